"""LSTM-FCN: a QGIS plugin that turns satellite image time series into land-cover maps."""


def classFactory(iface):
    """The plugin, as QGIS asks for it.

    Parameters
    ----------
    iface : QgisInterface or None
        The window; None in ``qgis_process``.
    """
    from .plugin import LstmFcnPlugin

    return LstmFcnPlugin(iface)
