<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LstmFcn</name>
    <message>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. Classes are matched by name, or by code.</source>
        <translation>Un mapa de clases, por ejemplo hecho con &lt;i&gt;Clasificar cubo&lt;/i&gt;. Las clases se emparejan por el nombre, o por el código.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Points or polygons with the true class, drawn at random and not used to train. If features are selected and the box is ticked, only these are used. Those outside the map are counted and reported.</source>
        <translation>Puntos o polígonos con la clase verdadera, elegidos al azar y no usados para entrenar. Si hay objetos seleccionados y la casilla está marcada, solo se usan estos. Los que quedan fuera del mapa se cuentan y se informa de ellos.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>El campo que contiene la clase verdadera, texto o número: nombres de las clases del mapa, o sus códigos.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>The classes of the project or a file, by which labels that the map does not have get the names of its classes, such as those that were merged for the training. If empty, labels have to be the names or codes of the map.</source>
        <translation>Las clases del proyecto o de un archivo, con las que las etiquetas que el mapa no tiene reciben los nombres de sus clases, como las que se unieron para el entrenamiento. Si está vacío, las etiquetas deben ser los nombres o códigos del mapa.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Diseño muestral</translation>
    </message>
    <message>
        <source>Stratified by class</source>
        <translation>Estratificado por clase</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aleatorio simple</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;Stratified by class&lt;/i&gt;: at random within each class, as &lt;i&gt;Design sampling&lt;/i&gt; does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;Simple random&lt;/i&gt;: at random over the whole map.</source>
        <translation>Cómo se eligieron los puntos. &lt;i&gt;Estratificado por clase&lt;/i&gt;: al azar dentro de cada clase, como hace &lt;i&gt;Diseñar el muestreo&lt;/i&gt; (Olofsson et al. 2014; Stehman 2014 cuando se dan estratos). &lt;i&gt;Aleatorio simple&lt;/i&gt;: al azar en todo el mapa.</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>The class map that the points were drawn from, where it was another than the one assessed (an older version, a change map), on the same pixels. Empty: they were drawn from the classes of the map itself.</source>
        <translation>El mapa de clases del que se eligieron los puntos, si fue otro que el evaluado (una versión anterior, un mapa de cambios), en los mismos píxeles. Vacío: se eligieron de las clases del propio mapa.</translation>
    </message>
    <message>
        <source>Class field contains</source>
        <translation>El campo de clase contiene</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>Códigos de clase</translation>
    </message>
    <message>
        <source>What the class field contains: &lt;i&gt;Class names&lt;/i&gt; of the map, or its &lt;i&gt;Class codes&lt;/i&gt;. &lt;i&gt;Automatic&lt;/i&gt; finds out, and asks where both are possible, as with classes that are called 0, 1, 2 and have the codes 1, 2, 3.</source>
        <translation>Qué contiene el campo de clase: los &lt;i&gt;Nombres de clase&lt;/i&gt; del mapa o sus &lt;i&gt;Códigos de clase&lt;/i&gt;. &lt;i&gt;Automático&lt;/i&gt; lo averigua y pregunta cuando ambas cosas son posibles, como con clases que se llaman 0, 1, 2 y tienen los códigos 1, 2, 3.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Píxeles por polígono</translation>
    </message>
    <message>
        <source>Number of random pixels used from each polygon. Pixels of one polygon are alike, so using more than one makes the intervals too narrow.</source>
        <translation>Número de píxeles al azar que se usan de cada polígono. Los píxeles de un polígono se parecen, por lo que usar más de uno hace los intervalos demasiado estrechos.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed for the random pixels in polygons, for repeatable results.</source>
        <translation>Semilla de los píxeles al azar en polígonos, para resultados repetibles.</translation>
    </message>
    <message>
        <source>Accuracy report</source>
        <translation>Informe de exactitud</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página para leer e imprimir. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv y _classes.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>overall accuracy, 0 to 1, weighted by area</source>
        <translation>exactitud global, de 0 a 1, ponderada por el área</translation>
    </message>
    <message>
        <source>its standard error; times 1.96 gives half the 95 % interval</source>
        <translation>su error estándar; por 1,96 da la mitad del intervalo del 95 %</translation>
    </message>
    <message>
        <source>reference points used</source>
        <translation>puntos de referencia usados</translation>
    </message>
    <message>
        <source>reference features outside the map, not used</source>
        <translation>objetos de referencia fuera del mapa, no usados</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not used</source>
        <translation>puntos de referencia donde el mapa o los estratos no tienen clase, no usados</translation>
    </message>
    <message>
        <source>assessed area in hectares</source>
        <translation>área evaluada en hectáreas</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>Evaluar la exactitud</translation>
    </message>
    <message>
        <source>After classification</source>
        <translation>Después de la clasificación</translation>
    </message>
    <message>
        <source>Estimates the accuracy of a class map and the true areas of its classes: confusion matrix in points and in proportions of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Estima la exactitud de un mapa de clases y el área real de sus clases: matriz de confusión en puntos y en proporciones del área, exactitud global, del usuario y del productor, área cartografiada y área ajustada por el error en hectáreas, todo con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Example:&lt;/i&gt; {0}</source>
        <translation>&lt;i&gt;Ejemplo:&lt;/i&gt; {0}</translation>
    </message>
    <message>
        <source>a class map, and the points of &lt;i&gt;Design sampling&lt;/i&gt; once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>un mapa de clases y los puntos de &lt;i&gt;Diseñar el muestreo&lt;/i&gt; una vez rellenado su campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Clases y probabilidades</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matriz de confusión</translation>
    </message>
    <message>
        <source>Olofsson</source>
        <translation>Olofsson</translation>
    </message>
    <message>
        <source>sits_accuracy</source>
        <translation>sits_accuracy</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>estratos</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>FCN</source>
        <translation>FCN</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>red neuronal</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizaje profundo</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>aprendizaje automático</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>sits</source>
        <translation>sits</translation>
    </message>
    <message>
        <source>satellite image time series</source>
        <translation>series temporales de imágenes de satélite</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>series temporales</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>remote sensing</source>
        <translation>teledetección</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>MODIS</source>
        <translation>MODIS</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>cobertura del suelo</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>uso del suelo</translation>
    </message>
    <message>
        <source>LULC</source>
        <translation>LULC</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>cultivos</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>agricultura</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), NetCDF y archivos STAC (JSON), y también nombres con &lt;code&gt;*&lt;/code&gt;. Las fechas y bandas se leen de las propiedades de las capas, los metadatos o los nombres y se listan en el registro.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha inicial</translation>
    </message>
    <message>
        <source>Images before this date are left out.</source>
        <translation>Las imágenes anteriores a esta fecha se omiten.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <source>Images after this date are left out.</source>
        <translation>Las imágenes posteriores a esta fecha se omiten.</translation>
    </message>
    <message>
        <source>File pattern</source>
        <translation>Patrón de los nombres de archivo</translation>
    </message>
    <message>
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. If empty, names are recognised automatically.</source>
        <translation>Cómo leer la banda y la fecha del nombre de un archivo, por ejemplo &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Vacío: los nombres se reconocen automáticamente.</translation>
    </message>
    <message>
        <source>Reference grid</source>
        <translation>Cuadrícula de referencia</translation>
    </message>
    <message>
        <source>A raster that defines the grid of the cube: resolution, CRS and extent. If empty, the finest of the rasters is used, over the extent of all of them.</source>
        <translation>Un ráster que define la cuadrícula del cubo: resolución, SRC y extensión. Vacío: usa el más fino de los rásteres, sobre la extensión de todos.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Banda de máscara</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. If empty, a known one (SCL, QA_PIXEL, Fmask, reliability) is used if it is among the rasters; &lt;code&gt;none&lt;/code&gt; uses none.</source>
        <translation>La banda que marca nubes y otras observaciones malas. Vacío: usa una banda conocida (SCL, QA_PIXEL, Fmask, reliability), si está entre los rásteres; &lt;code&gt;none&lt;/code&gt; no usa ninguna.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valores de la máscara</translation>
    </message>
    <message>
        <source>Values of the mask band that mean a bad observation, such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. If empty, the known values of the band are used.</source>
        <translation>Valores de la banda de máscara que indican una observación mala, como &lt;code&gt;1,3,8-10&lt;/code&gt;, o bits como &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vacío: usa los valores conocidos de la banda.</translation>
    </message>
    <message>
        <source>No data values</source>
        <translation>Valores sin datos</translation>
    </message>
    <message>
        <source>Values that mean no data in every raster, beside the NoData values of the files, separated by commas, as the files store them (before scale and offset): &lt;code&gt;0&lt;/code&gt; where images have zeros outside of their swath. Additional no data values of project layers (Layer properties, Transparency) hold for their layers too.</source>
        <translation>Valores que significan sin datos en todos los rásteres, además de los valores NoData de los archivos, separados por comas, como los archivos los guardan (antes de escala y desplazamiento): &lt;code&gt;0&lt;/code&gt; donde las imágenes tienen ceros fuera de su franja. Los valores sin datos adicionales de las capas del proyecto (Propiedades de la capa, Transparencia) también valen para sus capas.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Rellenar fechas que faltan</translation>
    </message>
    <message>
        <source>Treat a band that is missing on a date as a gap and fill it from the dates around it, instead of refusing the rasters.</source>
        <translation>Trata una banda que falta en una fecha como un hueco, que se rellena con las fechas vecinas, en lugar de rechazar los rásteres.</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Hueco más largo (días)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Separated by commas: NDVI, EVI, EVI2, NDWI (green and nir), NDMI (nir and swir16), NBR (nir and swir22), SAVI (L = 0.5), all cut to -1 to 1; or &lt;code&gt;name=expression&lt;/code&gt; over the bands of each date, such as &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, with + - * / **, parentheses, numbers, abs, sqrt, min, max, log, and bands by their own names (B08) or common ones (nir).</source>
        <translation>Separados por comas: NDVI, EVI, EVI2, NDWI (green y nir), NDMI (nir y swir16), NBR (nir y swir22), SAVI (L = 0,5), todos recortados de -1 a 1; o &lt;code&gt;name=expression&lt;/code&gt; con las bandas de cada fecha, como &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, con + - * / **, paréntesis, números, abs, sqrt, min, max, log, y bandas por sus propios nombres (B08) o los comunes (nir).</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Folder for the rasters. They are named as in sits (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. It must not be the folder of the input rasters.</source>
        <translation>Carpeta para los rásteres. Reciben nombres como los de sits (satellite_sensor_tile_index_date) y se guardan como números enteros con escala 0,0001; las expresiones, como números decimales. No puede ser la carpeta de los rásteres de entrada.</translation>
    </message>
    <message>
        <source>the rasters, as input of the next step in a model</source>
        <translation>los rásteres, como entrada del siguiente paso de un modelo</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Añadir índice</translation>
    </message>
    <message>
        <source>Cubes</source>
        <translation>Cubos</translation>
    </message>
    <message>
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF per index and date. (Training and classifying with an index need no files: name it under Bands there.)</source>
        <translation>Calcula índices espectrales con las bandas de cada fecha de una pila de rásteres fechados y escribe un GeoTIFF por índice y fecha. (Para entrenar y clasificar con un índice no hacen falta archivos: basta nombrarlo en Bandas.)</translation>
    </message>
    <message>
        <source>the folder of your Sentinel-2 images and &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</source>
        <translation>la carpeta de sus imágenes Sentinel-2 y &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Bands and dates</source>
        <translation>Bandas y fechas</translation>
    </message>
    <message>
        <source>Clouds and gaps</source>
        <translation>Nubes y huecos</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>EVI</source>
        <translation>EVI</translation>
    </message>
    <message>
        <source>EVI2</source>
        <translation>EVI2</translation>
    </message>
    <message>
        <source>NDWI</source>
        <translation>NDWI</translation>
    </message>
    <message>
        <source>NDMI</source>
        <translation>NDMI</translation>
    </message>
    <message>
        <source>NBR</source>
        <translation>NBR</translation>
    </message>
    <message>
        <source>SAVI</source>
        <translation>SAVI</translation>
    </message>
    <message>
        <source>raster calculator</source>
        <translation>calculadora ráster</translation>
    </message>
    <message>
        <source>sits_apply</source>
        <translation>sits_apply</translation>
    </message>
    <message>
        <source>band math</source>
        <translation>álgebra de bandas</translation>
    </message>
    <message>
        <source>Interpreter layers</source>
        <translation>Capas de los intérpretes</translation>
    </message>
    <message>
        <source>Two or more layers, one of each interpreter, with the same places. The names of the layers name the interpreters.</source>
        <translation>Dos o más capas, una de cada intérprete, con los mismos lugares. Los nombres de las capas identifican a los intérpretes.</translation>
    </message>
    <message>
        <source>The field that holds the class, with the same name in all layers.</source>
        <translation>El campo que contiene la clase, con el mismo nombre en todas las capas.</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>The field that tells which places are the same, for example &lt;code&gt;id&lt;/code&gt;. If empty, places with the same coordinates are the same.</source>
        <translation>El campo que dice qué lugares son los mismos, por ejemplo &lt;code&gt;id&lt;/code&gt;. Si está vacío, los lugares con las mismas coordenadas son los mismos.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>A line for each pair of interpreters, and one for each of their classes: how often each of them and both gave the class, the agreement (of a class: twice the places of both, divided by the sum of those of each), and kappa.</source>
        <translation>Una línea por cada par de intérpretes y una por cada clase: cuántas veces cada uno y ambos dieron la clase, la concordancia (de una clase: el doble de los lugares de ambos, dividido por la suma de los de cada uno) y kappa.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discordancias</translation>
    </message>
    <message>
        <source>The places that were given more than one class, with the class of each interpreter; label them together at the labelling desk.</source>
        <translation>Los lugares que recibieron más de una clase, con la clase de cada intérprete; etiquételos en conjunto en la mesa de etiquetado.</translation>
    </message>
    <message>
        <source>Cohen's kappa, the mean of all pairs</source>
        <translation>kappa de Cohen, media de todos los pares</translation>
    </message>
    <message>
        <source>fraction of places on which all agree, 0 to 1</source>
        <translation>fracción de lugares en que todos concuerdan, 0 a 1</translation>
    </message>
    <message>
        <source>places with a class of two interpreters or more</source>
        <translation>lugares con clase de dos o más intérpretes</translation>
    </message>
    <message>
        <source>Interpreter agreement</source>
        <translation>Concordancia entre intérpretes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Compares the labels that two or more interpreters gave the same places: Cohen's kappa of each pair, the agreement on each class, and the places they disagree on. Reference data that interpreters do not agree on cannot be used to assess a map.</source>
        <translation>Compara las etiquetas que dos o más intérpretes dieron a los mismos lugares: kappa de Cohen de cada par, la concordancia en cada clase y los lugares en que discrepan. Unos datos de referencia en los que los intérpretes no concuerdan no sirven para evaluar un mapa.</translation>
    </message>
    <message>
        <source>the points of &lt;i&gt;Design sampling&lt;/i&gt;, copied for two interpreters and labelled by each of them at the labelling desk.</source>
        <translation>los puntos de &lt;i&gt;Diseñar el muestreo&lt;/i&gt;, copiados para dos intérpretes y etiquetados por cada uno en la mesa de etiquetado.</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>Class map before</source>
        <translation>Mapa de clases anterior</translation>
    </message>
    <message>
        <source>The earlier class map.</source>
        <translation>El mapa de clases más antiguo.</translation>
    </message>
    <message>
        <source>Class map after</source>
        <translation>Mapa de clases posterior</translation>
    </message>
    <message>
        <source>The later class map, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>El mapa de clases más reciente, en los mismos píxeles. Las clases se emparejan por el nombre, o por el código donde un mapa no tiene nombres.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>One code for each transition that occurs, with names and colours. Unchanged areas are pale; the eight largest changes take the colour of the new class, or a distinct one; all others are grey and share one legend entry. NoData where one of the maps has no class.</source>
        <translation>Un código para cada transición que ocurre, con nombres y colores. Las áreas sin cambio son pálidas; los ocho mayores cambios toman el color de la nueva clase, u otro que se distingue; los demás son grises y comparten una entrada de la leyenda. NoData donde uno de los mapas no tiene clase.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Informe de cambios</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página con la matriz, las ganancias y las pérdidas. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _matrix.csv y _transitions.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>area in hectares where both maps have a class</source>
        <translation>área en hectáreas donde ambos mapas tienen clase</translation>
    </message>
    <message>
        <source>area in hectares whose class has changed</source>
        <translation>área en hectáreas cuya clase ha cambiado</translation>
    </message>
    <message>
        <source>the same as a fraction of the area, 0 to 1</source>
        <translation>lo mismo como fracción del área, de 0 a 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar cambios</translation>
    </message>
    <message>
        <source>Shows which classes changed into which between two maps: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Muestra qué clases pasaron a ser otras entre dos mapas, y cuáles: un mapa de las transiciones, con una leyenda como Forest → Pasture, y la matriz de transición en hectáreas.</translation>
    </message>
    <message>
        <source>the class maps of two years, made from cubes on the same pixels.</source>
        <translation>los mapas de clases de dos años, hechos de cubos en los mismos píxeles.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transición</translation>
    </message>
    <message>
        <source>from-to</source>
        <translation>de-a</translation>
    </message>
    <message>
        <source>deforestation</source>
        <translation>deforestación</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>land use change</source>
        <translation>cambio de uso del suelo</translation>
    </message>
    <message>
        <source>gains and losses</source>
        <translation>ganancias y pérdidas</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. In a geographic coordinate reference system areas are computed on the ellipsoid; in a projected one they are planar, and the log warns where these are distorted.</source>
        <translation>Un mapa de clases, por ejemplo uno hecho con &lt;i&gt;Clasificar cubo&lt;/i&gt;. En un sistema de referencia de coordenadas geográfico las áreas se calculan sobre el elipsoide; en uno proyectado son planas, y el registro avisa donde están distorsionadas.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Polygons by which areas are measured, in any coordinate reference system. A pixel counts where its centre lies in a polygon. If features are selected and the box is ticked, only these are used.</source>
        <translation>Polígonos por los que se miden las áreas, en cualquier sistema de referencia de coordenadas. Un píxel cuenta donde su centro está en un polígono. Si hay objetos seleccionados y la casilla está marcada, solo se usan estos.</translation>
    </message>
    <message>
        <source>Field with the names of the zones</source>
        <translation>Campo con los nombres de las zonas</translation>
    </message>
    <message>
        <source>Field with the names of the zones; polygons of one name are one zone. If empty, zones have the ids of their features.</source>
        <translation>Campo con los nombres de las zonas; los polígonos de un mismo nombre son una zona. Si está vacío, las zonas tienen los ids de sus objetos.</translation>
    </message>
    <message>
        <source>Accuracy report (*.html *.json)</source>
        <translation>Informe de exactitud (*.html *.json)</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. Estimates and intervals are those of the whole map: its points do not tell the errors of a single zone.</source>
        <translation>El informe de &lt;i&gt;Evaluar la exactitud&lt;/i&gt; sobre este mapa, o el archivo junto a él cuyo nombre termina en _report.json. Las estimaciones y los intervalos son los de todo el mapa: sus puntos no dicen los errores de una sola zona.</translation>
    </message>
    <message>
        <source>Class areas</source>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <source>A row for each class and zone: zone, class, code, pixels, area_ha (mapped hectares), percent of the zone's mapped area, estimate_ha (error-adjusted hectares), low_ha and high_ha (ends of the 95 % interval).</source>
        <translation>Una fila para cada clase y zona: zone, class, code, pixels, area_ha (hectáreas del mapa), percent del área cartografiada de la zona, estimate_ha (hectáreas ajustadas por el error), low_ha y high_ha (extremos del intervalo del 95 %).</translation>
    </message>
    <message>
        <source>Areas as text</source>
        <translation>Áreas como texto</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The same as a text file, to open in a spreadsheet.</source>
        <translation>Lo mismo como archivo de texto, para abrir en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>area of the map in hectares; pixels without a class are left out</source>
        <translation>área del mapa en hectáreas; los píxeles sin clase quedan fuera</translation>
    </message>
    <message>
        <source>number of zones</source>
        <translation>número de zonas</translation>
    </message>
    <message>
        <source>Makes a table of the area of each class in hectares and per cent: of the whole map, and of each polygon of a layer, such as municipalities. If the accuracy of the map was assessed, the table also has the error-adjusted areas with their 95 % intervals.</source>
        <translation>Crea una tabla del área de cada clase en hectáreas y por ciento: de todo el mapa y de cada polígono de una capa, como municipios. Si se evaluó la exactitud del mapa, la tabla tiene también las áreas ajustadas por el error con sus intervalos del 95 %.</translation>
    </message>
    <message>
        <source>a class map, a layer of municipalities and the field of their names, and the report of &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>un mapa de clases, una capa de municipios y el campo de sus nombres, y el informe de &lt;i&gt;Evaluar la exactitud&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>municipios</translation>
    </message>
    <message>
        <source>zonal histogram</source>
        <translation>histograma zonal</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>LSTM-FCN model (*.safetensors)</source>
        <translation>Modelo LSTM-FCN (*.safetensors)</translation>
    </message>
    <message>
        <source>A model file (.safetensors) made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;.</source>
        <translation>Un archivo de modelo (.safetensors) hecho con &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. NDVI, EVI, EVI2, NDWI, NDMI, NBR and SAVI are computed for each date, from -1 to 1, where the rasters lack them; other indices are defined as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. If empty, all bands are used, or those the model was trained on.</source>
        <translation>Bandas que se usan, separadas por comas, en este orden: nombres del satélite (B04, SR_B4) o comunes (blue, green, red, nir, swir16, swir22), que también unen imágenes de distintos satélites. NDVI, EVI, EVI2, NDWI, NDMI, NBR y SAVI se calculan en cada fecha, de -1 a 1, cuando los rásteres no los tienen; otros índices se definen como en &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vacío: usa todas las bandas, o las del entrenamiento del modelo.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Tiempo más largo sin observación válida, en días; un píxel con un hueco mayor queda como desconocido. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Resample the series to equal time steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. If empty, the dates of the rasters are kept.</source>
        <translation>Remuestrea las series a pasos de tiempo iguales, por ejemplo &lt;code&gt;P16D&lt;/code&gt; (16 días) o &lt;code&gt;P1M&lt;/code&gt; (un mes), por interpolación lineal. Vacío: conserva las fechas de los rásteres.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become NoData and need no computing time. Any coordinate reference system. If empty, the whole area of the rasters is mapped.</source>
        <translation>Solo se cartografían los píxeles de este rectángulo; todos los demás quedan en NoData y no cuestan tiempo. Cualquier sistema de referencia de coordenadas. Vacío: cartografía los rásteres enteros.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Región de interés</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones if only these are to be used); all others become NoData and need no computing time. Any coordinate reference system.</source>
        <translation>Solo se cartografían los píxeles cuyos centros están en estos polígonos (en los seleccionados, cuando solo se usan esos); todos los demás quedan en NoData y no cuestan tiempo. Cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;Automatic&lt;/i&gt; uses a graphics card (CUDA) if there is one, otherwise Apple's MPS, otherwise the processor. The log says which and why.</source>
        <translation>Dónde se ejecuta la red: &lt;i&gt;Automático&lt;/i&gt; usa una tarjeta gráfica (CUDA), si no el MPS de Apple, si no el procesador. El registro dice cuál y por qué.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; measures which is fastest here, and uses half precision or 8-bit integers (&lt;i&gt;int8&lt;/i&gt;) only if labels and probabilities stay those of float32.</source>
        <translation>Formato numérico de los cálculos: &lt;i&gt;Automático&lt;/i&gt; mide cuál es el más rápido aquí, y usa media precisión o enteros de 8 bits (&lt;i&gt;int8&lt;/i&gt;) solo si las etiquetas y las probabilidades siguen siendo las de float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Límite de memoria (GB)</translation>
    </message>
    <message>
        <source>Memory that the engine may use, in gigabytes, whatever the size of the rasters.</source>
        <translation>Memoria que puede usar el motor, en gigabytes, sea cual sea el tamaño de los rásteres.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 uses all.</source>
        <translation>Hilos del procesador que puede usar la red; 0 los usa todos.</translation>
    </message>
    <message>
        <source>Resume interrupted run</source>
        <translation>Reanudar ejecución interrumpida</translation>
    </message>
    <message>
        <source>Continue where an interrupted run with the same model, rasters and parameters stopped. If this run is interrupted, what it has done is kept for up to two weeks.</source>
        <translation>Continúa donde se detuvo una ejecución interrumpida con el mismo modelo, rásteres y parámetros. Si esta ejecución se interrumpe, lo que ha hecho se guarda dos semanas como máximo.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the labels, or those the model was trained with.</source>
        <translation>La clase más probable de cada píxel, con nombres y colores: códigos 1, 2 … en el orden de las etiquetas, o aquellos con los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>One band per class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Una banda por clase con su probabilidad, de 0 a 1 (guardada como números enteros con escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is certain, 1 where all classes are equally likely.</source>
        <translation>Entropía de las probabilidades: 0 donde la red está segura, 1 donde todas las clases son igual de probables.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of the probability bands</source>
        <translation>etiquetas de las clases, separadas por comas, en el orden de las bandas de probabilidad</translation>
    </message>
    <message>
        <source>Classify cube</source>
        <translation>Clasificar cubo</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Maps land cover from a stack of dated rasters with a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: a class map with names and colours, the probability of every class and, on request, the uncertainty.</source>
        <translation>Cartografía la cobertura del suelo a partir de una pila de rásteres fechados con un modelo hecho con &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt;: un mapa de clases con nombres y colores, la probabilidad de cada clase y, si se quiere, la incertidumbre.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters to be mapped, and run; the layers are added with styles, in a group.</source>
        <translation>elija un modelo, añada la carpeta de rásteres fechados que hay que cartografiar y ejecute; las capas se añaden con estilos, en un grupo.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>clasificar</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>sits_classify</source>
        <translation>sits_classify</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Which maps to make of each part.</source>
        <translation>Qué mapas hacer de cada parte.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Elsewhere: only make the plan</source>
        <translation>En otro lugar: hacer solo el plan</translation>
    </message>
    <message>
        <source>On a Dask cluster</source>
        <translation>En un clúster de Dask</translation>
    </message>
    <message>
        <source>On a SLURM cluster: make the plan and the scripts to submit</source>
        <translation>En un clúster de SLURM: crear el plan y los scripts para enviar</translation>
    </message>
    <message>
        <source>Where to classify</source>
        <translation>Dónde clasificar</translation>
    </message>
    <message>
        <source>&lt;i&gt;On this computer&lt;/i&gt;: all parts are classified now and put together. &lt;i&gt;Elsewhere&lt;/i&gt;: only the plan is made; other computers that see its folder classify the parts, and &lt;i&gt;Merge parts&lt;/i&gt; puts them together. &lt;i&gt;On a Dask cluster&lt;/i&gt;: its workers classify the parts now. &lt;i&gt;On a SLURM cluster&lt;/i&gt;: two scripts for sbatch are written into the plan folder.</source>
        <translation>&lt;i&gt;En este equipo&lt;/i&gt;: todas las partes se clasifican ahora y se unen. &lt;i&gt;En otro lugar&lt;/i&gt;: solo se crea el plan; otros equipos que ven su carpeta clasifican las partes y &lt;i&gt;Unir partes&lt;/i&gt; las une. &lt;i&gt;En un clúster de Dask&lt;/i&gt;: sus trabajadores clasifican las partes ahora. &lt;i&gt;En un clúster de SLURM&lt;/i&gt;: se escriben dos scripts para sbatch en la carpeta del plan.</translation>
    </message>
    <message>
        <source>Dask scheduler address</source>
        <translation>Dirección del planificador de Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler of the Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Its workers must see the plan folder, the rasters and an engine.</source>
        <translation>Dirección del planificador del clúster de Dask, por ejemplo &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Sus trabajadores deben ver la carpeta del plan, los rásteres y un motor.</translation>
    </message>
    <message>
        <source>Minutes per part</source>
        <translation>Minutos por parte</translation>
    </message>
    <message>
        <source>Minutes that a part should take on a computer like this one. A part that is interrupted begins anew.</source>
        <translation>Minutos que debe tardar una parte en un equipo como este. Una parte que se interrumpe empieza de nuevo.</translation>
    </message>
    <message>
        <source>Pixels per part</source>
        <translation>Píxeles por parte</translation>
    </message>
    <message>
        <source>Pixels per part; if empty, the minutes decide.</source>
        <translation>Píxeles por parte; si está vacío, deciden los minutos.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Processes at once on this computer; 0: one for each graphics card, or one for every four processor cores.</source>
        <translation>Procesos simultáneos en este equipo; 0: uno por cada tarjeta gráfica, o uno por cada cuatro núcleos del procesador.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers</source>
        <translation>Correspondencia de carpetas en los otros equipos</translation>
    </message>
    <message>
        <source>Folders of rasters that have other names on the other computers, as &lt;i&gt;folder here=folder there&lt;/i&gt;, separated by semicolons.</source>
        <translation>Carpetas de rásteres que tienen otros nombres en los otros equipos, como &lt;i&gt;carpeta aquí=carpeta allí&lt;/i&gt;, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Engine Python on other computers</source>
        <translation>Python del motor en los otros equipos</translation>
    </message>
    <message>
        <source>Plugin folder on other computers</source>
        <translation>Carpeta del complemento en los otros equipos</translation>
    </message>
    <message>
        <source>Python of the engine on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Python del motor en los equipos de un clúster de Dask o SLURM; si está vacío, su ruta en este equipo.</translation>
    </message>
    <message>
        <source>Folder of this plugin on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Carpeta de este complemento en los equipos de un clúster de Dask o SLURM; si está vacío, su ruta en este equipo.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic, the same for all parts; &lt;i&gt;Automatic&lt;/i&gt; is float32, since computers differ in what is fastest.</source>
        <translation>Formato numérico de los cálculos, el mismo para todas las partes; &lt;i&gt;Automático&lt;/i&gt; es float32, pues los equipos difieren en lo que es más rápido.</translation>
    </message>
    <message>
        <source>Memory that each process may use, in gigabytes.</source>
        <translation>Memoria que puede usar cada proceso, en gigabytes.</translation>
    </message>
    <message>
        <source>Processor threads of each process; 0 shares the cores out.</source>
        <translation>Hilos del procesador de cada proceso; 0 reparte los núcleos.</translation>
    </message>
    <message>
        <source>Plan folder</source>
        <translation>Carpeta del plan</translation>
    </message>
    <message>
        <source>Folder for the plan, the parts and the maps. It must be empty, or hold the same plan.</source>
        <translation>Carpeta para el plan, las partes y los mapas. Debe estar vacía, o contener el mismo plan.</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>número de partes</translation>
    </message>
    <message>
        <source>number of parts that are missing</source>
        <translation>número de partes que faltan</translation>
    </message>
    <message>
        <source>the maps, one for each output and UTM zone</source>
        <translation>los mapas, uno por cada salida y zona UTM</translation>
    </message>
    <message>
        <source>Classify in parts</source>
        <translation>Clasificar en partes</translation>
    </message>
    <message>
        <source>Maps land cover in parts that several processes or computers classify together: for areas that are too large for one run. The parts and the progress are kept in a plan folder; run it again to continue where it stopped. Rasters of several UTM zones are classified in their own pixels.</source>
        <translation>Cartografía la cobertura del suelo en partes que varios procesos o equipos clasifican juntos: para áreas demasiado grandes para una sola ejecución. Las partes y el avance se guardan en una carpeta de plan; ejecútelo otra vez para continuar donde se detuvo. Los rásteres de varias zonas UTM se clasifican en sus propios píxeles.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters and an empty plan folder, and run; then &lt;i&gt;Merge parts&lt;/i&gt; for one file.</source>
        <translation>elija un modelo, añada la carpeta de rásteres fechados y una carpeta de plan vacía, y ejecute; luego &lt;i&gt;Unir partes&lt;/i&gt; para un solo archivo.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>large area</source>
        <translation>área grande</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>SLURM</source>
        <translation>SLURM</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>paralelo</translation>
    </message>
    <message>
        <source>UTM zones</source>
        <translation>zonas UTM</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;: one band of whole numbers.</source>
        <translation>Un mapa de clases, por ejemplo hecho con &lt;i&gt;Clasificar cubo&lt;/i&gt;: una banda de números enteros.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Ventana (píxeles)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 skips this step. A pixel keeps its class unless another one is more frequent.</source>
        <translation>Filas y columnas de la vecindad, un número impar; 1 omite este paso. Un píxel conserva su clase donde ninguna otra es más frecuente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Mancha mínima</translation>
    </message>
    <message>
        <source>Minimum mapping unit: smaller patches take the class with which they share the longest border. Pixels that touch at a corner belong to one patch. 0 keeps all patches.</source>
        <translation>Unidad mínima cartografiable: las manchas menores toman la clase con la que comparten el borde más largo. Los píxeles que se tocan en una esquina son una sola mancha. 0 conserva todas las manchas.</translation>
    </message>
    <message>
        <source>Patch size unit</source>
        <translation>Unidad del tamaño de la mancha</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unidad de la mancha mínima; las hectáreas se convierten en píxeles del mapa.</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas; of a map with other codes made here, those of its classes in their order. If empty, the names in the file are used, if there are any.</source>
        <translation>Nombres de los códigos 1, 2 …, separados por comas; de un mapa con otros códigos hecho aquí, los de sus clases, en su orden. Si está vacío, se usan los nombres del archivo, si los hay.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Mapa de clases limpio</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and NoData of the given one.</source>
        <translation>El mapa de clases limpio, con los nombres, colores, códigos y NoData del mapa dado.</translation>
    </message>
    <message>
        <source>pixels that took the most frequent class around them</source>
        <translation>píxeles que tomaron la clase más frecuente a su alrededor</translation>
    </message>
    <message>
        <source>pixels that took the class of a neighbouring patch</source>
        <translation>píxeles que tomaron la clase de una mancha vecina</translation>
    </message>
    <message>
        <source>Clean class map</source>
        <translation>Limpiar mapa de clases</translation>
    </message>
    <message>
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit are merged with their neighbours. Names, colours and codes stay the same.</source>
        <translation>Limpia un mapa de clases en dos pasos: cada píxel toma la clase más frecuente a su alrededor, luego las manchas menores que la unidad mínima cartografiable se unen a sus vecinas. Nombres, colores y códigos siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>the class map of &lt;i&gt;Classify cube&lt;/i&gt;, window 5, smallest patch 1 hectare.</source>
        <translation>el mapa de clases de &lt;i&gt;Clasificar cubo&lt;/i&gt;, ventana 5, mancha mínima de 1 hectárea.</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpiar</translation>
    </message>
    <message>
        <source>modal filter</source>
        <translation>filtro modal</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>sieve</source>
        <translation>tamiz</translation>
    </message>
    <message>
        <source>minimum mapping unit</source>
        <translation>unidad mínima cartografiable</translation>
    </message>
    <message>
        <source>MMU</source>
        <translation>UMC</translation>
    </message>
    <message>
        <source>sits_clean</source>
        <translation>sits_clean</translation>
    </message>
    <message>
        <source>generalise</source>
        <translation>generalizar</translation>
    </message>
    <message>
        <source>Probabilities of the models</source>
        <translation>Probabilidades de los modelos</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, on the same pixels. Classes are matched by name, whatever their order.</source>
        <translation>Probabilidades con una banda para cada clase, sobre los mismos píxeles. Las clases se emparejan por nombre, en cualquier orden.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. If empty, all have the same weight.</source>
        <translation>Un número para cada ráster, en su orden, separados por comas; solo cuentan sus proporciones. Vacío: todos con el mismo peso.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands, for those of the rasters whose bands have no names.</source>
        <translation>Nombres de las clases, separados por comas, en el orden de las bandas, para los rásteres cuyas bandas no tienen nombres.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where that is not 1, as in rasters smoothed with sits, instead of refusing the raster.</source>
        <translation>Divide las probabilidades por su suma donde no es 1, como en rásteres suavizados con sits, en lugar de rechazar el ráster.</translation>
    </message>
    <message>
        <source>Combined probabilities</source>
        <translation>Probabilidades combinadas</translation>
    </message>
    <message>
        <source>The mean probabilities, classes in the order of the first raster.</source>
        <translation>Las probabilidades medias, con las clases en el orden del primer ráster.</translation>
    </message>
    <message>
        <source>The most probable class of the mean, with names and colours.</source>
        <translation>La clase más probable de la media, con nombres y colores.</translation>
    </message>
    <message>
        <source>Combine probabilities</source>
        <translation>Combinar probabilidades</translation>
    </message>
    <message>
        <source>Computes the weighted mean of the probabilities of several models for the same pixels; the mean of a few models is often better than the best of them. Pixels that are missing in one of the rasters are missing in the result.</source>
        <translation>Calcula la media ponderada de las probabilidades de varios modelos para los mismos píxeles; la media de unos pocos modelos suele ser mejor que el mejor de ellos. Los píxeles que faltan en uno de los rásteres faltan en el resultado.</translation>
    </message>
    <message>
        <source>the probabilities of three models trained with other seeds, no weights.</source>
        <translation>las probabilidades de tres modelos entrenados con otras semillas, sin pesos.</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>combinar</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>conjunto de modelos</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>media ponderada</translation>
    </message>
    <message>
        <source>sits_combine_predictions</source>
        <translation>sits_combine_predictions</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>Combined class map</source>
        <translation>Mapa de clases combinado</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Un mapa de clases, por ejemplo hecho con &lt;i&gt;Clasificar cubo&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Mapa de referencia</translation>
    </message>
    <message>
        <source>The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>El mapa con el que comparar, sobre los mismos píxeles. Las clases se emparejan por nombre, o por código cuando un mapa no tiene nombres.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Figura (*.png)</translation>
    </message>
    <message>
        <source>Picture of the map, the reference, and where they differ.</source>
        <translation>Figura del mapa, de la referencia y de dónde difieren.</translation>
    </message>
    <message>
        <source>fraction of pixels with the same class, 0 to 1</source>
        <translation>fracción de píxeles con la misma clase, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>mean F1 of the classes</source>
        <translation>F1 medio de las clases</translation>
    </message>
    <message>
        <source>Compare class maps</source>
        <translation>Comparar mapas de clases</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture of both side by side with the pixels that differ.</source>
        <translation>Compara un mapa de clases con un mapa de referencia sobre los mismos píxeles: exactitud, matriz de confusión en el registro y una figura de ambos lado a lado con los píxeles que difieren.</translation>
    </message>
    <message>
        <source>the class map of the demo cube and its truth.</source>
        <translation>el mapa de clases del cubo de demostración y su verdad.</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>Found images</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <source>The file of items that &lt;i&gt;Search images&lt;/i&gt; wrote; files, folders and addresses of images can be copied too.</source>
        <translation>El archivo de ítems que escribió &lt;i&gt;Buscar imágenes&lt;/i&gt;; también se pueden copiar archivos, carpetas y direcciones de imágenes.</translation>
    </message>
    <message>
        <source>The area, as a rectangle in any coordinate reference system. Images are cropped to it and not resampled.</source>
        <translation>El área, como un rectángulo en cualquier sistema de referencia de coordenadas. Las imágenes se recortan y no se remuestrean.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). Images are cropped to the rectangle around them.</source>
        <translation>El área, como polígonos (los seleccionados, si solo se usan estos). Las imágenes se recortan al rectángulo que los rodea.</translation>
    </message>
    <message>
        <source>Bands of the images</source>
        <translation>Bandas de las imágenes</translation>
    </message>
    <message>
        <source>Bands to copy, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are copied with them. If empty, all.</source>
        <translation>Bandas que copiar, separadas por comas: nombres del satélite (B04) o comunes (red). Las máscaras de nubes se copian con ellas. Si está vacío, todas.</translation>
    </message>
    <message>
        <source>Images before this date are not copied.</source>
        <translation>Las imágenes anteriores a esta fecha no se copian.</translation>
    </message>
    <message>
        <source>Images after this date are not copied.</source>
        <translation>Las imágenes posteriores a esta fecha no se copian.</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Detenerse con un error</translation>
    </message>
    <message>
        <source>Leave it out, with a warning</source>
        <translation>Omitirla, con una advertencia</translation>
    </message>
    <message>
        <source>Unreadable images</source>
        <translation>Imágenes ilegibles</translation>
    </message>
    <message>
        <source>What happens with an image that cannot be read, after its server was asked several times.</source>
        <translation>Qué ocurre con una imagen que no se puede leer, después de preguntar varias veces a su servidor.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Conservar archivos completos</translation>
    </message>
    <message>
        <source>Keep copies that an earlier run completed, and continue after them.</source>
        <translation>Conservar las copias que completó una ejecución anterior, y continuar después de ellas.</translation>
    </message>
    <message>
        <source>Parallel downloads</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Number of images that are read at the same time.</source>
        <translation>Número de imágenes que se leen a la vez.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for images that need one. It is handed to the host of the catalog only and written nowhere.</source>
        <translation>Una autenticación guardada en QGIS, para imágenes que la necesitan. Se entrega solo al servidor del catálogo y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Folder for the copies, named as &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, with scale, offset, NoData and processing baseline inside. It is the input of all other algorithms.</source>
        <translation>Carpeta para las copias, con nombres como &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, con escala, desplazamiento, NoData y versión de procesamiento dentro. Es la entrada de todos los demás algoritmos.</translation>
    </message>
    <message>
        <source>number of files in the folder</source>
        <translation>número de archivos en la carpeta</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>número de fechas</translation>
    </message>
    <message>
        <source>number of images that were left out as they could not be read</source>
        <translation>número de imágenes omitidas porque no se pudieron leer</translation>
    </message>
    <message>
        <source>the copies, as input of the next step in a model</source>
        <translation>las copias, como entrada del siguiente paso de un modelo</translation>
    </message>
    <message>
        <source>Copy images</source>
        <translation>Copiar imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Copies the part of images that lies in an area into a folder, one cloud-optimized GeoTIFF per band and date, from the file of items that &lt;i&gt;Search images&lt;/i&gt; writes. Training and mapping then need no network.</source>
        <translation>Copia la parte de las imágenes que está en un área a una carpeta, un GeoTIFF optimizado para la nube (COG) por banda y fecha, a partir del archivo de ítems que escribe &lt;i&gt;Buscar imágenes&lt;/i&gt;. Después, el entrenamiento y la cartografía no requieren conexión.</translation>
    </message>
    <message>
        <source>the file of found images, the same extent as in the search, and an empty folder.</source>
        <translation>el archivo de las imágenes encontradas, la misma extensión que en la búsqueda, y una carpeta vacía.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descargar</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>cortar</translation>
    </message>
    <message>
        <source>STAC</source>
        <translation>STAC</translation>
    </message>
    <message>
        <source>COG</source>
        <translation>COG</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Rows and columns of the cube, in pixels of 10 m.</source>
        <translation>Filas y columnas del cubo, en píxeles de 10 m.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Number of dates, equally spaced over a crop year that starts in September.</source>
        <translation>Número de fechas, a intervalos regulares a lo largo de un año agrícola que empieza en septiembre.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Number of labelled points, about the same for each class.</source>
        <translation>Número de puntos etiquetados, más o menos el mismo para cada clase.</translation>
    </message>
    <message>
        <source>The same seed gives the same data.</source>
        <translation>La misma semilla da los mismos datos.</translation>
    </message>
    <message>
        <source>Cloud cover (0 to 1)</source>
        <translation>Nubosidad (0 a 1)</translation>
    </message>
    <message>
        <source>Mean fraction of cloudy observations, 0 to 0.9.</source>
        <translation>Fracción media de observaciones con nubes, de 0 a 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Carpeta del cubo</translation>
    </message>
    <message>
        <source>Folder for the rasters, one per band and date. It must not hold other rasters.</source>
        <translation>Carpeta para los rásteres, uno por banda y fecha. No debe contener otros rásteres.</translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation>Puntos con la clase en el campo &lt;i&gt;label&lt;/i&gt;, en longitud y latitud.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Mapa verdadero</translation>
    </message>
    <message>
        <source>The true class of every pixel.</source>
        <translation>La clase verdadera de cada píxel.</translation>
    </message>
    <message>
        <source>Create demo data</source>
        <translation>Crear datos de demostración</translation>
    </message>
    <message>
        <source>Simulates a Sentinel-2-like cube of a farming landscape (red, near and short-wave infrared, one crop year, clouds as missing values), with labelled points to train on and the true class map to compare with.</source>
        <translation>Simula un cubo parecido a Sentinel-2 de un paisaje agrícola (rojo, infrarrojo cercano y de onda corta, un año agrícola, nubes como valores ausentes), con puntos etiquetados para entrenar y el mapa verdadero de clases para comparar.</translation>
    </message>
    <message>
        <source>run it with the defaults, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>ejecútelo con los valores predeterminados, luego entrene con los puntos y la carpeta, y compare el mapa con la verdad.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simular</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>tutorial</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>datos de prueba</translation>
    </message>
    <message>
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. Each polygon contributes random pixels, or their mean. Samples with the same pixel and label are counted once; those with the same pixel but different labels are all kept, and listed in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as &lt;i&gt;Extract time series&lt;/i&gt; writes them; then no rasters are needed.</source>
        <translation>Puntos o polígonos con etiquetas de clase, en cualquier sistema de referencia de coordenadas. Si hay objetos seleccionados y la casilla está marcada, solo se usan esos. Cada polígono aporta píxeles al azar, o su media. Las muestras del mismo píxel y con la misma etiqueta cuentan una vez; las del mismo píxel con etiquetas distintas se conservan todas y se listan en el registro. Los objetos también pueden llevar sus series en campos (NDVI1, NDVI2 … o NDVI_20130914 …), como las escribe &lt;i&gt;Extraer series temporales&lt;/i&gt;; entonces no hacen falta rásteres.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>El campo que contiene la clase de cada objeto, texto o número.</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which of them are merged, for the model, its maps and reports: those of the project (&lt;i&gt;Classes…&lt;/i&gt; in the menu LSTM-FCN), or a file that was saved there. In scripts the path of the file, or its text. If empty, the classes are the values of the class field, in the colours of the layer's style.</source>
        <translation>Nombres, colores, orden y códigos de las clases, y cuáles se unen, para el modelo, sus mapas e informes: las del proyecto (&lt;i&gt;Clases…&lt;/i&gt; en el menú LSTM-FCN) o un archivo guardado allí. En scripts, la ruta del archivo o su texto. Si está vacío, las clases son los valores del campo de clase, en los colores del estilo de la capa.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valores de los polígonos</translation>
    </message>
    <message>
        <source>Random pixels</source>
        <translation>Píxeles aleatorios</translation>
    </message>
    <message>
        <source>Mean of the pixels</source>
        <translation>Media de los píxeles</translation>
    </message>
    <message>
        <source>What each polygon contributes: &lt;i&gt;Random pixels&lt;/i&gt; among those whose centres lie inside it, each a separate sample, or one sample with the &lt;i&gt;Mean of the pixels&lt;/i&gt;, date by date, ignoring missing values. A polygon that contains no pixel centre contributes the pixel it lies on. Points are not affected.</source>
        <translation>Qué aporta cada polígono: &lt;i&gt;Píxeles aleatorios&lt;/i&gt; entre aquellos cuyo centro está dentro, cada uno una muestra aparte, o una sola muestra con la &lt;i&gt;Media de los píxeles&lt;/i&gt;, fecha por fecha, sin contar los valores que faltan. Un polígono que no contiene el centro de ningún píxel aporta el píxel sobre el que está. A los puntos no les afecta.</translation>
    </message>
    <message>
        <source>Maximum number of random pixels per polygon; a smaller polygon contributes all of its pixels.</source>
        <translation>Número máximo de píxeles al azar por polígono; un polígono menor aporta todos sus píxeles.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Semilla de los píxeles</translation>
    </message>
    <message>
        <source>The same seed gives the same pixels, in every algorithm; another seed gives others.</source>
        <translation>La misma semilla da los mismos píxeles, en todos los algoritmos; otra semilla da otros.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), archivos NetCDF y STAC (JSON), y también nombres con &lt;code&gt;*&lt;/code&gt;. Las fechas y las bandas se leen de las propiedades de las capas, de los metadatos o de los nombres y se listan en el registro. No hacen falta cuando las muestras llevan sus series en campos.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Número de particiones</translation>
    </message>
    <message>
        <source>Number of parts the samples are divided into, stratified by class; each part is held out in turn. 5 or 10 are usual.</source>
        <translation>Número de particiones en que se dividen las muestras, estratificadas por clase; cada partición se deja fuera una vez. 5 o 10 es lo usual.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How often the cross-validation is repeated, with different folds each time; more repeats show how much of the result is chance.</source>
        <translation>Cuántas veces se repite la validación cruzada, cada vez con otras particiones; más repeticiones muestran cuánto del resultado es azar.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>Bloques espaciales</translation>
    </message>
    <message>
        <source>Samples that are never divided between folds. &lt;i&gt;Nothing&lt;/i&gt;: every sample is independent. &lt;i&gt;Place&lt;/i&gt;: samples of the same pixel, polygon or coordinates stay together. &lt;i&gt;Spatial blocks&lt;/i&gt;: samples in the same square of the block size stay together; polygons stay whole. Always group polygons that contribute several pixels. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>Muestras que nunca se reparten entre particiones. &lt;i&gt;Nada&lt;/i&gt;: cada muestra es independiente. &lt;i&gt;Lugar&lt;/i&gt;: las muestras del mismo píxel, polígono o coordenadas quedan juntas. &lt;i&gt;Bloques espaciales&lt;/i&gt;: las muestras del mismo cuadrado del tamaño del bloque quedan juntas; los polígonos quedan enteros. Agrupe siempre los polígonos que aportan varios píxeles. La exactitud agrupada es menor y más cercana a la de un mapa.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Tamaño del bloque (metros)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;Spatial blocks&lt;/i&gt;.</source>
        <translation>Lado de los cuadrados en metros, para &lt;i&gt;Bloques espaciales&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Compare with a random forest</source>
        <translation>Comparar con un bosque aleatorio</translation>
    </message>
    <message>
        <source>Measure a random forest of 500 trees on the same samples too. The report and the log show what the network gains over it, and say so when it gains nothing.</source>
        <translation>Mide también un bosque aleatorio de 500 árboles con las mismas muestras. El informe y el registro muestran lo que la red gana frente a él, y avisan cuando no gana nada.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Como en el informe</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;Recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, date dropout, and enough training steps for small sample sets; on series of 24 dates or more its variant &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;, which keeps when in the year something happens, and with 2,000 training samples or more the deeper &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. &lt;i&gt;As in the report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;Fast&lt;/i&gt;: as recommended with fewer filters, for large maps without a graphics card.</source>
        <translation>Un conjunto completo de valores para todo lo que sigue. &lt;i&gt;Recomendada&lt;/i&gt;: la LSTM-FCN de Karim et al. (2018) con una tasa de aprendizaje de un ciclo, dropout de fechas y suficientes pasos de entrenamiento para conjuntos pequeños de muestras; en series de 24 fechas o más, su variante &lt;i&gt;LSTM-FCN estacional&lt;/i&gt;, que conserva cuándo ocurre algo en el año, y con 2.000 muestras de entrenamiento o más, la &lt;i&gt;LSTM-FCN residual&lt;/i&gt;, más profunda. &lt;i&gt;Como en el informe&lt;/i&gt;: red y valores del informe sobre sits_lstm_fcn; en conjuntos pequeños sus 50 épocas son pocas, y algunas ejecuciones pierden una clase entera. &lt;i&gt;Rápida&lt;/i&gt;: como Recomendada, con menos filtros, para mapas grandes sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Fracción para validación</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, by recipes that stop early or choose their weights by it (the report's); the other recipes train on the whole part.</source>
        <translation>Fracción de la parte de entrenamiento de cada partición que se usa para validación, por las recetas que paran pronto o eligen sus pesos por ella (la del informe); las demás recetas entrenan con la parte entera.</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>Valores ajustados</translation>
    </message>
    <message>
        <source>Training values (*.json)</source>
        <translation>Valores de entrenamiento (*.json)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>LSTM-FCN</source>
        <translation>LSTM-FCN</translation>
    </message>
    <message>
        <source>MLSTM-FCN</source>
        <translation>MLSTM-FCN</translation>
    </message>
    <message>
        <source>ALSTM-FCN</source>
        <translation>ALSTM-FCN</translation>
    </message>
    <message>
        <source>Seasonal LSTM-FCN</source>
        <translation>LSTM-FCN estacional</translation>
    </message>
    <message>
        <source>Residual LSTM-FCN</source>
        <translation>LSTM-FCN residual</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Programación de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>When the loss stalls</source>
        <translation>Cuando la pérdida se estanca</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurar los mejores pesos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>CNN layers</source>
        <translation>Capas CNN</translation>
    </message>
    <message>
        <source>CNN kernels</source>
        <translation>Núcleos CNN</translation>
    </message>
    <message>
        <source>CNN dropout rates</source>
        <translation>Tasas de dropout CNN</translation>
    </message>
    <message>
        <source>LSTM width</source>
        <translation>Anchura de la LSTM</translation>
    </message>
    <message>
        <source>LSTM dropout</source>
        <translation>Dropout de la LSTM</translation>
    </message>
    <message>
        <source>Date dropout</source>
        <translation>Dropout de fechas</translation>
    </message>
    <message>
        <source>Ensemble members</source>
        <translation>Miembros del conjunto</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Etiquetas suaves</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Optimizer epsilon</source>
        <translation>Épsilon del optimizador</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de los pesos</translation>
    </message>
    <message>
        <source>Learning rate decay interval (epochs)</source>
        <translation>Intervalo de reducción de la tasa de aprendizaje (épocas)</translation>
    </message>
    <message>
        <source>Learning rate decay factor</source>
        <translation>Factor de reducción de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Minimum improvement</source>
        <translation>Mejora mínima</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>&lt;i&gt;LSTM-FCN&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;MLSTM-FCN&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt;: with attention. &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;: keeps when in the series something happens, for long series. &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;: the same with three more convolutions of the same sizes and a shortcut around them, for many samples of long series. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;LSTM-FCN&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: la red del listado del informe. &lt;i&gt;MLSTM-FCN&lt;/i&gt;: con bloques squeeze-and-excite, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt;: con atención. &lt;i&gt;LSTM-FCN estacional&lt;/i&gt;: conserva cuándo ocurre algo en la serie, para series largas. &lt;i&gt;LSTM-FCN residual&lt;/i&gt;: la misma con tres convoluciones más de los mismos tamaños y una conexión residual alrededor de ellas, para muchas muestras de series largas. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Filtros de las tres convoluciones, por ejemplo &lt;code&gt;128,256,128&lt;/code&gt;. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Tamaños de los núcleos de las tres convoluciones, en fechas, por ejemplo &lt;code&gt;8,5,3&lt;/code&gt;. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Dropout tras cada convolución, por ejemplo &lt;code&gt;0,0,0&lt;/code&gt;. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. If empty, the recipe's value is used.</source>
        <translation>Tamaño oculto de la LSTM; 8 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. If empty, the recipe's value is used.</source>
        <translation>Dropout tras la LSTM, de 0 a 0,99. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. If empty, the recipe's value is used.</source>
        <translation>Probabilidad de que una fecha se oculte a la red en un paso de entrenamiento, todas las bandas juntas, para que no dependa de fechas sueltas; 0 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Number of small networks that are trained side by side, each with its part of the filters and of the LSTM, and then joined into one that gives the mean of what they say; 1 trains one network. Only for &lt;i&gt;Seasonal&lt;/i&gt; and &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. If empty, the recipe's value is used.</source>
        <translation>Número de redes pequeñas que se entrenan una al lado de otra, cada una con su parte de los filtros y de la LSTM, y que después se unen en una sola que da la media de lo que dicen; 1 entrena una única red. Solo para &lt;i&gt;LSTM-FCN estacional&lt;/i&gt; y &lt;i&gt;residual&lt;/i&gt;. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Share of each label that is replaced by the class probabilities of a random forest whose trees have not seen the sample, 0 to 1: the network does not learn by heart what overlapping classes and wrong labels cannot teach. 0 in the report; &lt;i&gt;Recommended&lt;/i&gt; and &lt;i&gt;Fast&lt;/i&gt; compare forest and network on halves of the samples, where series have 24 dates or more. If empty, the recipe's value is used.</source>
        <translation>Parte de cada etiqueta que se sustituye por las probabilidades de clase de un bosque aleatorio cuyos árboles no han visto la muestra, de 0 a 1: la red no aprende de memoria lo que las clases que se solapan y las etiquetas erróneas no pueden enseñar. 0 en el informe; &lt;i&gt;Recomendada&lt;/i&gt; y &lt;i&gt;Rápida&lt;/i&gt; comparan bosque y red en mitades de las muestras, cuando las series tienen 24 fechas o más. Si está vacío, se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>A file of training values, written by &lt;i&gt;Tune LSTM-FCN&lt;/i&gt;. They replace the recipe's values; values given in this dialog take precedence.</source>
        <translation>Un archivo de valores de entrenamiento, como lo escribe &lt;i&gt;Ajustar LSTM-FCN&lt;/i&gt;. Sustituyen a los de la receta; lo que se da en este diálogo va antes que ellos.</translation>
    </message>
    <message>
        <source>Passes over the samples. If empty, the recipe's value is used.</source>
        <translation>Pasadas por las muestras. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Maximum number of series in one training step; samples are spread evenly over the steps. If empty, the recipe's value is used.</source>
        <translation>Máximo de series en un paso de entrenamiento; las muestras se reparten por igual entre los pasos. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Balanced&lt;/i&gt; gives every class the same weight, however many samples it has. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;Equilibrado&lt;/i&gt; hace que cada clase cuente lo mismo, tenga las muestras que tenga. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>The optimization algorithm; AdamW in the report. If empty, the recipe's value is used.</source>
        <translation>Cómo siguen los pesos al gradiente; AdamW en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Step size of the optimizer; the peak with the one-cycle schedule. 0.0005 in the report. If empty, the recipe's value is used.</source>
        <translation>Tamaño de los pasos; el máximo con el programa one-cycle. 0,0005 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Small number that keeps the optimizer from dividing by zero; 1e-8 in the report. If empty, the recipe's value is used.</source>
        <translation>Impide que el optimizador divida por cero; 1e-8 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero; 1e-6 in the report. If empty, the recipe's value is used.</source>
        <translation>Con qué fuerza se tira de los pesos hacia cero; 1e-6 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Maximum norm of the gradient of a training step; longer ones are shortened to it, which limits the influence of unusual samples. 0 leaves them as they are, as in the report. If empty, the recipe's value is used.</source>
        <translation>Norma máxima del gradiente de un paso de entrenamiento; los más largos se acortan hasta ella, lo que limita la influencia de muestras inusuales. 0 los deja como son, como en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;Steps&lt;/i&gt; (the report's), &lt;i&gt;One cycle&lt;/i&gt; (up, then down to almost zero), &lt;i&gt;When the loss stalls&lt;/i&gt; (lowered when the validation loss no longer falls). If empty, the recipe's value is used.</source>
        <translation>Cómo cambia la tasa de aprendizaje: &lt;i&gt;Escalones&lt;/i&gt; (la del informe), &lt;i&gt;Un ciclo&lt;/i&gt; (sube y luego baja casi a cero), &lt;i&gt;Cuando la pérdida se estanca&lt;/i&gt; (baja cuando la pérdida de validación deja de disminuir). Si está vacío, se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. If empty, the recipe's value is used.</source>
        <translation>Programa step: épocas tras las que baja la tasa; 1 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. If empty, the recipe's value is used.</source>
        <translation>Programa step: factor por el que baja la tasa; 0,95 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. If empty, the recipe's value is used.</source>
        <translation>Épocas sin mejora de la pérdida de validación antes de que el entrenamiento pare pronto; 0 no para nunca. 20 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. If empty, the recipe's value is used.</source>
        <translation>Cuánto debe bajar la pérdida de validación para contar como mejora; 0,01 en el informe. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. If empty, the recipe's value is used.</source>
        <translation>Si se conservan los pesos de la mejor pérdida de validación en lugar de los últimos. Vacío: se usa el valor de la receta.</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same machine. If empty, a seed is drawn at random; the log and the model file record it.</source>
        <translation>La misma semilla da el mismo resultado en la misma máquina. Vacío: se sortea una semilla; el registro y el archivo del modelo la guardan.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Formato numérico de los cálculos: &lt;i&gt;Automático&lt;/i&gt; es float32, y en CUDA bfloat16 (float16 en tarjetas más antiguas) donde es seguro, lo que allí es más rápido.</translation>
    </message>
    <message>
        <source>Address of the scheduler of a Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, whose workers train the networks side by side; the results are those of this computer. If empty, they are trained here one after the other.</source>
        <translation>Dirección del planificador de un clúster Dask, por ejemplo &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, cuyos trabajadores entrenan las redes en paralelo; los resultados son los de este ordenador. Si está vacío, se entrenan aquí una tras otra.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Informe de la validación cruzada</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, samples with doubtful labels, temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página para leer e imprimir: exactitud con sus intervalos y dispersión, matriz de confusión, particiones, muestras con etiquetas dudosas, patrones temporales de las clases. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with the label of the sample (&lt;i&gt;reference&lt;/i&gt;), the class predicted while it was held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the predicted class (&lt;i&gt;confidence&lt;/i&gt;) and of the label (&lt;i&gt;label_prob&lt;/i&gt;), and the fold. With repeats, probabilities are means.</source>
        <translation>Capa de puntos, un punto por muestra (en el centro del píxel para píxeles de polígonos), con la etiqueta de la muestra (&lt;i&gt;reference&lt;/i&gt;), la clase predicha mientras estaba fuera (&lt;i&gt;predicted&lt;/i&gt;), si coinciden, la probabilidad de la clase predicha (&lt;i&gt;confidence&lt;/i&gt;) y la de la etiqueta (&lt;i&gt;label_prob&lt;/i&gt;), y la partición. Con repeticiones, las probabilidades son medias.</translation>
    </message>
    <message>
        <source>overall accuracy of all held-out predictions together, 0 to 1</source>
        <translation>exactitud global de todas las predicciones dejadas fuera juntas, de 0 a 1</translation>
    </message>
    <message>
        <source>standard deviation of the accuracy over folds and repeats</source>
        <translation>desviación estándar de la exactitud entre particiones y repeticiones</translation>
    </message>
    <message>
        <source>Cohen's kappa of all held-out predictions together</source>
        <translation>kappa de Cohen de todas las predicciones dejadas fuera juntas</translation>
    </message>
    <message>
        <source>overall accuracy of a random forest on the same samples, 0 to 1</source>
        <translation>exactitud global de un bosque aleatorio con las mismas muestras, de 0 a 1</translation>
    </message>
    <message>
        <source>expected calibration error of the probabilities, 0 to 1</source>
        <translation>error de calibración esperado de las probabilidades, de 0 a 1</translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validación cruzada LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can separate the classes of your samples: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report lists the samples with doubtful labels.</source>
        <translation>Mide lo bien que una red separa las clases de sus muestras: se dividen en particiones, y cada partición la predice una red entrenada con las demás. No se hace ningún modelo; el informe lista las muestras con etiquetas dudosas.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;Place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>los puntos y rásteres con los que entrenaría; agrupe por &lt;i&gt;Lugar&lt;/i&gt; cuando algunos puntos comparten una parcela o se visitaron en varios años.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validación cruzada</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-fold</translation>
    </message>
    <message>
        <source>sits_kfold_validate</source>
        <translation>sits_kfold_validate</translation>
    </message>
    <message>
        <source>spatial</source>
        <translation>espacial</translation>
    </message>
    <message>
        <source>mislabelled</source>
        <translation>mal etiquetado</translation>
    </message>
    <message>
        <source>Dates of the images</source>
        <translation>Fechas de las imágenes</translation>
    </message>
    <message>
        <source>Dates of the images that the ONNX model will read, separated by commas, the earliest first. Their series are brought to the dates of the model as &lt;i&gt;Classify cube&lt;/i&gt; does it. If empty, the images must have the dates of the model.</source>
        <translation>Fechas de las imágenes que leerá el modelo ONNX, separadas por comas, la más antigua primero. Las series se llevan a las fechas del modelo como lo hace &lt;i&gt;Clasificar cubo&lt;/i&gt;. Si está vacío, las imágenes deben tener las fechas del modelo.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Series of pixels</source>
        <translation>Series de píxeles</translation>
    </message>
    <message>
        <source>Raster tiles</source>
        <translation>Teselas ráster</translation>
    </message>
    <message>
        <source>What the ONNX model reads: &lt;i&gt;Series of pixels&lt;/i&gt;, (N, dates, bands), for scripts and servers; or &lt;i&gt;Raster tiles&lt;/i&gt;, (N, dates × bands, rows, columns) with all bands of the first date first, as Deepness reads them. Values are in physical units, NaN where an observation is missing.</source>
        <translation>Qué lee el modelo ONNX: &lt;i&gt;Series de píxeles&lt;/i&gt;, (N, fechas, bandas), para scripts y servidores; o &lt;i&gt;Teselas ráster&lt;/i&gt;, (N, fechas × bandas, filas, columnas) con todas las bandas de la primera fecha primero, como las lee Deepness. Los valores están en unidades físicas, NaN donde falta una observación.</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de la tesela (píxeles)</translation>
    </message>
    <message>
        <source>Rows and columns of a tile of the layout &lt;i&gt;Raster tiles&lt;/i&gt;. A larger tile takes more memory.</source>
        <translation>Filas y columnas de una tesela de la disposición &lt;i&gt;Teselas ráster&lt;/i&gt;. Una tesela mayor ocupa más memoria.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a series with a longer gap is unknown. Empty: no limit.</source>
        <translation>Mayor tiempo sin observación válida, en días; una serie con un hueco mayor es desconocida. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modelo ONNX</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>The ONNX file. The STAC item is written beside it, with the ending .json.</source>
        <translation>El archivo ONNX. El ítem STAC se escribe al lado, con la extensión .json.</translation>
    </message>
    <message>
        <source>the STAC item that describes the ONNX file</source>
        <translation>el ítem STAC que describe el archivo ONNX</translation>
    </message>
    <message>
        <source>shape of the input; N is free</source>
        <translation>forma de la entrada; N es libre</translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation>número de fechas que lee</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Writes a trained model as ONNX, for programs and servers that do not have this plugin: gap filling, interpolation to the dates of the model and normalisation are built in, with the labels and colours. A STAC item with the Machine Learning Model extension is saved next to it.</source>
        <translation>Escribe un modelo entrenado como ONNX, para programas y servidores que no tienen este complemento: el relleno de huecos, la interpolación a las fechas del modelo y la normalización van incluidos, con las etiquetas y los colores. Al lado se guarda un ítem STAC con la extensión Machine Learning Model.</translation>
    </message>
    <message>
        <source>a model for an openEO backend, with the dates of its images.</source>
        <translation>un modelo para un servidor openEO, con las fechas de sus imágenes.</translation>
    </message>
    <message>
        <source>Raster layout</source>
        <translation>Disposición ráster</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>MLM</source>
        <translation>MLM</translation>
    </message>
    <message>
        <source>Deepness</source>
        <translation>Deepness</translation>
    </message>
    <message>
        <source>openEO</source>
        <translation>openEO</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>desplegar</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Puntos o polígonos</translation>
    </message>
    <message>
        <source>Points or polygons in any coordinate reference system. All their fields are kept.</source>
        <translation>Puntos o polígonos en cualquier sistema de referencia de coordenadas. Se conservan todos sus campos.</translation>
    </message>
    <message>
        <source>Samples with time series</source>
        <translation>Muestras con series temporales</translation>
    </message>
    <message>
        <source>The features with one new field per band and date; for polygons, a point at the centre of each random pixel, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>Los objetos con un nuevo campo por banda y fecha; de polígonos, un punto por cada píxel al azar, en su centro, o los polígonos con sus medias. Los valores son NULL donde falta una observación y para objetos fuera de los rásteres.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extraer series temporales</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one per band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
        <translation>Lee la serie de cada punto o polígono de una pila de rásteres fechados y la escribe en campos, uno por banda y fecha (NDVI_20130914), en unidades físicas. La capa puede entrenar un modelo sin los rásteres.</translation>
    </message>
    <message>
        <source>your field points or parcels, and the folder of rasters they should be trained on.</source>
        <translation>sus puntos de campo o parcelas, y la carpeta de rásteres con la que deben entrenarse.</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>extraer</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>sits_get_data</source>
        <translation>sits_get_data</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the labels</source>
        <translation>1, 2, 3 … en el orden de las etiquetas</translation>
    </message>
    <message>
        <source>Numbers of the class field</source>
        <translation>Números del campo de clase</translation>
    </message>
    <message>
        <source>Codes in the class map</source>
        <translation>Códigos en el mapa de clases</translation>
    </message>
    <message>
        <source>What the pixels of each class are in class maps: &lt;i&gt;1, 2, 3 …&lt;/i&gt; in the order of the labels, or the &lt;i&gt;numbers of the class field&lt;/i&gt;: those that a value map or value relation has for its texts, or those in a field of whole numbers. They must be from 1 to 65534, and different for each class. The model file carries them, and every map made with it has them. With a base model that has such codes, 1, 2, 3 … stands for the base model's.</source>
        <translation>Qué son los píxeles de cada clase en los mapas de clases: &lt;i&gt;1, 2, 3 …&lt;/i&gt; en el orden de las etiquetas, o los &lt;i&gt;números del campo de clase&lt;/i&gt;: los que un mapa de valores o una relación de valores tiene para sus textos, o los de un campo de números enteros. Deben ser de 1 a 65534, y distintos para cada clase. El archivo del modelo los guarda, y todo mapa hecho con él los tiene. Con un modelo base que tiene tales códigos, 1, 2, 3 … significa los del modelo base.</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Aptos para daltónicos</translation>
    </message>
    <message>
        <source>As in the R package sits</source>
        <translation>Como en el paquete de R sits</translation>
    </message>
    <message>
        <source>Colours of the classes</source>
        <translation>Colores de las clases</translation>
    </message>
    <message>
        <source>Colours of the classes in maps, legends and reports, where the style of the sample layer does not give them: colour-blind safe ones (up to 12 classes), or those of the R package sits for the labels it knows.</source>
        <translation>Colores de las clases en mapas, leyendas e informes cuando el estilo de la capa de muestras no los da: colores aptos para daltónicos (hasta 12 clases), o los del paquete de R sits para las etiquetas que conoce.</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Muestras de validación</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the fraction that is otherwise held out, and are never used for training.</source>
        <translation>Puntos o polígonos en los que medir la exactitud, con el mismo campo de clase. Sustituyen a la fracción que si no se aparta, y nunca se usan para entrenar.</translation>
    </message>
    <message>
        <source>Fraction of the samples of each class that is held out to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Fracción de las muestras de cada clase que se aparta para medir la exactitud, mayor que 0 y como mucho 0,5. Se ignora si se dan muestras de validación.</translation>
    </message>
    <message>
        <source>Log every epoch</source>
        <translation>Registrar cada época</translation>
    </message>
    <message>
        <source>Write a line into the log for every epoch.</source>
        <translation>Escribe en el registro una línea por cada época.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are trained from scratch; its architecture and normalisation are kept.</source>
        <translation>Un modelo del que partir en lugar de pesos al azar, por ejemplo el del año pasado: mismas bandas, mismo número de fechas. Las clases que no conoce se entrenan desde cero; se conservan su arquitectura y su normalización.</translation>
    </message>
    <message>
        <source>Resume interrupted training</source>
        <translation>Reanudar entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>Continue an interrupted training with exactly the same inputs, if there is one; the result is the same as without the interruption. Interrupted trainings are kept for two weeks.</source>
        <translation>Continúa un entrenamiento interrumpido con exactamente las mismas entradas, si lo hay; el resultado es el mismo que sin la interrupción. Los entrenamientos interrumpidos se guardan dos semanas.</translation>
    </message>
    <message>
        <source>The trained model: one file without executable code, safe to share.</source>
        <translation>El modelo entrenado: un archivo sin código ejecutable, seguro de compartir.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe del entrenamiento</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, temporal patterns of the classes, importance of dates and bands, and all training values. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página para leer e imprimir: exactitud con sus intervalos, matriz de confusión, pérdida y exactitud de cada época, patrones temporales de las clases, importancia de las fechas y bandas, y todos los valores de entrenamiento. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>Training history</source>
        <translation>Historial del entrenamiento</translation>
    </message>
    <message>
        <source>Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.</source>
        <translation>Tabla con pérdida y exactitud en las muestras de entrenamiento y de validación, tasa de aprendizaje y segundos de cada época.</translation>
    </message>
    <message>
        <source>overall accuracy on the validation samples, 0 to 1</source>
        <translation>exactitud global en las muestras de validación, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on the validation samples</source>
        <translation>kappa de Cohen en las muestras de validación</translation>
    </message>
    <message>
        <source>mean F1 of the classes on the validation samples</source>
        <translation>F1 medio de las clases en las muestras de validación</translation>
    </message>
    <message>
        <source>cross-entropy on the validation samples, of the weights that were kept</source>
        <translation>entropía cruzada en las muestras de validación, de los pesos que se conservaron</translation>
    </message>
    <message>
        <source>number of epochs run</source>
        <translation>número de épocas ejecutadas</translation>
    </message>
    <message>
        <source>codes of the classes in class maps, in their order, such as 10=Forest,20=Pasture</source>
        <translation>códigos de las clases en los mapas de clases, en orden, como 10=Forest,20=Pasture</translation>
    </message>
    <message>
        <source>From labelled samples and a folder of dated rasters to a land-cover map, in three steps: the series of the samples are extracted, a network is trained on them, and every pixel is classified. Open it in the model designer to change it.</source>
        <translation>De muestras etiquetadas y una carpeta de rásteres fechados a un mapa de cobertura del suelo, en tres pasos: se extraen las series de las muestras, se entrena una red con ellas y se clasifica cada píxel. Ábralo en el diseñador de modelos para cambiarlo.</translation>
    </message>
    <message>
        <source>The samples and the folder that Create demo data makes.</source>
        <translation>Las muestras y la carpeta que hace Crear datos de demostración.</translation>
    </message>
    <message>
        <source>The field that holds the class of each sample.</source>
        <translation>El campo que contiene la clase de cada muestra.</translation>
    </message>
    <message>
        <source>Folder with the satellite images of one season or year.</source>
        <translation>Carpeta con las imágenes de satélite de una temporada o de un año.</translation>
    </message>
    <message>
        <source>How the network is trained; Fast is for a first look.</source>
        <translation>Cómo se entrena la red; Rápida es para un primer vistazo.</translation>
    </message>
    <message>
        <source>Points or polygons with the class of each in a field.</source>
        <translation>Puntos o polígonos con la clase de cada uno en un campo.</translation>
    </message>
    <message>
        <source>Folder of dated rasters</source>
        <translation>Carpeta de rásteres fechados</translation>
    </message>
    <message>
        <source>Extract, train and classify</source>
        <translation>Extraer, entrenar y clasificar</translation>
    </message>
    <message>
        <source>Example models</source>
        <translation>Modelos de ejemplo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>modeler</source>
        <translation>modelador</translation>
    </message>
    <message>
        <source>model designer</source>
        <translation>diseñador de modelos</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenar</translation>
    </message>
    <message>
        <source>Cube report</source>
        <translation>Informe del cubo</translation>
    </message>
    <message>
        <source>The report, one HTML file with its pictures included. It opens in Processing's results viewer and in any browser. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>La página, un archivo HTML que contiene sus figuras. Se abre en el visor de resultados de Procesos y en cualquier navegador. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>columns of the grid</source>
        <translation>columnas de la cuadrícula</translation>
    </message>
    <message>
        <source>rows of the grid</source>
        <translation>filas de la cuadrícula</translation>
    </message>
    <message>
        <source>fraction of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
        <translation>fracción de las observaciones que faltan o que marca la banda de máscara, de 0 a 1, estimada con una muestra de los píxeles</translation>
    </message>
    <message>
        <source>bands, separated by commas</source>
        <translation>bandas, separadas por comas</translation>
    </message>
    <message>
        <source>first date, YYYY-MM-DD</source>
        <translation>primera fecha, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>last date, YYYY-MM-DD</source>
        <translation>última fecha, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Inspect cube</source>
        <translation>Inspeccionar cubo</translation>
    </message>
    <message>
        <source>Checks a stack of dated rasters before training and writes a report to read and print: the bands and dates recognised, the grid, missing bands and dates, clouds and gaps of each date, small pictures of up to 24 dates, and the time series of every band at the centre pixel. It reads little, so even large cubes take only seconds.</source>
        <translation>Comprueba una pila de rásteres fechados antes del entrenamiento y escribe un informe para leer e imprimir: las bandas y fechas reconocidas, la cuadrícula, bandas y fechas que faltan, nubes y huecos de cada fecha, imágenes pequeñas de hasta 24 fechas y la serie temporal de cada banda en el píxel central. Lee poco, así que incluso los cubos grandes tardan solo segundos.</translation>
    </message>
    <message>
        <source>a folder of Sentinel-2 images you have just downloaded, with their SCL bands.</source>
        <translation>una carpeta de imágenes Sentinel-2 que acaba de descargar, con sus bandas SCL.</translation>
    </message>
    <message>
        <source>cube</source>
        <translation>cubo</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>quicklook</source>
        <translation>vista rápida</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as &lt;i&gt;Classify cube&lt;/i&gt; or the R package sits write them: whole numbers with scale 0.0001 and NoData 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilidades con una banda para cada clase, como las escriben &lt;i&gt;Clasificar cubo&lt;/i&gt; o el paquete R sits: números enteros con escala 0,0001 y NoData 65535, o números decimales de 0 a 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. If empty, the names of the bands are used; rasters made with sits have none.</source>
        <translation>Nombres de las clases, separados por comas, en el orden de las bandas. Vacío: usa los nombres de las bandas; los rásteres hechos con sits no los tienen.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the bands, or those of the model that the probabilities come from.</source>
        <translation>La clase más probable de cada píxel, con nombres y colores: códigos 1, 2 … en el orden de las bandas, o los del modelo del que vienen las probabilidades.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Etiquetar probabilidades</translation>
    </message>
    <message>
        <source>Makes a class map from probabilities: every pixel gets its most probable class (the first of the bands if several are equally probable). From the probabilities of &lt;i&gt;Classify cube&lt;/i&gt; it makes the same map as that algorithm.</source>
        <translation>Crea un mapa de clases a partir de probabilidades: cada píxel toma su clase más probable (la primera de las bandas donde varias son igual de probables). Con las probabilidades de &lt;i&gt;Clasificar cubo&lt;/i&gt; se obtiene el mismo mapa que produce ese algoritmo.</translation>
    </message>
    <message>
        <source>smoothed or combined probabilities.</source>
        <translation>probabilidades suavizadas o combinadas.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>class map</source>
        <translation>mapa de clases</translation>
    </message>
    <message>
        <source>argmax</source>
        <translation>argmax</translation>
    </message>
    <message>
        <source>sits_label_classification</source>
        <translation>sits_label_classification</translation>
    </message>
    <message>
        <source>post-processing</source>
        <translation>posprocesamiento</translation>
    </message>
    <message>
        <source>A class map with the legend to show in the layout. One that is not in the project is added to it.</source>
        <translation>Un mapa de clases con la leyenda que debe mostrarse en la composición. Uno que no está en el proyecto se añade a él.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the layout. If empty, the name of the layer.</source>
        <translation>Título de la composición. Si está vacío, el nombre de la capa.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Data credit, for example: Contains modified Copernicus Sentinel data 2024.</source>
        <translation>Crédito de los datos, por ejemplo: Contiene datos modificados de Copernicus Sentinel 2024.</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. If empty, the last one about this map that is known here.</source>
        <translation>El informe de &lt;i&gt;Evaluar la exactitud&lt;/i&gt; sobre este mapa, o el archivo junto a él cuyo nombre termina en _report.json. Si está vacío, el último sobre este mapa que se conoce aquí.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet as PDF, with texts as texts.</source>
        <translation>La hoja como PDF, con los textos como textos.</translation>
    </message>
    <message>
        <source>name of the layout in the project</source>
        <translation>nombre de la composición en el proyecto</translation>
    </message>
    <message>
        <source>Make print layout</source>
        <translation>Crear composición de impresión</translation>
    </message>
    <message>
        <source>Makes a print layout of a class map in the project: the map, its legend, a scale bar and a north arrow, the dates of the images, the accuracy, if assessed, and a sentence about the method. It can be changed in the layout designer, and is written as PDF if asked for.</source>
        <translation>Crea en el proyecto una composición de impresión de un mapa de clases: el mapa, su leyenda, barra de escala y flecha de norte, las fechas de las imágenes, la exactitud, si se evaluó, y una frase sobre el método. Se puede cambiar en el diseñador de composiciones y se escribe como PDF si se pide.</translation>
    </message>
    <message>
        <source>a class map of the project, and a file for the PDF.</source>
        <translation>un mapa de clases del proyecto y un archivo para el PDF.</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>cartography</source>
        <translation>cartografía</translation>
    </message>
    <message>
        <source>Plan folder made by &lt;i&gt;Classify in parts&lt;/i&gt; or by the command &lt;code&gt;split&lt;/code&gt;.</source>
        <translation>Carpeta de plan hecha por &lt;i&gt;Clasificar en partes&lt;/i&gt; o por el comando &lt;code&gt;split&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Merge even if parts are missing</source>
        <translation>Unir aunque falten partes</translation>
    </message>
    <message>
        <source>Put together the parts that are there, even if others are missing.</source>
        <translation>Junta las partes que existen, aunque falten otras.</translation>
    </message>
    <message>
        <source>Write GeoTIFFs</source>
        <translation>Escribir GeoTIFF</translation>
    </message>
    <message>
        <source>Also write each map as one GeoTIFF, which does not need the plan folder any more.</source>
        <translation>Escribe además cada mapa como un GeoTIFF, que ya no necesita la carpeta del plan.</translation>
    </message>
    <message>
        <source>Class map in another CRS</source>
        <translation>Mapa de clases en otro SRC</translation>
    </message>
    <message>
        <source>Also write one class map of all UTM zones in this coordinate reference system; its pixels take the nearest class.</source>
        <translation>Escribe además un mapa de clases de todas las zonas UTM en este sistema de referencia de coordenadas; sus píxeles toman la clase más cercana.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Carpeta de los mapas</translation>
    </message>
    <message>
        <source>Folder for the maps. In the plan folder itself they stay valid when the folder is moved.</source>
        <translation>Carpeta para los mapas. En la propia carpeta del plan siguen siendo válidos cuando la carpeta se mueve.</translation>
    </message>
    <message>
        <source>table of pixels and hectares of the classes (CSV); places that two UTM zones show are counted once</source>
        <translation>tabla de píxeles y hectáreas de las clases (CSV); los lugares que muestran dos zonas UTM se cuentan una vez</translation>
    </message>
    <message>
        <source>Merge parts</source>
        <translation>Unir partes</translation>
    </message>
    <message>
        <source>Merges the parts made by &lt;i&gt;Classify in parts&lt;/i&gt;, or by a cluster, into one map, with a table of the areas of the classes, and names the parts that are missing. The map is a virtual raster that shows the files of the parts.</source>
        <translation>Junta en un solo mapa las partes hechas por &lt;i&gt;Clasificar en partes&lt;/i&gt; o por un clúster, con una tabla de las áreas de las clases, y dice qué partes faltan. El mapa es un ráster virtual que muestra los archivos de las partes.</translation>
    </message>
    <message>
        <source>choose the plan folder and run; the class map is added to the project.</source>
        <translation>elija la carpeta del plan y ejecute; el mapa de clases se añade al proyecto.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation>mosaico</translation>
    </message>
    <message>
        <source>virtual raster</source>
        <translation>ráster virtual</translation>
    </message>
    <message>
        <source>VRT</source>
        <translation>VRT</translation>
    </message>
    <message>
        <source>Model report</source>
        <translation>Informe del modelo</translation>
    </message>
    <message>
        <source>The report that &lt;i&gt;Train LSTM-FCN&lt;/i&gt; writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>El informe que escribe &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt;, hecho solo con el archivo del modelo; sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn or residual-lstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn o residual-lstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained with</source>
        <translation>receta con la que se entrenó</translation>
    </message>
    <message>
        <source>bands it reads, separated by commas</source>
        <translation>bandas que lee, separadas por comas</translation>
    </message>
    <message>
        <source>first date it was trained on; empty when unknown</source>
        <translation>primera fecha con la que se entrenó; vacía si no se conoce</translation>
    </message>
    <message>
        <source>last date it was trained on; empty when unknown</source>
        <translation>última fecha con la que se entrenó; vacía si no se conoce</translation>
    </message>
    <message>
        <source>when it was trained, UTC</source>
        <translation>cuándo se entrenó, UTC</translation>
    </message>
    <message>
        <source>number of samples it was trained on</source>
        <translation>número de muestras con las que se entrenó</translation>
    </message>
    <message>
        <source>overall accuracy on its validation samples, 0 to 1</source>
        <translation>exactitud global en sus muestras de validación, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on its validation samples</source>
        <translation>kappa de Cohen en sus muestras de validación</translation>
    </message>
    <message>
        <source>mean F1 of the classes on its validation samples</source>
        <translation>F1 medio de las clases en sus muestras de validación</translation>
    </message>
    <message>
        <source>number of trained values</source>
        <translation>número de valores entrenados</translation>
    </message>
    <message>
        <source>seed it was trained with</source>
        <translation>semilla con la que se entrenó</translation>
    </message>
    <message>
        <source>Describe model</source>
        <translation>Describir modelo</translation>
    </message>
    <message>
        <source>Shows what is known about a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Muestra lo que se sabe de un modelo hecho con &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt;: clases, bandas, fechas, exactitud, cómo se entrenó; y escribe de nuevo su informe.</translation>
    </message>
    <message>
        <source>a model a colleague has sent you.</source>
        <translation>un modelo que le ha enviado un colega.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>Length of a period, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month). The first begins on the date of the first image; where a start date is given, periods are counted from there.</source>
        <translation>Duración de un período, por ejemplo &lt;code&gt;P16D&lt;/code&gt; (16 días) o &lt;code&gt;P1M&lt;/code&gt; (un mes). El primero empieza en la fecha de la primera imagen; si se da una fecha inicial, los períodos se cuentan desde ella.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Least cloudy image first</source>
        <translation>Primero la imagen menos nubosa</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>How the valid observations of a period are combined in each pixel. &lt;i&gt;Least cloudy image first&lt;/i&gt;: the observation of the date with the most valid pixels that has all bands there; &lt;i&gt;Median&lt;/i&gt; and &lt;i&gt;Mean&lt;/i&gt;: computed for each band separately.</source>
        <translation>Cómo se combinan en cada píxel las observaciones válidas de un período. &lt;i&gt;Primero la imagen menos nubosa&lt;/i&gt;: la observación de la fecha con más píxeles válidos que tiene allí todas las bandas; &lt;i&gt;Mediana&lt;/i&gt; y &lt;i&gt;Media&lt;/i&gt;: mediana y media de cada banda por separado.</translation>
    </message>
    <message>
        <source>Keep files that an earlier run with the same images and values completed, and continue after them.</source>
        <translation>Conserva los archivos que completó una ejecución anterior con las mismas imágenes y valores, y sigue después de ellos.</translation>
    </message>
    <message>
        <source>Folder for the composites, one file per band and period, named by the first day of the period (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are NoData. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Carpeta para las composiciones, un archivo por banda y período, con el nombre de su primer día (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Los píxeles sin ninguna observación válida son NoData. Los valores conservan la escala de las imágenes. No debe contener otros rásteres.</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>número de períodos</translation>
    </message>
    <message>
        <source>number of rasters in the folder</source>
        <translation>número de rásteres en la carpeta</translation>
    </message>
    <message>
        <source>Regularize cube</source>
        <translation>Regularizar cubo</translation>
    </message>
    <message>
        <source>Makes equally spaced composites of a stack of dated rasters: each period is composited from its cloud-free observations, and all bands and tiles are resampled to one grid. The result is a folder of rasters, one per band and period, to train and classify with.</source>
        <translation>Crea composiciones a intervalos regulares de una pila de rásteres fechados: cada período se compone con sus observaciones sin nubes, y todas las bandas y teselas se remuestrean a una sola cuadrícula. El resultado es una carpeta de rásteres, uno por banda y período, para entrenar y clasificar.</translation>
    </message>
    <message>
        <source>the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart.</source>
        <translation>la carpeta de todas las imágenes Sentinel-2 de un año, con sus SCL, y P16D: 23 fechas despejadas, con 16 días entre ellas.</translation>
    </message>
    <message>
        <source>regularize</source>
        <translation>regularizar</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>sits_regularize</source>
        <translation>sits_regularize</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>best pixel</source>
        <translation>mejor píxel</translation>
    </message>
    <message>
        <source>Similar samples</source>
        <translation>Muestras parecidas</translation>
    </message>
    <message>
        <source>Number of most similar samples, compared by the network's learned features, that each sample is compared with.</source>
        <translation>Número de muestras más parecidas, según las características aprendidas de la red, con las que se compara cada muestra.</translation>
    </message>
    <message>
        <source>Sample quality report</source>
        <translation>Informe de calidad de las muestras</translation>
    </message>
    <message>
        <source>One page to read and print: what to check first, doubtful labels, class balance, separability of each pair of classes, accuracy, spatial clusters, and temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página para leer e imprimir: qué comprobar primero, etiquetas dudosas, equilibrio de las clases, separabilidad de cada par de clases, exactitud, agrupaciones espaciales y patrones temporales de las clases. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>Sample quality</source>
        <translation>Calidad de las muestras</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with its &lt;i&gt;label&lt;/i&gt;; the class predicted by networks that were not trained on it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the fraction of similar samples with the same label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Capa de puntos, un punto por muestra (en el centro del píxel para píxeles de polígonos), con su etiqueta (&lt;i&gt;label&lt;/i&gt;); la clase predicha por redes que no se entrenaron con ella (&lt;i&gt;predicted&lt;/i&gt;), con su probabilidad (&lt;i&gt;confidence&lt;/i&gt;) y la de la etiqueta (&lt;i&gt;label_prob&lt;/i&gt;); la fracción de las muestras parecidas con la misma etiqueta (&lt;i&gt;neighbours&lt;/i&gt;) y la clase más frecuente entre ellas (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, lo dudosa que es la etiqueta, de 0 a 1; y si es sospechosa (&lt;i&gt;suspect&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>number of samples with a doubtful label</source>
        <translation>número de muestras con etiqueta dudosa</translation>
    </message>
    <message>
        <source>overall accuracy of the cross-validation, 0 to 1</source>
        <translation>exactitud global de la validación cruzada, de 0 a 1</translation>
    </message>
    <message>
        <source>Finds problems in your samples before training: labels that are probably wrong, classes that cannot be separated or have too few samples, and samples in spatial clusters. Nothing is changed or removed; you decide.</source>
        <translation>Encuentra problemas en sus muestras antes del entrenamiento: etiquetas probablemente erróneas, clases que no se pueden separar o tienen pocas muestras, y muestras en agrupaciones espaciales. No se modifica ni se elimina nada; usted decide.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then check the points with a suspicious label, highest score first, on images of their years.</source>
        <translation>los puntos y rásteres con los que entrenaría; después revise los puntos con etiqueta sospechosa, de mayor a menor puntuación, en imágenes de sus años.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valor atípico</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>confident learning</source>
        <translation>confident learning</translation>
    </message>
    <message>
        <source>sample quality</source>
        <translation>calidad de las muestras</translation>
    </message>
    <message>
        <source>sits_som</source>
        <translation>sits_som</translation>
    </message>
    <message>
        <source>separability</source>
        <translation>separabilidad</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>desequilibrio</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>agrupamiento</translation>
    </message>
    <message>
        <source>The class map that will be assessed, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;; its classes are the strata.</source>
        <translation>El mapa de clases que se evaluará, por ejemplo hecho con &lt;i&gt;Clasificar cubo&lt;/i&gt;; sus clases son los estratos.</translation>
    </message>
    <message>
        <source>Standard error of overall accuracy</source>
        <translation>Error estándar de la exactitud global</translation>
    </message>
    <message>
        <source>Target standard error of overall accuracy. Halving it needs four times as many points.</source>
        <translation>Error estándar deseado de la exactitud global. Reducirlo a la mitad requiere cuatro veces más puntos.</translation>
    </message>
    <message>
        <source>Expected user's accuracy</source>
        <translation>Exactitud del usuario esperada</translation>
    </message>
    <message>
        <source>User's accuracy you expect: one number for all classes, one for each in the order of the legend (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), or by name (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, the others 0.75).</source>
        <translation>Exactitud del usuario que espera: un número para todas las clases, uno para cada una en el orden de la leyenda (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), o por nombre (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, las demás 0,75).</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Same number for each class</source>
        <translation>El mismo número para cada clase</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Según el área</translation>
    </message>
    <message>
        <source>By area, rare classes 100 points</source>
        <translation>Según el área, clases raras 100 puntos</translation>
    </message>
    <message>
        <source>By area, rare classes 75 points</source>
        <translation>Según el área, clases raras 75 puntos</translation>
    </message>
    <message>
        <source>By area, rare classes 50 points</source>
        <translation>Según el área, clases raras 50 puntos</translation>
    </message>
    <message>
        <source>How points are distributed over the classes. &lt;i&gt;Rare classes&lt;/i&gt;: that number for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Cómo se reparten los puntos entre las clases. &lt;i&gt;Clases raras&lt;/i&gt;: ese número para cada clase que ocupa como mucho una décima parte del área, el resto según el área.</translation>
    </message>
    <message>
        <source>Minimum distance (metres)</source>
        <translation>Distancia mínima (metros)</translation>
    </message>
    <message>
        <source>Minimum distance between any two points, in metres. Rare classes that lie close together may then get fewer points than planned, which the log says.</source>
        <translation>Distancia mínima entre dos puntos cualesquiera, en metros. Las clases raras muy juntas pueden recibir entonces menos puntos de los previstos, lo que dice el registro.</translation>
    </message>
    <message>
        <source>Total number of points, if you know how many you can label. If empty, it is computed from the standard error.</source>
        <translation>Número total de puntos, si sabe cuántos puede etiquetar. Vacío: se calcula a partir del error estándar.</translation>
    </message>
    <message>
        <source>The same seed and map give the same points.</source>
        <translation>La misma semilla y el mismo mapa dan los mismos puntos.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Puntos por etiquetar</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on NoData, in random order: &lt;i&gt;label&lt;/i&gt; is empty, for you to fill in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (fraction of the area that a point represents) are hidden in the form, so that they do not influence you.</source>
        <translation>Puntos en el centro de píxeles, nunca en píxeles sin dato, en orden aleatorio: &lt;i&gt;label&lt;/i&gt; está vacío, para que usted lo rellene; &lt;i&gt;stratum&lt;/i&gt; (la clase en el mapa) y &lt;i&gt;weight&lt;/i&gt; (fracción del área que representa un punto) están ocultos en el formulario, para no influirle.</translation>
    </message>
    <message>
        <source>number of points needed for the standard error, or the number given</source>
        <translation>número de puntos necesario para el error estándar, o el número dado</translation>
    </message>
    <message>
        <source>number of points drawn</source>
        <translation>número de puntos elegidos</translation>
    </message>
    <message>
        <source>class labels, separated by commas</source>
        <translation>etiquetas de las clases, separadas por comas</translation>
    </message>
    <message>
        <source>Design sampling</source>
        <translation>Diseñar el muestreo</translation>
    </message>
    <message>
        <source>Computes how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Calcula cuántos puntos de referencia necesita una evaluación de la exactitud y los elige al azar en cada clase de un mapa: una capa de puntos lista para etiquetar, con las clases para elegir en su formulario. El registro compara las asignaciones.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>un mapa de clases; después rellene &lt;i&gt;label&lt;/i&gt; con ayuda de imágenes y ejecute &lt;i&gt;Evaluar la exactitud&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Choice of points</source>
        <translation>Elección de los puntos</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>tamaño de la muestra</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>estratificado</translation>
    </message>
    <message>
        <source>sits_sampling_design</source>
        <translation>sits_sampling_design</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>The area, as a rectangle in any coordinate reference system: the map's extent, a layer's, or drawn.</source>
        <translation>El área, como un rectángulo en cualquier sistema de referencia de coordenadas: la extensión del mapa, la de una capa, o dibujada.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). With an extent, the polygons inside it.</source>
        <translation>El área, como polígonos (los seleccionados, si solo se usan estos). Con una extensión, los polígonos dentro de ella.</translation>
    </message>
    <message>
        <source>First day. A whole season with a month on both sides is best.</source>
        <translation>Primer día. Lo mejor es una temporada entera con un mes a cada lado.</translation>
    </message>
    <message>
        <source>Last day; images of this day are found too.</source>
        <translation>Último día; también se encuentran las imágenes de ese día.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Where to search: satellite and provider, by a name in &lt;code&gt;providers.yaml&lt;/code&gt;, to which you can add your own.</source>
        <translation>Dónde buscar: satélite y proveedor, por un nombre de &lt;code&gt;providers.yaml&lt;/code&gt;, al que puede añadir los suyos.</translation>
    </message>
    <message>
        <source>Other catalog</source>
        <translation>Otro catálogo</translation>
    </message>
    <message>
        <source>Another catalog in place of the preset: the address of a STAC API, or the name of one of the STAC connections saved in QGIS.</source>
        <translation>Otro catálogo en lugar del preajuste: la dirección de una API STAC, o el nombre de una de las conexiones STAC guardadas en QGIS.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Images with more cloud, in percent of the whole image, are left out. Clouds inside an image are masked later.</source>
        <translation>Las imágenes con más nubes, en porcentaje de la imagen entera, se omiten. Las nubes dentro de una imagen se enmascaran después.</translation>
    </message>
    <message>
        <source>Bands to find, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are found with them. If empty, those of the preset, or all.</source>
        <translation>Bandas que buscar, separadas por comas: nombres del satélite (B04) o comunes (red). Las máscaras de nubes vienen con ellas. Si está vacío, las del preajuste, o todas.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Identifiers of collections in the catalog, separated by commas. If empty, those of the preset, or all.</source>
        <translation>Identificadores de colecciones del catálogo, separados por comas. Si está vacío, las del preajuste, o todas.</translation>
    </message>
    <message>
        <source>Maximum number of images</source>
        <translation>Número máximo de imágenes</translation>
    </message>
    <message>
        <source>The search ends after this number of images.</source>
        <translation>La búsqueda termina después de este número de imágenes.</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for catalogs that need one. It is handed to the catalog only and written nowhere.</source>
        <translation>Una autenticación guardada en QGIS, para catálogos que la necesitan. Se entrega solo al catálogo y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>STAC item collection (*.json)</source>
        <translation>Colección de ítems STAC (*.json)</translation>
    </message>
    <message>
        <source>The images that were found, as a STAC item collection without signatures: input of all algorithms that take rasters.</source>
        <translation>Las imágenes encontradas, como colección de ítems STAC sin firmas: entrada de todos los algoritmos que toman rásteres.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Outlines of the images with date, tile, cloud and size.</source>
        <translation>Contornos de las imágenes con fecha, tesela, nubes y tamaño.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A table with a row for each date and a column for each tile: cloud cover in percent, -1 if unknown, NULL for no image.</source>
        <translation>Una tabla con una fila para cada fecha y una columna para cada tesela: nubes en porcentaje, -1 donde no se indican, NULL donde no hay imagen.</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>size of the pixels inside the area, not compressed, in MB</source>
        <translation>tamaño de los píxeles dentro del área, sin comprimir, en MB</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Finds the satellite images of an area and season in a STAC catalog, without downloading them. The resulting file can be used as &lt;i&gt;Rasters&lt;/i&gt; in all other algorithms.</source>
        <translation>Encuentra las imágenes de satélite de un área y una temporada en un catálogo STAC, sin descargarlas. El archivo resultante se puede usar como &lt;i&gt;Rásteres&lt;/i&gt; en todos los demás algoritmos.</translation>
    </message>
    <message>
        <source>draw the extent of a district, take the preset &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; and the dates of one season.</source>
        <translation>dibuje la extensión de un distrito, tome el preajuste &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; y las fechas de una temporada.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Earth Search</source>
        <translation>Earth Search</translation>
    </message>
    <message>
        <source>Copernicus</source>
        <translation>Copernicus</translation>
    </message>
    <message>
        <source>Brazil Data Cube</source>
        <translation>Brazil Data Cube</translation>
    </message>
    <message>
        <source>HLS</source>
        <translation>HLS</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Reinstall</source>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>Use another Python</source>
        <translation>Usar otro Python</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>&lt;i&gt;Install&lt;/i&gt;: install the engine, or keep it if it works. &lt;i&gt;Reinstall&lt;/i&gt;: install it again. &lt;i&gt;Use another Python&lt;/i&gt;: run the engine with the Python below, without changing it. &lt;i&gt;Uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;Instalar&lt;/i&gt;: instala el motor, o lo conserva si funciona. &lt;i&gt;Reinstalar&lt;/i&gt;: lo instala de nuevo. &lt;i&gt;Usar otro Python&lt;/i&gt;: ejecuta el motor con el Python de abajo, sin cambiarlo. &lt;i&gt;Desinstalar&lt;/i&gt;: quita el motor de la carpeta de caché.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Processor (works everywhere)</source>
        <translation>Procesador (funciona en todas partes)</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Tarjeta NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple processor (MPS)</source>
        <translation>Procesador Apple (MPS)</translation>
    </message>
    <message>
        <source>What the network will run on. The processor works everywhere; for an NVIDIA card the build for its driver is installed, or the one for the processor if that does not work; Macs with an Apple processor have a build of their own.</source>
        <translation>En qué se ejecutará la red. El procesador funciona en todas partes; para una tarjeta NVIDIA se instala la versión para su controlador, o la del procesador si esa no funciona; los Mac con procesador Apple tienen una versión propia.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;Use another Python&lt;/i&gt;: the Python that has PyTorch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 to create the engine from; if empty, one is detected.</source>
        <translation>Con &lt;i&gt;Usar otro Python&lt;/i&gt;: el Python que tiene PyTorch y rasterio. Si no: el Python 3.11 a 3.14 de 64 bits a partir del cual crear el motor; vacío: se detecta uno.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de paquetes wheel (.whl)</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; and then &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt;; the second fetches torch. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Para un ordenador sin red: una carpeta con todos los wheels. Créela en un ordenador con red, con el mismo tipo de sistema y el mismo Python, en la carpeta del complemento, con &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; y después &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt;; el segundo descarga torch. Para una tarjeta NVIDIA escriba cu130 en lugar de cpu, o cu126 para controladores y tarjetas más antiguos. Vacío: descargar.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>el Python que ejecuta el motor; vacío después de desinstalar</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty for your own Python</source>
        <translation>cpu, cuda o mps; vacío para su propio Python</translation>
    </message>
    <message>
        <source>log file of the set-up, without credentials</source>
        <translation>archivo de registro de la configuración, sin credenciales</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Configurar el motor</translation>
    </message>
    <message>
        <source>Installs the engine: a separate Python environment with PyTorch and rasterio in your cache folder; the packages of QGIS are not changed. It downloads about 300 MB and uses 1.5 GB of disk space, for CUDA several GB.</source>
        <translation>Instala el motor: un entorno Python aparte, con PyTorch y rasterio, en su carpeta de caché; los paquetes de QGIS no se modifican. Descarga unos 300 MB y ocupa 1,5 GB en disco; para CUDA, varios GB.</translation>
    </message>
    <message>
        <source>leave all values as they are and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>deje todos los valores como están y pulse &lt;i&gt;Ejecutar&lt;/i&gt;; después pueden ejecutarse todos los algoritmos LSTM-FCN.</translation>
    </message>
    <message>
        <source>Source of the installation</source>
        <translation>Origen de la instalación</translation>
    </message>
    <message>
        <source>install</source>
        <translation>instalar</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>dependencias</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>pytorch</source>
        <translation>pytorch</translation>
    </message>
    <message>
        <source>python</source>
        <translation>python</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>gpu</source>
        <translation>gpu</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number. The time grows with its square.</source>
        <translation>Filas y columnas de la vecindad, un número impar. El tiempo crece con su cuadrado.</translation>
    </message>
    <message>
        <source>Fraction of neighbours</source>
        <translation>Fracción de los vecinos</translation>
    </message>
    <message>
        <source>Fraction of the neighbours used, those with the highest probabilities of the class: 1 uses all; smaller values preserve small fields and narrow strips.</source>
        <translation>Fracción de los vecinos usados, los de mayor probabilidad de la clase: 1 usa todos; valores menores preservan parcelas pequeñas y franjas estrechas.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; higher values smooth more. Where fields are only a few windows wide, use 1 to 5, or a smaller window.</source>
        <translation>Cuánto sigue un píxel a sus vecinos: un número para todas las clases, o uno para cada una en el orden de las bandas, separados por comas. Es una varianza en logits al cuadrado; auméntelo para suavizar más; donde las parcelas tienen solo unas pocas ventanas de ancho, use de 1 a 5, o una ventana menor.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilidades suavizadas</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded like those of &lt;i&gt;Classify cube&lt;/i&gt;; they sum to 1.</source>
        <translation>Las probabilidades suavizadas, codificadas como las de &lt;i&gt;Clasificar cubo&lt;/i&gt;; suman 1.</translation>
    </message>
    <message>
        <source>The most probable class after smoothing, with names and colours.</source>
        <translation>La clase más probable tras el suavizado, con nombres y colores.</translation>
    </message>
    <message>
        <source>Smooth probabilities</source>
        <translation>Suavizar probabilidades</translation>
    </message>
    <message>
        <source>Removes isolated pixels from a classification by Bayesian smoothing: the probabilities of every pixel are moved towards those of its most certain neighbours, more strongly where these agree. Missing pixels stay missing.</source>
        <translation>Elimina píxeles aislados de una clasificación por suavizado bayesiano: las probabilidades de cada píxel se acercan a las de los vecinos más seguros, tanto más cuanto más coinciden estos entre sí. Los píxeles ausentes siguen ausentes.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, with the other values unchanged; then look at the class map.</source>
        <translation>las probabilidades de &lt;i&gt;Clasificar cubo&lt;/i&gt;, todo lo demás como está; luego mire el mapa de clases.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>suavizar</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>bayesiano</translation>
    </message>
    <message>
        <source>sits_smooth</source>
        <translation>sits_smooth</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>sal y pimienta</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>vecindad</translation>
    </message>
    <message>
        <source>Smoothed class map</source>
        <translation>Mapa de clases suavizado</translation>
    </message>
    <message>
        <source>Probabilities of the classes, one band per class, as written by &lt;i&gt;Classify cube&lt;/i&gt; or sits.</source>
        <translation>Probabilidades de las clases, una banda por clase, como las escriben &lt;i&gt;Clasificar cubo&lt;/i&gt; o sits.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. If empty, the names in the file are used; files made with sits have none.</source>
        <translation>Nombres de las clases en el orden de las bandas, separados por comas. Vacío: usa los del archivo; los archivos de sits no los tienen.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing the raster.</source>
        <translation>Divide las probabilidades por su suma donde no es 1, en lugar de rechazarlas.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Uncertain pixels, to label</source>
        <translation>Píxeles inciertos, para etiquetar</translation>
    </message>
    <message>
        <source>Confident pixels, with their label</source>
        <translation>Píxeles seguros, con su etiqueta</translation>
    </message>
    <message>
        <source>&lt;i&gt;Uncertain pixels&lt;/i&gt;, for you to label. &lt;i&gt;Confident pixels&lt;/i&gt;: those the network is sure of, labelled as on the map, the same number of each class, as additional training samples where labels are expensive. They reinforce what the network already predicts, right or wrong, so check some of them.</source>
        <translation>&lt;i&gt;Píxeles inciertos&lt;/i&gt;, para que usted los etiquete. &lt;i&gt;Píxeles seguros&lt;/i&gt;: aquellos de los que la red está segura, etiquetados como en el mapa, el mismo número de cada clase, como muestras de entrenamiento adicionales donde las etiquetas son caras. Refuerzan lo que la red ya predice, sea correcto o no; por eso revise algunos.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Menor confianza</translation>
    </message>
    <message>
        <source>How uncertainty is measured: &lt;i&gt;Margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;Entropy&lt;/i&gt; of all classes; &lt;i&gt;Least confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>Cómo se mide la incertidumbre: &lt;i&gt;Margen&lt;/i&gt;, cuánto se acerca la segunda clase a la primera; &lt;i&gt;Entropía&lt;/i&gt; de todas las clases; &lt;i&gt;Menor confianza&lt;/i&gt;, lo lejos que está la primera clase de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Puntos por clase</translation>
    </message>
    <message>
        <source>Number of points for each class of the map.</source>
        <translation>Número de puntos para cada clase del mapa.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Muestras existentes</translation>
    </message>
    <message>
        <source>Samples that you already have; points keep the minimum distance from them.</source>
        <translation>Muestras que ya tiene; los puntos guardan de ellas la distancia mínima.</translation>
    </message>
    <message>
        <source>Minimum distance in metres between any two points, and between points and existing samples. Empty: ten pixels. 0: no minimum.</source>
        <translation>Distancia mínima en metros entre dos puntos cualesquiera, y entre puntos y muestras existentes. Vacío: diez píxeles. 0: sin mínimo.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>The lowest probability at which a pixel counts as confident, 0 to 1.</source>
        <translation>La menor probabilidad con la que un píxel cuenta como seguro, de 0 a 1.</translation>
    </message>
    <message>
        <source>Fraction of uncertain pixels</source>
        <translation>Fracción de píxeles inciertos</translation>
    </message>
    <message>
        <source>Fraction of the pixels of each class of the map, the most uncertain ones, from which points are drawn, above 0 and at most 1.</source>
        <translation>Fracción de los píxeles de cada clase del mapa, los más inciertos, de la que se sortean los puntos, mayor que 0 y como mucho 1.</translation>
    </message>
    <message>
        <source>Neighbourhood (pixels)</source>
        <translation>Vecindad (píxeles)</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 uses the pixel alone. Averaging keeps points away from the edges of fields, where mixed pixels are hard to label.</source>
        <translation>Filas y columnas, un número impar, sobre las que se promedia el score; 1 usa solo el píxel. El promedio mantiene los puntos lejos de los bordes de las parcelas, donde los píxeles mixtos son difíciles de etiquetar.</translation>
    </message>
    <message>
        <source>The model that made the map. If it and its rasters are given, points are spread over its learned features of the series instead of over the probabilities.</source>
        <translation>El modelo que hizo el mapa. Si se dan este y sus rásteres, los puntos se reparten sobre sus características aprendidas de las series, en lugar de sobre las probabilidades.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), archivos NetCDF y STAC (JSON), y también nombres con &lt;code&gt;*&lt;/code&gt;. Las fechas y las bandas se leen de las propiedades de las capas, de los metadatos o de los nombres y se listan en el registro. Solo hacen falta junto con un modelo.</translation>
    </message>
    <message>
        <source>The same seed gives the same points.</source>
        <translation>La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Muestras sugeridas</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at pixel centres: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how uncertain (or confident) the map is around the point, 0 to 1.</source>
        <translation>Capa de puntos en el SRC del mapa, en el centro de los píxeles: &lt;i&gt;label&lt;/i&gt;, el campo de clase, vacío y con una lista para elegir (relleno para píxeles seguros); &lt;i&gt;predicted&lt;/i&gt; y su probabilidad, &lt;i&gt;probability&lt;/i&gt;; la segunda clase, &lt;i&gt;second&lt;/i&gt;, y &lt;i&gt;second_prob&lt;/i&gt;; y &lt;i&gt;score&lt;/i&gt;, lo incierto (o seguro) que es el mapa alrededor, de 0 a 1.</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>número de puntos</translation>
    </message>
    <message>
        <source>Suggest samples</source>
        <translation>Sugerir muestras</translation>
    </message>
    <message>
        <source>Finds where new labels would improve a map most: uncertain pixels of every class, spread over the map and over different appearances. The points have an empty class field and a form to fill it in; once labelled, use them in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; together with the other samples. Alternatively it gives confident pixels of every class, labelled as on the map, as additional training samples.</source>
        <translation>Encuentra dónde nuevas etiquetas mejorarían más un mapa: píxeles inciertos de cada clase, repartidos por el mapa y con firmas temporales variadas. Los puntos tienen un campo de clase vacío y un formulario para rellenarlo; una vez etiquetados, úselos en &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt; junto con las demás muestras. O bien da píxeles seguros de cada clase, etiquetados como en el mapa, como muestras de entrenamiento adicionales.</translation>
    </message>
    <message>
        <source>choose the probabilities made by &lt;i&gt;Classify cube&lt;/i&gt;, and run; label every point on a recent image, merge the points with the samples, and train again.</source>
        <translation>elija las probabilidades hechas con &lt;i&gt;Clasificar cubo&lt;/i&gt; y ejecute; etiquete cada punto sobre una imagen reciente, una los puntos a las muestras y entrene de nuevo.</translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation>Características aprendidas</translation>
    </message>
    <message>
        <source>active learning</source>
        <translation>aprendizaje activo</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>semi-supervised</source>
        <translation>semisupervisado</translation>
    </message>
    <message>
        <source>sits_uncertainty_sampling</source>
        <translation>sits_uncertainty_sampling</translation>
    </message>
    <message>
        <source>sits_confidence_sampling</source>
        <translation>sits_confidence_sampling</translation>
    </message>
    <message>
        <source>suggest</source>
        <translation>sugerir</translation>
    </message>
    <message>
        <source>Train LSTM-FCN</source>
        <translation>Entrenar LSTM-FCN</translation>
    </message>
    <message>
        <source>Trains an LSTM-FCN network to recognise land-cover classes in satellite image time series, from labelled points or polygons and a stack of dated rasters. The model file is used by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Entrena una red LSTM-FCN para reconocer clases de cobertura del suelo en series temporales de imágenes de satélite, a partir de puntos o polígonos etiquetados y de una pila de rásteres fechados. El archivo del modelo lo usa &lt;i&gt;Clasificar cubo&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>unos cientos de puntos con la clase en el campo &lt;i&gt;label&lt;/i&gt;, y una carpeta de bandas Sentinel-2 de un año agrícola; elija el campo de clase, añada la carpeta en Rásteres y ejecute.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>aprender</translation>
    </message>
    <message>
        <source>sits_lstm_fcn</source>
        <translation>sits_lstm_fcn</translation>
    </message>
    <message>
        <source>sits_train</source>
        <translation>sits_train</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Número de ensayos</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Cuántos conjuntos de valores se prueban. El primero es la propia receta.</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Tiempo máximo (minutos)</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Ningún ensayo empieza después de tantos minutos; 0 para que no haya límite.</translation>
    </message>
    <message>
        <source>Values to search</source>
        <translation>Valores que se buscan</translation>
    </message>
    <message>
        <source>Values to search; if none is chosen, all are searched. Values given further down are not searched.</source>
        <translation>Valores que se buscan; sin elección se buscan todos. Los valores que se dan más abajo no se buscan.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Guided by earlier trials (TPE)</source>
        <translation>Guiado por ensayos anteriores (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>&lt;i&gt;Guided by earlier trials&lt;/i&gt; (TPE, a tree-structured Parzen estimator) or &lt;i&gt;Random&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Guiado por ensayos anteriores&lt;/i&gt; (TPE, un estimador de Parzen en árbol) o &lt;i&gt;Aleatorio&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Number of folds of the cross-validation that measures each trial. More folds give steadier results and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Número de particiones de la validación cruzada que mide cada ensayo. Más particiones dan resultados más estables y tardan más. Los píxeles de un polígono nunca están en dos particiones.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Dónde empieza la búsqueda, y los valores de todo lo que no se busca.</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, if the values stop early or choose weights by it.</source>
        <translation>Fracción de la parte de entrenamiento de cada partición que se usa para validación, cuando los valores paran pronto o eligen pesos por ella.</translation>
    </message>
    <message>
        <source>The best values, in a file for the parameter &lt;i&gt;Tuned values&lt;/i&gt; of Train and Cross-validate LSTM-FCN.</source>
        <translation>Los mejores valores, en un archivo para el parámetro &lt;i&gt;Valores ajustados&lt;/i&gt; de Entrenar y Validación cruzada LSTM-FCN.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Informe del ajuste</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Una página con los mejores valores, el curso de la búsqueda y todos los ensayos. Las figuras se guardan como SVG en la carpeta &lt;i&gt;nombre&lt;/i&gt;_figures al lado.</translation>
    </message>
    <message>
        <source>Table of trials</source>
        <translation>Tabla de ensayos</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Tabla de los ensayos: estado, exactitud, segundos y cada valor.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; optimistic, as it is the best of many</source>
        <translation>exactitud por validación cruzada del mejor ensayo, de 0 a 1; como el mejor de muchos, es optimista</translation>
    </message>
    <message>
        <source>number of trials run</source>
        <translation>número de ensayos hechos</translation>
    </message>
    <message>
        <source>the best values as JSON</source>
        <translation>los mejores valores en JSON</translation>
    </message>
    <message>
        <source>Tune LSTM-FCN</source>
        <translation>Ajustar LSTM-FCN</translation>
    </message>
    <message>
        <source>Searches for the training values that suit your samples: learning rate, batch size, layer sizes, dropout, architecture. Each set is measured by cross-validation, poor ones are stopped early, and the best can be used in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; directly. Cancel keeps what was found so far.</source>
        <translation>Busca los valores de entrenamiento que convienen a sus muestras: tasa de aprendizaje, tamaño del lote, tamaños de las capas, dropout, arquitectura. Cada conjunto se mide por validación cruzada, los malos se detienen pronto, y el mejor puede usarse directamente en &lt;i&gt;Entrenar LSTM-FCN&lt;/i&gt;. Cancelar conserva lo encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;Fast&lt;/i&gt;.</source>
        <translation>los puntos y rásteres con los que entrenaría, 30 ensayos con la receta &lt;i&gt;Rápida&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation>hiperparámetros</translation>
    </message>
    <message>
        <source>Optuna</source>
        <translation>Optuna</translation>
    </message>
    <message>
        <source>sits_tuning</source>
        <translation>sits_tuning</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>optimizar</translation>
    </message>
    <message>
        <source>&lt;i&gt;Entropy&lt;/i&gt; uses all classes; &lt;i&gt;Least confidence&lt;/i&gt; is how far the most probable class is from 1; &lt;i&gt;Margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;Entropía&lt;/i&gt; (entropía) usa todas las clases; &lt;i&gt;Menor confianza&lt;/i&gt; es lo lejos que está la clase más probable de 1; &lt;i&gt;Margen&lt;/i&gt; (margen) es alta donde las dos clases más probables están cerca.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Una banda, de 0 a 1 (guardada como números enteros con escala 0,0001).</translation>
    </message>
    <message>
        <source>Classification uncertainty</source>
        <translation>Incertidumbre de la clasificación</translation>
    </message>
    <message>
        <source>Shows where a classification is uncertain, from 0 (certain) to 1 (uncertain): where to check the map, or to collect samples.</source>
        <translation>Muestra dónde la clasificación es incierta, de 0 (cierta) a 1 (incierta): dónde comprobar el mapa o recoger muestras.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, measure &lt;i&gt;Margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>las probabilidades de &lt;i&gt;Clasificar cubo&lt;/i&gt;, medida &lt;i&gt;Margen&lt;/i&gt;, para encontrar los bordes entre dos clases.</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>menor confianza</translation>
    </message>
    <message>
        <source>sits_uncertainty</source>
        <translation>sits_uncertainty</translation>
    </message>
    <message>
        <source>The engine that trains and classifies is not set up yet.</source>
        <translation>El motor que entrena y clasifica todavía no está configurado.</translation>
    </message>
    <message>
        <source>Set up engine…</source>
        <translation>Configurar el motor…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Clases…</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which are merged</source>
        <translation>Nombres, colores, orden y códigos de las clases, y cuáles se unen</translation>
    </message>
    <message>
        <source>LSTM-FCN help</source>
        <translation>Ayuda de LSTM-FCN</translation>
    </message>
    <message>
        <source>{0} needs two layers or more, one of each interpreter.</source>
        <translation>{0} necesita dos o más capas, una de cada intérprete.</translation>
    </message>
    <message>
        <source>No output was chosen; choose the change map or the report.</source>
        <translation>No se eligió ninguna salida; elija el mapa de cambios o el informe.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>No output was chosen; choose the class map, the probabilities or the uncertainty.</source>
        <translation>No se eligió ninguna salida; elija el mapa de clases, las probabilidades o la incertidumbre.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers: write each as folder here=folder there, separated by semicolons.</source>
        <translation>Correspondencia de carpetas en los otros equipos: escriba cada una como carpeta de aquí=carpeta de allí, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Enter the address of the Dask scheduler, such as tcp://192.168.1.10:8786.</source>
        <translation>Escriba la dirección del planificador de Dask, como tcp://192.168.1.10:8786.</translation>
    </message>
    <message>
        <source>To classify the parts, start this on each computer: {0}</source>
        <translation>Para clasificar las partes, inicie esto en cada equipo: {0}</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map unchanged; change one of them.</source>
        <translation>Una ventana de 1 píxel y ninguna mancha mínima dejan el mapa como está; cambie una de las dos.</translation>
    </message>
    <message>
        <source>{0} are needed from at least two models; add another raster.</source>
        <translation>Hacen falta {0} de al menos dos modelos; añada otro ráster.</translation>
    </message>
    <message>
        <source>Weights has {0} numbers for {1} rasters; give one for each, or none.</source>
        <translation>Pesos tiene {0} números para {1} rásteres; dé uno para cada uno, o ninguno.</translation>
    </message>
    <message>
        <source>Give an area: an extent, or a layer of polygons.</source>
        <translation>Dé un área: una extensión, o una capa de polígonos.</translation>
    </message>
    <message>
        <source>Cancelled: the images that were copied are kept in {0}; run it again to continue.</source>
        <translation>Cancelado: las imágenes copiadas se conservan en {0}; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation>Muestras de la validación cruzada</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Un shapefile corta los nombres de los campos a 10 caracteres; guarde como GeoPackage para conservar las fechas.</translation>
    </message>
    <message>
        <source>Images: {0} to {1}</source>
        <translation>Imágenes: {0} a {1}</translation>
    </message>
    <message>
        <source>Classified pixel by pixel from time series of {0} dates with the LSTM-FCN model {1}.</source>
        <translation>Clasificado píxel a píxel a partir de series temporales de {0} fechas con el modelo LSTM-FCN {1}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} ± {1:.1f} % (95 % interval), {2} reference points</source>
        <translation>Exactitud global {0:.1f} ± {1:.1f} % (intervalo del 95 %), {2} puntos de referencia</translation>
    </message>
    <message>
        <source>Classified with the LSTM-FCN model {0}.</source>
        <translation>Clasificado con el modelo LSTM-FCN {0}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} %, {1} reference points</source>
        <translation>Exactitud global {0:.1f} %, {1} puntos de referencia</translation>
    </message>
    <message>
        <source>The layout {0} is in the project: Project ▸ Layouts.</source>
        <translation>La composición {0} está en el proyecto: Proyecto ▸ Composiciones.</translation>
    </message>
    <message>
        <source>{0} cannot be opened; choose another map.</source>
        <translation>No se puede abrir {0}; elija otro mapa.</translation>
    </message>
    <message>
        <source>{0} holds no assessment of a map; choose the report of Assess accuracy, or leave it empty.</source>
        <translation>{0} no contiene la evaluación de un mapa; elija el informe de Evaluar la exactitud, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{0} cannot be written; choose another folder, or close the program that uses it.</source>
        <translation>No se puede escribir {0}; elija otra carpeta, o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to continue.</source>
        <translation>Cancelado: los períodos que estaban completos se conservan en {0}; ejecute de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Say where to search: either a preset, or another catalog.</source>
        <translation>Indique dónde buscar: o un preajuste, u otro catálogo.</translation>
    </message>
    <message>
        <source>QGIS has no STAC connection called {0}; give the address of the catalog, or one of: {1}.</source>
        <translation>QGIS no tiene una conexión STAC llamada {0}; dé la dirección del catálogo, o una de estas: {1}.</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Probando el motor…</translation>
    </message>
    <message>
        <source>Python is missing or is not a file; choose the Python that has PyTorch and rasterio.</source>
        <translation>Falta el Python o no es un archivo; elija el Python que tiene PyTorch y rasterio.</translation>
    </message>
    <message>
        <source>{0} environments were removed.</source>
        <translation>Se quitaron {0} entornos.</translation>
    </message>
    <message>
        <source>The engine is ready: {0}</source>
        <translation>El motor está listo: {0}</translation>
    </message>
    <message>
        <source>{0} cannot run the engine: {1}. Install what is missing there, or choose another one.</source>
        <translation>{0} no puede ejecutar el motor: {1}. Instale allí lo que falta, o elija otro.</translation>
    </message>
    <message>
        <source>The engine could not be removed: {0}. Close other QGIS windows, then try again.</source>
        <translation>El motor no se pudo quitar: {0}. Cierre otras ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give both a model and its rasters, or leave both empty.</source>
        <translation>Dé un modelo y sus rásteres, o deje ambos vacíos.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}; it must be an odd number.</source>
        <translation>Vecindad es {0}; debe ser un número impar.</translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation>No hay modelo de partida {0}; elija un archivo hecho con Entrenar LSTM-FCN, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation>Historial del entrenamiento de {0}</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Cancelado; los ensayos hechos hasta entonces se conservaron en {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incertidumbre ({0})</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; unfinished files were removed.</source>
        <translation>Cancelado: el motor no se configuró; se quitaron los archivos incompletos.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last output was:</source>
        <translation>El motor terminó sin resultado ({0}); no se escribió nada. Su última salida fue:</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last output was:</source>
        <translation>El motor terminó ({0}). Su última salida fue:</translation>
    </message>
    <message>
        <source>The engine is ready: {0} ({1}).</source>
        <translation>El motor está listo: {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine runs with {0} ({1}).</source>
        <translation>El motor se ejecuta con {0} ({1}).</translation>
    </message>
    <message>
        <source>the environment variable LSTMFCN_PYTHON</source>
        <translation>la variable de entorno LSTMFCN_PYTHON</translation>
    </message>
    <message>
        <source>the setting Engine Python</source>
        <translation>el ajuste Python del motor</translation>
    </message>
    <message>
        <source>the checkout's own .engine</source>
        <translation>el .engine de la copia del código</translation>
    </message>
    <message>
        <source>the environment that Set up engine made</source>
        <translation>el entorno que creó Configurar el motor</translation>
    </message>
    <message>
        <source>the Python beside QGIS</source>
        <translation>el Python que acompaña a QGIS</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>El motor todavía no está instalado.</translation>
    </message>
    <message>
        <source>The engine's packages are not those this version of the plugin needs; set the engine up again.</source>
        <translation>Los paquetes del motor no son los que necesita esta versión del complemento; configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Se interrumpió una configuración; configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>El motor está listo, para {0}, en {1}.</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; free some space there, then set it up again.</source>
        <translation>El motor necesita {0:g} GB en {1}, y hay {2:.1f} GB libres; haga sitio allí y configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>A package is not the one that was tested with this plugin: its hash differs, because the download was damaged or the package index or folder of wheels holds another file. Fetch it again from pypi.org, then set the engine up again.</source>
        <translation>Un paquete no es el que se probó con este complemento: su hash es distinto, porque la descarga se dañó o el índice de paquetes o la carpeta de wheels contiene otro archivo. Descárguelo de nuevo de pypi.org y vuelva a configurar el motor.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space (the set-up needs 3 GB, for CUDA 10 GB), then set the engine up again.</source>
        <translation>El disco está lleno. Haga sitio (la configuración pide 3 GB; para CUDA, 10 GB) y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>A path is too long for Windows. Allow long paths (Settings &gt; System &gt; For developers, or the policy 'Enable Win32 long paths'), restart, then set the engine up again.</source>
        <translation>Una ruta es demasiado larga para Windows. Permita rutas largas (Configuración &gt; Sistema &gt; Para desarrolladores, o la directiva 'Habilitar rutas de acceso largas de Win32'), reinicie y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>A Microsoft library is missing. Install the Visual C++ Redistributable (x64) from microsoft.com, restart, then set the engine up again.</source>
        <translation>Falta una biblioteca de Microsoft. Instale Visual C++ Redistributable (x64) desde microsoft.com, reinicie y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>A file was blocked, most likely by antivirus software or by another QGIS that runs the engine. Close other QGIS windows, let the antivirus software allow the engine's folder, then set the engine up again.</source>
        <translation>Un archivo fue bloqueado, probablemente por un antivirus o por otro QGIS que ejecuta el motor. Cierre otras ventanas de QGIS, permita la carpeta del motor en el antivirus y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check Settings &gt; Options &gt; Network &gt; Proxy and its user and password, then set the engine up again.</source>
        <translation>El proxy rechazó la conexión. Revise Configuración &gt; Opciones &gt; Red &gt; Proxy y su usuario y contraseña, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The network's certificate is not trusted. Add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage certificates &gt; Authorities, then set the engine up again.</source>
        <translation>El certificado de la red no es de confianza. Añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados &gt; Autoridades, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>This Python cannot create environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Este Python no puede crear entornos. En Debian y Ubuntu instale python3-venv; en otros sistemas elija otro Python como base, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>No se pudo alcanzar el índice de paquetes. Revise la red y el proxy de QGIS, o instale desde una carpeta de wheels, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or set XDG_CACHE_HOME to another folder, then set the engine up again.</source>
        <translation>No se puede escribir en la carpeta de caché. Dé permiso de escritura, o ponga otra carpeta en XDG_CACHE_HOME, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, create an environment with conda-forge and choose it as your own Python.</source>
        <translation>No hay wheels de los paquetes fijados para este Python y este ordenador. Elija como base un Python 3.11 a 3.14 de 64 bits; en un Mac con procesador Intel, cree un entorno con conda-forge y elíjalo como su propio Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS se ejecuta en Flatpak, que oculta el Python del ordenador. Si no se encuentra ningún Python, elija como propio uno con PyTorch y rasterio dentro del entorno aislado, o instale QGIS desde su distribución o qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS se ejecuta en Snap, que oculta el Python del ordenador. Si no se encuentra ningún Python, elija como propio uno con PyTorch y rasterio dentro del snap, o instale QGIS desde su distribución o qgis.org.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine is not installed yet. Install it with Plugins &gt; LSTM-FCN &gt; Set up engine, or with the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>El motor LSTM-FCN todavía no está instalado. Instálelo con Complementos &gt; LSTM-FCN &gt; Configurar el motor, o con el algoritmo Configurar el motor (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>terminó con el código de salida {0}</translation>
    </message>
    <message>
        <source>Checking whether {0} can run the engine…</source>
        <translation>Comprobando si {0} puede ejecutar el motor…</translation>
    </message>
    <message>
        <source>it did not answer within {0:g} seconds</source>
        <translation>no respondió en {0:g} segundos</translation>
    </message>
    <message>
        <source>No Python was found to create the engine from: it needs a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>No se encontró ningún Python a partir del cual crear el motor: un Python 3.11 a 3.14 de 64 bits con venv. Instale uno desde python.org o su distribución, o elija uno como base.</translation>
    </message>
    <message>
        <source>{0} was installed from {1}; its version is fixed, its hash is not checked.</source>
        <translation>{0} se instaló desde {1}; su versión es fija, su hash no se comprueba.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Mire el registro, o copie el diagnóstico y pida ayuda.</translation>
    </message>
    <message>
        <source>The engine is installed and works.</source>
        <translation>El motor está instalado y funciona.</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Buscando un Python…</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>es un Python de 32 bits</translation>
    </message>
    <message>
        <source>it cannot create environments (on Debian, install python3-venv)</source>
        <translation>no puede crear entornos (en Debian, instale python3-venv)</translation>
    </message>
    <message>
        <source>Creating an empty environment…</source>
        <translation>Creando un entorno vacío…</translation>
    </message>
    <message>
        <source>the usual package index</source>
        <translation>el índice de paquetes habitual</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Otro QGIS está configurando el motor ahora mismo; espere a que termine, o cancélelo allí.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>No se pudo configurar el motor. {0}</translation>
    </message>
    <message>
        <source>The last output was: {0}</source>
        <translation>La última salida fue: {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>El registro es {0}.</translation>
    </message>
    <message>
        <source>The environment is created from {0} (Python {1}.{2}) in {3}</source>
        <translation>El entorno se crea a partir de {0} (Python {1}.{2}) en {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>es Python {0}.{1}</translation>
    </message>
    <message>
        <source>The installed engine does not work ({0}); it is installed again.</source>
        <translation>El motor instalado no funciona ({0}); se instala de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a folder of wheels; choose the folder that holds the .whl files.</source>
        <translation>{0} no es una carpeta de wheels; elija la carpeta que contiene los archivos .whl.</translation>
    </message>
    <message>
        <source>There is no {0} device that torch supports here; the processor is used.</source>
        <translation>Aquí no hay ningún dispositivo {0} compatible con torch; se usa el procesador.</translation>
    </message>
    <message>
        <source>torch for {0} does not work here: {1}</source>
        <translation>torch para {0} no funciona aquí: {1}</translation>
    </message>
    <message>
        <source>The packages of {0} are installed; the hash of each is checked.</source>
        <translation>Se instalan los paquetes de {0}; se comprueba el hash de cada uno.</translation>
    </message>
    <message>
        <source>nvidia-smi does not answer: {0}</source>
        <translation>nvidia-smi no responde: {0}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>no se ejecuta</translation>
    </message>
    <message>
        <source>The authentication {0} gives no login for a request; choose one of the kind Basic, API header or OAuth2.</source>
        <translation>La autenticación {0} no da acceso a una petición; elija una del tipo básica, cabecera de API u OAuth2.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>terminado por la señal {0}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes…</source>
        <translation>Desempaquetando los paquetes; esto tarda unos minutos…</translation>
    </message>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Paquete {0}: {1}</translation>
    </message>
    <message>
        <source>Models, class maps, styles, files of classes</source>
        <translation>Modelos, mapas de clases, estilos, archivos de clases</translation>
    </message>
    <message>
        <source>No samples chosen</source>
        <translation>Sin muestras elegidas</translation>
    </message>
    <message>
        <source>Use these colours for the other layers of the project too</source>
        <translation>Usar estos colores también en las demás capas del proyecto</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>From the samples</source>
        <translation>De las muestras</translation>
    </message>
    <message>
        <source>From a class map of the project</source>
        <translation>De un mapa de clases del proyecto</translation>
    </message>
    <message>
        <source>From a model, class map, style or file of classes…</source>
        <translation>De un modelo, mapa de clases, estilo o archivo de clases…</translation>
    </message>
    <message>
        <source>The samples have classes that are not in the table: {0}. Take them in with Fill in.</source>
        <translation>Las muestras tienen clases que no están en la tabla: {0}. Añádalas con Rellenar.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Take in the classes of a layer or file</source>
        <translation>Añadir las clases de una capa o de un archivo</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Take the class out</source>
        <translation>Quitar la clase</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Give all classes the colours of a palette</source>
        <translation>Dar a todas las clases los colores de una paleta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save these classes, or begin anew</source>
        <translation>Guardar estas clases o empezar de nuevo</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>No se puede escribir {0}: {1}</translation>
    </message>
    <message>
        <source>The values of the class field</source>
        <translation>Los valores del campo de clase</translation>
    </message>
    <message>
        <source>Edit the classes of the project…</source>
        <translation>Editar las clases del proyecto…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Choose or edit the classes</source>
        <translation>Elegir o editar las clases</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} (merged: {1})</source>
        <translation>{0} (unidas: {1})</translation>
    </message>
    <message>
        <source>{0} has no names of classes in its style or attribute table; style it by unique values first.</source>
        <translation>{0} no tiene nombres de clases en su estilo ni en su tabla de atributos; aplique primero un estilo por valores únicos.</translation>
    </message>
    <message>
        <source>{0} holds no classes; choose a model, a class map, a style (.qml) or a file of classes.</source>
        <translation>{0} no contiene clases; elija un modelo, un mapa de clases, un estilo (.qml) o un archivo de clases.</translation>
    </message>
    <message>
        <source>{0} has no classes; choose the style of a raster by unique values, or of a categorized layer.</source>
        <translation>{0} no tiene clases; elija el estilo de un ráster por valores únicos o de una capa categorizada.</translation>
    </message>
    <message>
        <source>The field {0} has more than {1} values, so it holds no classes; choose another one.</source>
        <translation>El campo {0} tiene más de {1} valores, así que no contiene clases; elija otro.</translation>
    </message>
    <message>
        <source>{0} cannot be read as classes: {1}</source>
        <translation>{0} no se puede leer como clases: {1}</translation>
    </message>
    <message>
        <source>{0} is no model of this plugin.</source>
        <translation>{0} no es un modelo de este complemento.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Label in the samples</source>
        <translation>Etiqueta en las muestras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Unir a</translation>
    </message>
    <message>
        <source>What the class field of the samples holds</source>
        <translation>Lo que contiene el campo de clase de las muestras</translation>
    </message>
    <message>
        <source>What the class is called in models, maps and reports</source>
        <translation>Cómo se llama la clase en modelos, mapas e informes</translation>
    </message>
    <message>
        <source>What the pixels are in class maps; empty for the place in this table</source>
        <translation>El valor de los píxeles en los mapas de clases; vacío para la posición en esta tabla</translation>
    </message>
    <message>
        <source>The class that these samples count as</source>
        <translation>La clase a la que pasan a pertenecer estas muestras</translation>
    </message>
    <message>
        <source>Features of the layer of samples</source>
        <translation>Objetos de la capa de muestras</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Others are merged into this class.</source>
        <translation>Otras se unen a esta clase.</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <source>Bad observations are flagged on {0} dates, by {1}.</source>
        <translation>Las observaciones malas están marcadas en {0} fechas, por {1}.</translation>
    </message>
    <message>
        <source>Series are brought to {0} dates from {1} to {2}.</source>
        <translation>Las series se llevan a {0} fechas, de {1} a {2}.</translation>
    </message>
    <message>
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to treat them as gaps.</source>
        <translation>Celdas que faltan: {0}. Añada estos rásteres, o marque Rellenar fechas que faltan para tratarlas como huecos.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nombre común</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>NoData</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>Valores válidos</translation>
    </message>
    <message>
        <source>Cube preview</source>
        <translation>Vista previa del cubo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Show the images on the map, beginning with the date that is chosen below</source>
        <translation>Muestra las imágenes en el mapa, empezando por la fecha elegida abajo</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <translation>Leyendo los rásteres…</translation>
    </message>
    <message>
        <source>{0} dates from {1} to {2}, {3} bands</source>
        <translation>{0} fechas de {1} a {2}, {3} bandas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>{0} is computed as {1}.</source>
        <translation>{0} se calcula como {1}.</translation>
    </message>
    <message>
        <source>No raster has this band on this date.</source>
        <translation>Ningún ráster tiene esta banda en esta fecha.</translation>
    </message>
    <message>
        <source>{0} rasters are combined into a mosaic.</source>
        <translation>{0} rásteres se reúnen en un mosaico.</translation>
    </message>
    <message>
        <source>Bands that the chips show</source>
        <translation>Bandas que muestran los recortes</translation>
    </message>
    <message>
        <source>Show less around the place (key +)</source>
        <translation>Mostrar menos alrededor del lugar (tecla +)</translation>
    </message>
    <message>
        <source>Show more around the place (key -)</source>
        <translation>Mostrar más alrededor del lugar (tecla -)</translation>
    </message>
    <message>
        <source>Choose the rasters in the panel or in the dock of pixel time series to see images.</source>
        <translation>Elija los ráster en el panel o en el panel de series temporales de píxeles para ver imágenes.</translation>
    </message>
    <message>
        <source>Image chips</source>
        <translation>Recortes de imágenes</translation>
    </message>
    <message>
        <source>The place on {0}; a click, or Enter, shows the image on the map</source>
        <translation>El lugar el {0}; un clic, o Entrar, muestra la imagen en el mapa</translation>
    </message>
    <message>
        <source>Find a class: type, then Enter (F)</source>
        <translation>Buscar clase: escriba y Entrar (F)</translation>
    </message>
    <message>
        <source>Type a part of a class's name; Enter chooses the first one that is left, Esc leaves the field</source>
        <translation>Escriba parte del nombre de una clase; Entrar elige la primera que quede, Esc deja el campo</translation>
    </message>
    <message>
        <source>Label this place {0} (key {1}) and go to the next</source>
        <translation>Etiquetar este lugar como {0} (tecla {1}) e ir al siguiente</translation>
    </message>
    <message>
        <source>Label this place {0} and go to the next</source>
        <translation>Etiquetar este lugar como {0} e ir al siguiente</translation>
    </message>
    <message>
        <source>Labelling desk</source>
        <translation>Mesa de etiquetado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Add class…</source>
        <translation>Añadir clase…</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Add the classes first, then click on the map.</source>
        <translation>Añada primero las clases y luego haga clic en el mapa.</translation>
    </message>
    <message>
        <source>choose a class</source>
        <translation>elija una clase</translation>
    </message>
    <message>
        <source>All places are done. Save the labels to keep them.</source>
        <translation>Todos los lugares están hechos. Guarde las etiquetas para conservarlas.</translation>
    </message>
    <message>
        <source>{0} labels are restored. Save the labels to keep them.</source>
        <translation>Se restauraron {0} etiquetas. Guárdelas para conservarlas.</translation>
    </message>
    <message>
        <source>There is no place with the id {0}.</source>
        <translation>No hay ningún lugar con el id {0}.</translation>
    </message>
    <message>
        <source>{0} did not take the feature.</source>
        <translation>{0} no aceptó el objeto.</translation>
    </message>
    <message>
        <source>The labels were not saved: {0}</source>
        <translation>Las etiquetas no se guardaron: {0}</translation>
    </message>
    <message>
        <source>{0} did not take the label; is it open for editing elsewhere?</source>
        <translation>{0} no aceptó la etiqueta; ¿está abierta para edición en otro lugar?</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Show the time series of each place in the dock of pixel time series</source>
        <translation>Mostrar la serie temporal de cada lugar en el panel de series temporales de píxeles</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>For reference data: hide class maps, probabilities and all else that a model says, until this is switched off</source>
        <translation>Para datos de referencia: ocultar mapas de clases, probabilidades y todo lo que diga un modelo, hasta desactivarlo</translation>
    </message>
    <message>
        <source>Show small images of each place on several dates</source>
        <translation>Mostrar imágenes pequeñas de cada lugar en varias fechas</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Restaurar etiquetas</translation>
    </message>
    <message>
        <source>The journal of unsaved labels cannot be written ({0}); save the labels often.</source>
        <translation>El diario de las etiquetas sin guardar no se puede escribir ({0}); guarde las etiquetas a menudo.</translation>
    </message>
    <message>
        <source>Label points and polygons one after the other, by keys</source>
        <translation>Etiquetar puntos y polígonos uno tras otro, con el teclado</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulario y colores para etiquetar</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons to label, or make a new one.</source>
        <translation>Elija una capa de puntos o polígonos para etiquetar, o cree una nueva.</translation>
    </message>
    <message>
        <source>Another QGIS is labelling this layer; labels given here are kept only when you save them.</source>
        <translation>Otro QGIS está etiquetando esta capa; las etiquetas dadas aquí solo se conservan cuando las guarda.</translation>
    </message>
    <message>
        <source>This layer is temporary: it is lost when QGIS ends. Save it as a file before you label it.</source>
        <translation>Esta capa es temporal: se pierde cuando QGIS termina. Guárdela como archivo antes de etiquetarla.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put the labels into the layer again; you can then save or undo them</source>
        <translation>Volver a poner las etiquetas en la capa; después puede guardarlas o deshacerlas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget these labels</source>
        <translation>Olvidar estas etiquetas</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage beside the project, and go on with that</source>
        <translation>Guardar la capa como GeoPackage junto al proyecto y seguir con él</translation>
    </message>
    <message>
        <source>QGIS ended before {0} labels of {1} were saved.</source>
        <translation>QGIS terminó antes de que se guardaran {0} etiquetas del {1}.</translation>
    </message>
    <message>
        <source>{0} takes no new fields, so who labelled a place and when is not kept; export it as GeoPackage for that.</source>
        <translation>{0} no admite campos nuevos, así que no se guarda quién etiquetó un lugar ni cuándo; para ello, expórtela como GeoPackage.</translation>
    </message>
    <message>
        <source>{0:.0f} a minute</source>
        <translation>{0:.0f} por minuto</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>{0:.1f} h left</source>
        <translation>quedan {0:.1f} h</translation>
    </message>
    <message>
        <source>{0:.0f} min left</source>
        <translation>quedan {0:.0f} min</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>No class can be told here (key U)</source>
        <translation>Aquí no se puede decir la clase (tecla U)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Several classes share this place (key M)</source>
        <translation>Varias clases comparten este lugar (tecla M)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Leave this place for later; it comes again at the end (key S)</source>
        <translation>Dejar este lugar para después; vuelve al final (tecla S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last label (Ctrl+Z or Backspace)</source>
        <translation>Retirar la última etiqueta (Ctrl+Z o Retroceso)</translation>
    </message>
    <message>
        <source>How certain the next label is (key C); it is 'Sure' again after each label</source>
        <translation>Cuán segura es la próxima etiqueta (tecla C); vuelve a 'Seguro' tras cada etiqueta</translation>
    </message>
    <message>
        <source>Comment (K)</source>
        <translation>Comentario (K)</translation>
    </message>
    <message>
        <source>Kept with the next label of this place (key K; Enter returns to the keys)</source>
        <translation>Se guarda con la próxima etiqueta de este lugar (tecla K; Entrar vuelve a las teclas)</translation>
    </message>
    <message>
        <source>Previous place (key P)</source>
        <translation>Lugar anterior (tecla P)</translation>
    </message>
    <message>
        <source>Next place, labelled or not (key N)</source>
        <translation>Lugar siguiente, etiquetado o no (tecla N)</translation>
    </message>
    <message>
        <source>id (J)</source>
        <translation>id (J)</translation>
    </message>
    <message>
        <source>Jump to the place with this id (key J, then Enter)</source>
        <translation>Ir al lugar con este id (tecla J y Entrar)</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Conjetura</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export it as GeoPackage and label that.</source>
        <translation>{0} no se puede editar; expórtela como GeoPackage y etiquete ese archivo.</translation>
    </message>
    <message>
        <source>{0} has no class field; choose one, or add one in the layer's properties.</source>
        <translation>{0} no tiene campo de clase; elija uno o añádalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Add labelled feature</source>
        <translation>Añadir objeto etiquetado</translation>
    </message>
    <message>
        <source>Add fields for labels</source>
        <translation>Añadir campos para etiquetas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Layer and order</source>
        <translation>Capa y orden</translation>
    </message>
    <message>
        <source>What is labelled, in which order, and by whom</source>
        <translation>Qué se etiqueta, en qué orden y por quién</translation>
    </message>
    <message>
        <source>No layer chosen</source>
        <translation>Ninguna capa elegida</translation>
    </message>
    <message>
        <source>Points or polygons to label</source>
        <translation>Puntos o polígonos a etiquetar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Make a new layer of points or polygons to draw samples in</source>
        <translation>Crear una capa de puntos o polígonos para dibujar muestras</translation>
    </message>
    <message>
        <source>The field that takes the class</source>
        <translation>El campo que recibe la clase</translation>
    </message>
    <message>
        <source>Numeric field whose highest values come first, such as score; empty for the order of the layer</source>
        <translation>Campo numérico cuyos valores más altos van primero, como score; vacío: orden de la capa</translation>
    </message>
    <message>
        <source>Places without a class</source>
        <translation>Lugares sin clase</translation>
    </message>
    <message>
        <source>Places not yet checked</source>
        <translation>Lugares aún no revisados</translation>
    </message>
    <message>
        <source>Without a class: new points to label. Not yet checked: also places with a class, such as suspicious samples</source>
        <translation>Sin clase: puntos nuevos por etiquetar. Aún no revisados: también lugares con clase, como muestras sospechosas</translation>
    </message>
    <message>
        <source>Scale at which the map shows each place</source>
        <translation>Escala a la que el mapa muestra cada lugar</translation>
    </message>
    <message>
        <source>Who labels; kept with each label in the field label_by</source>
        <translation>Quién etiqueta; se guarda con cada etiqueta en el campo label_by</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw samples of the chosen class: click on the map (key D)</source>
        <translation>Dibujar muestras de la clase elegida: haga clic en el mapa (tecla D)</translation>
    </message>
    <message>
        <source>Add a class to the layer's form and legend</source>
        <translation>Añadir una clase al formulario y a la leyenda de la capa</translation>
    </message>
    <message>
        <source>Places done of all places</source>
        <translation>Lugares hechos, del total</translation>
    </message>
    <message>
        <source>Rate of the latest labels, and the time that the others will take</source>
        <translation>Ritmo de las últimas etiquetas y tiempo que tomarán las demás</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Write the labels to the layer; until then they are edits that can be undone or discarded</source>
        <translation>Escribir las etiquetas en la capa; hasta entonces son ediciones que se pueden deshacer o descartar</translation>
    </message>
    <message>
        <source>id {0}</source>
        <translation>id: {0}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} lugares</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Polygons (the selected ones if there are any), or the extent of any other layer</source>
        <translation>Polígonos (los seleccionados, si los hay), o la extensión de cualquier otra capa</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map</source>
        <translation>Arrastre un rectángulo en el mapa</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Una capa</translation>
    </message>
    <message>
        <source>A rectangle on the map</source>
        <translation>Un rectángulo en el mapa</translation>
    </message>
    <message>
        <source>Click to untick or tick the month</source>
        <translation>Haga clic para desmarcar o marcar el mes</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubosidad desconocida</translation>
    </message>
    <message>
        <source>Calendar of found images</source>
        <translation>Calendario de las imágenes encontradas</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} % cloud</source>
        <translation>{0} % de nubes</translation>
    </message>
    <message>
        <source>Of a whole image. Clouds inside an image are masked later, so do not be too strict.</source>
        <translation>De una imagen entera. Las nubes dentro de una imagen se enmascaran después; no sea demasiado estricto.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>Outlines on the map</source>
        <translation>Contornos en el mapa</translation>
    </message>
    <message>
        <source>Tick dates with cloud up to</source>
        <translation>Marcar fechas con nubes hasta</translation>
    </message>
    <message>
        <source>● clear   ○ cloudy   × unticked; click, or Space, ticks a date</source>
        <translation>● despejado   ○ nublado   × desmarcado; un clic o la barra espaciadora marca una fecha</translation>
    </message>
    <message>
        <source>Copy images…</source>
        <translation>Copiar imágenes…</translation>
    </message>
    <message>
        <source>Copy the ticked dates to this computer, cropped to the area: the best for all further steps</source>
        <translation>Copia las fechas marcadas a este equipo, recortadas al área: lo mejor para todos los pasos siguientes</translation>
    </message>
    <message>
        <source>Use without copying</source>
        <translation>Usar sin copiar</translation>
    </message>
    <message>
        <source>Read the images where they are: for a few square kilometres</source>
        <translation>Lee las imágenes donde están: para pocos kilómetros cuadrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{0} of {1} dates, {2} images</source>
        <translation>{0} de {1} fechas, {2} imágenes</translation>
    </message>
    <message>
        <source>{0}; the catalog does not tell their size</source>
        <translation>{0}; el catálogo no indica su tamaño</translation>
    </message>
    <message>
        <source>Images on the map</source>
        <translation>Imágenes en el mapa</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspeccionar…</translation>
    </message>
    <message>
        <source>Regularize…</source>
        <translation>Regularizar…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Clasificar…</translation>
    </message>
    <message>
        <source>Searching downloads nothing; it only lists the available images and their sizes.</source>
        <translation>La búsqueda no descarga nada: solo muestra las imágenes disponibles y cuánto ocupan.</translation>
    </message>
    <message>
        <source>None of {0} dates is ticked.</source>
        <translation>Ninguna de las {0} fechas está marcada.</translation>
    </message>
    <message>
        <source>{0}, about {1} uncompressed</source>
        <translation>{0}, unos {1} sin comprimir</translation>
    </message>
    <message>
        <source>{0}, at least {1} uncompressed</source>
        <translation>{0}, al menos {1} sin comprimir</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>{0} – {1} of the next year</source>
        <translation>{0} – {1} del año siguiente</translation>
    </message>
    <message>
        <source>{0}; a month on both sides of a season helps</source>
        <translation>{0}; ayuda un mes a cada lado de la temporada</translation>
    </message>
    <message>
        <source>Other catalog…</source>
        <translation>Otro catálogo…</translation>
    </message>
    <message>
        <source>https://… of a STAC API, or the name of a preset of your own</source>
        <translation>https://… de una API STAC, o el nombre de un preajuste propio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>those of the source</source>
        <translation>según la fuente</translation>
    </message>
    <message>
        <source>The search needs no account, but reading the images does; see the help.</source>
        <translation>La búsqueda no requiere cuenta, pero leer las imágenes sí; vea la ayuda.</translation>
    </message>
    <message>
        <source>{0} (needs an account)</source>
        <translation>{0} (requiere una cuenta)</translation>
    </message>
    <message>
        <source>QGIS connection: {0}</source>
        <translation>Conexión de QGIS: {0}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Natural colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <source>Near infrared (false colour)</source>
        <translation>Infrarrojo cercano (falso color)</translation>
    </message>
    <message>
        <source>Shortwave infrared (SWIR)</source>
        <translation>Infrarrojo de onda corta (SWIR)</translation>
    </message>
    <message>
        <source>Images by date</source>
        <translation>Imágenes por fecha</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examinando las imágenes…</translation>
    </message>
    <message>
        <source>Bands shown as red, green and blue, an index, or a single band in grey</source>
        <translation>Bandas mostradas como rojo, verde y azul, un índice o una sola banda en gris</translation>
    </message>
    <message>
        <source>Image before this one</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Date of the image on the map; the arrow keys go from image to image</source>
        <translation>Fecha de la imagen en el mapa; las teclas de flecha pasan de imagen en imagen</translation>
    </message>
    <message>
        <source>Hide clouds</source>
        <translation>Ocultar nubes</translation>
    </message>
    <message>
        <source>Make pixels transparent that the mask band flags as bad</source>
        <translation>Vuelve transparentes los píxeles que la banda de máscara marca como malos</translation>
    </message>
    <message>
        <source>Let QGIS's temporal controller run over the dates</source>
        <translation>Deja que el controlador temporal de QGIS recorra las fechas</translation>
    </message>
    <message>
        <source>Image left of the mouse, everything else right of it; the arrow keys move the line too</source>
        <translation>Imagen a la izquierda del ratón, todo lo demás a la derecha; las teclas de flecha también mueven la línea</translation>
    </message>
    <message>
        <source>Press Images in the LSTM-FCN panel to see the images of its cube.</source>
        <translation>Pulse Imágenes en el panel LSTM-FCN para ver las imágenes de su cubo.</translation>
    </message>
    <message>
        <source>{0} has no image of these bands.</source>
        <translation>{0} no tiene imagen de estas bandas.</translation>
    </message>
    <message>
        <source>Show the images of a cube on the map, date by date</source>
        <translation>Muestra las imágenes de un cubo en el mapa, fecha por fecha</translation>
    </message>
    <message>
        <source>Preview here</source>
        <translation>Vista previa aquí</translation>
    </message>
    <message>
        <source>Classify what the map shows with the model of the panel, at most 512 × 512 pixels, again after each move; click to choose a place</source>
        <translation>Clasifica lo que muestra el mapa con el modelo del panel, como máximo 512 × 512 píxeles, de nuevo tras cada movimiento; haga clic para elegir un lugar</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Vista previa: {0}</translation>
    </message>
    <message>
        <source>Choose images and a model in the LSTM-FCN panel first; a preview maps these.</source>
        <translation>Elija primero imágenes y un modelo en el panel LSTM-FCN; la vista previa los cartografía.</translation>
    </message>
    <message>
        <source>Open in model designer…</source>
        <translation>Abrir en el diseñador de modelos…</translation>
    </message>
    <message>
        <source>Open {0} in the model designer…</source>
        <translation>Abrir {0} en el diseñador de modelos…</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Un archivo hecho con Entrenar LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine Python (leave empty to detect)</source>
        <translation>Python del motor (vacío: detectarlo)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Documentation included in the plugin</source>
        <translation>Documentación incluida en el complemento</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Online documentation URL</source>
        <translation>URL de la documentación en línea</translation>
    </message>
    <message>
        <source>Threads and the default output folder are set in Processing ▸ General (Max Threads, Output folder).</source>
        <translation>Los hilos y la carpeta de salida predeterminada se definen en Procesos ▸ General (máximo de hilos, carpeta de salida).</translation>
    </message>
    <message>
        <source>Defaults for dialogs</source>
        <translation>Valores predeterminados de los diálogos</translation>
    </message>
    <message>
        <source>Label the samples, or draw new ones, at the labelling desk</source>
        <translation>Etiquetar las muestras, o dibujar nuevas, en la mesa de etiquetado</translation>
    </message>
    <message>
        <source>Save set-up as file…</source>
        <translation>Guardar la configuración como archivo…</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Abrir una configuración…</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Images, samples, values and results of these steps; kept in the project, and as a file to repeat them</source>
        <translation>Imágenes, muestras, valores y resultados de estos pasos; guardados en el proyecto y como archivo para repetirlos</translation>
    </message>
    <message>
        <source>Find the images of an area and season in a catalog, such as Planetary Computer</source>
        <translation>Buscar las imágenes de un área y una temporada en un catálogo, como Planetary Computer</translation>
    </message>
    <message>
        <source>Copy what the search found to this computer, cropped to the area</source>
        <translation>Copiar a este equipo lo que encontró la búsqueda, recortado al área</translation>
    </message>
    <message>
        <source>1  Images</source>
        <translation>1  Imágenes</translation>
    </message>
    <message>
        <source>2  Samples</source>
        <translation>2  Muestras</translation>
    </message>
    <message>
        <source>3  Look at the data</source>
        <translation>3  Examinar los datos</translation>
    </message>
    <message>
        <source>4  Train a model</source>
        <translation>4  Entrenar un modelo</translation>
    </message>
    <message>
        <source>5  Make the map</source>
        <translation>5  Crear el mapa</translation>
    </message>
    <message>
        <source>6  Assess the map</source>
        <translation>6  Evaluar el mapa</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Sample quality…</source>
        <translation>Calidad de las muestras…</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Elegir modelo…</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Sortear puntos…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Evaluar…</translation>
    </message>
    <message>
        <source>Label the drawn points at the labelling desk, if need be without a look at the map</source>
        <translation>Etiquetar los puntos sorteados en la mesa de etiquetado, si hace falta sin mirar el mapa</translation>
    </message>
    <message>
        <source>Show the images on the map, date by date</source>
        <translation>Muestra las imágenes en el mapa, fecha por fecha</translation>
    </message>
    <message>
        <source>Click on the map to see the time series of the pixel</source>
        <translation>Haga clic en el mapa para ver la serie temporal del píxel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>{0} holds no set-up of this panel: {1}</source>
        <translation>{0} no contiene una configuración de este panel: {1}</translation>
    </message>
    <message>
        <source>From dated satellite images and labelled points to a land-cover map. Add your own below, or try it first:</source>
        <translation>De imágenes de satélite con fecha y puntos etiquetados a un mapa de cobertura del suelo. Añada los suyos abajo, o pruébelo primero:</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Probar con datos de demostración</translation>
    </message>
    <message>
        <source>Simulates images, samples and the true map of a farming landscape in {0}</source>
        <translation>Simula imágenes, muestras y el mapa verdadero de un paisaje agrícola en {0}</translation>
    </message>
    <message>
        <source>7  Improve the map</source>
        <translation>7  Mejorar el mapa</translation>
    </message>
    <message>
        <source>Suggest points first.</source>
        <translation>Sugiera puntos primero.</translation>
    </message>
    <message>
        <source>Choose samples with a class field first.</source>
        <translation>Elija primero muestras con un campo de clase.</translation>
    </message>
    <message>
        <source>Train a model first, or choose one.</source>
        <translation>Entrene primero un modelo, o elija uno.</translation>
    </message>
    <message>
        <source>Find the points whose labels would improve the map most</source>
        <translation>Encontrar los puntos cuyas etiquetas mejorarían más el mapa</translation>
    </message>
    <message>
        <source>Label the suggested points at the labelling desk</source>
        <translation>Etiquetar los puntos sugeridos en la mesa de etiquetado</translation>
    </message>
    <message>
        <source>Copy the labelled points into the samples, to train again</source>
        <translation>Copiar los puntos etiquetados a las muestras, para entrenar de nuevo</translation>
    </message>
    <message>
        <source>Accuracy of each training, in a table and a figure</source>
        <translation>Exactitud de cada entrenamiento, en una tabla y una figura</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export the samples to a GeoPackage, and choose that.</source>
        <translation>{0} no se puede editar; exporte las muestras a un GeoPackage y elíjalo.</translation>
    </message>
    <message>
        <source>{0} labelled points were added to {1}; save its edits, then train again.</source>
        <translation>Se añadieron {0} puntos etiquetados a {1}; guarde sus ediciones y entrene de nuevo.</translation>
    </message>
    <message>
        <source>Suggest points…</source>
        <translation>Sugerir puntos…</translation>
    </message>
    <message>
        <source>Add to samples</source>
        <translation>Añadir a las muestras</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Rondas…</translation>
    </message>
    <message>
        <source>LSTM-FCN panel</source>
        <translation>Panel LSTM-FCN</translation>
    </message>
    <message>
        <source>Land-cover maps step by step: images, samples, model, map, accuracy</source>
        <translation>Mapas de cobertura del suelo paso a paso: imágenes, muestras, modelo, mapa, exactitud</translation>
    </message>
    <message>
        <source>Search images…</source>
        <translation>Buscar imágenes…</translation>
    </message>
    <message>
        <source>Round {0}: {1} samples, accuracy {2:.3f}</source>
        <translation>Ronda {0}: {1} muestras, exactitud {2:.3f}</translation>
    </message>
    <message>
        <source>Add labelled points</source>
        <translation>Añadir puntos etiquetados</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Accuracy of the rounds</source>
        <translation>Exactitud de las rondas</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>muestras de validación</translation>
    </message>
    <message>
        <source>map, with 95 % interval</source>
        <translation>mapa, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Its values are not texts.</source>
        <translation>Sus valores no son textos.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the plugin.</source>
        <translation>Fue hecha con una versión más nueva del complemento.</translation>
    </message>
    <message>
        <source>Make a class map first.</source>
        <translation>Haga primero un mapa de clases.</translation>
    </message>
    <message>
        <source>Make a map with probabilities first.</source>
        <translation>Haga primero un mapa con probabilidades.</translation>
    </message>
    <message>
        <source>Draw points and label them first.</source>
        <translation>Sortee primero puntos y etiquételos.</translation>
    </message>
    <message>
        <source>Add the folder of your dated images, or search for some.</source>
        <translation>Añada la carpeta de sus imágenes con fecha, o búsquelas.</translation>
    </message>
    <message>
        <source>Search images first.</source>
        <translation>Busque imágenes primero.</translation>
    </message>
    <message>
        <source>Choose points or polygons with a class field.</source>
        <translation>Elija puntos o polígonos con un campo de clase.</translation>
    </message>
    <message>
        <source>{0} features, {1} classes</source>
        <translation>{0} objetos, {1} clases</translation>
    </message>
    <message>
        <source>{0} dates</source>
        <translation>{0} fechas</translation>
    </message>
    <message>
        <source>accuracy {0:.3f}</source>
        <translation>exactitud {0:.3f}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>accuracy {0:.3f} ± {1:.3f}</source>
        <translation>exactitud {0:.3f} ± {1:.3f}</translation>
    </message>
    <message>
        <source>{0}, {1} without a class</source>
        <translation>{0}, {1} sin clase</translation>
    </message>
    <message>
        <source>{0} features</source>
        <translation>{0} objetos</translation>
    </message>
    <message>
        <source>The features have no classes, or one only. Is {0} the class field?</source>
        <translation>Los objetos no tienen clases, o solo una. ¿Es {0} el campo de clase?</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>unidas en {0}</translation>
    </message>
    <message>
        <source>Raster in a network, or a server that STAC files may link to: https://server/</source>
        <translation>Ráster en una red, o un servidor al que pueden enlazar los archivos STAC: https://server/</translation>
    </message>
    <message>
        <source>Folders and files, separated by ;</source>
        <translation>Carpetas y archivos, separados por ;</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Añadir capas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Show which bands and dates are recognised, without running the algorithm</source>
        <translation>Muestra qué bandas y fechas se reconocen, sin ejecutar el algoritmo</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rásteres fechados</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add or drop files and folders</source>
        <translation>Añada o suelte archivos y carpetas</translation>
    </message>
    <message>
        <source>All raster layers ({0})</source>
        <translation>Todas las capas ráster ({0})</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>El proyecto no tiene capas ráster</translation>
    </message>
    <message>
        <source>{0} rasters</source>
        <translation>{0} rásteres</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>depends on the number of samples</source>
        <translation>depende del número de muestras</translation>
    </message>
    <message>
        <source>chosen by comparison with a random forest</source>
        <translation>según la comparación con un bosque aleatorio</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Receta recomendada: {0}</translation>
    </message>
    <message>
        <source>As in the report: {0}</source>
        <translation>Receta del informe: {0}</translation>
    </message>
    <message>
        <source>Fast: {0}</source>
        <translation>Receta rápida: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>{0}; with {1} dates or more {2}</source>
        <translation>{0}; a partir de {1} fechas, {2}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Todavía no hay informes</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Press 'Pick on map' and click on the map. With Ctrl held, the point stays.</source>
        <translation>Pulse 'Elegir en el mapa' y haga clic en el mapa. Con Ctrl pulsado, el punto se queda.</translation>
    </message>
    <message>
        <source>Pixel time series</source>
        <translation>Series temporales de píxeles</translation>
    </message>
    <message>
        <source>Pick on map</source>
        <translation>Elegir en el mapa</translation>
    </message>
    <message>
        <source>Click on the map; Ctrl pins the point</source>
        <translation>Haga clic en el mapa; Ctrl fija el punto</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep this point when another one is clicked</source>
        <translation>Conservar este punto al hacer clic en otro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Remove all points</source>
        <translation>Quitar todos los puntos</translation>
    </message>
    <message>
        <source>Classes whose mean pattern in the model's samples is drawn behind the series</source>
        <translation>Clases cuyo patrón medio en las muestras del modelo se dibuja detrás de las series</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the series as a table or a picture</source>
        <translation>Guardar las series como tabla o figura</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG, SVG)…</source>
        <translation>Imagen (PNG, SVG)…</translation>
    </message>
    <message>
        <source>A click on a date shows its image on the map; the wheel (with Ctrl where it scrolls) zooms, dragging moves; + − ← → Home do the same</source>
        <translation>Un clic en una fecha muestra su imagen en el mapa; la rueda (con Ctrl donde desplaza) amplía, arrastrar mueve; + − ← → Inicio hacen lo mismo</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Acercar a</translation>
    </message>
    <message>
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Añada arriba los rásteres de un cubo, y un modelo si lo tiene.</translation>
    </message>
    <message>
        <source>Series as a table</source>
        <translation>Series como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Series as a picture</source>
        <translation>Series como figura</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>most likely class</source>
        <translation>clase más probable</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <source>Opening the rasters…</source>
        <translation>Abriendo los rásteres…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Figuras (*.png)</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Se guardó {0}</translation>
    </message>
    <message>
        <source>{0} points are pinned, the most that can be shown; clear some.</source>
        <translation>Hay {0} puntos fijados, el máximo que se puede mostrar; limpie algunos.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>No se guardó nada ({0}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>no se puede escribir en {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>missing (interpolated)</source>
        <translation>sin dato (interpolado)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>class mean and 10–90 % range</source>
        <translation>media de la clase y rango del 10–90 %</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Ninguna observación</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>sin dato, interpolado {0}</translation>
    </message>
    <message>
        <source>Model made by Train LSTM-FCN</source>
        <translation>Modelo hecho con Entrenar LSTM-FCN</translation>
    </message>
    <message>
        <source>none: series only</source>
        <translation>ninguno: solo series</translation>
    </message>
    <message>
        <source>all, or those of the model</source>
        <translation>todas, o las del modelo</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconocido automáticamente</translation>
    </message>
    <message>
        <source>a known one</source>
        <translation>una conocida</translation>
    </message>
    <message>
        <source>known values</source>
        <translation>valores conocidos</translation>
    </message>
    <message>
        <source>those of the files</source>
        <translation>los de los archivos</translation>
    </message>
    <message>
        <source>Cube and model</source>
        <translation>Cubo y modelo</translation>
    </message>
    <message>
        <source>{0} dates, {1}</source>
        <translation>{0} fechas, {1}</translation>
    </message>
    <message>
        <source>LSTM-FCN needs an additional component, the engine. Setting it up downloads about 300 MB and uses 1.5 GB of disk space (several GB for NVIDIA cards). QGIS itself is not changed.</source>
        <translation>LSTM-FCN necesita un componente adicional, el motor. La configuración descarga unos 300 MB y ocupa 1,5 GB en disco (varios GB para tarjetas NVIDIA). QGIS no se modifica.</translation>
    </message>
    <message>
        <source>Remove the engine from your cache folder? Your models and maps stay.</source>
        <translation>¿Quitar el motor de su carpeta de caché? Sus modelos y mapas se conservan.</translation>
    </message>
    <message>
        <source>Set up the LSTM-FCN engine</source>
        <translation>Configurar el motor LSTM-FCN</translation>
    </message>
    <message>
        <source>Download it (recommended)</source>
        <translation>Descargarlo (recomendado)</translation>
    </message>
    <message>
        <source>Install it from a folder of wheels, without network</source>
        <translation>Instalarlo desde una carpeta de wheels, sin red</translation>
    </message>
    <message>
        <source>Use a Python of my own that has PyTorch and rasterio</source>
        <translation>Usar un Python mío que tiene PyTorch y rasterio</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>El motor se quitó.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; they hold no passwords and no user name.</source>
        <translation>El diagnóstico está en el portapapeles; no contiene contraseñas ni nombre de usuario.</translation>
    </message>
    <message>
        <source>Base Python (leave empty to detect)</source>
        <translation>Python de base (vacío: detectarlo)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose the folder of wheels first.</source>
        <translation>Elija primero la carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <source>Choose the Python first.</source>
        <translation>Elija primero el Python.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Close this window and open the LSTM-FCN panel from the toolbar.</source>
        <translation>Cierre esta ventana y abra el panel LSTM-FCN en la barra de herramientas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Status:&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;Estado:&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>The set-up failed; the lines below say why.</source>
        <translation>La configuración falló; las líneas de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <source>(about {0} points)</source>
        <translation>(unos {0} puntos)</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>por ejemplo {0}</translation>
    </message>
    <message>
        <source>{0} has no field {1}; choose one of {2}.</source>
        <translation>{0} no tiene el campo {1}; elija uno de {2}.</translation>
    </message>
    <message>
        <source>Features {0} have several points each; split them with Multipart to singleparts first.</source>
        <translation>Los objetos {0} tienen varios puntos cada uno; sepárelos antes con Multiparte a monoparte.</translation>
    </message>
    <message>
        <source>{0} places that were marked as unsure or mixed, and have no class, are left out.</source>
        <translation>Se omiten {0} lugares marcados como dudosos o mixtos y sin clase.</translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>El objeto {0} de {1} no es punto ni polígono ({2}); dé puntos o polígonos, como los que hacen Puntos a lo largo de geometría o Buffer.</translation>
    </message>
    <message>
        <source>The field {0} of feature {1} of {2} holds {3}, which is no number; correct it.</source>
        <translation>El campo {0} de la entidad {1} de {2} contiene {3}, que no es un número; corríjalo.</translation>
    </message>
    <message>
        <source>There is one layer of an interpreter only; give two or more.</source>
        <translation>Solo hay la capa de un intérprete; indique dos o más.</translation>
    </message>
    <message>
        <source>{0} has two features for the place {1}; keep one of them, or choose another id field.</source>
        <translation>{0} tiene dos objetos para el lugar {1}; conserve uno de ellos o elija otro campo del identificador.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>to be labelled</source>
        <translation>por etiquetar</translation>
    </message>
    <message>
        <source>Other changes ({0:.1f} %)</source>
        <translation>Otros cambios ({0:.1f} %)</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Otros cambios</translation>
    </message>
    <message>
        <source>Made with the model {0}.</source>
        <translation>Hecho con el modelo {0}.</translation>
    </message>
    <message>
        <source>From images of {0} dates, {1} to {2}.</source>
        <translation>De imágenes de {0} fechas, del {1} al {2}.</translation>
    </message>
    <message>
        <source>Classes: {0}.</source>
        <translation>Clases: {0}.</translation>
    </message>
    <message>
        <source>LSTM-FCN for QGIS {0}.</source>
        <translation>LSTM-FCN para QGIS {0}.</translation>
    </message>
    <message>
        <source>misclassified</source>
        <translation>mal clasificada</translation>
    </message>
    <message>
        <source>correctly classified</source>
        <translation>bien clasificada</translation>
    </message>
    <message>
        <source>suspicious label</source>
        <translation>etiqueta sospechosa</translation>
    </message>
    <message>
        <source>plausible label</source>
        <translation>etiqueta plausible</translation>
    </message>
    <message>
        <source>Map in parts</source>
        <translation>Mapa en partes</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>No se pudo escribir una fila ({0}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be written, because the folder {1} does not exist; create it, or choose another one.</source>
        <translation>{0} no se puede escribir, porque la carpeta {1} no existe; créela o elija otra.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} no se puede usar: {1}. Elija otro valor.</translation>
    </message>
    <message>
        <source>{0} is missing; it is required.</source>
        <translation>Falta {0}; es obligatorio.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be a number from {2:g} to {3:g}.</source>
        <translation>{0} es {1}; debe ser un número de {2:g} a {3:g}.</translation>
    </message>
    <message>
        <source>{0} is {1}; choose one of {2}.</source>
        <translation>{0} es {1}; elija uno de {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; write it YYYY-MM-DD.</source>
        <translation>{0} es {1}; escriba AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>No se dio ningún ráster; añada rásteres fechados, o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>Several layers are called {0}; rename them, or choose the one that is meant.</source>
        <translation>Varias capas se llaman {0}; cámbieles el nombre o elija la deseada.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; remove it from Rasters or correct it.</source>
        <translation>No hay archivo, carpeta ni capa {0}; quítelo de Rásteres o corríjalo.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster file ({1}); save it as a file first.</source>
        <translation>La capa {0} no es un archivo ráster ({1}); guárdela antes como archivo.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster; remove it from Rasters.</source>
        <translation>La capa {0} no es ráster; quítela de Rásteres.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} es {1}; escriba números, separados por comas.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be an odd number, such as {2} or {3}.</source>
        <translation>{0} es {1}; debe ser un número impar, como {2} o {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>No hay archivo ni capa {0}; elija otro como {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} lies in a temporary folder, which is emptied when QGIS is closed. To keep the result, give a file name, or copy the file before.</source>
        <translation>{0}: {1} está en una carpeta temporal, que se vacía al cerrar QGIS. Para conservar el resultado, indique un nombre de archivo o copie antes el archivo.</translation>
    </message>
    <message>
        <source>{0} would replace {1}, which this run reads; give the output another name or folder.</source>
        <translation>{0} reemplazaría {1}, que esta ejecución lee; dé a la salida otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>The labels are the texts of the value map of {0}: {1}</source>
        <translation>Las etiquetas son los textos del mapa de valores de {0}: {1}</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>write numbers separated by commas, such as 0 or -9999.</source>
        <translation>escriba números separados por comas, como 0 o -9999.</translation>
    </message>
    <message>
        <source>give the dates of all images of the season, or none.</source>
        <translation>indique las fechas de todas las imágenes de la temporada, o ninguna.</translation>
    </message>
    <message>
        <source>write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>escríbalo como P16D (16 días), P1M (un mes) o P1Y (un año).</translation>
    </message>
    <message>
        <source>it needs {band}, {date} or both, such as {satellite}_{sensor}_{tile}_{band}_{date}.</source>
        <translation>necesita {band}, {date} o ambos, como {satellite}_{sensor}_{tile}_{band}_{date}.</translation>
    </message>
    <message>
        <source>write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>escriba valores como 1,3,8-10, o bits como bits:0,1,2.</translation>
    </message>
    <message>
        <source>write a range from the smaller to the larger value.</source>
        <translation>escriba un intervalo del menor al mayor valor.</translation>
    </message>
    <message>
        <source>{0} is '{1}'; {2}</source>
        <translation>{0} es '{1}'; {2}</translation>
    </message>
    <message>
        <source>write three {0} separated by commas, one for each convolution, such as {1}.</source>
        <translation>escriba tres {0} separados por comas, uno para cada convolución, como {1}.</translation>
    </message>
    <message>
        <source>{0:g} must be from {1:g} to {2:g}.</source>
        <translation>{0:g} debe ser de {1:g} a {2:g}.</translation>
    </message>
    <message>
        <source>give each date once, the earliest first; {0} is not after the one before it.</source>
        <translation>indique cada fecha una vez, la más antigua primero; {0} no es posterior a la anterior.</translation>
    </message>
    <message>
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>empiece los nombres entre llaves con una letra; {0} no lo hace.</translation>
    </message>
    <message>
        <source>a parenthesis is missing, or there is one too many.</source>
        <translation>falta o sobra un paréntesis.</translation>
    </message>
    <message>
        <source>write how {0} is computed behind the =, such as CI=(nir/red)-1.</source>
        <translation>escriba tras el = cómo se calcula {0}, como CI=(nir/red)-1.</translation>
    </message>
    <message>
        <source>{0} may hold bands, numbers, + - * / ** and parentheses.</source>
        <translation>{0} puede contener bandas, números, + - * / ** y paréntesis.</translation>
    </message>
    <message>
        <source>bits run from 0 to {0}.</source>
        <translation>los bits van de 0 a {0}.</translation>
    </message>
    <message>
        <source>{0} is not a date; write dates as YYYY-MM-DD, separated by commas.</source>
        <translation>{0} no es una fecha; escriba las fechas como AAAA-MM-DD, separadas por comas.</translation>
    </message>
    <message>
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>el nombre '{0}' debe empezar con una letra y contener solo letras y cifras.</translation>
    </message>
    <message>
        <source>{0} is not a complete formula: {1}</source>
        <translation>{0} no es una fórmula completa: {1}</translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>No hay archivo {0} de valores ajustados; elija uno hecho con Ajustar LSTM-FCN, o déjelo vacío.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN: cobertura del suelo a partir de series temporales de imágenes de satélite</translation>
    </message>
    <message>
        <source>The engine met something it does not expect ({kind}: {error}; {file}, line {line}); nothing was written. Please report it with this sentence.</source>
        <translation>El motor encontró algo inesperado ({kind}: {error}; {file}, línea {line}); no se escribió nada. Comuníquelo con esta frase.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this; close other programs, lower the memory limit, or use smaller rasters.</source>
        <translation>El equipo tiene poca memoria libre para esto; cierre otros programas, baje el límite de memoria o use rásteres más pequeños.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason}); check the disk, its free space and your rights.</source>
        <translation>{path} no se puede leer o escribir ({reason}); revise el disco, su espacio libre y sus permisos.</translation>
    </message>
    <message>
        <source>There is one interpreter only; give the labels of two or more.</source>
        <translation>Solo hay un intérprete; indique las etiquetas de dos o más.</translation>
    </message>
    <message>
        <source>The interpreters' lists of labels differ in length; give a label, or an empty text, for each place.</source>
        <translation>Las listas de etiquetas de los intérpretes tienen longitudes distintas; indique una etiqueta, o un texto vacío, para cada lugar.</translation>
    </message>
    <message>
        <source>{first} and {second} have no place that both of them gave a class; label the same places.</source>
        <translation>{first} y {second} no tienen ningún lugar al que ambos dieran una clase; etiquete los mismos lugares.</translation>
    </message>
    <message>
        <source>All agree on {agreement} of {places} {places:place|places}; mean kappa {kappa}</source>
        <translation>Todos concuerdan en {agreement} de {places} {places:lugar|lugares}; kappa medio {kappa}</translation>
    </message>
    <message>
        <source>{first} and {second}: {places} {places:place|places}, agreement {agreement}, kappa {kappa}</source>
        <translation>{first} y {second}: {places} {places:lugar|lugares}, concordancia {agreement}, kappa {kappa}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>The accuracy was assessed on another map: it shows {assessed} ha of {label}, this one {area} ha. The estimates and intervals are those of that map.</source>
        <translation>La exactitud se evaluó en otro mapa: muestra {assessed} ha de {label}, este {area} ha. Las estimaciones y los intervalos son los de aquel mapa.</translation>
    </message>
    <message>
        <source>{path} holds no assessed areas ({error}); choose the report of Assess accuracy, or the file beside it whose name ends in _report.json.</source>
        <translation>{path} no contiene áreas evaluadas ({error}); elija el informe de Evaluar la exactitud, o el archivo junto a él cuyo nombre termina en _report.json.</translation>
    </message>
    <message>
        <source>stratified random sample whose strata are the map's classes (Olofsson et al. 2014, equations 4 to 11)</source>
        <translation>muestra aleatoria estratificada cuyos estratos son las clases del mapa (Olofsson et al. 2014, ecuaciones 4 a 11)</translation>
    </message>
    <message>
        <source>stratified random sample whose strata differ from the map's classes (Stehman 2014)</source>
        <translation>muestra aleatoria estratificada cuyos estratos difieren de las clases del mapa (Stehman 2014)</translation>
    </message>
    <message>
        <source>simple random sample (one stratum; ratio estimators for the classes)</source>
        <translation>muestra aleatoria simple (un estrato; estimadores de razón para las clases)</translation>
    </message>
    <message>
        <source>No reference point lies where the map has a class; check that both show the same place, and the layer's coordinate reference system.</source>
        <translation>Ningún punto de referencia está donde el mapa tiene una clase; compruebe que ambos muestran el mismo lugar, y el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy}, {count} {count:point|points}; {estimator}</source>
        <translation>Exactitud global {accuracy}, {count} {count:punto|puntos}; {estimator}</translation>
    </message>
    <message>
        <source>Points, rows map, columns reference:</source>
        <translation>Puntos, filas mapa, columnas referencia:</translation>
    </message>
    <message>
        <source>95 % intervals of the classes; areas in hectares:</source>
        <translation>Intervalos del 95 % de las clases; áreas en hectáreas:</translation>
    </message>
    <message>
        <source>Measuring areas</source>
        <translation>Midiendo las áreas</translation>
    </message>
    <message>
        <source>user's</source>
        <translation>del usuario</translation>
    </message>
    <message>
        <source>producer's</source>
        <translation>del productor</translation>
    </message>
    <message>
        <source>mapped area</source>
        <translation>área cartografiada</translation>
    </message>
    <message>
        <source>estimated area</source>
        <translation>área estimada</translation>
    </message>
    <message>
        <source>No reference point lies in {classes} ({percent} % of the area); the estimates hold for the rest of the map only.</source>
        <translation>Ningún punto de referencia está en {classes} ({percent} % del área); las estimaciones valen solo para el resto del mapa.</translation>
    </message>
    <message>
        <source>One reference point alone lies in {classes}; standard errors need two or more.</source>
        <translation>Hay un único punto de referencia en {classes}; los errores estándar necesitan dos o más.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map ({unplaced} of them have no geometry) and {count:is not|are not} counted.</source>
        <translation>{count} {count:objeto de referencia queda|objetos de referencia quedan} fuera del mapa ({unplaced} de ellos no tienen geometría) y no se {count:cuenta|cuentan}.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map and {count:is not|are not} counted.</source>
        <translation>{count} {count:objeto de referencia queda|objetos de referencia quedan} fuera del mapa y no se {count:cuenta|cuentan}.</translation>
    </message>
    <message>
        <source>{count} reference {count:point lies|points lie} where the map or the strata have no class and {count:is not|are not} counted.</source>
        <translation>{count} {count:punto de referencia queda|puntos de referencia quedan} donde el mapa o los estratos no tienen clase y no se {count:cuenta|cuentan}.</translation>
    </message>
    <message>
        <source>Labels that the map does not have, with their number: {labels}; their points count as errors of the map.</source>
        <translation>Etiquetas que el mapa no tiene, con su número: {labels}; sus puntos cuentan como errores del mapa.</translation>
    </message>
    <message>
        <source>{label} of the reference and {name} of the map differ only by case, blanks, accents or signs that look alike; write them alike.</source>
        <translation>{label} de la referencia y {name} del mapa difieren solo en mayúsculas, espacios, acentos o signos parecidos; escríbalos igual.</translation>
    </message>
    <message>
        <source>{first} and {second} have no pixel where both have a class; choose other maps.</source>
        <translation>{first} y {second} no tienen ningún píxel en el que ambos tengan una clase; elija otros mapas.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy} (95 % interval {low} to {high}), kappa {kappa}, mean F1 {f1}</source>
        <translation>Exactitud global {accuracy} (intervalo del 95 % de {low} a {high}), kappa {kappa}, F1 medio {f1}</translation>
    </message>
    <message>
        <source>Confusion matrix, rows predicted, columns reference:</source>
        <translation>Matriz de confusión, filas predicho, columnas referencia:</translation>
    </message>
    <message>
        <source>Worth trying: more samples of the classes that are confused; the recipe recommended if another one was used; more epochs; Tune LSTM-FCN; and a look at the samples whose labels are doubtful.</source>
        <translation>Vale la pena probar: más muestras de las clases que se confunden; la receta recomendada, si se usó otra; más épocas; Ajustar LSTM-FCN; y un examen de las muestras cuyas etiquetas son dudosas.</translation>
    </message>
    <message>
        <source>The labels of the reference ({labels}) can be names of the map's classes ({names}) or their codes ({codes}); say which under {@labels_are}.</source>
        <translation>Las etiquetas de la referencia ({labels}) pueden ser nombres de las clases del mapa ({names}) o sus códigos ({codes}); diga cuál en {@labels_are}.</translation>
    </message>
    <message>
        <source>The reference has no features to use; check the layer, its filter and the selection.</source>
        <translation>La referencia no tiene objetos que usar; compruebe la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>The reference has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La referencia no tiene sistema de referencia de coordenadas; asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Reference features without a label: {ids}; label them, or select the labelled ones only.</source>
        <translation>Objetos de referencia sin etiqueta: {ids}; etiquételos o seleccione solo los etiquetados.</translation>
    </message>
    <message>
        <source>The map has no class with a label of the reference: the map has {classes}, the reference {labels}; choose another class field, or give the classes the same names.</source>
        <translation>El mapa no tiene ninguna clase con una etiqueta de la referencia: el mapa tiene {classes}, la referencia {labels}; elija otro campo de clase o dé a las clases los mismos nombres.</translation>
    </message>
    <message>
        <source>The labels of the reference are partly names of the map's classes and partly their codes ({labels}); write all of them alike in the class field.</source>
        <translation>Las etiquetas de la referencia son en parte nombres de las clases del mapa y en parte sus códigos ({labels}); escríbalas todas igual en el campo de clase.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} reference features with different labels (feature ids {ids}). All are counted, so that one of them is an error of the map; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:píxel tiene|píxeles tienen} entidades de referencia con etiquetas distintas (ids {ids}). Todas cuentan, de modo que una de ellas es un error del mapa; corrija las etiquetas o deje fuera las equivocadas.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} several reference features of one label (feature ids {ids}), each of which is counted; where they are copies, leave them out.</source>
        <translation>{count} {count:píxel tiene|píxeles tienen} varias entidades de referencia con la misma etiqueta (ids {ids}), y cada una cuenta; si son copias, déjelas fuera.</translation>
    </message>
    <message>
        <source>Expected accuracies are given for {unknown}; the map has {labels}. Correct the names.</source>
        <translation>Se dieron exactitudes esperadas para {unknown}; el mapa tiene {labels}. Corrija los nombres.</translation>
    </message>
    <message>
        <source>{count} expected accuracies are given for {classes} classes ({labels}); give one for all, one for each in this order, or name=number.</source>
        <translation>Se dieron {count} exactitudes esperadas para {classes} clases ({labels}); dé una para todas, una para cada una en este orden, o nombre=número.</translation>
    </message>
    <message>
        <source>The expected accuracy '{text}' is not a number from 0 to 1; write for example 0.75.</source>
        <translation>La exactitud esperada '{text}' no es un número de 0 a 1; escriba por ejemplo 0.75.</translation>
    </message>
    <message>
        <source>Measuring the classes</source>
        <translation>Midiendo las clases</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Extrayendo los puntos</translation>
    </message>
    <message>
        <source>A simple random sample has no strata; leave the strata empty, or choose the stratified design.</source>
        <translation>Una muestra aleatoria simple no tiene estratos; deje los estratos vacíos o elija el diseño estratificado.</translation>
    </message>
    <message>
        <source>Several pixels of one polygon are alike, so standard errors come out too small; one is safest.</source>
        <translation>Varios píxeles de un polígono se parecen, y los errores estándar resultan demasiado pequeños; uno solo es lo más seguro.</translation>
    </message>
    <message>
        <source>The labels of {name} are not a list of texts; write them as ["Forest", ""].</source>
        <translation>Las etiquetas de {name} no son una lista de textos; escríbalas como ["Forest", ""].</translation>
    </message>
    <message>
        <source>The zones have no polygons with a name each; choose a layer that has some, or leave it empty.</source>
        <translation>Las zonas no tienen polígonos con un nombre cada uno; elija una capa que los tenga, o déjelo vacío.</translation>
    </message>
    <message>
        <source>No pixel with a class lies in {zones}.</source>
        <translation>Ningún píxel con clase está en {zones}.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>No se eligió ninguna salida; pida el mapa de clases, las probabilidades o la incertidumbre.</translation>
    </message>
    <message>
        <source>The region of interest has no polygons; choose a layer that has some, or leave it empty.</source>
        <translation>La región de interés no tiene polígonos; elija una capa que los tenga, o déjela vacía.</translation>
    </message>
    <message>
        <source>{@extent} must be an object with {sides} (numbers) and crs.</source>
        <translation>{@extent} debe ser un objeto con {sides} (números) y crs.</translation>
    </message>
    <message>
        <source>Combined probabilities written to {path}</source>
        <translation>Probabilidades combinadas escritas en {path}</translation>
    </message>
    <message>
        <source>The copy has no area; give {@extent} or {@roi}.</source>
        <translation>La copia no tiene área; dé {@extent} o {@roi}.</translation>
    </message>
    <message>
        <source>No image was acquired between the start date and the end date; extend the dates, or give other rasters.</source>
        <translation>No hay ninguna imagen entre el primer y el último día; amplíe las fechas, o dé otros rásteres.</translation>
    </message>
    <message>
        <source>Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to keep polygons whole.</source>
        <translation>Píxeles de un mismo polígono pueden estar en varias particiones, lo que embellece esta exactitud; agrupe por lugar o por bloques para mantener enteros los polígonos.</translation>
    </message>
    <message>
        <source>The engine has no package onnx, which writes these files; set up the engine again.</source>
        <translation>El motor no tiene el paquete onnx, que escribe estos archivos; instale el motor de nuevo.</translation>
    </message>
    <message>
        <source>{@onnx} is {path}; end the name in .onnx.</source>
        <translation>{@onnx} es {path}; termine el nombre en .onnx.</translation>
    </message>
    <message>
        <source>The ONNX model reads ({shape}) and has {size} MB.</source>
        <translation>El modelo ONNX lee ({shape}) y tiene {size} MB.</translation>
    </message>
    <message>
        <source>The layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La capa no tiene objetos que usar; compruebe la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>{count} {count:point lies|points lie} on the rasters and {count:has|have} no observation on any date: all values there are nodata, masked, or out of the range that the files or their product allow; check these, the mask and {@nodata}.</source>
        <translation>{count} {count:punto está|puntos están} sobre los rásteres y no {count:tiene|tienen} observación en ninguna fecha: todos los valores allí son nodata, están enmascarados o fuera del rango que permiten los archivos o su producto; compruébelos, así como la máscara y {@nodata}.</translation>
    </message>
    <message>
        <source>No point has an observation in the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Ningún punto tiene una observación en los rásteres; compruebe que ambos muestran el mismo lugar y que el SRC de la capa es correcto.</translation>
    </message>
    <message>
        <source>Series at {known} of {count} {count:point|points}.</source>
        <translation>Series en {known} de {count} {count:punto|puntos}.</translation>
    </message>
    <message>
        <source>The series have one date only; a time series needs at least two, so add dates, better a dozen.</source>
        <translation>Las series tienen una sola fecha; una serie temporal necesita al menos dos: añada fechas, mejor una docena.</translation>
    </message>
    <message>
        <source>{samples} {samples:sample|samples}, {dates} {dates:date|dates}, bands {bands}; {classes}</source>
        <translation>{samples} {samples:muestra|muestras}, {dates} {dates:fecha|fechas}, bandas {bands}; {classes}</translation>
    </message>
    <message>
        <source>The validation layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La capa de validación no tiene objetos que usar; compruebe la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>The validation samples have labels that no training sample has: {labels}; correct them or leave them out.</source>
        <translation>Las muestras de validación tienen etiquetas que ninguna muestra de entrenamiento tiene: {labels}; corríjalas o déjelas fuera.</translation>
    </message>
    <message>
        <source>The validation samples carry {count} dates and the training samples {training}; give both the same dates.</source>
        <translation>Las muestras de validación tienen {count} fechas y las muestras de entrenamiento {training}; dé a ambas las mismas fechas.</translation>
    </message>
    <message>
        <source>The model reads the bands {own}, but {@bands} asks for {bands}; leave it empty.</source>
        <translation>El modelo lee las bandas {own}, pero {@bands} pide {bands}; déjelo vacío.</translation>
    </message>
    <message>
        <source>Validation samples: {error}</source>
        <translation>Muestras de validación: {error}</translation>
    </message>
    <message>
        <source>{count} of {all} validation samples are training samples too (the same series), so the accuracy says too little of other places; leave them out of the one or the other.</source>
        <translation>{count} de {all} muestras de validación también son muestras de entrenamiento (la misma serie), por lo que la exactitud dice poco de otros lugares; déjelas fuera de una de las dos.</translation>
    </message>
    <message>
        <source>{percent} % of the observations are missing.</source>
        <translation>Falta el {percent} % de las observaciones.</translation>
    </message>
    <message>
        <source>The codes of {name} must be an object with a whole number for each label.</source>
        <translation>Los códigos de {name} deben ser un objeto con un número entero para cada etiqueta.</translation>
    </message>
    <message>
        <source>{@rasters} holds {item}; give a file, a folder, or an object with path, band, day and days.</source>
        <translation>{@rasters} contiene {item}; dé un archivo, una carpeta o un objeto con path, band, day y days.</translation>
    </message>
    <message>
        <source>The days of {path} must be a list, a date for each of its layers.</source>
        <translation>Los días de {path} deben ser una lista, con una fecha para cada una de sus capas.</translation>
    </message>
    <message>
        <source>The nodata of {path} must be a list of numbers, or of pairs of the smallest and the largest.</source>
        <translation>El nodata de {path} debe ser una lista de números, o de pares del menor y el mayor.</translation>
    </message>
    <message>
        <source>{name} has {count} ids but another number of {columns}; give one for each.</source>
        <translation>{name} tiene {count} ids pero otro número de {columns}; dé uno para cada uno.</translation>
    </message>
    <message>
        <source>The ids of {name} must be whole numbers.</source>
        <translation>Los ids de {name} deben ser números enteros.</translation>
    </message>
    <message>
        <source>x and y of {name} must be numbers, or null where a feature has no geometry.</source>
        <translation>x e y de {name} deben ser números, o null donde un objeto no tiene geometría.</translation>
    </message>
    <message>
        <source>The fields of {name} must be an object with a list of values for each field.</source>
        <translation>Los campos de {name} deben ser un objeto con una lista de valores para cada campo.</translation>
    </message>
    <message>
        <source>The colours of {name} must be an object with a colour for each label.</source>
        <translation>Los colores de {name} deben ser un objeto con un color para cada etiqueta.</translation>
    </message>
    <message>
        <source>{column} of {name} must be a list, one value for each point.</source>
        <translation>{column} de {name} debe ser una lista, con un valor para cada punto.</translation>
    </message>
    <message>
        <source>{path} does not hold training values; choose a file made by Tune.</source>
        <translation>{path} no contiene valores de entrenamiento; elija un archivo hecho por Ajustar.</translation>
    </message>
    <message>
        <source>The job has keys that {command} does not know: {unknown}; see python -m model {command} --help.</source>
        <translation>La tarea tiene claves que {command} no conoce: {unknown}; vea python -m model {command} --help.</translation>
    </message>
    <message>
        <source>run is {run}; it may hold up to 64 letters, digits and hyphens.</source>
        <translation>run es {run}; puede tener hasta 64 letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>{name} is missing; give a whole number.</source>
        <translation>Falta {name}; indique un número entero.</translation>
    </message>
    <message>
        <source>{name} is missing; say which file or folder.</source>
        <translation>Falta {name}; diga qué archivo o carpeta.</translation>
    </message>
    <message>
        <source>{name} is missing; give points.</source>
        <translation>Falta {name}; dé puntos.</translation>
    </message>
    <message>
        <source>The training values {path} cannot be read ({error}); choose a file made by Tune.</source>
        <translation>No se pueden leer los valores de entrenamiento {path} ({error}); elija un archivo hecho por Ajustar.</translation>
    </message>
    <message>
        <source>The class scheme {path} cannot be read ({error}); choose another file.</source>
        <translation>El esquema de clases {path} no se puede leer ({error}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} holds a whole number of more than 308 digits; correct it.</source>
        <translation>{name} contiene un número entero de más de 308 cifras; corríjalo.</translation>
    </message>
    <message>
        <source>Class map written to {path}: {counts}</source>
        <translation>Mapa de clases escrito en {path}: {counts}</translation>
    </message>
    <message>
        <source>The description in {path} cannot be read ({error}); train the model again.</source>
        <translation>No se puede leer la descripción en {path} ({error}); entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>reading date {number} of {count}</source>
        <translation>leyendo la fecha {number} de {count}</translation>
    </message>
    <message>
        <source>A question has a point without finite x and y; leave it out.</source>
        <translation>Una pregunta tiene un punto sin x e y finitos; déjelo fuera.</translation>
    </message>
    <message>
        <source>The model does not have a pattern for each class; train it again.</source>
        <translation>El modelo no tiene un patrón para cada clase; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>A question cannot be read ({error}); write it {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, on one line.</source>
        <translation>No se puede leer una pregunta ({error}); escriba {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, en una sola línea.</translation>
    </message>
    <message>
        <source>The class patterns in the model cannot be read ({error}); train it again.</source>
        <translation>No se pueden leer los patrones de las clases en el modelo ({error}); entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The class patterns in the model do not fit its dates and bands; train it again.</source>
        <translation>Los patrones de las clases en el modelo no corresponden a sus fechas y bandas; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The job {path} must be a JSON object with keys; see python -m model {command} --help.</source>
        <translation>La tarea {path} debe ser un objeto JSON con claves; vea python -m model {command} --help.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read ({error}); give a JSON file.</source>
        <translation>La tarea {path} no se puede leer ({error}); dé un archivo JSON.</translation>
    </message>
    <message>
        <source>{@dask} and {@slurm} exclude each other; leave one out.</source>
        <translation>{@dask} y {@slurm} se excluyen; deje vacío uno de los dos.</translation>
    </message>
    <message>
        <source>Submitted the array job {array} and the merge {merge}; status says what is done.</source>
        <translation>Se enviaron el trabajo por lotes {array} y la unión {merge}; status dice qué está hecho.</translation>
    </message>
    <message>
        <source>Submit {script} with sbatch, and {merge} when it has ended.</source>
        <translation>Envíe {script} con sbatch, y {merge} cuando haya terminado.</translation>
    </message>
    <message>
        <source>{path} has no pixel with a class; choose another map.</source>
        <translation>{path} no tiene ningún píxel con una clase; elija otro mapa.</translation>
    </message>
    <message>
        <source>Points of each class by allocation:</source>
        <translation>Puntos de cada clase según la asignación:</translation>
    </message>
    <message>
        <source>rare classes {count}</source>
        <translation>clases raras {count}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>por igual</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>según el área</translation>
    </message>
    <message>
        <source>Classes that are expected to have no errors need no points; lower the expected accuracies.</source>
        <translation>Las clases que se esperan sin errores no necesitan puntos; baje las exactitudes esperadas.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every rare class gets {each}.</source>
        <translation>Se planifican {count} puntos, pues cada clase rara recibe {each}.</translation>
    </message>
    <message>
        <source>{points} of {all} points go to classes with at most a tenth of the area ({classes}), only {rest} to all others; take more points, or an allocation with fewer for rare classes.</source>
        <translation>{points} de {all} puntos van a clases con como máximo una décima parte del área ({classes}), y solo {rest} a todas las demás; tome más puntos, o una asignación con menos puntos para las clases raras.</translation>
    </message>
    <message>
        <source>The map shows no pixel of {classes}, so no point is drawn there.</source>
        <translation>El mapa no muestra ningún píxel de {classes}, así que allí no se sortea ningún punto.</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>parte (%)</translation>
    </message>
    <message>
        <source>{count} {count:point|points} requested</source>
        <translation>{count} {count:punto pedido|puntos pedidos}</translation>
    </message>
    <message>
        <source>{count} {count:point|points} for a standard error of {error}</source>
        <translation>{count} {count:punto|puntos} para un error estándar de {error}</translation>
    </message>
    <message>
        <source>lower the minimum distance, or take fewer points</source>
        <translation>reduzca la distancia mínima o tome menos puntos</translation>
    </message>
    <message>
        <source>these classes have no more pixels</source>
        <translation>esas clases no tienen más píxeles</translation>
    </message>
    <message>
        <source>Not all points found a place: {counts}; {remedy}.</source>
        <translation>No todos los puntos encontraron lugar: {counts}; {remedy}.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every class gets at least {least}.</source>
        <translation>Se planifican {count} puntos, pues cada clase recibe al menos {least}.</translation>
    </message>
    <message>
        <source>{address} has no images of {collections} in this area from {start} to {end}; widen the area or the dates, or search another collection.</source>
        <translation>{address} no tiene imágenes de {collections} en esta área de {start} a {end}; amplíe el área o las fechas, o busque en otra colección.</translation>
    </message>
    <message>
        <source>The preset {name} is unknown; choose one of {known}, or add it to providers.yaml.</source>
        <translation>No existe el preajuste {name}; elija uno de {known}, o añádalo a providers.yaml.</translation>
    </message>
    <message>
        <source>Say where to search: either {@preset} or {@catalog}.</source>
        <translation>Indique dónde buscar: {@preset} o {@catalog}.</translation>
    </message>
    <message>
        <source>{@catalog} is {address}; give an address that begins with https://.</source>
        <translation>{@catalog} es {address}; dé una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The search ends on {end}, before it starts on {start}; exchange the dates.</source>
        <translation>La búsqueda termina el {end}, antes de empezar el {start}; intercambie las fechas.</translation>
    </message>
    <message>
        <source>All {count} images of this area and season have more than {cloud} % of cloud; allow more.</source>
        <translation>Las {count} imágenes de esta área y temporada tienen más de {cloud} % de nubes; permita más.</translation>
    </message>
    <message>
        <source>{count} images of {collections}; inside the area they are about {size} MB of pixels.</source>
        <translation>{count} imágenes de {collections}; dentro del área son unos {size} MB de píxeles.</translation>
    </message>
    <message>
        <source>{count} images so far</source>
        <translation>{count} imágenes hasta ahora</translation>
    </message>
    <message>
        <source>The {count} images that were found have none of the bands {bands}; they have {present}.</source>
        <translation>Las {count} imágenes encontradas no tienen ninguna de las bandas {bands}; tienen {present}.</translation>
    </message>
    <message>
        <source>Left out are {count} images with more than {cloud} % of cloud.</source>
        <translation>Quedan fuera {count} imágenes con más de {cloud} % de nubes.</translation>
    </message>
    <message>
        <source>The search ended after {count} images, and there may be more; narrow it, or raise {@most_items}.</source>
        <translation>La búsqueda terminó después de {count} imágenes, y puede haber más; acótela, o aumente {@most_items}.</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>cualquier colección</translation>
    </message>
    <message>
        <source>{@smoothness} must be above 0; give one number for all classes, or one for each.</source>
        <translation>{@smoothness} debe ser mayor que 0; dé un número para todas las clases, o uno para cada una.</translation>
    </message>
    <message>
        <source>{@smoothness} has {count} numbers and {path} has {classes} classes ({labels}); give one number for all, or one for each in this order.</source>
        <translation>{@smoothness} tiene {count} números y {path} tiene {classes} clases ({labels}); dé un número para todas, o uno para cada una en este orden.</translation>
    </message>
    <message>
        <source>Smoothed probabilities written to {path}</source>
        <translation>Probabilidades suavizadas escritas en {path}</translation>
    </message>
    <message>
        <source>{@folders} must be an object of folders, each with the same folder on other machines.</source>
        <translation>{@folders} debe ser un objeto de carpetas, cada una con la misma carpeta en otras máquinas.</translation>
    </message>
    <message>
        <source>{@model} and {@rasters} go together; give both, or neither to spread the samples over the probabilities.</source>
        <translation>{@model} y {@rasters} van juntos; dé ambos, o ninguno para repartir las muestras sobre las probabilidades.</translation>
    </message>
    <message>
        <source>{@neighbourhood} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@neighbourhood} es {size}, que no tiene un píxel en el centro; elija un número impar, {smaller} o {larger}.</translation>
    </message>
    <message>
        <source>The neighbourhood has {size} × {size} pixels and {path} only {width} × {height}; take a smaller one.</source>
        <translation>La vecindad tiene {size} × {size} píxeles y {path} solo {width} × {height}; elija una menor.</translation>
    </message>
    <message>
        <source>series of the candidates</source>
        <translation>series de los candidatos</translation>
    </message>
    <message>
        <source>No candidate has a series in the rasters; check that the map of probabilities was made of these rasters.</source>
        <translation>Ningún candidato tiene una serie en los rásteres; compruebe que el mapa de probabilidades se hizo con estos rásteres.</translation>
    </message>
    <message>
        <source>Suggested: {classes}</source>
        <translation>Sugeridos: {classes}</translation>
    </message>
    <message>
        <source>{count} {count:candidate|candidates}, at least {distance} m apart.</source>
        <translation>{count} {count:candidato|candidatos}, {count:separado|separados} por al menos {distance} m.</translation>
    </message>
    <message>
        <source>lower {@min_confidence} or {@min_distance}</source>
        <translation>reduzca {@min_confidence} o {@min_distance}</translation>
    </message>
    <message>
        <source>lower {@min_distance}</source>
        <translation>reduzca {@min_distance}</translation>
    </message>
    <message>
        <source>Class {classes} has fewer than the {count} that were asked for: its pixels on the map are few, or too close together; {remedy}, or take what there is.</source>
        <translation>La clase {classes} tiene menos de los {count} pedidos: sus píxeles en el mapa son pocos o están demasiado juntos; {remedy}, o acepte los que hay.</translation>
    </message>
    <message>
        <source>Model written to {path}</source>
        <translation>Modelo escrito en {path}</translation>
    </message>
    <message>
        <source>Codes in class maps: {codes}</source>
        <translation>Códigos en los mapas de clases: {codes}</translation>
    </message>
    <message>
        <source>Best is trial {number}, accuracy {accuracy}; its values are in {path}</source>
        <translation>El mejor ensayo es el {number}, exactitud {accuracy}; sus valores están en {path}</translation>
    </message>
    <message>
        <source>Uncertainty ({measure}) written to {path}</source>
        <translation>Incertidumbre ({measure}) escrita en {path}</translation>
    </message>
    <message>
        <source>The rasters have no band {missing}; they have {present}. Add the missing rasters, or name the bands to use under {@bands}.</source>
        <translation>Los rásteres no tienen la banda {missing}; tienen {present}. Añada los rásteres que faltan, o indique las bandas que usar en {@bands}.</translation>
    </message>
    <message>
        <source>The rasters have bands only that flag or describe observations ({bands}) and none that measures the ground; add the rasters of bands, or name one of these under {@bands} where it is to be used as it is.</source>
        <translation>Los rásteres solo tienen bandas que marcan o describen observaciones ({bands}) y ninguna que mida el terreno; añada los rásteres de las bandas, o indique una de estas en {@bands} si debe usarse tal cual.</translation>
    </message>
    <message>
        <source>No raster lies between the start and end date ({span}); widen the dates.</source>
        <translation>Ningún ráster está entre la fecha inicial y la final ({span}); amplíe las fechas.</translation>
    </message>
    <message>
        <source>Bad observations are those that {band} flags with {rule}.</source>
        <translation>Las observaciones malas son las que {band} marca con {rule}.</translation>
    </message>
    <message>
        <source>Left out, as only some satellites have them: {bands}.</source>
        <translation>Se omiten, pues solo algunos satélites las tienen: {bands}.</translation>
    </message>
    <message>
        <source>The scale of the product is not applied to {bands}, whose decimal numbers are physical values already.</source>
        <translation>La escala del producto no se aplica a {bands}, cuyos números decimales ya son valores físicos.</translation>
    </message>
    <message>
        <source>{bands} {count:has|have} 8 bits, which are too few for the numbers of the product, so its scale is not applied: the values are taken as they are stored, and fit only to models that were trained on such rasters.</source>
        <translation>{bands} {count:tiene|tienen} 8 bits, muy pocos para los números del producto, por lo que no se aplica su escala: los valores se toman como están almacenados y solo sirven para modelos entrenados con rásteres así.</translation>
    </message>
    <message>
        <source>Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since {date}.</source>
        <translation>Los archivos Sentinel-2 no dicen nada de su línea base de procesamiento; para las fechas desde {date} se usó un desplazamiento de -0.1.</translation>
    </message>
    <message>
        <source>The cube lacks {missing}; add these rasters, leave the band or the date out, or turn on {@fill_dates}.</source>
        <translation>Faltan en el cubo {missing}; añada estos rásteres, deje fuera la banda o la fecha, o active {@fill_dates}.</translation>
    </message>
    <message>
        <source>The cube lacks {bands}; these observations are filled like gaps.</source>
        <translation>Al cubo le falta {bands}; esas observaciones se rellenan como huecos.</translation>
    </message>
    <message>
        <source>Series are brought to {count} {count:date|dates}, {period} apart, from {first} to {last}.</source>
        <translation>Las series se llevan a {count} {count:fecha|fechas}, cada {period}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>Left out, as they flag observations instead of measuring: {bands}.</source>
        <translation>Se omiten, pues marcan observaciones en lugar de medir: {bands}.</translation>
    </message>
    <message>
        <source>There is no {band} of {dates}; nothing is masked there.</source>
        <translation>No hay {band} en {dates}; allí no se enmascara nada.</translation>
    </message>
    <message>
        <source>The rasters have no mask band {name}; they have {present}. Correct {@mask_band}, or write none.</source>
        <translation>Los rásteres no tienen la banda de máscara {name}; tienen {present}. Corrija {@mask_band}, o escriba none.</translation>
    </message>
    <message>
        <source>The rasters have {bands}, and it is not known which values mean a bad observation, so nothing is masked; give them under {@mask_values}, or write none under {@mask_band}.</source>
        <translation>Los rásteres tienen {bands}, y no se sabe qué valores significan una mala observación, así que no se enmascara nada; indíquelos en {@mask_values}, o escriba none en {@mask_band}.</translation>
    </message>
    <message>
        <source>they run from {first} to {last}</source>
        <translation>van de {first} a {last}</translation>
    </message>
    <message>
        <source>One band seems to have two names, {band} in {one} and {other_band} in {other}; {remedy}, or keep one kind of rasters.</source>
        <translation>Una banda parece tener dos nombres, {band} en {one} y {other_band} en {other}; {remedy}, o quédese con un solo tipo de rásteres.</translation>
    </message>
    <message>
        <source>{name} has several meanings: {meanings}; name common bands under {@bands}, for example red, nir, or keep one satellite.</source>
        <translation>{name} tiene varios significados: {meanings}; indique nombres comunes de bandas en {@bands}, por ejemplo red, nir, o quédese con un solo satélite.</translation>
    </message>
    <message>
        <source>write {@bands} with common names, for example {name}</source>
        <translation>escriba {@bands} con nombres comunes, por ejemplo {name}</translation>
    </message>
    <message>
        <source>name it alike in all rasters</source>
        <translation>dele el mismo nombre en todos los rásteres</translation>
    </message>
    <message>
        <source>{band} of {days} has no nodata value, and other dates have {value}; where it stands there, it is taken for a measurement. Set it in the files, or give it as a nodata value.</source>
        <translation>{band} de {days} no tiene valor nodata, y otras fechas tienen {value}; donde aparece, se toma por una medida. Defínalo en los archivos, o indíquelo como valor nodata.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}, and its values are {ratio} times as large; write the right scale into {path}, for example with gdal_translate -a_scale, or take it out.</source>
        <translation>{band} de {days} está guardada como {kind} y en las otras fechas como {usual}, y sus valores son {ratio} veces mayores; escriba la escala correcta en {path}, por ejemplo con gdal_translate -a_scale, o quítelo.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}; check the scale and offset in the files, or leave these dates out.</source>
        <translation>{band} de {days} está almacenada como {kind} y en las otras fechas como {usual}; compruebe la escala y el desplazamiento en los archivos, o deje fuera esas fechas.</translation>
    </message>
    <message>
        <source>{band} of {days} holds the number {value}, which means no data on other dates but not in these files, and is taken for a measurement. Set the nodata value in the files, or give it under {@nodata}.</source>
        <translation>{band} de {days} contiene el número {value}, que significa ausencia de datos en otras fechas pero no en estos archivos, y se toma por una medición. Defina el valor sin datos en los archivos, o indíquelo en {@nodata}.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} read over a network, e.g. {path}, where nobody can say whether {count:it changed|they changed}: an interrupted run begins anew.</source>
        <translation>{count} {count:ráster se lee|rásteres se leen} a través de una red, p. ej. {path}, donde no se sabe si {count:cambió|cambiaron}: una ejecución interrumpida empieza de nuevo.</translation>
    </message>
    <message>
        <source>Scene {scene} is not as its catalog says ({what}: {found} in place of {told}, in {path}); copy the images first, since every file is opened then.</source>
        <translation>La escena {scene} no es como dice su catálogo ({what}: {found} en lugar de {told}, en {path}); copie primero las imágenes, pues entonces se abre cada archivo.</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>tipo de datos</translation>
    </message>
    <message>
        <source>nodata value</source>
        <translation>valor sin datos</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>valid values</source>
        <translation>valores válidos</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>{path} is not as its catalog says ({found} in place of {told}), so all images of its kind are opened.</source>
        <translation>{path} no es como dice su catálogo ({found} en lugar de {told}); por eso se abren todas las imágenes de su tipo.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>+ - * / **, parentheses, numbers, names of bands, and abs, sqrt, min, max, log</source>
        <translation>+ - * / **, paréntesis, números, nombres de bandas, y abs, sqrt, min, max, log</translation>
    </message>
    <message>
        <source>The expression {text} is refused at character {spot}: {reason}; it may hold {allowed}.</source>
        <translation>La expresión {text} se rechaza en el carácter {spot}: {reason}; puede contener {allowed}.</translation>
    </message>
    <message>
        <source>The expression {text}… has {count} characters, and {most} are allowed; shorten it.</source>
        <translation>La expresión {text}… tiene {count} caracteres, y se permiten {most}; acórtela.</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>no nombra ninguna banda</translation>
    </message>
    <message>
        <source>{function} takes {arguments}</source>
        <translation>{function} toma {arguments}</translation>
    </message>
    <message>
        <source>{part} is not understood</source>
        <translation>{part} no se entiende</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>two values or more</source>
        <translation>dos valores o más</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>Missing observations: {all} % of all; most on {percents}</source>
        <translation>Observaciones ausentes: {all} % de todas; la mayoría el {percents}</translation>
    </message>
    <message>
        <source>{count} of {all} dates have no observation at all ({dates}), and are filled from the others; check the nodata values and the mask, or leave these dates out.</source>
        <translation>{count} de {all} fechas no tienen ninguna observación ({dates}) y se rellenan a partir de las otras; compruebe los valores nodata y la máscara, o deje fuera esas fechas.</translation>
    </message>
    <message>
        <source>Missing observations: {percents}</source>
        <translation>Observaciones que faltan: {percents}</translation>
    </message>
    <message>
        <source>{name} is computed as {text}, and the rasters have no band {band}; they have {present}. Add the missing rasters, or write it with the names of these, as in {name}=expression.</source>
        <translation>{name} se calcula como {text}, y los rásteres no tienen la banda {band}; tienen {present}. Añada los rásteres que faltan, o escríbalo con estos nombres, como en {name}=expresión.</translation>
    </message>
    <message>
        <source>{item} gives the name '{name}'; a name begins with a letter and holds letters and digits only.</source>
        <translation>{item} da el nombre '{name}'; un nombre empieza por una letra y contiene solo letras y cifras.</translation>
    </message>
    <message>
        <source>{@bands} holds an empty name; take it out.</source>
        <translation>{@bands} contiene un nombre vacío; quítelo.</translation>
    </message>
    <message>
        <source>The band {band} is asked for twice; take it out once.</source>
        <translation>La banda {band} se pide dos veces; quítela una vez.</translation>
    </message>
    <message>
        <source>It is not known which layer of {path} is the band {band}, as its layers have no names; name them in the file (B2, B3 and so on, or blue, green), or write formulas with the numbers of the layers under {@bands}, for example {example}.</source>
        <translation>No se sabe qué capa de {path} es la banda {band}, pues sus capas no tienen nombres; nómbrelas en el archivo (B2, B3, etc., o blue, green), o escriba fórmulas con los números de las capas en {@bands}, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{name} is computed of each date as {expression}, from {bands}.</source>
        <translation>{name} se calcula para cada fecha como {expression}, a partir de {bands}.</translation>
    </message>
    <message>
        <source>{name} is a band of the rasters, which is taken instead of computing it.</source>
        <translation>{name} es una banda de los rásteres, que se usa en lugar de calcularla.</translation>
    </message>
    <message>
        <source>The model reads {name} computed as {known}, and {@bands} says {text}; leave it empty.</source>
        <translation>El modelo lee {name} calculado como {known}, y {@bands} dice {text}; déjelo vacío.</translation>
    </message>
    <message>
        <source>Resampled to the grid, as some of their rasters have other pixels: {bands}.</source>
        <translation>Remuestreadas a la cuadrícula, pues algunos de sus rásteres tienen otros píxeles: {bands}.</translation>
    </message>
    <message>
        <source>There is one date only; a time series needs at least two, better a dozen.</source>
        <translation>Hay una sola fecha; una serie temporal necesita al menos dos, mejor una docena.</translation>
    </message>
    <message>
        <source>Long gaps between dates, which are usually {usual} days apart: {gaps}.</source>
        <translation>Largos intervalos entre fechas, que suelen distar {usual} días: {gaps}.</translation>
    </message>
    <message>
        <source>The dates are unevenly spaced: {least} to {most} days apart, usually {usual}.</source>
        <translation>Las fechas tienen una separación irregular: de {least} a {most} días, normalmente {usual}.</translation>
    </message>
    <message>
        <source>More than half is missing on {dates}.</source>
        <translation>Falta más de la mitad en {dates}.</translation>
    </message>
    <message>
        <source>looking at date {number} of {count}</source>
        <translation>examinando la fecha {number} de {count}</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan anew with split.</source>
        <translation>{path} ha cambiado desde que se hizo el plan; haga el plan de nuevo con split.</translation>
    </message>
    <message>
        <source>Bands read from what differs between the names: {bands}.</source>
        <translation>Bandas leídas de lo que difiere entre los nombres: {bands}.</translation>
    </message>
    <message>
        <source>{count} {count:raster has|rasters have} the same date inside as another one, {day}, and {count:another in its name|others in their names}, such as {path}; the {count:date of the name counts|dates of the names count}: {named_day}.</source>
        <translation>{count} {count:ráster tiene|rásteres tienen} dentro la misma fecha que otro, {day}, y {count:otra en su nombre|otras en sus nombres}, como {path}; {count:cuenta la fecha del nombre|cuentan las fechas de los nombres}: {named_day}.</translation>
    </message>
    <message>
        <source>The band {name} is taken from the rasters of {band}; make sure that this is the band meant.</source>
        <translation>La banda {name} se toma de los rásteres de {band}; compruebe que es la banda deseada.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {paths}, so they are read as one band, {name}; where they are several, say how to read the names with {@file_pattern}.</source>
        <translation>Nada indica la banda de {paths}, así que se leen como una sola banda, {name}; si son varias, indique en {@file_pattern} cómo leer los nombres.</translation>
    </message>
    <message>
        <source>{count} {count:raster says|rasters say} another date inside than in {count:its name|their names}, such as {path}: {day} inside counts, not {named_day}; say how to read the name with {@file_pattern} where its date is the right one.</source>
        <translation>{count} {count:ráster lleva|rásteres llevan} dentro otra fecha que en el nombre, como {path}: vale {day}, de dentro, y no {named_day}; indique en {@file_pattern} cómo leer el nombre si su fecha es la correcta.</translation>
    </message>
    <message>
        <source>The date of {count} {count:raster|rasters} comes from an item that may be the time of writing, such as {day_item} of {path}: {day}; write the date into the name where that is wrong.</source>
        <translation>La fecha de {count} {count:ráster|rásteres} viene de un elemento que puede ser el momento de la escritura, como {day_item} de {path}: {day}; escriba la fecha en el nombre si es incorrecta.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} dated by month alone, such as {path}; the first of the month is taken: {day}.</source>
        <translation>{count} {count:ráster tiene|rásteres tienen} la fecha solo por mes, como {path}; se toma el primero del mes: {day}.</translation>
    </message>
    <message>
        <source>The layers of {path} have no names: {band} is its layer {layer}, which need not be the band {band} of {satellite}.</source>
        <translation>Las capas de {path} no tienen nombres: {band} es su capa {layer}, que no es necesariamente la banda {band} de {satellite}.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {path}, so it is called {name}; {@file_pattern} can say how to read the name.</source>
        <translation>Nada indica la banda de {path}, que por eso se llama {name}; {@file_pattern} puede indicar cómo leer el nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read at rows {top} to {bottom}, columns {left} to {right}; the file is damaged, copy it again.</source>
        <translation>No se puede leer {path} en las filas {top} a {bottom}, columnas {left} a {right}; el archivo está dañado, cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read over the network at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later, or copy the images first.</source>
        <translation>{path} no se pudo leer por la red en las filas {top} a {bottom}, columnas {left} a {right} ({error}); ejecútelo de nuevo más tarde, o copie antes las imágenes.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; make one layer of those of a day first, for example with ds.resample(time='1D').first() in xarray.</source>
        <translation>Las capas {first} y {second} de {path} son ambas {band} de {day}; reúna antes las de un mismo día en una sola capa, por ejemplo con ds.resample(time='1D').first() en xarray.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; write a date of its own into the description of each layer, or into a text file {list} beside it, one date (YYYY-MM-DD) a line.</source>
        <translation>Las capas {first} y {second} de {path} son ambas {band} de {day}; escriba una fecha propia en la descripción de cada capa, o en un archivo de texto {list} al lado, una fecha (AAAA-MM-DD) por línea.</translation>
    </message>
    <message>
        <source>Band {band} of {day} is in two rasters of one place, {first} and {second}; keep one of them.</source>
        <translation>La banda {band} de {day} está en dos rásteres de un mismo lugar, {first} y {second}; quédese con uno de ellos.</translation>
    </message>
    <message>
        <source>Left out, as the same pixels are there twice: {count} rasters, such as {path}.</source>
        <translation>Omitidos, porque los mismos píxeles están dos veces: {count} rásteres, como {path}.</translation>
    </message>
    <message>
        <source>Left out, as the same observation was processed anew: {count} rasters, such as {path}.</source>
        <translation>Omitidos, porque la misma observación se procesó de nuevo: {count} rásteres, como {path}.</translation>
    </message>
    <message>
        <source>Several rasters of one place and day are put together, on {days} {days:date|dates}, such as {band} of {day} in {first} and {second}; at each pixel the first one with an observation counts.</source>
        <translation>Varios rásteres del mismo lugar y día se reúnen, en {days} {days:fecha|fechas}, como {band} de {day} en {first} y {second}; en cada píxel vale el primero con una observación.</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them, under {@rasters}.</source>
        <translation>No se dio ningún ráster; añada rásteres fechados, o una carpeta que los contenga, en {@rasters}.</translation>
    </message>
    <message>
        <source>{path} is a map that was made from images, not an image itself; take it out of {@rasters}.</source>
        <translation>{path} es un mapa hecho a partir de imágenes, y no una imagen; quítelo de {@rasters}.</translation>
    </message>
    <message>
        <source>Left out, as the same is there finer or again: {count} {count:raster|rasters}.</source>
        <translation>{count:Se omite|Se omiten}, pues lo mismo existe más fino o repetido: {count} {count:ráster|rásteres}.</translation>
    </message>
    <message>
        <source>{count} {count:name does|names do} not fit {@file_pattern} ({pattern}), such as {path}, and {count:is|are} read without it; check the bands and dates below.</source>
        <translation>{count} {count:nombre no se ajusta|nombres no se ajustan} a {@file_pattern} ({pattern}), como {path}, y {count:se lee|se leen} sin él; compruebe las bandas y fechas de abajo.</translation>
    </message>
    <message>
        <source>Place and size of {count} {count:image|images} are taken from the catalog, and checked when {count:it is|they are} first read.</source>
        <translation>El lugar y el tamaño de {count} {count:imagen|imágenes} vienen del catálogo y se comprueban en la primera lectura.</translation>
    </message>
    <message>
        <source>Left out, as they are maps that were made here: {names}.</source>
        <translation>Se omiten, pues son mapas hechos aquí: {names}.</translation>
    </message>
    <message>
        <source>Left out, as they have no place on the ground: {names}.</source>
        <translation>Se omiten, pues no tienen lugar en el terreno: {names}.</translation>
    </message>
    <message>
        <source>Reading raster {number} of {count}</source>
        <translation>Leyendo ráster {number} de {count}</translation>
    </message>
    <message>
        <source>{type}, scale {scale}, offset {offset}, {nodata}</source>
        <translation>{type}, escala {scale}, desplazamiento {offset}, {nodata}</translation>
    </message>
    <message>
        <source>{encoding}, valid {range}</source>
        <translation>{encoding}, válido {range}</translation>
    </message>
    <message>
        <source>Cube: {grid}, {dates} {dates:date|dates}, {bands} {bands:band|bands}</source>
        <translation>Cubo: {grid}, {dates} {dates:fecha|fechas}, {bands} {bands:banda|bandas}</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} dates)</source>
        <translation>{first} a {last} ({count} fechas)</translation>
    </message>
    <message>
        <source>no nodata value</source>
        <translation>sin valor nodata</translation>
    </message>
    <message>
        <source>nodata {value}</source>
        <translation>nodata {value}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>{count} {count:raster|rasters} of {other} {count:is resampled|are resampled} bilinearly to {grid}.</source>
        <translation>{count} {count:ráster|rásteres} de {other} se {count:remuestrea|remuestrean} bilinealmente a {grid}.</translation>
    </message>
    <message>
        <source>Rasters of {count} extents are put together to {grid}; pixels that no raster covers have no data.</source>
        <translation>Rásteres de {count} extensiones se reúnen en {grid}; donde no hay ninguno, no hay datos.</translation>
    </message>
    <message>
        <source>{@period} is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>{@period} es '{text}'; escriba algo como P16D (16 días), P1M (un mes) o P1Y (un año).</translation>
    </message>
    <message>
        <source>{@period} {period} makes {count} dates between {first} and {last}; choose one that makes at least two and at most {most}.</source>
        <translation>{@period} {period} da {count} fechas entre {first} y {last}; elija uno que dé al menos dos y como máximo {most}.</translation>
    </message>
    <message>
        <source>The number {value} stands in {bands} for {percent} % of the observations and looks like no data, but the files do not say so, and it is taken for a measurement. If it means no data, give it under {@nodata}.</source>
        <translation>El número {value} aparece en {bands} en el {percent} % de las observaciones y parece significar ausencia de datos, pero los archivos no lo dicen y se toma por una medición. Si significa ausencia de datos, indíquelo en {@nodata}.</translation>
    </message>
    <message>
        <source>The number {value} stands in the fields of {bands} for {percent} % of the observations and looks like no data, but is taken for a measurement. If it means no data, leave these fields empty (NULL).</source>
        <translation>El número {value} está en los campos de {bands} en el {percent} % de las observaciones y parece nodata, pero se toma como medición. Si significa nodata, deje esos campos vacíos (NULL).</translation>
    </message>
    <message>
        <source>The values of {band} on {days} are at least {times} times as large or as small as on the other dates, as where they have another unit; check the scale of these files, or leave these dates out.</source>
        <translation>Los valores de {band} en {days} son al menos {times} veces mayores o menores que en las demás fechas, como si tuvieran otra unidad; compruebe la escala de esos archivos, o deje fuera esas fechas.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}); choose an empty folder.</source>
        <translation>{folder} ya contiene otros rásteres ({name}); elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>laying out the fields</source>
        <translation>trazando las parcelas</translation>
    </message>
    <message>
        <source>simulating date {number} of {count}</source>
        <translation>simulando la fecha {number} de {count}</translation>
    </message>
    <message>
        <source>{path} could not be read at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later: what was copied is kept.</source>
        <translation>{path} no se pudo leer en las filas {top} a {bottom}, columnas {left} a {right} ({error}); ejecútelo de nuevo más tarde: lo copiado se conserva.</translation>
    </message>
    <message>
        <source>{folder} has {free} MB left and {name} needs about {size} MB; free some space or choose another folder.</source>
        <translation>{folder} tiene {free} MB libres y {name} necesita unos {size} MB; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>looking at image</source>
        <translation>examinando la imagen</translation>
    </message>
    <message>
        <source>{count} files to copy, {size} MB of pixels; {kept} are there already.</source>
        <translation>{count} archivos por copiar, {size} MB de píxeles; {kept} ya están.</translation>
    </message>
    <message>
        <source>copying file</source>
        <translation>copiando el archivo</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Omitido: {error}</translation>
    </message>
    <message>
        <source>None of the {count} images lies in the area with one of the bands; check the area and the bands.</source>
        <translation>Ninguna de las {count} imágenes está en el área con una de las bandas; compruebe el área y las bandas.</translation>
    </message>
    <message>
        <source>{doing} {done} of {count}</source>
        <translation>{doing} {done} de {count}</translation>
    </message>
    <message>
        <source>No index was named; name some of {indices}, or write name=expression.</source>
        <translation>No se indicó ningún índice; indique algunos de {indices}, o escriba nombre=expresión.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} written to {folder}</source>
        <translation>{count} {count:archivo escrito|archivos escritos} en {folder}</translation>
    </message>
    <message>
        <source>The rasters already have a band {bands}; leave it out, or give what is to be computed another name.</source>
        <translation>Los rásteres ya tienen la banda {bands}; déjela fuera, o dé otro nombre a lo que se debe calcular.</translation>
    </message>
    <message>
        <source>{folder} holds the rasters themselves; choose another folder.</source>
        <translation>{folder} contiene los propios rásteres; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{item} is not a known index ({indices}); choose one of these, or write {item}=expression.</source>
        <translation>{item} no es un índice conocido ({indices}); elija uno de estos, o escriba {item}=expresión.</translation>
    </message>
    <message>
        <source>No date has all bands that the indices are computed from; add the missing rasters.</source>
        <translation>Ninguna fecha tiene todas las bandas con las que se calculan los índices; añada los rásteres que faltan.</translation>
    </message>
    <message>
        <source>{number} of {count} windows</source>
        <translation>{number} de {count} ventanas</translation>
    </message>
    <message>
        <source>date {day}</source>
        <translation>fecha {day}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of {count} {count:date|dates} {files:is in|are in} {folder}.</source>
        <translation>{files} {files:archivo|archivos} de {count} {count:fecha|fechas} {files:está|están} en {folder}.</translation>
    </message>
    <message>
        <source>{folder} holds rasters that are to be regularized; choose another folder for the output.</source>
        <translation>{folder} contiene rásteres que se deben regularizar; elija otra carpeta para la salida.</translation>
    </message>
    <message>
        <source>Kept the files of {kept} of {count} {count:period|periods}, which a former run completed.</source>
        <translation>Se conservan los archivos de {kept} de {count} {count:período|períodos}, que completó una ejecución anterior.</translation>
    </message>
    <message>
        <source>No raster lies in the periods that begin on {dates}; their files hold no data.</source>
        <translation>Ningún ráster está en los períodos que empiezan en {dates}; sus archivos no contienen datos.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}), which would be taken for a part of the new cube; choose an empty folder.</source>
        <translation>{folder} ya contiene otros rásteres ({name}), que se tomarían por una parte del nuevo cubo; elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>period {number} of {count} ({first})</source>
        <translation>período {number} de {count} ({first})</translation>
    </message>
    <message>
        <source>{doing} · {rate} pixels/s</source>
        <translation>{doing} · {rate} píxeles/s</translation>
    </message>
    <message>
        <source>The rasters start {days} days earlier in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Los rásteres empiezan {days} días antes en el año que las series con las que se entrenó el modelo ({given} en lugar de {trained}, mes-día); espere un mapa peor.</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} {count:date|dates})</source>
        <translation>{first} a {last} ({count} {count:fecha|fechas})</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}. To map the season after it, set {@start_date} to {following}.</source>
        <translation>Se omiten, pues quedan fuera de la temporada del modelo: {dates}. Para cartografiar la temporada siguiente, ponga {@start_date} en {following}.</translation>
    </message>
    <message>
        <source>The rasters run from {first} to {last}, and {percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside that season; give rasters of the whole season.</source>
        <translation>Los rásteres van de {first} a {last}, y el {percent} % de las fechas con las que se entrenó el modelo ({first_trained} a {last_trained}) están fuera de esa temporada; dé rásteres de toda la temporada.</translation>
    </message>
    <message>
        <source>The series are interpolated from {given} dates to the {count} that the model was trained on ({first} to {last}).</source>
        <translation>Las series se interpolan de {given} fechas a las {count} con las que se entrenó el modelo ({first} a {last}).</translation>
    </message>
    <message>
        <source>The rasters start {days} days later in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Los rásteres empiezan {days} días después en el año que las series con las que se entrenó el modelo ({given} en lugar de {trained}, mes-día); espere un mapa peor.</translation>
    </message>
    <message>
        <source>Made from {count} {count:date|dates}, {first} to {last}.</source>
        <translation>Hecho con {count} {count:fecha|fechas}, {first} a {last}.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} y {after}</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}.</source>
        <translation>Se omiten, pues quedan fuera de la temporada del modelo: {dates}.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and the rasters have {present} ({first} to {last}); give the same number, or cut them with {@start_date} and {@end_date}.</source>
        <translation>El modelo se entrenó con {count} fechas que conoce solo por su posición, y los rásteres tienen {present} ({first} a {last}); dé el mismo número, o recórtelas con {@start_date} y {@end_date}.</translation>
    </message>
    <message>
        <source>The model knows its dates by position only; whether these rasters fall in the same seasons is not checked.</source>
        <translation>El modelo conoce sus fechas solo por su posición; no se comprueba si estos rásteres son de las mismas estaciones.</translation>
    </message>
    <message>
        <source>{percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside of those of the rasters ({first} to {last}), and get the values of the nearest date; expect a poorer map, or give rasters of the whole season.</source>
        <translation>El {percent} % de las fechas con las que se entrenó el modelo ({first_trained} a {last_trained}) queda fuera de las de los rásteres ({first} a {last}) y recibe los valores de la fecha más próxima; espere un mapa peor, o indique rásteres de toda la temporada.</translation>
    </message>
    <message>
        <source>The rasters leave up to {days} days between two dates and the model reads one every {step}; expect a poorer map.</source>
        <translation>Los rásteres dejan hasta {days} días entre dos fechas y el modelo lee una cada {step}; espere un mapa peor.</translation>
    </message>
    <message>
        <source>The cache folder {folder} has {free} MB left, and the map needs {size} MB there while it is made; free some space, or set the environment variable XDG_CACHE_HOME to another disk.</source>
        <translation>La carpeta de caché {folder} tiene {free} MB libres, y el mapa necesita {size} MB en ella mientras se hace; libere espacio, o apunte la variable de entorno XDG_CACHE_HOME a otro disco.</translation>
    </message>
    <message>
        <source>writing {file}</source>
        <translation>escribiendo {file}</translation>
    </message>
    <message>
        <source>{@dates} holds one date only; give the dates of all images of the season, or none.</source>
        <translation>{@dates} tiene una sola fecha; indique las fechas de todas las imágenes de la temporada, o ninguna.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and {@dates} holds {given}; give as many, or none.</source>
        <translation>El modelo se entrenó con {count} fechas que conoce solo por su posición, y {@dates} tiene {given}; indique el mismo número, o ninguna.</translation>
    </message>
    <message>
        <source>{@dates} holds '{text}', which is not a date; write it YYYY-MM-DD.</source>
        <translation>{@dates} contiene '{text}', que no es una fecha; escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{@dates} has {later} after {earlier}; give each date of the images once, the earliest first.</source>
        <translation>{@dates} tiene {later} después de {earlier}; indique cada fecha de las imágenes una vez, la más antigua primero.</translation>
    </message>
    <message>
        <source>{count} of the {given} dates lie outside the season of the model, which is read from {first} to {last}; the ONNX model takes them and does not use them.</source>
        <translation>{count} de las {given} fechas quedan fuera de la temporada del modelo, que se lee de {first} a {last}; el modelo ONNX las recibe y no las usa.</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be written ({problem}); this map is made beside its outputs, and cannot go on where an interruption stops it. Make the folder writable, or set XDG_CACHE_HOME to another.</source>
        <translation>No se puede escribir en la carpeta de caché {folder} ({problem}); este mapa se hace junto a sus salidas y no puede continuar donde una interrupción lo detenga. Haga escribible la carpeta, o ponga XDG_CACHE_HOME en otra.</translation>
    </message>
    <message>
        <source>What an interrupted run of this map left in the cache is not as it was written; the map begins anew.</source>
        <translation>Lo que una ejecución interrumpida de este mapa dejó en la caché no está como se escribió; el mapa empieza de nuevo.</translation>
    </message>
    <message>
        <source>Precision: {precision}; {threads} threads.</source>
        <translation>Precisión: {precision}; {threads} hilos.</translation>
    </message>
    <message>
        <source>Classified {count} {count:pixel in|pixels in} {seconds} s, {rate} pixels/s.</source>
        <translation>{count} {count:píxel clasificado|píxeles clasificados} en {seconds} s, {rate} píxeles/s.</translation>
    </message>
    <message>
        <source>Going on where an interrupted run stopped: {count} {count:pixel was|pixels were} done already.</source>
        <translation>Se continúa donde se detuvo una ejecución interrumpida: {count} {count:píxel ya estaba hecho|píxeles ya estaban hechos}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} observations but {count:stays|stay} without a class, since the network gave no numbers {count:for it|for them}; check the rasters for extreme values, or choose the precision float32.</source>
        <translation>{count} {count:píxel tiene|píxeles tienen} observaciones pero {count:queda|quedan} sin clase, pues la red no dio números para {count:él|ellos}; busque valores extremos en los rásteres, o elija la precisión float32.</translation>
    </message>
    <message>
        <source>No pixel was classified: each one lacks a valid observation in some band, or has a longer gap than is allowed; check nodata values, mask and the largest gap.</source>
        <translation>No se clasificó ningún píxel: a cada uno le falta una observación válida en alguna banda, o tiene un hueco mayor que el permitido; compruebe los valores nodata, la máscara y el hueco mayor.</translation>
    </message>
    <message>
        <source>The clicked place has no coordinate reference system; set that of the project.</source>
        <translation>El lugar elegido no tiene sistema de referencia de coordenadas; asigne el del proyecto.</translation>
    </message>
    <message>
        <source>This place lies outside the rasters.</source>
        <translation>Este lugar está fuera de los rásteres.</translation>
    </message>
    <message>
        <source>There is no precision '{precision}'; choose one of auto, {precisions}.</source>
        <translation>No hay la precisión '{precision}'; elija una de auto, {precisions}.</translation>
    </message>
    <message>
        <source>The precision {precision} is not used on MPS; choose auto or float32.</source>
        <translation>La precisión {precision} no se usa en MPS; elija auto o float32.</translation>
    </message>
    <message>
        <source>PyTorch {version} has no convolutions in int8 for the device {device} of this machine; choose the precision auto.</source>
        <translation>PyTorch {version} no tiene convoluciones en int8 para el dispositivo {device} de esta máquina; elija la precisión auto.</translation>
    </message>
    <message>
        <source>The model was trained by a version of this plugin that did not store what the precision int8 needs; train the model again, or choose the precision auto.</source>
        <translation>El modelo se entrenó con una versión de este complemento que no guardaba lo que necesita la precisión int8; entrene de nuevo el modelo o elija la precisión auto.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit (these files have the scale {given}, those of the training had {learned}). Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Los valores de {band} van de {first} a {last}, y el modelo aprendió de {low} a {high}: tienen otra unidad (estos archivos tienen la escala {given}, los del entrenamiento tenían {learned}). Escriba la escala en los archivos, por ejemplo con gdal_translate -a_scale {scale}, o use un modelo entrenado con rásteres así.</translation>
    </message>
    <message>
        <source>All values are lower than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Todos los valores son menores que los que aprendió el modelo ({ranges}), como cuando falta un desplazamiento o se aplicó dos veces; compruebe el desplazamiento de los archivos (Sentinel-2 desde 2022: -0.1), o espere un mapa peor.</translation>
    </message>
    <message>
        <source>{band}: {first} to {last} instead of {low} to {high}</source>
        <translation>{band}: de {first} a {last} en lugar de {low} a {high}</translation>
    </message>
    <message>
        <source>The samples' values of {band} run from {first} to {last}, and the base model {name} learned {low} to {high}: they have another unit; multiply the values by {factor}, write the scale into the rasters, or train without a base model.</source>
        <translation>Los valores de {band} de las muestras van de {first} a {last}, y el modelo base {name} aprendió de {low} a {high}: tienen otra unidad; multiplique los valores por {factor}, escriba la escala en los rásteres, o entrene sin modelo base.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit, as decibels have, and another sign; convert them to that of the training, or use a model that was trained on such rasters.</source>
        <translation>Los valores de {band} van de {first} a {last}, y el modelo aprendió {low} a {high}: tienen otra unidad, como los decibelios, y otro signo; conviértalos a la unidad del entrenamiento, o use un modelo entrenado con rásteres así.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit. Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Los valores de {band} van de {first} a {last}, y el modelo aprendió de {low} a {high}: tienen otra unidad. Escriba la escala en los archivos, por ejemplo con gdal_translate -a_scale {scale}, o use un modelo entrenado con rásteres así.</translation>
    </message>
    <message>
        <source>Most values lie outside of what the model learned ({ranges}); check the scale, offset and nodata value of the files and the mask of clouds, or expect a poorer map.</source>
        <translation>La mayoría de los valores está fuera de lo que aprendió el modelo ({ranges}); compruebe la escala, el desplazamiento y el valor nodata de los archivos y la máscara de nubes, o espere un mapa peor.</translation>
    </message>
    <message>
        <source>All values are higher than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Todos los valores son mayores que los que aprendió el modelo ({ranges}), como cuando falta un desplazamiento o se aplicó dos veces; compruebe el desplazamiento de los archivos (Sentinel-2 desde 2022: -0.1), o espere un mapa peor.</translation>
    </message>
    <message>
        <source>{ranges}, {more}</source>
        <translation>{ranges}, {more}</translation>
    </message>
    <message>
        <source>The samples' values are far from those that the base model {name} learned ({ranges}); check the scale, offset and nodata value of their rasters, or train without a base model.</source>
        <translation>Los valores de las muestras están lejos de los que aprendió el modelo base {name} ({ranges}); compruebe la escala, el desplazamiento y el valor nodata de sus rásteres, o entrene sin modelo base.</translation>
    </message>
    <message>
        <source>The rasters are of {satellites}, and the model was trained on {learned}; their bands differ, so expect a poorer map.</source>
        <translation>Los rásteres son de {satellites}, y el modelo se entrenó con {learned}; sus bandas difieren, así que espere un mapa peor.</translation>
    </message>
    <message>
        <source>The pixels are {own} m wide, and the model was trained on pixels of {pixel} m; expect a poorer map, or train a model at this resolution.</source>
        <translation>Los píxeles miden {own} m de ancho, y el modelo se entrenó con píxeles de {pixel} m; espere un mapa peor, o entrene un modelo con esta resolución.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory even for one series; close other programs that use it, or choose the device cpu.</source>
        <translation>La tarjeta gráfica tiene muy poca memoria incluso para una sola serie; cierre otros programas que la usen, o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <source>{path} has no pixel with probabilities; choose another raster.</source>
        <translation>{path} no tiene ningún píxel con probabilidades; elija otro ráster.</translation>
    </message>
    <message>
        <source>No pixel of {path} has a probability of {confidence} or more in its neighbourhood; choose a lower {@min_confidence}.</source>
        <translation>Ningún píxel de {path} tiene una probabilidad de {confidence} o más en su vecindad; elija un valor menor de {@min_confidence}.</translation>
    </message>
    <message>
        <source>{done} pixels</source>
        <translation>{done} píxeles</translation>
    </message>
    <message>
        <source>computing uncertainty</source>
        <translation>calculando la incertidumbre</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>Measuring transitions</source>
        <translation>Midiendo las transiciones</translation>
    </message>
    <message>
        <source>{changed} of {all} ha changed. Hectares, rows before, columns after:</source>
        <translation>Cambiaron {changed} de {all} ha. Hectáreas, filas antes, columnas después:</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Escribiendo el mapa</translation>
    </message>
    <message>
        <source>Only {path} has {classes}; what was or became of it counts as change.</source>
        <translation>Solo {path} tiene {classes}; lo que era o pasó a ser de esa clase cuenta como cambio.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {classes} classes; give one for each, in their order.</source>
        <translation>Se dieron {count} nombres de clases y {path} tiene {classes} clases; dé uno para cada una, en su orden.</translation>
    </message>
    <message>
        <source>The class map {path} has no coordinate reference system; assign one first.</source>
        <translation>El mapa de clases {path} no tiene sistema de referencia de coordenadas; asigne uno primero.</translation>
    </message>
    <message>
        <source>The maps share no class: {before} has {classes_before}, {after} {classes_after}; give maps of the same legend.</source>
        <translation>Los mapas no tienen ninguna clase en común: {before} tiene {classes_before}, {after} {classes_after}; dé mapas de la misma leyenda.</translation>
    </message>
    <message>
        <source>{first} and {second} are not on the same pixels; warp one of them to the other first.</source>
        <translation>{first} y {second} no están en los mismos píxeles; reproyecte antes uno de ellos al otro.</translation>
    </message>
    <message>
        <source>{path} is not a class map of whole numbers ({dtype}); choose another raster, or save a class map of decimal numbers as whole ones first, for example with gdal_translate -ot Int16.</source>
        <translation>{path} no es un mapa de clases de números enteros ({dtype}); elija otro ráster, o guarde antes un mapa de clases de números decimales como enteros, por ejemplo con gdal_translate -ot Int16.</translation>
    </message>
    <message>
        <source>{path} has {count} layers, and a class map has one; save the layer of the map as a raster of its own first, for example with gdal_translate -b 1.</source>
        <translation>{path} tiene {count} capas, y un mapa de clases tiene una sola; guarde antes la capa del mapa como un ráster propio, por ejemplo con gdal_translate -b 1.</translation>
    </message>
    <message>
        <source>{path} shows no class anywhere, only nodata; choose another map.</source>
        <translation>{path} no muestra ninguna clase, solo nodata; elija otro mapa.</translation>
    </message>
    <message>
        <source>{path} has {count} different values, too many for classes; choose a class map.</source>
        <translation>{path} tiene {count} valores distintos, demasiados para ser clases; elija un mapa de clases.</translation>
    </message>
    <message>
        <source>{path} is not a class map ({count} bands of {dtype}); choose a raster of one band of uint8 or uint16.</source>
        <translation>{path} no es un mapa de clases ({count} bandas de {dtype}); elija un ráster de una banda de uint8 o uint16.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a class map ({error}); choose another raster.</source>
        <translation>No se puede leer {path} como mapa de clases ({error}); elija otro ráster.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); copy or make it again.</source>
        <translation>{path} está dañado ({error}); cópielo o hágalo de nuevo.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; give a larger window, or the area of a patch.</source>
        <translation>Una ventana de 1 píxel y ninguna mancha mínima dejan el mapa como está; dé una ventana mayor, o el área de una mancha.</translation>
    </message>
    <message>
        <source>{changed} pixels took the most frequent class around them, {patches} that of a larger patch.</source>
        <translation>{changed} píxeles tomaron la clase más frecuente a su alrededor, y {patches} la de una mancha mayor.</translation>
    </message>
    <message>
        <source>{path} has the code {highest} and {count} class names; give a name for each of the codes 1 to {highest}.</source>
        <translation>{path} tiene el código {highest} y {count} nombres de clases; dé un nombre para cada uno de los códigos 1 a {highest}.</translation>
    </message>
    <message>
        <source>{path} has the code {code}, which is not that of a class ({known}); choose the map as it was made.</source>
        <translation>{path} tiene el código {code}, que no es el de una clase ({known}); elija el mapa tal como se hizo.</translation>
    </message>
    <message>
        <source>Patches below {pixels} {pixels:pixel|pixels}{in_hectares} are merged with their neighbours.</source>
        <translation>Las manchas de menos de {pixels} {pixels:píxel|píxeles}{in_hectares} se unen con sus vecinas.</translation>
    </message>
    <message>
        <source>most frequent class</source>
        <translation>clase más frecuente</translation>
    </message>
    <message>
        <source>The codes that {path} names for its classes ({item}) are damaged, or not those of its classes; make the raster again.</source>
        <translation>Los códigos que {path} da para sus clases ({item}) están dañados o no son los de sus clases; haga el ráster de nuevo.</translation>
    </message>
    <message>
        <source>The class names hold {name} twice or empty; give every band a name of its own.</source>
        <translation>Los nombres de las clases contienen {name} dos veces o vacío; dé a cada banda un nombre propio.</translation>
    </message>
    <message>
        <source>The class name {name} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>El nombre de clase {name} contiene un salto de línea, un carácter de control o medio carácter, que ninguna leyenda puede contener; corríjalo.</translation>
    </message>
    <message>
        <source>{done} of {count} rows</source>
        <translation>{done} de {count} filas</translation>
    </message>
    <message>
        <source>small patches, round {number}</source>
        <translation>manchas pequeñas, pasada {number}</translation>
    </message>
    <message>
        <source>A combination takes at least two rasters of probabilities; add another one.</source>
        <translation>Una combinación necesita al menos dos rásteres de probabilidades; añada otro.</translation>
    </message>
    <message>
        <source>{count} weights were given for {rasters} rasters; give one for each, or none.</source>
        <translation>Se dieron {count} pesos para {rasters} rásteres; dé uno para cada uno, o ninguno.</translation>
    </message>
    <message>
        <source>{@weights} must be 0 or more, and one of them above 0; correct them.</source>
        <translation>{@weights} deben ser 0 o más, y uno de ellos mayor que 0; corríjalos.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels; {label} covered {before} % of the map and now covers {after} %. Where fields or strips are only a few pixels wide, use a smaller window, or a smoothness of 1 to 5.</source>
        <translation>El suavizado cambió la clase del {percent} % de los píxeles; {label} cubría el {before} % del mapa y ahora cubre el {after} %. Donde las parcelas o franjas tienen solo pocos píxeles de ancho, use una ventana menor, o una suavidad de 1 a 5.</translation>
    </message>
    <message>
        <source>{path} ({grid}) is not on the pixels of {first} ({first_grid}); warp one of them to the other first.</source>
        <translation>{path} ({grid}) no está en los píxeles de {first} ({first_grid}); reproyecte antes uno de ellos al otro.</translation>
    </message>
    <message>
        <source>{path} and {first} do not have the same classes: {classes} is in one of them only; combine models of the same labels.</source>
        <translation>{path} y {first} no tienen las mismas clases: {classes} está solo en uno de ellos; combine modelos con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels.</source>
        <translation>El suavizado cambió la clase del {percent} % de los píxeles.</translation>
    </message>
    <message>
        <source>The class {label} has the code {code} in {path} and {other} in {other_path}; combine models that were trained with the same codes.</source>
        <translation>La clase {label} tiene el código {code} en {path} y {other} en {other_path}; combine modelos entrenados con los mismos códigos.</translation>
    </message>
    <message>
        <source>{path} has a single band; choose a raster of probabilities, one band a class.</source>
        <translation>{path} tiene una sola banda; elija un ráster de probabilidades, con una banda por clase.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; assign one first.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas; asigne uno primero.</translation>
    </message>
    <message>
        <source>The {count} bands of {path} have no names; give the class names, in the order of the bands.</source>
        <translation>Las {count} bandas de {path} no tienen nombres; dé los nombres de las clases, en el orden de las bandas.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {bands} bands; give one for each, in their order.</source>
        <translation>Se dieron {count} nombres de clases y {path} tiene {bands} bandas; dé uno para cada una, en su orden.</translation>
    </message>
    <message>
        <source>The values of {path} are not probabilities: in column {column}, row {row}, they sum to {total} instead of 1. Choose another raster, or, if they were only not normalised, have them divided by their sum ({@normalise}).</source>
        <translation>Los valores de {path} no son probabilidades: en la columna {column}, fila {row}, suman {total} en lugar de 1. Elija otro ráster o, si solo no se normalizaron, haga que se dividan por su suma ({@normalise}).</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end ({error}); copy it again.</source>
        <translation>No se puede leer {path} hasta el final ({error}); cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Device: {device} ({why})</source>
        <translation>Dispositivo: {device} ({why})</translation>
    </message>
    <message>
        <source>Precision: {precision} where it is safe, float32 elsewhere</source>
        <translation>Precisión: {precision} donde es seguro, float32 en lo demás</translation>
    </message>
    <message>
        <source>chosen by itself</source>
        <translation>elegido automáticamente</translation>
    </message>
    <message>
        <source>no CUDA or MPS device that this PyTorch can use</source>
        <translation>ningún dispositivo CUDA o MPS que este PyTorch pueda usar</translation>
    </message>
    <message>
        <source>There is no device '{requested}'; choose one of {devices}.</source>
        <translation>No hay el dispositivo '{requested}'; elija uno de {devices}.</translation>
    </message>
    <message>
        <source>Precision: {precision}</source>
        <translation>Precisión: {precision}</translation>
    </message>
    <message>
        <source>The device {requested} was asked for, but PyTorch {version} finds none here; choose auto or cpu.</source>
        <translation>Se pidió el dispositivo {requested}, pero PyTorch {version} no encuentra ninguno aquí; elija auto o cpu.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>There is no model file {path}; choose one made with Train LSTM-FCN.</source>
        <translation>No hay ningún archivo de modelo {path}; elija uno hecho con Entrenar LSTM-FCN.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file (its header claims {length} bytes); copy it again, or train the model again.</source>
        <translation>{path} está dañado o no es un archivo de modelo (su cabecera declara {length} bytes); cópielo de nuevo o vuelva a entrenar el modelo.</translation>
    </message>
    <message>
        <source>The description in {path} contradicts itself; train the model again.</source>
        <translation>La descripción en {path} se contradice; entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}); copy it again, or train the model again.</source>
        <translation>{path} está dañado o no es un archivo de modelo ({error}); cópielo de nuevo, o entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged ({name} holds values that cannot be); copy the file again, or train the model again.</source>
        <translation>Los pesos de {path} están dañados ({name} contiene valores imposibles); copie el archivo de nuevo o vuelva a entrenar el modelo.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this plugin (format {version}, this one reads {own}); update the plugin.</source>
        <translation>{path} fue hecho por una versión más nueva de este complemento (formato {version}, esta lee {own}); actualice el complemento.</translation>
    </message>
    <message>
        <source>{path} was made by an early version of this plugin (format {version}, this one reads {own}); train the model again.</source>
        <translation>{path} fue hecho por una versión antigua de este complemento (formato {version}, esta lee {own}); entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a safetensors file, but not an LSTM-FCN model; choose one made with Train LSTM-FCN.</source>
        <translation>{path} es un archivo safetensors, pero no es un modelo LSTM-FCN; elija uno hecho con Entrenar LSTM-FCN.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the network it describes; train the model again.</source>
        <translation>Los pesos en {path} no corresponden a la red que describe; entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum is not that of its contents; copy it again, or train the model again.</source>
        <translation>{path} está dañado: su suma de comprobación no es la de su contenido; cópielo de nuevo o vuelva a entrenar el modelo.</translation>
    </message>
    <message>
        <source>Band {band} has the same value, {value}, in nearly all training samples, so it tells nothing; leave it out with {@bands}.</source>
        <translation>La banda {band} tiene el mismo valor, {value}, en casi todas las muestras de entrenamiento, y por eso no dice nada; déjela fuera con {@bands}.</translation>
    </message>
    <message>
        <source>its process ({process} on {host}) has gone without a word: killed, out of memory, or the machine was switched off</source>
        <translation>su proceso ({process} en {host}) desapareció sin aviso: forzado a terminar, sin memoria, o se apagó la máquina</translation>
    </message>
    <message>
        <source>No Dask worker can work on the plan ({reason}); correct that on the workers and run the plan again.</source>
        <translation>Ningún trabajador de Dask puede trabajar en el plan ({reason}); corríjalo en los trabajadores y ejecute el plan otra vez.</translation>
    </message>
    <message>
        <source>the scheduler has lost the tasks</source>
        <translation>el planificador ha perdido las tareas</translation>
    </message>
    <message>
        <source>Part {number} failed: {reason}</source>
        <translation>La parte {number} falló: {reason}</translation>
    </message>
    <message>
        <source>No process can work on the plan: {reason}</source>
        <translation>Ningún proceso puede trabajar en el plan: {reason}</translation>
    </message>
    <message>
        <source>The process that made part {number} has ended ({code}); the part is tried again.</source>
        <translation>El proceso que hacía la parte {number} ha terminado ({code}); la parte se intenta otra vez.</translation>
    </message>
    <message>
        <source>it ended with the code {code}</source>
        <translation>terminó con el código {code}</translation>
    </message>
    <message>
        <source>{count} of {all} parts are missing: {parts}; run the plan again, or set {@partial} to put the others together.</source>
        <translation>Faltan {count} de {all} partes: {parts}; ejecute el plan otra vez, o active {@partial} para juntar las demás.</translation>
    </message>
    <message>
        <source>The map is not complete: {count} of {all} parts are missing: {parts}.</source>
        <translation>El mapa no está completo: faltan {count} de {all} partes: {parts}.</translation>
    </message>
    <message>
        <source>The parts were computed in different ways ({kinds}); where two classes are equally probable, pixels may differ from a map of one machine.</source>
        <translation>Las partes se calcularon de maneras distintas ({kinds}); donde dos clases son igual de probables, algunos píxeles pueden diferir de un mapa hecho en una sola máquina.</translation>
    </message>
    <message>
        <source>looking at part {number} of {count}</source>
        <translation>examinando la parte {number} de {count}</translation>
    </message>
    <message>
        <source>The result of part {number} is damaged; the next run makes it again.</source>
        <translation>El resultado de la parte {number} está dañado; la próxima ejecución lo hace de nuevo.</translation>
    </message>
    <message>
        <source>{@crs} is {crs}, which is not a coordinate reference system ({error}); write it like EPSG:5880.</source>
        <translation>{@crs} es {crs}, que no es un sistema de referencia de coordenadas ({error}); escríbalo como EPSG:5880.</translation>
    </message>
    <message>
        <source>Another run works on this plan (process {process} on {host}); the parts are shared between both.</source>
        <translation>Otra ejecución trabaja en este plan (proceso {process} en {host}); las partes se reparten entre ambas.</translation>
    </message>
    <message>
        <source>{done} of {count} parts · {rate} pixels/s</source>
        <translation>{done} de {count} partes · {rate} píxeles/s</translation>
    </message>
    <message>
        <source>The plan in {folder} has {count} parts; there is no part {number}.</source>
        <translation>El plan en {folder} tiene {count} partes; no existe la parte {number}.</translation>
    </message>
    <message>
        <source>Another process makes part {number} now; wait for it, or see status.</source>
        <translation>Otro proceso está haciendo la parte {number}; espérelo, o consulte status.</translation>
    </message>
    <message>
        <source>{path} is not the model that the plan was made with; make the plan anew.</source>
        <translation>{path} no es el modelo con el que se hizo el plan; haga el plan de nuevo.</translation>
    </message>
    <message>
        <source>Part {number} is done already.</source>
        <translation>La parte {number} ya está hecha.</translation>
    </message>
    <message>
        <source>The plan in {folder} was made by version {version} of the plugin and this is version {own}, whose pixels may differ; go on with that version, or make the plan anew in another folder.</source>
        <translation>El plan en {folder} lo hizo la versión {version} del complemento y esta es la versión {own}, cuyos píxeles pueden diferir; continúe con aquella versión, o haga el plan de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds another plan: its model, rasters, region, outputs, arithmetic or parts differ; choose another folder.</source>
        <translation>{folder} contiene otro plan: difieren su modelo, rásteres, región, salidas, aritmética o partes; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no plan; make one with split.</source>
        <translation>{folder} no contiene ningún plan; haga uno con split.</translation>
    </message>
    <message>
        <source>The plan in {folder} cannot be read ({error}); make it anew with split, in another folder.</source>
        <translation>No se puede leer el plan en {folder} ({error}); hágalo de nuevo con split, en otra carpeta.</translation>
    </message>
    <message>
        <source>SLURM refuses the job: {reason} Correct the options in {@sbatch}.</source>
        <translation>SLURM rechaza el trabajo: {reason} Corrija las opciones en {@sbatch}.</translation>
    </message>
    <message>
        <source>{@sbatch}: {option} is not an option of sbatch; write it as --partition=long.</source>
        <translation>{@sbatch}: {option} no es una opción de sbatch; escríbala como --partition=long.</translation>
    </message>
    <message>
        <source>The command sbatch cannot be started ({reason}); run this on a computer of the cluster, or set {@submit} to false and submit the scripts there.</source>
        <translation>No se puede iniciar el comando sbatch ({reason}); ejecute esto en un equipo del clúster, o ponga {@submit} en false y envíe allí los scripts.</translation>
    </message>
    <message>
        <source>{count} parts of about {pixels} pixels, {total} pixels together, in {zones}; planned in {seconds} s.</source>
        <translation>{count} partes de unos {pixels} píxeles, {total} píxeles en total, en {zones}; planificadas en {seconds} s.</translation>
    </message>
    <message>
        <source>The plan folder {folder} cannot be written ({reason}), and what is done is kept there; correct your rights to it.</source>
        <translation>No se puede escribir en la carpeta del plan {folder} ({reason}), donde se guarda lo ya hecho; corrija sus permisos sobre ella.</translation>
    </message>
    <message>
        <source>The axis {axis} of {path} comes before that of time or of the bands, so its layers are no images; write it with the axes time, y, x, for example with ds.transpose in xarray or with ncpdq.</source>
        <translation>El eje {axis} de {path} viene antes del eje del tiempo o de las bandas, por lo que sus capas no son imágenes; escríbalo con los ejes tiempo, y, x, por ejemplo con ds.transpose en xarray o con ncpdq.</translation>
    </message>
    <message>
        <source>{list} has {days} dates and {path} has {count} layers; write one date a line, for each layer one.</source>
        <translation>{list} tiene {days} fechas y {path} tiene {count} capas; escriba una fecha por línea, una para cada capa.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has the scale {scale} and the offset {offset}, which no value can have; write the right ones into the file, for example with gdal_translate -a_scale 0.0001 -a_offset 0.</source>
        <translation>La capa {layer} de {path} tiene la escala {scale} y el desplazamiento {offset}, que ningún valor puede tener; escriba los correctos en el archivo, por ejemplo con gdal_translate -a_scale 0.0001 -a_offset 0.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} says that its valid values run from {low} to {high}, so none is valid; correct valid_min and valid_max in the file.</source>
        <translation>La capa {layer} de {path} dice que sus valores válidos van de {low} a {high}, así que ninguno es válido; corrija valid_min y valid_max en el archivo.</translation>
    </message>
    <message>
        <source>{path} was given the date '{text}'; write it YYYY-MM-DD.</source>
        <translation>{path} recibió la fecha '{text}'; escriba AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no rasters ({suffixes}); choose another one.</source>
        <translation>La carpeta {folder} no contiene rásteres ({suffixes}); elija otra.</translation>
    </message>
    <message>
        <source>No file or folder fits the name {name}; correct it, or choose the files themselves.</source>
        <translation>Ningún archivo o carpeta corresponde al nombre {name}; corríjalo o elija los propios archivos.</translation>
    </message>
    <message>
        <source>The archive {path} holds no rasters ({suffixes}); choose another one.</source>
        <translation>El archivo comprimido {path} no contiene rásteres ({suffixes}); elija otro.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; {remedy}</source>
        <translation>La carpeta {folder} contiene {name} y ningún ráster que se pueda leer; {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; unpack it, or pack it as .zip or .tar.</source>
        <translation>La carpeta {folder} contiene {name} y ningún ráster que se pueda leer; descomprímalo, o empaquételo como .zip o .tar.</translation>
    </message>
    <message>
        <source>Left out {count:is|are} {count} {count:raster in|rasters in} folders inside {folder}, as other rasters lie beside these folders: {names}. Where {count:it belongs|they belong} to the cube, add these folders to the rasters.</source>
        <translation>Se {count:omite|omiten} {count} {count:ráster en|rásteres en} carpetas dentro de {folder}, pues hay otros rásteres junto a esas carpetas: {names}. Si {count:forma|forman} parte del cubo, añada esas carpetas a los rásteres.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} beside the rasters, such as {path}, {count:is|are} of a format that is not looked for in folders, and {count:is|are} left out; give {count:it|them} as rasters too, or convert {count:it|them} to GeoTIFF.</source>
        <translation>{count} {count:archivo|archivos} junto a los rásteres, como {path}, {count:es|son} de un formato que no se busca en carpetas y {count:queda|quedan} fuera; indíque{count:lo|los} también como rásteres, o conviérta{count:lo|los} a GeoTIFF.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged ({error}); download it again.</source>
        <translation>El archivo comprimido {path} está dañado ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; bits run from 0 to 31.</source>
        <translation>{@mask_values} es '{text}'; los bits van de 0 a 31.</translation>
    </message>
    <message>
        <source>It is not known which values of the mask band {band} mean a bad observation; give them under {@mask_values}, for example 1,3,8-10 or bits:0,1,2.</source>
        <translation>No se sabe qué valores de la banda de máscara {band} significan una observación mala; indíquelos en {@mask_values}, por ejemplo 1,3,8-10 o bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>{@mask_values} es '{text}'; escriba valores como 1,3,8-10, o bits como bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} has '{item}'; write a range from the smaller to the larger value.</source>
        <translation>{@mask_values} tiene '{item}'; escriba un intervalo del valor menor al mayor.</translation>
    </message>
    <message>
        <source>The file pattern has {count} letters; write one of at most {most}, like {example}.</source>
        <translation>El patrón de archivo tiene {count} letras; escriba uno de {most} como máximo, como {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {example}.</source>
        <translation>El patrón de nombres '{pattern}' no tiene {{band}} ni {{date}}; escriba algo como {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has {name}; begin the names in braces with a letter.</source>
        <translation>El patrón de nombres '{pattern}' tiene {name}; empiece los nombres entre llaves con una letra.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' can be read in too many ways in the name {name}; write more of the name between the braces.</source>
        <translation>El patrón de archivo '{pattern}' puede leerse de demasiadas maneras en el nombre {name}; escriba más del nombre entre las llaves.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>The server of {path} shows a certificate that is not trusted ({error}); add its authority under Settings, Options, Authentication in QGIS, or name a file of authorities in CURL_CA_BUNDLE.</source>
        <translation>El servidor de {path} presenta un certificado que no es de confianza ({error}); añada su autoridad en Configuración, Opciones, Autenticación de QGIS, o indique un archivo de autoridades en CURL_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>{address} could not be searched ({error}); check the address, the collection and the network, and whether the catalogue needs a login.</source>
        <translation>No se pudo buscar en {address} ({error}); compruebe la dirección, la colección y la red, y si el catálogo necesita autenticación.</translation>
    </message>
    <message>
        <source>The search has no area; give {@extent} or {@roi}.</source>
        <translation>La búsqueda no tiene área; dé {@extent} o {@roi}.</translation>
    </message>
    <message>
        <source>The polygons of {@roi} lie outside of {@extent}; leave one of them empty.</source>
        <translation>Los polígonos de {@roi} quedan fuera de {@extent}; deje uno de los dos vacío.</translation>
    </message>
    <message>
        <source>The extent has no coordinate reference system; give it one, or set that of the project.</source>
        <translation>La extensión no tiene sistema de referencia de coordenadas; indique uno o asigne el del proyecto.</translation>
    </message>
    <message>
        <source>The area cannot be brought to longitude and latitude ({error}); check its coordinate reference system.</source>
        <translation>El área no se puede convertir a longitud y latitud ({error}); compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{file} of {path} gives the offset of {band} as '{value}', which is no number; download the product again.</source>
        <translation>{file} de {path} da el desplazamiento de {band} como '{value}', que no es un número; descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>{path} lists no rasters; give a STAC item or item collection with assets that are images.</source>
        <translation>{path} no enumera rásteres; dé un ítem STAC o una colección de ítems con assets que sean imágenes.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection; choose another file.</source>
        <translation>{path} no es un ítem STAC ni una colección de ítems; elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} links to the catalogue {address}, but catalogues are read from a disk only; search it with Search images, and give the item collection that it writes.</source>
        <translation>{path} enlaza con el catálogo {address}, pero los catálogos solo se leen de un disco; busque en él con Buscar imágenes, y dé la colección de ítems que escribe.</translation>
    </message>
    <message>
        <source>{path} links to {address}, which is not asked; download the file and link to it.</source>
        <translation>{path} enlaza con {address}, que no se consulta; descargue el archivo y enlácelo.</translation>
    </message>
    <message>
        <source>{path} is too large for a STAC file; give a smaller item collection.</source>
        <translation>{path} es demasiado grande para un archivo STAC; dé una colección de ítems menor.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}); download it again.</source>
        <translation>No se puede leer {path} como JSON ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection (it has no assets or features); choose another file.</source>
        <translation>{path} no es un ítem STAC ni una colección de ítems (no tiene assets ni features); elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} gives its times as '{value}' in '{units}', calendar '{calendar}', which is no date that can be read here; write them as days since a date in the standard calendar.</source>
        <translation>{path} da los tiempos como '{value}' en '{units}', calendario '{calendar}', que no es una fecha que se pueda leer aquí; escríbalos como días desde una fecha en el calendario estándar (standard).</translation>
    </message>
    <message>
        <source>The {count} layers of {path} have no dates of their own; write them into the descriptions of the layers, or into a text file {list} beside it, one date (YYYY-MM-DD) a line, or give each band a temporal range in QGIS.</source>
        <translation>Las {count} capas de {path} no tienen fechas propias; escríbalas en las descripciones de las capas, o en un archivo de texto {list} al lado, una fecha (AAAA-MM-DD) por línea, o dé a cada banda un intervalo temporal en QGIS.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has no date, whereas others have; write one (YYYY-MM-DD) into its description, or take the layer out.</source>
        <translation>La capa {layer} de {path} no tiene fecha, mientras que otras la tienen; escriba una (YYYY-MM-DD) en su descripción, o quite la capa.</translation>
    </message>
    <message>
        <source>The date {date} in the description of a layer of {path} may be day-month or month-day; write the dates as YYYY-MM-DD into the descriptions, or into a text file {list} beside it, one a line.</source>
        <translation>La fecha {date} en la descripción de una capa de {path} puede ser día-mes o mes-día; escriba las fechas como YYYY-MM-DD en las descripciones, o en un archivo de texto {list} al lado, una por línea.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}; rename the file with its date as YYYY-MM-DD, say how to read the date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>No se encontró ninguna fecha en el nombre {name}; cambie el nombre del archivo para que tenga su fecha como AAAA-MM-DD, indique cómo leer la fecha con {@file_pattern}, por ejemplo {example}, o dé a la capa un rango temporal en QGIS.</translation>
    </message>
    <message>
        <source>The date {date} in the name {name} may be day-month or month-day; rename the file with its date as YYYY-MM-DD, or give the layer a temporal range in QGIS.</source>
        <translation>La fecha {date} en el nombre {name} puede ser día-mes o mes-día; renombre el archivo con la fecha como AAAA-MM-DD, o dé a la capa un intervalo temporal en QGIS.</translation>
    </message>
    <message>
        <source>The number {date} in the name {name} may be a year and a month or a day of a year with two digits; say how to read it with {@file_pattern}, for example {example}, or rename the file with its date as YYYY-MM-DD.</source>
        <translation>El número {date} en el nombre {name} puede ser un año y un mes o un día de un año con dos cifras; indique cómo leerlo con {@file_pattern}, por ejemplo {example}, o cambie el nombre del archivo con su fecha como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{@file_pattern} is {pattern}, which finds no date in the name {name}; correct it, or rename the file with its date as YYYY-MM-DD. {{date}} stands for YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, the name of a month with the year, or seconds since 1970.</source>
        <translation>{@file_pattern} es {pattern}, que no encuentra fecha en el nombre {name}; corríjalo, o cambie el nombre del archivo con su fecha como YYYY-MM-DD. {{date}} vale por YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, el nombre de un mes con el año, o segundos desde 1970.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}, and the one inside ({item}) is when the file was written; say how to read its date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>No se encontró ninguna fecha en el nombre {name}, y la que hay dentro ({item}) es la de la escritura del archivo; indique cómo leer su fecha con {@file_pattern}, por ejemplo {example}, o dé a la capa un intervalo temporal en QGIS.</translation>
    </message>
    <message>
        <source>No access to the images was granted by {address} ({error}); check the network, or copy the images later.</source>
        <translation>{address} no concedió acceso a las imágenes ({error}); compruebe la red, o copie las imágenes más tarde.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; codes are from 1 to {highest}.</source>
        <translation>El código de {name} es {code}; los códigos van de 1 a {highest}.</translation>
    </message>
    <message>
        <source>The label {name} is in the class scheme twice; take one out.</source>
        <translation>La etiqueta {name} está dos veces en el esquema de clases; quite una.</translation>
    </message>
    <message>
        <source>Two classes have the name {name}; merge one into the other, or rename one.</source>
        <translation>Dos clases tienen el nombre {name}; una una a la otra o cambie el nombre de una.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}; write it as #rrggbb.</source>
        <translation>El color de {name} es {colour}; escríbalo como #rrggbb.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; it must be a whole number.</source>
        <translation>El código de {name} es {code}; debe ser un número entero.</translation>
    </message>
    <message>
        <source>A class has no name; give it one, or take it out.</source>
        <translation>Una clase no tiene nombre; dele uno o quítela.</translation>
    </message>
    <message>
        <source>The name {name} holds characters that no legend can hold; correct it.</source>
        <translation>El nombre {name} contiene caracteres que ninguna leyenda admite; corríjalo.</translation>
    </message>
    <message>
        <source>A class scheme is a JSON object with a list of classes, and this one has none; choose another file.</source>
        <translation>Un esquema de clases es un objeto JSON con una lista de clases, y este no tiene ninguna; elija otro archivo.</translation>
    </message>
    <message>
        <source>The class scheme cannot be used; correct it: {problem}</source>
        <translation>El esquema de clases no se puede usar; corríjalo: {problem}</translation>
    </message>
    <message>
        <source>Not everybody tells these colours apart: {pairs} (CIELAB difference below {least}); choose others.</source>
        <translation>No todas las personas distinguen estos colores: {pairs} (diferencia CIELAB inferior a {least}); elija otros.</translation>
    </message>
    <message>
        <source>{name} is merged into itself; choose another class.</source>
        <translation>{name} está unida a sí misma; elija otra clase.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which the class scheme does not have.</source>
        <translation>{name} está unida a {other}, que no existe en el esquema de clases.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which is itself merged into {third}; merge both into {third}.</source>
        <translation>{name} está unida a {other}, que a su vez está unida a {third}; una ambas a {third}.</translation>
    </message>
    <message>
        <source>Several classes have the code {code}: {classes}; give each its own.</source>
        <translation>Varias clases tienen el código {code}: {classes}; dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>The class scheme is not JSON ({error}); choose a file that the class editor has saved.</source>
        <translation>El esquema de clases no es JSON ({error}); elija un archivo guardado por el editor de clases.</translation>
    </message>
    <message>
        <source>The class scheme has no class; add one.</source>
        <translation>El esquema de clases no tiene ninguna clase; añada una.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); if the disk is full, free some space or choose another folder.</source>
        <translation>No se pudo escribir {path} ({reason}); si el disco está lleno, libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>write failed</source>
        <translation>la escritura falló</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas; asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is not understood ({error}); save the layer in another one.</source>
        <translation>No se entiende el sistema de referencia de coordenadas {crs} ({error}); guarde la capa en otro.</translation>
    </message>
    <message>
        <source>convert each band to GeoTIFF first, with Translate in QGIS (Raster, Conversion) or in the OSGeo4W shell with gdal_translate -sds, or download GeoTIFFs from AppEEARS.</source>
        <translation>convierta antes cada banda a GeoTIFF, con Traducir en QGIS (Ráster, Conversión) o en la consola de OSGeo4W con gdal_translate -sds, o descargue GeoTIFF de AppEEARS.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); take it out or copy it again.</source>
        <translation>No se puede abrir {path} como ráster ({error}); quítelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); its download did not finish, so download it again.</source>
        <translation>{path} está vacío (0 bytes); su descarga no terminó, así que descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is an HDF4 file, which cannot be read here; {remedy}</source>
        <translation>{path} es un archivo HDF4, que no se puede leer aquí; {remedy}</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here; unpack it and give the folder, or pack it as .zip or .tar.</source>
        <translation>{path} está comprimido de un modo que no se puede leer aquí; descomprímalo e indique la carpeta, o empaquételo como .zip o .tar.</translation>
    </message>
    <message>
        <source>{path} is a NetCDF of the format CDF-5, which cannot be read here; write it as NetCDF-4 first, for example with nccopy -k nc4.</source>
        <translation>{path} es un NetCDF del formato CDF-5, que no se puede leer aquí; escríbalo antes como NetCDF-4, por ejemplo con nccopy -k nc4.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({kind}), of which no map can be made; compute their amplitude or intensity first, and give that raster.</source>
        <translation>{path} contiene números complejos ({kind}), con los que no se puede hacer un mapa; calcule antes su amplitud o intensidad y use ese ráster.</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({error}); check the network and whether the address needs a login or a newer signature, or download the file.</source>
        <translation>No se puede acceder a {path} ({error}); compruebe la red y si la dirección necesita un inicio de sesión o una firma más nueva, o descargue el archivo.</translation>
    </message>
    <message>
        <source>{path} is a Zarr of version 3 with codecs that cannot be read here ({error}); write it as Zarr of version 2 (zarr_format=2 in xarray), NetCDF or GeoTIFF.</source>
        <translation>{path} es un Zarr de la versión 3 con códecs que no se pueden leer aquí ({error}); escríbalo como Zarr de la versión 2 (zarr_format=2 en xarray), NetCDF o GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} is not there; it was moved, renamed or deleted, so choose the rasters again.</source>
        <translation>{path} no está ahí; se movió, se renombró o se borró, así que elija los rásteres de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the drive and your rights to the file.</source>
        <translation>No se puede leer {path} ({error}); compruebe la unidad y sus permisos sobre el archivo.</translation>
    </message>
    <message>
        <source>{path} is cut short ({size} bytes, its pixels need at least {needed}); copy or download it again.</source>
        <translation>{path} está truncado ({size} bytes, sus píxeles necesitan al menos {needed}); cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>No raster lies on {name} ({grid}); choose another one under {@grid}, or leave it empty.</source>
        <translation>Ningún ráster está sobre {name} ({grid}); elija otro en {@grid}, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The georeference of {path} is damaged (its transform is {transform}); assign its extent with GDAL first.</source>
        <translation>La georreferencia de {path} está dañada (su transformación es {transform}); asigne antes su extensión con GDAL.</translation>
    </message>
    <message>
        <source>The CRS of {path} is geocentric or vertical, in which a raster has no place; assign the right one with GDAL first.</source>
        <translation>El SRC de {path} es geocéntrico o vertical, en el que un ráster no tiene lugar; asigne antes el correcto con GDAL.</translation>
    </message>
    <message>
        <source>{path} ({grid}) lies far from the other rasters; take it out, or check its CRS.</source>
        <translation>{path} ({grid}) está lejos de los otros rásteres; quítelo, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>{name} ({grid}) has no place in the CRS of the finest rasters; take it out.</source>
        <translation>{name} ({grid}) no tiene lugar en el SRC de los rásteres más finos; quítelo.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) are not degrees, the unit of its CRS ({crs}); assign the right CRS with GDAL first.</source>
        <translation>Las coordenadas de {path} ({extent}) no son grados, que su SRC ({crs}) usa; asigne antes el SRC correcto con GDAL.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) lie beyond the earth in its CRS ({crs}); assign the right CRS and extent with GDAL first.</source>
        <translation>Las coordenadas de {path} ({extent}) quedan fuera de la Tierra en su SRC ({crs}); asigne antes el SRC y la extensión correctos con GDAL.</translation>
    </message>
    <message>
        <source>{name} ({grid}) cannot be brought to the CRS of the finest rasters ({error}); take it out, or warp it first.</source>
        <translation>{name} ({grid}) no se puede llevar al SRC de los rásteres más finos ({error}); quítelo, o reproyéctelo antes.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) seem to be degrees, but its CRS ({crs}) has metres; assign the right CRS with GDAL first.</source>
        <translation>Las coordenadas de {path} ({extent}) parecen ser grados, pero su SRC ({crs}) usa metros; asigne antes el SRC correcto con GDAL.</translation>
    </message>
    <message>
        <source>The map's projection is not of equal area: a pixel at its centre is shown {factor} times as large as it is on the ground, and the areas are so too; warp the map to an equal-area projection for true areas.</source>
        <translation>La proyección del mapa no es equivalente: un píxel en su centro aparece {factor} veces mayor que en el terreno, y las áreas también; reproyecte el mapa a una proyección equivalente para tener áreas verdaderas.</translation>
    </message>
    <message>
        <source>The unit of length of the map's coordinate reference system is not known ({error}); warp the map to another one.</source>
        <translation>La unidad de longitud del sistema de referencia de coordenadas del mapa no se conoce ({error}); reproyecte el mapa a otro.</translation>
    </message>
    <message>
        <source>{kind} is not a Polygon or MultiPolygon with coordinates</source>
        <translation>{kind} no es un Polygon o MultiPolygon con coordenadas</translation>
    </message>
    <message>
        <source>its coordinates are not lists of numbers</source>
        <translation>sus coordenadas no son listas de números</translation>
    </message>
    <message>
        <source>it has a ring of fewer than four vertices</source>
        <translation>tiene un anillo de menos de cuatro vértices</translation>
    </message>
    <message>
        <source>The polygon of feature {number} cannot be read ({error}); repair it with Fix geometries, or leave it out.</source>
        <translation>No se puede leer el polígono del objeto {number} ({error}); repárelo con Corregir geometrías, o déjelo fuera.</translation>
    </message>
    <message>
        <source>The list of providers {path} cannot be read ({error}); correct it, or take it away.</source>
        <translation>La lista de proveedores {path} no se puede leer ({error}); corríjala o quítela.</translation>
    </message>
    <message>
        <source>The region of interest has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La región de interés no tiene sistema de referencia de coordenadas; asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>La región de interés está fuera de los rásteres; elija una que se superponga a ellos, y compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The region of interest holds the centre of no pixel, so nothing of the rasters lies in it; draw it larger, or choose another one.</source>
        <translation>La región de interés no contiene el centro de ningún píxel, así que nada de los rásteres está en ella; dibújela más grande o elija otra.</translation>
    </message>
    <message>
        <source>The layer of zones has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La capa de zonas no tiene sistema de referencia de coordenadas; defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The extent reaches places that the coordinate reference system of the rasters ({grid}) cannot show; give a smaller one around the rasters.</source>
        <translation>La extensión alcanza lugares que el sistema de referencia de coordenadas de los rásteres ({grid}) no puede mostrar; indique una más pequeña en torno a los rásteres.</translation>
    </message>
    <message>
        <source>The extent lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>La extensión está fuera de los rásteres; elija una que se superponga a ellos, y compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>A polygon of the region of interest cannot be read ({error}); repair the layer.</source>
        <translation>No se puede leer un polígono de la región de interés ({error}); repare la capa.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters or the extent; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>La región de interés está fuera de los rásteres o de la extensión; elija una que se superponga a ellos, y compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The extent cannot be brought to the rasters' coordinate reference system ({error}); give it in that system.</source>
        <translation>La extensión no se puede llevar al sistema de referencia de coordenadas de los rásteres ({error}); dela en ese sistema.</translation>
    </message>
    <message>
        <source>A polygon of the zone {name} cannot be read ({error}); repair the layer with Fix geometries.</source>
        <translation>No se puede leer un polígono de la zona {name} ({error}); repare la capa con Corregir geometrías.</translation>
    </message>
    <message>
        <source>A polygon reaches places that the coordinate reference system of the rasters ({grid}) cannot show; clip it to the surroundings of the rasters.</source>
        <translation>Un polígono alcanza lugares que el sistema de referencia de coordenadas de los rásteres ({grid}) no puede mostrar; recórtelo a los alrededores de los rásteres.</translation>
    </message>
    <message>
        <source>{path} leads to {address}, which lies in a network and was not asked; add {server} to the rasters where it may be asked, or download the file.</source>
        <translation>{path} lleva a {address}, que está en una red y no se consultó; añada {server} a los rásteres si se puede consultar, o descargue el archivo.</translation>
    </message>
    <message>
        <source>{path} leads to {link}, which lies outside of its folder and was not read; give {place} as a raster, or put both into one folder.</source>
        <translation>{path} lleva a {link}, que está fuera de su carpeta y no se leyó; indique {place} como ráster, o ponga ambos en una sola carpeta.</translation>
    </message>
    <message>
        <source>{path} shows virtual rasters within more than 20 others; give the rasters themselves.</source>
        <translation>{path} muestra rásteres virtuales dentro de más de otros 20; indique los propios rásteres.</translation>
    </message>
    <message>
        <source>{path} shows {source}, which is not there; copy it there again, or make the virtual raster anew.</source>
        <translation>{path} muestra {source}, que no está allí; cópielo de nuevo allí, o vuelva a crear el ráster virtual.</translation>
    </message>
    <message>
        <source>{@window} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@window} es {size}, que no tiene un píxel en el centro; elija un número impar, {smaller} o {larger}.</translation>
    </message>
    <message>
        <source>The window has {size} × {size} pixels and {path} only {width} × {height}; take a smaller window.</source>
        <translation>La ventana tiene {size} × {size} píxeles y {path} solo {width} × {height}; elija una ventana menor.</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>imágenes de {first} a {last}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>{count} {count:other change|other changes}</source>
        <translation>{count} {count:otro cambio|otros cambios}</translation>
    </message>
    <message>
        <source>Samples of one field can lie in several folds, so a map is less accurate than this; group by place or blocks to see how much.</source>
        <translation>Las muestras de una misma parcela pueden estar en varias particiones, por lo que un mapa es menos exacto que esto; agrupe por lugar o por bloques para ver cuánto.</translation>
    </message>
    <message>
        <source>Samples of one place are never in two folds.</source>
        <translation>Las muestras de un mismo lugar nunca están en dos particiones.</translation>
    </message>
    <message>
        <source>Samples of one block are never in two folds.</source>
        <translation>Las muestras de un mismo bloque nunca están en dos particiones.</translation>
    </message>
    <message>
        <source>Expected calibration error {error}; {scaled} after temperature scaling with the other folds, as Train LSTM-FCN does with its validation samples.</source>
        <translation>Error de calibración esperado {error}; {scaled} tras el escalado de temperatura con las demás particiones, como hace Entrenar LSTM-FCN con sus muestras de validación.</translation>
    </message>
    <message>
        <source>after temperature scaling</source>
        <translation>tras el escalado de temperatura</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>tal como se entrenó</translation>
    </message>
    <message>
        <source>Cube of {dates} {dates:date|dates} and {bands} {bands:band|bands}</source>
        <translation>Cubo de {dates} {dates:fecha|fechas} y {bands} {bands:banda|bandas}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>position in the series</source>
        <translation>posición en la serie</translation>
    </message>
    <message>
        <source>probability of the predicted class</source>
        <translation>probabilidad de la clase predicha</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Accuracy at each confidence</source>
        <translation>Exactitud en cada nivel de confianza</translation>
    </message>
    <message>
        <source>share of right predictions</source>
        <translation>proporción de predicciones acertadas</translation>
    </message>
    <message>
        <source>Samples at each confidence</source>
        <translation>Muestras en cada nivel de confianza</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>accuracy (share of samples)</source>
        <translation>exactitud (proporción de muestras)</translation>
    </message>
    <message>
        <source>probability of the label</source>
        <translation>probabilidad de la etiqueta</translation>
    </message>
    <message>
        <source>similar samples with the same label (share)</source>
        <translation>muestras parecidas con la misma etiqueta (proporción)</translation>
    </message>
    <message>
        <source>share of the observations (%)</source>
        <translation>proporción de las observaciones (%)</translation>
    </message>
    <message>
        <source>area (ha)</source>
        <translation>área (ha)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>share of samples that are right</source>
        <translation>proporción de muestras acertadas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>By band</source>
        <translation>Por banda</translation>
    </message>
    <message>
        <source>drop in accuracy (percentage points)</source>
        <translation>caída de la exactitud (puntos porcentuales)</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizables</translation>
    </message>
    <message>
        <source>flagged by the mask band</source>
        <translation>marcadas por la banda de máscara</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>perfectly calibrated</source>
        <translation>calibración perfecta</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>mejor hasta ahora</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartografiada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada temprana</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>pesos conservados</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} particiones</translation>
    </message>
    <message>
        <source>{folds}, repeated {count} times</source>
        <translation>{folds}, repetidas {count} veces</translation>
    </message>
    <message>
        <source>{folds}, grouped by place</source>
        <translation>{folds}, agrupadas por lugar</translation>
    </message>
    <message>
        <source>{folds}, grouped by blocks</source>
        <translation>{folds}, agrupadas por bloques</translation>
    </message>
    <message>
        <source>Agreement {share} %</source>
        <translation>Concordancia {share} %</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>Figura {number}.</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>Tabla {number}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Quality of the samples</source>
        <translation>Calidad de las muestras</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>{learned} learned from, {validated} validated on</source>
        <translation>{learned} para aprender, {validated} para validar</translation>
    </message>
    <message>
        <source>{accuracy} ({low} to {high}), kappa {kappa}, mean F1 {f1}</source>
        <translation>{accuracy} ({low} a {high}), kappa {kappa}, F1 medio {f1}</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples.</source>
        <translation>Error de calibración esperado {error} en las muestras de validación.</translation>
    </message>
    <message>
        <source>All {count} epochs were run</source>
        <translation>Se ejecutaron las {count} épocas</translation>
    </message>
    <message>
        <source>{ending}; the last weights were kept.</source>
        <translation>{ending}; se conservaron los últimos pesos.</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples after temperature scaling ({temperature}).</source>
        <translation>Error de calibración esperado {error} en las muestras de validación tras el escalado de temperatura ({temperature}).</translation>
    </message>
    <message>
        <source>Stopped early after epoch {number} of {count}</source>
        <translation>El entrenamiento paró pronto, tras la época {number} de {count}</translation>
    </message>
    <message>
        <source>{ending}; the weights of epoch {number}, the lowest validation loss, were kept.</source>
        <translation>{ending}; se conservaron los pesos de la época {number}, la de menor pérdida de validación.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entrenado en</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>Banda {name}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codes in class maps</source>
        <translation>Códigos en los mapas de clases</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Tamaño del píxel (m)</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Years of the samples</source>
        <translation>Años de las muestras</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Pesos de la red</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Merged labels</source>
        <translation>Etiquetas unidas</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{count} {count:date|dates}</source>
        <translation>{count} {count:fecha|fechas}</translation>
    </message>
    <message>
        <source>{duration} on {device}</source>
        <translation>{duration} en {device}</translation>
    </message>
    <message>
        <source>{count} dates of a season from {first} to {last}, samples of {first_year} to {last_year}</source>
        <translation>{count} fechas de una temporada de {first} a {last}, muestras de {first_year} a {last_year}</translation>
    </message>
    <message>
        <source>{count} {count:date|dates} from {first} to {last}</source>
        <translation>{count} {count:fecha|fechas} de {first} a {last}</translation>
    </message>
    <message>
        <source>{@dask}: the engine lacks the package {package}; install it with: {command}</source>
        <translation>{@dask}: al motor le falta el paquete {package}; instálelo con: {command}</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}; check the address, and that this machine can reach it.</source>
        <translation>Ningún planificador de Dask responde en {address}; compruebe la dirección y que este equipo pueda alcanzarla.</translation>
    </message>
    <message>
        <source>The Dask scheduler has not answered for {seconds} seconds; start it and run this again.</source>
        <translation>El planificador de Dask no ha respondido durante {seconds} segundos; inícielo y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with: dask worker {address} --nthreads 1</source>
        <translation>El planificador de Dask en {address} no tiene trabajadores; inicie algunos con: dask worker {address} --nthreads 1</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder, or close the program or layer that uses the file.</source>
        <translation>No se puede escribir {path} ({reason}); elija otra carpeta, o cierre el programa o la capa que usa el archivo.</translation>
    </message>
    <message>
        <source>{name} in the cache folder {folder} cannot be written ({reason}); check the disk and your rights to the folder, or set the environment variable XDG_CACHE_HOME to another one.</source>
        <translation>No se puede escribir {name} en la carpeta de caché {folder} ({reason}); compruebe el disco y sus permisos en la carpeta, o asigne otra a la variable de entorno XDG_CACHE_HOME.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Free some space or choose another folder.</source>
        <translation>El disco está lleno: no se pudo escribir {path}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is asked for twice; give every output its own name.</source>
        <translation>{path} se pide dos veces; dé a cada salida un nombre propio.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the output a file name.</source>
        <translation>{path} es una carpeta; dé a la salida un nombre de archivo.</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full: {name} could not be written. Free some space, or set the environment variable XDG_CACHE_HOME to a folder on another disk.</source>
        <translation>El disco de la carpeta de caché {folder} está lleno: no se pudo escribir {name}. Libere espacio, o asigne a la variable de entorno XDG_CACHE_HOME una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Another run is writing its outputs in {folder}; wait until it has ended, or choose another folder.</source>
        <translation>Otra ejecución está escribiendo sus salidas en {folder}; espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a number from {low} to {high}.</source>
        <translation>{name} es {value}; debe ser un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {words}.</source>
        <translation>{name} es {value}; debe ser {words}.</translation>
    </message>
    <message>
        <source>{name} holds an empty name; give a file or a folder, or take it out.</source>
        <translation>{name} contiene un nombre vacío; indique un archivo o una carpeta, o quítelo.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{name} es {value}; debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} is '{value}'; choose one of {choices}.</source>
        <translation>{name} es '{value}'; elija uno de {choices}.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is not a file on a disk and would be lost with the run; give a file in a folder.</source>
        <translation>{name} es {path}, que no es un archivo en disco y se perdería con la ejecución; indique un archivo en una carpeta.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is an address, and outputs are written to a disk only; give a file in a folder.</source>
        <translation>{name} es {path}, que es una dirección, y las salidas solo se escriben en disco; indique un archivo en una carpeta.</translation>
    </message>
    <message>
        <source>{name} is {path}, but rasters are written as GeoTIFF, which is not a {suffix} file; end the name in .tif, and convert the raster afterwards where another format is needed.</source>
        <translation>{name} es {path}, pero los rásteres se escriben como GeoTIFF, que no es un archivo {suffix}; termine el nombre en .tif y convierta el ráster después si necesita otro formato.</translation>
    </message>
    <message>
        <source>{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.</source>
        <translation>{name} debe ser un archivo CSV o un objeto con ids, x, y, crs, labels y fields.</translation>
    </message>
    <message>
        <source>{name} must be a JSON file or an object with a list of classes.</source>
        <translation>{name} debe ser un archivo JSON o un objeto con una lista de clases.</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>{name} is '{text}'; write it YYYY-MM-DD.</source>
        <translation>{name} es '{text}'; escriba AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of files and folders</source>
        <translation>una lista de archivos y carpetas</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>{name} is {value}, which no file can be called; leave its control characters out.</source>
        <translation>{name} es {value}, nombre que ningún archivo puede tener; quite los caracteres de control.</translation>
    </message>
    <message>
        <source>{name} begins with {value} and is longer than file systems allow; choose a shorter name.</source>
        <translation>{name} empieza por {value} y es más largo de lo que permiten los sistemas de archivos; elija un nombre más corto.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>faltan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{pixels} pixels · {rate} pixels/s</source>
        <translation>{pixels} píxeles · {rate} píxeles/s</translation>
    </message>
    <message>
        <source>{doing} · {left}</source>
        <translation>{doing} · {left}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>faltan {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>faltan {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{part} · {doing}</source>
        <translation>{part} · {doing}</translation>
    </message>
    <message>
        <source>The memory limit of {limit} GB is too small: one row of a window of these rasters needs {smallest} GB; give at least that.</source>
        <translation>El límite de memoria de {limit} GB es demasiado pequeño: una fila de una ventana de estos rásteres necesita {smallest} GB; dé al menos eso.</translation>
    </message>
    <message>
        <source>{path} leads to the input {input} of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} lleva a la entrada {input} de esta ejecución, y escribirlo la destruiría; dé a la salida otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>{path} is an input of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} es una entrada de esta ejecución, y escribirlo la destruiría; dé a la salida otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names}; y {count} más</translation>
    </message>
    <message>
        <source>{count} of {all} samples say that they are of another time ({start} to {end}) than the rasters ({first} to {last}); their labels need not hold for these images, so give the rasters of their season, or leave these samples out.</source>
        <translation>{count} de {all} muestras dicen ser de otra época ({start} a {end}) que la de los rásteres ({first} a {last}); sus etiquetas pueden no valer para estas imágenes: dé los rásteres de su temporada, o deje fuera esas muestras.</translation>
    </message>
    <message>
        <source>Labels that differ only by case, blanks, accents or signs that look alike are different classes: {labels}. If they mean one class, write them alike in the class field.</source>
        <translation>Las etiquetas que difieren solo en mayúsculas, espacios, acentos o signos parecidos son clases distintas: {labels}. Si significan una sola clase, escríbalas igual en el campo de clase.</translation>
    </message>
    <message>
        <source>The accuracy is measured on {samples} validation {samples:sample only|samples only}, so it says little (see its interval); add samples, or use Cross-validate LSTM-FCN, which measures on {samples:all samples|all of them}.</source>
        <translation>La exactitud se mide en solo {samples} {samples:muestra de validación|muestras de validación}, así que dice poco (vea su intervalo); añada muestras, o use Validación cruzada de LSTM-FCN, que mide en todas.</translation>
    </message>
    <message>
        <source>Classes of fewer than {fewest} samples ({classes}) are hardly learned and not measured; add samples, better {enough} or more of each class.</source>
        <translation>Las clases con menos de {fewest} muestras ({classes}) apenas se aprenden y no se miden; añada muestras, mejor {enough} o más de cada clase.</translation>
    </message>
    <message>
        <source>The series have {dates} {dates:date only|dates only}, which show no season; classes that look alike on these dates are not told apart. Add dates, better a dozen over the year.</source>
        <translation>Las series tienen solo {dates} {dates:fecha, que no muestra|fechas, que no muestran} ninguna estación; las clases que se parecen en esas fechas no se distinguen. Añada fechas, mejor una docena a lo largo del año.</translation>
    </message>
    <message>
        <source>{labels} stands in the class field as programs write a missing value, and is taken for a class; where it means no label, leave these samples out.</source>
        <translation>{labels} está en el campo de clase como los programas escriben un valor ausente, y se toma por una clase; si significa que no hay etiqueta, deje fuera esas muestras.</translation>
    </message>
    <message>
        <source>{labels} holds the sign {sign} in place of a letter that was lost, as where a table is read in another encoding; set the encoding of the layer in QGIS, or save the table in UTF-8.</source>
        <translation>{labels} contiene el signo {sign} en lugar de una letra perdida, como cuando una tabla se lee en otra codificación; defina la codificación de la capa en QGIS o guarde la tabla en UTF-8.</translation>
    </message>
    <message>
        <source>The class field has no whole number for {classes}; choose a field of whole numbers or one with a value map of them, or number the classes in the order of the labels ({@codes}).</source>
        <translation>El campo de clase no tiene un número entero para {classes}; elija un campo de números enteros o uno con un mapa de valores de ellos, o numere las clases en el orden de las etiquetas ({@codes}).</translation>
    </message>
    <message>
        <source>The classes {first} and {second} have the same number {number} in the class field; give them one label, or two numbers.</source>
        <translation>Las clases {first} y {second} tienen el mismo número {number} en el campo de clase; deles una sola etiqueta o dos números.</translation>
    </message>
    <message>
        <source>The class {label} has several numbers in the class field ({numbers}), and a map can hold only one; correct the value map, or number the classes in the order of the labels ({@codes}).</source>
        <translation>La clase {label} tiene varios números en el campo de clase ({numbers}), y un mapa solo puede tener uno; corrija el mapa de valores o numere las clases en el orden de las etiquetas ({@codes}).</translation>
    </message>
    <message>
        <source>The class {label} has the number {number}, and the pixels of a class map can be 1 to {highest} only; change the number, or number the classes in the order of the labels ({@codes}).</source>
        <translation>La clase {label} tiene el número {number}, y los píxeles de un mapa de clases solo pueden ser de 1 a {highest}; cambie el número o numere las clases en el orden de las etiquetas ({@codes}).</translation>
    </message>
    <message>
        <source>{polygons} {polygons:polygon gives|polygons give} {count} {count:sample|samples}.</source>
        <translation>{polygons} {polygons:polígono da|polígonos dan} {count} {count:muestra|muestras}.</translation>
    </message>
    <message>
        <source>No sample point lies on the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Ningún punto de muestra está sobre los rásteres; compruebe que ambos muestran el mismo lugar y que el SRC de la capa es correcto.</translation>
    </message>
    <message>
        <source>{count} {count:sample lies|samples lie} outside the rasters (feature {count:id|ids} {ids}); select the ones inside, or add rasters that {count:cover it|cover them}.</source>
        <translation>{count} {count:muestra está|muestras están} fuera de los rásteres ({count:id del objeto|ids de los objetos} {ids}); seleccione las que están dentro, o añada rásteres que {count:la cubran|las cubran}.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} a gap of more than {days} days (feature {count:id|ids} {ids}); {count:leave it|leave them} out, or allow longer gaps under {@max_gap}.</source>
        <translation>{count} {count:muestra tiene|muestras tienen} un hueco de más de {days} días ({count:id del objeto|ids de los objetos} {ids}); {count:déjela|déjelas} fuera, o permita huecos más largos en {@max_gap}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel|pixels} of polygons {count:has|have} no or too few valid observations and {count:is left|are left} out.</source>
        <translation>{count} {count:píxel|píxeles} de polígonos no {count:tiene observaciones|tienen observaciones} válidas, o {count:tiene muy|tienen muy} pocas, y se {count:omite|omiten}.</translation>
    </message>
    <message>
        <source>{count} {count:polygon holds|polygons hold} no centre of a pixel (feature {count:id|ids} {ids}); the pixel of {count:a point on it|a point on each} is taken.</source>
        <translation>{count} {count:polígono no contiene|polígonos no contienen} ningún centro de píxel ({count:id|ids} de objeto {ids}); se toma el píxel de un punto {count:en él|en cada uno}.</translation>
    </message>
    <message>
        <source>{count} {count:sample shares|samples share} a pixel with another of the same label and {count:is counted|are counted} once.</source>
        <translation>{count} {count:muestra comparte|muestras comparten} un píxel con otra de la misma etiqueta y {count:cuenta|cuentan} una sola vez.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} samples with different labels (feature ids {ids}). All are kept; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:píxel tiene|píxeles tienen} muestras con etiquetas distintas (ids de objeto {ids}). Se conservan todas; corrija las etiquetas, o deje fuera las equivocadas.</translation>
    </message>
    <message>
        <source>The names of the fields {fields} are cut to ten letters, as in a shapefile, so the dates of their series are lost; use the layer from before it was saved as a shapefile, or extract the series again into a GeoPackage.</source>
        <translation>Los nombres de los campos {fields} están cortados a diez letras, como en un shapefile, y las fechas de sus series se han perdido; use la capa anterior a guardarla como shapefile o extraiga las series de nuevo en un GeoPackage.</translation>
    </message>
    <message>
        <source>There are no rasters, and the samples carry no series in fields (NDVI1, NDVI2 … or NDVI_20130914 …); add dated rasters, or use a layer made with Extract time series.</source>
        <translation>No hay rásteres, y las muestras no llevan series en campos (NDVI1, NDVI2 … o NDVI_20130914 …); añada rásteres fechados, o use una capa hecha con Extraer series temporales.</translation>
    </message>
    <message>
        <source>The samples carry no series of band {missing}; they have {present}.</source>
        <translation>Las muestras no llevan series de la banda {missing}; tienen {present}.</translation>
    </message>
    <message>
        <source>The bands in the samples' fields do not have the same dates ({lengths}); choose bands that do under {@bands}.</source>
        <translation>Las bandas en los campos de las muestras no tienen las mismas fechas ({lengths}); elija bandas que sí las tengan en {@bands}.</translation>
    </message>
    <message>
        <source>The values of {band} in the fields run from {low} to {high}, but {band} lies between {least} and {most}; bring them to this unit first, for example divide them by 10000 with the field calculator.</source>
        <translation>Los valores de {band} en los campos van de {low} a {high}, pero {band} está entre {least} y {most}; páselos antes a esa unidad, por ejemplo dividiéndolos entre 10000 con la calculadora de campos.</translation>
    </message>
    <message>
        <source>The field {field} has {count} values for {samples} samples; give one for each.</source>
        <translation>El campo {field} tiene {count} valores para {samples} muestras; dé uno para cada una.</translation>
    </message>
    <message>
        <source>The fields {first} and {second} carry the same date; keep one of them.</source>
        <translation>Los campos {first} y {second} tienen la misma fecha; quédese con uno de ellos.</translation>
    </message>
    <message>
        <source>The field {field} of feature {id} holds {value}, which is not a number; correct it, or leave it empty where the observation is missing.</source>
        <translation>El campo {field} del objeto {id} contiene {value}, que no es un número; corríjalo, o déjelo vacío donde falta la observación.</translation>
    </message>
    <message>
        <source>The field {field} holds {value}; write dates YYYY-MM-DD, or leave the field out.</source>
        <translation>El campo {field} contiene {value}; escriba fechas AAAA-MM-DD, o deje fuera el campo.</translation>
    </message>
    <message>
        <source>{@block_size} is {size}; give the side of a block in metres, above 0.</source>
        <translation>{@block_size} es {size}; dé el lado de un bloque en metros, mayor que 0.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as the layer has no coordinate reference system; choose {@group_by} none, or give it one.</source>
        <translation>No se pueden agrupar las muestras por donde están, porque la capa no tiene sistema de referencia de coordenadas; elija {@group_by} ninguno, o dele uno.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as some have no place (feature ids {ids}) or the layer has no coordinate reference system; choose {@group_by} none, or give them one.</source>
        <translation>No se pueden agrupar las muestras por donde están, porque algunas no tienen lugar (ids de los objetos {ids}) o la capa no tiene sistema de referencia de coordenadas; elija {@group_by} ninguno, o deles uno.</translation>
    </message>
    <message>
        <source>{path} has a row with more values than columns; put texts that hold a comma in quotes.</source>
        <translation>{path} tiene una fila con más valores que columnas; ponga entre comillas los textos que contienen una coma.</translation>
    </message>
    <message>
        <source>{path} has the column {columns} more than once; keep one of each.</source>
        <translation>{path} tiene la columna {columns} más de una vez; conserve una de cada una.</translation>
    </message>
    <message>
        <source>{path} needs the columns longitude, latitude and label; it has {columns}.</source>
        <translation>{path} necesita las columnas longitude, latitude y label; tiene {columns}.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is beyond {farthest} degrees; give degrees (WGS 84), or check whether longitude and latitude are exchanged.</source>
        <translation>La fila {row} de {path} tiene en {column} {value}, más allá de {farthest} grados; indique grados (WGS 84), o compruebe si longitud y latitud están intercambiadas.</translation>
    </message>
    <message>
        <source>The layer of samples has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La capa de muestras no tiene sistema de referencia de coordenadas; defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>None of the features has a geometry, so no raster can be read there; give a layer of points or polygons, or a table with the columns longitude and latitude (WGS 84).</source>
        <translation>Ninguna entidad tiene geometría, por lo que no se puede leer ningún ráster allí; indique una capa de puntos o polígonos, o una tabla con las columnas longitude y latitude (WGS 84).</translation>
    </message>
    <message>
        <source>{count} {count:feature has|features have} no geometry (feature {count:id|ids} {ids}); draw it, {count:delete it|delete them}, or select the others.</source>
        <translation>{count} {count:entidad no tiene|entidades no tienen} geometría (id {ids}); dibújela, {count:elimínela|elimínelas} o seleccione las demás.</translation>
    </message>
    <message>
        <source>The sample layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La capa de muestras no tiene objetos que usar; compruebe la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no label (feature {count:id|ids} {ids}); {count:label it or leave it|label them or leave them} out, for example with a filter of the layer.</source>
        <translation>{count} {count:muestra no tiene|muestras no tienen} etiqueta ({count:id del objeto|ids de los objetos} {ids}); {count:etiquétela o déjela|etiquételas o déjelas} fuera, por ejemplo con un filtro de la capa.</translation>
    </message>
    <message>
        <source>All samples have the label {label}; a map needs samples of at least two classes. Check the class field.</source>
        <translation>Todas las muestras tienen la etiqueta {label}; un mapa necesita muestras de al menos dos clases. Compruebe el campo de clase.</translation>
    </message>
    <message>
        <source>{count} classes have a single sample each; check that the class field is the one that holds the classes.</source>
        <translation>{count} clases tienen una sola muestra cada una; compruebe que el campo de clase es el que contiene las clases.</translation>
    </message>
    <message>
        <source>{count:Class|Classes} {classes} {count:has|have} one sample only; add samples, or leave the {count:class|classes} out.</source>
        <translation>{count:La clase|Las clases} {classes} {count:tiene|tienen} una sola muestra; añada muestras, u omita {count:la clase|las clases}.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); check the name of the file, and that you may read it.</source>
        <translation>No se pueden leer los puntos {path} ({error}); compruebe el nombre del archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); save them as CSV in UTF-8.</source>
        <translation>No se pueden leer los puntos {path} ({error}); guárdelos como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is not a number; correct it, or take the row out.</source>
        <translation>La fila {row} de {path} tiene {column} {value}, que no es un número; corríjala o quite la fila.</translation>
    </message>
    <message>
        <source>The label {label} of feature {id} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>La etiqueta {label} de la entidad {id} contiene un salto de línea, un carácter de control o medio carácter, que ninguna leyenda puede contener; corríjala.</translation>
    </message>
    <message>
        <source>Classes with one sample only are written almost like others: {labels}. If they mean one class, write them alike in the class field, or merge them with Classes…; else add samples.</source>
        <translation>Clases con una sola muestra se escriben casi como otras: {labels}. Si son la misma clase, escríbalas igual en el campo de clase, o únalas con Clases…; si no, añada muestras.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no valid observation in some band (feature {count:id|ids} {ids}); {count:leave it|leave them} out.</source>
        <translation>{count} {count:muestra no tiene|muestras no tienen} ninguna observación válida en alguna banda ({count:id del objeto|ids de los objetos} {ids}); {count:déjela|déjelas} fuera.</translation>
    </message>
    <message>
        <source>The class scheme does not have {labels}, which the samples have; add it to the classes, merge it into one of them, or leave these samples out.</source>
        <translation>El esquema de clases no tiene {labels}, que las muestras tienen; añádalo a las clases, únalo a una de ellas o deje fuera esas muestras.</translation>
    </message>
    <message>
        <source>Merged into {name}: {labels}</source>
        <translation>Unidas a {name}: {labels}</translation>
    </message>
    <message>
        <source>Classes of the class scheme without samples, which are left out: {classes}</source>
        <translation>Clases del esquema de clases sin muestras, que quedan fuera: {classes}</translation>
    </message>
    <message>
        <source>Class {label} has {count} samples; a cross-validation needs at least {fewest} of each class, one to hold out and two to learn from. Add samples, or leave the class out.</source>
        <translation>La clase {label} tiene {count} muestras; una validación cruzada necesita al menos {fewest} de cada clase, una para retener y dos de las que aprender. Añada muestras, o deje fuera la clase.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but class {label} has {count} samples; choose at most {count} folds, or add samples of that class.</source>
        <translation>{@folds} es {folds}, pero la clase {label} tiene {count} muestras; elija como máximo {count} particiones, o añada muestras de esa clase.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but the samples lie in {groups} groups; choose fewer folds or smaller blocks.</source>
        <translation>{@folds} es {folds}, pero las muestras están en {groups} grupos; elija menos particiones o bloques más pequeños.</translation>
    </message>
    <message>
        <source>Fold {number} leaves fewer than two samples of class {classes} to learn from; choose {remedy}.</source>
        <translation>La partición {number} deja menos de dos muestras de la clase {classes} de las que aprender; elija {remedy}.</translation>
    </message>
    <message>
        <source>All samples of class {label} lie in one group, so it cannot be both learned and measured; choose smaller blocks or another grouping, or add samples elsewhere.</source>
        <translation>Todas las muestras de la clase {label} están en un solo grupo, de modo que no se puede aprender y medir a la vez; elija bloques más pequeños u otra agrupación, o añada muestras en otro lugar.</translation>
    </message>
    <message>
        <source>more folds</source>
        <translation>más particiones</translation>
    </message>
    <message>
        <source>smaller groups, more folds, or another seed</source>
        <translation>grupos más pequeños, más particiones, u otra semilla</translation>
    </message>
    <message>
        <source>The base model {name} reads the bands {bands}, the samples have {present}; choose its bands under {@bands}, or another base model.</source>
        <translation>El modelo de partida {name} lee las bandas {bands}, las muestras tienen {present}; elija sus bandas en {@bands}, u otro modelo de partida.</translation>
    </message>
    <message>
        <source>The base model {name} reads {count} dates, the samples have {present}; choose as many dates, or another base model.</source>
        <translation>El modelo de partida {name} lee {count} fechas, las muestras tienen {present}; elija el mismo número de fechas, u otro modelo de partida.</translation>
    </message>
    <message>
        <source>Starting from the weights of {name}, trained {date}; its normalisation is kept.</source>
        <translation>Se parte de los pesos de {name}, entrenado el {date}; se conserva su normalización.</translation>
    </message>
    <message>
        <source>The base model {name} has the codes {own} and none for {classes}; take the codes from a class field that has numbers for all classes ({@codes}).</source>
        <translation>El modelo base {name} tiene los códigos {own} y ninguno para {classes}; tome los códigos de un campo de clase que tenga números para todas las clases ({@codes}).</translation>
    </message>
    <message>
        <source>The codes of the base model are kept: {codes}</source>
        <translation>Se conservan los códigos del modelo base: {codes}</translation>
    </message>
    <message>
        <source>Classes it does not know, which start anew: {classes}</source>
        <translation>Clases que no conoce, que empiezan de cero: {classes}</translation>
    </message>
    <message>
        <source>Classes of the base model without samples, which are left out: {classes}</source>
        <translation>Clases del modelo base sin muestras, que se omiten: {classes}</translation>
    </message>
    <message>
        <source>The dates of the base model {name} or of the samples are known by position only; whether both are of the same season is not checked.</source>
        <translation>Las fechas del modelo base {name} o de las muestras se conocen solo por su posición; no se comprueba si ambos son de la misma temporada.</translation>
    </message>
    <message>
        <source>The samples were observed from {first} to {last}, and the base model {name} learned {first_learned} to {last_learned}: their dates are up to {days} days apart in the year. Give rasters of the same season, or train without a base model.</source>
        <translation>Las muestras se observaron de {first} a {last}, y el modelo base {name} aprendió de {first_learned} a {last_learned}: sus fechas distan hasta {days} días en el año. Use rásteres de la misma temporada, o entrene sin modelo base.</translation>
    </message>
    <message>
        <source>{name} is {value}, but the base model {model} has {own}; leave it empty, or train without a base model.</source>
        <translation>{name} es {value}, pero el modelo de partida {model} tiene {own}; déjelo vacío, o entrene sin modelo de partida.</translation>
    </message>
    <message>
        <source>The class field has the number {code} for {label}, but the base model {name} has the codes {own}; correct the number, or train without a base model.</source>
        <translation>El campo de clase tiene el número {code} para {label}, pero el modelo base {name} tiene los códigos {own}; corrija el número o entrene sin modelo base.</translation>
    </message>
    <message>
        <source>{name} is {value}; it takes three values, one for each convolution.</source>
        <translation>{name} es {value}; toma tres valores, uno para cada convolución.</translation>
    </message>
    <message>
        <source>{name} has {count} values; it takes three, one for each convolution.</source>
        <translation>{name} tiene {count} valores; toma tres, uno para cada convolución.</translation>
    </message>
    <message>
        <source>fold {number} of {folds}: accuracy {accuracy} on {count} {count:sample|samples}</source>
        <translation>partición {number} de {folds}: exactitud {accuracy} en {count} {count:muestra|muestras}</translation>
    </message>
    <message>
        <source>repeat {number} of {repeats}, {fold}</source>
        <translation>repetición {number} de {repeats}, {fold}</translation>
    </message>
    <message>
        <source>{count} samples in {folds} folds, repeated {repeats} {repeats:time|times}, grouped by {group_by}; seed {seed}</source>
        <translation>{count} muestras en {folds} particiones, repetidas {repeats} {repeats:vez|veces}, agrupadas por {group_by}; semilla {seed}</translation>
    </message>
    <message>
        <source>fold {number} of {count}</source>
        <translation>partición {number} de {count}</translation>
    </message>
    <message>
        <source>repeat {number} of {count} · {fold}</source>
        <translation>repetición {number} de {count} · {fold}</translation>
    </message>
    <message>
        <source>{done} of {count} folds are done</source>
        <translation>{done} de {count} particiones hechas</translation>
    </message>
    <message>
        <source>No Dask worker can train a network ({reason}); correct that on the workers and run this again.</source>
        <translation>Ningún trabajador de Dask puede entrenar una red ({reason}); corríjalo en los trabajadores y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>random forest for the soft labels</source>
        <translation>bosque aleatorio para las etiquetas suaves</translation>
    </message>
    <message>
        <source>CPU threads: {count} (more would not be faster)</source>
        <translation>Hilos de la CPU: {count} (más no sería más rápido)</translation>
    </message>
    <message>
        <source>Version {version} of the plugin asks for a fold and the Dask worker has version {own}; install the same on both.</source>
        <translation>La versión {version} del complemento pide una partición y el trabajador de Dask tiene la versión {own}; instale la misma en ambos.</translation>
    </message>
    <message>
        <source>{folder} holds no fold to learn from ({error}); crossvalidate and tune write one.</source>
        <translation>{folder} no contiene ninguna partición de la que aprender ({error}); crossvalidate y tune escriben una.</translation>
    </message>
    <message>
        <source>Random forest on the same samples: accuracy {forest}; the network is at {network}, a difference of {difference} points (95 % interval {low} to {high})</source>
        <translation>Bosque aleatorio con las mismas muestras: exactitud {forest}; la red está en {network}, una diferencia de {difference} puntos (intervalo del 95 % {low} a {high})</translation>
    </message>
    <message>
        <source>On these samples a random forest is more accurate than the network, by {points} points. {remedies}</source>
        <translation>En estas muestras un bosque aleatorio es más exacto que la red, por {points} puntos. {remedies}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <translation>época {number} de {count}</translation>
    </message>
    <message>
        <source>{epoch} · validation accuracy {accuracy}</source>
        <translation>{epoch} · exactitud de validación {accuracy}</translation>
    </message>
    <message>
        <source>{epoch} · {rate} epochs/s</source>
        <translation>{epoch} · {rate} épocas/s</translation>
    </message>
    <message>
        <source>The device has not enough memory for two series at a time; choose the device cpu, or a smaller network.</source>
        <translation>El dispositivo no tiene memoria suficiente para dos series a la vez; elija el dispositivo cpu, o una red más pequeña.</translation>
    </message>
    <message>
        <source>The device has not enough memory for the batch; it is taken in parts of {count} series from now on. The weights still change once a batch.</source>
        <translation>El dispositivo no tiene memoria suficiente para el lote; desde ahora se toma en partes de {count} series. Los pesos siguen cambiando una vez por lote.</translation>
    </message>
    <message>
        <source>The {name} loss is no longer a number; lower {@learning_rate}, or check the samples for extreme values.</source>
        <translation>La pérdida de {name} dejó de ser un número; baje {@learning_rate}, o compruebe si las muestras tienen valores extremos.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: the validation loss has not improved by more than {delta} for {epochs} epochs.</source>
        <translation>Detenido tras la época {epoch}: la pérdida de validación no mejoró más de {delta} durante {epochs} épocas.</translation>
    </message>
    <message>
        <source>{first}, {others}</source>
        <translation>{first}, {others}</translation>
    </message>
    <message>
        <source>There is no recipe '{recipe}'; choose one of {recipes}.</source>
        <translation>No hay la receta '{recipe}'; elija una de {recipes}.</translation>
    </message>
    <message>
        <source>There is no training parameter {unknown}; see python -m model train --help.</source>
        <translation>No hay el parámetro de entrenamiento {unknown}; vea python -m model train --help.</translation>
    </message>
    <message>
        <source>{@cnn_kernels} has {kernel}, which is longer than the series of {dates} dates; choose at most {dates}, or leave it empty.</source>
        <translation>{@cnn_kernels} tiene {kernel}, más largo que las series de {dates} fechas; elija como máximo {dates}, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Training values: {values}</source>
        <translation>Valores de entrenamiento: {values}</translation>
    </message>
    <message>
        <source>The third value of CNN layers has no effect with this architecture: its last convolution has B filters.</source>
        <translation>El tercer valor de las capas CNN no tiene efecto con esta arquitectura: su última convolución tiene B filtros.</translation>
    </message>
    <message>
        <source>CNN layers, kernels and dropout rates hold for both sets of three convolutions.</source>
        <translation>Las capas, los núcleos y las tasas de dropout CNN valen para los dos grupos de tres convoluciones.</translation>
    </message>
    <message>
        <source>epoch {number}: training loss {train_loss}, accuracy {train_accuracy}; validation loss {valid_loss}, accuracy {valid_accuracy}; rate {rate}, {seconds} s</source>
        <translation>época {number}: pérdida de entrenamiento {train_loss}, exactitud {train_accuracy}; pérdida de validación {valid_loss}, exactitud {valid_accuracy}; tasa {rate}, {seconds} s</translation>
    </message>
    <message>
        <source>{learn} {learn:sample|samples} to learn from, {validate} to validate on; seed {seed}</source>
        <translation>{learn} {learn:muestra|muestras} para aprender, {validate} para validar; semilla {seed}</translation>
    </message>
    <message>
        <source>Probabilities calibrated with temperature {temperature}: expected calibration error {error} instead of {raw} on validation samples</source>
        <translation>Probabilidades calibradas con la temperatura {temperature}: error esperado de calibración {error} en lugar de {raw} en las muestras de validación</translation>
    </message>
    <message>
        <source>Going on with an interrupted training after epoch {epoch}.</source>
        <translation>Se continúa un entrenamiento interrumpido tras la época {epoch}.</translation>
    </message>
    <message>
        <source>Class {classes} comes from one polygon, which is both learned from and validated on, so its accuracy flatters; add polygons, or give validation samples.</source>
        <translation>La clase {classes} viene de un solo polígono, del que se aprende y en el que se valida, lo que embellece su exactitud; añada polígonos, o dé muestras de validación.</translation>
    </message>
    <message>
        <source>What an interrupted training with these inputs left in the cache is damaged; starting anew.</source>
        <translation>Lo que un entrenamiento interrumpido con estas entradas dejó en la caché está dañado; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>No interrupted training with these inputs was found; training starts from the beginning.</source>
        <translation>No hay un entrenamiento interrumpido con estas entradas que continuar; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>If {name} has learned from some of these samples, the accuracy flatters; give validation samples that it has not seen, or the seed it was split by ({seed}) and the same samples.</source>
        <translation>Si {name} aprendió de algunas de estas muestras, la exactitud queda embellecida; dé muestras de validación que no haya visto, o la semilla con la que se dividió ({seed}) y las mismas muestras.</translation>
    </message>
    <message>
        <source>importance of dates and bands</source>
        <translation>importancia de fechas y bandas</translation>
    </message>
    <message>
        <source>{count} of {all} samples ({share} %) have a suspicious label; look at them on an image, and correct those that are wrong.</source>
        <translation>{count} de {all} muestras ({share} %) tienen una etiqueta sospechosa; examínelas sobre una imagen y corrija las que estén equivocadas.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} samples: {classes}. Collect more of them first.</source>
        <translation>Menos de {fewest} muestras: {classes}. Recoja primero más de ellas.</translation>
    </message>
    <message>
        <source>{frequent} has {times} times as many samples as {rare}; balanced class weights, or more samples of the latter, keep it from being overlooked.</source>
        <translation>{frequent} tiene {times} veces las muestras de {rare}; unos pesos de clase equilibrados, o más muestras de esta última, evitan que pase inadvertida.</translation>
    </message>
    <message>
        <source>{first} and {second} are hard to tell apart (separability {separability}); dates or bands that differ between them would help, or one class for both.</source>
        <translation>{first} y {second} son difíciles de distinguir (separabilidad {separability}); ayudarían fechas o bandas que difieran entre ellas, o una sola clase para ambas.</translation>
    </message>
    <message>
        <source>The samples of {classes} lie in clusters; use spatial blocks: nearby samples make the estimate too optimistic; also collect samples elsewhere.</source>
        <translation>Las muestras de {classes} están agrupadas en el espacio; use bloques espaciales: las muestras cercanas hacen la estimación demasiado optimista; recoja además muestras en otros lugares.</translation>
    </message>
    <message>
        <source>Halves of {count} samples, each learned from and measured on the other: network {network}, random forest {forest}, difference {difference} ± {error} points; soft labels {share}</source>
        <translation>Mitades de {count} muestras, cada una aprendida y medida en la otra: red {network}, bosque aleatorio {forest}, diferencia {difference} ± {error} puntos; etiquetas suaves {share}</translation>
    </message>
    <message>
        <source>soft labels or not</source>
        <translation>etiquetas suaves o no</translation>
    </message>
    <message>
        <source>{unknown} cannot be searched; choose from {searched}.</source>
        <translation>{unknown} no se puede buscar; elija entre {searched}.</translation>
    </message>
    <message>
        <source>Nothing is left to search, as every value has been given; leave some of them empty.</source>
        <translation>No queda nada que buscar, porque se dieron todos los valores; deje algunos de ellos vacíos.</translation>
    </message>
    <message>
        <source>{done} of {count} trials are done, {waiting} are on the cluster</source>
        <translation>{done} de {count} ensayos hechos, {waiting} en el clúster</translation>
    </message>
    <message>
        <source>trial {number} of {count}</source>
        <translation>ensayo {number} de {count}</translation>
    </message>
    <message>
        <source>Searching {names} on {folds} folds; the first trial is the recipe itself; seed {seed}</source>
        <translation>Se busca {names} en {folds} particiones; el primer ensayo es la propia receta; semilla {seed}</translation>
    </message>
    <message>
        <source>No trial came to an end; lower the learning rate, or check the samples for extreme values.</source>
        <translation>Ningún intento llegó al final; baje la tasa de aprendizaje, o compruebe si las muestras tienen valores extremos.</translation>
    </message>
    <message>
        <source>{trial} · best {accuracy}</source>
        <translation>{trial} · mejor {accuracy}</translation>
    </message>
    <message>
        <source>Trial {number} {state}{accuracy}, {seconds} s: {values}</source>
        <translation>Ensayo {number} {state}{accuracy}, {seconds} s: {values}</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Fiabilidad de las probabilidades</translation>
    </message>
    <message>
        <source>{calibration} On the diagonal probabilities are right: where the network is sure by 80 %, it is right in 80 of 100 cases. Below it the network is too sure, above it not sure enough. Expected calibration error: mean distance from the diagonal.</source>
        <translation>{calibration} En la diagonal las probabilidades son correctas: donde la red está segura al 80 %, acierta en 80 de cada 100 casos. Por debajo de ella la red está demasiado segura; por encima, no lo suficiente. Error de calibración esperado: distancia media a la diagonal.</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>hectares changed</source>
        <translation>hectáreas cambiadas</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>del área</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectáreas donde ambos mapas tienen clase</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Nota.</translation>
    </message>
    <message>
        <source>Area that each class lost and gained.</source>
        <translation>Área que cada clase perdió y ganó.</translation>
    </message>
    <message>
        <source>Gains and losses of the classes, in hectares.</source>
        <translation>Ganancias y pérdidas de las clases, en hectáreas.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>se mantuvo</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>Areas are counted from the pixels of the maps; errors of either map show as change that did not happen. An accuracy assessment of the change map itself tells how much of it is real.</source>
        <translation>Las áreas se cuentan a partir de los píxeles de los mapas; los errores de cualquiera de los mapas aparecen como cambios que no ocurrieron. Una evaluación de la exactitud del propio mapa de cambios indica cuánto de ellos es real.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matriz de transición</translation>
    </message>
    <message>
        <source>Transitions in hectares. Rows: class before. Columns: class after.</source>
        <translation>Transiciones en hectáreas. Filas: clase anterior. Columnas: clase posterior.</translation>
    </message>
    <message>
        <source>before \ after</source>
        <translation>antes \ después</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Mayores cambios</translation>
    </message>
    <message>
        <source>The largest changes.</source>
        <translation>Los mayores cambios.</translation>
    </message>
    <message>
        <source>of the class before</source>
        <translation>de la clase anterior</translation>
    </message>
    <message>
        <source>Accuracy of the classes. Producer's accuracy: share of the reference samples of a class that were found. User's accuracy: share of the samples predicted as a class that are it. In brackets the exact 95 % interval. Samples: all of the class.</source>
        <translation>Exactitud de las clases. Exactitud del productor: proporción de las muestras de referencia de una clase que se encontraron. Exactitud del usuario: proporción de las muestras predichas como una clase que lo son. Entre paréntesis, el intervalo exacto del 95 %. Muestras: todas las de la clase.</translation>
    </message>
    <message>
        <source>producer's accuracy</source>
        <translation>exactitud del productor</translation>
    </message>
    <message>
        <source>user's accuracy</source>
        <translation>exactitud del usuario</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Confusion matrix. Rows: predicted class. Columns: reference class, as the samples say. {counted}, and share of the reference class.</source>
        <translation>Matriz de confusión. Filas: clase predicha. Columnas: clase de referencia, según las muestras. {counted}, y proporción de la clase de referencia.</translation>
    </message>
    <message>
        <source>predicted \ reference</source>
        <translation>predicha \ referencia</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Más confundidas</translation>
    </message>
    <message>
        <source>Pairs of classes that were confused most often.</source>
        <translation>Pares de clases que se confundieron con más frecuencia.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>tomada por</translation>
    </message>
    <message>
        <source>of its class</source>
        <translation>de su clase</translation>
    </message>
    <message>
        <source>feature ids</source>
        <translation>ids de los objetos</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {how}; {duration}, {created}</source>
        <translation>{samples} muestras de {classes} clases; {dates}, {bands}; {how}; {duration}, {created}</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} %</source>
        <translation>intervalo del 95 %: {low} a {high} %</translation>
    </message>
    <message>
        <source>standard deviation over {count} trainings</source>
        <translation>desviación estándar entre {count} entrenamientos</translation>
    </message>
    <message>
        <source>Every sample was predicted by networks that had not learned from it.</source>
        <translation>Cada muestra fue predicha por redes que no habían aprendido de ella.</translation>
    </message>
    <message>
        <source>Caution.</source>
        <translation>Precaución.</translation>
    </message>
    <message>
        <source>Mean series of all classes, band by band; gaps are filled.</source>
        <translation>Series medias de todas las clases, banda por banda; los huecos están rellenados.</translation>
    </message>
    <message>
        <source>Accuracy of each training on the samples that it had not learned from.</source>
        <translation>Exactitud de cada entrenamiento en las muestras de las que no había aprendido.</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>dejadas fuera</translation>
    </message>
    <message>
        <source>Labels the model doubts</source>
        <translation>Etiquetas de las que el modelo duda</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are all of them. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} muestras recibieron una etiqueta distinta de la suya; aquí están todas. Examínelas antes que nada: algunas pueden estar mal etiquetadas.</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are the {shown} whose own label got the lowest probability. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} muestras recibieron una etiqueta distinta de la suya; aquí están las {shown} cuya propia etiqueta obtuvo la probabilidad más baja. Examínelas antes que nada: algunas pueden estar mal etiquetadas.</translation>
    </message>
    <message>
        <source>Samples whose label the model doubts, the most doubted first.</source>
        <translation>Muestras de cuya etiqueta duda el modelo, primero las más dudosas.</translation>
    </message>
    <message>
        <source>feature id</source>
        <translation>id del objeto</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>su etiqueta</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicha</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>{first} to {last}; {bands}; {files}; looked at {created}</source>
        <translation>{first} a {last}; {bands}; {files}; examinado el {created}</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>usually every {days} days</source>
        <translation>normalmente cada {days} días</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>of the observations missing</source>
        <translation>de las observaciones faltan</translation>
    </message>
    <message>
        <source>{share} % flagged by the mask</source>
        <translation>{share} % marcadas por la máscara</translation>
    </message>
    <message>
        <source>No warnings: every band is there on every date, on one grid, in even steps.</source>
        <translation>Sin advertencias: todas las bandas están en todas las fechas, en una sola cuadrícula y a pasos regulares.</translation>
    </message>
    <message>
        <source>Usable, flagged and absent observations of every date: shares of the grid's pixels, mean of the bands.</source>
        <translation>Observaciones utilizables, marcadas y ausentes de cada fecha: proporciones de los píxeles de la cuadrícula, media de las bandas.</translation>
    </message>
    <message>
        <source>Estimated from pieces spread evenly over the grid, as the files are large and hold no overviews (gdaladdo makes them).</source>
        <translation>Estimado con fragmentos repartidos uniformemente por la cuadrícula, pues los archivos son grandes y no contienen vistas generales (gdaladdo las crea).</translation>
    </message>
    <message>
        <source>Estimated from about 96 pixels a side where the grid is larger.</source>
        <translation>Estimado con unos 96 píxeles por lado donde la cuadrícula es mayor.</translation>
    </message>
    <message>
        <source>Flagged are {values} of the mask band.</source>
        <translation>Se marcan {values} de la banda de máscara.</translation>
    </message>
    <message>
        <source>No mask band is used: clouds count as usable.</source>
        <translation>No se usa ninguna banda de máscara: las nubes cuentan como utilizables.</translation>
    </message>
    <message>
        <source>Series are brought to {count} dates from {first} to {last} when the cube is read.</source>
        <translation>Las series se llevan a {count} fechas, de {first} a {last}, al leer el cubo.</translation>
    </message>
    <message>
        <source>Quicklooks</source>
        <translation>Vistas rápidas</translation>
    </message>
    <message>
        <source>{bands} as red, green and blue, stretched alike on all dates.</source>
        <translation>{bands} como rojo, verde y azul, con el mismo realce en todas las fechas.</translation>
    </message>
    <message>
        <source>{bands} in grey, stretched alike on all dates.</source>
        <translation>{bands} en gris, con el mismo realce en todas las fechas.</translation>
    </message>
    <message>
        <source>{shown} of {count} dates.</source>
        <translation>{shown} de {count} fechas.</translation>
    </message>
    <message>
        <source>What the mask flags is reddened.</source>
        <translation>Lo que marca la máscara aparece enrojecido.</translation>
    </message>
    <message>
        <source>Hatched: no data.</source>
        <translation>Rayado: sin datos.</translation>
    </message>
    <message>
        <source>Each picture is put together from pieces of the grid.</source>
        <translation>Cada imagen está compuesta de fragmentos de la cuadrícula.</translation>
    </message>
    <message>
        <source>Time series of the central pixel</source>
        <translation>Serie temporal del píxel central</translation>
    </message>
    <message>
        <source>Series of the pixel in the middle of the grid, in physical units; the line joins its usable observations.</source>
        <translation>Serie del píxel en el centro de la cuadrícula, en unidades físicas; la línea une sus observaciones utilizables.</translation>
    </message>
    <message>
        <source>Crosses: flagged by the mask band, drawn at the edge where they lie beyond it.</source>
        <translation>Cruces: marcadas por la banda de máscara, dibujadas en el borde cuando quedan más allá de él.</translation>
    </message>
    <message>
        <source>Strokes at the foot: no data.</source>
        <translation>Trazos al pie: sin datos.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Pixels of the cube.</source>
        <translation>Píxeles del cubo.</translation>
    </message>
    <message>
        <source>Bands of the cube. Physical value = stored value · scale + offset. Stored values outside the valid range count as missing.</source>
        <translation>Bandas del cubo. Valor físico = valor guardado · escala + desplazamiento. Los valores guardados fuera del intervalo válido cuentan como faltantes.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>qué muestra</translation>
    </message>
    <message>
        <source>rasters</source>
        <translation>rásteres</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válidos</translation>
    </message>
    <message>
        <source>Rasters by band and date: ● a raster, ● 2 tiles of one date put together, – no raster. Coverage: share of the grid with data, mean of the bands. Missing: not covered, or flagged.</source>
        <translation>Rásteres por banda y fecha: ● un ráster, ● 2 teselas de una fecha reunidas, – ningún ráster. Cobertura: proporción de la cuadrícula con datos, media de las bandas. Faltantes: sin cubrir, o marcados.</translation>
    </message>
    <message>
        <source>A random forest is more accurate on these samples.</source>
        <translation>Un bosque aleatorio es más exacto en estas muestras.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points above it.</source>
        <translation>Bosque aleatorio (500 árboles) con las mismas muestras: {forest} %. La red está {points} puntos por encima.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points below it.</source>
        <translation>Bosque aleatorio (500 árboles) con las mismas muestras: {forest} %. La red está {points} puntos por debajo.</translation>
    </message>
    <message>
        <source>95 % interval of the difference: {low} to {high} points.</source>
        <translation>Intervalo del 95 % de la diferencia: {low} a {high} puntos.</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Puede deberse al azar.</translation>
    </message>
    <message>
        <source>Number of held-out samples</source>
        <translation>Número de muestras dejadas fuera</translation>
    </message>
    <message>
        <source>Number of held-out samples, all {repeats} repeats together</source>
        <translation>Número de muestras dejadas fuera, las {repeats} repeticiones juntas</translation>
    </message>
    <message>
        <source>Values and versions</source>
        <translation>Valores y versiones</translation>
    </message>
    <message>
        <source>Values of the training.</source>
        <translation>Valores del entrenamiento.</translation>
    </message>
    <message>
        <source>map \ reference</source>
        <translation>mapa \ referencia</translation>
    </message>
    <message>
        <source>Accuracy of {title}</source>
        <translation>Exactitud de {title}</translation>
    </message>
    <message>
        <source>{points} reference points, {classes} classes</source>
        <translation>{points} puntos de referencia, {classes} clases</translation>
    </message>
    <message>
        <source>{margin} (95 % interval)</source>
        <translation>{margin} (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>reference points counted</source>
        <translation>puntos de referencia contados</translation>
    </message>
    <message>
        <source>assessed area (ha)</source>
        <translation>área evaluada (ha)</translation>
    </message>
    <message>
        <source>points excluded (outside the map or without class)</source>
        <translation>puntos excluidos (fuera del mapa o sin clase)</translation>
    </message>
    <message>
        <source>The map, from {images}.</source>
        <translation>El mapa, hecho con {images}.</translation>
    </message>
    <message>
        <source>The map.</source>
        <translation>El mapa.</translation>
    </message>
    <message>
        <source>Area and accuracy of the classes, with 95 % intervals. The estimated area corrects the mapped one for the errors that the reference shows.</source>
        <translation>Área y exactitud de las clases, con intervalos del 95 %. El área estimada corrige la cartografiada por los errores que muestra la referencia.</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>puntos de referencia</translation>
    </message>
    <message>
        <source>mapped (ha)</source>
        <translation>cartografiada (ha)</translation>
    </message>
    <message>
        <source>estimated (ha)</source>
        <translation>estimada (ha)</translation>
    </message>
    <message>
        <source>95 % interval (ha)</source>
        <translation>intervalo del 95 % (ha)</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Área de las clases</translation>
    </message>
    <message>
        <source>Area of the classes: mapped, and estimated from the reference with its 95 % interval.</source>
        <translation>Área de las clases: cartografiada, y estimada a partir de la referencia con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Behind each ±: half the width of the 95 % interval, 1.96 standard errors. User's accuracy: share of what is mapped as a class that is it. Producer's accuracy: share of a class that is mapped as it. {none}: there are no points to estimate it from; ?: unknown, since a stratum has fewer than two points.</source>
        <translation>Tras cada ±: la mitad de la anchura del intervalo del 95 %, 1,96 errores estándar. Exactitud del usuario: proporción de lo cartografiado como una clase que lo es. Exactitud del productor: proporción de una clase que está cartografiada como tal. {none}: no hay puntos para estimarla; ?: desconocido, porque un estrato tiene menos de dos puntos.</translation>
    </message>
    <message>
        <source>Number of points. Rows: class on the map. Columns: class by the reference.</source>
        <translation>Número de puntos. Filas: clase en el mapa. Columnas: clase según la referencia.</translation>
    </message>
    <message>
        <source>Confusion matrix as shares of the area.</source>
        <translation>Matriz de confusión en proporciones del área.</translation>
    </message>
    <message>
        <source>Estimator: {estimator}.</source>
        <translation>Estimador: {estimator}.</translation>
    </message>
    <message>
        <source>Strata of the sample.</source>
        <translation>Estratos de la muestra.</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>estrato</translation>
    </message>
    <message>
        <source>share of the area</source>
        <translation>parte del área</translation>
    </message>
    <message>
        <source>Intervals assume that the points were drawn at random, as Design sampling does, and labelled without seeing the map; training samples overestimate accuracy.</source>
        <translation>Los intervalos suponen que los puntos se eligieron al azar, como hace Diseñar el muestreo, y se etiquetaron sin ver el mapa; las muestras de entrenamiento sobrestiman la exactitud.</translation>
    </message>
    <message>
        <source>suspicious labels</source>
        <translation>etiquetas sospechosas</translation>
    </message>
    <message>
        <source>{share} % of the samples</source>
        <translation>{share} % de las muestras</translation>
    </message>
    <message>
        <source>cross-validated accuracy</source>
        <translation>exactitud por validación cruzada</translation>
    </message>
    <message>
        <source>Nothing stands out: no label is doubtful, and no class is small, rare or clustered.</source>
        <translation>Nada llama la atención: ninguna etiqueta es dudosa, y ninguna clase es pequeña, rara o agrupada.</translation>
    </message>
    <message>
        <source>Samples of each class, and how many of their labels are suspicious.</source>
        <translation>Muestras de cada clase, y cuántas de sus etiquetas son sospechosas.</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechosas</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>de la clase</translation>
    </message>
    <message>
        <source>mean probability of the label</source>
        <translation>probabilidad media de la etiqueta</translation>
    </message>
    <message>
        <source>similar samples with the same label</source>
        <translation>muestras parecidas con la misma etiqueta</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Etiquetas sospechosas</translation>
    </message>
    <message>
        <source>Every sample was judged by networks that had not learned from it: by the probability they give to its label, and by the {count} samples most similar to it in what the networks have learned to see. A label is suspicious where another class is as probable as it usually is for that class's own samples (confident learning), and the similar samples are mostly of another class as well. Suspicious is not wrong: a rare form of a class looks the same. Nothing was changed or left out.</source>
        <translation>Cada muestra fue juzgada por redes que no habían aprendido de ella: por la probabilidad que dan a su etiqueta, y por las {count} muestras más parecidas a ella en lo que las redes han aprendido a ver. Una etiqueta es sospechosa donde otra clase es tan probable como suele serlo para las propias muestras de esa clase (confident learning) y, además, las muestras parecidas son en su mayoría de otra clase. Sospechosa no significa equivocada: una forma rara de una clase se ve igual. No se cambió ni se omitió nada.</translation>
    </message>
    <message>
        <source>Samples by the probability of their label, and by the share of similar samples that carry it.</source>
        <translation>Muestras según la probabilidad de su etiqueta, y según la proporción de muestras parecidas que la llevan.</translation>
    </message>
    <message>
        <source>All suspicious labels, the most suspicious first.</source>
        <translation>Todas las etiquetas sospechosas, primero las más sospechosas.</translation>
    </message>
    <message>
        <source>The {shown} most suspicious of {count} labels, the most suspicious first.</source>
        <translation>Las {shown} más sospechosas de {count} etiquetas, primero las más sospechosas.</translation>
    </message>
    <message>
        <source>majority label of similar samples</source>
        <translation>etiqueta mayoritaria de las muestras parecidas</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Separabilidad</translation>
    </message>
    <message>
        <source>Probability that of two random samples, one of each class, the networks give the higher probability of a class to the one that belongs to it (Hand and Till 2001): 1 always told apart, 0.5 not at all.</source>
        <translation>Probabilidad de que, de dos muestras al azar, una de cada clase, las redes den la mayor probabilidad de una clase a la que pertenece a ella (Hand y Till 2001): 1 siempre se distinguen, 0,5 no se distinguen en absoluto.</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Exactitud de las clases</translation>
    </message>
    <message>
        <source>Spatial distribution</source>
        <translation>Distribución espacial</translation>
    </message>
    <message>
        <source>Places of the samples. Index of Clark and Evans: mean distance to the nearest place over that of as many random places in the convex hull of all samples: 1 random, below 1 clustered, above 1 regular.</source>
        <translation>Lugares de las muestras. Índice de Clark y Evans: distancia media al lugar más cercano dividida por la de otros tantos lugares al azar en la envolvente convexa de todas las muestras: 1 al azar, menos de 1 agrupados, más de 1 regulares.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>median distance to the nearest</source>
        <translation>distancia mediana al más cercano</translation>
    </message>
    <message>
        <source>index of Clark and Evans</source>
        <translation>índice de Clark y Evans</translation>
    </message>
    <message>
        <source>Samples in clusters tell less than their number promises, and make the accuracy of a cross-validation that is not grouped look too high.</source>
        <translation>Las muestras agrupadas en el espacio dicen menos de lo que promete su número, y hacen parecer demasiado alta la exactitud de una validación cruzada que no está agrupada.</translation>
    </message>
    <message>
        <source>The samples have no coordinates, or their layer no coordinate reference system.</source>
        <translation>Las muestras no tienen coordenadas, o su capa no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Temporal patterns</source>
        <translation>Patrones temporales</translation>
    </message>
    <message>
        <source>Mean series of each class, and the range between its 10 % and 90 % quantiles.</source>
        <translation>Serie media de cada clase, y el intervalo entre sus cuantiles del 10 % y del 90 %.</translation>
    </message>
    <message>
        <source>LSTM-FCN model trained {created} in {duration}, on {samples} samples of {classes} classes; {dates}, {bands}</source>
        <translation>Modelo LSTM-FCN entrenado el {created} en {duration}, con {samples} muestras de {classes} clases; {dates}, {bands}</translation>
    </message>
    <message>
        <source>never learned from here</source>
        <translation>nunca usadas aquí para aprender</translation>
    </message>
    <message>
        <source>never learned from</source>
        <translation>nunca usadas para aprender</translation>
    </message>
    <message>
        <source>Measured on samples that were put aside. Where they lie in the same fields as the training samples, the map is less accurate than this.</source>
        <translation>Medida en muestras que se apartaron. Donde están en las mismas parcelas que las muestras de entrenamiento, el mapa es menos exacto que esto.</translation>
    </message>
    <message>
        <source>The training started from the model {base}; where that one had learned from the validation samples, the accuracy is overestimated.</source>
        <translation>El entrenamiento partió del modelo {base}; donde aquel había aprendido de las muestras de validación, la exactitud resulta demasiado favorable.</translation>
    </message>
    <message>
        <source>Number of validation samples</source>
        <translation>Número de muestras de validación</translation>
    </message>
    <message>
        <source>Loss and accuracy after every epoch. {ending}</source>
        <translation>Pérdida y exactitud tras cada época. {ending}</translation>
    </message>
    <message>
        <source>Importance of dates and bands</source>
        <translation>Importancia de las fechas y bandas</translation>
    </message>
    <message>
        <source>Drop in accuracy when the values of a date, or of a band, are exchanged at random between {samples} validation samples ({times} times; mean and standard deviation). Neighbouring dates that resemble each other stand in for one another, so each seems less important than they are together.</source>
        <translation>Caída de la exactitud cuando los valores de una fecha, o de una banda, se intercambian al azar entre {samples} muestras de validación ({times} veces; media y desviación estándar). Las fechas vecinas que se parecen se suplen entre sí, por lo que cada una parece menos importante de lo que son juntas.</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {trials} trials, each on {folds} folds; {duration}, {created}</source>
        <translation>{samples} muestras de {classes} clases; {dates}, {bands}; {trials} ensayos, cada uno con {folds} particiones; {duration}, {created}</translation>
    </message>
    <message>
        <source>best trial ({number})</source>
        <translation>mejor ensayo ({number})</translation>
    </message>
    <message>
        <source>the recipe itself (trial 1)</source>
        <translation>la propia receta (ensayo 1)</translation>
    </message>
    <message>
        <source>The best of many trials looks better than it is: it was chosen on the samples it is measured on. Cross-validate the values, or measure them on other samples, before you quote an accuracy. Differences of about {noise} points are chance (one standard error with {samples} samples).</source>
        <translation>El mejor de muchos ensayos parece mejor de lo que es: se eligió en las muestras con las que se mide. Haga una validación cruzada de los valores, o mídalos en otras muestras, antes de citar una exactitud. Las diferencias de unos {noise} puntos son azar (un error estándar con {samples} muestras).</translation>
    </message>
    <message>
        <source>The search was stopped by the user.</source>
        <translation>El usuario detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>Best values.</source>
        <translation>Mejores valores.</translation>
    </message>
    <message>
        <source>To train with them, choose the file of tuned values in Train LSTM-FCN, or from the console:</source>
        <translation>Para entrenar con ellos, elija el archivo de valores ajustados en Entrenar LSTM-FCN, o desde la consola:</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Accuracy of the trials, and the best so far.</source>
        <translation>Exactitud de los ensayos, y la mejor hasta ahora.</translation>
    </message>
    <message>
        <source>Values of the trials, part {number} of {count}.</source>
        <translation>Valores de los ensayos, parte {number} de {count}.</translation>
    </message>
    <message>
        <source>Values of the trials.</source>
        <translation>Valores de los ensayos.</translation>
    </message>
    <message>
        <source>Pruned trials were given up, as they did worse than the median of the trials before them; their accuracy is the last that was measured.</source>
        <translation>Los ensayos podados se abandonaron, pues iban peor que la mediana de los ensayos anteriores; su exactitud es la última que se midió.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
</TS>
