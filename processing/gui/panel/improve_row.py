"""The last step of the panel: points that would improve the map most are suggested, labelled and added to the samples."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface

from ...translation import tr
from .rounds import add_labelled, describe_rounds
from .rounds_dialog import RoundsDialog
from .setup import ProjectSetup
from .step_row import DONE, READY, WAITING, StepRow
from .steps import SUGGEST


class ImproveRow(StepRow):
    """Row with the buttons of a round.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    setup : callable
        Gives the set-up of the project.
    suggest : callable
        Opens the dialog that suggests points.
    label : callable
        Opens the labelling desk with a layer's id and its class field.
    """

    def __init__(
        self,
        iface: QgisInterface,
        setup: Callable[[], ProjectSetup],
        suggest: Callable[[], None],
        label: Callable[[str, str], None],
    ) -> None:
        super().__init__(tr("7  Improve the map"))
        self._iface, self._setup = iface, setup
        self.buttons = {
            name: self.add_button(title, f"LstmFcnPanel_{name}")
            for name, title in (
                (SUGGEST, tr("Suggest points…")),
                ("suggested", tr("Label…")),
                ("add", tr("Add to samples")),
                ("rounds", tr("Rounds…")),
            )
        }
        self.buttons[SUGGEST].clicked.connect(lambda _checked=False: suggest())
        self.buttons["suggested"].clicked.connect(lambda _checked=False: label(setup().suggested, "label"))
        self.buttons["add"].clicked.connect(lambda _checked=False: self._add_labelled())
        self.buttons["rounds"].clicked.connect(lambda _checked=False: RoundsDialog(setup().rounds, self).exec())

    def show_round(self, project: QgsProject, lack: str) -> None:
        """Show the state of the round; `lack` says why no points can be suggested."""
        setup = self._setup()
        suggested = "" if project.mapLayer(setup.suggested) else tr("Suggest points first.")
        chosen = "" if project.mapLayer(setup.samples) else tr("Choose samples with a class field first.")
        trained = "" if setup.rounds else tr("Train a model first, or choose one.")
        for name, sentence, tip in (
            (SUGGEST, lack, tr("Find the points whose labels would improve the map most")),
            ("suggested", suggested, tr("Label the suggested points at the labelling desk")),
            ("add", suggested or chosen, tr("Copy the labelled points into the samples, to train again")),
            ("rounds", trained, tr("Accuracy of each training, in a table and a figure")),
        ):
            self.buttons[name].setEnabled(not sentence)
            self.buttons[name].setToolTip(sentence or tip)
        icon = DONE if SUGGEST in setup.done else WAITING if lack else READY
        self.show_state(icon, escape(describe_rounds(setup.rounds) or lack))

    def _add_labelled(self) -> None:
        setup, project = self._setup(), QgsProject.instance()
        source, samples = (project.mapLayer(name) for name in (setup.suggested, setup.samples))
        if not isinstance(source, QgsVectorLayer) or not isinstance(samples, QgsVectorLayer):
            return
        added = add_labelled(source, samples, setup.class_field, project)
        if added < 0:
            words = tr("{0} cannot be edited; export the samples to a GeoPackage, and choose that.").format(
                samples.name()
            )
        else:
            words = tr("{0} labelled points were added to {1}; save its edits, then train again.").format(
                added, samples.name()
            )
        level = Qgis.MessageLevel.Warning if added < 0 else Qgis.MessageLevel.Info
        self._iface.messageBar().pushMessage("LSTM-FCN", words, level)
