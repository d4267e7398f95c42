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
        <source>Rasters (*.tif *.tiff *.img *.vrt)</source>
        <translation>Rásteres (*.tif *.tiff *.img *.vrt)</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube. Classes are matched by name, or by code.</source>
        <translation>Un mapa de clases, por ejemplo hecho con Clasificar cubo. Las clases se emparejan por el nombre, o por el código.</translation>
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
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>El campo que contiene la clase verdadera, texto o número: nombres de las clases del mapa, o sus códigos.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Diseño muestral</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;stratified&lt;/i&gt;: at random within each class, as Design sampling does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;simple&lt;/i&gt;: at random over the whole map.</source>
        <translation>Cómo se eligieron los puntos. &lt;i&gt;stratified&lt;/i&gt;: al azar dentro de cada clase, como hace Diseñar el muestreo (Olofsson et al. 2014; Stehman 2014 cuando se dan estratos). &lt;i&gt;simple&lt;/i&gt;: al azar en todo el mapa.</translation>
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
        <source>Pixels of a polygon</source>
        <translation>Píxeles de un polígono</translation>
    </message>
    <message>
        <source>Random pixels that count of each polygon. Pixels of one polygon are alike, so more than one makes the intervals too narrow.</source>
        <translation>Píxeles al azar de cada polígono que cuentan. Los píxeles de un polígono se parecen, por lo que más de uno hace los intervalos demasiado estrechos.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of the random pixels in polygons: same seed, same pixels.</source>
        <translation>De los píxeles al azar en polígonos: misma semilla, mismos píxeles.</translation>
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
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv.</source>
        <translation>Una página para leer e imprimir. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv y _classes.csv.</translation>
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
        <source>reference points that count</source>
        <translation>puntos de referencia que cuentan</translation>
    </message>
    <message>
        <source>reference features outside the map, not counted</source>
        <translation>objetos de referencia fuera del mapa, no contados</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not counted</source>
        <translation>puntos de referencia donde el mapa o los estratos no tienen clase, no contados</translation>
    </message>
    <message>
        <source>hectares the estimates hold for</source>
        <translation>hectáreas para las que valen las estimaciones</translation>
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
        <source>Says how good a class map is and how large its classes really are: confusion matrix in points and in shares of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Dice lo bueno que es un mapa de clases y lo grandes que son en realidad sus clases: matriz de confusión en puntos y en fracciones del área, exactitud global, del usuario y del productor, área cartografiada y área corregida del error en hectáreas, todo con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>a class map, and the points of Design sampling once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>un mapa de clases y los puntos de Diseñar el muestreo una vez rellenado su campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
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
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), archivos NetCDF y STAC (JSON). Las fechas y las bandas se leen de las propiedades de las capas, de los metadatos o de los nombres y se listan en el registro.</translation>
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
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Leave it empty to have names recognised.</source>
        <translation>Cómo leer la banda y la fecha del nombre de un archivo, por ejemplo &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Déjelo vacío para que se reconozcan los nombres.</translation>
    </message>
    <message>
        <source>Pixels of</source>
        <translation>Píxeles de</translation>
    </message>
    <message>
        <source>A raster whose pixels everything is brought to: its resolution, CRS and extent. Empty takes the finest of the rasters, over the extent of all.</source>
        <translation>Un ráster a cuyos píxeles se lleva todo: su resolución, SRC y extensión. Vacío: usa el más fino de los rásteres, sobre la extensión de todos.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Banda de máscara</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. Empty takes the one that is known to (SCL, QA_PIXEL, Fmask, reliability) if it is among the rasters; &lt;code&gt;none&lt;/code&gt; takes none.</source>
        <translation>La banda que marca nubes y otras observaciones malas. Vacío: usa la que se conoce para ello (SCL, QA_PIXEL, Fmask, reliability), si está entre los rásteres; &lt;code&gt;none&lt;/code&gt; no usa ninguna.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valores de la máscara</translation>
    </message>
    <message>
        <source>What in the mask band means bad: values such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. Empty takes what is known of the band.</source>
        <translation>Lo que en la banda de máscara significa malo: valores como &lt;code&gt;1,3,8-10&lt;/code&gt;, o bits como &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vacío: usa lo que se sabe de la banda.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Rellenar fechas que faltan</translation>
    </message>
    <message>
        <source>Take a band that is missing on a date for a gap, which is filled from the dates around it, instead of refusing the rasters.</source>
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
        <source>Folder of the indices</source>
        <translation>Carpeta de los índices</translation>
    </message>
    <message>
        <source>Folder for the rasters, named like sits names them (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. Not the folder of the given rasters.</source>
        <translation>Carpeta para los rásteres, con nombres como los de sits (satellite_sensor_tile_index_date), guardados como números enteros con escala 0,0001, y las expresiones como números decimales. No puede ser la carpeta de los rásteres dados.</translation>
    </message>
    <message>
        <source>the rasters, to be handed on in a model</source>
        <translation>los rásteres, para pasarlos a otro paso de un modelo</translation>
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
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF an index and date. (To train and classify with an index no files are needed: name it under Bands there.)</source>
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
        <source>One code for each transition that occurs, with names and colours: pale where nothing changed, else near the colour of the new class. Nodata where one of the maps has no class.</source>
        <translation>Un código para cada transición que ocurre, con nombres y colores: pálidos donde nada cambió, si no próximos al color de la nueva clase. Sin dato donde uno de los mapas no tiene clase.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Informe de cambios</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv.</source>
        <translation>Una página con la matriz, las ganancias y las pérdidas. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _matrix.csv y _transitions.csv.</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectáreas donde ambos mapas tienen clase</translation>
    </message>
    <message>
        <source>hectares whose class is another one</source>
        <translation>hectáreas cuya clase es otra</translation>
    </message>
    <message>
        <source>the same as a share of the area, 0 to 1</source>
        <translation>lo mismo como fracción del área, de 0 a 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar cambios</translation>
    </message>
    <message>
        <source>Says what became of the classes of one map in another one: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Dice qué fue de las clases de un mapa en otro: un mapa de las transiciones, con una leyenda como Forest → Pasture, y la matriz de transición en hectáreas.</translation>
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
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>LSTM-FCN model (*.safetensors)</source>
        <translation>Modelo LSTM-FCN (*.safetensors)</translation>
    </message>
    <message>
        <source>A model file (.safetensors) made by Train LSTM-FCN.</source>
        <translation>Un archivo de modelo (.safetensors) hecho con Entrenar LSTM-FCN.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. Where the rasters lack NDVI, EVI, EVI2, NDWI, NDMI, NBR or SAVI, it is computed of each date, from -1 to 1; another index as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Empty uses all bands, or the ones the model was trained on.</source>
        <translation>Bandas que se usan, separadas por comas, en este orden: nombres del satélite (B04, SR_B4) o comunes (blue, green, red, nir, swir16, swir22), que también unen imágenes de distintos satélites. Donde los rásteres no tienen NDVI, EVI, EVI2, NDWI, NDMI, NBR o SAVI, se calcula en cada fecha, de -1 a 1; otro índice como en &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vacío: usa todas las bandas, o las del entrenamiento del modelo.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Tiempo más largo sin observación válida, en días; un píxel con un hueco mayor queda como desconocido. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Bring the series to equal steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. Empty keeps the dates of the rasters.</source>
        <translation>Lleva las series a pasos iguales, por ejemplo &lt;code&gt;P16D&lt;/code&gt; (16 días) o &lt;code&gt;P1M&lt;/code&gt; (un mes), por interpolación lineal. Vacío: conserva las fechas de los rásteres.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become nodata and take no time. Any coordinate reference system. Empty maps all of the rasters.</source>
        <translation>Solo se cartografían los píxeles de este rectángulo; todos los demás quedan en nodata y no cuestan tiempo. Cualquier sistema de referencia de coordenadas. Vacío: cartografía los rásteres enteros.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Región de interés</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones, where only these are to be used); all others become nodata and take no time. Any coordinate reference system.</source>
        <translation>Solo se cartografían los píxeles cuyos centros están en estos polígonos (en los seleccionados, cuando solo se usan esos); todos los demás quedan en nodata y no cuestan tiempo. Cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;auto&lt;/i&gt; takes a graphics card (CUDA), else Apple's MPS, else the processor. The log says which and why.</source>
        <translation>Dónde se ejecuta la red: &lt;i&gt;auto&lt;/i&gt; usa una tarjeta gráfica (CUDA), si no el MPS de Apple, si no el procesador. El registro dice cuál y por qué.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; measures which is fastest here, and takes half precision only where labels and probabilities stay those of float32.</source>
        <translation>Formato numérico de los cálculos: &lt;i&gt;auto&lt;/i&gt; mide cuál es el más rápido aquí, y usa media precisión solo donde etiquetas y probabilidades siguen siendo las de float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Límite de memoria (GB)</translation>
    </message>
    <message>
        <source>Gigabytes of memory that the engine may take, whatever the size of the rasters.</source>
        <translation>Gigabytes de memoria que puede usar el motor, sea cual sea el tamaño de los rásteres.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 takes all.</source>
        <translation>Hilos del procesador que puede usar la red; 0 los usa todos.</translation>
    </message>
    <message>
        <source>Go on with an interrupted run</source>
        <translation>Seguir con una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Go on where an interrupted run of the same model, rasters and parameters stopped; and keep what is done where this run is interrupted, for two weeks at most.</source>
        <translation>Sigue donde se detuvo una ejecución interrumpida del mismo modelo, rásteres y parámetros; y guarda lo hecho donde se interrumpa esta ejecución, dos semanas como máximo.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the labels, with names and colours.</source>
        <translation>La clase más probable de cada píxel, códigos 1, 2 … en el orden de las etiquetas, con nombres y colores.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>One band a class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Una banda por clase con su probabilidad, de 0 a 1 (guardada como números enteros con escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is sure, 1 where all classes are as likely.</source>
        <translation>Entropía de las probabilidades: 0 donde la red está segura, 1 donde todas las clases son igual de probables.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of their codes</source>
        <translation>etiquetas de las clases, separadas por comas, en el orden de sus códigos</translation>
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
        <source>Maps land cover from a stack of dated rasters with a model made by Train LSTM-FCN: a class map with names and colours, the probability of every class, and if wanted the uncertainty.</source>
        <translation>Cartografía la cobertura del suelo a partir de una pila de rásteres fechados con un modelo hecho con Entrenar LSTM-FCN: un mapa de clases con nombres y colores, la probabilidad de cada clase y, si se quiere, la incertidumbre.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters it should map, and run; the layers arrive styled and grouped.</source>
        <translation>elija un modelo, añada la carpeta de rásteres fechados que debe cartografiar y ejecute; las capas llegan con estilo y agrupadas.</translation>
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
        <source>A class map, for example one made by Classify cube: one band of whole numbers.</source>
        <translation>Un mapa de clases, por ejemplo hecho con Clasificar cubo: una banda de números enteros.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Ventana (píxeles)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 leaves this step out. A pixel keeps its class where no other is more frequent.</source>
        <translation>Filas y columnas de la vecindad, un número impar; 1 omite este paso. Un píxel conserva su clase donde ninguna otra es más frecuente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Mancha mínima</translation>
    </message>
    <message>
        <source>Minimum mapping unit: patches below it take the class with which they share the longest border. Pixels that touch at a corner are one patch. 0 keeps all patches.</source>
        <translation>Unidad mínima cartografiable: las manchas menores toman la clase con la que comparten el borde más largo. Los píxeles que se tocan en una esquina son una sola mancha. 0 conserva todas las manchas.</translation>
    </message>
    <message>
        <source>Unit of the smallest patch</source>
        <translation>Unidad de la mancha mínima</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unidad de la mancha mínima; las hectáreas se convierten en píxeles del mapa.</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas. Empty takes the names of the file, as far as it has any.</source>
        <translation>Nombres de los códigos 1, 2 …, separados por comas. Vacío: usa los nombres del archivo, si los tiene.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Mapa de clases limpio</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and nodata of the given one.</source>
        <translation>El mapa de clases limpio, con los nombres, colores, códigos y nodata del mapa dado.</translation>
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
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit go to their neighbours. Names, colours and codes stay.</source>
        <translation>Limpia un mapa de clases en dos pasos: cada píxel toma la clase más frecuente a su alrededor, luego las manchas menores que la unidad mínima cartografiable pasan a sus vecinas. Nombres, colores y códigos se conservan.</translation>
    </message>
    <message>
        <source>the class map of Classify cube, window 5, smallest patch 1 hectare.</source>
        <translation>el mapa de clases de Clasificar cubo, ventana 5, mancha mínima de 1 hectárea.</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Clases y probabilidades</translation>
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
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. Empty gives all the same weight.</source>
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
        <source>Takes the weighted mean of the probabilities that several models give the same pixels; the mean of a few models is often better than the best of them. A pixel that one of them lacks is missing.</source>
        <translation>Hace la media ponderada de las probabilidades que varios modelos dan a los mismos píxeles; la media de unos pocos modelos suele ser mejor que el mejor de ellos. Un píxel que falta en uno de ellos queda ausente.</translation>
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
        <source>A class map, for example one made by Classify cube.</source>
        <translation>Un mapa de clases, por ejemplo hecho con Clasificar cubo.</translation>
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
        <source>share of pixels with the same class, 0 to 1</source>
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
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Pixels of 10 m a side.</source>
        <translation>Píxeles de 10 m en cada lado.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Dates, equally spaced over a crop year that starts in September.</source>
        <translation>Fechas, igualmente espaciadas a lo largo de un año agrícola que empieza en septiembre.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Labelled points, about equally many of each class.</source>
        <translation>Puntos etiquetados, más o menos igual número de cada clase.</translation>
    </message>
    <message>
        <source>Same seed, same data.</source>
        <translation>Misma semilla, mismos datos.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Mean share of cloudy observations, 0 to 0.9.</source>
        <translation>Fracción media de observaciones con nubes, de 0 a 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Carpeta del cubo</translation>
    </message>
    <message>
        <source>Folder for the rasters, one a band and date. It must not hold other rasters.</source>
        <translation>Carpeta para los rásteres, uno por banda y fecha. No debe contener otros rásteres.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation>Puntos con la clase en el campo &lt;i&gt;label&lt;/i&gt;, en longitud y latitud.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
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
        <source>run it as it is, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>ejecútelo tal cual, luego entrene con los puntos y la carpeta, y compare el mapa con la verdad.</translation>
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
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. A polygon gives some random pixels, or their mean. Samples of one pixel and one label are counted once; those of one pixel with different labels are all kept, and named in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as Extract time series writes them; then no rasters are needed.</source>
        <translation>Puntos o polígonos con etiquetas de clase, en cualquier sistema de referencia de coordenadas. Si hay objetos seleccionados y la casilla está marcada, solo se usan esos. Un polígono da algunos píxeles al azar, o su media. Las muestras de un mismo píxel y etiqueta cuentan una vez; las de un píxel con etiquetas distintas se conservan todas y se nombran en el registro. Los objetos también pueden llevar sus series en campos (NDVI1, NDVI2 … o NDVI_20130914 …), como las escribe Extraer series temporales; entonces no hacen falta rásteres.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>El campo que contiene la clase de cada objeto, texto o número.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valores de los polígonos</translation>
    </message>
    <message>
        <source>What a polygon gives: &lt;i&gt;random pixels&lt;/i&gt; of those whose centres lie inside it, each a sample of its own, or one sample with the &lt;i&gt;mean&lt;/i&gt; of all these pixels, date by date, without missing values. A polygon that holds no centre of a pixel gives the pixel it lies on. Points are not affected.</source>
        <translation>Lo que da un polígono: &lt;i&gt;random pixels&lt;/i&gt;, píxeles al azar entre aquellos cuyos centros están dentro de él, cada uno una muestra propia, o &lt;i&gt;mean&lt;/i&gt;, una sola muestra con la media de todos esos píxeles, fecha por fecha, sin valores ausentes. Un polígono que no contiene ningún centro de píxel da el píxel sobre el que está. Los puntos no se ven afectados.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Píxeles por polígono</translation>
    </message>
    <message>
        <source>Most random pixels of one polygon; a smaller polygon gives all it has.</source>
        <translation>Máximo de píxeles al azar de un polígono; un polígono menor da todos los que tiene.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Semilla de los píxeles</translation>
    </message>
    <message>
        <source>Same seed, same pixels, in every algorithm. Another number draws others.</source>
        <translation>Misma semilla, mismos píxeles, en todos los algoritmos. Otro número sortea otros.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), archivos NetCDF y STAC (JSON). Las fechas y las bandas se leen de las propiedades de las capas, de los metadatos o de los nombres y se listan en el registro. No hacen falta cuando las muestras llevan sus series en campos.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Parts of the samples that are held out one after the other, stratified by class; 5 or 10 are usual.</source>
        <translation>Partes de las muestras que se dejan fuera una tras otra, estratificadas por clase; 5 o 10 es lo usual.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How many times all of it is done, with other folds each time; more repeats show how much is chance.</source>
        <translation>Cuántas veces se hace todo, cada vez con otras particiones; más repeticiones muestran cuánto es azar.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What is never divided between folds. &lt;i&gt;none&lt;/i&gt;: every sample stands for itself. &lt;i&gt;place&lt;/i&gt;: samples of the same pixel, polygon or coordinates. &lt;i&gt;blocks&lt;/i&gt;: samples of the same square of the block size; polygons stay whole. Polygons that give several pixels should always be grouped. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>Lo que nunca se divide entre particiones. &lt;i&gt;none&lt;/i&gt;: cada muestra cuenta por sí misma. &lt;i&gt;place&lt;/i&gt;: muestras del mismo píxel, polígono o coordenadas. &lt;i&gt;blocks&lt;/i&gt;: muestras del mismo cuadrado del tamaño del bloque; los polígonos quedan enteros. Los polígonos que dan varios píxeles deberían agruparse siempre. La exactitud agrupada es menor y más cercana a la de un mapa.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Tamaño del bloque (metros)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;blocks&lt;/i&gt;.</source>
        <translation>Lado de los cuadrados en metros, para &lt;i&gt;blocks&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, kernels of three dates, some dates hidden in every step, and as many steps as few samples need. &lt;i&gt;report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;fast&lt;/i&gt;: as recommended with a quarter of the filters, for large maps without a graphics card.</source>
        <translation>Un conjunto completo de valores para todo lo que sigue. &lt;i&gt;recommended&lt;/i&gt;: la LSTM-FCN de Karim et al. (2018) con tasa de aprendizaje de un ciclo, núcleos de tres fechas, algunas fechas ocultas en cada paso, y tantos pasos como necesitan pocas muestras. &lt;i&gt;report&lt;/i&gt;: red y valores del informe sobre sits_lstm_fcn; en conjuntos pequeños sus 50 épocas son pocas, y algunas ejecuciones pierden una clase entera. &lt;i&gt;fast&lt;/i&gt;: como recommended con un cuarto de los filtros, para mapas grandes sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Parte para validación</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, for recipes that stop early or choose their weights by it (the report's); the others learn from the whole part.</source>
        <translation>Fracción de la parte de entrenamiento de cada partición que se vigila, para recetas que paran pronto o eligen sus pesos por ella (la del informe); las demás aprenden de la parte entera.</translation>
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
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Programa de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurar los mejores pesos</translation>
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
        <source>Epsilon of the optimizer</source>
        <translation>Épsilon del optimizador</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de los pesos</translation>
    </message>
    <message>
        <source>Learning rate decay: every so many epochs</source>
        <translation>Bajada de la tasa de aprendizaje: cada tantas épocas</translation>
    </message>
    <message>
        <source>Learning rate decay: times</source>
        <translation>Bajada de la tasa de aprendizaje: por</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Mejora mínima</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;mlstm-fcn&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: with attention. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: la red del listado del informe. &lt;i&gt;mlstm-fcn&lt;/i&gt;: con bloques squeeze-and-excite, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: con atención. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Filtros de las tres convoluciones, por ejemplo &lt;code&gt;128,256,128&lt;/code&gt;. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Tamaños de los núcleos de las tres convoluciones, en fechas, por ejemplo &lt;code&gt;8,5,3&lt;/code&gt;. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Dropout tras cada convolución, por ejemplo &lt;code&gt;0,0,0&lt;/code&gt;. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. Empty: as the recipe says.</source>
        <translation>Tamaño oculto de la LSTM; 8 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. Empty: as the recipe says.</source>
        <translation>Dropout tras la LSTM, de 0 a 0,99. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. Empty: as the recipe says.</source>
        <translation>Probabilidad de que una fecha se oculte a la red en un paso de entrenamiento, todas las bandas juntas, para que no dependa de fechas sueltas; 0 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>A file of training values, as Tune LSTM-FCN writes it. They take the place of the recipe's; what is given in this dialog comes before them.</source>
        <translation>Un archivo de valores de entrenamiento, como lo escribe Ajustar LSTM-FCN. Sustituyen a los de la receta; lo que se da en este diálogo va antes que ellos.</translation>
    </message>
    <message>
        <source>Passes over the samples. Empty: as the recipe says.</source>
        <translation>Pasadas por las muestras. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Most series in one training step; samples are spread evenly over the steps. Empty: as the recipe says.</source>
        <translation>Máximo de series en un paso de entrenamiento; las muestras se reparten por igual entre los pasos. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>&lt;i&gt;balanced&lt;/i&gt; makes every class count the same, however many samples it has. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;balanced&lt;/i&gt; hace que cada clase cuente lo mismo, tenga las muestras que tenga. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>How weights follow the gradient; AdamW in the report. Empty: as the recipe says.</source>
        <translation>Cómo siguen los pesos al gradiente; AdamW en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Size of the steps; the peak with the one-cycle schedule. 0.0005 in the report. Empty: as the recipe says.</source>
        <translation>Tamaño de los pasos; el máximo con el programa one-cycle. 0,0005 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Keeps the optimizer from dividing by zero; 1e-8 in the report. Empty: as the recipe says.</source>
        <translation>Impide que el optimizador divida por cero; 1e-8 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled to zero; 1e-6 in the report. Empty: as the recipe says.</source>
        <translation>Con qué fuerza se tira de los pesos hacia cero; 1e-6 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Longest gradient of a training step; longer ones are shortened to it, which keeps single odd samples from tearing the weights away. 0 takes them as they are, as the report does. Empty: as the recipe says.</source>
        <translation>Gradiente más largo de un paso de entrenamiento; los más largos se acortan hasta él, lo que impide que muestras raras sueltas arrastren los pesos. 0 los toma como son, como hace el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;step&lt;/i&gt; (the report's), &lt;i&gt;one-cycle&lt;/i&gt; (up, then down to nothing), &lt;i&gt;plateau&lt;/i&gt; (lowered when the validation loss stalls). Empty: as the recipe says.</source>
        <translation>Cómo cambia la tasa de aprendizaje: &lt;i&gt;step&lt;/i&gt; (la del informe), &lt;i&gt;one-cycle&lt;/i&gt; (sube, luego baja hasta nada), &lt;i&gt;plateau&lt;/i&gt; (baja cuando la pérdida de validación se estanca). Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. Empty: as the recipe says.</source>
        <translation>Programa step: épocas tras las que baja la tasa; 1 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. Empty: as the recipe says.</source>
        <translation>Programa step: factor por el que baja la tasa; 0,95 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. Empty: as the recipe says.</source>
        <translation>Épocas sin mejora de la pérdida de validación antes de que el entrenamiento pare pronto; 0 no para nunca. 20 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. Empty: as the recipe says.</source>
        <translation>Cuánto debe bajar la pérdida de validación para contar como mejora; 0,01 en el informe. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. Empty: as the recipe says.</source>
        <translation>Si se conservan los pesos de la mejor pérdida de validación en lugar de los últimos. Vacío: lo que dice la receta.</translation>
    </message>
    <message>
        <source>Same seed, same machine, same result. Empty draws one; the log and the model file hold it.</source>
        <translation>Misma semilla, misma máquina, mismo resultado. Vacío: se sortea una; el registro y el archivo del modelo la guardan.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Formato numérico de los cálculos: &lt;i&gt;auto&lt;/i&gt; es float32, y en CUDA bfloat16 (float16 en tarjetas más antiguas) donde es seguro, lo que allí es más rápido.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Informe de la validación cruzada</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, the samples whose labels are doubted, the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Una página para leer e imprimir: exactitud con sus intervalos y dispersión, matriz de confusión, particiones, las muestras de cuyas etiquetas se duda, los patrones temporales de las clases. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres), with the label each sample has (&lt;i&gt;reference&lt;/i&gt;), the one it was given while held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the one (&lt;i&gt;confidence&lt;/i&gt;) and the other (&lt;i&gt;label_prob&lt;/i&gt;), and its fold. With repeats, probabilities are means.</source>
        <translation>Capa de puntos, un punto por muestra (para píxeles de polígonos, sus centros), con la etiqueta que tiene cada muestra (&lt;i&gt;reference&lt;/i&gt;), la que recibió mientras estaba fuera (&lt;i&gt;predicted&lt;/i&gt;), si coinciden, la probabilidad de una (&lt;i&gt;confidence&lt;/i&gt;) y de la otra (&lt;i&gt;label_prob&lt;/i&gt;), y su partición. Con repeticiones, las probabilidades son medias.</translation>
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
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validación cruzada LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can tell the classes of your samples apart: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report names the samples whose labels the networks doubt.</source>
        <translation>Mide lo bien que una red distingue las clases de sus muestras: se dividen en particiones, y cada partición la predice una red entrenada con las demás. No se hace ningún modelo; el informe nombra las muestras de cuyas etiquetas dudan las redes.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>los puntos y rásteres con los que entrenaría; agrupe por &lt;i&gt;place&lt;/i&gt; cuando algunos puntos comparten una parcela o se visitaron en varios años.</translation>
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
        <source>The features with one new field a band and date; of polygons a point for each random pixel, at its centre, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>Los objetos con un nuevo campo por banda y fecha; de polígonos, un punto por cada píxel al azar, en su centro, o los polígonos con sus medias. Los valores son NULL donde falta una observación y para objetos fuera de los rásteres.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extraer series temporales</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one a band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
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
        <source>Validation samples</source>
        <translation>Muestras de validación</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the share that is otherwise put aside, and are never learned from.</source>
        <translation>Puntos o polígonos en los que medir la exactitud, con el mismo campo de la clase. Sustituyen a la parte que si no se aparta, y nunca se aprende de ellos.</translation>
    </message>
    <message>
        <source>Share of the samples of each class that is put aside to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Fracción de las muestras de cada clase que se aparta para medir la exactitud, mayor que 0 y como mucho 0,5. Se ignora si se dan muestras de validación.</translation>
    </message>
    <message>
        <source>Every epoch into the log</source>
        <translation>Cada época en el registro</translation>
    </message>
    <message>
        <source>Write every epoch into the log.</source>
        <translation>Escribe cada época en el registro.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are learned anew; its architecture and normalisation are kept.</source>
        <translation>Un modelo del que partir en lugar de pesos al azar, por ejemplo el del año pasado: mismas bandas, mismo número de fechas. Las clases que no conoce se aprenden de nuevo; se conservan su arquitectura y su normalización.</translation>
    </message>
    <message>
        <source>Resume an interrupted training</source>
        <translation>Reanudar un entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>Go on with a training that was interrupted, if one with exactly these inputs was; it ends as if it had not been interrupted. What was done is kept for two weeks.</source>
        <translation>Sigue con un entrenamiento que se interrumpió, si hubo uno con exactamente estas entradas; acaba como si no se hubiera interrumpido. Lo hecho se guarda dos semanas.</translation>
    </message>
    <message>
        <source>The trained network with everything known about it, one file without executable code.</source>
        <translation>La red entrenada con todo lo que se sabe de ella, un archivo sin código ejecutable.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe del entrenamiento</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, the classes' temporal patterns, which dates and bands matter, and every value the network was trained with. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Una página para leer e imprimir: exactitud con sus intervalos, matriz de confusión, pérdida y exactitud de cada época, los patrones temporales de las clases, qué fechas y bandas importan, y cada valor con el que se entrenó la red. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv.</translation>
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
        <source>How the network is trained; fast is for a first look.</source>
        <translation>Cómo se entrena la red; fast es para un primer vistazo.</translation>
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
        <source>Models</source>
        <translation>Modelos</translation>
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
        <source>The page, one HTML file that holds its pictures. It opens in Processing's results viewer and in any browser.</source>
        <translation>La página, un archivo HTML que contiene sus figuras. Se abre en el visor de resultados de Procesos y en cualquier navegador.</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>número de fechas</translation>
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
        <source>share of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
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
        <source>Looks at a stack of dated rasters before you train on it and writes a page to read and print: what was understood of the names, the grid, missing bands and dates, clouds and gaps of each date, a small picture of up to 24 dates, and the series of every band in the middle. It reads little, so large cubes take seconds too.</source>
        <translation>Examina una pila de rásteres fechados antes de que entrene con ella y escribe una página para leer e imprimir: lo que se entendió de los nombres, la cuadrícula, bandas y fechas que faltan, nubes y huecos de cada fecha, una imagen pequeña de hasta 24 fechas y la serie de cada banda en el centro. Lee poco, así que los cubos grandes también tardan segundos.</translation>
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
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as Classify cube or the R package sits write them: whole numbers with scale 0.0001 and nodata 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilidades con una banda para cada clase, como las escriben Clasificar cubo o el paquete R sits: números enteros con escala 0,0001 y nodata 65535, o números decimales de 0 a 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. Empty takes the names of the bands; rasters made with sits have none.</source>
        <translation>Nombres de las clases, separados por comas, en el orden de las bandas. Vacío: usa los nombres de las bandas; los rásteres hechos con sits no los tienen.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the bands, with names and colours.</source>
        <translation>La clase más probable de cada píxel, códigos 1, 2 … en el orden de las bandas, con nombres y colores.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Etiquetar probabilidades</translation>
    </message>
    <message>
        <source>Makes a class map of probabilities: every pixel gets its most probable class (the first of the bands where several are as probable). Of the probabilities of Classify cube it makes the same map as Classify cube.</source>
        <translation>Hace un mapa de clases a partir de probabilidades: cada píxel toma su clase más probable (la primera de las bandas donde varias son igual de probables). Con las probabilidades de Clasificar cubo hace el mismo mapa que Clasificar cubo.</translation>
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
        <source>Model report</source>
        <translation>Informe del modelo</translation>
    </message>
    <message>
        <source>The report that Train LSTM-FCN writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>El informe que escribe Entrenar LSTM-FCN, hecho solo con el archivo del modelo; sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn or alstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn o alstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained by</source>
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
        <source>number of dates it reads</source>
        <translation>número de fechas que lee</translation>
    </message>
    <message>
        <source>number of samples it has learned from</source>
        <translation>número de muestras de las que aprendió</translation>
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
        <source>Says what is known about a model made by Train LSTM-FCN: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Dice lo que se sabe de un modelo hecho con Entrenar LSTM-FCN: clases, bandas, fechas, exactitud, cómo se entrenó; y escribe de nuevo su informe.</translation>
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
        <source>What a pixel gets of a period's valid observations. &lt;i&gt;least-cloudy-first&lt;/i&gt;: the one of the date with the largest share of valid pixels that has all bands there; &lt;i&gt;median&lt;/i&gt; and &lt;i&gt;mean&lt;/i&gt;: of each band by itself.</source>
        <translation>Lo que recibe un píxel de las observaciones válidas de un período. &lt;i&gt;least-cloudy-first&lt;/i&gt;: la de la fecha con la mayor fracción de píxeles válidos que tiene allí todas las bandas; &lt;i&gt;median&lt;/i&gt; y &lt;i&gt;mean&lt;/i&gt;: mediana y media de cada banda por sí sola.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Conservar archivos completos</translation>
    </message>
    <message>
        <source>Keep files that an earlier run of the same images and values completed, and go on after them.</source>
        <translation>Conserva los archivos que completó una ejecución anterior con las mismas imágenes y valores, y sigue después de ellos.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Carpeta de las composiciones</translation>
    </message>
    <message>
        <source>Folder for the composites, one file a band and period, named by its first day (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are nodata. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Carpeta para las composiciones, un archivo por banda y período, con el nombre de su primer día (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Los píxeles sin ninguna observación válida son nodata. Los valores conservan la escala de las imágenes. No debe contener otros rásteres.</translation>
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
        <source>Makes equally spaced composites of a stack of dated rasters: each period takes what its clear observations say, and all bands and tiles come to one grid. The result is a folder of rasters, one a band and period, to train and classify with.</source>
        <translation>Hace composiciones igualmente espaciadas de una pila de rásteres fechados: cada período toma lo que dicen sus observaciones despejadas, y todas las bandas y teselas pasan a una sola cuadrícula. El resultado es una carpeta de rásteres, uno por banda y período, para entrenar y clasificar.</translation>
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
        <source>mosaic</source>
        <translation>mosaico</translation>
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
        <source>How many of the samples most similar to it, as the network sees them, a sample is compared with.</source>
        <translation>Con cuántas de las muestras más parecidas a ella, tal como las ve la red, se compara una muestra.</translation>
    </message>
    <message>
        <source>Report on the samples</source>
        <translation>Informe sobre las muestras</translation>
    </message>
    <message>
        <source>One page to read and print: what to look at first, the doubtful labels, balance, separability of each two classes, accuracy, clusters in space, and the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Una página para leer e imprimir: qué mirar primero, las etiquetas dudosas, el equilibrio, la separabilidad de cada dos clases, la exactitud, los grupos en el espacio y los patrones temporales de las clases. Sus números se escriben al lado como &lt;i&gt;nombre&lt;/i&gt;_report.json, _confusion.csv y _classes.csv.</translation>
    </message>
    <message>
        <source>Judged samples</source>
        <translation>Muestras evaluadas</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres): its &lt;i&gt;label&lt;/i&gt;; the class it was given by networks that had not learned from it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the share of similar samples that carry the label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Capa de puntos, un punto por muestra (para píxeles de polígonos, sus centros): su etiqueta, &lt;i&gt;label&lt;/i&gt;; la clase que le dieron redes que no aprendieron de ella (&lt;i&gt;predicted&lt;/i&gt;), con su probabilidad (&lt;i&gt;confidence&lt;/i&gt;) y la de la etiqueta (&lt;i&gt;label_prob&lt;/i&gt;); la fracción de las muestras parecidas que llevan la etiqueta (&lt;i&gt;neighbours&lt;/i&gt;) y la clase más frecuente entre ellas (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, lo dudosa que es la etiqueta, de 0 a 1; y si es sospechosa (&lt;i&gt;suspect&lt;/i&gt;).</translation>
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
        <source>Quality of samples</source>
        <translation>Calidad de las muestras</translation>
    </message>
    <message>
        <source>Looks for what is wrong with your samples before a network learns it: labels that are probably mistaken, classes that cannot be told apart or have too few samples, and samples in clusters. Nothing is changed or left out; you decide.</source>
        <translation>Busca lo que está mal en sus muestras antes de que lo aprenda una red: etiquetas probablemente erróneas, clases que no se distinguen o tienen pocas muestras, y muestras agrupadas. Nada se cambia ni se omite; usted decide.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then go through the red points, the highest score first, and look at each on an image of its year.</source>
        <translation>los puntos y rásteres con los que entrenaría; luego recorra los puntos rojos, del mayor score al menor, y mire cada uno en una imagen de su año.</translation>
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
        <source>The class map that will be assessed, for example one made by Classify cube; its classes are the strata.</source>
        <translation>El mapa de clases que se evaluará, por ejemplo hecho con Clasificar cubo; sus clases son los estratos.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Standard error that overall accuracy should have; half of it asks for four times as many points.</source>
        <translation>Error estándar que debe tener la exactitud global; la mitad pide cuatro veces más puntos.</translation>
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
        <source>How points are shared among the classes. &lt;i&gt;equal&lt;/i&gt;: as many each. &lt;i&gt;proportional&lt;/i&gt;: by area. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt;: so many for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Cómo se reparten los puntos entre las clases. &lt;i&gt;equal&lt;/i&gt;: el mismo número para cada una. &lt;i&gt;proportional&lt;/i&gt;: por el área. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt;: ese número para cada clase de como mucho una décima parte del área, el resto por el área.</translation>
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
        <source>Points in all, where you know how many you can label; empty takes those that the standard error asks for.</source>
        <translation>Puntos en total, si sabe cuántos puede etiquetar; vacío toma los que pide el error estándar.</translation>
    </message>
    <message>
        <source>Same seed and map, same points.</source>
        <translation>Misma semilla y mismo mapa, mismos puntos.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Puntos por etiquetar</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on nodata, in random order: &lt;i&gt;label&lt;/i&gt; is empty and to be filled in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (share of the area a point stands for) are hidden in the form, so that they do not lead the eye.</source>
        <translation>Puntos en el centro de píxeles, nunca en píxeles sin dato, en orden aleatorio: &lt;i&gt;label&lt;/i&gt; está vacío y hay que rellenarlo; &lt;i&gt;stratum&lt;/i&gt; (la clase en el mapa) y &lt;i&gt;weight&lt;/i&gt; (fracción del área que representa un punto) están ocultos en el formulario, para no guiar la mirada.</translation>
    </message>
    <message>
        <source>points that the standard error asks for, or those given</source>
        <translation>puntos que pide el error estándar, o los que se dieron</translation>
    </message>
    <message>
        <source>points that were drawn</source>
        <translation>puntos que se eligieron</translation>
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
        <source>Says how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Dice cuántos puntos de referencia necesita una evaluación de la exactitud y los elige al azar en cada clase de un mapa: una capa de puntos lista para etiquetar, con las clases para elegir en su formulario. El registro compara las asignaciones.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run Assess accuracy.</source>
        <translation>un mapa de clases; después rellene &lt;i&gt;label&lt;/i&gt; con ayuda de imágenes y ejecute Evaluar la exactitud.</translation>
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
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>&lt;i&gt;set up&lt;/i&gt;: make the engine, or keep the one that works. &lt;i&gt;rebuild&lt;/i&gt;: make it anew. &lt;i&gt;use own Python&lt;/i&gt;: run the engine with the Python below as it is. &lt;i&gt;uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;set up&lt;/i&gt;: crea el motor, o conserva el que funciona. &lt;i&gt;rebuild&lt;/i&gt;: lo crea de nuevo. &lt;i&gt;use own Python&lt;/i&gt;: ejecuta el motor con el Python de abajo, tal como está. &lt;i&gt;uninstall&lt;/i&gt;: quita el motor de la carpeta de caché.</translation>
    </message>
    <message>
        <source>Torch for</source>
        <translation>Torch para</translation>
    </message>
    <message>
        <source>What torch is built for: &lt;i&gt;cpu&lt;/i&gt; works everywhere; &lt;i&gt;cuda&lt;/i&gt; takes the build that suits your NVIDIA driver and card, and the processor's where it does not work; &lt;i&gt;mps&lt;/i&gt; is for Macs with an Apple processor.</source>
        <translation>Para qué está compilado torch: &lt;i&gt;cpu&lt;/i&gt; funciona en todas partes; &lt;i&gt;cuda&lt;/i&gt; toma la versión que conviene a su controlador y su tarjeta NVIDIA, y la del procesador donde no funciona; &lt;i&gt;mps&lt;/i&gt; es para Macs con procesador Apple.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;use own Python&lt;/i&gt;: the Python that has torch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 the engine is made from; one is found where this is empty.</source>
        <translation>Con &lt;i&gt;use own Python&lt;/i&gt;: el Python que tiene torch y rasterio. Si no: el Python 3.11 a 3.14 de 64 bits a partir del cual se crea el motor; se busca uno donde esto está vacío.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de los wheels</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt;; without that address, pip on Linux takes torch for CUDA. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Para un ordenador sin red: una carpeta con todos los paquetes wheel. Créela en un ordenador con red, con el mismo tipo de sistema y el mismo Python, en la carpeta del complemento, con &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt;; sin esa dirección, pip en Linux toma torch para CUDA. Para una tarjeta NVIDIA escriba cu130 en lugar de cpu, o cu126 para controladores y tarjetas más antiguos. Vacío: descargar.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>el Python que ejecuta el motor; vacío después de desinstalar</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty where it is your own Python</source>
        <translation>cpu, cuda o mps; vacío donde es su propio Python</translation>
    </message>
    <message>
        <source>file with what the set-up did, without credentials</source>
        <translation>archivo con lo que hizo la configuración, sin credenciales</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Configurar el motor</translation>
    </message>
    <message>
        <source>Makes the engine: a Python of its own, with torch and rasterio, in your cache folder, where QGIS's packages stay untouched. Some 300 MB are downloaded, and 1.5 GB kept on disk; for CUDA far more.</source>
        <translation>Crea el motor: un Python propio, con torch y rasterio, en su carpeta de caché, donde los paquetes de QGIS quedan intactos. Se descargan unos 300 MB y se ocupan 1,5 GB en disco; para CUDA mucho más.</translation>
    </message>
    <message>
        <source>leave everything as it is and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>deje todo como está y pulse &lt;i&gt;Ejecutar&lt;/i&gt;; después pueden ejecutarse todos los algoritmos LSTM-FCN.</translation>
    </message>
    <message>
        <source>Where it is made from</source>
        <translation>De dónde se hace</translation>
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
        <source>Share of neighbours</source>
        <translation>Fracción de los vecinos</translation>
    </message>
    <message>
        <source>Share of the neighbours that count, those with the highest probabilities of the class: 1 takes all; less keeps small fields and narrow strips alive.</source>
        <translation>Fracción de los vecinos que cuentan, los de mayor probabilidad de la clase: 1 los toma todos; menos conserva parcelas pequeñas y franjas estrechas.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; raise it to smooth more; where fields are only a few windows wide, take 1 to 5, or a smaller window.</source>
        <translation>Cuánto sigue un píxel a sus vecinos: un número para todas las clases, o uno para cada una en el orden de las bandas, separados por comas. Es una varianza en logits al cuadrado; auméntelo para suavizar más; donde las parcelas tienen solo unas pocas ventanas de ancho, use de 1 a 5, o una ventana menor.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilidades suavizadas</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded as those of Classify cube; they sum to 1.</source>
        <translation>Las probabilidades suavizadas, codificadas como las de Clasificar cubo; suman 1.</translation>
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
        <source>Removes isolated pixels from a classification by Bayesian smoothing: every pixel's probabilities are drawn towards those of the most certain neighbours, the more so the more these agree among themselves. Missing pixels stay missing.</source>
        <translation>Elimina píxeles aislados de una clasificación por suavizado bayesiano: las probabilidades de cada píxel se acercan a las de los vecinos más seguros, tanto más cuanto más coinciden estos entre sí. Los píxeles ausentes siguen ausentes.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, all else as it is; then look at the class map.</source>
        <translation>las probabilidades de Clasificar cubo, todo lo demás como está; luego mire el mapa de clases.</translation>
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
        <source>Probabilities of the classes, one band a class, as Classify cube or sits write them.</source>
        <translation>Probabilidades de las clases, una banda por clase, como las escriben Clasificar cubo o sits.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. Empty takes those in the file; files of sits have none.</source>
        <translation>Nombres de las clases en el orden de las bandas, separados por comas. Vacío: usa los del archivo; los archivos de sits no los tienen.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing them.</source>
        <translation>Divide las probabilidades por su suma donde no es 1, en lugar de rechazarlas.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>&lt;i&gt;uncertain&lt;/i&gt;: pixels for you to label. &lt;i&gt;confident&lt;/i&gt;: pixels the network is sure of, which get the label of the map; as many of each class, to learn from in addition where labels are dear. They teach the network to be surer of what it thinks already, right or wrong, so look at some of them.</source>
        <translation>&lt;i&gt;uncertain&lt;/i&gt;: píxeles para que usted los etiquete. &lt;i&gt;confident&lt;/i&gt;: píxeles de los que la red está segura, que reciben la etiqueta del mapa; el mismo número de cada clase, para aprender también de ellos donde las etiquetas son caras. Enseñan a la red a estar más segura de lo que ya piensa, bien o mal, así que mire algunos.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>How unsure a pixel is: &lt;i&gt;margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;entropy&lt;/i&gt; of all classes; &lt;i&gt;least-confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>Lo inseguro que es un píxel: &lt;i&gt;margin&lt;/i&gt;, cuánto se acerca la segunda clase a la primera; &lt;i&gt;entropy&lt;/i&gt; de todas las clases; &lt;i&gt;least-confidence&lt;/i&gt;, lo lejos que está la primera clase de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Puntos por clase</translation>
    </message>
    <message>
        <source>Points of each class of the map.</source>
        <translation>Puntos de cada clase del mapa.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Muestras existentes</translation>
    </message>
    <message>
        <source>Samples that you have already, to keep the distance from.</source>
        <translation>Muestras que ya tiene, de las que guardar distancia.</translation>
    </message>
    <message>
        <source>Metres between any two points, and between a point and the samples there are. Empty: ten pixels. 0: none.</source>
        <translation>Metros entre dos puntos cualesquiera, y entre un punto y las muestras existentes. Vacío: diez píxeles. 0: ninguna distancia.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>The probability from which a pixel counts as confident, 0 to 1.</source>
        <translation>La probabilidad a partir de la que un píxel cuenta como seguro, de 0 a 1.</translation>
    </message>
    <message>
        <source>Share of uncertain pixels</source>
        <translation>Fracción de píxeles inseguros</translation>
    </message>
    <message>
        <source>Of the pixels of each class of the map, the most uncertain share that is drawn from, above 0 and at most 1.</source>
        <translation>De los píxeles de cada clase del mapa, la fracción más insegura de la que se sortea, mayor que 0 y como mucho 1.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vecindad</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 takes the pixel alone. It keeps points away from the edges of fields, where pixels are mixed and nobody can tell their class.</source>
        <translation>Filas y columnas, un número impar, sobre las que se promedia el score; 1 toma solo el píxel. Mantiene los puntos lejos de los bordes de las parcelas, donde los píxeles son mixtos y nadie puede decir su clase.</translation>
    </message>
    <message>
        <source>The model that made the map. Together with the rasters, points are spread over what it has learned to see in their series, instead of over the probabilities.</source>
        <translation>El modelo que hizo el mapa. Junto con los rásteres, los puntos se reparten sobre lo que aprendió a ver en las series, en lugar de sobre las probabilidades.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>Las imágenes de satélite, en cualquier orden: archivos de una banda (uno por banda y fecha) o de varias bandas (uno por fecha, o uno por banda con una capa por fecha). Se pueden mezclar capas del proyecto, archivos, carpetas enteras, productos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; o zip), archivos NetCDF y STAC (JSON). Las fechas y las bandas se leen de las propiedades de las capas, de los metadatos o de los nombres y se listan en el registro. Solo hacen falta junto con un modelo.</translation>
    </message>
    <message>
        <source>Same seed, same points.</source>
        <translation>Misma semilla, mismos puntos.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Muestras sugeridas</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at the middles of pixels: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how unsure (or sure) the map is around it, 0 to 1.</source>
        <translation>Capa de puntos en el SRC del mapa, en el centro de los píxeles: &lt;i&gt;label&lt;/i&gt;, el campo de la clase, vacío y con una lista para elegir (relleno para píxeles seguros); &lt;i&gt;predicted&lt;/i&gt; y su probabilidad, &lt;i&gt;probability&lt;/i&gt;; la segunda clase, &lt;i&gt;second&lt;/i&gt;, y &lt;i&gt;second_prob&lt;/i&gt;; y &lt;i&gt;score&lt;/i&gt;, lo inseguro (o seguro) que es el mapa alrededor, de 0 a 1.</translation>
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
        <source>Says where labels would help a map most: pixels of every class of which the network is unsure, spread over the map and over what they look like. The points come with an empty class field and a form to fill it in; labelled, they go back into Train LSTM-FCN with the other samples. Or it gives confident pixels of every class, labelled as the map has them, to learn from in addition.</source>
        <translation>Dice dónde ayudarían más las etiquetas a un mapa: píxeles de cada clase de los que la red no está segura, repartidos por el mapa y por su aspecto. Los puntos vienen con un campo de clase vacío y un formulario para rellenarlo; etiquetados, vuelven a Entrenar LSTM-FCN con las demás muestras. O da píxeles seguros de cada clase, etiquetados como en el mapa, para aprender también de ellos.</translation>
    </message>
    <message>
        <source>choose the probabilities that Classify cube has made, and run; give every point a label on a recent image, merge them with the samples, and train again.</source>
        <translation>elija las probabilidades que hizo Clasificar cubo y ejecute; dé una etiqueta a cada punto sobre una imagen reciente, únalos a las muestras y entrene de nuevo.</translation>
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
        <source>Trains an LSTM-FCN network to tell land-cover classes from satellite image time series, with labelled points or polygons and a stack of dated rasters. The model file is used by Classify cube.</source>
        <translation>Entrena una red LSTM-FCN para distinguir clases de cobertura del suelo en series temporales de imágenes de satélite, con puntos o polígonos etiquetados y una pila de rásteres fechados. El archivo del modelo lo usa Clasificar cubo.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>unos cientos de puntos con la clase en el campo &lt;i&gt;label&lt;/i&gt;, y una carpeta de bandas Sentinel-2 de un año agrícola; elija el campo de la clase, añada la carpeta en Rásteres y ejecute.</translation>
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
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Cuántos conjuntos de valores se prueban. El primero es la propia receta.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Ningún ensayo empieza después de tantos minutos; 0 para que no haya límite.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>What is searched; nothing chosen searches all of it. Values given further down are not searched.</source>
        <translation>Lo que se busca; sin elección se busca todo. Los valores que se dan más abajo no se buscan.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>&lt;i&gt;tpe&lt;/i&gt; learns from the trials where to look next, &lt;i&gt;random&lt;/i&gt; does not.</source>
        <translation>&lt;i&gt;tpe&lt;/i&gt; aprende de los ensayos dónde buscar después, &lt;i&gt;random&lt;/i&gt; no.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation that measures each trial. More are steadier and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Particiones de la validación cruzada que mide cada ensayo. Más particiones son más estables y tardan más. Los píxeles de un polígono nunca están en dos particiones.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Dónde empieza la búsqueda, y los valores de todo lo que no se busca.</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, where the values stop early or choose weights by it.</source>
        <translation>Fracción de la parte de entrenamiento de cada partición que se vigila, cuando los valores paran pronto o eligen pesos por ella.</translation>
    </message>
    <message>
        <source>The best values, a file that Train and Cross-validate LSTM-FCN take as &lt;i&gt;Tuned values&lt;/i&gt;.</source>
        <translation>Los mejores valores, un archivo que Entrenar y Validación cruzada LSTM-FCN reciben como &lt;i&gt;Valores ajustados&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Informe del ajuste</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials.</source>
        <translation>Una página con los mejores valores, el curso de la búsqueda y todos los ensayos.</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Tabla de los ensayos: estado, exactitud, segundos y cada valor.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; as the best of many it flatters</source>
        <translation>exactitud por validación cruzada del mejor ensayo, de 0 a 1; como el mejor de muchos, es optimista</translation>
    </message>
    <message>
        <source>number of trials that were made</source>
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
        <source>Searches for the training values that suit your samples: learning rate, batch, sizes, dropouts, architecture. Each set is measured by cross-validation, hopeless ones are given up early, and the best goes straight into Train LSTM-FCN. Cancel keeps what was found so far.</source>
        <translation>Busca los valores de entrenamiento que convienen a sus muestras: tasa de aprendizaje, lote, tamaños, dropouts, arquitectura. Cada conjunto se mide por validación cruzada, los que no prometen se abandonan pronto, y el mejor va directo a Entrenar LSTM-FCN. Cancelar conserva lo encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;fast&lt;/i&gt;.</source>
        <translation>los puntos y rásteres con los que entrenaría, 30 ensayos con la receta &lt;i&gt;fast&lt;/i&gt;.</translation>
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
        <source>search</source>
        <translation>búsqueda</translation>
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
        <source>&lt;i&gt;entropy&lt;/i&gt; looks at all classes; &lt;i&gt;least-confidence&lt;/i&gt; is what the most probable class lacks to 1; &lt;i&gt;margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;entropy&lt;/i&gt; (entropía) mira todas las clases; &lt;i&gt;least-confidence&lt;/i&gt; es lo que le falta a la clase más probable para 1; &lt;i&gt;margin&lt;/i&gt; (margen) es alta donde las dos clases más probables están cerca.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Una banda, de 0 a 1 (guardada como números enteros con escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty of probabilities</source>
        <translation>Incertidumbre de las probabilidades</translation>
    </message>
    <message>
        <source>Shows where a classification is unsure, from 0 (sure) to 1 (unsure): where to look twice, or to collect samples.</source>
        <translation>Muestra dónde una clasificación es insegura, de 0 (segura) a 1 (insegura): dónde mirar dos veces, o recoger muestras.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, measure &lt;i&gt;margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>las probabilidades de Clasificar cubo, medida &lt;i&gt;margin&lt;/i&gt;, para encontrar los bordes entre dos clases.</translation>
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
        <source>Set up engine …</source>
        <translation>Configurar el motor …</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine was not found: it is a Python with torch and rasterio, apart from QGIS's own. Make it with Plugins &gt; LSTM-FCN &gt; Set up engine, or run the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>No se encontró el motor LSTM-FCN: es un Python con torch y rasterio, aparte del de QGIS. Créelo con Complementos &gt; LSTM-FCN &gt; Configurar el motor, o ejecute el algoritmo Configurar el motor (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>{0} cannot be written, as there is no folder {1} to write to; make it, or choose another one.</source>
        <translation>{0} no se puede escribir, porque no hay una carpeta {1} en la que escribir; créela o elija otra.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} no se puede usar: {1}. Elija otro valor.</translation>
    </message>
    <message>
        <source>{0} is missing; please give it.</source>
        <translation>Falta {0}; indíquelo, por favor.</translation>
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
        <source>No output was chosen; ask for the change map or the report.</source>
        <translation>No se eligió ninguna salida; pida el mapa de cambios o el informe.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>No se eligió ninguna salida; pida el mapa de clases, las probabilidades o la incertidumbre.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; change one of them.</source>
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
        <source>Cross-validated samples</source>
        <translation>Muestras de la validación cruzada</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>No se dio ningún ráster; añada rásteres fechados, o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; take it out of Rasters or correct it.</source>
        <translation>No hay archivo, carpeta ni capa {0}; quítelo de Rásteres o corríjalo.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster file ({1}); save it as a file first.</source>
        <translation>La capa {0} no es un archivo ráster ({1}); guárdela antes como archivo.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster; take it out of Rasters.</source>
        <translation>La capa {0} no es ráster; quítela de Rásteres.</translation>
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
        <source>There is no engine yet.</source>
        <translation>Todavía no hay motor.</translation>
    </message>
    <message>
        <source>The plugin needs other packages than the engine has; it must be set up again.</source>
        <translation>El complemento necesita otros paquetes que los del motor; hay que configurarlo de nuevo.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Se interrumpió una configuración; configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The engine runs in {0} ({1}).</source>
        <translation>El motor se ejecuta en {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>El motor está listo, para {0}, en {1}.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>terminó con el código de salida {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>terminado por la señal {0}</translation>
    </message>
    <message>
        <source>Asking {0} whether it can run the engine ...</source>
        <translation>Preguntando a {0} si puede ejecutar el motor ...</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>it gave no answer within {0:g} seconds</source>
        <translation>no respondió en {0:g} segundos</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last words were:</source>
        <translation>El motor terminó sin resultado ({0}); no se escribió nada. Sus últimas palabras fueron:</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last words were:</source>
        <translation>El motor terminó ({0}). Sus últimas palabras fueron:</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; make room there, then set it up again.</source>
        <translation>El motor necesita {0:g} GB en {1}, y hay {2:.1f} GB libres; haga sitio allí y configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Un shapefile corta los nombres de los campos a 10 caracteres; guarde como GeoPackage para conservar las fechas.</translation>
    </message>
    <message>
        <source>The disk is full. Make room (the set-up asks for 3 GB, for CUDA 10 GB), then set the engine up again.</source>
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
        <source>This Python cannot make environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Este Python no puede crear entornos. En Debian y Ubuntu instale python3-venv; en otros sistemas elija otro Python como base, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>No se pudo alcanzar el índice de paquetes. Revise la red y el proxy de QGIS, o instale desde una carpeta de wheels, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or give XDG_CACHE_HOME another folder, then set the engine up again.</source>
        <translation>No se puede escribir en la carpeta de caché. Dé permiso de escritura, o ponga otra carpeta en XDG_CACHE_HOME, y configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, make an environment with conda-forge and choose it as your own Python.</source>
        <translation>No hay wheels de los paquetes fijados para este Python y este ordenador. Elija como base un Python 3.11 a 3.14 de 64 bits; en un Mac con procesador Intel, cree un entorno con conda-forge y elíjalo como su propio Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS se ejecuta en Flatpak, que oculta el Python del ordenador. Si no se encuentra ningún Python, elija como propio uno con torch y rasterio dentro del entorno aislado, o instale QGIS desde su distribución o qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS se ejecuta en Snap, que oculta el Python del ordenador. Si no se encuentra ningún Python, elija como propio uno con torch y rasterio dentro del snap, o instale QGIS desde su distribución o qgis.org.</translation>
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
        <source>Bad observations are flagged on {0} dates, by {1}.</source>
        <translation>Las observaciones malas están marcadas en {0} fechas, por {1}.</translation>
    </message>
    <message>
        <source>Series are brought to {0} dates from {1} to {2}.</source>
        <translation>Las series se llevan a {0} fechas, de {1} a {2}.</translation>
    </message>
    <message>
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to take them for gaps.</source>
        <translation>Celdas que faltan: {0}. Añada estos rásteres, o marque Rellenar fechas que faltan para tomarlas por huecos.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
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
        <source>Nodata</source>
        <translation>Sin datos</translation>
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
        <source>Looking at the rasters …</source>
        <translation>Examinando los rásteres …</translation>
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
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
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
        <source>{0} rasters make a mosaic.</source>
        <translation>{0} rásteres forman un mosaico.</translation>
    </message>
    <message>
        <source>Open in model designer …</source>
        <translation>Abrir en el diseñador de modelos …</translation>
    </message>
    <message>
        <source>Open {0} in the model designer …</source>
        <translation>Abrir {0} en el diseñador de modelos …</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Un archivo hecho con Entrenar LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine Python (empty: find it)</source>
        <translation>Python del motor (vacío: buscarlo)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Iniciando el motor …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
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
        <source>Keep this point when the next is clicked</source>
        <translation>Conservar este punto al hacer clic en el siguiente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Forget all points</source>
        <translation>Olvidar todos los puntos</translation>
    </message>
    <message>
        <source>Classes whose mean pattern, of the model's samples, is drawn behind the series</source>
        <translation>Clases cuyo patrón medio, de las muestras del modelo, se dibuja detrás de las series</translation>
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
        <source>Table (CSV) …</source>
        <translation>Tabla (CSV) …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Figura (PNG) …</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Añada arriba los rásteres de un cubo, y un modelo si lo tiene.</translation>
    </message>
    <message>
        <source>Opening the rasters …</source>
        <translation>Abriendo los rásteres …</translation>
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
        <source>Pictures (*.png)</source>
        <translation>Figuras (*.png)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>likeliest class</source>
        <translation>clase más probable</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Se guardó {0}</translation>
    </message>
    <message>
        <source>{0} points are pinned, and there are no more colours; clear some.</source>
        <translation>Hay {0} puntos fijados, y no quedan más colores; limpie algunos.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>No se guardó nada ({0}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>no se puede escribir en {0}</translation>
    </message>
    <message>
        <source>Click on the map and see the series of the pixel</source>
        <translation>Haga clic en el mapa y vea la serie del píxel</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Ninguna observación</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>missing, filled by date</source>
        <translation>ausente, rellenado por fecha</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>ausente, rellenado {0}</translation>
    </message>
    <message>
        <source>mean of a class, with its 80 % band</source>
        <translation>media de una clase, con su banda del 80 %</translation>
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
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>all, or the model's</source>
        <translation>todas, o las del modelo</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconocido por sí solo</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>la conocida</translation>
    </message>
    <message>
        <source>the known ones</source>
        <translation>los conocidos</translation>
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
        <source>The network runs in a Python of its own, the engine, apart from QGIS. It is made in your cache folder: some 300 MB are downloaded and 1.5 GB kept; for CUDA far more.</source>
        <translation>La red se ejecuta en un Python propio, el motor, aparte de QGIS. Se crea en su carpeta de caché: se descargan unos 300 MB y se ocupan 1,5 GB; para CUDA mucho más.</translation>
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
        <source>Use a Python of my own that has torch and rasterio</source>
        <translation>Usar un Python mío que tiene torch y rasterio</translation>
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
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
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
        <source>Made from Python (empty: find one)</source>
        <translation>Hecho a partir del Python (vacío: buscar uno)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose the folder of wheels first.</source>
        <translation>Elija primero la carpeta de los wheels.</translation>
    </message>
    <message>
        <source>Choose the Python first.</source>
        <translation>Elija primero el Python.</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Deteniendo ...</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <source>It was not done; the lines below say why.</source>
        <translation>No se hizo; las líneas de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>por ejemplo {0}</translation>
    </message>
    <message>
        <source>No Python was found that the engine can be made from: a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>No se encontró ningún Python a partir del cual crear el motor: un Python 3.11 a 3.14 de 64 bits con venv. Instale uno desde python.org o su distribución, o elija uno como base.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Mire el registro, o copie el diagnóstico y pida ayuda.</translation>
    </message>
    <message>
        <source>The engine is there and works.</source>
        <translation>El motor ya está y funciona.</translation>
    </message>
    <message>
        <source>Looking for a Python ...</source>
        <translation>Buscando un Python ...</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>es un Python de 32 bits</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian, install python3-venv)</source>
        <translation>no puede crear entornos (en Debian, instale python3-venv)</translation>
    </message>
    <message>
        <source>Making an empty environment ...</source>
        <translation>Creando un entorno vacío ...</translation>
    </message>
    <message>
        <source>Testing the engine ...</source>
        <translation>Probando el motor ...</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Otro QGIS está configurando el motor ahora mismo; espere a que termine, o cancélelo allí.</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; what was begun is removed.</source>
        <translation>Cancelado: el motor no se configuró; lo que se había empezado se quitó.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>No se pudo configurar el motor. {0}</translation>
    </message>
    <message>
        <source>The last words were: {0}</source>
        <translation>Las últimas palabras fueron: {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>El registro es {0}.</translation>
    </message>
    <message>
        <source>The environment is made from {0} (Python {1}.{2}) in {3}</source>
        <translation>El entorno se crea a partir de {0} (Python {1}.{2}) en {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>es Python {0}.{1}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes ...</source>
        <translation>Desempaquetando los paquetes; esto tarda unos minutos ...</translation>
    </message>
    <message>
        <source>The engine that is there does not work ({0}); it is made anew.</source>
        <translation>El motor que hay no funciona ({0}); se crea de nuevo.</translation>
    </message>
    <message>
        <source>{0} is no folder of wheels; choose the folder that holds the .whl files.</source>
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
        <source>Package {0}: {1}</source>
        <translation>Paquete {0}: {1}</translation>
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
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>to be labelled</source>
        <translation>por etiquetar</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulario y colores para etiquetar</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>otra etiqueta</translation>
    </message>
    <message>
        <source>its own label</source>
        <translation>su propia etiqueta</translation>
    </message>
    <message>
        <source>doubtful label</source>
        <translation>etiqueta dudosa</translation>
    </message>
    <message>
        <source>label not doubted</source>
        <translation>etiqueta sin dudas</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>No se pudo escribir una fila ({0}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} es {1}; escriba números, separados por comas.</translation>
    </message>
    <message>
        <source>{0} is {1}, so that no pixel is in the middle; take an odd number, {2} or {3}.</source>
        <translation>{0} es {1}, así que ningún píxel queda en el centro; use un número impar, {2} o {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>No hay archivo ni capa {0}; elija otro como {1}.</translation>
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
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>El objeto {0} de {1} no es punto ni polígono ({2}); dé puntos o polígonos, como los que hacen Puntos a lo largo de geometría o Buffer.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN: cobertura del suelo a partir de series temporales de imágenes de satélite</translation>
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
        <source>Preview …</source>
        <translation>Vista previa …</translation>
    </message>
    <message>
        <source>Show which bands and dates are understood, without running anything</source>
        <translation>Muestra qué bandas y fechas se entienden, sin ejecutar nada</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rásteres fechados</translation>
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
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Añadir archivos …</translation>
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
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to go on.</source>
        <translation>Cancelado: los períodos que estaban completos se conservan en {0}; ejecute de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Python is missing or no file; choose the Python that has torch and rasterio.</source>
        <translation>Falta el Python o no es un archivo; elija el Python que tiene torch y rasterio.</translation>
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
        <source>Learned features take both a model and the rasters that it maps; give both, or neither to spread the points over the probabilities.</source>
        <translation>Las características aprendidas requieren tanto un modelo como los rásteres que cartografía; dé ambos, o ninguno para repartir los puntos sobre las probabilidades.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}, which has no pixel in its middle; take an odd number.</source>
        <translation>Vecindad es {0}, que no tiene píxel en el centro; use un número impar.</translation>
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
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>empiece los nombres entre llaves con una letra; {0} no lo hace.</translation>
    </message>
    <message>
        <source>a parenthesis is missing or too much.</source>
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
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>el nombre '{0}' debe empezar con una letra y contener solo letras y cifras.</translation>
    </message>
    <message>
        <source>{0} is no whole formula yet: {1}</source>
        <translation>{0} todavía no es una fórmula completa: {1}</translation>
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
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>No hay archivo {0} de valores ajustados; elija uno hecho con Ajustar LSTM-FCN, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Cancelado; los ensayos hechos hasta entonces se conservaron en {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incertidumbre ({0})</translation>
    </message>
</context>
</TS>
