"""Set-up dialog of the engine; ``lstmfcn:setupengine`` does the work in the background."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.setupengine import (
    ACTION,
    ACTIONS,
    DEVICES,
    PYTHON,
    TORCH_BUILDS,
    TORCH_FOR,
    WHEELS,
    SetUpEngineAlgorithm,
)
from ..engine.diagnostics import diagnostics, engine_state, is_removable
from ..translation import tr
from .help_window import help_button


class _TaskFeedback(QgsProcessingFeedback):
    """Feedback that passes messages of the task to the window's thread."""

    message = pyqtSignal(str)
    stepped = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)

    def setProgressText(self, text: str) -> None:
        self.stepped.emit(text)
        self.message.emit(text)

    def pushInfo(self, info: str) -> None:
        self.message.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.message.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - as QGIS names it
        self.message.emit(error)


def open_set_up(parent: QWidget) -> None:
    """Show the set-up dialog until it is closed, then delete it."""
    dialog = SetUpDialog(parent)
    dialog.exec()
    dialog.delete_when_idle()


class SetUpDialog(QDialog):
    """Dialog that installs, repairs and removes the engine.

    Parameters
    ----------
    parent : QWidget or None
        The window it belongs to.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up the LSTM-FCN engine"))
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._deletes_when_idle = False
        self._is_removable = False
        self._context, self._feedback = QgsProcessingContext(), _TaskFeedback()
        self._state = _paragraph("")
        self._download = QRadioButton(tr("Download it (recommended)"))
        self._offline = QRadioButton(tr("Install it from a folder of wheels, without network"))
        self._own = QRadioButton(tr("Use a Python of my own that has PyTorch and rasterio"))
        self._download.setChecked(True)
        self._device = QComboBox()
        self._device.addItems([tr(device) for device in DEVICES])
        self._python, self._wheels = QgsFileWidget(), QgsFileWidget()
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._bar = QProgressBar()
        self._step = _paragraph("")
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMinimumHeight(110)
        self._start = QPushButton(tr("Set up"))
        self._stop = QPushButton(tr("Cancel"))
        self._remove = QPushButton(tr("Uninstall"))
        self._copy = QPushButton(tr("Copy diagnostics"))
        self._arrange()
        self._connect()
        self._show_state()

    def _arrange(self) -> None:
        box = QgsCollapsibleGroupBox(tr("Details"))
        form = QFormLayout(box)
        for choice in (self._download, self._offline, self._own):
            form.addRow(choice)
        form.addRow(tr("Hardware"), self._device)
        form.addRow(tr("Folder of wheels"), self._wheels)
        self._python_label = QLabel()
        form.addRow(self._python_label, self._python)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (self._start, self._stop, self._remove, self._copy):
            buttons.addButton(button, role)
        buttons.addButton(help_button("setupengine"), QDialogButtonBox.ButtonRole.HelpRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        about = tr(
            "LSTM-FCN needs an additional component, the engine. Setting it up downloads about 300 MB and uses 1.5 GB "
            "of disk space (several GB for NVIDIA cards). QGIS itself is not changed."
        )
        for widget in (_paragraph(about), self._state, box, self._step, self._bar, self._log, buttons):
            layout.addWidget(widget)
        layout.insertStretch(layout.count() - 1)
        box.setCollapsed(True)
        for widget in (self._bar, self._log):
            widget.hide()
        self.resize(640, 200)

    def _connect(self) -> None:
        for choice in (self._download, self._offline, self._own):
            choice.toggled.connect(self._show_choice)
        self._start.clicked.connect(self._set_up)
        self._stop.clicked.connect(self._cancel)
        self._remove.clicked.connect(self._uninstall)
        self._copy.clicked.connect(self._copy_diagnostics)

    def _show_choice(self, _checked: bool = False) -> None:
        own, busy = self._own.isChecked(), self._task is not None
        self._wheels.setEnabled(self._offline.isChecked() and not busy)
        self._device.setEnabled(not own and not busy)
        self._python.setEnabled(not busy)
        self._python_label.setText(tr("Python") if own else tr("Base Python (leave empty to detect)"))
        for choice in (self._download, self._offline, self._own):
            choice.setEnabled(not busy)
        self._start.setEnabled(not busy)
        self._remove.setEnabled(not busy and self._is_removable)
        self._stop.setEnabled(busy)

    def _show_state(self) -> None:
        state, text = engine_state()
        self._is_removable = is_removable()
        self._state.setText(tr("<b>Status:</b> {0}").format(text))
        managed = state if self._is_removable else "none"
        self._start.setText({"none": tr("Set up"), "ready": tr("Set up again")}.get(managed, tr("Repair")))
        self._start.setDefault(state != "ready")
        self._start.setAutoDefault(state != "ready")
        self._show_choice()

    def _set_up(self) -> None:
        action = "use own Python" if self._own.isChecked() else "set up"
        if not self._own.isChecked() and engine_state()[0] == "ready":
            action = "rebuild"
        wheels = self._wheels.filePath() if self._offline.isChecked() else ""
        if self._offline.isChecked() and not wheels:
            self._step.setText(tr("Choose the folder of wheels first."))
            return
        if action == "use own Python" and not self._python.filePath():
            self._step.setText(tr("Choose the Python first."))
            return
        device = TORCH_BUILDS[self._device.currentIndex()]
        self._run(action, {TORCH_FOR: TORCH_BUILDS.index(device), PYTHON: self._python.filePath(), WHEELS: wheels})

    def _uninstall(self) -> None:
        question = tr("Remove the engine from your cache folder? Your models and maps stay.")
        answer = QMessageBox.question(self, self.windowTitle(), question)
        if answer == QMessageBox.StandardButton.Yes:
            self._run("uninstall", {})

    def _run(self, action: str, parameters: dict[str, Any]) -> None:
        self._log.clear()
        self._bar.setValue(0)
        for widget in (self._bar, self._log):
            widget.show()
        self._context, self._feedback = QgsProcessingContext(), _TaskFeedback()
        self._feedback.progressChanged.connect(self._show_progress)
        self._feedback.stepped.connect(self._step.setText)
        self._feedback.message.connect(self._show_message)
        self._algorithm = SetUpEngineAlgorithm().create()
        values = {ACTION: ACTIONS.index(action), **parameters}
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, values, self._context, self._feedback)
        self._task.executed.connect(partial(self._finished, action))
        QgsApplication.taskManager().addTask(self._task)
        self._show_choice()

    def _show_message(self, text: str) -> None:
        """Append to the log and scroll to its end, which Qt does not do after long wrapped lines."""
        self._log.appendPlainText(text)
        bar = self._log.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_progress(self, percent: float) -> None:
        self._bar.setValue(round(percent))

    def _cancel(self) -> None:
        if self._task is not None:
            self._step.setText(tr("Stopping…"))
            self._task.cancel()

    def _finished(self, action: str, ok: bool, _results: dict[str, Any]) -> None:
        self._task = None
        if self._deletes_when_idle:
            self.deleteLater()
            return
        self._bar.setValue(100 if ok else 0)
        done = tr("The engine was removed.") if action == "uninstall" else tr("The engine is ready.")
        then = (
            "" if action == "uninstall" else " " + tr("Close this window and open the LSTM-FCN panel from the toolbar.")
        )
        words = f"<b>{done}</b>{then}" if ok else f"<b>{tr('The set-up failed; the lines below say why.')}</b>"
        self._step.setText(words)
        self._show_state()

    def _copy_diagnostics(self) -> None:
        QgsApplication.clipboard().setText(diagnostics())
        self._step.setText(tr("The diagnostics are in the clipboard; they hold no passwords and no user name."))

    def done(self, result: int) -> None:
        """Close the dialog: called by the button, the window's close button and the Escape key."""
        self._cancel()
        super().done(result)

    def delete_when_idle(self) -> None:
        """Delete the dialog once no task uses its feedback and context."""
        if self._task is None:
            self.deleteLater()
        else:
            self._deletes_when_idle = True


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
