<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LstmFcn</name>
    <message>
        <source>Class map</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.vrt)</source>
        <translation>Rasters (*.tif *.tiff *.img *.vrt)</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube. Classes are matched by name, or by code.</source>
        <translation>Une carte des classes, produite par exemple par Classer un cube. Les classes sont appariées par leur nom, ou par leur code.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Points or polygons with the true class, drawn at random and not used to train. If features are selected and the box is ticked, only these are used. Those outside the map are counted and reported.</source>
        <translation>Points ou polygones avec la vraie classe, tirés au hasard et non utilisés pour l'entraînement. Si des entités sont sélectionnées et que la case est cochée, seules celles-ci sont utilisées. Celles hors de la carte sont comptées et signalées.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>Le champ qui contient la vraie classe, texte ou nombre : noms des classes de la carte, ou leurs codes.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Plan d'échantillonnage</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;stratified&lt;/i&gt;: at random within each class, as Design sampling does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;simple&lt;/i&gt;: at random over the whole map.</source>
        <translation>Comment les points ont été tirés. &lt;i&gt;stratified&lt;/i&gt; : au hasard dans chaque classe, comme le fait Concevoir l'échantillonnage (Olofsson et al. 2014 ; Stehman 2014 lorsque des strates sont données). &lt;i&gt;simple&lt;/i&gt; : au hasard sur toute la carte.</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <source>The class map that the points were drawn from, where it was another than the one assessed (an older version, a change map), on the same pixels. Empty: they were drawn from the classes of the map itself.</source>
        <translation>La carte des classes dont les points ont été tirés, si elle n'est pas celle qui est évaluée (une version antérieure, une carte des changements), sur les mêmes pixels. Vide : ils ont été tirés des classes de la carte elle-même.</translation>
    </message>
    <message>
        <source>Pixels of a polygon</source>
        <translation>Pixels d'un polygone</translation>
    </message>
    <message>
        <source>Random pixels that count of each polygon. Pixels of one polygon are alike, so more than one makes the intervals too narrow.</source>
        <translation>Pixels tirés au hasard qui comptent dans chaque polygone. Les pixels d'un polygone se ressemblent ; plus d'un rend donc les intervalles trop étroits.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of the random pixels in polygons: same seed, same pixels.</source>
        <translation>Des pixels tirés dans les polygones : même graine, mêmes pixels.</translation>
    </message>
    <message>
        <source>Accuracy report</source>
        <translation>Rapport d'exactitude</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv.</source>
        <translation>Une page à lire et à imprimer. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv et _classes.csv.</translation>
    </message>
    <message>
        <source>overall accuracy, 0 to 1, weighted by area</source>
        <translation>exactitude globale, de 0 à 1, pondérée par la surface</translation>
    </message>
    <message>
        <source>its standard error; times 1.96 gives half the 95 % interval</source>
        <translation>son erreur type ; multipliée par 1,96, elle donne la moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>reference points that count</source>
        <translation>points de référence qui comptent</translation>
    </message>
    <message>
        <source>reference features outside the map, not counted</source>
        <translation>entités de référence hors de la carte, non comptées</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not counted</source>
        <translation>points de référence où la carte ou les strates n'ont pas de classe, non comptés</translation>
    </message>
    <message>
        <source>hectares the estimates hold for</source>
        <translation>hectares pour lesquels valent les estimations</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
        <source>After classification</source>
        <translation>Après la classification</translation>
    </message>
    <message>
        <source>Says how good a class map is and how large its classes really are: confusion matrix in points and in shares of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Dit ce que vaut une carte des classes et quelle surface ses classes occupent vraiment : matrice de confusion en points et en parts de la surface, exactitude globale, de l'utilisateur et du producteur, surface cartographiée et surface corrigée de l'erreur en hectares, le tout avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>a class map, and the points of Design sampling once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>une carte des classes et les points de Concevoir l'échantillonnage une fois leur champ &lt;i&gt;label&lt;/i&gt; rempli.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matrice de confusion</translation>
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
        <translation>référence</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>strates</translation>
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
        <translation>réseau de neurones</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>apprentissage profond</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>apprentissage automatique</translation>
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
        <translation>séries temporelles d'images satellite</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>séries temporelles</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satellite</translation>
    </message>
    <message>
        <source>remote sensing</source>
        <translation>télédétection</translation>
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
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>utilisation du sol</translation>
    </message>
    <message>
        <source>LULC</source>
        <translation>LULC</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>cultures</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>agriculture</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), fichiers NetCDF et STAC (JSON) peuvent être mélangés. Dates et bandes sont lues dans les propriétés des couches, les métadonnées ou les noms, et listées dans le journal.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Images before this date are left out.</source>
        <translation>Les images antérieures à cette date sont écartées.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Images after this date are left out.</source>
        <translation>Les images postérieures à cette date sont écartées.</translation>
    </message>
    <message>
        <source>File pattern</source>
        <translation>Modèle des noms de fichiers</translation>
    </message>
    <message>
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Leave it empty to have names recognised.</source>
        <translation>Comment lire la bande et la date dans le nom d'un fichier, par exemple &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Laissez vide pour que les noms soient reconnus.</translation>
    </message>
    <message>
        <source>Pixels of</source>
        <translation>Pixels de</translation>
    </message>
    <message>
        <source>A raster whose pixels everything is brought to: its resolution, CRS and extent. Empty takes the finest of the rasters, over the extent of all.</source>
        <translation>Un raster aux pixels duquel tout est ramené : sa résolution, son SCR et son emprise. Vide : le plus fin des rasters, sur l'emprise de tous.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Bande de masque</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. Empty takes the one that is known to (SCL, QA_PIXEL, Fmask, reliability) if it is among the rasters; &lt;code&gt;none&lt;/code&gt; takes none.</source>
        <translation>La bande qui signale les nuages et autres mauvaises observations. Vide : celle qui est connue pour cela (SCL, QA_PIXEL, Fmask, reliability), si elle est parmi les rasters ; &lt;code&gt;none&lt;/code&gt; n'en prend aucune.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valeurs du masque</translation>
    </message>
    <message>
        <source>What in the mask band means bad: values such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. Empty takes what is known of the band.</source>
        <translation>Ce qui, dans la bande de masque, veut dire mauvais : des valeurs comme &lt;code&gt;1,3,8-10&lt;/code&gt;, ou des bits comme &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vide : ce que l'on sait de la bande.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Combler les dates manquantes</translation>
    </message>
    <message>
        <source>Take a band that is missing on a date for a gap, which is filled from the dates around it, instead of refusing the rasters.</source>
        <translation>Traite une bande absente à une date comme une lacune, comblée à partir des dates voisines, au lieu de refuser les rasters.</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Plus longue lacune (jours)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Separated by commas: NDVI, EVI, EVI2, NDWI (green and nir), NDMI (nir and swir16), NBR (nir and swir22), SAVI (L = 0.5), all cut to -1 to 1; or &lt;code&gt;name=expression&lt;/code&gt; over the bands of each date, such as &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, with + - * / **, parentheses, numbers, abs, sqrt, min, max, log, and bands by their own names (B08) or common ones (nir).</source>
        <translation>Séparés par des virgules : NDVI, EVI, EVI2, NDWI (green et nir), NDMI (nir et swir16), NBR (nir et swir22), SAVI (L = 0,5), tous bornés de -1 à 1 ; ou &lt;code&gt;name=expression&lt;/code&gt; sur les bandes de chaque date, comme &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, avec + - * / **, parenthèses, nombres, abs, sqrt, min, max, log, et les bandes par leurs propres noms (B08) ou les noms communs (nir).</translation>
    </message>
    <message>
        <source>Folder of the indices</source>
        <translation>Dossier des indices</translation>
    </message>
    <message>
        <source>Folder for the rasters, named like sits names them (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. Not the folder of the given rasters.</source>
        <translation>Dossier pour les rasters, nommés comme sits les nomme (satellite_sensor_tile_index_date) et enregistrés en nombres entiers avec l'échelle 0,0001, les expressions en nombres décimaux. Pas le dossier des rasters donnés.</translation>
    </message>
    <message>
        <source>the rasters, to be handed on in a model</source>
        <translation>les rasters, à transmettre dans un modèle</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Cubes</source>
        <translation>Cubes</translation>
    </message>
    <message>
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF an index and date. (To train and classify with an index no files are needed: name it under Bands there.)</source>
        <translation>Calcule des indices spectraux à partir des bandes de chaque date d'une pile de rasters datés et écrit un GeoTIFF par indice et date. (Pour entraîner et classer avec un indice, aucun fichier n'est nécessaire : nommez-le sous Bandes.)</translation>
    </message>
    <message>
        <source>the folder of your Sentinel-2 images and &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</source>
        <translation>le dossier de vos images Sentinel-2 et &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Bands and dates</source>
        <translation>Bandes et dates</translation>
    </message>
    <message>
        <source>Clouds and gaps</source>
        <translation>Nuages et lacunes</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
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
        <translation>calculatrice raster</translation>
    </message>
    <message>
        <source>sits_apply</source>
        <translation>sits_apply</translation>
    </message>
    <message>
        <source>band math</source>
        <translation>calcul de bandes</translation>
    </message>
    <message>
        <source>Class map before</source>
        <translation>Carte des classes avant</translation>
    </message>
    <message>
        <source>The earlier class map.</source>
        <translation>La carte des classes la plus ancienne.</translation>
    </message>
    <message>
        <source>Class map after</source>
        <translation>Carte des classes après</translation>
    </message>
    <message>
        <source>The later class map, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>La carte des classes la plus récente, sur les mêmes pixels. Les classes sont appariées par leur nom, ou par leur code si une carte n'a pas de noms.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>One code for each transition that occurs, with names and colours: pale where nothing changed, else near the colour of the new class. Nodata where one of the maps has no class.</source>
        <translation>Un code pour chaque transition qui se produit, avec noms et couleurs : pâles là où rien n'a changé, sinon proches de la couleur de la nouvelle classe. Sans donnée là où l'une des cartes n'a pas de classe.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Rapport des changements</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv.</source>
        <translation>Une page avec la matrice, les gains et les pertes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _matrix.csv et _transitions.csv.</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectares où les deux cartes ont une classe</translation>
    </message>
    <message>
        <source>hectares whose class is another one</source>
        <translation>hectares dont la classe est une autre</translation>
    </message>
    <message>
        <source>the same as a share of the area, 0 to 1</source>
        <translation>la même chose en part de la surface, de 0 à 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Détecter les changements</translation>
    </message>
    <message>
        <source>Says what became of the classes of one map in another one: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Dit ce que sont devenues les classes d'une carte dans une autre : une carte des transitions, avec une légende comme Forest → Pasture, et la matrice de transition en hectares.</translation>
    </message>
    <message>
        <source>the class maps of two years, made from cubes on the same pixels.</source>
        <translation>les cartes des classes de deux années, produites à partir de cubes sur les mêmes pixels.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>from-to</source>
        <translation>de-vers</translation>
    </message>
    <message>
        <source>deforestation</source>
        <translation>déforestation</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>land use change</source>
        <translation>changement d'utilisation du sol</translation>
    </message>
    <message>
        <source>gains and losses</source>
        <translation>gains et pertes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>LSTM-FCN model (*.safetensors)</source>
        <translation>Modèle LSTM-FCN (*.safetensors)</translation>
    </message>
    <message>
        <source>A model file (.safetensors) made by Train LSTM-FCN.</source>
        <translation>Un fichier de modèle (.safetensors) produit par Entraîner LSTM-FCN.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. Where the rasters lack NDVI, EVI, EVI2, NDWI, NDMI, NBR or SAVI, it is computed of each date, from -1 to 1; another index as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Empty uses all bands, or the ones the model was trained on.</source>
        <translation>Bandes à utiliser, séparées par des virgules, dans cet ordre : noms du satellite (B04, SR_B4) ou noms communs (blue, green, red, nir, swir16, swir22), qui réunissent aussi des images de satellites différents. Si les rasters n'ont pas NDVI, EVI, EVI2, NDWI, NDMI, NBR ou SAVI, l'indice est calculé à chaque date, de -1 à 1 ; un autre indice comme dans &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vide : toutes les bandes, ou celles sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Temps le plus long sans observation valide, en jours ; un pixel avec une lacune plus longue reste inconnu. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Bring the series to equal steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. Empty keeps the dates of the rasters.</source>
        <translation>Ramène les séries à des pas égaux, par exemple &lt;code&gt;P16D&lt;/code&gt; (16 jours) ou &lt;code&gt;P1M&lt;/code&gt; (un mois), par interpolation linéaire. Vide : garde les dates des rasters.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become nodata and take no time. Any coordinate reference system. Empty maps all of the rasters.</source>
        <translation>Seuls les pixels de ce rectangle sont cartographiés ; tous les autres deviennent nodata et ne prennent pas de temps. N'importe quel système de coordonnées de référence. Vide : cartographie tous les rasters.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Région d'intérêt</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones, where only these are to be used); all others become nodata and take no time. Any coordinate reference system.</source>
        <translation>Seuls les pixels dont le centre est dans ces polygones sont cartographiés (dans les polygones sélectionnés, si eux seuls sont utilisés) ; tous les autres deviennent nodata et ne prennent pas de temps. N'importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;auto&lt;/i&gt; takes a graphics card (CUDA), else Apple's MPS, else the processor. The log says which and why.</source>
        <translation>Où tourne le réseau : &lt;i&gt;auto&lt;/i&gt; prend une carte graphique (CUDA), sinon le MPS d'Apple, sinon le processeur. Le journal dit lequel et pourquoi.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; measures which is fastest here, and takes half precision only where labels and probabilities stay those of float32.</source>
        <translation>Format numérique des calculs : &lt;i&gt;auto&lt;/i&gt; mesure lequel est le plus rapide ici, et ne prend la demi-précision que là où étiquettes et probabilités restent celles de float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Limite de mémoire (Go)</translation>
    </message>
    <message>
        <source>Gigabytes of memory that the engine may take, whatever the size of the rasters.</source>
        <translation>Gigaoctets de mémoire que le moteur peut prendre, quelle que soit la taille des rasters.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 takes all.</source>
        <translation>Fils du processeur que le réseau peut utiliser ; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Go on with an interrupted run</source>
        <translation>Reprendre une exécution interrompue</translation>
    </message>
    <message>
        <source>Go on where an interrupted run of the same model, rasters and parameters stopped; and keep what is done where this run is interrupted, for two weeks at most.</source>
        <translation>Reprend là où s'est arrêtée une exécution interrompue du même modèle, des mêmes rasters et paramètres ; et garde ce qui est fait là où cette exécution est interrompue, deux semaines au plus.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the labels, with names and colours.</source>
        <translation>La classe la plus probable de chaque pixel, codes 1, 2 … dans l'ordre des étiquettes, avec noms et couleurs.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>One band a class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Une bande par classe avec sa probabilité, de 0 à 1 (enregistrée en nombres entiers avec l'échelle 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is sure, 1 where all classes are as likely.</source>
        <translation>Entropie des probabilités : 0 là où le réseau est sûr, 1 là où toutes les classes sont aussi probables.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of their codes</source>
        <translation>étiquettes des classes, séparées par des virgules, dans l'ordre de leurs codes</translation>
    </message>
    <message>
        <source>Classify cube</source>
        <translation>Classer un cube</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Maps land cover from a stack of dated rasters with a model made by Train LSTM-FCN: a class map with names and colours, the probability of every class, and if wanted the uncertainty.</source>
        <translation>Cartographie l'occupation du sol à partir d'une pile de rasters datés avec un modèle produit par Entraîner LSTM-FCN : une carte des classes avec noms et couleurs, la probabilité de chaque classe et, si on le veut, l'incertitude.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters it should map, and run; the layers arrive styled and grouped.</source>
        <translation>choisissez un modèle, ajoutez le dossier de rasters datés à cartographier, et exécutez ; les couches arrivent stylées et groupées.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>classer</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>prédire</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>sits_classify</source>
        <translation>sits_classify</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube: one band of whole numbers.</source>
        <translation>Une carte des classes, produite par exemple par Classer un cube : une bande de nombres entiers.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Fenêtre (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 leaves this step out. A pixel keeps its class where no other is more frequent.</source>
        <translation>Lignes et colonnes du voisinage, un nombre impair ; 1 omet cette étape. Un pixel garde sa classe là où aucune autre n'est plus fréquente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Plus petite tache</translation>
    </message>
    <message>
        <source>Minimum mapping unit: patches below it take the class with which they share the longest border. Pixels that touch at a corner are one patch. 0 keeps all patches.</source>
        <translation>Unité minimale de cartographie : les taches plus petites prennent la classe avec laquelle elles ont la plus longue frontière. Les pixels qui se touchent par un coin sont une seule tache. 0 garde toutes les taches.</translation>
    </message>
    <message>
        <source>Unit of the smallest patch</source>
        <translation>Unité de la plus petite tache</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unité de la plus petite tache ; les hectares sont convertis en pixels de la carte.</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas. Empty takes the names of the file, as far as it has any.</source>
        <translation>Noms des codes 1, 2 …, séparés par des virgules. Vide : les noms du fichier, s'il en a.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Carte des classes nettoyée</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and nodata of the given one.</source>
        <translation>La carte des classes nettoyée, avec les noms, couleurs, codes et nodata de la carte donnée.</translation>
    </message>
    <message>
        <source>pixels that took the most frequent class around them</source>
        <translation>pixels qui ont pris la classe la plus fréquente autour d'eux</translation>
    </message>
    <message>
        <source>pixels that took the class of a neighbouring patch</source>
        <translation>pixels qui ont pris la classe d'une tache voisine</translation>
    </message>
    <message>
        <source>Clean class map</source>
        <translation>Nettoyer une carte des classes</translation>
    </message>
    <message>
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit go to their neighbours. Names, colours and codes stay.</source>
        <translation>Nettoie une carte des classes en deux étapes : chaque pixel prend la classe la plus fréquente autour de lui, puis les taches plus petites que l'unité minimale de cartographie vont à leurs voisines. Noms, couleurs et codes restent.</translation>
    </message>
    <message>
        <source>the class map of Classify cube, window 5, smallest patch 1 hectare.</source>
        <translation>la carte des classes de Classer un cube, fenêtre 5, plus petite tache de 1 hectare.</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Classes et probabilités</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>nettoyer</translation>
    </message>
    <message>
        <source>modal filter</source>
        <translation>filtre modal</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>sieve</source>
        <translation>tamis</translation>
    </message>
    <message>
        <source>minimum mapping unit</source>
        <translation>unité minimale de cartographie</translation>
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
        <translation>généraliser</translation>
    </message>
    <message>
        <source>Probabilities of the models</source>
        <translation>Probabilités des modèles</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, on the same pixels. Classes are matched by name, whatever their order.</source>
        <translation>Probabilités avec une bande pour chaque classe, sur les mêmes pixels. Les classes sont associées par leur nom, quel que soit leur ordre.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. Empty gives all the same weight.</source>
        <translation>Un nombre pour chaque raster, dans leur ordre, séparés par des virgules ; seules leurs proportions comptent. Vide : le même poids pour tous.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands, for those of the rasters whose bands have no names.</source>
        <translation>Noms des classes, séparés par des virgules, dans l'ordre des bandes, pour les rasters dont les bandes n'ont pas de nom.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where that is not 1, as in rasters smoothed with sits, instead of refusing the raster.</source>
        <translation>Divise les probabilités par leur somme là où elle n'est pas 1, comme dans les rasters lissés avec sits, au lieu de refuser le raster.</translation>
    </message>
    <message>
        <source>Combined probabilities</source>
        <translation>Probabilités combinées</translation>
    </message>
    <message>
        <source>The mean probabilities, classes in the order of the first raster.</source>
        <translation>Les probabilités moyennes, les classes dans l'ordre du premier raster.</translation>
    </message>
    <message>
        <source>The most probable class of the mean, with names and colours.</source>
        <translation>La classe la plus probable de la moyenne, avec noms et couleurs.</translation>
    </message>
    <message>
        <source>Combine probabilities</source>
        <translation>Combiner des probabilités</translation>
    </message>
    <message>
        <source>Takes the weighted mean of the probabilities that several models give the same pixels; the mean of a few models is often better than the best of them. A pixel that one of them lacks is missing.</source>
        <translation>Fait la moyenne pondérée des probabilités que plusieurs modèles donnent aux mêmes pixels ; la moyenne de quelques modèles est souvent meilleure que le meilleur d'entre eux. Un pixel qui manque à l'un d'eux est manquant.</translation>
    </message>
    <message>
        <source>the probabilities of three models trained with other seeds, no weights.</source>
        <translation>les probabilités de trois modèles entraînés avec d'autres graines, sans poids.</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>combiner</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>ensemble de modèles</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>moyenne pondérée</translation>
    </message>
    <message>
        <source>sits_combine_predictions</source>
        <translation>sits_combine_predictions</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>Combined class map</source>
        <translation>Carte des classes combinée</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube.</source>
        <translation>Une carte des classes, produite par exemple par Classer un cube.</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Carte de référence</translation>
    </message>
    <message>
        <source>The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>La carte à laquelle comparer, sur les mêmes pixels. Les classes sont associées par leur nom, ou par leur code si une carte n'en a pas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Figure (*.png)</translation>
    </message>
    <message>
        <source>Picture of the map, the reference, and where they differ.</source>
        <translation>Figure de la carte, de la référence, et des endroits où elles diffèrent.</translation>
    </message>
    <message>
        <source>share of pixels with the same class, 0 to 1</source>
        <translation>part des pixels ayant la même classe, de 0 à 1</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>mean F1 of the classes</source>
        <translation>F1 moyen des classes</translation>
    </message>
    <message>
        <source>Compare class maps</source>
        <translation>Comparer des cartes de classes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture of both side by side with the pixels that differ.</source>
        <translation>Compare une carte de classes à une carte de référence sur les mêmes pixels : exactitude, matrice de confusion dans le journal, et une figure des deux côte à côte avec les pixels qui diffèrent.</translation>
    </message>
    <message>
        <source>the class map of the demo cube and its truth.</source>
        <translation>la carte des classes du cube de démonstration et sa vérité.</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Pixels of 10 m a side.</source>
        <translation>Pixels de 10 m par côté.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Dates, equally spaced over a crop year that starts in September.</source>
        <translation>Dates, également espacées sur une année agricole qui commence en septembre.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Labelled points, about equally many of each class.</source>
        <translation>Points étiquetés, à peu près autant de chaque classe.</translation>
    </message>
    <message>
        <source>Same seed, same data.</source>
        <translation>Même graine, mêmes données.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Mean share of cloudy observations, 0 to 0.9.</source>
        <translation>Part moyenne des observations nuageuses, de 0 à 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Dossier du cube</translation>
    </message>
    <message>
        <source>Folder for the rasters, one a band and date. It must not hold other rasters.</source>
        <translation>Dossier pour les rasters, un par bande et date. Il ne doit pas contenir d'autres rasters.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation>Points avec la classe dans le champ &lt;i&gt;label&lt;/i&gt;, en longitude et latitude.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>The true class of every pixel.</source>
        <translation>La vraie classe de chaque pixel.</translation>
    </message>
    <message>
        <source>Create demo data</source>
        <translation>Créer des données de démonstration</translation>
    </message>
    <message>
        <source>Simulates a Sentinel-2-like cube of a farming landscape (red, near and short-wave infrared, one crop year, clouds as missing values), with labelled points to train on and the true class map to compare with.</source>
        <translation>Simule un cube semblable à Sentinel-2 d'un paysage agricole (rouge, proche infrarouge et infrarouge à ondes courtes, une année agricole, nuages en valeurs manquantes), avec des points étiquetés pour l'entraînement et la vraie carte des classes pour comparer.</translation>
    </message>
    <message>
        <source>run it as it is, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>exécutez tel quel, puis entraînez avec les points et le dossier, et comparez la carte à la vérité.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simuler</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>tutoriel</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>données de test</translation>
    </message>
    <message>
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. A polygon gives some random pixels, or their mean. Samples of one pixel and one label are counted once; those of one pixel with different labels are all kept, and named in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as Extract time series writes them; then no rasters are needed.</source>
        <translation>Points ou polygones avec étiquettes de classe, dans n'importe quel système de coordonnées de référence. Si des entités sont sélectionnées et la case cochée, elles seules sont utilisées. Un polygone donne quelques pixels au hasard, ou leur moyenne. Les échantillons d'un même pixel et d'une même étiquette comptent une fois ; ceux d'un pixel avec des étiquettes différentes sont tous gardés, et nommés dans le journal. Les entités peuvent aussi porter leurs séries dans des champs (NDVI1, NDVI2 … ou NDVI_20130914 …), comme les écrit Extraire des séries temporelles ; alors aucun raster n'est nécessaire.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>Le champ qui contient la classe de chaque entité, texte ou nombre.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valeurs des polygones</translation>
    </message>
    <message>
        <source>What a polygon gives: &lt;i&gt;random pixels&lt;/i&gt; of those whose centres lie inside it, each a sample of its own, or one sample with the &lt;i&gt;mean&lt;/i&gt; of all these pixels, date by date, without missing values. A polygon that holds no centre of a pixel gives the pixel it lies on. Points are not affected.</source>
        <translation>Ce que donne un polygone : &lt;i&gt;random pixels&lt;/i&gt;, des pixels au hasard parmi ceux dont le centre est à l'intérieur, chacun un échantillon à part, ou &lt;i&gt;mean&lt;/i&gt;, un seul échantillon avec la moyenne de tous ces pixels, date par date, sans valeurs manquantes. Un polygone qui ne contient aucun centre de pixel donne le pixel sur lequel il se trouve. Les points ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Pixels par polygone</translation>
    </message>
    <message>
        <source>Most random pixels of one polygon; a smaller polygon gives all it has.</source>
        <translation>Nombre maximal de pixels au hasard d'un polygone ; un polygone plus petit donne tous les siens.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Graine des pixels</translation>
    </message>
    <message>
        <source>Same seed, same pixels, in every algorithm. Another number draws others.</source>
        <translation>Même graine, mêmes pixels, dans tous les algorithmes. Un autre nombre en tire d'autres.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), fichiers NetCDF et STAC (JSON) peuvent être mélangés. Dates et bandes sont lues dans les propriétés des couches, les métadonnées ou les noms, et listées dans le journal. Inutiles quand les échantillons portent leurs séries dans des champs.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Blocs de validation</translation>
    </message>
    <message>
        <source>Parts of the samples that are held out one after the other, stratified by class; 5 or 10 are usual.</source>
        <translation>Parties des échantillons qui sont mises de côté l'une après l'autre, stratifiées par classe ; 5 ou 10 sont usuels.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How many times all of it is done, with other folds each time; more repeats show how much is chance.</source>
        <translation>Combien de fois tout est refait, chaque fois avec d'autres blocs ; plus de répétitions montrent la part du hasard.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>What is never divided between folds. &lt;i&gt;none&lt;/i&gt;: every sample stands for itself. &lt;i&gt;place&lt;/i&gt;: samples of the same pixel, polygon or coordinates. &lt;i&gt;blocks&lt;/i&gt;: samples of the same square of the block size; polygons stay whole. Polygons that give several pixels should always be grouped. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>Ce qui n'est jamais partagé entre blocs. &lt;i&gt;none&lt;/i&gt; : chaque échantillon compte pour lui-même. &lt;i&gt;place&lt;/i&gt; : échantillons du même pixel, du même polygone ou des mêmes coordonnées. &lt;i&gt;blocks&lt;/i&gt; : échantillons du même carré de la taille donnée ; les polygones restent entiers. Les polygones qui donnent plusieurs pixels devraient toujours être groupés. L'exactitude groupée est plus basse et plus proche de celle d'une carte.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Taille du carré (mètres)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;blocks&lt;/i&gt;.</source>
        <translation>Côté des carrés en mètres, pour &lt;i&gt;blocks&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, kernels of three dates, some dates hidden in every step, and as many steps as few samples need. &lt;i&gt;report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;fast&lt;/i&gt;: as recommended with a quarter of the filters, for large maps without a graphics card.</source>
        <translation>Un jeu complet de valeurs pour tout ce qui suit. &lt;i&gt;recommended&lt;/i&gt; : le LSTM-FCN de Karim et al. (2018) avec un taux d'apprentissage à un cycle, des noyaux de trois dates, quelques dates cachées à chaque pas, et autant de pas qu'il en faut à peu d'échantillons. &lt;i&gt;report&lt;/i&gt; : réseau et valeurs du rapport sur sits_lstm_fcn ; sur de petits jeux ses 50 époques sont trop peu, et certains entraînements manquent une classe entière. &lt;i&gt;fast&lt;/i&gt; : comme recommended avec un quart des filtres, pour de grandes cartes sans carte graphique.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, for recipes that stop early or choose their weights by it (the report's); the others learn from the whole part.</source>
        <translation>Fraction de la partie d'entraînement de chaque bloc qui est surveillée, pour les recettes qui s'arrêtent tôt ou choisissent leurs poids d'après elle (celle du rapport) ; les autres apprennent de la partie entière.</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>Valeurs réglées</translation>
    </message>
    <message>
        <source>Training values (*.json)</source>
        <translation>Valeurs d'entraînement (*.json)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Évolution du taux d'apprentissage</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurer les meilleurs poids</translation>
    </message>
    <message>
        <source>CNN layers</source>
        <translation>Couches CNN</translation>
    </message>
    <message>
        <source>CNN kernels</source>
        <translation>Noyaux CNN</translation>
    </message>
    <message>
        <source>CNN dropout rates</source>
        <translation>Taux de dropout CNN</translation>
    </message>
    <message>
        <source>LSTM width</source>
        <translation>Largeur du LSTM</translation>
    </message>
    <message>
        <source>LSTM dropout</source>
        <translation>Dropout du LSTM</translation>
    </message>
    <message>
        <source>Date dropout</source>
        <translation>Dropout des dates</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Epsilon of the optimizer</source>
        <translation>Epsilon de l'optimiseur</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Learning rate decay: every so many epochs</source>
        <translation>Baisse du taux d'apprentissage : toutes les tant d'époques</translation>
    </message>
    <message>
        <source>Learning rate decay: times</source>
        <translation>Baisse du taux d'apprentissage : fois</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Plus petite amélioration</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;mlstm-fcn&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: with attention. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;lstm-fcn&lt;/i&gt; : Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt; : le réseau du listing du rapport. &lt;i&gt;mlstm-fcn&lt;/i&gt; : avec blocs squeeze-and-excite, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt; : avec attention. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Filtres des trois convolutions, par exemple &lt;code&gt;128,256,128&lt;/code&gt;. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Tailles des noyaux des trois convolutions, en dates, par exemple &lt;code&gt;8,5,3&lt;/code&gt;. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Dropout après chaque convolution, par exemple &lt;code&gt;0,0,0&lt;/code&gt;. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. Empty: as the recipe says.</source>
        <translation>Taille cachée du LSTM ; 8 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. Empty: as the recipe says.</source>
        <translation>Dropout après le LSTM, de 0 à 0,99. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. Empty: as the recipe says.</source>
        <translation>Probabilité qu'une date soit cachée au réseau à un pas d'entraînement, toutes bandes ensemble, pour qu'il ne dépende pas de dates isolées ; 0 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>A file of training values, as Tune LSTM-FCN writes it. They take the place of the recipe's; what is given in this dialog comes before them.</source>
        <translation>Un fichier de valeurs d'entraînement, comme l'écrit Régler LSTM-FCN. Elles remplacent celles de la recette ; ce qui est donné dans ce dialogue passe avant elles.</translation>
    </message>
    <message>
        <source>Passes over the samples. Empty: as the recipe says.</source>
        <translation>Passages sur les échantillons. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Most series in one training step; samples are spread evenly over the steps. Empty: as the recipe says.</source>
        <translation>Nombre maximal de séries à un pas d'entraînement ; les échantillons sont répartis également entre les pas. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>&lt;i&gt;balanced&lt;/i&gt; makes every class count the same, however many samples it has. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;balanced&lt;/i&gt; fait compter chaque classe autant, quel que soit son nombre d'échantillons. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>How weights follow the gradient; AdamW in the report. Empty: as the recipe says.</source>
        <translation>Comment les poids suivent le gradient ; AdamW dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Size of the steps; the peak with the one-cycle schedule. 0.0005 in the report. Empty: as the recipe says.</source>
        <translation>Taille des pas ; le maximum avec one-cycle. 0,0005 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Keeps the optimizer from dividing by zero; 1e-8 in the report. Empty: as the recipe says.</source>
        <translation>Empêche l'optimiseur de diviser par zéro ; 1e-8 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled to zero; 1e-6 in the report. Empty: as the recipe says.</source>
        <translation>Avec quelle force les poids sont tirés vers zéro ; 1e-6 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Longest gradient of a training step; longer ones are shortened to it, which keeps single odd samples from tearing the weights away. 0 takes them as they are, as the report does. Empty: as the recipe says.</source>
        <translation>Plus long gradient d'un pas d'entraînement ; les plus longs y sont ramenés, ce qui empêche quelques échantillons singuliers d'emporter les poids. 0 les prend tels quels, comme le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;step&lt;/i&gt; (the report's), &lt;i&gt;one-cycle&lt;/i&gt; (up, then down to nothing), &lt;i&gt;plateau&lt;/i&gt; (lowered when the validation loss stalls). Empty: as the recipe says.</source>
        <translation>Comment change le taux d'apprentissage : &lt;i&gt;step&lt;/i&gt; (celui du rapport), &lt;i&gt;one-cycle&lt;/i&gt; (monte, puis descend jusqu'à rien), &lt;i&gt;plateau&lt;/i&gt; (baisse quand la perte de validation stagne). Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. Empty: as the recipe says.</source>
        <translation>Évolution step : époques après lesquelles le taux baisse ; 1 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. Empty: as the recipe says.</source>
        <translation>Évolution step : facteur dont le taux baisse ; 0,95 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. Empty: as the recipe says.</source>
        <translation>Époques sans amélioration de la perte de validation avant l'arrêt anticipé ; 0 n'arrête jamais. 20 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. Empty: as the recipe says.</source>
        <translation>De combien la perte de validation doit baisser pour compter comme une amélioration ; 0,01 dans le rapport. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. Empty: as the recipe says.</source>
        <translation>Garder ou non les poids de la meilleure perte de validation au lieu des derniers. Vide : ce que dit la recette.</translation>
    </message>
    <message>
        <source>Same seed, same machine, same result. Empty draws one; the log and the model file hold it.</source>
        <translation>Même graine, même machine, même résultat. Vide : une graine est tirée ; le journal et le fichier du modèle la gardent.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Format numérique des calculs : &lt;i&gt;auto&lt;/i&gt; est float32, et sur CUDA bfloat16 (float16 sur les cartes plus anciennes) là où c'est sûr, ce qui y est plus rapide.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Rapport de la validation croisée</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, the samples whose labels are doubted, the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Une page à lire et à imprimer : exactitude avec ses intervalles et sa dispersion, matrice de confusion, blocs, échantillons dont l'étiquette est douteuse, profils temporels des classes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres), with the label each sample has (&lt;i&gt;reference&lt;/i&gt;), the one it was given while held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the one (&lt;i&gt;confidence&lt;/i&gt;) and the other (&lt;i&gt;label_prob&lt;/i&gt;), and its fold. With repeats, probabilities are means.</source>
        <translation>Couche de points, un point par échantillon (pour les pixels de polygones, leur centre), avec l'étiquette de chaque échantillon (&lt;i&gt;reference&lt;/i&gt;), celle qui lui a été donnée quand il était mis de côté (&lt;i&gt;predicted&lt;/i&gt;), si elles concordent, la probabilité de l'une (&lt;i&gt;confidence&lt;/i&gt;) et de l'autre (&lt;i&gt;label_prob&lt;/i&gt;), et son bloc. Avec des répétitions, les probabilités sont des moyennes.</translation>
    </message>
    <message>
        <source>overall accuracy of all held-out predictions together, 0 to 1</source>
        <translation>exactitude globale de toutes les prédictions mises de côté ensemble, de 0 à 1</translation>
    </message>
    <message>
        <source>standard deviation of the accuracy over folds and repeats</source>
        <translation>écart-type de l'exactitude entre blocs et répétitions</translation>
    </message>
    <message>
        <source>Cohen's kappa of all held-out predictions together</source>
        <translation>kappa de Cohen de toutes les prédictions mises de côté ensemble</translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validation croisée LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can tell the classes of your samples apart: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report names the samples whose labels the networks doubt.</source>
        <translation>Mesure à quel point un réseau distingue les classes de vos échantillons : ils sont divisés en blocs, et chaque bloc est prédit par un réseau entraîné sur les autres. Aucun modèle n'est produit ; le rapport nomme les échantillons dont les réseaux mettent l'étiquette en doute.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>les points et rasters avec lesquels vous entraîneriez ; groupez par &lt;i&gt;place&lt;/i&gt; quand des points partagent une parcelle ou ont été visités plusieurs années.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validation croisée</translation>
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
        <translation>spatial</translation>
    </message>
    <message>
        <source>mislabelled</source>
        <translation>mal étiqueté</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Points ou polygones</translation>
    </message>
    <message>
        <source>Points or polygons in any coordinate reference system. All their fields are kept.</source>
        <translation>Points ou polygones dans n'importe quel système de coordonnées de référence. Tous leurs champs sont gardés.</translation>
    </message>
    <message>
        <source>Samples with time series</source>
        <translation>Échantillons avec séries temporelles</translation>
    </message>
    <message>
        <source>The features with one new field a band and date; of polygons a point for each random pixel, at its centre, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>Les entités avec un nouveau champ par bande et date ; pour les polygones, un point pour chaque pixel au hasard, en son centre, ou les polygones avec leurs moyennes. Les valeurs sont NULL là où une observation manque et pour les entités hors des rasters.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extraire des séries temporelles</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one a band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
        <translation>Lit la série de chaque point ou polygone dans une pile de rasters datés et l'écrit dans des champs, un par bande et date (NDVI_20130914), en unités physiques. La couche peut entraîner un modèle sans les rasters.</translation>
    </message>
    <message>
        <source>your field points or parcels, and the folder of rasters they should be trained on.</source>
        <translation>vos points de terrain ou parcelles, et le dossier de rasters avec lequel ils doivent être entraînés.</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>extraire</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>sits_get_data</source>
        <translation>sits_get_data</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Échantillons de validation</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the share that is otherwise put aside, and are never learned from.</source>
        <translation>Points ou polygones sur lesquels mesurer l'exactitude, avec le même champ de la classe. Ils remplacent la part qui est sinon mise de côté, et ne servent jamais à apprendre.</translation>
    </message>
    <message>
        <source>Share of the samples of each class that is put aside to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Part des échantillons de chaque classe mise de côté pour mesurer l'exactitude, plus de 0 et au plus 0,5. Ignorée si des échantillons de validation sont donnés.</translation>
    </message>
    <message>
        <source>Every epoch into the log</source>
        <translation>Chaque époque dans le journal</translation>
    </message>
    <message>
        <source>Write every epoch into the log.</source>
        <translation>Écrit chaque époque dans le journal.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are learned anew; its architecture and normalisation are kept.</source>
        <translation>Un modèle dont partir au lieu de poids aléatoires, par exemple celui de l'an passé : mêmes bandes, même nombre de dates. Les classes qu'il ne connaît pas sont apprises à neuf ; son architecture et sa normalisation sont gardées.</translation>
    </message>
    <message>
        <source>Resume an interrupted training</source>
        <translation>Reprendre un entraînement interrompu</translation>
    </message>
    <message>
        <source>Go on with a training that was interrupted, if one with exactly these inputs was; it ends as if it had not been interrupted. What was done is kept for two weeks.</source>
        <translation>Continue un entraînement interrompu, s'il y en a eu un avec exactement ces entrées ; il finit comme s'il n'avait pas été interrompu. Ce qui a été fait est gardé deux semaines.</translation>
    </message>
    <message>
        <source>The trained network with everything known about it, one file without executable code.</source>
        <translation>Le réseau entraîné avec tout ce que l'on sait de lui, un fichier sans code exécutable.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d'entraînement</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, the classes' temporal patterns, which dates and bands matter, and every value the network was trained with. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Une page à lire et à imprimer : exactitude avec ses intervalles, matrice de confusion, perte et exactitude de chaque époque, profils temporels des classes, dates et bandes qui comptent, et chaque valeur avec laquelle le réseau a été entraîné. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv.</translation>
    </message>
    <message>
        <source>Training history</source>
        <translation>Historique de l'entraînement</translation>
    </message>
    <message>
        <source>Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.</source>
        <translation>Table avec perte et exactitude sur les échantillons d'entraînement et de validation, taux d'apprentissage et secondes de chaque époque.</translation>
    </message>
    <message>
        <source>overall accuracy on the validation samples, 0 to 1</source>
        <translation>exactitude globale sur les échantillons de validation, de 0 à 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on the validation samples</source>
        <translation>kappa de Cohen sur les échantillons de validation</translation>
    </message>
    <message>
        <source>mean F1 of the classes on the validation samples</source>
        <translation>F1 moyen des classes sur les échantillons de validation</translation>
    </message>
    <message>
        <source>cross-entropy on the validation samples, of the weights that were kept</source>
        <translation>entropie croisée sur les échantillons de validation, des poids qui ont été gardés</translation>
    </message>
    <message>
        <source>number of epochs run</source>
        <translation>nombre d'époques exécutées</translation>
    </message>
    <message>
        <source>From labelled samples and a folder of dated rasters to a land-cover map, in three steps: the series of the samples are extracted, a network is trained on them, and every pixel is classified. Open it in the model designer to change it.</source>
        <translation>D'échantillons étiquetés et d'un dossier de rasters datés à une carte d'occupation du sol, en trois étapes : les séries des échantillons sont extraites, un réseau est entraîné sur elles, et chaque pixel est classé. Ouvrez-le dans l'éditeur de modèles pour le modifier.</translation>
    </message>
    <message>
        <source>The samples and the folder that Create demo data makes.</source>
        <translation>Les échantillons et le dossier que produit Créer des données de démonstration.</translation>
    </message>
    <message>
        <source>The field that holds the class of each sample.</source>
        <translation>Le champ qui contient la classe de chaque échantillon.</translation>
    </message>
    <message>
        <source>Folder with the satellite images of one season or year.</source>
        <translation>Dossier contenant les images satellite d'une saison ou d'une année.</translation>
    </message>
    <message>
        <source>How the network is trained; fast is for a first look.</source>
        <translation>Comment le réseau est entraîné ; fast est pour un premier aperçu.</translation>
    </message>
    <message>
        <source>Points or polygons with the class of each in a field.</source>
        <translation>Points ou polygones avec la classe de chacun dans un champ.</translation>
    </message>
    <message>
        <source>Folder of dated rasters</source>
        <translation>Dossier de rasters datés</translation>
    </message>
    <message>
        <source>Extract, train and classify</source>
        <translation>Extraire, entraîner et classer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>modeler</source>
        <translation>modeleur</translation>
    </message>
    <message>
        <source>model designer</source>
        <translation>éditeur de modèles</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flux de travail</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraîner</translation>
    </message>
    <message>
        <source>Cube report</source>
        <translation>Rapport du cube</translation>
    </message>
    <message>
        <source>The page, one HTML file that holds its pictures. It opens in Processing's results viewer and in any browser.</source>
        <translation>La page, un fichier HTML qui contient ses images. Elle s'ouvre dans la visionneuse de résultats des traitements et dans tout navigateur.</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>nombre de dates</translation>
    </message>
    <message>
        <source>columns of the grid</source>
        <translation>colonnes de la grille</translation>
    </message>
    <message>
        <source>rows of the grid</source>
        <translation>lignes de la grille</translation>
    </message>
    <message>
        <source>share of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
        <translation>part des observations manquantes ou signalées par la bande de masque, de 0 à 1, estimée sur un échantillon des pixels</translation>
    </message>
    <message>
        <source>bands, separated by commas</source>
        <translation>bandes, séparées par des virgules</translation>
    </message>
    <message>
        <source>first date, YYYY-MM-DD</source>
        <translation>première date, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>last date, YYYY-MM-DD</source>
        <translation>dernière date, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Inspect cube</source>
        <translation>Inspecter un cube</translation>
    </message>
    <message>
        <source>Looks at a stack of dated rasters before you train on it and writes a page to read and print: what was understood of the names, the grid, missing bands and dates, clouds and gaps of each date, a small picture of up to 24 dates, and the series of every band in the middle. It reads little, so large cubes take seconds too.</source>
        <translation>Examine une pile de rasters datés avant que vous n'entraîniez avec elle et écrit une page à lire et à imprimer : ce qui a été compris des noms, la grille, bandes et dates manquantes, nuages et lacunes de chaque date, une petite image de 24 dates au plus, et la série de chaque bande au milieu. Peu de données sont lues, donc les grands cubes prennent aussi quelques secondes.</translation>
    </message>
    <message>
        <source>a folder of Sentinel-2 images you have just downloaded, with their SCL bands.</source>
        <translation>un dossier d'images Sentinel-2 que vous venez de télécharger, avec leurs bandes SCL.</translation>
    </message>
    <message>
        <source>cube</source>
        <translation>cube</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>quicklook</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as Classify cube or the R package sits write them: whole numbers with scale 0.0001 and nodata 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilités avec une bande pour chaque classe, comme les écrivent Classer un cube ou le paquet R sits : nombres entiers avec l'échelle 0,0001 et nodata 65535, ou nombres décimaux de 0 à 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. Empty takes the names of the bands; rasters made with sits have none.</source>
        <translation>Noms des classes, séparés par des virgules, dans l'ordre des bandes. Vide : les noms des bandes ; les rasters produits avec sits n'en ont pas.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the bands, with names and colours.</source>
        <translation>La classe la plus probable de chaque pixel, codes 1, 2 … dans l'ordre des bandes, avec noms et couleurs.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Étiqueter des probabilités</translation>
    </message>
    <message>
        <source>Makes a class map of probabilities: every pixel gets its most probable class (the first of the bands where several are as probable). Of the probabilities of Classify cube it makes the same map as Classify cube.</source>
        <translation>Produit une carte des classes à partir de probabilités : chaque pixel prend sa classe la plus probable (la première des bandes là où plusieurs sont aussi probables). Avec les probabilités de Classer un cube, la carte est la même que celle de Classer un cube.</translation>
    </message>
    <message>
        <source>smoothed or combined probabilities.</source>
        <translation>des probabilités lissées ou combinées.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiqueter</translation>
    </message>
    <message>
        <source>class map</source>
        <translation>carte des classes</translation>
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
        <translation>post-traitement</translation>
    </message>
    <message>
        <source>Model report</source>
        <translation>Rapport du modèle</translation>
    </message>
    <message>
        <source>The report that Train LSTM-FCN writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Le rapport qu'écrit Entraîner LSTM-FCN, produit à partir du seul fichier du modèle ; ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn or alstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn ou alstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained by</source>
        <translation>recette avec laquelle il a été entraîné</translation>
    </message>
    <message>
        <source>bands it reads, separated by commas</source>
        <translation>bandes qu'il lit, séparées par des virgules</translation>
    </message>
    <message>
        <source>first date it was trained on; empty when unknown</source>
        <translation>première date de son entraînement ; vide si inconnue</translation>
    </message>
    <message>
        <source>last date it was trained on; empty when unknown</source>
        <translation>dernière date de son entraînement ; vide si inconnue</translation>
    </message>
    <message>
        <source>when it was trained, UTC</source>
        <translation>quand il a été entraîné, UTC</translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation>nombre de dates qu'il lit</translation>
    </message>
    <message>
        <source>number of samples it has learned from</source>
        <translation>nombre d'échantillons dont il a appris</translation>
    </message>
    <message>
        <source>overall accuracy on its validation samples, 0 to 1</source>
        <translation>exactitude globale sur ses échantillons de validation, de 0 à 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on its validation samples</source>
        <translation>kappa de Cohen sur ses échantillons de validation</translation>
    </message>
    <message>
        <source>mean F1 of the classes on its validation samples</source>
        <translation>F1 moyen des classes sur ses échantillons de validation</translation>
    </message>
    <message>
        <source>number of trained values</source>
        <translation>nombre de valeurs entraînées</translation>
    </message>
    <message>
        <source>seed it was trained with</source>
        <translation>graine avec laquelle il a été entraîné</translation>
    </message>
    <message>
        <source>Describe model</source>
        <translation>Décrire un modèle</translation>
    </message>
    <message>
        <source>Says what is known about a model made by Train LSTM-FCN: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Dit ce que l'on sait d'un modèle produit par Entraîner LSTM-FCN : classes, bandes, dates, exactitude, comment il a été entraîné ; et écrit de nouveau son rapport.</translation>
    </message>
    <message>
        <source>a model a colleague has sent you.</source>
        <translation>un modèle qu'un collègue vous a envoyé.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>Length of a period, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month). The first begins on the date of the first image; where a start date is given, periods are counted from there.</source>
        <translation>Durée d'une période, par exemple &lt;code&gt;P16D&lt;/code&gt; (16 jours) ou &lt;code&gt;P1M&lt;/code&gt; (un mois). La première commence à la date de la première image ; si une date de début est donnée, les périodes sont comptées à partir d'elle.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What a pixel gets of a period's valid observations. &lt;i&gt;least-cloudy-first&lt;/i&gt;: the one of the date with the largest share of valid pixels that has all bands there; &lt;i&gt;median&lt;/i&gt; and &lt;i&gt;mean&lt;/i&gt;: of each band by itself.</source>
        <translation>Ce qu'un pixel reçoit des observations valides d'une période. &lt;i&gt;least-cloudy-first&lt;/i&gt; : celle de la date à la plus grande part de pixels valides qui y a toutes les bandes ; &lt;i&gt;median&lt;/i&gt; et &lt;i&gt;mean&lt;/i&gt; : médiane et moyenne de chaque bande à part.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Garder les fichiers complets</translation>
    </message>
    <message>
        <source>Keep files that an earlier run of the same images and values completed, and go on after them.</source>
        <translation>Garde les fichiers qu'une exécution précédente avec les mêmes images et valeurs a terminés, et continue après eux.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Dossier des composites</translation>
    </message>
    <message>
        <source>Folder for the composites, one file a band and period, named by its first day (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are nodata. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Dossier pour les composites, un fichier par bande et période, nommé d'après son premier jour (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Les pixels sans observation valide sont nodata. Les valeurs gardent l'échelle des images. Il ne doit pas contenir d'autres rasters.</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>nombre de périodes</translation>
    </message>
    <message>
        <source>number of rasters in the folder</source>
        <translation>nombre de rasters dans le dossier</translation>
    </message>
    <message>
        <source>Regularize cube</source>
        <translation>Régulariser un cube</translation>
    </message>
    <message>
        <source>Makes equally spaced composites of a stack of dated rasters: each period takes what its clear observations say, and all bands and tiles come to one grid. The result is a folder of rasters, one a band and period, to train and classify with.</source>
        <translation>Produit des composites également espacés à partir d'une pile de rasters datés : chaque période prend ce que disent ses observations claires, et toutes les bandes et tuiles viennent sur une seule grille. Le résultat est un dossier de rasters, un par bande et période, pour entraîner et classer.</translation>
    </message>
    <message>
        <source>the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart.</source>
        <translation>le dossier de toutes les images Sentinel-2 d'une année, avec leurs SCL, et P16D : 23 dates claires, à 16 jours d'intervalle.</translation>
    </message>
    <message>
        <source>regularize</source>
        <translation>régulariser</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composite</translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation>mosaïque</translation>
    </message>
    <message>
        <source>sits_regularize</source>
        <translation>sits_regularize</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>best pixel</source>
        <translation>meilleur pixel</translation>
    </message>
    <message>
        <source>Similar samples</source>
        <translation>Échantillons semblables</translation>
    </message>
    <message>
        <source>How many of the samples most similar to it, as the network sees them, a sample is compared with.</source>
        <translation>À combien des échantillons qui lui ressemblent le plus, tels que le réseau les voit, un échantillon est comparé.</translation>
    </message>
    <message>
        <source>Report on the samples</source>
        <translation>Rapport sur les échantillons</translation>
    </message>
    <message>
        <source>One page to read and print: what to look at first, the doubtful labels, balance, separability of each two classes, accuracy, clusters in space, and the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Une page à lire et à imprimer : que regarder d'abord, les étiquettes douteuses, l'équilibre, la séparabilité des classes deux à deux, l'exactitude, les groupes dans l'espace et les profils temporels des classes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv.</translation>
    </message>
    <message>
        <source>Judged samples</source>
        <translation>Échantillons jugés</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres): its &lt;i&gt;label&lt;/i&gt;; the class it was given by networks that had not learned from it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the share of similar samples that carry the label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Couche de points, un point par échantillon (pour les pixels de polygones, leur centre) : son étiquette, &lt;i&gt;label&lt;/i&gt; ; la classe que lui ont donnée des réseaux qui n'ont pas appris de lui (&lt;i&gt;predicted&lt;/i&gt;), avec sa probabilité (&lt;i&gt;confidence&lt;/i&gt;) et celle de l'étiquette (&lt;i&gt;label_prob&lt;/i&gt;) ; la part des échantillons semblables qui portent l'étiquette (&lt;i&gt;neighbours&lt;/i&gt;) et la classe la plus fréquente parmi eux (&lt;i&gt;nearest&lt;/i&gt;) ; &lt;i&gt;score&lt;/i&gt;, à quel point l'étiquette est douteuse, de 0 à 1 ; et s'il est suspect (&lt;i&gt;suspect&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>number of samples with a doubtful label</source>
        <translation>nombre d'échantillons à l'étiquette douteuse</translation>
    </message>
    <message>
        <source>overall accuracy of the cross-validation, 0 to 1</source>
        <translation>exactitude globale de la validation croisée, de 0 à 1</translation>
    </message>
    <message>
        <source>Quality of samples</source>
        <translation>Qualité des échantillons</translation>
    </message>
    <message>
        <source>Looks for what is wrong with your samples before a network learns it: labels that are probably mistaken, classes that cannot be told apart or have too few samples, and samples in clusters. Nothing is changed or left out; you decide.</source>
        <translation>Cherche ce qui ne va pas dans vos échantillons avant qu'un réseau ne l'apprenne : étiquettes sans doute fausses, classes qui ne se distinguent pas ou ont trop peu d'échantillons, et échantillons en groupes. Rien n'est changé ni écarté ; vous décidez.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then go through the red points, the highest score first, and look at each on an image of its year.</source>
        <translation>les points et rasters avec lesquels vous entraîneriez ; puis parcourez les points rouges, du plus haut score au plus bas, et regardez chacun sur une image de son année.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valeur aberrante</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>confident learning</source>
        <translation>confident learning</translation>
    </message>
    <message>
        <source>sample quality</source>
        <translation>qualité des échantillons</translation>
    </message>
    <message>
        <source>sits_som</source>
        <translation>sits_som</translation>
    </message>
    <message>
        <source>separability</source>
        <translation>séparabilité</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>déséquilibre</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>regroupement</translation>
    </message>
    <message>
        <source>The class map that will be assessed, for example one made by Classify cube; its classes are the strata.</source>
        <translation>La carte des classes qui sera évaluée, produite par exemple par Classer un cube ; ses classes sont les strates.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Standard error that overall accuracy should have; half of it asks for four times as many points.</source>
        <translation>Erreur type que doit avoir l'exactitude globale ; la moitié demande quatre fois plus de points.</translation>
    </message>
    <message>
        <source>Expected user's accuracy</source>
        <translation>Exactitude de l'utilisateur attendue</translation>
    </message>
    <message>
        <source>User's accuracy you expect: one number for all classes, one for each in the order of the legend (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), or by name (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, the others 0.75).</source>
        <translation>Exactitude de l'utilisateur que vous attendez : un nombre pour toutes les classes, un pour chacune dans l'ordre de la légende (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), ou par nom (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, les autres 0,75).</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>How points are shared among the classes. &lt;i&gt;equal&lt;/i&gt;: as many each. &lt;i&gt;proportional&lt;/i&gt;: by area. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt;: so many for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Comment les points sont répartis entre les classes. &lt;i&gt;equal&lt;/i&gt; : autant pour chacune. &lt;i&gt;proportional&lt;/i&gt; : selon la surface. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt; : ce nombre pour chaque classe d'au plus un dixième de la surface, le reste selon la surface.</translation>
    </message>
    <message>
        <source>Minimum distance (metres)</source>
        <translation>Distance minimale (mètres)</translation>
    </message>
    <message>
        <source>Minimum distance between any two points, in metres. Rare classes that lie close together may then get fewer points than planned, which the log says.</source>
        <translation>Distance minimale entre deux points quelconques, en mètres. Des classes rares très resserrées peuvent alors recevoir moins de points que prévu, ce que dit le journal.</translation>
    </message>
    <message>
        <source>Points in all, where you know how many you can label; empty takes those that the standard error asks for.</source>
        <translation>Points en tout, si vous savez combien vous pouvez en étiqueter ; vide prend ceux que demande l'erreur type.</translation>
    </message>
    <message>
        <source>Same seed and map, same points.</source>
        <translation>Même graine et même carte, mêmes points.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Points à étiqueter</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on nodata, in random order: &lt;i&gt;label&lt;/i&gt; is empty and to be filled in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (share of the area a point stands for) are hidden in the form, so that they do not lead the eye.</source>
        <translation>Points au centre de pixels, jamais sur des pixels sans donnée, dans un ordre aléatoire : &lt;i&gt;label&lt;/i&gt; est vide et à remplir ; &lt;i&gt;stratum&lt;/i&gt; (la classe sur la carte) et &lt;i&gt;weight&lt;/i&gt; (part de la surface que représente un point) sont cachés dans le formulaire, pour ne pas guider l'œil.</translation>
    </message>
    <message>
        <source>points that the standard error asks for, or those given</source>
        <translation>points que demande l'erreur type, ou ceux qui ont été donnés</translation>
    </message>
    <message>
        <source>points that were drawn</source>
        <translation>points qui ont été tirés</translation>
    </message>
    <message>
        <source>class labels, separated by commas</source>
        <translation>étiquettes des classes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Design sampling</source>
        <translation>Concevoir l'échantillonnage</translation>
    </message>
    <message>
        <source>Says how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Dit combien de points de référence il faut pour évaluer l'exactitude et les tire au hasard dans chaque classe d'une carte : une couche de points prête à être étiquetée, avec les classes à choisir dans son formulaire. Le journal compare les répartitions.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run Assess accuracy.</source>
        <translation>une carte des classes ; ensuite remplissez &lt;i&gt;label&lt;/i&gt; à l'aide d'images et exécutez Évaluer l'exactitude.</translation>
    </message>
    <message>
        <source>Choice of points</source>
        <translation>Choix des points</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>échantillonnage</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>taille de l'échantillon</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>stratifié</translation>
    </message>
    <message>
        <source>sits_sampling_design</source>
        <translation>sits_sampling_design</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>&lt;i&gt;set up&lt;/i&gt;: make the engine, or keep the one that works. &lt;i&gt;rebuild&lt;/i&gt;: make it anew. &lt;i&gt;use own Python&lt;/i&gt;: run the engine with the Python below as it is. &lt;i&gt;uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;set up&lt;/i&gt; : crée le moteur, ou garde celui qui fonctionne. &lt;i&gt;rebuild&lt;/i&gt; : le crée de nouveau. &lt;i&gt;use own Python&lt;/i&gt; : exécute le moteur avec le Python ci-dessous, tel quel. &lt;i&gt;uninstall&lt;/i&gt; : retire le moteur du dossier de cache.</translation>
    </message>
    <message>
        <source>Torch for</source>
        <translation>Torch pour</translation>
    </message>
    <message>
        <source>What torch is built for: &lt;i&gt;cpu&lt;/i&gt; works everywhere; &lt;i&gt;cuda&lt;/i&gt; takes the build that suits your NVIDIA driver and card, and the processor's where it does not work; &lt;i&gt;mps&lt;/i&gt; is for Macs with an Apple processor.</source>
        <translation>Pour quoi torch est compilé : &lt;i&gt;cpu&lt;/i&gt; fonctionne partout ; &lt;i&gt;cuda&lt;/i&gt; prend la version qui convient à votre pilote et à votre carte NVIDIA, et celle du processeur là où elle ne fonctionne pas ; &lt;i&gt;mps&lt;/i&gt; est pour les Mac à processeur Apple.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;use own Python&lt;/i&gt;: the Python that has torch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 the engine is made from; one is found where this is empty.</source>
        <translation>Avec &lt;i&gt;use own Python&lt;/i&gt; : le Python qui a torch et rasterio. Sinon : le Python 3.11 à 3.14 en 64 bits à partir duquel le moteur est créé ; il en est cherché un si ce champ est vide.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier des wheels</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt;; without that address, pip on Linux takes torch for CUDA. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Pour un ordinateur sans réseau : un dossier contenant tous les paquets wheel. Créez-le sur un ordinateur connecté, avec le même type de système et le même Python, dans le dossier de l'extension, avec &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt; ; sans cette adresse, pip sous Linux prend torch pour CUDA. Pour une carte NVIDIA, écrivez cu130 au lieu de cpu, ou cu126 pour des pilotes et des cartes plus anciens. Vide : télécharger.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>le Python qui exécute le moteur ; vide après désinstallation</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty where it is your own Python</source>
        <translation>cpu, cuda ou mps ; vide si c'est votre propre Python</translation>
    </message>
    <message>
        <source>file with what the set-up did, without credentials</source>
        <translation>fichier de ce que l'installation a fait, sans identifiants</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Makes the engine: a Python of its own, with torch and rasterio, in your cache folder, where QGIS's packages stay untouched. Some 300 MB are downloaded, and 1.5 GB kept on disk; for CUDA far more.</source>
        <translation>Crée le moteur : un Python à part, avec torch et rasterio, dans votre dossier de cache, où les paquets de QGIS restent intacts. Environ 300 Mo sont téléchargés et 1,5 Go occupés sur le disque ; pour CUDA bien plus.</translation>
    </message>
    <message>
        <source>leave everything as it is and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>laissez tout tel quel et cliquez sur &lt;i&gt;Exécuter&lt;/i&gt; ; ensuite tous les algorithmes LSTM-FCN peuvent s'exécuter.</translation>
    </message>
    <message>
        <source>Where it is made from</source>
        <translation>D'où il est fait</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installer</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>installation</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>dépendances</translation>
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
        <translation>environnement</translation>
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
        <translation>mise en place</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number. The time grows with its square.</source>
        <translation>Lignes et colonnes du voisinage, un nombre impair. Le temps croît avec son carré.</translation>
    </message>
    <message>
        <source>Share of neighbours</source>
        <translation>Part des voisins</translation>
    </message>
    <message>
        <source>Share of the neighbours that count, those with the highest probabilities of the class: 1 takes all; less keeps small fields and narrow strips alive.</source>
        <translation>Part des voisins qui comptent, ceux où la classe est la plus probable : 1 les prend tous ; moins garde en vie les petites parcelles et les bandes étroites.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; raise it to smooth more; where fields are only a few windows wide, take 1 to 5, or a smaller window.</source>
        <translation>À quel point un pixel suit ses voisins : un nombre pour toutes les classes, ou un pour chacune dans l'ordre des bandes, séparés par des virgules. C'est une variance en logits au carré ; augmentez-la pour lisser plus ; là où les parcelles n'ont que quelques fenêtres de large, prenez 1 à 5, ou une fenêtre plus petite.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilités lissées</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded as those of Classify cube; they sum to 1.</source>
        <translation>Les probabilités lissées, codées comme celles de Classer un cube ; leur somme est 1.</translation>
    </message>
    <message>
        <source>The most probable class after smoothing, with names and colours.</source>
        <translation>La classe la plus probable après lissage, avec noms et couleurs.</translation>
    </message>
    <message>
        <source>Smooth probabilities</source>
        <translation>Lisser des probabilités</translation>
    </message>
    <message>
        <source>Removes isolated pixels from a classification by Bayesian smoothing: every pixel's probabilities are drawn towards those of the most certain neighbours, the more so the more these agree among themselves. Missing pixels stay missing.</source>
        <translation>Retire les pixels isolés d'une classification par lissage bayésien : les probabilités de chaque pixel sont tirées vers celles des voisins les plus sûrs, d'autant plus que ceux-ci concordent entre eux. Les pixels manquants restent manquants.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, all else as it is; then look at the class map.</source>
        <translation>les probabilités de Classer un cube, tout le reste tel quel ; puis regardez la carte des classes.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>lisser</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>bayésien</translation>
    </message>
    <message>
        <source>sits_smooth</source>
        <translation>sits_smooth</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>poivre et sel</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>voisinage</translation>
    </message>
    <message>
        <source>Smoothed class map</source>
        <translation>Carte des classes lissée</translation>
    </message>
    <message>
        <source>Probabilities of the classes, one band a class, as Classify cube or sits write them.</source>
        <translation>Probabilités des classes, une bande par classe, comme les écrivent Classer un cube ou sits.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. Empty takes those in the file; files of sits have none.</source>
        <translation>Noms des classes dans l'ordre des bandes, séparés par des virgules. Vide : ceux du fichier ; les fichiers de sits n'en ont pas.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing them.</source>
        <translation>Divise les probabilités par leur somme là où elle n'est pas 1, au lieu de les refuser.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&lt;i&gt;uncertain&lt;/i&gt;: pixels for you to label. &lt;i&gt;confident&lt;/i&gt;: pixels the network is sure of, which get the label of the map; as many of each class, to learn from in addition where labels are dear. They teach the network to be surer of what it thinks already, right or wrong, so look at some of them.</source>
        <translation>&lt;i&gt;uncertain&lt;/i&gt; : des pixels à étiqueter par vous. &lt;i&gt;confident&lt;/i&gt; : des pixels dont le réseau est sûr, qui reçoivent l'étiquette de la carte ; autant de chaque classe, pour en apprendre aussi là où les étiquettes coûtent cher. Ils apprennent au réseau à être plus sûr de ce qu'il pense déjà, juste ou faux ; regardez-en donc quelques-uns.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How unsure a pixel is: &lt;i&gt;margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;entropy&lt;/i&gt; of all classes; &lt;i&gt;least-confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>À quel point un pixel est incertain : &lt;i&gt;margin&lt;/i&gt;, combien la deuxième classe s'approche de la première ; &lt;i&gt;entropy&lt;/i&gt; de toutes les classes ; &lt;i&gt;least-confidence&lt;/i&gt;, combien la première classe est loin de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Points par classe</translation>
    </message>
    <message>
        <source>Points of each class of the map.</source>
        <translation>Points de chaque classe de la carte.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Échantillons existants</translation>
    </message>
    <message>
        <source>Samples that you have already, to keep the distance from.</source>
        <translation>Échantillons que vous avez déjà, dont il faut garder la distance.</translation>
    </message>
    <message>
        <source>Metres between any two points, and between a point and the samples there are. Empty: ten pixels. 0: none.</source>
        <translation>Mètres entre deux points quelconques, et entre un point et les échantillons existants. Vide : dix pixels. 0 : aucune distance.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confiance minimale</translation>
    </message>
    <message>
        <source>The probability from which a pixel counts as confident, 0 to 1.</source>
        <translation>La probabilité à partir de laquelle un pixel compte comme sûr, de 0 à 1.</translation>
    </message>
    <message>
        <source>Share of uncertain pixels</source>
        <translation>Part de pixels incertains</translation>
    </message>
    <message>
        <source>Of the pixels of each class of the map, the most uncertain share that is drawn from, above 0 and at most 1.</source>
        <translation>Des pixels de chaque classe de la carte, la part la plus incertaine dont on tire, plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 takes the pixel alone. It keeps points away from the edges of fields, where pixels are mixed and nobody can tell their class.</source>
        <translation>Lignes et colonnes, un nombre impair, sur lesquelles le score est moyenné ; 1 prend le pixel seul. Cela tient les points loin des bords des parcelles, où les pixels sont mixtes et où personne ne peut dire leur classe.</translation>
    </message>
    <message>
        <source>The model that made the map. Together with the rasters, points are spread over what it has learned to see in their series, instead of over the probabilities.</source>
        <translation>Le modèle qui a produit la carte. Avec les rasters, les points sont répartis sur ce qu'il a appris à voir dans leurs séries, au lieu des probabilités.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), fichiers NetCDF et STAC (JSON) peuvent être mélangés. Dates et bandes sont lues dans les propriétés des couches, les métadonnées ou les noms, et listées dans le journal. Nécessaires seulement avec un modèle.</translation>
    </message>
    <message>
        <source>Same seed, same points.</source>
        <translation>Même graine, mêmes points.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Échantillons suggérés</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at the middles of pixels: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how unsure (or sure) the map is around it, 0 to 1.</source>
        <translation>Couche de points dans le SCR de la carte, au milieu des pixels : &lt;i&gt;label&lt;/i&gt;, le champ de la classe, vide et avec une liste où choisir (rempli pour les pixels sûrs) ; &lt;i&gt;predicted&lt;/i&gt; et sa probabilité, &lt;i&gt;probability&lt;/i&gt; ; la deuxième classe, &lt;i&gt;second&lt;/i&gt;, et &lt;i&gt;second_prob&lt;/i&gt; ; et &lt;i&gt;score&lt;/i&gt;, à quel point la carte est incertaine (ou sûre) autour, de 0 à 1.</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>nombre de points</translation>
    </message>
    <message>
        <source>Suggest samples</source>
        <translation>Suggérer des échantillons</translation>
    </message>
    <message>
        <source>Says where labels would help a map most: pixels of every class of which the network is unsure, spread over the map and over what they look like. The points come with an empty class field and a form to fill it in; labelled, they go back into Train LSTM-FCN with the other samples. Or it gives confident pixels of every class, labelled as the map has them, to learn from in addition.</source>
        <translation>Dit où des étiquettes aideraient le plus une carte : des pixels de chaque classe dont le réseau n'est pas sûr, répartis sur la carte et selon leur aspect. Les points viennent avec un champ de classe vide et un formulaire pour le remplir ; étiquetés, ils retournent dans Entraîner LSTM-FCN avec les autres échantillons. Ou donne des pixels sûrs de chaque classe, étiquetés comme sur la carte, pour en apprendre aussi.</translation>
    </message>
    <message>
        <source>choose the probabilities that Classify cube has made, and run; give every point a label on a recent image, merge them with the samples, and train again.</source>
        <translation>choisissez les probabilités produites par Classer un cube, et exécutez ; donnez une étiquette à chaque point sur une image récente, joignez-les aux échantillons, et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation>Caractéristiques apprises</translation>
    </message>
    <message>
        <source>active learning</source>
        <translation>apprentissage actif</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>semi-supervised</source>
        <translation>semi-supervisé</translation>
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
        <translation>suggérer</translation>
    </message>
    <message>
        <source>Train LSTM-FCN</source>
        <translation>Entraîner LSTM-FCN</translation>
    </message>
    <message>
        <source>Trains an LSTM-FCN network to tell land-cover classes from satellite image time series, with labelled points or polygons and a stack of dated rasters. The model file is used by Classify cube.</source>
        <translation>Entraîne un réseau LSTM-FCN à distinguer des classes d'occupation du sol dans des séries temporelles d'images satellite, avec des points ou polygones étiquetés et une pile de rasters datés. Le fichier du modèle sert à Classer un cube.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>quelques centaines de points avec la classe dans le champ &lt;i&gt;label&lt;/i&gt;, et un dossier de bandes Sentinel-2 d'une année agricole ; choisissez le champ de la classe, ajoutez le dossier sous Rasters, et exécutez.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprendre</translation>
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
        <translation>échantillons</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Combien de jeux de valeurs sont essayés. Le premier est la recette elle-même.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Aucun essai ne commence après ce nombre de minutes ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What is searched; nothing chosen searches all of it. Values given further down are not searched.</source>
        <translation>Ce qui est cherché ; sans choix, tout l'est. Les valeurs données plus bas ne sont pas cherchées.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>&lt;i&gt;tpe&lt;/i&gt; learns from the trials where to look next, &lt;i&gt;random&lt;/i&gt; does not.</source>
        <translation>&lt;i&gt;tpe&lt;/i&gt; apprend des essais où chercher ensuite, &lt;i&gt;random&lt;/i&gt; non.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation that measures each trial. More are steadier and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Blocs de la validation croisée qui mesure chaque essai. Plus de blocs donnent plus de stabilité et prennent plus de temps. Les pixels d'un polygone ne sont jamais dans deux blocs.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Là où commence la recherche, et les valeurs de tout ce qui n'est pas cherché.</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, where the values stop early or choose weights by it.</source>
        <translation>Fraction de la partie d'entraînement de chaque bloc qui est surveillée, quand les valeurs arrêtent tôt ou choisissent les poids d'après elle.</translation>
    </message>
    <message>
        <source>The best values, a file that Train and Cross-validate LSTM-FCN take as &lt;i&gt;Tuned values&lt;/i&gt;.</source>
        <translation>Les meilleures valeurs, un fichier qu'Entraîner et Validation croisée LSTM-FCN prennent comme &lt;i&gt;Valeurs réglées&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Rapport du réglage</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials.</source>
        <translation>Une page avec les meilleures valeurs, le cours de la recherche et tous les essais.</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Table des essais : état, exactitude, secondes et chaque valeur.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; as the best of many it flatters</source>
        <translation>exactitude par validation croisée du meilleur essai, de 0 à 1 ; étant le meilleur de beaucoup, elle flatte</translation>
    </message>
    <message>
        <source>number of trials that were made</source>
        <translation>nombre d'essais faits</translation>
    </message>
    <message>
        <source>the best values as JSON</source>
        <translation>les meilleures valeurs en JSON</translation>
    </message>
    <message>
        <source>Tune LSTM-FCN</source>
        <translation>Régler LSTM-FCN</translation>
    </message>
    <message>
        <source>Searches for the training values that suit your samples: learning rate, batch, sizes, dropouts, architecture. Each set is measured by cross-validation, hopeless ones are given up early, and the best goes straight into Train LSTM-FCN. Cancel keeps what was found so far.</source>
        <translation>Cherche les valeurs d'entraînement qui conviennent à vos échantillons : taux d'apprentissage, lot, tailles, dropouts, architecture. Chaque jeu est mesuré par validation croisée, les jeux sans espoir sont abandonnés tôt, et le meilleur va droit dans Entraîner LSTM-FCN. Annuler garde ce qui a été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;fast&lt;/i&gt;.</source>
        <translation>les points et rasters avec lesquels vous entraîneriez, 30 essais avec la recette &lt;i&gt;fast&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>régler</translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation>hyperparamètres</translation>
    </message>
    <message>
        <source>Optuna</source>
        <translation>Optuna</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>sits_tuning</source>
        <translation>sits_tuning</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>optimiser</translation>
    </message>
    <message>
        <source>&lt;i&gt;entropy&lt;/i&gt; looks at all classes; &lt;i&gt;least-confidence&lt;/i&gt; is what the most probable class lacks to 1; &lt;i&gt;margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;entropy&lt;/i&gt; (entropie) regarde toutes les classes ; &lt;i&gt;least-confidence&lt;/i&gt; est ce qui manque à la classe la plus probable pour 1 ; &lt;i&gt;margin&lt;/i&gt; (marge) est haute là où les deux classes les plus probables sont proches.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Une bande, de 0 à 1 (enregistrée en nombres entiers avec l'échelle 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty of probabilities</source>
        <translation>Incertitude des probabilités</translation>
    </message>
    <message>
        <source>Shows where a classification is unsure, from 0 (sure) to 1 (unsure): where to look twice, or to collect samples.</source>
        <translation>Montre où une classification est incertaine, de 0 (sûre) à 1 (incertaine) : où regarder deux fois, ou collecter des échantillons.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, measure &lt;i&gt;margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>les probabilités de Classer un cube, mesure &lt;i&gt;margin&lt;/i&gt;, pour trouver les frontières entre deux classes.</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>moindre confiance</translation>
    </message>
    <message>
        <source>sits_uncertainty</source>
        <translation>sits_uncertainty</translation>
    </message>
    <message>
        <source>The engine that trains and classifies is not set up yet.</source>
        <translation>Le moteur qui entraîne et classe n'est pas encore installé.</translation>
    </message>
    <message>
        <source>Set up engine …</source>
        <translation>Installer le moteur …</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine was not found: it is a Python with torch and rasterio, apart from QGIS's own. Make it with Plugins &gt; LSTM-FCN &gt; Set up engine, or run the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>Le moteur LSTM-FCN n'a pas été trouvé : c'est un Python avec torch et rasterio, à part de celui de QGIS. Créez-le avec Extensions &gt; LSTM-FCN &gt; Installer le moteur, ou exécutez l'algorithme Installer le moteur (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>{0} cannot be written, as there is no folder {1} to write to; make it, or choose another one.</source>
        <translation>{0} ne peut pas être écrit, car il n'y a pas de dossier {1} où écrire ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} ne peut pas être utilisé : {1}. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>{0} is missing; please give it.</source>
        <translation>Il manque {0} ; merci de l'indiquer.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be a number from {2:g} to {3:g}.</source>
        <translation>{0} vaut {1} ; ce doit être un nombre de {2:g} à {3:g}.</translation>
    </message>
    <message>
        <source>{0} is {1}; choose one of {2}.</source>
        <translation>{0} vaut {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; write it YYYY-MM-DD.</source>
        <translation>{0} vaut {1} ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the change map or the report.</source>
        <translation>Aucune sortie n'a été choisie ; demandez la carte des changements ou le rapport.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>Aucune sortie n'a été choisie ; demandez la carte des classes, les probabilités ou l'incertitude.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; change one of them.</source>
        <translation>Une fenêtre de 1 pixel et aucune plus petite tache laissent la carte telle quelle ; changez l'une des deux.</translation>
    </message>
    <message>
        <source>{0} are needed from at least two models; add another raster.</source>
        <translation>Il faut {0} d'au moins deux modèles ; ajoutez un autre raster.</translation>
    </message>
    <message>
        <source>Weights has {0} numbers for {1} rasters; give one for each, or none.</source>
        <translation>Poids a {0} nombres pour {1} rasters ; donnez-en un pour chacun, ou aucun.</translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation>Échantillons de la validation croisée</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>Aucun raster n'a été donné ; ajoutez des rasters datés, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; take it out of Rasters or correct it.</source>
        <translation>Il n'y a ni fichier, ni dossier, ni couche {0} ; retirez-le de Rasters ou corrigez-le.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster file ({1}); save it as a file first.</source>
        <translation>La couche {0} n'est pas un fichier raster ({1}) ; enregistrez-la d'abord comme fichier.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster; take it out of Rasters.</source>
        <translation>La couche {0} n'est pas un raster ; retirez-la de Rasters.</translation>
    </message>
    <message>
        <source>the environment variable LSTMFCN_PYTHON</source>
        <translation>la variable d'environnement LSTMFCN_PYTHON</translation>
    </message>
    <message>
        <source>the setting Engine Python</source>
        <translation>le réglage Python du moteur</translation>
    </message>
    <message>
        <source>the checkout's own .engine</source>
        <translation>le .engine de la copie du code</translation>
    </message>
    <message>
        <source>the environment that Set up engine made</source>
        <translation>l'environnement créé par Installer le moteur</translation>
    </message>
    <message>
        <source>the Python beside QGIS</source>
        <translation>le Python qui accompagne QGIS</translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation>Il n'y a pas encore de moteur.</translation>
    </message>
    <message>
        <source>The plugin needs other packages than the engine has; it must be set up again.</source>
        <translation>L'extension a besoin d'autres paquets que ceux du moteur ; il faut l'installer de nouveau.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Une installation a été interrompue ; installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The engine runs in {0} ({1}).</source>
        <translation>Le moteur s'exécute dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>Le moteur est prêt, pour {0}, dans {1}.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>il s'est terminé avec le code de sortie {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>tué par le signal {0}</translation>
    </message>
    <message>
        <source>Asking {0} whether it can run the engine ...</source>
        <translation>On demande à {0} s'il peut exécuter le moteur ...</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>it gave no answer within {0:g} seconds</source>
        <translation>il n'a pas répondu en {0:g} secondes</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last words were:</source>
        <translation>Le moteur s'est terminé sans résultat ({0}) ; rien n'a été écrit. Ses derniers mots étaient :</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last words were:</source>
        <translation>Le moteur s'est terminé ({0}). Ses derniers mots étaient :</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; make room there, then set it up again.</source>
        <translation>Le moteur a besoin de {0:g} Go dans {1}, et {2:.1f} Go sont libres ; faites-y de la place, puis installez-le de nouveau.</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Un shapefile coupe les noms de champs à 10 caractères ; enregistrez en GeoPackage pour garder les dates.</translation>
    </message>
    <message>
        <source>The disk is full. Make room (the set-up asks for 3 GB, for CUDA 10 GB), then set the engine up again.</source>
        <translation>Le disque est plein. Faites de la place (l'installation demande 3 Go, pour CUDA 10 Go), puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>A path is too long for Windows. Allow long paths (Settings &gt; System &gt; For developers, or the policy 'Enable Win32 long paths'), restart, then set the engine up again.</source>
        <translation>Un chemin est trop long pour Windows. Autorisez les chemins longs (Paramètres &gt; Système &gt; Espace développeurs, ou la stratégie 'Activer les chemins d'accès Win32 longs'), redémarrez, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>A Microsoft library is missing. Install the Visual C++ Redistributable (x64) from microsoft.com, restart, then set the engine up again.</source>
        <translation>Il manque une bibliothèque de Microsoft. Installez Visual C++ Redistributable (x64) depuis microsoft.com, redémarrez, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>A file was blocked, most likely by antivirus software or by another QGIS that runs the engine. Close other QGIS windows, let the antivirus software allow the engine's folder, then set the engine up again.</source>
        <translation>Un fichier a été bloqué, sans doute par un antivirus ou par un autre QGIS qui exécute le moteur. Fermez les autres fenêtres de QGIS, autorisez le dossier du moteur dans l'antivirus, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check Settings &gt; Options &gt; Network &gt; Proxy and its user and password, then set the engine up again.</source>
        <translation>Le proxy a refusé la connexion. Vérifiez Préférences &gt; Options &gt; Réseau &gt; Proxy, son utilisateur et son mot de passe, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The network's certificate is not trusted. Add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage certificates &gt; Authorities, then set the engine up again.</source>
        <translation>Le certificat du réseau n'est pas reconnu. Ajoutez le certificat de votre organisation sous Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats &gt; Autorités, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>This Python cannot make environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Ce Python ne peut pas créer d'environnements. Sous Debian et Ubuntu, installez python3-venv ; ailleurs, choisissez un autre Python comme base, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>L'index des paquets n'a pas pu être joint. Vérifiez le réseau et le proxy de QGIS, ou installez depuis un dossier de wheels, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or give XDG_CACHE_HOME another folder, then set the engine up again.</source>
        <translation>Le dossier de cache n'est pas accessible en écriture. Donnez le droit d'y écrire, ou indiquez un autre dossier dans XDG_CACHE_HOME, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, make an environment with conda-forge and choose it as your own Python.</source>
        <translation>Il n'y a pas de wheels des paquets fixés pour ce Python et cet ordinateur. Choisissez comme base un Python 3.11 à 3.14 en 64 bits ; sur un Mac à processeur Intel, créez un environnement avec conda-forge et choisissez-le comme votre propre Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS s'exécute dans Flatpak, qui cache le Python de l'ordinateur. Si aucun Python n'est trouvé, choisissez comme le vôtre un Python avec torch et rasterio à l'intérieur du bac à sable, ou installez QGIS depuis votre distribution ou qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS s'exécute dans Snap, qui cache le Python de l'ordinateur. Si aucun Python n'est trouvé, choisissez comme le vôtre un Python avec torch et rasterio à l'intérieur du snap, ou installez QGIS depuis votre distribution ou qgis.org.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>Bad observations are flagged on {0} dates, by {1}.</source>
        <translation>Les mauvaises observations sont signalées à {0} dates, par {1}.</translation>
    </message>
    <message>
        <source>Series are brought to {0} dates from {1} to {2}.</source>
        <translation>Les séries sont ramenées à {0} dates, de {1} à {2}.</translation>
    </message>
    <message>
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to take them for gaps.</source>
        <translation>Cases manquantes : {0}. Ajoutez ces rasters, ou cochez Combler les dates manquantes pour les prendre pour des lacunes.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>Valeurs valides</translation>
    </message>
    <message>
        <source>Cube preview</source>
        <translation>Aperçu du cube</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at the rasters …</source>
        <translation>Examen des rasters …</translation>
    </message>
    <message>
        <source>{0} dates from {1} to {2}, {3} bands</source>
        <translation>{0} dates de {1} à {2}, {3} bandes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{0} is computed as {1}.</source>
        <translation>{0} est calculé comme {1}.</translation>
    </message>
    <message>
        <source>No raster has this band on this date.</source>
        <translation>Aucun raster n'a cette bande à cette date.</translation>
    </message>
    <message>
        <source>{0} rasters make a mosaic.</source>
        <translation>{0} rasters forment une mosaïque.</translation>
    </message>
    <message>
        <source>Open in model designer …</source>
        <translation>Ouvrir dans l'éditeur de modèles …</translation>
    </message>
    <message>
        <source>Open {0} in the model designer …</source>
        <translation>Ouvrir {0} dans l'éditeur de modèles …</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Un fichier produit par Entraîner LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine Python (empty: find it)</source>
        <translation>Python du moteur (vide : le chercher)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Démarrage du moteur …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Press 'Pick on map' and click on the map. With Ctrl held, the point stays.</source>
        <translation>Appuyez sur 'Choisir sur la carte' et cliquez sur la carte. Avec Ctrl enfoncé, le point reste.</translation>
    </message>
    <message>
        <source>Pixel time series</source>
        <translation>Séries temporelles de pixels</translation>
    </message>
    <message>
        <source>Pick on map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <source>Click on the map; Ctrl pins the point</source>
        <translation>Cliquez sur la carte ; Ctrl épingle le point</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep this point when the next is clicked</source>
        <translation>Garder ce point quand le suivant est cliqué</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget all points</source>
        <translation>Oublier tous les points</translation>
    </message>
    <message>
        <source>Classes whose mean pattern, of the model's samples, is drawn behind the series</source>
        <translation>Classes dont le profil moyen, des échantillons du modèle, est dessiné derrière les séries</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the series as a table or a picture</source>
        <translation>Enregistrer les séries en table ou en image</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Table (CSV) …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Image (PNG) …</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Ajoutez ci-dessus les rasters d'un cube, et un modèle si vous en avez un.</translation>
    </message>
    <message>
        <source>Opening the rasters …</source>
        <translation>Ouverture des rasters …</translation>
    </message>
    <message>
        <source>Series as a table</source>
        <translation>Séries en table</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Series as a picture</source>
        <translation>Séries en image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>likeliest class</source>
        <translation>classe la plus probable</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} est enregistré</translation>
    </message>
    <message>
        <source>{0} points are pinned, and there are no more colours; clear some.</source>
        <translation>{0} points sont épinglés, et il n'y a plus de couleurs ; effacez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>Rien n'a été enregistré ({0}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>impossible d'écrire dans {0}</translation>
    </message>
    <message>
        <source>Click on the map and see the series of the pixel</source>
        <translation>Cliquez sur la carte et voyez la série du pixel</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Aucune observation</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture …</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>missing, filled by date</source>
        <translation>manquant, comblé par date</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>manquant, comblé {0}</translation>
    </message>
    <message>
        <source>mean of a class, with its 80 % band</source>
        <translation>moyenne d'une classe, avec sa bande de 80 %</translation>
    </message>
    <message>
        <source>Model made by Train LSTM-FCN</source>
        <translation>Modèle produit par Entraîner LSTM-FCN</translation>
    </message>
    <message>
        <source>none: series only</source>
        <translation>aucun : séries seulement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>all, or the model's</source>
        <translation>toutes, ou celles du modèle</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconnu tout seul</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>celle qui est connue</translation>
    </message>
    <message>
        <source>the known ones</source>
        <translation>celles qui sont connues</translation>
    </message>
    <message>
        <source>Cube and model</source>
        <translation>Cube et modèle</translation>
    </message>
    <message>
        <source>{0} dates, {1}</source>
        <translation>{0} dates, {1}</translation>
    </message>
    <message>
        <source>The network runs in a Python of its own, the engine, apart from QGIS. It is made in your cache folder: some 300 MB are downloaded and 1.5 GB kept; for CUDA far more.</source>
        <translation>Le réseau s'exécute dans un Python à part, le moteur, séparé de QGIS. Il est créé dans votre dossier de cache : environ 300 Mo sont téléchargés et 1,5 Go occupés ; pour CUDA bien plus.</translation>
    </message>
    <message>
        <source>Remove the engine from your cache folder? Your models and maps stay.</source>
        <translation>Retirer le moteur de votre dossier de cache ? Vos modèles et vos cartes restent.</translation>
    </message>
    <message>
        <source>Set up the LSTM-FCN engine</source>
        <translation>Installer le moteur LSTM-FCN</translation>
    </message>
    <message>
        <source>Download it (recommended)</source>
        <translation>Le télécharger (recommandé)</translation>
    </message>
    <message>
        <source>Install it from a folder of wheels, without network</source>
        <translation>L'installer depuis un dossier de wheels, sans réseau</translation>
    </message>
    <message>
        <source>Use a Python of my own that has torch and rasterio</source>
        <translation>Utiliser un Python à moi qui a torch et rasterio</translation>
    </message>
    <message>
        <source>Processor (works everywhere)</source>
        <translation>Processeur (fonctionne partout)</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Carte NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple processor (MPS)</source>
        <translation>Processeur Apple (MPS)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Le moteur a été retiré.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; they hold no passwords and no user name.</source>
        <translation>Le diagnostic est dans le presse-papiers ; il ne contient ni mot de passe ni nom d'utilisateur.</translation>
    </message>
    <message>
        <source>Made from Python (empty: find one)</source>
        <translation>Fait à partir du Python (vide : en chercher un)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Choose the folder of wheels first.</source>
        <translation>Choisissez d'abord le dossier des wheels.</translation>
    </message>
    <message>
        <source>Choose the Python first.</source>
        <translation>Choisissez d'abord le Python.</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt ...</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Installer de nouveau</translation>
    </message>
    <message>
        <source>It was not done; the lines below say why.</source>
        <translation>Cela n'a pas été fait ; les lignes ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>No Python was found that the engine can be made from: a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>Aucun Python à partir duquel créer le moteur n'a été trouvé : un Python 3.11 à 3.14 en 64 bits avec venv. Installez-en un depuis python.org ou votre distribution, ou choisissez-en un comme base.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Regardez le journal, ou copiez le diagnostic et demandez de l'aide.</translation>
    </message>
    <message>
        <source>The engine is there and works.</source>
        <translation>Le moteur est là et fonctionne.</translation>
    </message>
    <message>
        <source>Looking for a Python ...</source>
        <translation>Recherche d'un Python ...</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>c'est un Python en 32 bits</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian, install python3-venv)</source>
        <translation>il ne peut pas créer d'environnements (sous Debian, installez python3-venv)</translation>
    </message>
    <message>
        <source>Making an empty environment ...</source>
        <translation>Création d'un environnement vide ...</translation>
    </message>
    <message>
        <source>Testing the engine ...</source>
        <translation>Test du moteur ...</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Un autre QGIS installe le moteur en ce moment ; attendez qu'il ait fini, ou annulez là-bas.</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; what was begun is removed.</source>
        <translation>Annulé : le moteur n'a pas été installé ; ce qui était commencé a été retiré.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>Le moteur n'a pas pu être installé. {0}</translation>
    </message>
    <message>
        <source>The last words were: {0}</source>
        <translation>Les derniers mots étaient : {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>Le journal est {0}.</translation>
    </message>
    <message>
        <source>The environment is made from {0} (Python {1}.{2}) in {3}</source>
        <translation>L'environnement est créé à partir de {0} (Python {1}.{2}) dans {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>c'est Python {0}.{1}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes ...</source>
        <translation>Décompression des paquets ; cela prend quelques minutes ...</translation>
    </message>
    <message>
        <source>The engine that is there does not work ({0}); it is made anew.</source>
        <translation>Le moteur qui est là ne fonctionne pas ({0}) ; il est créé de nouveau.</translation>
    </message>
    <message>
        <source>{0} is no folder of wheels; choose the folder that holds the .whl files.</source>
        <translation>{0} n'est pas un dossier de wheels ; choisissez le dossier qui contient les fichiers .whl.</translation>
    </message>
    <message>
        <source>There is no {0} device that torch supports here; the processor is used.</source>
        <translation>Il n'y a ici aucun périphérique {0} que torch prenne en charge ; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>torch for {0} does not work here: {1}</source>
        <translation>torch pour {0} ne fonctionne pas ici : {1}</translation>
    </message>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Paquet {0} : {1}</translation>
    </message>
    <message>
        <source>nvidia-smi does not answer: {0}</source>
        <translation>nvidia-smi ne répond pas : {0}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n'existe pas</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>il ne s'exécute pas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>to be labelled</source>
        <translation>à étiqueter</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulaire et couleurs pour étiqueter</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>une autre étiquette</translation>
    </message>
    <message>
        <source>its own label</source>
        <translation>sa propre étiquette</translation>
    </message>
    <message>
        <source>doubtful label</source>
        <translation>étiquette douteuse</translation>
    </message>
    <message>
        <source>label not doubted</source>
        <translation>étiquette non mise en doute</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>Une ligne n'a pas pu être écrite ({0}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} vaut {1} ; écrivez des nombres, séparés par des virgules.</translation>
    </message>
    <message>
        <source>{0} is {1}, so that no pixel is in the middle; take an odd number, {2} or {3}.</source>
        <translation>{0} vaut {1}, si bien qu'aucun pixel n'est au milieu ; prenez un nombre impair, {2} ou {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>Il n'y a ni fichier ni couche {0} ; choisissez-en un autre comme {1}.</translation>
    </message>
    <message>
        <source>{0} has no field {1}; choose one of {2}.</source>
        <translation>{0} n'a pas de champ {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>Features {0} have several points each; split them with Multipart to singleparts first.</source>
        <translation>Les entités {0} ont plusieurs points chacune ; séparez-les d'abord avec De morceaux multiples à morceau unique.</translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>L'entité {0} de {1} n'est ni un point ni un polygone ({2}) ; donnez des points ou des polygones, comme en produisent Points le long d'une géométrie ou Tampon.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN : occupation du sol à partir de séries temporelles d'images satellite</translation>
    </message>
    <message>
        <source>Folders and files, separated by ;</source>
        <translation>Dossiers et fichiers, séparés par ;</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>Aperçu …</translation>
    </message>
    <message>
        <source>Show which bands and dates are understood, without running anything</source>
        <translation>Montre quelles bandes et dates sont comprises, sans rien exécuter</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rasters datés</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Ajouter des fichiers …</translation>
    </message>
    <message>
        <source>Add or drop files and folders</source>
        <translation>Ajoutez ou déposez des fichiers et dossiers</translation>
    </message>
    <message>
        <source>All raster layers ({0})</source>
        <translation>Toutes les couches raster ({0})</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>Le projet n'a pas de couches raster</translation>
    </message>
    <message>
        <source>{0} rasters</source>
        <translation>{0} rasters</translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to go on.</source>
        <translation>Annulé : les périodes qui étaient complètes sont gardées dans {0} ; exécutez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Python is missing or no file; choose the Python that has torch and rasterio.</source>
        <translation>Le Python manque ou n'est pas un fichier ; choisissez le Python qui a torch et rasterio.</translation>
    </message>
    <message>
        <source>{0} environments were removed.</source>
        <translation>{0} environnements ont été retirés.</translation>
    </message>
    <message>
        <source>The engine is ready: {0}</source>
        <translation>Le moteur est prêt : {0}</translation>
    </message>
    <message>
        <source>{0} cannot run the engine: {1}. Install what is missing there, or choose another one.</source>
        <translation>{0} ne peut pas exécuter le moteur : {1}. Installez-y ce qui manque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The engine could not be removed: {0}. Close other QGIS windows, then try again.</source>
        <translation>Le moteur n'a pas pu être retiré : {0}. Fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Learned features take both a model and the rasters that it maps; give both, or neither to spread the points over the probabilities.</source>
        <translation>Les caractéristiques apprises demandent un modèle et les rasters qu'il cartographie ; donnez les deux, ou aucun pour répartir les points sur les probabilités.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}, which has no pixel in its middle; take an odd number.</source>
        <translation>Voisinage vaut {0}, qui n'a pas de pixel au milieu ; prenez un nombre impair.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>écrivez-le comme P16D (16 jours), P1M (un mois) ou P1Y (un an).</translation>
    </message>
    <message>
        <source>it needs {band}, {date} or both, such as {satellite}_{sensor}_{tile}_{band}_{date}.</source>
        <translation>il faut {band}, {date} ou les deux, comme {satellite}_{sensor}_{tile}_{band}_{date}.</translation>
    </message>
    <message>
        <source>write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>écrivez des valeurs comme 1,3,8-10, ou des bits comme bits:0,1,2.</translation>
    </message>
    <message>
        <source>write a range from the smaller to the larger value.</source>
        <translation>écrivez un intervalle de la plus petite à la plus grande valeur.</translation>
    </message>
    <message>
        <source>{0} is '{1}'; {2}</source>
        <translation>{0} est '{1}' ; {2}</translation>
    </message>
    <message>
        <source>write three {0} separated by commas, one for each convolution, such as {1}.</source>
        <translation>écrivez trois {0} séparés par des virgules, un pour chaque convolution, comme {1}.</translation>
    </message>
    <message>
        <source>{0:g} must be from {1:g} to {2:g}.</source>
        <translation>{0:g} doit être de {1:g} à {2:g}.</translation>
    </message>
    <message>
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>commencez les noms entre accolades par une lettre ; ce n'est pas le cas de {0}.</translation>
    </message>
    <message>
        <source>a parenthesis is missing or too much.</source>
        <translation>il manque une parenthèse ou il y en a une de trop.</translation>
    </message>
    <message>
        <source>write how {0} is computed behind the =, such as CI=(nir/red)-1.</source>
        <translation>écrivez après le = comment {0} est calculé, comme CI=(nir/red)-1.</translation>
    </message>
    <message>
        <source>{0} may hold bands, numbers, + - * / ** and parentheses.</source>
        <translation>{0} peut contenir des bandes, des nombres, + - * / ** et des parenthèses.</translation>
    </message>
    <message>
        <source>bits run from 0 to {0}.</source>
        <translation>les bits vont de 0 à {0}.</translation>
    </message>
    <message>
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>le nom '{0}' doit commencer par une lettre et ne contenir que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>{0} is no whole formula yet: {1}</source>
        <translation>{0} n'est pas encore une formule complète : {1}</translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation>Il n'y a pas de modèle de départ {0} ; choisissez un fichier produit par Entraîner LSTM-FCN, ou laissez vide.</translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation>Historique de l'entraînement de {0}</translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>Il n'y a pas de fichier {0} de valeurs réglées ; choisissez-en un produit par Régler LSTM-FCN, ou laissez vide.</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Annulé ; les essais faits jusque-là ont été gardés dans {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incertitude ({0})</translation>
    </message>
</context>
</TS>
