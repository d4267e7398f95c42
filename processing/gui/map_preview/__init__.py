"""Preview of a class map: what the canvas shows, classified in the background and replaced as one pans."""
