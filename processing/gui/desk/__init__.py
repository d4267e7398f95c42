"""The labelling desk: points and polygons are given their classes one after the other, by keys."""
