<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LstmFcn</name>
    <message>
        <source>Rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images before this date are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images after this date are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Leave it empty to have names recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. Empty takes the one that is known to (SCL, QA_PIXEL, Fmask, reliability) if it is among the rasters; &lt;code&gt;none&lt;/code&gt; takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the mask band means bad: values such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. Empty takes what is known of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a band that is missing on a date for a gap, which is filled from the dates around it, instead of refusing the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster whose pixels everything is brought to: its resolution, CRS and extent. Empty takes the finest of the rasters, over the extent of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas: NDVI, EVI, EVI2, NDWI (green and nir), NDMI (nir and swir16), NBR (nir and swir22), SAVI (L = 0.5), all cut to -1 to 1; or &lt;code&gt;name=expression&lt;/code&gt; over the bands of each date, such as &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, with + - * / **, parentheses, numbers, abs, sqrt, min, max, log, and bands by their own names (B08) or common ones (nir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the rasters, named like sits names them (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. Not the folder of the given rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rasters, to be handed on in a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF an index and date. (To train and classify with an index no files are needed: name it under Bands there.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of your Sentinel-2 images and &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVI2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDWI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NBR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raster calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band math</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file (.safetensors) made by Train LSTM-FCN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. Where the rasters lack NDVI, EVI, EVI2, NDWI, NDMI, NBR or SAVI, it is computed of each date, from -1 to 1; another index as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Empty uses all bands, or the ones the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the series to equal steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. Empty keeps the dates of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;auto&lt;/i&gt; takes a graphics card (CUDA), else Apple's MPS, else the processor. The log says which and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the labels, with names and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band a class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is sure, 1 where all classes are as likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps land cover from a stack of dated rasters with a model made by Train LSTM-FCN: a class map with names and colours, the probability of every class, and if wanted the uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters it should map, and run; the layers arrive styled and grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.vrt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the map, the reference, and where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of pixels with the same class, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean F1 of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare class maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture of both side by side with the pixels that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class map of the demo cube and its truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of 10 m a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, equally spaced over a crop year that starts in September.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled points, about equally many of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean share of cloudy observations, 0 to 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the rasters, one a band and date. It must not hold other rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true class of every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates a Sentinel-2-like cube of a farming landscape (red, near and short-wave infrared, one crop year, clouds as missing values), with labelled points to train on and the true class map to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it as it is, then train with the points and the folder, and compare the map with the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. A polygon gives some random pixels, or their mean. Samples of one pixel and one label are counted once; those of one pixel with different labels are all kept, and named in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as Extract time series writes them; then no rasters are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a polygon gives: &lt;i&gt;random pixels&lt;/i&gt; of those whose centres lie inside it, each a sample of its own, or one sample with the &lt;i&gt;mean&lt;/i&gt; of all these pixels, date by date, without missing values. A polygon that holds no centre of a pixel gives the pixel it lies on. Points are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most random pixels of one polygon; a smaller polygon gives all it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same pixels, in every algorithm. Another number draws others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the samples that are held out one after the other, stratified by class; 5 or 10 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times all of it is done, with other folds each time; more repeats show how much is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is never divided between folds. &lt;i&gt;none&lt;/i&gt;: every sample stands for itself. &lt;i&gt;place&lt;/i&gt;: samples of the same pixel, polygon or coordinates. &lt;i&gt;blocks&lt;/i&gt;: samples of the same square of the block size; polygons stay whole. Polygons that give several pixels should always be grouped. Grouped accuracy is lower and closer to that of a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;blocks&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, kernels of three dates, some dates hidden in every step, and as many steps as few samples need. &lt;i&gt;report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;fast&lt;/i&gt;: as recommended with a quarter of the filters, for large maps without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of training values, as Tune LSTM-FCN writes it. They take the place of the recipe's; what is given in this dialog comes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, for recipes that stop early or choose their weights by it (the report's); the others learn from the whole part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;mlstm-fcn&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: with attention. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights follow the gradient; AdamW in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;step&lt;/i&gt; (the report's), &lt;i&gt;one-cycle&lt;/i&gt; (up, then down to nothing), &lt;i&gt;plateau&lt;/i&gt; (lowered when the validation loss stalls). Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;balanced&lt;/i&gt; makes every class count the same, however many samples it has. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNN layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNN kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNN dropout rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the samples. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most series in one training step; samples are spread evenly over the steps. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the steps; the peak with the one-cycle schedule. 0.0005 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the optimizer from dividing by zero; 1e-8 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly weights are pulled to zero; 1e-6 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate decay: every so many epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate decay: times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gradient of a training step; longer ones are shortened to it, which keeps single odd samples from tearing the weights away. 0 takes them as they are, as the report does. Empty: as the recipe says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same machine, same result. Empty draws one; the log and the model file hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, the samples whose labels are doubted, the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres), with the label each sample has (&lt;i&gt;reference&lt;/i&gt;), the one it was given while held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the one (&lt;i&gt;confidence&lt;/i&gt;) and the other (&lt;i&gt;label_prob&lt;/i&gt;), and its fold. With repeats, probabilities are means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall accuracy of all held-out predictions together, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of the accuracy over folds and repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa of all held-out predictions together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how well a network can tell the classes of your samples apart: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report names the samples whose labels the networks doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_kfold_validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mislabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons in any coordinate reference system. All their fields are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features with one new field a band and date; of polygons a point for each random pixel, at its centre, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one a band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your field points or parcels, and the folder of rasters they should be trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_get_data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first date, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last date, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cube report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, one HTML file that holds its pictures. It opens in Processing's results viewer and in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at a stack of dated rasters before you train on it and writes a page to read and print: what was understood of the names, the grid, missing bands and dates, clouds and gaps of each date, a small picture of up to 24 dates, and the series of every band in the middle. It reads little, so large cubes take seconds too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of Sentinel-2 images you have just downloaded, with their SCL bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quicklook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report that Train LSTM-FCN writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn or alstm-fcn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe it was trained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands it reads, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first date it was trained on; empty when unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last date it was trained on; empty when unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was trained, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of samples it has learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall accuracy on its validation samples, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa on its validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean F1 of the classes on its validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of trained values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed it was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is known about a model made by Train LSTM-FCN: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model a colleague has sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a period, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month). The first begins on the date of the first image; where a start date is given, periods are counted from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pixel gets of a period's valid observations. &lt;i&gt;least-cloudy-first&lt;/i&gt;: the one of the date with the largest share of valid pixels that has all bands there; &lt;i&gt;median&lt;/i&gt; and &lt;i&gt;mean&lt;/i&gt;: of each band by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep files that an earlier run of the same images and values completed, and go on after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the composites, one file a band and period, named by its first day (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are nodata. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of rasters in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularize cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes equally spaced composites of a stack of dated rasters: each period takes what its clear observations say, and all bands and tiles come to one grid. The result is a folder of rasters, one a band and period, to train and classify with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_regularize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the share that is otherwise put aside, and are never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the samples of each class that is put aside to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are learned anew; its architecture and normalisation are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume an interrupted training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a training that was interrupted, if one with exactly these inputs was; it ends as if it had not been interrupted. What was done is kept for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every epoch into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every epoch into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network with everything known about it, one file without executable code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, the classes' temporal patterns, which dates and bands matter, and every value the network was trained with. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall accuracy on the validation samples, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa on the validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean F1 of the classes on the validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy on the validation samples, of the weights that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of epochs run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train LSTM-FCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains an LSTM-FCN network to tell land-cover classes from satellite image time series, with labelled points or polygons and a stack of dated rasters. The model file is used by Classify cube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_lstm_fcn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is searched; nothing chosen searches all of it. Values given further down are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;i&gt;tpe&lt;/i&gt; learns from the trials where to look next, &lt;i&gt;random&lt;/i&gt; does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of the cross-validation that measures each trial. More are steadier and take longer. Pixels of one polygon are never in two folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, where the values stop early or choose weights by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training values (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best values, a file that Train and Cross-validate LSTM-FCN take as &lt;i&gt;Tuned values&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; as the best of many it flatters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of trials that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best values as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tune LSTM-FCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches for the training values that suit your samples: learning rate, batch, sizes, dropouts, architecture. Each set is measured by cross-validation, hopeless ones are given up early, and the best goes straight into Train LSTM-FCN. Cancel keeps what was found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;fast&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits_tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Python that has torch and rasterio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose engine Python …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot run the engine: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written, as there is no folder {1} to write to; make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing; please give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; it must be a number from {2:g} to {3:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; write it YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; take it out of Rasters or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {0} is no raster file ({1}); save it as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {0} is no raster; take it out of Rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field {1}; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features {0} have several points each; split them with Multipart to singleparts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of dated rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or drop files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All raster layers ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is '{1}'; write three {2} separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
