"""Layers of points to label."""

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

CLASSES = ("Forest", "Pasture", "Soy", "Water")
COLOURS = dict(zip(CLASSES, ("#1e8449", "#fad12d", "#d68910", "#2980b9"), strict=True))


def points_to_label(file, raster, count, labels=None):
    """Points on a raster as Suggest samples writes them, in a GeoPackage with form and colours.

    The score grows with the id; `labels` are the classes of the first points.
    """
    from lstm_fcn.processing.layers.class_symbols import keep_style
    from lstm_fcn.processing.layers.labelling import prepare_form

    image = QgsRasterLayer(str(raster), "image")
    extent = image.extent()
    kind = "Point?field=id:integer&field=label:string&field=stratum:string&field=score:double"
    memory = QgsVectorLayer(kind, "points", "memory")
    memory.setCrs(image.crs())
    features = []
    for number in range(1, count + 1):
        feature = QgsFeature(memory.fields())
        x = extent.xMinimum() + extent.width() * ((number * 37 % 97) / 97)
        y = extent.yMinimum() + extent.height() * ((number * 53 % 89) / 89)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        label = labels[number - 1] if labels and number <= len(labels) else None
        feature.setAttributes([number, label, CLASSES[number % 4], number / 100])
        features.append(feature)
    memory.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "points"
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(file), QgsCoordinateTransformContext(), options)
    layer = QgsVectorLayer(f"{file}|layername=points", "points", "ogr")
    prepare_form(layer, "label", COLOURS, ("stratum",))
    keep_style(layer, "labelling", "")
    return f"{file}|layername=points"
