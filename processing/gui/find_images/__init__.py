"""Dialog "Search images": search by area, dates and source, and a calendar of the images found."""
