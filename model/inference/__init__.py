"""Classification of cubes and pixels with a trained network. May import samples, cube, network, maps and below."""
