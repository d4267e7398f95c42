"""What the desk says of a layer before it is labelled."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer

from ...translation import tr
from .banner import Banner
from .journal import Journal
from .permanent import is_temporary
from .record import missing_fields
from .session import can_add_fields, layer_error


def refuse(banner: Banner, layer: QgsVectorLayer | None, class_field: str, keep: Callable[[], None]) -> bool:
    """Say why a layer cannot be labelled, with what can be done about it; whether that is so."""
    if layer is None:
        banner.tell(tr("Choose a layer of points or polygons to label, or make a new one."))
    elif error := layer_error(layer, class_field):
        banner.tell(error)
    elif is_temporary(layer):
        banner.tell(
            tr("This layer is temporary: it is lost when QGIS ends. Save it as a file before you label it."),
            (tr("Save as file"), tr("Save the layer as a GeoPackage beside the project, and go on with that"), keep),
        )
    else:
        banner.tell("")
        return False
    return True


def greet(
    banner: Banner,
    layer: QgsVectorLayer,
    journal: Journal,
    restore: Callable[[], None],
    discard: Callable[[], None],
) -> None:
    """Say what there is to know of a layer that can be labelled."""
    if not journal.is_ours:
        banner.tell(tr("Another QGIS is labelling this layer; labels given here are kept only when you save them."))
    elif journal.left.places:
        banner.tell(
            tr("QGIS ended before {0} labels of {1} were saved.").format(journal.left.places, journal.when()),
            (tr("Restore"), tr("Put the labels into the layer again; you can then save or undo them"), restore),
            (tr("Discard"), tr("Forget these labels"), discard),
        )
    elif missing_fields(layer) and not can_add_fields(layer):
        banner.tell(
            tr(
                "{0} takes no new fields, so who labelled a place and when is not kept; export it as GeoPackage for that."
            ).format(layer.name())
        )
