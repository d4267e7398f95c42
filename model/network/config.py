"""Configuration of a network: architecture and sizes."""

from __future__ import annotations

from dataclasses import dataclass

from .choices import RESIDUAL

LONG_SERIES = 24  # dates; from here on the LSTM of the seasonal network reads dates that are normalised one by one
DATES_OF_A_SEASON = 6
MOST_SEASONS = 16


@dataclass(frozen=True)
class NetworkConfig:
    """Configuration of a network: architecture, sizes and dropout rates.

    Attributes
    ----------
    architecture : str
        One of :data:`model.network.choices.ARCHITECTURES`.
    dates, bands, classes : int
        T, B and K.
    cnn_layers : tuple of int
        Filters of the three convolutions. ``sits`` ignores the third: its last convolution has B filters. ``residual-lstm-fcn``
        has two sets of three convolutions, both with these values.
    cnn_kernels : tuple of int
        Their kernel sizes, in dates.
    cnn_dropout_rates : tuple of float
        Dropout after each convolution, 0 ≤ rate < 1.
    lstm_width : int
        Hidden size of the LSTM.
    lstm_dropout : float
        Dropout after the LSTM, 0 ≤ rate < 1.
    """

    architecture: str
    dates: int
    bands: int
    classes: int
    cnn_layers: tuple[int, int, int] = (128, 256, 128)
    cnn_kernels: tuple[int, int, int] = (8, 5, 3)
    cnn_dropout_rates: tuple[float, float, float] = (0.0, 0.0, 0.0)
    lstm_width: int = 8
    lstm_dropout: float = 0.8

    @property
    def convolutions(self) -> tuple[tuple[int, int, float], ...]:
        """Filters, kernel size and dropout rate of each convolution, in the order in which they follow each other."""
        three = zip(self.cnn_layers, self.cnn_kernels, self.cnn_dropout_rates, strict=True)
        return tuple(three) * (2 if self.architecture == RESIDUAL else 1)


def seasons_of(dates: int) -> int:
    """Number of parts of a series of T dates that the seasonal network averages separately: 1 to 16, about 6 dates each."""
    return max(1, min(MOST_SEASONS, dates // DATES_OF_A_SEASON))
