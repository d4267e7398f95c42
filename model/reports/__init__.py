"""HTML reports with their figures and tables. May import everything below, training included."""
