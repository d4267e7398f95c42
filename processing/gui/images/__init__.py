"""The images of a cube on the map, date by date: inventory, composites as layers without copies, and the dock "Images by date"."""
