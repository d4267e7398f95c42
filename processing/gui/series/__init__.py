"""The dock "Pixel time series"."""
