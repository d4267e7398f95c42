"""The class editor: one list of names, colours, order, codes and merging for samples, models, maps and reports."""
