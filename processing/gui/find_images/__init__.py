"""Dialog that finds the images of an area: where, when and from whom, a calendar of what is there, and what comes next."""
