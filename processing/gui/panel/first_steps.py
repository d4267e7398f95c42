"""What the panel shows to somebody who has chosen nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from ...translation import tr


class FirstSteps(QFrame):
    """A sentence, and a button that starts with demo data.

    Parameters
    ----------
    folder : Path
        Where the demo data go.
    run_demo : callable
        Starts it.
    """

    def __init__(self, folder: Path, run_demo: Callable[[], None]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 6)
        text = QLabel(
            tr(
                "From dated satellite images and labelled points to a land-cover map. Add your own below, or try it first:"
            )
        )
        text.setWordWrap(True)
        demo = QPushButton(tr("Try it with demo data"))
        demo.setObjectName("LstmFcnPanel_demo")
        demo.setToolTip(tr("Simulates images, samples and the true map of a farming landscape in {0}").format(folder))
        demo.clicked.connect(lambda _checked=False: run_demo())
        layout.addWidget(text)
        layout.addWidget(demo)
