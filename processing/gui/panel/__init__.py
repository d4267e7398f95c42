"""The panel "LSTM-FCN": the steps from images to a map that is assessed, with what is there and what is missing."""
