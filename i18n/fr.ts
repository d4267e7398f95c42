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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. Classes are matched by name, or by code.</source>
        <translation>Une carte des classes, produite par exemple par &lt;i&gt;Classer un cube&lt;/i&gt;. Les classes sont appariées par leur nom, ou par leur code.</translation>
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
        <translation>Champ de classe</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>Le champ qui contient la vraie classe, texte ou nombre : noms des classes de la carte, ou leurs codes.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The classes of the project or a file, by which labels that the map does not have get the names of its classes, such as those that were merged for the training. If empty, labels have to be the names or codes of the map.</source>
        <translation>Les classes du projet ou d'un fichier, grâce auxquelles les étiquettes que la carte n'a pas reçoivent les noms de ses classes, comme celles qui ont été fusionnées pour l'entraînement. Si vide, les étiquettes doivent être les noms ou les codes de la carte.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Plan d'échantillonnage</translation>
    </message>
    <message>
        <source>Stratified by class</source>
        <translation>Stratifié par classe</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aléatoire simple</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;Stratified by class&lt;/i&gt;: at random within each class, as &lt;i&gt;Design sampling&lt;/i&gt; does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;Simple random&lt;/i&gt;: at random over the whole map.</source>
        <translation>Comment les points ont été tirés. &lt;i&gt;Stratifié par classe&lt;/i&gt; : au hasard dans chaque classe, comme le fait &lt;i&gt;Concevoir l'échantillonnage&lt;/i&gt; (Olofsson et al. 2014 ; Stehman 2014 lorsque des strates sont données). &lt;i&gt;Aléatoire simple&lt;/i&gt; : au hasard sur toute la carte.</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <source>The class map that the points were drawn from, where it was another than the one assessed (an older version, a change map), on the same pixels. Empty: they were drawn from the classes of the map itself.</source>
        <translation>La carte des classes dont les points ont été tirés, si elle n'est pas celle qui est évaluée (une version antérieure, une carte des changements), sur les mêmes pixels. Vide : ils ont été tirés des classes de la carte elle-même.</translation>
    </message>
    <message>
        <source>Class field contains</source>
        <translation>Le champ de classe contient</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>Codes de classe</translation>
    </message>
    <message>
        <source>What the class field contains: &lt;i&gt;Class names&lt;/i&gt; of the map, or its &lt;i&gt;Class codes&lt;/i&gt;. &lt;i&gt;Automatic&lt;/i&gt; finds out, and asks where both are possible, as with classes that are called 0, 1, 2 and have the codes 1, 2, 3.</source>
        <translation>Ce que contient le champ de classe : les &lt;i&gt;Noms de classe&lt;/i&gt; de la carte, ou ses &lt;i&gt;Codes de classe&lt;/i&gt;. &lt;i&gt;Automatique&lt;/i&gt; le détermine, et demande quand les deux sont possibles, comme avec des classes nommées 0, 1, 2 dont les codes sont 1, 2, 3.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Pixels par polygone</translation>
    </message>
    <message>
        <source>Number of random pixels used from each polygon. Pixels of one polygon are alike, so using more than one makes the intervals too narrow.</source>
        <translation>Nombre de pixels aléatoires utilisés dans chaque polygone. Les pixels d'un polygone se ressemblent ; en utiliser plus d'un rend donc les intervalles trop étroits.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed for the random pixels in polygons, for repeatable results.</source>
        <translation>Graine des pixels aléatoires dans les polygones, pour des résultats reproductibles.</translation>
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
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page à lire et à imprimer. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv et _classes.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>overall accuracy, 0 to 1, weighted by area</source>
        <translation>exactitude globale, de 0 à 1, pondérée par la surface</translation>
    </message>
    <message>
        <source>its standard error; times 1.96 gives half the 95 % interval</source>
        <translation>son erreur type ; multipliée par 1,96, elle donne la moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>reference points used</source>
        <translation>points de référence utilisés</translation>
    </message>
    <message>
        <source>reference features outside the map, not used</source>
        <translation>entités de référence hors de la carte, non utilisées</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not used</source>
        <translation>points de référence où la carte ou les strates n'ont pas de classe, non utilisés</translation>
    </message>
    <message>
        <source>assessed area in hectares</source>
        <translation>surface évaluée en hectares</translation>
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
        <source>Estimates the accuracy of a class map and the true areas of its classes: confusion matrix in points and in proportions of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Estime l'exactitude d'une carte des classes et la surface réelle de ses classes : matrice de confusion en points et en proportions de la surface, exactitude globale, de l'utilisateur et du producteur, surface cartographiée et surface corrigée de l'erreur en hectares, le tout avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Example:&lt;/i&gt; {0}</source>
        <translation>&lt;i&gt;Exemple :&lt;/i&gt; {0}</translation>
    </message>
    <message>
        <source>a class map, and the points of &lt;i&gt;Design sampling&lt;/i&gt; once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>une carte des classes et les points de &lt;i&gt;Concevoir l'échantillonnage&lt;/i&gt; une fois leur champ &lt;i&gt;label&lt;/i&gt; rempli.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Classes et probabilités</translation>
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
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
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
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), NetCDF et fichiers STAC (JSON) peuvent être mélangés, de même que des noms avec &lt;code&gt;*&lt;/code&gt;. Les dates et les bandes sont lues dans les propriétés des couches, les métadonnées ou les noms et listées dans le journal.</translation>
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
        <translation>Motif des noms de fichiers</translation>
    </message>
    <message>
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. If empty, names are recognised automatically.</source>
        <translation>Comment lire la bande et la date dans le nom d'un fichier, par exemple &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Vide : les noms sont reconnus automatiquement.</translation>
    </message>
    <message>
        <source>Reference grid</source>
        <translation>Grille de référence</translation>
    </message>
    <message>
        <source>A raster that defines the grid of the cube: resolution, CRS and extent. If empty, the finest of the rasters is used, over the extent of all of them.</source>
        <translation>Un raster qui définit la grille du cube : résolution, SCR et emprise. Vide : le plus fin des rasters, sur l'emprise de tous.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Bande de masque</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. If empty, a known one (SCL, QA_PIXEL, Fmask, reliability) is used if it is among the rasters; &lt;code&gt;none&lt;/code&gt; uses none.</source>
        <translation>La bande qui signale les nuages et autres mauvaises observations. Vide : une bande connue (SCL, QA_PIXEL, Fmask, reliability), si elle est parmi les rasters ; &lt;code&gt;none&lt;/code&gt; n'en utilise aucune.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valeurs du masque</translation>
    </message>
    <message>
        <source>Values of the mask band that mean a bad observation, such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. If empty, the known values of the band are used.</source>
        <translation>Valeurs de la bande de masque qui indiquent une mauvaise observation, comme &lt;code&gt;1,3,8-10&lt;/code&gt;, ou bits comme &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vide : les valeurs connues de la bande.</translation>
    </message>
    <message>
        <source>No data values</source>
        <translation>Valeurs sans données</translation>
    </message>
    <message>
        <source>Values that mean no data in every raster, beside the NoData values of the files, separated by commas, as the files store them (before scale and offset): &lt;code&gt;0&lt;/code&gt; where images have zeros outside of their swath. Additional no data values of project layers (Layer properties, Transparency) hold for their layers too.</source>
        <translation>Valeurs qui signifient sans données dans tous les rasters, outre les valeurs NoData des fichiers, séparées par des virgules, comme les fichiers les enregistrent (avant échelle et décalage) : &lt;code&gt;0&lt;/code&gt; où les images ont des zéros hors de leur fauchée. Les valeurs sans données supplémentaires des couches du projet (Propriétés de la couche, Transparence) valent aussi pour leurs couches.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Combler les dates manquantes</translation>
    </message>
    <message>
        <source>Treat a band that is missing on a date as a gap and fill it from the dates around it, instead of refusing the rasters.</source>
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
        <translation>Séparés par des virgules : NDVI, EVI, EVI2, NDWI (green et nir), NDMI (nir et swir16), NBR (nir et swir22), SAVI (L = 0,5), tous bornés de -1 à 1 ; ou &lt;code&gt;name=expression&lt;/code&gt; sur les bandes de chaque date, comme &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, avec + - * / **, parenthèses, nombres, abs, sqrt, min, max, log, et les bandes par leurs propres noms (B08) ou les noms communs (nir).</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Folder for the rasters. They are named as in sits (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. It must not be the folder of the input rasters.</source>
        <translation>Dossier pour les rasters. Ils sont nommés comme dans sits (satellite_sensor_tile_index_date) et enregistrés en nombres entiers avec l'échelle 0,0001, les expressions en nombres décimaux. Ce ne peut pas être le dossier des rasters d'entrée.</translation>
    </message>
    <message>
        <source>the rasters, as input of the next step in a model</source>
        <translation>les rasters, comme entrée de l'étape suivante d'un modèle</translation>
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
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF per index and date. (Training and classifying with an index need no files: name it under Bands there.)</source>
        <translation>Calcule des indices spectraux à partir des bandes de chaque date d'une pile de rasters datés et écrit un GeoTIFF par indice et date. (Pour entraîner et classer avec un indice, aucun fichier n'est nécessaire : nommez-le sous Bandes.)</translation>
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
        <source>Interpreter layers</source>
        <translation>Couches des interprètes</translation>
    </message>
    <message>
        <source>Two or more layers, one of each interpreter, with the same places. The names of the layers name the interpreters.</source>
        <translation>Deux couches ou plus, une par interprète, avec les mêmes lieux. Les noms des couches désignent les interprètes.</translation>
    </message>
    <message>
        <source>The field that holds the class, with the same name in all layers.</source>
        <translation>Le champ qui contient la classe, de même nom dans toutes les couches.</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Champ d'identifiant</translation>
    </message>
    <message>
        <source>The field that tells which places are the same, for example &lt;code&gt;id&lt;/code&gt;. If empty, places with the same coordinates are the same.</source>
        <translation>Le champ qui dit quels lieux sont les mêmes, par exemple &lt;code&gt;id&lt;/code&gt;. S'il est vide, les lieux de mêmes coordonnées sont les mêmes.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>A line for each pair of interpreters, and one for each of their classes: how often each of them and both gave the class, the agreement (of a class: twice the places of both, divided by the sum of those of each), and kappa.</source>
        <translation>Une ligne par paire d'interprètes, et une par classe : combien de fois chacun et les deux ont donné la classe, la concordance (d'une classe : deux fois les lieux des deux, divisés par la somme de ceux de chacun), et kappa.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>The places that were given more than one class, with the class of each interpreter; label them together at the labelling desk.</source>
        <translation>Les lieux qui ont reçu plus d'une classe, avec la classe de chaque interprète ; étiquetez-les ensemble au poste d'étiquetage.</translation>
    </message>
    <message>
        <source>Cohen's kappa, the mean of all pairs</source>
        <translation>kappa de Cohen, moyenne de toutes les paires</translation>
    </message>
    <message>
        <source>fraction of places on which all agree, 0 to 1</source>
        <translation>fraction des lieux sur lesquels tous s'accordent, 0 à 1</translation>
    </message>
    <message>
        <source>places with a class of two interpreters or more</source>
        <translation>lieux ayant une classe de deux interprètes ou plus</translation>
    </message>
    <message>
        <source>Interpreter agreement</source>
        <translation>Concordance entre interprètes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Compares the labels that two or more interpreters gave the same places: Cohen's kappa of each pair, the agreement on each class, and the places they disagree on. Reference data that interpreters do not agree on cannot be used to assess a map.</source>
        <translation>Compare les étiquettes que deux interprètes ou plus ont données aux mêmes lieux : kappa de Cohen de chaque paire, concordance sur chaque classe, et lieux de désaccord. Des données de référence sur lesquelles les interprètes ne s'accordent pas ne peuvent pas servir à évaluer une carte.</translation>
    </message>
    <message>
        <source>the points of &lt;i&gt;Design sampling&lt;/i&gt;, copied for two interpreters and labelled by each of them at the labelling desk.</source>
        <translation>les points de &lt;i&gt;Concevoir l'échantillonnage&lt;/i&gt;, copiés pour deux interprètes et étiquetés par chacun au poste d'étiquetage.</translation>
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
        <translation>interprète</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordance</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>accord entre interprètes</translation>
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
        <source>One code for each transition that occurs, with names and colours. Unchanged areas are pale; the eight largest changes take the colour of the new class, or a distinct one; all others are grey and share one legend entry. NoData where one of the maps has no class.</source>
        <translation>Un code pour chaque transition présente, avec noms et couleurs. Les zones inchangées sont pâles ; les huit plus grands changements prennent la couleur de la nouvelle classe, ou une autre bien distincte ; tous les autres sont gris et partagent une entrée de la légende. NoData là où l'une des cartes n'a pas de classe.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Rapport des changements</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page avec la matrice, les gains et les pertes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _matrix.csv et _transitions.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>area in hectares where both maps have a class</source>
        <translation>surface en hectares où les deux cartes ont une classe</translation>
    </message>
    <message>
        <source>area in hectares whose class has changed</source>
        <translation>surface en hectares dont la classe a changé</translation>
    </message>
    <message>
        <source>the same as a fraction of the area, 0 to 1</source>
        <translation>la même chose en part de la surface, de 0 à 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Détecter les changements</translation>
    </message>
    <message>
        <source>Shows which classes changed into which between two maps: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Montre quelle classe est devenue quelle autre entre deux cartes : une carte des transitions, avec une légende comme Forest → Pasture, et la matrice de transition en hectares.</translation>
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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. In a geographic coordinate reference system areas are computed on the ellipsoid; in a projected one they are planar, and the log warns where these are distorted.</source>
        <translation>Une carte des classes, par exemple faite avec &lt;i&gt;Classer un cube&lt;/i&gt;. Dans un système de coordonnées géographique, les surfaces sont calculées sur l'ellipsoïde ; dans un système projeté, elles sont planes, et le journal avertit là où elles sont déformées.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Polygons by which areas are measured, in any coordinate reference system. A pixel counts where its centre lies in a polygon. If features are selected and the box is ticked, only these are used.</source>
        <translation>Polygones par lesquels les surfaces sont mesurées, dans n'importe quel système de coordonnées. Un pixel compte là où son centre se trouve. Si des entités sont sélectionnées et la case cochée, seules celles-ci sont utilisées.</translation>
    </message>
    <message>
        <source>Field with the names of the zones</source>
        <translation>Champ avec les noms des zones</translation>
    </message>
    <message>
        <source>Field with the names of the zones; polygons of one name are one zone. If empty, zones have the ids of their features.</source>
        <translation>Champ avec les noms des zones ; les polygones d'un même nom sont une zone. S'il est vide, les zones ont les identifiants de leurs entités.</translation>
    </message>
    <message>
        <source>Accuracy report (*.html *.json)</source>
        <translation>Rapport d'exactitude (*.html *.json)</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. Estimates and intervals are those of the whole map: its points do not tell the errors of a single zone.</source>
        <translation>Le rapport d'&lt;i&gt;Évaluer l'exactitude&lt;/i&gt; sur cette carte, ou le fichier à côté dont le nom finit par _report.json. Les estimations et les intervalles sont ceux de toute la carte : ses points ne disent pas les erreurs d'une seule zone.</translation>
    </message>
    <message>
        <source>Class areas</source>
        <translation>Surfaces des classes</translation>
    </message>
    <message>
        <source>A row for each class and zone: zone, class, code, pixels, area_ha (mapped hectares), percent of the zone's mapped area, estimate_ha (error-adjusted hectares), low_ha and high_ha (ends of the 95 % interval).</source>
        <translation>Une ligne pour chaque classe et zone : zone, class, code, pixels, area_ha (hectares cartographiés), percent de la surface cartographiée de la zone, estimate_ha (hectares corrigés des erreurs), low_ha et high_ha (bornes de l'intervalle à 95 %).</translation>
    </message>
    <message>
        <source>Areas as text</source>
        <translation>Surfaces en texte</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>The same as a text file, to open in a spreadsheet.</source>
        <translation>La même chose en fichier texte, à ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>area of the map in hectares; pixels without a class are left out</source>
        <translation>surface de la carte en hectares ; les pixels sans classe sont laissés de côté</translation>
    </message>
    <message>
        <source>number of zones</source>
        <translation>nombre de zones</translation>
    </message>
    <message>
        <source>Makes a table of the area of each class in hectares and per cent: of the whole map, and of each polygon of a layer, such as municipalities. If the accuracy of the map was assessed, the table also has the error-adjusted areas with their 95 % intervals.</source>
        <translation>Fait une table de la surface de chaque classe en hectares et en pour cent : de toute la carte et de chaque polygone d'une couche, par exemple des communes. Si l'exactitude de la carte a été évaluée, la table a aussi les surfaces corrigées des erreurs avec leurs intervalles à 95 %.</translation>
    </message>
    <message>
        <source>a class map, a layer of municipalities and the field of their names, and the report of &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>une carte des classes, une couche de communes et le champ de leurs noms, et le rapport d'&lt;i&gt;Évaluer l'exactitude&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>zonal histogram</source>
        <translation>histogramme zonal</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
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
        <source>A model file (.safetensors) made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;.</source>
        <translation>Un fichier de modèle (.safetensors) produit par &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. NDVI, EVI, EVI2, NDWI, NDMI, NBR and SAVI are computed for each date, from -1 to 1, where the rasters lack them; other indices are defined as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. If empty, all bands are used, or those the model was trained on.</source>
        <translation>Bandes à utiliser, séparées par des virgules, dans cet ordre : noms du satellite (B04, SR_B4) ou noms communs (blue, green, red, nir, swir16, swir22), qui réunissent aussi des images de satellites différents. NDVI, EVI, EVI2, NDWI, NDMI, NBR et SAVI sont calculés à chaque date, de -1 à 1, si les rasters ne les ont pas ; d'autres indices se définissent comme dans &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vide : toutes les bandes, ou celles sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Temps le plus long sans observation valide, en jours ; un pixel avec une lacune plus longue reste inconnu. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Resample the series to equal time steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. If empty, the dates of the rasters are kept.</source>
        <translation>Rééchantillonne les séries à des pas de temps égaux, par exemple &lt;code&gt;P16D&lt;/code&gt; (16 jours) ou &lt;code&gt;P1M&lt;/code&gt; (un mois), par interpolation linéaire. Vide : garde les dates des rasters.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become NoData and need no computing time. Any coordinate reference system. If empty, the whole area of the rasters is mapped.</source>
        <translation>Seuls les pixels de ce rectangle sont cartographiés ; tous les autres deviennent NoData et ne prennent pas de temps. N'importe quel système de coordonnées de référence. Vide : cartographie tous les rasters.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Région d'intérêt</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones if only these are to be used); all others become NoData and need no computing time. Any coordinate reference system.</source>
        <translation>Seuls les pixels dont le centre est dans ces polygones sont cartographiés (dans les polygones sélectionnés, si eux seuls sont utilisés) ; tous les autres deviennent NoData et ne prennent pas de temps. N'importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Carte graphique Apple (MPS)</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;Automatic&lt;/i&gt; uses a graphics card (CUDA) if there is one, otherwise Apple's MPS, otherwise the processor. The log says which and why.</source>
        <translation>Où tourne le réseau : &lt;i&gt;Automatique&lt;/i&gt; prend une carte graphique (CUDA), sinon le MPS d'Apple, sinon le processeur. Le journal dit lequel et pourquoi.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; measures which is fastest here, and uses half precision or 8-bit integers (&lt;i&gt;int8&lt;/i&gt;) only if labels and probabilities stay those of float32.</source>
        <translation>Format numérique des calculs : &lt;i&gt;Automatique&lt;/i&gt; mesure lequel est le plus rapide ici, et n'utilise la demi-précision ou les entiers de 8 bits (&lt;i&gt;int8&lt;/i&gt;) que si les étiquettes et les probabilités restent celles de float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Limite de mémoire (Go)</translation>
    </message>
    <message>
        <source>Memory that the engine may use, in gigabytes, whatever the size of the rasters.</source>
        <translation>Mémoire que le moteur peut utiliser, en gigaoctets, quelle que soit la taille des rasters.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 uses all.</source>
        <translation>Threads du processeur que le réseau peut utiliser ; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Resume interrupted run</source>
        <translation>Reprendre l'exécution interrompue</translation>
    </message>
    <message>
        <source>Continue where an interrupted run with the same model, rasters and parameters stopped. If this run is interrupted, what it has done is kept for up to two weeks.</source>
        <translation>Reprend là où s'est arrêtée une exécution interrompue avec les mêmes modèle, rasters et paramètres. Si cette exécution est interrompue, ce qu'elle a fait est gardé deux semaines au plus.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the labels, or those the model was trained with.</source>
        <translation>La classe la plus probable de chaque pixel, avec noms et couleurs : codes 1, 2 … dans l'ordre des étiquettes, ou ceux avec lesquels le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>One band per class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Une bande par classe avec sa probabilité, de 0 à 1 (enregistrée en nombres entiers avec l'échelle 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is certain, 1 where all classes are equally likely.</source>
        <translation>Entropie des probabilités : 0 là où le réseau est sûr, 1 là où toutes les classes sont aussi probables.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of the probability bands</source>
        <translation>étiquettes des classes, séparées par des virgules, dans l'ordre des bandes de probabilité</translation>
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
        <source>Maps land cover from a stack of dated rasters with a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: a class map with names and colours, the probability of every class and, on request, the uncertainty.</source>
        <translation>Cartographie l'occupation du sol à partir d'une pile de rasters datés avec un modèle produit par &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt; : une carte des classes avec noms et couleurs, la probabilité de chaque classe et, si on le veut, l'incertitude.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters to be mapped, and run; the layers are added with styles, in a group.</source>
        <translation>choisissez un modèle, ajoutez le dossier de rasters datés à cartographier, et exécutez ; les couches sont ajoutées avec des styles, dans un groupe.</translation>
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
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Which maps to make of each part.</source>
        <translation>Quelles cartes faire de chaque partie.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Elsewhere: only make the plan</source>
        <translation>Ailleurs : faire seulement le plan</translation>
    </message>
    <message>
        <source>On a Dask cluster</source>
        <translation>Sur un cluster Dask</translation>
    </message>
    <message>
        <source>On a SLURM cluster: make the plan and the scripts to submit</source>
        <translation>Sur un cluster SLURM : créer le plan et les scripts à soumettre</translation>
    </message>
    <message>
        <source>Where to classify</source>
        <translation>Où classer</translation>
    </message>
    <message>
        <source>&lt;i&gt;On this computer&lt;/i&gt;: all parts are classified now and put together. &lt;i&gt;Elsewhere&lt;/i&gt;: only the plan is made; other computers that see its folder classify the parts, and &lt;i&gt;Merge parts&lt;/i&gt; puts them together. &lt;i&gt;On a Dask cluster&lt;/i&gt;: its workers classify the parts now. &lt;i&gt;On a SLURM cluster&lt;/i&gt;: two scripts for sbatch are written into the plan folder.</source>
        <translation>&lt;i&gt;Sur cet ordinateur&lt;/i&gt; : toutes les parties sont classées maintenant et assemblées. &lt;i&gt;Ailleurs&lt;/i&gt; : seul le plan est créé ; d'autres ordinateurs qui voient son dossier classent les parties, et &lt;i&gt;Assembler les parties&lt;/i&gt; les réunit. &lt;i&gt;Sur un cluster Dask&lt;/i&gt; : ses workers classent les parties maintenant. &lt;i&gt;Sur un cluster SLURM&lt;/i&gt; : deux scripts pour sbatch sont écrits dans le dossier du plan.</translation>
    </message>
    <message>
        <source>Dask scheduler address</source>
        <translation>Adresse de l'ordonnanceur Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler of the Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Its workers must see the plan folder, the rasters and an engine.</source>
        <translation>Adresse de l'ordonnanceur du cluster Dask, par exemple &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Ses workers doivent voir le dossier du plan, les rasters et un moteur.</translation>
    </message>
    <message>
        <source>Minutes per part</source>
        <translation>Minutes par partie</translation>
    </message>
    <message>
        <source>Minutes that a part should take on a computer like this one. A part that is interrupted begins anew.</source>
        <translation>Minutes que doit prendre une partie sur un ordinateur comme celui-ci. Une partie interrompue recommence depuis le début.</translation>
    </message>
    <message>
        <source>Pixels per part</source>
        <translation>Pixels par partie</translation>
    </message>
    <message>
        <source>Pixels per part; if empty, the minutes decide.</source>
        <translation>Pixels par partie ; si vide, les minutes décident.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Processes at once on this computer; 0: one for each graphics card, or one for every four processor cores.</source>
        <translation>Processus simultanés sur cet ordinateur ; 0 : un pour chaque carte graphique, ou un pour quatre cœurs du processeur.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers</source>
        <translation>Correspondance des dossiers sur le cluster</translation>
    </message>
    <message>
        <source>Folders of rasters that have other names on the other computers, as &lt;i&gt;folder here=folder there&lt;/i&gt;, separated by semicolons.</source>
        <translation>Dossiers de rasters qui ont d'autres noms sur les autres ordinateurs, sous la forme &lt;i&gt;dossier ici=dossier là-bas&lt;/i&gt;, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Engine Python on other computers</source>
        <translation>Python du moteur sur le cluster</translation>
    </message>
    <message>
        <source>Plugin folder on other computers</source>
        <translation>Dossier de l'extension sur le cluster</translation>
    </message>
    <message>
        <source>Python of the engine on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Python du moteur sur les machines d'un cluster Dask ou SLURM ; si vide, son chemin sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder of this plugin on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Dossier de cette extension sur les machines d'un cluster Dask ou SLURM ; si vide, son chemin sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic, the same for all parts; &lt;i&gt;Automatic&lt;/i&gt; is float32, since computers differ in what is fastest.</source>
        <translation>Format des nombres des calculs, le même pour toutes les parties ; &lt;i&gt;Automatique&lt;/i&gt; est float32, car les ordinateurs diffèrent dans ce qui est le plus rapide.</translation>
    </message>
    <message>
        <source>Memory that each process may use, in gigabytes.</source>
        <translation>Mémoire que chaque processus peut utiliser, en gigaoctets.</translation>
    </message>
    <message>
        <source>Processor threads of each process; 0 shares the cores out.</source>
        <translation>Threads du processeur pour chaque processus ; 0 répartit les cœurs.</translation>
    </message>
    <message>
        <source>Plan folder</source>
        <translation>Dossier du plan</translation>
    </message>
    <message>
        <source>Folder for the plan, the parts and the maps. It must be empty, or hold the same plan.</source>
        <translation>Dossier pour le plan, les parties et les cartes. Il doit être vide, ou contenir le même plan.</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>nombre de parties</translation>
    </message>
    <message>
        <source>number of parts that are missing</source>
        <translation>nombre de parties manquantes</translation>
    </message>
    <message>
        <source>the maps, one for each output and UTM zone</source>
        <translation>les cartes, une pour chaque sortie et chaque zone UTM</translation>
    </message>
    <message>
        <source>Classify in parts</source>
        <translation>Classer en parties</translation>
    </message>
    <message>
        <source>Maps land cover in parts that several processes or computers classify together: for areas that are too large for one run. The parts and the progress are kept in a plan folder; run it again to continue where it stopped. Rasters of several UTM zones are classified in their own pixels.</source>
        <translation>Cartographie l'occupation du sol en parties que plusieurs processus ou ordinateurs classent ensemble : pour les zones trop grandes pour une seule exécution. Les parties et l'avancement sont conservés dans un dossier de plan ; relancez pour continuer là où cela s'est arrêté. Les rasters de plusieurs fuseaux UTM sont classés dans leurs propres pixels.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters and an empty plan folder, and run; then &lt;i&gt;Merge parts&lt;/i&gt; for one file.</source>
        <translation>choisissez un modèle, ajoutez le dossier des rasters datés et un dossier de plan vide, et exécutez ; puis &lt;i&gt;Assembler les parties&lt;/i&gt; pour un seul fichier.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>large area</source>
        <translation>grande zone</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>SLURM</source>
        <translation>SLURM</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallèle</translation>
    </message>
    <message>
        <source>UTM zones</source>
        <translation>fuseaux UTM</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;: one band of whole numbers.</source>
        <translation>Une carte des classes, produite par exemple par &lt;i&gt;Classer un cube&lt;/i&gt; : une bande de nombres entiers.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Fenêtre (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 skips this step. A pixel keeps its class unless another one is more frequent.</source>
        <translation>Lignes et colonnes du voisinage, un nombre impair ; 1 omet cette étape. Un pixel garde sa classe là où aucune autre n'est plus fréquente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Plus petite tache</translation>
    </message>
    <message>
        <source>Minimum mapping unit: smaller patches take the class with which they share the longest border. Pixels that touch at a corner belong to one patch. 0 keeps all patches.</source>
        <translation>Unité minimale de cartographie : les taches plus petites prennent la classe avec laquelle elles ont la plus longue frontière. Les pixels qui se touchent par un coin sont une seule tache. 0 garde toutes les taches.</translation>
    </message>
    <message>
        <source>Patch size unit</source>
        <translation>Unité de la taille de tache</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unité de la plus petite tache ; les hectares sont convertis en pixels de la carte.</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas; of a map with other codes made here, those of its classes in their order. If empty, the names in the file are used, if there are any.</source>
        <translation>Noms des codes 1, 2 …, séparés par des virgules ; pour une carte d'autres codes faite ici, ceux de ses classes, dans leur ordre. Si vide, les noms du fichier sont utilisés, s'il y en a.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Carte des classes nettoyée</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and NoData of the given one.</source>
        <translation>La carte des classes nettoyée, avec les noms, couleurs, codes et NoData de la carte donnée.</translation>
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
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit are merged with their neighbours. Names, colours and codes stay the same.</source>
        <translation>Nettoie une carte des classes en deux étapes : chaque pixel prend la classe la plus fréquente autour de lui, puis les taches plus petites que l'unité minimale de cartographie sont fusionnées avec leurs voisines. Noms, couleurs et codes restent les mêmes.</translation>
    </message>
    <message>
        <source>the class map of &lt;i&gt;Classify cube&lt;/i&gt;, window 5, smallest patch 1 hectare.</source>
        <translation>la carte des classes de &lt;i&gt;Classer un cube&lt;/i&gt;, fenêtre 5, plus petite tache de 1 hectare.</translation>
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
        <translation>Probabilités avec une bande pour chaque classe, sur les mêmes pixels. Les classes sont appariées par leur nom, quel que soit leur ordre.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. If empty, all have the same weight.</source>
        <translation>Un nombre pour chaque raster, dans leur ordre, séparés par des virgules ; seules leurs proportions comptent. Vide : le même poids pour tous.</translation>
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
        <source>Computes the weighted mean of the probabilities of several models for the same pixels; the mean of a few models is often better than the best of them. Pixels that are missing in one of the rasters are missing in the result.</source>
        <translation>Calcule la moyenne pondérée des probabilités de plusieurs modèles pour les mêmes pixels ; la moyenne de quelques modèles est souvent meilleure que le meilleur d'entre eux. Les pixels absents d'un des rasters sont absents du résultat.</translation>
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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Une carte des classes, produite par exemple par &lt;i&gt;Classer un cube&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Carte de référence</translation>
    </message>
    <message>
        <source>The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>La carte à laquelle comparer, sur les mêmes pixels. Les classes sont appariées par leur nom, ou par leur code si une carte n'en a pas.</translation>
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
        <source>fraction of pixels with the same class, 0 to 1</source>
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
        <translation>Comparer des cartes des classes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture of both side by side with the pixels that differ.</source>
        <translation>Compare une carte des classes à une carte de référence sur les mêmes pixels : exactitude, matrice de confusion dans le journal, et une figure des deux côte à côte avec les pixels qui diffèrent.</translation>
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
        <source>Found images</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <source>The file of items that &lt;i&gt;Search images&lt;/i&gt; wrote; files, folders and addresses of images can be copied too.</source>
        <translation>Le fichier d'items (STAC) écrit par &lt;i&gt;Rechercher des images&lt;/i&gt; ; des fichiers, dossiers et adresses d'images peuvent aussi être copiés.</translation>
    </message>
    <message>
        <source>The area, as a rectangle in any coordinate reference system. Images are cropped to it and not resampled.</source>
        <translation>La zone, sous forme de rectangle dans n'importe quel système de coordonnées. Les images sont découpées et non rééchantillonnées.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). Images are cropped to the rectangle around them.</source>
        <translation>La zone, sous forme de polygones (ceux sélectionnés s'ils doivent seuls servir). Les images sont découpées selon le rectangle qui les entoure.</translation>
    </message>
    <message>
        <source>Bands of the images</source>
        <translation>Bandes des images</translation>
    </message>
    <message>
        <source>Bands to copy, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are copied with them. If empty, all.</source>
        <translation>Bandes à copier, séparées par des virgules : noms du satellite (B04) ou noms communs (red). Les masques de nuages sont copiés avec elles. Si vide, toutes.</translation>
    </message>
    <message>
        <source>Images before this date are not copied.</source>
        <translation>Les images antérieures à cette date ne sont pas copiées.</translation>
    </message>
    <message>
        <source>Images after this date are not copied.</source>
        <translation>Les images postérieures à cette date ne sont pas copiées.</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>S'arrêter avec une erreur</translation>
    </message>
    <message>
        <source>Leave it out, with a warning</source>
        <translation>La laisser de côté, avec un avertissement</translation>
    </message>
    <message>
        <source>Unreadable images</source>
        <translation>Images illisibles</translation>
    </message>
    <message>
        <source>What happens with an image that cannot be read, after its server was asked several times.</source>
        <translation>Ce qu'il advient d'une image qui ne peut pas être lue, après plusieurs demandes à son serveur.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Garder les fichiers complets</translation>
    </message>
    <message>
        <source>Keep copies that an earlier run completed, and continue after them.</source>
        <translation>Garder les copies qu'une exécution antérieure a achevées, et continuer après elles.</translation>
    </message>
    <message>
        <source>Parallel downloads</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Number of images that are read at the same time.</source>
        <translation>Nombre d'images lues en même temps.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for images that need one. It is handed to the host of the catalog only and written nowhere.</source>
        <translation>Une authentification enregistrée dans QGIS, pour les images qui en exigent une. Elle n'est remise qu'au serveur du catalogue et n'est écrite nulle part.</translation>
    </message>
    <message>
        <source>Folder for the copies, named as &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, with scale, offset, NoData and processing baseline inside. It is the input of all other algorithms.</source>
        <translation>Dossier des copies, nommées comme &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, avec échelle, décalage, NoData et version de traitement à l'intérieur. C'est l'entrée de tous les autres algorithmes.</translation>
    </message>
    <message>
        <source>number of files in the folder</source>
        <translation>nombre de fichiers dans le dossier</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>nombre de dates</translation>
    </message>
    <message>
        <source>number of images that were left out as they could not be read</source>
        <translation>nombre d'images laissées de côté car elles n'ont pas pu être lues</translation>
    </message>
    <message>
        <source>the copies, as input of the next step in a model</source>
        <translation>les copies, comme entrée de l'étape suivante d'un modèle</translation>
    </message>
    <message>
        <source>Copy images</source>
        <translation>Copier des images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Copies the part of images that lies in an area into a folder, one cloud-optimized GeoTIFF per band and date, from the file of items that &lt;i&gt;Search images&lt;/i&gt; writes. Training and mapping then need no network.</source>
        <translation>Copie dans un dossier la partie des images située dans une zone, un GeoTIFF optimisé pour le cloud (COG) par bande et date, à partir du fichier d'items (STAC) écrit par &lt;i&gt;Rechercher des images&lt;/i&gt;. L'entraînement et la cartographie n'ont ensuite plus besoin de réseau.</translation>
    </message>
    <message>
        <source>the file of found images, the same extent as in the search, and an empty folder.</source>
        <translation>le fichier des images trouvées, la même emprise que pour la recherche, et un dossier vide.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>download</source>
        <translation>télécharger</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>découper</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>couper</translation>
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
        <translation>cache</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Rows and columns of the cube, in pixels of 10 m.</source>
        <translation>Lignes et colonnes du cube, en pixels de 10 m.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Number of dates, equally spaced over a crop year that starts in September.</source>
        <translation>Nombre de dates, également espacées sur une année agricole qui commence en septembre.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Number of labelled points, about the same for each class.</source>
        <translation>Nombre de points étiquetés, à peu près le même pour chaque classe.</translation>
    </message>
    <message>
        <source>The same seed gives the same data.</source>
        <translation>La même graine donne les mêmes données.</translation>
    </message>
    <message>
        <source>Cloud cover (0 to 1)</source>
        <translation>Couverture nuageuse (0 à 1)</translation>
    </message>
    <message>
        <source>Mean fraction of cloudy observations, 0 to 0.9.</source>
        <translation>Part moyenne des observations nuageuses, de 0 à 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Dossier du cube</translation>
    </message>
    <message>
        <source>Folder for the rasters, one per band and date. It must not hold other rasters.</source>
        <translation>Dossier pour les rasters, un par bande et date. Il ne doit pas contenir d'autres rasters.</translation>
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
        <source>run it with the defaults, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>exécutez avec les valeurs par défaut, puis entraînez avec les points et le dossier, et comparez la carte à la vérité.</translation>
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
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. Each polygon contributes random pixels, or their mean. Samples with the same pixel and label are counted once; those with the same pixel but different labels are all kept, and listed in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as &lt;i&gt;Extract time series&lt;/i&gt; writes them; then no rasters are needed.</source>
        <translation>Points ou polygones avec étiquettes de classe, dans n'importe quel système de coordonnées de référence. Si des entités sont sélectionnées et la case cochée, elles seules sont utilisées. Chaque polygone fournit des pixels aléatoires, ou leur moyenne. Les échantillons du même pixel et de la même étiquette comptent une fois ; ceux du même pixel avec des étiquettes différentes sont tous gardés, et listés dans le journal. Les entités peuvent aussi porter leurs séries dans des champs (NDVI1, NDVI2 … ou NDVI_20130914 …), comme les écrit &lt;i&gt;Extraire des séries temporelles&lt;/i&gt; ; alors aucun raster n'est nécessaire.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>Le champ qui contient la classe de chaque entité, texte ou nombre.</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which of them are merged, for the model, its maps and reports: those of the project (&lt;i&gt;Classes…&lt;/i&gt; in the menu LSTM-FCN), or a file that was saved there. In scripts the path of the file, or its text. If empty, the classes are the values of the class field, in the colours of the layer's style.</source>
        <translation>Noms, couleurs, ordre et codes des classes, et celles qui sont fusionnées, pour le modèle, ses cartes et ses rapports : ceux du projet (&lt;i&gt;Classes…&lt;/i&gt; dans le menu LSTM-FCN) ou un fichier enregistré à cet endroit. Dans les scripts, le chemin du fichier ou son texte. Si vide, les classes sont les valeurs du champ de classe, aux couleurs du style de la couche.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valeurs des polygones</translation>
    </message>
    <message>
        <source>Random pixels</source>
        <translation>Pixels aléatoires</translation>
    </message>
    <message>
        <source>Mean of the pixels</source>
        <translation>Moyenne des pixels</translation>
    </message>
    <message>
        <source>What each polygon contributes: &lt;i&gt;Random pixels&lt;/i&gt; among those whose centres lie inside it, each a separate sample, or one sample with the &lt;i&gt;Mean of the pixels&lt;/i&gt;, date by date, ignoring missing values. A polygon that contains no pixel centre contributes the pixel it lies on. Points are not affected.</source>
        <translation>Ce que chaque polygone apporte : des &lt;i&gt;Pixels aléatoires&lt;/i&gt; parmi ceux dont le centre est à l'intérieur, chacun un échantillon à part, ou un seul échantillon avec la &lt;i&gt;Moyenne des pixels&lt;/i&gt;, date par date, sans les valeurs manquantes. Un polygone qui ne contient le centre d'aucun pixel apporte le pixel sur lequel il se trouve. Les points ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Maximum number of random pixels per polygon; a smaller polygon contributes all of its pixels.</source>
        <translation>Nombre maximal de pixels aléatoires par polygone ; un polygone plus petit fournit tous ses pixels.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Graine des pixels</translation>
    </message>
    <message>
        <source>The same seed gives the same pixels, in every algorithm; another seed gives others.</source>
        <translation>La même graine donne les mêmes pixels, dans tous les algorithmes ; une autre graine en donne d'autres.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), fichiers NetCDF et STAC (JSON) peuvent être mélangés, de même que des noms avec &lt;code&gt;*&lt;/code&gt;. Dates et bandes sont lues dans les propriétés des couches, les métadonnées ou les noms, et listées dans le journal. Inutiles quand les échantillons portent leurs séries dans des champs.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Nombre de blocs de validation</translation>
    </message>
    <message>
        <source>Number of parts the samples are divided into, stratified by class; each part is held out in turn. 5 or 10 are usual.</source>
        <translation>Nombre de blocs en lesquels les échantillons sont divisés, stratifiés par classe ; chaque bloc est mis de côté une fois. 5 ou 10 sont usuels.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How often the cross-validation is repeated, with different folds each time; more repeats show how much of the result is chance.</source>
        <translation>Combien de fois la validation croisée est répétée, chaque fois avec d'autres blocs ; plus de répétitions montrent quelle part du résultat tient au hasard.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>Blocs spatiaux</translation>
    </message>
    <message>
        <source>Samples that are never divided between folds. &lt;i&gt;Nothing&lt;/i&gt;: every sample is independent. &lt;i&gt;Place&lt;/i&gt;: samples of the same pixel, polygon or coordinates stay together. &lt;i&gt;Spatial blocks&lt;/i&gt;: samples in the same square of the block size stay together; polygons stay whole. Always group polygons that contribute several pixels. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>Échantillons qui ne sont jamais répartis entre plusieurs blocs. &lt;i&gt;Rien&lt;/i&gt; : chaque échantillon est indépendant. &lt;i&gt;Lieu&lt;/i&gt; : les échantillons du même pixel, du même polygone ou des mêmes coordonnées restent ensemble. &lt;i&gt;Blocs spatiaux&lt;/i&gt; : les échantillons du même carré de la taille de bloc restent ensemble ; les polygones restent entiers. Groupez toujours les polygones qui fournissent plusieurs pixels. L'exactitude groupée est plus basse et plus proche de celle d'une carte.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Côté des blocs spatiaux (mètres)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;Spatial blocks&lt;/i&gt;.</source>
        <translation>Côté des carrés en mètres, pour &lt;i&gt;Blocs spatiaux&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Compare with a random forest</source>
        <translation>Comparer avec une forêt aléatoire</translation>
    </message>
    <message>
        <source>Measure a random forest of 500 trees on the same samples too. The report and the log show what the network gains over it, and say so when it gains nothing.</source>
        <translation>Mesure aussi une forêt aléatoire de 500 arbres sur les mêmes échantillons. Le rapport et le journal montrent ce que le réseau y gagne, et le disent quand il ne gagne rien.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandée</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Comme dans le rapport</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;Recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, date dropout, and enough training steps for small sample sets; on series of 24 dates or more its variant &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;, which keeps when in the year something happens, and with 2,000 training samples or more the deeper &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. &lt;i&gt;As in the report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;Fast&lt;/i&gt;: as recommended with fewer filters, for large maps without a graphics card.</source>
        <translation>Un jeu complet de valeurs pour tout ce qui suit. &lt;i&gt;Recommandée&lt;/i&gt; : le LSTM-FCN de Karim et al. (2018) avec un taux d'apprentissage à un cycle, la suppression aléatoire de dates et assez de pas d'entraînement pour de petits jeux d'échantillons ; sur des séries de 24 dates ou plus, sa variante &lt;i&gt;LSTM-FCN saisonnier&lt;/i&gt;, qui conserve le moment de l'année où quelque chose se produit, et à partir de 2 000 échantillons d'entraînement le &lt;i&gt;LSTM-FCN résiduel&lt;/i&gt;, plus profond. &lt;i&gt;Comme dans le rapport&lt;/i&gt; : réseau et valeurs du rapport sur sits_lstm_fcn ; sur de petits jeux, ses 50 époques sont trop peu, et certaines exécutions perdent une classe entière. &lt;i&gt;Rapide&lt;/i&gt; : comme Recommandée avec moins de filtres, pour de grandes cartes sans carte graphique.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, by recipes that stop early or choose their weights by it (the report's); the other recipes train on the whole part.</source>
        <translation>Part de la partie d'entraînement de chaque bloc utilisée pour la validation, par les recettes qui s'arrêtent tôt ou choisissent leurs poids d'après elle (celle du rapport) ; les autres recettes s'entraînent sur toute la partie.</translation>
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
        <translation>LSTM-FCN saisonnier</translation>
    </message>
    <message>
        <source>Residual LSTM-FCN</source>
        <translation>LSTM-FCN résiduel</translation>
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
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>When the loss stalls</source>
        <translation>Quand la perte stagne</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurer les meilleurs poids</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
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
        <source>Ensemble members</source>
        <translation>Membres de l'ensemble</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Étiquettes douces</translation>
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
        <source>Optimizer epsilon</source>
        <translation>Epsilon de l'optimiseur</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Learning rate decay interval (epochs)</source>
        <translation>Intervalle de réduction du taux d'apprentissage (époques)</translation>
    </message>
    <message>
        <source>Learning rate decay factor</source>
        <translation>Facteur de réduction du taux d'apprentissage</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Minimum improvement</source>
        <translation>Amélioration minimale</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>&lt;i&gt;LSTM-FCN&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;MLSTM-FCN&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt;: with attention. &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;: keeps when in the series something happens, for long series. &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;: the same with three more convolutions of the same sizes and a shortcut around them, for many samples of long series. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;LSTM-FCN&lt;/i&gt; : Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt; : le réseau du listing du rapport. &lt;i&gt;MLSTM-FCN&lt;/i&gt; : avec blocs squeeze-and-excite, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt; : avec attention. &lt;i&gt;LSTM-FCN saisonnier&lt;/i&gt; : conserve le moment où quelque chose se produit dans la série, pour les séries longues. &lt;i&gt;LSTM-FCN résiduel&lt;/i&gt; : le même avec trois convolutions de plus, de mêmes tailles, et une connexion résiduelle autour d'elles, pour de nombreux échantillons de séries longues. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Filtres des trois convolutions, par exemple &lt;code&gt;128,256,128&lt;/code&gt;. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Tailles des noyaux des trois convolutions, en dates, par exemple &lt;code&gt;8,5,3&lt;/code&gt;. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Dropout après chaque convolution, par exemple &lt;code&gt;0,0,0&lt;/code&gt;. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. If empty, the recipe's value is used.</source>
        <translation>Taille cachée du LSTM ; 8 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. If empty, the recipe's value is used.</source>
        <translation>Dropout après le LSTM, de 0 à 0,99. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. If empty, the recipe's value is used.</source>
        <translation>Probabilité qu'une date soit cachée au réseau à un pas d'entraînement, toutes bandes ensemble, pour qu'il ne dépende pas de dates isolées ; 0 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Number of small networks that are trained side by side, each with its part of the filters and of the LSTM, and then joined into one that gives the mean of what they say; 1 trains one network. Only for &lt;i&gt;Seasonal&lt;/i&gt; and &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. If empty, the recipe's value is used.</source>
        <translation>Nombre de petits réseaux entraînés côte à côte, chacun avec sa part des filtres et du LSTM, puis réunis en un seul qui donne la moyenne de ce qu'ils disent ; 1 entraîne un seul réseau. Seulement pour &lt;i&gt;LSTM-FCN saisonnier&lt;/i&gt; et &lt;i&gt;résiduel&lt;/i&gt;. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Share of each label that is replaced by the class probabilities of a random forest whose trees have not seen the sample, 0 to 1: the network does not learn by heart what overlapping classes and wrong labels cannot teach. 0 in the report; &lt;i&gt;Recommended&lt;/i&gt; and &lt;i&gt;Fast&lt;/i&gt; compare forest and network on halves of the samples, where series have 24 dates or more. If empty, the recipe's value is used.</source>
        <translation>Part de chaque étiquette remplacée par les probabilités de classe d'une forêt aléatoire dont les arbres n'ont pas vu l'échantillon, de 0 à 1 : le réseau n'apprend pas par cœur ce que des classes qui se recouvrent et des étiquettes fausses ne peuvent pas enseigner. 0 dans le rapport ; &lt;i&gt;Recommandée&lt;/i&gt; et &lt;i&gt;Rapide&lt;/i&gt; comparent la forêt et le réseau sur des moitiés des échantillons, quand les séries ont 24 dates ou plus. Si vide, la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>A file of training values, written by &lt;i&gt;Tune LSTM-FCN&lt;/i&gt;. They replace the recipe's values; values given in this dialog take precedence.</source>
        <translation>Un fichier de valeurs d'entraînement, comme l'écrit &lt;i&gt;Régler LSTM-FCN&lt;/i&gt;. Elles remplacent celles de la recette ; ce qui est donné dans ce dialogue passe avant elles.</translation>
    </message>
    <message>
        <source>Passes over the samples. If empty, the recipe's value is used.</source>
        <translation>Passages sur les échantillons. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Maximum number of series in one training step; samples are spread evenly over the steps. If empty, the recipe's value is used.</source>
        <translation>Nombre maximal de séries à un pas d'entraînement ; les échantillons sont répartis également entre les pas. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Balanced&lt;/i&gt; gives every class the same weight, however many samples it has. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;Équilibré&lt;/i&gt; fait compter chaque classe autant, quel que soit son nombre d'échantillons. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>The optimization algorithm; AdamW in the report. If empty, the recipe's value is used.</source>
        <translation>Comment les poids suivent le gradient ; AdamW dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Step size of the optimizer; the peak with the one-cycle schedule. 0.0005 in the report. If empty, the recipe's value is used.</source>
        <translation>Taille des pas ; le maximum avec one-cycle. 0,0005 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Small number that keeps the optimizer from dividing by zero; 1e-8 in the report. If empty, the recipe's value is used.</source>
        <translation>Empêche l'optimiseur de diviser par zéro ; 1e-8 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero; 1e-6 in the report. If empty, the recipe's value is used.</source>
        <translation>Avec quelle force les poids sont tirés vers zéro ; 1e-6 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Maximum norm of the gradient of a training step; longer ones are shortened to it, which limits the influence of unusual samples. 0 leaves them as they are, as in the report. If empty, the recipe's value is used.</source>
        <translation>Norme maximale du gradient d'un pas d'entraînement ; les plus longs y sont ramenés, ce qui limite l'influence des échantillons inhabituels. 0 les laisse tels quels, comme dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;Steps&lt;/i&gt; (the report's), &lt;i&gt;One cycle&lt;/i&gt; (up, then down to almost zero), &lt;i&gt;When the loss stalls&lt;/i&gt; (lowered when the validation loss no longer falls). If empty, the recipe's value is used.</source>
        <translation>Comment le taux d'apprentissage évolue : &lt;i&gt;Paliers&lt;/i&gt; (celui du rapport), &lt;i&gt;Un cycle&lt;/i&gt; (monte, puis descend presque à zéro), &lt;i&gt;Quand la perte stagne&lt;/i&gt; (baisse quand la perte de validation ne diminue plus). Si vide, la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. If empty, the recipe's value is used.</source>
        <translation>Évolution step : époques après lesquelles le taux baisse ; 1 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. If empty, the recipe's value is used.</source>
        <translation>Évolution step : facteur dont le taux baisse ; 0,95 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. If empty, the recipe's value is used.</source>
        <translation>Époques sans amélioration de la perte de validation avant l'arrêt anticipé ; 0 n'arrête jamais. 20 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. If empty, the recipe's value is used.</source>
        <translation>De combien la perte de validation doit baisser pour compter comme une amélioration ; 0,01 dans le rapport. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. If empty, the recipe's value is used.</source>
        <translation>Garder ou non les poids de la meilleure perte de validation au lieu des derniers. Vide : la valeur de la recette est utilisée.</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same machine. If empty, a seed is drawn at random; the log and the model file record it.</source>
        <translation>La même graine donne le même résultat sur la même machine. Vide : une graine est tirée au hasard ; le journal et le fichier du modèle la gardent.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Format numérique des calculs : &lt;i&gt;Automatique&lt;/i&gt; est float32, et sur CUDA bfloat16 (float16 sur les cartes plus anciennes) là où c'est sûr, ce qui y est plus rapide.</translation>
    </message>
    <message>
        <source>Address of the scheduler of a Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, whose workers train the networks side by side; the results are those of this computer. If empty, they are trained here one after the other.</source>
        <translation>Adresse de l'ordonnanceur d'un cluster Dask, par exemple &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, dont les workers entraînent les réseaux en parallèle ; les résultats sont ceux de cet ordinateur. Si vide, ils sont entraînés ici l'un après l'autre.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Rapport de la validation croisée</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, samples with doubtful labels, temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page à lire et à imprimer : exactitude avec ses intervalles et sa dispersion, matrice de confusion, blocs, échantillons dont l'étiquette est douteuse, profils temporels des classes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with the label of the sample (&lt;i&gt;reference&lt;/i&gt;), the class predicted while it was held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the predicted class (&lt;i&gt;confidence&lt;/i&gt;) and of the label (&lt;i&gt;label_prob&lt;/i&gt;), and the fold. With repeats, probabilities are means.</source>
        <translation>Couche de points, un point par échantillon (au centre du pixel pour les pixels de polygones), avec l'étiquette de l'échantillon (&lt;i&gt;reference&lt;/i&gt;), la classe prédite pendant qu'il était mis de côté (&lt;i&gt;predicted&lt;/i&gt;), si elles concordent, la probabilité de la classe prédite (&lt;i&gt;confidence&lt;/i&gt;) et celle de l'étiquette (&lt;i&gt;label_prob&lt;/i&gt;), et le bloc. Avec des répétitions, les probabilités sont des moyennes.</translation>
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
        <source>overall accuracy of a random forest on the same samples, 0 to 1</source>
        <translation>exactitude globale d'une forêt aléatoire sur les mêmes échantillons, de 0 à 1</translation>
    </message>
    <message>
        <source>expected calibration error of the probabilities, 0 to 1</source>
        <translation>erreur de calibration attendue des probabilités, de 0 à 1</translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validation croisée LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can separate the classes of your samples: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report lists the samples with doubtful labels.</source>
        <translation>Mesure à quel point un réseau sépare les classes de vos échantillons : ils sont divisés en blocs, et chaque bloc est prédit par un réseau entraîné sur les autres. Aucun modèle n'est produit ; le rapport liste les échantillons dont l'étiquette est douteuse.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;Place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>les points et rasters avec lesquels vous entraîneriez ; groupez par &lt;i&gt;Lieu&lt;/i&gt; quand des points partagent une parcelle ou ont été visités plusieurs années.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Blocs de validation</translation>
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
        <source>Dates of the images</source>
        <translation>Dates des images</translation>
    </message>
    <message>
        <source>Dates of the images that the ONNX model will read, separated by commas, the earliest first. Their series are brought to the dates of the model as &lt;i&gt;Classify cube&lt;/i&gt; does it. If empty, the images must have the dates of the model.</source>
        <translation>Dates des images que lira le modèle ONNX, séparées par des virgules, la plus ancienne d'abord. Les séries sont ramenées aux dates du modèle comme le fait &lt;i&gt;Classer un cube&lt;/i&gt;. Si vide, les images doivent avoir les dates du modèle.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Series of pixels</source>
        <translation>Séries de pixels</translation>
    </message>
    <message>
        <source>Raster tiles</source>
        <translation>Tuiles raster</translation>
    </message>
    <message>
        <source>What the ONNX model reads: &lt;i&gt;Series of pixels&lt;/i&gt;, (N, dates, bands), for scripts and servers; or &lt;i&gt;Raster tiles&lt;/i&gt;, (N, dates × bands, rows, columns) with all bands of the first date first, as Deepness reads them. Values are in physical units, NaN where an observation is missing.</source>
        <translation>Ce que lit le modèle ONNX : &lt;i&gt;Séries de pixels&lt;/i&gt;, (N, dates, bandes), pour les scripts et les serveurs ; ou &lt;i&gt;Tuiles raster&lt;/i&gt;, (N, dates × bandes, lignes, colonnes) avec d'abord toutes les bandes de la première date, comme Deepness les lit. Les valeurs sont en unités physiques, NaN là où une observation manque.</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Taille de la tuile (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of a tile of the layout &lt;i&gt;Raster tiles&lt;/i&gt;. A larger tile takes more memory.</source>
        <translation>Lignes et colonnes d'une tuile de la disposition &lt;i&gt;Tuiles raster&lt;/i&gt;. Une tuile plus grande prend plus de mémoire.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a series with a longer gap is unknown. Empty: no limit.</source>
        <translation>Plus long temps sans observation valide, en jours ; une série avec une lacune plus longue est inconnue. Vide : sans limite.</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modèle ONNX</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>The ONNX file. The STAC item is written beside it, with the ending .json.</source>
        <translation>Le fichier ONNX. L'item STAC est écrit à côté, avec l'extension .json.</translation>
    </message>
    <message>
        <source>the STAC item that describes the ONNX file</source>
        <translation>l'item STAC qui décrit le fichier ONNX</translation>
    </message>
    <message>
        <source>shape of the input; N is free</source>
        <translation>forme de l'entrée ; N est libre</translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation>nombre de dates qu'il lit</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter un modèle</translation>
    </message>
    <message>
        <source>Writes a trained model as ONNX, for programs and servers that do not have this plugin: gap filling, interpolation to the dates of the model and normalisation are built in, with the labels and colours. A STAC item with the Machine Learning Model extension is saved next to it.</source>
        <translation>Écrit un modèle entraîné en ONNX, pour les programmes et les serveurs qui n'ont pas cette extension : le comblement des lacunes, l'interpolation aux dates du modèle et la normalisation y sont inclus, avec les étiquettes et les couleurs. Un item STAC avec l'extension Machine Learning Model est enregistré à côté.</translation>
    </message>
    <message>
        <source>a model for an openEO backend, with the dates of its images.</source>
        <translation>un modèle pour un serveur openEO, avec les dates de ses images.</translation>
    </message>
    <message>
        <source>Raster layout</source>
        <translation>Disposition raster</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
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
        <translation>partager</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>déployer</translation>
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
        <source>The features with one new field per band and date; for polygons, a point at the centre of each random pixel, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>Les entités avec un nouveau champ par bande et date ; pour les polygones, un point pour chaque pixel au hasard, en son centre, ou les polygones avec leurs moyennes. Les valeurs sont NULL là où une observation manque et pour les entités hors des rasters.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extraire des séries temporelles</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one per band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
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
        <source>1, 2, 3 … in the order of the labels</source>
        <translation>1, 2, 3 … dans l'ordre des étiquettes</translation>
    </message>
    <message>
        <source>Numbers of the class field</source>
        <translation>Numéros du champ de classe</translation>
    </message>
    <message>
        <source>Codes in the class map</source>
        <translation>Codes de la carte des classes</translation>
    </message>
    <message>
        <source>What the pixels of each class are in class maps: &lt;i&gt;1, 2, 3 …&lt;/i&gt; in the order of the labels, or the &lt;i&gt;numbers of the class field&lt;/i&gt;: those that a value map or value relation has for its texts, or those in a field of whole numbers. They must be from 1 to 65534, and different for each class. The model file carries them, and every map made with it has them. With a base model that has such codes, 1, 2, 3 … stands for the base model's.</source>
        <translation>Ce que sont les pixels de chaque classe dans les cartes des classes : &lt;i&gt;1, 2, 3 …&lt;/i&gt; dans l'ordre des étiquettes, ou les &lt;i&gt;nombres du champ de classe&lt;/i&gt; : ceux qu'une liste de valeurs ou une valeur relationnelle a pour ses textes, ou ceux d'un champ de nombres entiers. Ils doivent aller de 1 à 65534 et être différents pour chaque classe. Le fichier du modèle les garde, et toute carte faite avec lui les a. Avec un modèle de base qui a de tels codes, 1, 2, 3 … désigne ceux du modèle de base.</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Lisibles par les daltoniens</translation>
    </message>
    <message>
        <source>As in the R package sits</source>
        <translation>Comme dans le paquet R sits</translation>
    </message>
    <message>
        <source>Colours of the classes</source>
        <translation>Couleurs des classes</translation>
    </message>
    <message>
        <source>Colours of the classes in maps, legends and reports, where the style of the sample layer does not give them: colour-blind safe ones (up to 12 classes), or those of the R package sits for the labels it knows.</source>
        <translation>Couleurs des classes dans les cartes, légendes et rapports lorsque le style de la couche d'échantillons ne les donne pas : des couleurs que les daltoniens distinguent aussi (jusqu'à 12 classes), ou celles du paquet R sits pour les étiquettes qu'il connaît.</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Échantillons de validation</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the fraction that is otherwise held out, and are never used for training.</source>
        <translation>Points ou polygones sur lesquels mesurer l'exactitude, avec le même champ de classe. Ils remplacent la part qui est sinon mise de côté, et ne servent jamais à l'entraînement.</translation>
    </message>
    <message>
        <source>Fraction of the samples of each class that is held out to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Part des échantillons de chaque classe mise de côté pour mesurer l'exactitude, plus de 0 et au plus 0,5. Ignorée si des échantillons de validation sont donnés.</translation>
    </message>
    <message>
        <source>Log every epoch</source>
        <translation>Consigner chaque époque</translation>
    </message>
    <message>
        <source>Write a line into the log for every epoch.</source>
        <translation>Écrit dans le journal une ligne pour chaque époque.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are trained from scratch; its architecture and normalisation are kept.</source>
        <translation>Un modèle dont partir au lieu de poids aléatoires, par exemple celui de l'an passé : mêmes bandes, même nombre de dates. Les classes qu'il ne connaît pas sont entraînées de zéro ; son architecture et sa normalisation sont gardées.</translation>
    </message>
    <message>
        <source>Resume interrupted training</source>
        <translation>Reprendre l'entraînement interrompu</translation>
    </message>
    <message>
        <source>Continue an interrupted training with exactly the same inputs, if there is one; the result is the same as without the interruption. Interrupted trainings are kept for two weeks.</source>
        <translation>Continue un entraînement interrompu avec exactement les mêmes entrées, s'il y en a un ; le résultat est le même que sans l'interruption. Les entraînements interrompus sont gardés deux semaines.</translation>
    </message>
    <message>
        <source>The trained model: one file without executable code, safe to share.</source>
        <translation>Le modèle entraîné : un fichier sans code exécutable, qui se partage sans risque.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d'entraînement</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, temporal patterns of the classes, importance of dates and bands, and all training values. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page à lire et à imprimer : exactitude avec ses intervalles, matrice de confusion, perte et exactitude de chaque époque, profils temporels des classes, importance des dates et des bandes, et toutes les valeurs d'entraînement. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
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
        <source>codes of the classes in class maps, in their order, such as 10=Forest,20=Pasture</source>
        <translation>codes des classes dans les cartes des classes, dans l'ordre, comme 10=Forest,20=Pasture</translation>
    </message>
    <message>
        <source>From labelled samples and a folder of dated rasters to a land-cover map, in three steps: the series of the samples are extracted, a network is trained on them, and every pixel is classified. Open it in the model designer to change it.</source>
        <translation>Passe d'échantillons étiquetés et d'un dossier de rasters datés à une carte d'occupation du sol, en trois étapes : les séries des échantillons sont extraites, un réseau est entraîné avec ces séries, et chaque pixel est classé. Ouvrez-le dans l'éditeur de modèles pour le modifier.</translation>
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
        <source>How the network is trained; Fast is for a first look.</source>
        <translation>Comment le réseau est entraîné ; Rapide est pour un premier aperçu.</translation>
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
        <source>Example models</source>
        <translation>Exemples de chaînes de traitement</translation>
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
        <source>The report, one HTML file with its pictures included. It opens in Processing's results viewer and in any browser. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>La page, un fichier HTML qui contient ses images. Elle s'ouvre dans la visionneuse de résultats des traitements et dans tout navigateur. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
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
        <source>fraction of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
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
        <source>Checks a stack of dated rasters before training and writes a report to read and print: the bands and dates recognised, the grid, missing bands and dates, clouds and gaps of each date, small pictures of up to 24 dates, and the time series of every band at the centre pixel. It reads little, so even large cubes take only seconds.</source>
        <translation>Vérifie une pile de rasters datés avant l'entraînement et écrit un rapport à lire et à imprimer : les bandes et dates reconnues, la grille, bandes et dates manquantes, nuages et lacunes de chaque date, de petites images de 24 dates au plus, et la série temporelle de chaque bande au pixel central. Peu de données sont lues, donc même les grands cubes ne prennent que quelques secondes.</translation>
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
        <source>check</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as &lt;i&gt;Classify cube&lt;/i&gt; or the R package sits write them: whole numbers with scale 0.0001 and NoData 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilités avec une bande pour chaque classe, comme les écrivent &lt;i&gt;Classer un cube&lt;/i&gt; ou le paquet R sits : nombres entiers avec l'échelle 0,0001 et NoData 65535, ou nombres décimaux de 0 à 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. If empty, the names of the bands are used; rasters made with sits have none.</source>
        <translation>Noms des classes, séparés par des virgules, dans l'ordre des bandes. Vide : les noms des bandes ; les rasters produits avec sits n'en ont pas.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the bands, or those of the model that the probabilities come from.</source>
        <translation>La classe la plus probable de chaque pixel, avec noms et couleurs : codes 1, 2 … dans l'ordre des bandes, ou ceux du modèle dont viennent les probabilités.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Étiqueter des probabilités</translation>
    </message>
    <message>
        <source>Makes a class map from probabilities: every pixel gets its most probable class (the first of the bands if several are equally probable). From the probabilities of &lt;i&gt;Classify cube&lt;/i&gt; it makes the same map as that algorithm.</source>
        <translation>Produit une carte des classes à partir de probabilités : chaque pixel prend sa classe la plus probable (la première des bandes là où plusieurs sont aussi probables). Avec les probabilités de &lt;i&gt;Classer un cube&lt;/i&gt;, la carte est la même que la sienne.</translation>
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
        <source>A class map with the legend to show in the layout. One that is not in the project is added to it.</source>
        <translation>Une carte des classes avec la légende à montrer dans la mise en page. Si elle n'est pas dans le projet, elle y est ajoutée.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the layout. If empty, the name of the layer.</source>
        <translation>Titre de la mise en page. Si vide, le nom de la couche.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Data credit, for example: Contains modified Copernicus Sentinel data 2024.</source>
        <translation>Crédit des données, par exemple : Contient des données Copernicus Sentinel modifiées 2024.</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. If empty, the last one about this map that is known here.</source>
        <translation>Le rapport d'&lt;i&gt;Évaluer l'exactitude&lt;/i&gt; sur cette carte, ou le fichier à côté dont le nom finit par _report.json. S'il est vide, le dernier sur cette carte qui est connu ici.</translation>
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
        <translation>La feuille en PDF, avec les textes comme textes.</translation>
    </message>
    <message>
        <source>name of the layout in the project</source>
        <translation>nom de la mise en page dans le projet</translation>
    </message>
    <message>
        <source>Make print layout</source>
        <translation>Faire une mise en page</translation>
    </message>
    <message>
        <source>Makes a print layout of a class map in the project: the map, its legend, a scale bar and a north arrow, the dates of the images, the accuracy, if assessed, and a sentence about the method. It can be changed in the layout designer, and is written as PDF if asked for.</source>
        <translation>Fait dans le projet une mise en page d'une carte des classes : la carte, sa légende, une barre d'échelle et une flèche du nord, les dates des images, l'exactitude, si elle a été évaluée, et une phrase sur la méthode. Elle peut être modifiée dans l'éditeur de mises en page, et est écrite en PDF sur demande.</translation>
    </message>
    <message>
        <source>a class map of the project, and a file for the PDF.</source>
        <translation>une carte des classes du projet et un fichier pour le PDF.</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>mise en page</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>cartography</source>
        <translation>cartographie</translation>
    </message>
    <message>
        <source>Plan folder made by &lt;i&gt;Classify in parts&lt;/i&gt; or by the command &lt;code&gt;split&lt;/code&gt;.</source>
        <translation>Dossier de plan fait par &lt;i&gt;Classer en parties&lt;/i&gt; ou par la commande &lt;code&gt;split&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Merge even if parts are missing</source>
        <translation>Assembler même si des parties manquent</translation>
    </message>
    <message>
        <source>Put together the parts that are there, even if others are missing.</source>
        <translation>Assemble les parties qui sont là, même si d'autres manquent.</translation>
    </message>
    <message>
        <source>Write GeoTIFFs</source>
        <translation>Écrire des GeoTIFF</translation>
    </message>
    <message>
        <source>Also write each map as one GeoTIFF, which does not need the plan folder any more.</source>
        <translation>Écrit aussi chaque carte comme un GeoTIFF, qui n'a plus besoin du dossier du plan.</translation>
    </message>
    <message>
        <source>Class map in another CRS</source>
        <translation>Carte des classes dans un autre SCR</translation>
    </message>
    <message>
        <source>Also write one class map of all UTM zones in this coordinate reference system; its pixels take the nearest class.</source>
        <translation>Écrit aussi une carte des classes de tous les fuseaux UTM dans ce système de coordonnées de référence ; ses pixels prennent la classe la plus proche.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <source>Folder for the maps. In the plan folder itself they stay valid when the folder is moved.</source>
        <translation>Dossier pour les cartes. Dans le dossier du plan lui-même, elles restent valables quand le dossier est déplacé.</translation>
    </message>
    <message>
        <source>table of pixels and hectares of the classes (CSV); places that two UTM zones show are counted once</source>
        <translation>table des pixels et des hectares des classes (CSV) ; les lieux que montrent deux fuseaux UTM sont comptés une fois</translation>
    </message>
    <message>
        <source>Merge parts</source>
        <translation>Assembler les parties</translation>
    </message>
    <message>
        <source>Merges the parts made by &lt;i&gt;Classify in parts&lt;/i&gt;, or by a cluster, into one map, with a table of the areas of the classes, and names the parts that are missing. The map is a virtual raster that shows the files of the parts.</source>
        <translation>Réunit en une seule carte les parties faites par &lt;i&gt;Classer en parties&lt;/i&gt; ou par un cluster de calcul, avec une table des surfaces des classes, et nomme les parties manquantes. La carte est un raster virtuel qui montre les fichiers des parties.</translation>
    </message>
    <message>
        <source>choose the plan folder and run; the class map is added to the project.</source>
        <translation>choisissez le dossier du plan et exécutez ; la carte des classes est ajoutée au projet.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>assembler</translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation>mosaïque</translation>
    </message>
    <message>
        <source>virtual raster</source>
        <translation>raster virtuel</translation>
    </message>
    <message>
        <source>VRT</source>
        <translation>VRT</translation>
    </message>
    <message>
        <source>Model report</source>
        <translation>Rapport du modèle</translation>
    </message>
    <message>
        <source>The report that &lt;i&gt;Train LSTM-FCN&lt;/i&gt; writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Le rapport qu'écrit &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt;, produit à partir du seul fichier du modèle ; ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn or residual-lstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn ou residual-lstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained with</source>
        <translation>recette avec laquelle il a été entraîné</translation>
    </message>
    <message>
        <source>bands it reads, separated by commas</source>
        <translation>bandes qu'il lit, séparées par des virgules</translation>
    </message>
    <message>
        <source>first date it was trained on; empty when unknown</source>
        <translation>première date de son entraînement ; vide si inconnue</translation>
    </message>
    <message>
        <source>last date it was trained on; empty when unknown</source>
        <translation>dernière date de son entraînement ; vide si inconnue</translation>
    </message>
    <message>
        <source>when it was trained, UTC</source>
        <translation>quand il a été entraîné, UTC</translation>
    </message>
    <message>
        <source>number of samples it was trained on</source>
        <translation>nombre d'échantillons sur lesquels il a été entraîné</translation>
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
        <source>Shows what is known about a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Montre ce que l'on sait d'un modèle produit par &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt; : classes, bandes, dates, exactitude, comment il a été entraîné ; et écrit de nouveau son rapport.</translation>
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
        <translation>Durée d'une période, par exemple &lt;code&gt;P16D&lt;/code&gt; (16 jours) ou &lt;code&gt;P1M&lt;/code&gt; (un mois). La première commence à la date de la première image ; si une date de début est donnée, les périodes sont comptées à partir d'elle.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Least cloudy image first</source>
        <translation>D'abord l'image la moins nuageuse</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>How the valid observations of a period are combined in each pixel. &lt;i&gt;Least cloudy image first&lt;/i&gt;: the observation of the date with the most valid pixels that has all bands there; &lt;i&gt;Median&lt;/i&gt; and &lt;i&gt;Mean&lt;/i&gt;: computed for each band separately.</source>
        <translation>Comment les observations valides d'une période sont combinées dans chaque pixel. &lt;i&gt;D'abord l'image la moins nuageuse&lt;/i&gt; : l'observation de la date ayant le plus de pixels valides qui y a toutes les bandes ; &lt;i&gt;Médiane&lt;/i&gt; et &lt;i&gt;Moyenne&lt;/i&gt; : médiane et moyenne de chaque bande séparément.</translation>
    </message>
    <message>
        <source>Keep files that an earlier run with the same images and values completed, and continue after them.</source>
        <translation>Garde les fichiers qu'une exécution précédente avec les mêmes images et valeurs a terminés, et continue après eux.</translation>
    </message>
    <message>
        <source>Folder for the composites, one file per band and period, named by the first day of the period (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are NoData. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Dossier pour les composites, un fichier par bande et période, nommé d'après son premier jour (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Les pixels sans observation valide sont NoData. Les valeurs gardent l'échelle des images. Il ne doit pas contenir d'autres rasters.</translation>
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
        <source>Makes equally spaced composites of a stack of dated rasters: each period is composited from its cloud-free observations, and all bands and tiles are resampled to one grid. The result is a folder of rasters, one per band and period, to train and classify with.</source>
        <translation>Produit des composites également espacés à partir d'une pile de rasters datés : chaque période est composée de ses observations sans nuages, et toutes les bandes et tuiles sont rééchantillonnées sur une seule grille. Le résultat est un dossier de rasters, un par bande et période, pour entraîner et classer.</translation>
    </message>
    <message>
        <source>the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart.</source>
        <translation>le dossier de toutes les images Sentinel-2 d'une année, avec leurs SCL, et P16D : 23 dates claires, à 16 jours d'intervalle.</translation>
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
        <source>Number of most similar samples, compared by the network's learned features, that each sample is compared with.</source>
        <translation>Nombre d'échantillons les plus semblables, selon les caractéristiques apprises du réseau, auxquels chaque échantillon est comparé.</translation>
    </message>
    <message>
        <source>Sample quality report</source>
        <translation>Rapport de qualité des échantillons</translation>
    </message>
    <message>
        <source>One page to read and print: what to check first, doubtful labels, class balance, separability of each pair of classes, accuracy, spatial clusters, and temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page à lire et à imprimer : que vérifier d'abord, étiquettes douteuses, équilibre des classes, séparabilité de chaque paire de classes, exactitude, regroupements spatiaux et profils temporels des classes. Ses nombres sont écrits à côté, dans &lt;i&gt;nom&lt;/i&gt;_report.json, _confusion.csv et _classes.csv. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>Sample quality</source>
        <translation>Qualité des échantillons</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with its &lt;i&gt;label&lt;/i&gt;; the class predicted by networks that were not trained on it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the fraction of similar samples with the same label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Couche de points, un point par échantillon (au centre du pixel pour les pixels de polygones), avec son étiquette (&lt;i&gt;label&lt;/i&gt;) ; la classe prédite par des réseaux qui n'ont pas été entraînés sur lui (&lt;i&gt;predicted&lt;/i&gt;), avec sa probabilité (&lt;i&gt;confidence&lt;/i&gt;) et celle de l'étiquette (&lt;i&gt;label_prob&lt;/i&gt;) ; la part des échantillons semblables ayant la même étiquette (&lt;i&gt;neighbours&lt;/i&gt;) et la classe la plus fréquente parmi eux (&lt;i&gt;nearest&lt;/i&gt;) ; &lt;i&gt;score&lt;/i&gt;, à quel point l'étiquette est douteuse, de 0 à 1 ; et s'il est suspect (&lt;i&gt;suspect&lt;/i&gt;).</translation>
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
        <source>Finds problems in your samples before training: labels that are probably wrong, classes that cannot be separated or have too few samples, and samples in spatial clusters. Nothing is changed or removed; you decide.</source>
        <translation>Trouve les problèmes de vos échantillons avant l'entraînement : étiquettes probablement fausses, classes qui ne se séparent pas ou ont trop peu d'échantillons, et échantillons regroupés dans l'espace. Rien n'est changé ni retiré ; vous décidez.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then check the points with a suspicious label, highest score first, on images of their years.</source>
        <translation>les points et les rasters avec lesquels vous entraîneriez ; vérifiez ensuite les points à l'étiquette suspecte, du score le plus élevé au plus faible, sur des images de leurs années.</translation>
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
        <source>The class map that will be assessed, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;; its classes are the strata.</source>
        <translation>La carte des classes qui sera évaluée, produite par exemple par &lt;i&gt;Classer un cube&lt;/i&gt; ; ses classes sont les strates.</translation>
    </message>
    <message>
        <source>Standard error of overall accuracy</source>
        <translation>Erreur type de l'exactitude globale</translation>
    </message>
    <message>
        <source>Target standard error of overall accuracy. Halving it needs four times as many points.</source>
        <translation>Erreur type visée de l'exactitude globale. La réduire de moitié demande quatre fois plus de points.</translation>
    </message>
    <message>
        <source>Expected user's accuracy</source>
        <translation>Exactitude de l'utilisateur attendue</translation>
    </message>
    <message>
        <source>User's accuracy you expect: one number for all classes, one for each in the order of the legend (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), or by name (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, the others 0.75).</source>
        <translation>Exactitude de l'utilisateur que vous attendez : un nombre pour toutes les classes, un pour chacune dans l'ordre de la légende (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), ou par nom (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, les autres 0,75).</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Same number for each class</source>
        <translation>Le même nombre pour chaque classe</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Selon la surface</translation>
    </message>
    <message>
        <source>By area, rare classes 100 points</source>
        <translation>Selon la surface, classes rares 100 points</translation>
    </message>
    <message>
        <source>By area, rare classes 75 points</source>
        <translation>Selon la surface, classes rares 75 points</translation>
    </message>
    <message>
        <source>By area, rare classes 50 points</source>
        <translation>Selon la surface, classes rares 50 points</translation>
    </message>
    <message>
        <source>How points are distributed over the classes. &lt;i&gt;Rare classes&lt;/i&gt;: that number for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Comment les points sont répartis entre les classes. &lt;i&gt;Classes rares&lt;/i&gt; : ce nombre pour chaque classe d'au plus un dixième de la surface, le reste selon la surface.</translation>
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
        <source>Total number of points, if you know how many you can label. If empty, it is computed from the standard error.</source>
        <translation>Nombre total de points, si vous savez combien vous pouvez en étiqueter. Vide : il est calculé à partir de l'erreur type.</translation>
    </message>
    <message>
        <source>The same seed and map give the same points.</source>
        <translation>La même graine et la même carte donnent les mêmes points.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Points à étiqueter</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on NoData, in random order: &lt;i&gt;label&lt;/i&gt; is empty, for you to fill in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (fraction of the area that a point represents) are hidden in the form, so that they do not influence you.</source>
        <translation>Points au centre de pixels, jamais sur des pixels sans donnée, dans un ordre aléatoire : &lt;i&gt;label&lt;/i&gt; est vide, à remplir par vous ; &lt;i&gt;stratum&lt;/i&gt; (la classe sur la carte) et &lt;i&gt;weight&lt;/i&gt; (part de la surface que représente un point) sont cachés dans le formulaire, pour ne pas vous influencer.</translation>
    </message>
    <message>
        <source>number of points needed for the standard error, or the number given</source>
        <translation>nombre de points nécessaire pour l'erreur type, ou le nombre donné</translation>
    </message>
    <message>
        <source>number of points drawn</source>
        <translation>nombre de points tirés</translation>
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
        <source>Computes how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Calcule combien de points de référence il faut pour évaluer l'exactitude et les tire au hasard dans chaque classe d'une carte : une couche de points prête à être étiquetée, avec les classes à choisir dans son formulaire. Le journal compare les répartitions.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>une carte des classes ; ensuite remplissez &lt;i&gt;label&lt;/i&gt; à l'aide d'images et exécutez &lt;i&gt;Évaluer l'exactitude&lt;/i&gt;.</translation>
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
        <source>The area, as a rectangle in any coordinate reference system: the map's extent, a layer's, or drawn.</source>
        <translation>La zone, sous forme de rectangle dans n'importe quel système de coordonnées : l'emprise de la carte, celle d'une couche, ou dessinée.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). With an extent, the polygons inside it.</source>
        <translation>La zone, sous forme de polygones (ceux sélectionnés s'ils doivent seuls servir). Avec une emprise, les polygones à l'intérieur.</translation>
    </message>
    <message>
        <source>First day. A whole season with a month on both sides is best.</source>
        <translation>Premier jour. Le mieux est une saison entière avec un mois de chaque côté.</translation>
    </message>
    <message>
        <source>Last day; images of this day are found too.</source>
        <translation>Dernier jour ; les images de ce jour sont aussi trouvées.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Where to search: satellite and provider, by a name in &lt;code&gt;providers.yaml&lt;/code&gt;, to which you can add your own.</source>
        <translation>Où chercher : satellite et fournisseur, par un nom de &lt;code&gt;providers.yaml&lt;/code&gt;, auquel vous pouvez ajouter les vôtres.</translation>
    </message>
    <message>
        <source>Other catalog</source>
        <translation>Autre catalogue</translation>
    </message>
    <message>
        <source>Another catalog in place of the preset: the address of a STAC API, or the name of one of the STAC connections saved in QGIS.</source>
        <translation>Un autre catalogue à la place du préréglage : l'adresse d'une API STAC, ou le nom d'une des connexions STAC enregistrées dans QGIS.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Images with more cloud, in percent of the whole image, are left out. Clouds inside an image are masked later.</source>
        <translation>Les images plus nuageuses, en pourcentage de l'image entière, sont laissées de côté. Les nuages d'une image sont masqués plus tard.</translation>
    </message>
    <message>
        <source>Bands to find, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are found with them. If empty, those of the preset, or all.</source>
        <translation>Bandes à chercher, séparées par des virgules : noms du satellite (B04) ou noms communs (red). Les masques de nuages viennent avec elles. Si vide, celles du préréglage, ou toutes.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Identifiers of collections in the catalog, separated by commas. If empty, those of the preset, or all.</source>
        <translation>Identifiants de collections du catalogue, séparés par des virgules. Si vide, celles du préréglage, ou toutes.</translation>
    </message>
    <message>
        <source>Maximum number of images</source>
        <translation>Nombre maximal d'images</translation>
    </message>
    <message>
        <source>The search ends after this number of images.</source>
        <translation>La recherche s'arrête après ce nombre d'images.</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for catalogs that need one. It is handed to the catalog only and written nowhere.</source>
        <translation>Une authentification enregistrée dans QGIS, pour les catalogues qui en exigent une. Elle n'est remise qu'au catalogue et n'est écrite nulle part.</translation>
    </message>
    <message>
        <source>STAC item collection (*.json)</source>
        <translation>Collection d'éléments STAC (*.json)</translation>
    </message>
    <message>
        <source>The images that were found, as a STAC item collection without signatures: input of all algorithms that take rasters.</source>
        <translation>Les images trouvées, sous forme de collection d'éléments STAC sans signatures : entrée de tous les algorithmes qui prennent des rasters.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>Outlines of the images with date, tile, cloud and size.</source>
        <translation>Contours des images avec date, tuile, nuages et taille.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>A table with a row for each date and a column for each tile: cloud cover in percent, -1 if unknown, NULL for no image.</source>
        <translation>Un tableau avec une ligne par date et une colonne par tuile : nuages en pourcentage, -1 s'ils ne sont pas indiqués, NULL là où il n'y a pas d'image.</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>nombre d'images</translation>
    </message>
    <message>
        <source>size of the pixels inside the area, not compressed, in MB</source>
        <translation>taille des pixels dans la zone, sans compression, en Mo</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Finds the satellite images of an area and season in a STAC catalog, without downloading them. The resulting file can be used as &lt;i&gt;Rasters&lt;/i&gt; in all other algorithms.</source>
        <translation>Trouve les images satellite d'une zone et d'une saison dans un catalogue STAC, sans les télécharger. Le fichier obtenu (STAC) s'utilise comme &lt;i&gt;Rasters&lt;/i&gt; dans tous les autres algorithmes.</translation>
    </message>
    <message>
        <source>draw the extent of a district, take the preset &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; and the dates of one season.</source>
        <translation>dessinez l'emprise d'un district, prenez le préréglage &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; et les dates d'une saison.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
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
        <translation>Action</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Reinstall</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <source>Use another Python</source>
        <translation>Utiliser un autre Python</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>&lt;i&gt;Install&lt;/i&gt;: install the engine, or keep it if it works. &lt;i&gt;Reinstall&lt;/i&gt;: install it again. &lt;i&gt;Use another Python&lt;/i&gt;: run the engine with the Python below, without changing it. &lt;i&gt;Uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;Installer&lt;/i&gt; : installe le moteur, ou le garde s'il fonctionne. &lt;i&gt;Réinstaller&lt;/i&gt; : l'installe de nouveau. &lt;i&gt;Utiliser un autre Python&lt;/i&gt; : exécute le moteur avec le Python ci-dessous, sans le modifier. &lt;i&gt;Désinstaller&lt;/i&gt; : retire le moteur du dossier de cache.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
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
        <source>What the network will run on. The processor works everywhere; for an NVIDIA card the build for its driver is installed, or the one for the processor if that does not work; Macs with an Apple processor have a build of their own.</source>
        <translation>Sur quoi le réseau s'exécutera. Le processeur convient partout ; pour une carte NVIDIA, la version adaptée à son pilote est installée, ou celle du processeur si elle ne fonctionne pas ; les Mac à processeur Apple ont leur propre version.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;Use another Python&lt;/i&gt;: the Python that has PyTorch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 to create the engine from; if empty, one is detected.</source>
        <translation>Avec &lt;i&gt;Utiliser un autre Python&lt;/i&gt; : le Python qui a PyTorch et rasterio. Sinon : le Python 3.11 à 3.14 en 64 bits à partir duquel créer le moteur ; vide : un Python est détecté.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier des wheels</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; and then &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt;; the second fetches torch. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Pour un ordinateur sans réseau : un dossier de tous les wheels. Créez-le sur un ordinateur avec réseau, de même système et de même Python, dans le dossier de l'extension, avec &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; puis &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt; ; la seconde commande télécharge torch. Pour une carte NVIDIA, écrivez cu130 au lieu de cpu, ou cu126 pour les pilotes et cartes plus anciens. Vide : télécharger.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>le Python qui exécute le moteur ; vide après désinstallation</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty for your own Python</source>
        <translation>cpu, cuda ou mps ; vide pour votre propre Python</translation>
    </message>
    <message>
        <source>log file of the set-up, without credentials</source>
        <translation>fichier journal de l'installation, sans identifiants</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Installs the engine: a separate Python environment with PyTorch and rasterio in your cache folder; the packages of QGIS are not changed. It downloads about 300 MB and uses 1.5 GB of disk space, for CUDA several GB.</source>
        <translation>Installe le moteur : un environnement Python à part, avec PyTorch et rasterio, dans votre dossier de cache ; les paquets de QGIS ne sont pas modifiés. Environ 300 Mo sont téléchargés et 1,5 Go occupés sur le disque, plusieurs Go pour CUDA.</translation>
    </message>
    <message>
        <source>leave all values as they are and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>laissez toutes les valeurs telles quelles et cliquez sur &lt;i&gt;Exécuter&lt;/i&gt; ; ensuite tous les algorithmes LSTM-FCN peuvent s'exécuter.</translation>
    </message>
    <message>
        <source>Source of the installation</source>
        <translation>Source de l'installation</translation>
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
        <source>Fraction of neighbours</source>
        <translation>Part des voisins</translation>
    </message>
    <message>
        <source>Fraction of the neighbours used, those with the highest probabilities of the class: 1 uses all; smaller values preserve small fields and narrow strips.</source>
        <translation>Part des voisins utilisés, ceux où la classe est la plus probable : 1 les utilise tous ; de plus petites valeurs préservent les petites parcelles et les bandes étroites.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; higher values smooth more. Where fields are only a few windows wide, use 1 to 5, or a smaller window.</source>
        <translation>À quel point un pixel suit ses voisins : un nombre pour toutes les classes, ou un pour chacune dans l'ordre des bandes, séparés par des virgules. C'est une variance en logits au carré ; augmentez-la pour lisser plus ; là où les parcelles n'ont que quelques fenêtres de large, prenez 1 à 5, ou une fenêtre plus petite.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilités lissées</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded like those of &lt;i&gt;Classify cube&lt;/i&gt;; they sum to 1.</source>
        <translation>Les probabilités lissées, codées comme celles de &lt;i&gt;Classer un cube&lt;/i&gt; ; leur somme est 1.</translation>
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
        <source>Removes isolated pixels from a classification by Bayesian smoothing: the probabilities of every pixel are moved towards those of its most certain neighbours, more strongly where these agree. Missing pixels stay missing.</source>
        <translation>Retire les pixels isolés d'une classification par lissage bayésien : les probabilités de chaque pixel sont rapprochées de celles des voisins les plus sûrs, d'autant plus que ceux-ci concordent entre eux. Les pixels manquants restent manquants.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, with the other values unchanged; then look at the class map.</source>
        <translation>les probabilités de &lt;i&gt;Classer un cube&lt;/i&gt;, tout le reste tel quel ; puis regardez la carte des classes.</translation>
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
        <source>Probabilities of the classes, one band per class, as written by &lt;i&gt;Classify cube&lt;/i&gt; or sits.</source>
        <translation>Probabilités des classes, une bande par classe, comme les écrivent &lt;i&gt;Classer un cube&lt;/i&gt; ou sits.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. If empty, the names in the file are used; files made with sits have none.</source>
        <translation>Noms des classes dans l'ordre des bandes, séparés par des virgules. Vide : ceux du fichier ; les fichiers de sits n'en ont pas.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing the raster.</source>
        <translation>Divise les probabilités par leur somme là où elle n'est pas 1, au lieu de les refuser.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Uncertain pixels, to label</source>
        <translation>Pixels incertains, à étiqueter</translation>
    </message>
    <message>
        <source>Confident pixels, with their label</source>
        <translation>Pixels sûrs, avec leur étiquette</translation>
    </message>
    <message>
        <source>&lt;i&gt;Uncertain pixels&lt;/i&gt;, for you to label. &lt;i&gt;Confident pixels&lt;/i&gt;: those the network is sure of, labelled as on the map, the same number of each class, as additional training samples where labels are expensive. They reinforce what the network already predicts, right or wrong, so check some of them.</source>
        <translation>&lt;i&gt;Pixels incertains&lt;/i&gt;, que vous étiquetez. &lt;i&gt;Pixels sûrs&lt;/i&gt; : ceux dont le réseau est certain, étiquetés comme sur la carte, le même nombre pour chaque classe, comme échantillons d'entraînement supplémentaires là où les étiquettes coûtent cher. Ils renforcent ce que le réseau prédit déjà, juste ou faux ; vérifiez-en donc quelques-uns.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Moindre confiance</translation>
    </message>
    <message>
        <source>How uncertainty is measured: &lt;i&gt;Margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;Entropy&lt;/i&gt; of all classes; &lt;i&gt;Least confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>Comment l'incertitude est mesurée : &lt;i&gt;Marge&lt;/i&gt;, combien la deuxième classe s'approche de la première ; &lt;i&gt;Entropie&lt;/i&gt; de toutes les classes ; &lt;i&gt;Moindre confiance&lt;/i&gt;, combien la première classe est loin de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Points par classe</translation>
    </message>
    <message>
        <source>Number of points for each class of the map.</source>
        <translation>Nombre de points pour chaque classe de la carte.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Échantillons existants</translation>
    </message>
    <message>
        <source>Samples that you already have; points keep the minimum distance from them.</source>
        <translation>Échantillons que vous avez déjà ; les points en gardent la distance minimale.</translation>
    </message>
    <message>
        <source>Minimum distance in metres between any two points, and between points and existing samples. Empty: ten pixels. 0: no minimum.</source>
        <translation>Distance minimale en mètres entre deux points quelconques, et entre les points et les échantillons existants. Vide : dix pixels. 0 : aucun minimum.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confiance minimale</translation>
    </message>
    <message>
        <source>The lowest probability at which a pixel counts as confident, 0 to 1.</source>
        <translation>La plus petite probabilité à laquelle un pixel compte comme sûr, de 0 à 1.</translation>
    </message>
    <message>
        <source>Fraction of uncertain pixels</source>
        <translation>Part de pixels incertains</translation>
    </message>
    <message>
        <source>Fraction of the pixels of each class of the map, the most uncertain ones, from which points are drawn, above 0 and at most 1.</source>
        <translation>Part des pixels de chaque classe de la carte, les plus incertains, dans laquelle les points sont tirés, plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Neighbourhood (pixels)</source>
        <translation>Voisinage (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 uses the pixel alone. Averaging keeps points away from the edges of fields, where mixed pixels are hard to label.</source>
        <translation>Lignes et colonnes, un nombre impair, sur lesquelles le score est moyenné ; 1 utilise le pixel seul. La moyenne tient les points loin des bords des parcelles, où les pixels mixtes sont difficiles à étiqueter.</translation>
    </message>
    <message>
        <source>The model that made the map. If it and its rasters are given, points are spread over its learned features of the series instead of over the probabilities.</source>
        <translation>Le modèle qui a produit la carte. Si lui et ses rasters sont donnés, les points sont répartis sur ses caractéristiques apprises des séries, au lieu des probabilités.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>Les images satellite, dans n'importe quel ordre : fichiers à une bande (un par bande et date) ou à plusieurs bandes (un par date, ou un par bande avec une couche par date). Couches du projet, fichiers, dossiers entiers, produits Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), fichiers NetCDF et STAC (JSON) peuvent être mélangés, de même que des noms avec &lt;code&gt;*&lt;/code&gt;. Dates et bandes sont lues dans les propriétés des couches, les métadonnées ou les noms, et listées dans le journal. Nécessaires seulement avec un modèle.</translation>
    </message>
    <message>
        <source>The same seed gives the same points.</source>
        <translation>La même graine donne les mêmes points.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Échantillons suggérés</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at pixel centres: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how uncertain (or confident) the map is around the point, 0 to 1.</source>
        <translation>Couche de points dans le SCR de la carte, au milieu des pixels : &lt;i&gt;label&lt;/i&gt;, le champ de classe, vide et avec une liste où choisir (rempli pour les pixels sûrs) ; &lt;i&gt;predicted&lt;/i&gt; et sa probabilité, &lt;i&gt;probability&lt;/i&gt; ; la deuxième classe, &lt;i&gt;second&lt;/i&gt;, et &lt;i&gt;second_prob&lt;/i&gt; ; et &lt;i&gt;score&lt;/i&gt;, à quel point la carte est incertaine (ou sûre) autour, de 0 à 1.</translation>
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
        <source>Finds where new labels would improve a map most: uncertain pixels of every class, spread over the map and over different appearances. The points have an empty class field and a form to fill it in; once labelled, use them in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; together with the other samples. Alternatively it gives confident pixels of every class, labelled as on the map, as additional training samples.</source>
        <translation>Trouve où de nouvelles étiquettes amélioreraient le plus une carte : des pixels incertains de chaque classe, répartis sur la carte et selon différents aspects. Les points ont un champ de classe vide et un formulaire pour le remplir ; une fois étiquetés, utilisez-les dans &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt; avec les autres échantillons. Ou bien donne des pixels sûrs de chaque classe, étiquetés comme sur la carte, comme échantillons d'entraînement supplémentaires.</translation>
    </message>
    <message>
        <source>choose the probabilities made by &lt;i&gt;Classify cube&lt;/i&gt;, and run; label every point on a recent image, merge the points with the samples, and train again.</source>
        <translation>choisissez les probabilités produites par &lt;i&gt;Classer un cube&lt;/i&gt;, et exécutez ; étiquetez chaque point sur une image récente, joignez les points aux échantillons, et entraînez de nouveau.</translation>
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
        <source>Trains an LSTM-FCN network to recognise land-cover classes in satellite image time series, from labelled points or polygons and a stack of dated rasters. The model file is used by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Entraîne un réseau LSTM-FCN à reconnaître des classes d'occupation du sol dans des séries temporelles d'images satellite, à partir de points ou polygones étiquetés et d'une pile de rasters datés. Le fichier du modèle sert à &lt;i&gt;Classer un cube&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>quelques centaines de points avec la classe dans le champ &lt;i&gt;label&lt;/i&gt;, et un dossier de bandes Sentinel-2 d'une année agricole ; choisissez le champ de classe, ajoutez le dossier sous Rasters, et exécutez.</translation>
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
        <source>Number of trials</source>
        <translation>Nombre d'essais</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Combien de jeux de valeurs sont essayés. Le premier est la recette elle-même.</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Durée maximale (minutes)</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Aucun essai ne commence après ce nombre de minutes ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Values to search</source>
        <translation>Valeurs à chercher</translation>
    </message>
    <message>
        <source>Values to search; if none is chosen, all are searched. Values given further down are not searched.</source>
        <translation>Valeurs à chercher ; sans choix, toutes le sont. Les valeurs données plus bas ne sont pas cherchées.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Guided by earlier trials (TPE)</source>
        <translation>Guidé par les essais précédents (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>&lt;i&gt;Guided by earlier trials&lt;/i&gt; (TPE, a tree-structured Parzen estimator) or &lt;i&gt;Random&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Guidé par les essais précédents&lt;/i&gt; (TPE, un estimateur de Parzen en arbre) ou &lt;i&gt;Aléatoire&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Number of folds of the cross-validation that measures each trial. More folds give steadier results and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Nombre de blocs de la validation croisée qui mesure chaque essai. Plus de blocs donnent des résultats plus stables et prennent plus de temps. Les pixels d'un polygone ne sont jamais dans deux blocs.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Là où commence la recherche, et les valeurs de tout ce qui n'est pas cherché.</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, if the values stop early or choose weights by it.</source>
        <translation>Part de la partie d'entraînement de chaque bloc utilisée pour la validation, quand les valeurs arrêtent tôt ou choisissent les poids d'après elle.</translation>
    </message>
    <message>
        <source>The best values, in a file for the parameter &lt;i&gt;Tuned values&lt;/i&gt; of Train and Cross-validate LSTM-FCN.</source>
        <translation>Les meilleures valeurs, dans un fichier pour le paramètre &lt;i&gt;Valeurs réglées&lt;/i&gt; d'Entraîner et de Validation croisée LSTM-FCN.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Rapport du réglage</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Une page avec les meilleures valeurs, le cours de la recherche et tous les essais. Les figures sont enregistrées en SVG dans le dossier &lt;i&gt;nom&lt;/i&gt;_figures à côté.</translation>
    </message>
    <message>
        <source>Table of trials</source>
        <translation>Table des essais</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Table des essais : état, exactitude, secondes et chaque valeur.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; optimistic, as it is the best of many</source>
        <translation>exactitude par validation croisée du meilleur essai, de 0 à 1 ; optimiste, car c'est le meilleur de beaucoup</translation>
    </message>
    <message>
        <source>number of trials run</source>
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
        <source>Searches for the training values that suit your samples: learning rate, batch size, layer sizes, dropout, architecture. Each set is measured by cross-validation, poor ones are stopped early, and the best can be used in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; directly. Cancel keeps what was found so far.</source>
        <translation>Cherche les valeurs d'entraînement qui conviennent à vos échantillons : taux d'apprentissage, taille de lot, tailles des couches, dropout, architecture. Chaque jeu est mesuré par validation croisée, les mauvais sont arrêtés tôt, et le meilleur peut servir directement dans &lt;i&gt;Entraîner LSTM-FCN&lt;/i&gt;. Annuler garde ce qui a été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;Fast&lt;/i&gt;.</source>
        <translation>les points et rasters avec lesquels vous entraîneriez, 30 essais avec la recette &lt;i&gt;Rapide&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <source>sits_tuning</source>
        <translation>sits_tuning</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>optimiser</translation>
    </message>
    <message>
        <source>&lt;i&gt;Entropy&lt;/i&gt; uses all classes; &lt;i&gt;Least confidence&lt;/i&gt; is how far the most probable class is from 1; &lt;i&gt;Margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;Entropie&lt;/i&gt; (entropie) utilise toutes les classes ; &lt;i&gt;Moindre confiance&lt;/i&gt; est la distance de la classe la plus probable à 1 ; &lt;i&gt;Marge&lt;/i&gt; (marge) est haute là où les deux classes les plus probables sont proches.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Une bande, de 0 à 1 (enregistrée en nombres entiers avec l'échelle 0,0001).</translation>
    </message>
    <message>
        <source>Classification uncertainty</source>
        <translation>Incertitude de la classification</translation>
    </message>
    <message>
        <source>Shows where a classification is uncertain, from 0 (certain) to 1 (uncertain): where to check the map, or to collect samples.</source>
        <translation>Montre où une classification est incertaine, de 0 (sûre) à 1 (incertaine) : où vérifier la carte, ou collecter des échantillons.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, measure &lt;i&gt;Margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>les probabilités de &lt;i&gt;Classer un cube&lt;/i&gt;, mesure &lt;i&gt;Marge&lt;/i&gt;, pour trouver les frontières entre deux classes.</translation>
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
        <source>Set up engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which are merged</source>
        <translation>Noms, couleurs, ordre et codes des classes, et celles qui sont fusionnées</translation>
    </message>
    <message>
        <source>LSTM-FCN help</source>
        <translation>Aide de LSTM-FCN</translation>
    </message>
    <message>
        <source>{0} needs two layers or more, one of each interpreter.</source>
        <translation>{0} demande deux couches ou plus, une par interprète.</translation>
    </message>
    <message>
        <source>No output was chosen; choose the change map or the report.</source>
        <translation>Aucune sortie n'a été choisie ; choisissez la carte des changements ou le rapport.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>No output was chosen; choose the class map, the probabilities or the uncertainty.</source>
        <translation>Aucune sortie n'a été choisie ; choisissez la carte des classes, les probabilités ou l'incertitude.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers: write each as folder here=folder there, separated by semicolons.</source>
        <translation>Correspondance des dossiers sur le cluster : écrivez chacune sous la forme dossier ici=dossier là-bas, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Enter the address of the Dask scheduler, such as tcp://192.168.1.10:8786.</source>
        <translation>Saisissez l'adresse de l'ordonnanceur Dask, par exemple tcp://192.168.1.10:8786.</translation>
    </message>
    <message>
        <source>To classify the parts, start this on each computer: {0}</source>
        <translation>Pour classer les parties, lancez ceci sur chaque ordinateur : {0}</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map unchanged; change one of them.</source>
        <translation>Une fenêtre de 1 pixel et aucune plus petite tache laissent la carte telle quelle ; changez l'une des deux.</translation>
    </message>
    <message>
        <source>{0} are needed from at least two models; add another raster.</source>
        <translation>Il faut {0} d'au moins deux modèles ; ajoutez un autre raster.</translation>
    </message>
    <message>
        <source>Weights has {0} numbers for {1} rasters; give one for each, or none.</source>
        <translation>Poids a {0} nombres pour {1} rasters ; donnez-en un pour chacun, ou aucun.</translation>
    </message>
    <message>
        <source>Give an area: an extent, or a layer of polygons.</source>
        <translation>Donnez une zone : une emprise, ou une couche de polygones.</translation>
    </message>
    <message>
        <source>Cancelled: the images that were copied are kept in {0}; run it again to continue.</source>
        <translation>Annulé : les images copiées sont conservées dans {0} ; relancez pour continuer.</translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation>Échantillons de la validation croisée</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Un shapefile coupe les noms de champs à 10 caractères ; enregistrez en GeoPackage pour garder les dates.</translation>
    </message>
    <message>
        <source>Images: {0} to {1}</source>
        <translation>Images : {0} à {1}</translation>
    </message>
    <message>
        <source>Classified pixel by pixel from time series of {0} dates with the LSTM-FCN model {1}.</source>
        <translation>Classé pixel par pixel à partir de séries temporelles de {0} dates avec le modèle LSTM-FCN {1}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} ± {1:.1f} % (95 % interval), {2} reference points</source>
        <translation>Exactitude globale {0:.1f} ± {1:.1f} % (intervalle à 95 %), {2} points de référence</translation>
    </message>
    <message>
        <source>Classified with the LSTM-FCN model {0}.</source>
        <translation>Classé avec le modèle LSTM-FCN {0}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} %, {1} reference points</source>
        <translation>Exactitude globale {0:.1f} %, {1} points de référence</translation>
    </message>
    <message>
        <source>The layout {0} is in the project: Project ▸ Layouts.</source>
        <translation>La mise en page {0} est dans le projet : Projet ▸ Mises en page.</translation>
    </message>
    <message>
        <source>{0} cannot be opened; choose another map.</source>
        <translation>{0} ne peut pas être ouvert ; choisissez une autre carte.</translation>
    </message>
    <message>
        <source>{0} holds no assessment of a map; choose the report of Assess accuracy, or leave it empty.</source>
        <translation>{0} ne contient pas l'évaluation d'une carte ; choisissez le rapport d'Évaluer l'exactitude, ou laissez vide.</translation>
    </message>
    <message>
        <source>{0} cannot be written; choose another folder, or close the program that uses it.</source>
        <translation>{0} ne peut pas être écrit ; choisissez un autre dossier, ou fermez le programme qui l'utilise.</translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to continue.</source>
        <translation>Annulé : les périodes qui étaient complètes sont gardées dans {0} ; exécutez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Say where to search: either a preset, or another catalog.</source>
        <translation>Dites où chercher : soit un préréglage, soit un autre catalogue.</translation>
    </message>
    <message>
        <source>QGIS has no STAC connection called {0}; give the address of the catalog, or one of: {1}.</source>
        <translation>QGIS n'a pas de connexion STAC nommée {0} ; donnez l'adresse du catalogue, ou l'une de : {1}.</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Test du moteur…</translation>
    </message>
    <message>
        <source>Python is missing or is not a file; choose the Python that has PyTorch and rasterio.</source>
        <translation>Le Python manque ou n'est pas un fichier ; choisissez le Python qui a PyTorch et rasterio.</translation>
    </message>
    <message>
        <source>{0} environments were removed.</source>
        <translation>{0} environnements ont été retirés.</translation>
    </message>
    <message>
        <source>The engine is ready: {0}</source>
        <translation>Le moteur est prêt : {0}</translation>
    </message>
    <message>
        <source>{0} cannot run the engine: {1}. Install what is missing there, or choose another one.</source>
        <translation>{0} ne peut pas exécuter le moteur : {1}. Installez-y ce qui manque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The engine could not be removed: {0}. Close other QGIS windows, then try again.</source>
        <translation>Le moteur n'a pas pu être retiré : {0}. Fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Give both a model and its rasters, or leave both empty.</source>
        <translation>Donnez un modèle et ses rasters, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}; it must be an odd number.</source>
        <translation>Voisinage vaut {0} ; ce doit être un nombre impair.</translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation>Il n'y a pas de modèle de départ {0} ; choisissez un fichier produit par Entraîner LSTM-FCN, ou laissez vide.</translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation>Historique de l'entraînement de {0}</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Annulé ; les essais faits jusque-là ont été gardés dans {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incertitude ({0})</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; unfinished files were removed.</source>
        <translation>Annulé : le moteur n'a pas été installé ; les fichiers incomplets ont été retirés.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last output was:</source>
        <translation>Le moteur s'est terminé sans résultat ({0}) ; rien n'a été écrit. Sa dernière sortie était :</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last output was:</source>
        <translation>Le moteur s'est terminé ({0}). Sa dernière sortie était :</translation>
    </message>
    <message>
        <source>The engine is ready: {0} ({1}).</source>
        <translation>Le moteur est prêt : {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine runs with {0} ({1}).</source>
        <translation>Le moteur s'exécute avec {0} ({1}).</translation>
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
        <source>The engine is not installed yet.</source>
        <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
        <source>The engine's packages are not those this version of the plugin needs; set the engine up again.</source>
        <translation>Les paquets du moteur ne sont pas ceux que demande cette version de l'extension ; installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Une installation a été interrompue ; installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>Le moteur est prêt, pour {0}, dans {1}.</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; free some space there, then set it up again.</source>
        <translation>Le moteur a besoin de {0:g} Go dans {1}, et {2:.1f} Go sont libres ; faites-y de la place, puis installez-le de nouveau.</translation>
    </message>
    <message>
        <source>A package is not the one that was tested with this plugin: its hash differs, because the download was damaged or the package index or folder of wheels holds another file. Fetch it again from pypi.org, then set the engine up again.</source>
        <translation>Un paquet n'est pas celui qui a été testé avec cette extension : son hachage diffère, parce que le téléchargement est endommagé ou que l'index de paquets ou le dossier de wheels contient un autre fichier. Téléchargez-le à nouveau depuis pypi.org, puis installez à nouveau le moteur.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space (the set-up needs 3 GB, for CUDA 10 GB), then set the engine up again.</source>
        <translation>Le disque est plein. Faites de la place (l'installation demande 3 Go, pour CUDA 10 Go), puis installez le moteur de nouveau.</translation>
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
        <source>This Python cannot create environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Ce Python ne peut pas créer d'environnements. Sous Debian et Ubuntu, installez python3-venv ; ailleurs, choisissez un autre Python comme base, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>L'index des paquets n'a pas pu être joint. Vérifiez le réseau et le proxy de QGIS, ou installez depuis un dossier de wheels, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or set XDG_CACHE_HOME to another folder, then set the engine up again.</source>
        <translation>Le dossier de cache n'est pas accessible en écriture. Donnez le droit d'y écrire, ou indiquez un autre dossier dans XDG_CACHE_HOME, puis installez le moteur de nouveau.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, create an environment with conda-forge and choose it as your own Python.</source>
        <translation>Il n'y a pas de wheels des paquets fixés pour ce Python et cet ordinateur. Choisissez comme base un Python 3.11 à 3.14 en 64 bits ; sur un Mac à processeur Intel, créez un environnement avec conda-forge et choisissez-le comme votre propre Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS s'exécute dans Flatpak, qui cache le Python de l'ordinateur. Si aucun Python n'est trouvé, choisissez comme le vôtre un Python avec PyTorch et rasterio à l'intérieur du bac à sable, ou installez QGIS depuis votre distribution ou qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>QGIS s'exécute dans Snap, qui cache le Python de l'ordinateur. Si aucun Python n'est trouvé, choisissez comme le vôtre un Python avec PyTorch et rasterio à l'intérieur du snap, ou installez QGIS depuis votre distribution ou qgis.org.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine is not installed yet. Install it with Plugins &gt; LSTM-FCN &gt; Set up engine, or with the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>Le moteur LSTM-FCN n'est pas encore installé. Installez-le avec Extensions &gt; LSTM-FCN &gt; Installer le moteur, ou avec l'algorithme Installer le moteur (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>il s'est terminé avec le code de sortie {0}</translation>
    </message>
    <message>
        <source>Checking whether {0} can run the engine…</source>
        <translation>Vérification que {0} peut exécuter le moteur…</translation>
    </message>
    <message>
        <source>it did not answer within {0:g} seconds</source>
        <translation>il n'a pas répondu en {0:g} secondes</translation>
    </message>
    <message>
        <source>No Python was found to create the engine from: it needs a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>Aucun Python à partir duquel créer le moteur n'a été trouvé : un Python 3.11 à 3.14 en 64 bits avec venv. Installez-en un depuis python.org ou votre distribution, ou choisissez-en un comme base.</translation>
    </message>
    <message>
        <source>{0} was installed from {1}; its version is fixed, its hash is not checked.</source>
        <translation>{0} a été installé depuis {1} ; sa version est fixée, son hachage n'est pas vérifié.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Regardez le journal, ou copiez le diagnostic et demandez de l'aide.</translation>
    </message>
    <message>
        <source>The engine is installed and works.</source>
        <translation>Le moteur est installé et fonctionne.</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Recherche d'un Python…</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>c'est un Python en 32 bits</translation>
    </message>
    <message>
        <source>it cannot create environments (on Debian, install python3-venv)</source>
        <translation>il ne peut pas créer d'environnements (sous Debian, installez python3-venv)</translation>
    </message>
    <message>
        <source>Creating an empty environment…</source>
        <translation>Création d'un environnement vide…</translation>
    </message>
    <message>
        <source>the usual package index</source>
        <translation>l'index de paquets habituel</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Un autre QGIS installe le moteur en ce moment ; attendez qu'il ait fini, ou annulez là-bas.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>Le moteur n'a pas pu être installé. {0}</translation>
    </message>
    <message>
        <source>The last output was: {0}</source>
        <translation>La dernière sortie était : {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>Le journal est {0}.</translation>
    </message>
    <message>
        <source>The environment is created from {0} (Python {1}.{2}) in {3}</source>
        <translation>L'environnement est créé à partir de {0} (Python {1}.{2}) dans {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>c'est Python {0}.{1}</translation>
    </message>
    <message>
        <source>The installed engine does not work ({0}); it is installed again.</source>
        <translation>Le moteur installé ne fonctionne pas ({0}) ; il est installé de nouveau.</translation>
    </message>
    <message>
        <source>{0} is not a folder of wheels; choose the folder that holds the .whl files.</source>
        <translation>{0} n'est pas un dossier de wheels ; choisissez le dossier qui contient les fichiers .whl.</translation>
    </message>
    <message>
        <source>There is no {0} device that torch supports here; the processor is used.</source>
        <translation>Il n'y a ici aucun périphérique {0} que torch prenne en charge ; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>torch for {0} does not work here: {1}</source>
        <translation>torch pour {0} ne fonctionne pas ici : {1}</translation>
    </message>
    <message>
        <source>The packages of {0} are installed; the hash of each is checked.</source>
        <translation>Les paquets de {0} sont installés ; le hachage de chacun est vérifié.</translation>
    </message>
    <message>
        <source>nvidia-smi does not answer: {0}</source>
        <translation>nvidia-smi ne répond pas : {0}</translation>
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
        <source>The authentication {0} gives no login for a request; choose one of the kind Basic, API header or OAuth2.</source>
        <translation>L'authentification {0} ne donne pas d'accès à une requête ; choisissez-en une de type Basic, en-tête d'API ou OAuth2.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>tué par le signal {0}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes…</source>
        <translation>Décompression des paquets ; cela prend quelques minutes…</translation>
    </message>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Paquet {0} : {1}</translation>
    </message>
    <message>
        <source>Models, class maps, styles, files of classes</source>
        <translation>Modèles, cartes des classes, styles, fichiers de classes</translation>
    </message>
    <message>
        <source>No samples chosen</source>
        <translation>Aucun échantillon choisi</translation>
    </message>
    <message>
        <source>Use these colours for the other layers of the project too</source>
        <translation>Utiliser aussi ces couleurs pour les autres couches du projet</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>From the samples</source>
        <translation>Depuis les échantillons</translation>
    </message>
    <message>
        <source>From a class map of the project</source>
        <translation>Depuis une carte des classes du projet</translation>
    </message>
    <message>
        <source>From a model, class map, style or file of classes…</source>
        <translation>Depuis un modèle, une carte des classes, un style ou un fichier de classes…</translation>
    </message>
    <message>
        <source>The samples have classes that are not in the table: {0}. Take them in with Fill in.</source>
        <translation>Les échantillons ont des classes qui ne sont pas dans le tableau : {0}. Ajoutez-les avec Remplir.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Take in the classes of a layer or file</source>
        <translation>Ajouter les classes d'une couche ou d'un fichier</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Take the class out</source>
        <translation>Retirer la classe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Give all classes the colours of a palette</source>
        <translation>Donner à toutes les classes les couleurs d'une palette</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save these classes, or begin anew</source>
        <translation>Enregistrer ces classes ou recommencer</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
        <source>The values of the class field</source>
        <translation>Les valeurs du champ de classe</translation>
    </message>
    <message>
        <source>Edit the classes of the project…</source>
        <translation>Modifier les classes du projet…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Choose or edit the classes</source>
        <translation>Choisir ou modifier les classes</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>{0} (merged: {1})</source>
        <translation>{0} (fusionnées : {1})</translation>
    </message>
    <message>
        <source>{0} has no names of classes in its style or attribute table; style it by unique values first.</source>
        <translation>{0} n'a pas de noms de classes dans son style ni dans sa table d'attributs ; donnez-lui d'abord un style par valeurs uniques.</translation>
    </message>
    <message>
        <source>{0} holds no classes; choose a model, a class map, a style (.qml) or a file of classes.</source>
        <translation>{0} ne contient pas de classes ; choisissez un modèle, une carte des classes, un style (.qml) ou un fichier de classes.</translation>
    </message>
    <message>
        <source>{0} has no classes; choose the style of a raster by unique values, or of a categorized layer.</source>
        <translation>{0} n'a pas de classes ; choisissez le style d'un raster par valeurs uniques ou d'une couche catégorisée.</translation>
    </message>
    <message>
        <source>The field {0} has more than {1} values, so it holds no classes; choose another one.</source>
        <translation>Le champ {0} a plus de {1} valeurs, il ne contient donc pas de classes ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be read as classes: {1}</source>
        <translation>{0} ne peut pas être lu comme classes : {1}</translation>
    </message>
    <message>
        <source>{0} is no model of this plugin.</source>
        <translation>{0} n'est pas un modèle de cette extension.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Label in the samples</source>
        <translation>Étiquette des échantillons</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>What the class field of the samples holds</source>
        <translation>Ce que contient le champ de classe des échantillons</translation>
    </message>
    <message>
        <source>What the class is called in models, maps and reports</source>
        <translation>Nom de la classe dans les modèles, les cartes et les rapports</translation>
    </message>
    <message>
        <source>What the pixels are in class maps; empty for the place in this table</source>
        <translation>La valeur des pixels dans les cartes des classes ; vide pour le rang dans ce tableau</translation>
    </message>
    <message>
        <source>The class that these samples count as</source>
        <translation>La classe à laquelle ces échantillons sont rattachés</translation>
    </message>
    <message>
        <source>Features of the layer of samples</source>
        <translation>Entités de la couche d'échantillons</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Others are merged into this class.</source>
        <translation>D'autres sont fusionnées avec cette classe.</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Couleur de {0}</translation>
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
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to treat them as gaps.</source>
        <translation>Cases manquantes : {0}. Ajoutez ces rasters, ou cochez Combler les dates manquantes pour les traiter comme des lacunes.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nom usuel</translation>
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
        <source>NoData</source>
        <translation>NoData</translation>
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
        <source>Show on map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Show the images on the map, beginning with the date that is chosen below</source>
        <translation>Affiche les images sur la carte, en commençant par la date choisie ci-dessous</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <translation>Lecture des rasters…</translation>
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
        <source>{0} is computed as {1}.</source>
        <translation>{0} est calculé comme {1}.</translation>
    </message>
    <message>
        <source>No raster has this band on this date.</source>
        <translation>Aucun raster n'a cette bande à cette date.</translation>
    </message>
    <message>
        <source>{0} rasters are combined into a mosaic.</source>
        <translation>{0} rasters sont réunis en une mosaïque.</translation>
    </message>
    <message>
        <source>Bands that the chips show</source>
        <translation>Bandes que montrent les vignettes</translation>
    </message>
    <message>
        <source>Show less around the place (key +)</source>
        <translation>Montrer moins autour du lieu (touche +)</translation>
    </message>
    <message>
        <source>Show more around the place (key -)</source>
        <translation>Montrer plus autour du lieu (touche -)</translation>
    </message>
    <message>
        <source>Choose the rasters in the panel or in the dock of pixel time series to see images.</source>
        <translation>Choisissez les rasters dans le panneau ou dans celui des séries temporelles pour voir des images.</translation>
    </message>
    <message>
        <source>Image chips</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>The place on {0}; a click, or Enter, shows the image on the map</source>
        <translation>Le lieu le {0} ; un clic, ou Entrée, montre l'image sur la carte</translation>
    </message>
    <message>
        <source>Find a class: type, then Enter (F)</source>
        <translation>Chercher une classe : saisir, puis Entrée (F)</translation>
    </message>
    <message>
        <source>Type a part of a class's name; Enter chooses the first one that is left, Esc leaves the field</source>
        <translation>Saisissez une partie du nom d'une classe ; Entrée choisit la première qui reste, Échap quitte le champ</translation>
    </message>
    <message>
        <source>Label this place {0} (key {1}) and go to the next</source>
        <translation>Étiqueter ce lieu {0} (touche {1}) et passer au suivant</translation>
    </message>
    <message>
        <source>Label this place {0} and go to the next</source>
        <translation>Étiqueter ce lieu {0} et passer au suivant</translation>
    </message>
    <message>
        <source>Labelling desk</source>
        <translation>Poste d'étiquetage</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Add class…</source>
        <translation>Nouvelle classe…</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Add the classes first, then click on the map.</source>
        <translation>Ajoutez d'abord les classes, puis cliquez sur la carte.</translation>
    </message>
    <message>
        <source>choose a class</source>
        <translation>choisissez une classe</translation>
    </message>
    <message>
        <source>All places are done. Save the labels to keep them.</source>
        <translation>Tous les lieux sont faits. Enregistrez les étiquettes pour les garder.</translation>
    </message>
    <message>
        <source>{0} labels are restored. Save the labels to keep them.</source>
        <translation>{0} étiquettes sont restaurées. Enregistrez-les pour les garder.</translation>
    </message>
    <message>
        <source>There is no place with the id {0}.</source>
        <translation>Aucun lieu n'a l'id {0}.</translation>
    </message>
    <message>
        <source>{0} did not take the feature.</source>
        <translation>{0} n'a pas accepté l'entité.</translation>
    </message>
    <message>
        <source>The labels were not saved: {0}</source>
        <translation>Les étiquettes n'ont pas été enregistrées : {0}</translation>
    </message>
    <message>
        <source>{0} did not take the label; is it open for editing elsewhere?</source>
        <translation>{0} n'a pas accepté l'étiquette ; est-elle ouverte en édition ailleurs ?</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Show the time series of each place in the dock of pixel time series</source>
        <translation>Montrer la série temporelle de chaque lieu dans le panneau des séries temporelles</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l'aveugle</translation>
    </message>
    <message>
        <source>For reference data: hide class maps, probabilities and all else that a model says, until this is switched off</source>
        <translation>Pour des données de référence : masquer cartes des classes, probabilités et tout ce que dit un modèle, jusqu'à désactivation</translation>
    </message>
    <message>
        <source>Show small images of each place on several dates</source>
        <translation>Montrer de petites images de chaque lieu à plusieurs dates</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Restaurer les étiquettes</translation>
    </message>
    <message>
        <source>The journal of unsaved labels cannot be written ({0}); save the labels often.</source>
        <translation>Le journal des étiquettes non enregistrées ne peut être écrit ({0}) ; enregistrez-les souvent.</translation>
    </message>
    <message>
        <source>Label points and polygons one after the other, by keys</source>
        <translation>Étiqueter points et polygones l'un après l'autre, au clavier</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulaire et couleurs pour étiqueter</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons to label, or make a new one.</source>
        <translation>Choisissez une couche de points ou de polygones à étiqueter, ou créez-en une.</translation>
    </message>
    <message>
        <source>Another QGIS is labelling this layer; labels given here are kept only when you save them.</source>
        <translation>Un autre QGIS étiquette cette couche ; les étiquettes données ici ne sont gardées que si vous les enregistrez.</translation>
    </message>
    <message>
        <source>This layer is temporary: it is lost when QGIS ends. Save it as a file before you label it.</source>
        <translation>Cette couche est temporaire : elle est perdue à la fermeture de QGIS. Enregistrez-la dans un fichier avant de l'étiqueter.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Put the labels into the layer again; you can then save or undo them</source>
        <translation>Remettre les étiquettes dans la couche ; vous pourrez ensuite les enregistrer ou les annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Forget these labels</source>
        <translation>Oublier ces étiquettes</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage beside the project, and go on with that</source>
        <translation>Enregistrer la couche en GeoPackage à côté du projet, et continuer avec elle</translation>
    </message>
    <message>
        <source>QGIS ended before {0} labels of {1} were saved.</source>
        <translation>QGIS s'est arrêté avant l'enregistrement de {0} étiquettes du {1}.</translation>
    </message>
    <message>
        <source>{0} takes no new fields, so who labelled a place and when is not kept; export it as GeoPackage for that.</source>
        <translation>{0} n'accepte pas de nouveaux champs : l'auteur et la date d'une étiquette ne sont pas gardés ; exportez-la en GeoPackage pour cela.</translation>
    </message>
    <message>
        <source>{0:.0f} a minute</source>
        <translation>{0:.0f} par minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d'une minute restante</translation>
    </message>
    <message>
        <source>{0:.1f} h left</source>
        <translation>{0:.1f} h restantes</translation>
    </message>
    <message>
        <source>{0:.0f} min left</source>
        <translation>{0:.0f} min restantes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No class can be told here (key U)</source>
        <translation>On ne peut pas dire la classe ici (touche U)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Several classes share this place (key M)</source>
        <translation>Plusieurs classes se partagent ce lieu (touche M)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this place for later; it comes again at the end (key S)</source>
        <translation>Laisser ce lieu pour plus tard ; il revient à la fin (touche S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last label (Ctrl+Z or Backspace)</source>
        <translation>Reprendre la dernière étiquette (Ctrl+Z ou Retour arrière)</translation>
    </message>
    <message>
        <source>How certain the next label is (key C); it is 'Sure' again after each label</source>
        <translation>Certitude de la prochaine étiquette (touche C) ; elle redevient « Sûr » après chaque étiquette</translation>
    </message>
    <message>
        <source>Comment (K)</source>
        <translation>Commentaire (K)</translation>
    </message>
    <message>
        <source>Kept with the next label of this place (key K; Enter returns to the keys)</source>
        <translation>Gardé avec la prochaine étiquette de ce lieu (touche K ; Entrée revient aux touches)</translation>
    </message>
    <message>
        <source>Previous place (key P)</source>
        <translation>Lieu précédent (touche P)</translation>
    </message>
    <message>
        <source>Next place, labelled or not (key N)</source>
        <translation>Lieu suivant, étiqueté ou non (touche N)</translation>
    </message>
    <message>
        <source>id (J)</source>
        <translation>id (J)</translation>
    </message>
    <message>
        <source>Jump to the place with this id (key J, then Enter)</source>
        <translation>Aller au lieu qui a cet id (touche J, puis Entrée)</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export it as GeoPackage and label that.</source>
        <translation>{0} n'est pas modifiable ; exportez-la en GeoPackage et étiquetez ce fichier.</translation>
    </message>
    <message>
        <source>{0} has no class field; choose one, or add one in the layer's properties.</source>
        <translation>{0} n'a pas de champ de classe ; choisissez-en un, ou ajoutez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Add labelled feature</source>
        <translation>Ajouter une entité étiquetée</translation>
    </message>
    <message>
        <source>Add fields for labels</source>
        <translation>Ajouter des champs pour les étiquettes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Layer and order</source>
        <translation>Couche et ordre</translation>
    </message>
    <message>
        <source>What is labelled, in which order, and by whom</source>
        <translation>Ce qui est étiqueté, dans quel ordre, et par qui</translation>
    </message>
    <message>
        <source>No layer chosen</source>
        <translation>Aucune couche choisie</translation>
    </message>
    <message>
        <source>Points or polygons to label</source>
        <translation>Points ou polygones à étiqueter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Make a new layer of points or polygons to draw samples in</source>
        <translation>Créer une couche de points ou de polygones pour y dessiner des échantillons</translation>
    </message>
    <message>
        <source>The field that takes the class</source>
        <translation>Le champ qui reçoit la classe</translation>
    </message>
    <message>
        <source>Numeric field whose highest values come first, such as score; empty for the order of the layer</source>
        <translation>Champ numérique dont les plus hautes valeurs viennent d'abord, comme score ; vide : ordre de la couche</translation>
    </message>
    <message>
        <source>Places without a class</source>
        <translation>Lieux sans classe</translation>
    </message>
    <message>
        <source>Places not yet checked</source>
        <translation>Lieux pas encore vérifiés</translation>
    </message>
    <message>
        <source>Without a class: new points to label. Not yet checked: also places with a class, such as suspicious samples</source>
        <translation>Sans classe : nouveaux points à étiqueter. Pas encore vérifiés : aussi les lieux qui ont une classe, comme les échantillons douteux</translation>
    </message>
    <message>
        <source>Scale at which the map shows each place</source>
        <translation>Échelle à laquelle la carte montre chaque lieu</translation>
    </message>
    <message>
        <source>Who labels; kept with each label in the field label_by</source>
        <translation>Qui étiquette ; gardé avec chaque étiquette dans le champ label_by</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw samples of the chosen class: click on the map (key D)</source>
        <translation>Dessiner des échantillons de la classe choisie : cliquez sur la carte (touche D)</translation>
    </message>
    <message>
        <source>Add a class to the layer's form and legend</source>
        <translation>Ajouter une classe au formulaire et à la légende de la couche</translation>
    </message>
    <message>
        <source>Places done of all places</source>
        <translation>Lieux faits, sur le total</translation>
    </message>
    <message>
        <source>Rate of the latest labels, and the time that the others will take</source>
        <translation>Rythme des dernières étiquettes, et temps que prendront les autres</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write the labels to the layer; until then they are edits that can be undone or discarded</source>
        <translation>Écrire les étiquettes dans la couche ; d'ici là ce sont des modifications que l'on peut annuler ou abandonner</translation>
    </message>
    <message>
        <source>id {0}</source>
        <translation>id : {0}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} lieux</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Polygons (the selected ones if there are any), or the extent of any other layer</source>
        <translation>Polygones (ceux qui sont sélectionnés, s'il y en a), ou l'étendue de toute autre couche</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map</source>
        <translation>Tracez un rectangle sur la carte</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Une couche</translation>
    </message>
    <message>
        <source>A rectangle on the map</source>
        <translation>Un rectangle sur la carte</translation>
    </message>
    <message>
        <source>Click to untick or tick the month</source>
        <translation>Cliquez pour décocher ou cocher le mois</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>Calendar of found images</source>
        <translation>Calendrier des images trouvées</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} % cloud</source>
        <translation>{0} % de nuages</translation>
    </message>
    <message>
        <source>Of a whole image. Clouds inside an image are masked later, so do not be too strict.</source>
        <translation>D'une image entière. Les nuages dans une image sont masqués plus tard : ne soyez pas trop strict.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Outlines on the map</source>
        <translation>Contours sur la carte</translation>
    </message>
    <message>
        <source>Tick dates with cloud up to</source>
        <translation>Cocher les dates avec nuages jusqu'à</translation>
    </message>
    <message>
        <source>● clear   ○ cloudy   × unticked; click, or Space, ticks a date</source>
        <translation>● clair   ○ nuageux   × décoché ; un clic ou la barre d'espace coche une date</translation>
    </message>
    <message>
        <source>Copy images…</source>
        <translation>Copier les images…</translation>
    </message>
    <message>
        <source>Copy the ticked dates to this computer, cropped to the area: the best for all further steps</source>
        <translation>Copie les dates cochées sur cet ordinateur, découpées selon la zone : le mieux pour toutes les étapes suivantes</translation>
    </message>
    <message>
        <source>Use without copying</source>
        <translation>Utiliser sans copier</translation>
    </message>
    <message>
        <source>Read the images where they are: for a few square kilometres</source>
        <translation>Lit les images là où elles sont : pour quelques kilomètres carrés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>{0} of {1} dates, {2} images</source>
        <translation>{0} dates sur {1}, {2} images</translation>
    </message>
    <message>
        <source>{0}; the catalog does not tell their size</source>
        <translation>{0} ; le catalogue n'indique pas leur taille</translation>
    </message>
    <message>
        <source>Images on the map</source>
        <translation>Images sur la carte</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspecter…</translation>
    </message>
    <message>
        <source>Regularize…</source>
        <translation>Régulariser…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Classer…</translation>
    </message>
    <message>
        <source>Searching downloads nothing; it only lists the available images and their sizes.</source>
        <translation>La recherche ne télécharge rien ; elle liste seulement les images disponibles et leur taille.</translation>
    </message>
    <message>
        <source>None of {0} dates is ticked.</source>
        <translation>Aucune des {0} dates n'est cochée.</translation>
    </message>
    <message>
        <source>{0}, about {1} uncompressed</source>
        <translation>{0}, environ {1} non compressés</translation>
    </message>
    <message>
        <source>{0}, at least {1} uncompressed</source>
        <translation>{0}, au moins {1} non compressés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>{0} – {1} of the next year</source>
        <translation>{0} – {1} de l'année suivante</translation>
    </message>
    <message>
        <source>{0}; a month on both sides of a season helps</source>
        <translation>{0} ; un mois de chaque côté de la saison aide</translation>
    </message>
    <message>
        <source>Other catalog…</source>
        <translation>Autre catalogue…</translation>
    </message>
    <message>
        <source>https://… of a STAC API, or the name of a preset of your own</source>
        <translation>https://… d'une API STAC, ou le nom d'un de vos préréglages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>those of the source</source>
        <translation>selon la source</translation>
    </message>
    <message>
        <source>The search needs no account, but reading the images does; see the help.</source>
        <translation>La recherche ne demande pas de compte, mais la lecture des images oui ; voir l'aide.</translation>
    </message>
    <message>
        <source>{0} (needs an account)</source>
        <translation>{0} (compte requis)</translation>
    </message>
    <message>
        <source>QGIS connection: {0}</source>
        <translation>Connexion de QGIS : {0}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Natural colour</source>
        <translation>Couleur naturelle</translation>
    </message>
    <message>
        <source>Near infrared (false colour)</source>
        <translation>Proche infrarouge (fausses couleurs)</translation>
    </message>
    <message>
        <source>Shortwave infrared (SWIR)</source>
        <translation>Infrarouge à ondes courtes (SWIR)</translation>
    </message>
    <message>
        <source>Images by date</source>
        <translation>Images par date</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>Bands shown as red, green and blue, an index, or a single band in grey</source>
        <translation>Bandes affichées en rouge, vert et bleu, un indice ou une seule bande en gris</translation>
    </message>
    <message>
        <source>Image before this one</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Date of the image on the map; the arrow keys go from image to image</source>
        <translation>Date de l'image sur la carte ; les touches fléchées passent d'une image à l'autre</translation>
    </message>
    <message>
        <source>Hide clouds</source>
        <translation>Masquer les nuages</translation>
    </message>
    <message>
        <source>Make pixels transparent that the mask band flags as bad</source>
        <translation>Rend transparents les pixels que la bande de masque signale comme mauvais</translation>
    </message>
    <message>
        <source>Let QGIS's temporal controller run over the dates</source>
        <translation>Laisse le contrôleur temporel de QGIS parcourir les dates</translation>
    </message>
    <message>
        <source>Image left of the mouse, everything else right of it; the arrow keys move the line too</source>
        <translation>Image à gauche de la souris, tout le reste à droite ; les touches fléchées déplacent aussi la ligne</translation>
    </message>
    <message>
        <source>Press Images in the LSTM-FCN panel to see the images of its cube.</source>
        <translation>Appuyez sur Images dans le panneau LSTM-FCN pour voir les images de son cube.</translation>
    </message>
    <message>
        <source>{0} has no image of these bands.</source>
        <translation>{0} n'a pas d'image de ces bandes.</translation>
    </message>
    <message>
        <source>Show the images of a cube on the map, date by date</source>
        <translation>Affiche les images d'un cube sur la carte, date par date</translation>
    </message>
    <message>
        <source>Preview here</source>
        <translation>Aperçu ici</translation>
    </message>
    <message>
        <source>Classify what the map shows with the model of the panel, at most 512 × 512 pixels, again after each move; click to choose a place</source>
        <translation>Classe ce que montre la carte avec le modèle du panneau, 512 × 512 pixels au plus, à nouveau après chaque déplacement ; cliquez pour choisir un lieu</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Aperçu : {0}</translation>
    </message>
    <message>
        <source>Choose images and a model in the LSTM-FCN panel first; a preview maps these.</source>
        <translation>Choisissez d'abord des images et un modèle dans le panneau LSTM-FCN ; l'aperçu les cartographie.</translation>
    </message>
    <message>
        <source>Open in model designer…</source>
        <translation>Ouvrir dans l'éditeur de modèles…</translation>
    </message>
    <message>
        <source>Open {0} in the model designer…</source>
        <translation>Ouvrir {0} dans l'éditeur de modèles…</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Un fichier produit par Entraîner LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine Python (leave empty to detect)</source>
        <translation>Python du moteur (vide : détection automatique)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Documentation included in the plugin</source>
        <translation>Documentation fournie avec l'extension</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Online documentation URL</source>
        <translation>URL de la documentation en ligne</translation>
    </message>
    <message>
        <source>Threads and the default output folder are set in Processing ▸ General (Max Threads, Output folder).</source>
        <translation>Les threads et le répertoire de sortie par défaut se règlent dans Traitement ▸ Général (Threads max, Répertoire de sortie).</translation>
    </message>
    <message>
        <source>Defaults for dialogs</source>
        <translation>Valeurs par défaut des boîtes de dialogue</translation>
    </message>
    <message>
        <source>Label the samples, or draw new ones, at the labelling desk</source>
        <translation>Étiqueter les échantillons, ou en dessiner, au poste d'étiquetage</translation>
    </message>
    <message>
        <source>Save set-up as file…</source>
        <translation>Enregistrer la configuration dans un fichier…</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Ouvrir une configuration…</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Images, samples, values and results of these steps; kept in the project, and as a file to repeat them</source>
        <translation>Images, échantillons, valeurs et résultats de ces étapes ; gardés dans le projet, et dans un fichier pour les répéter</translation>
    </message>
    <message>
        <source>Find the images of an area and season in a catalog, such as Planetary Computer</source>
        <translation>Trouver les images d'une zone et d'une saison dans un catalogue, comme Planetary Computer</translation>
    </message>
    <message>
        <source>Copy what the search found to this computer, cropped to the area</source>
        <translation>Copier sur cet ordinateur ce que la recherche a trouvé, découpé à la zone</translation>
    </message>
    <message>
        <source>1  Images</source>
        <translation>1  Images</translation>
    </message>
    <message>
        <source>2  Samples</source>
        <translation>2  Échantillons</translation>
    </message>
    <message>
        <source>3  Look at the data</source>
        <translation>3  Examiner les données</translation>
    </message>
    <message>
        <source>4  Train a model</source>
        <translation>4  Entraîner un modèle</translation>
    </message>
    <message>
        <source>5  Make the map</source>
        <translation>5  Produire la carte</translation>
    </message>
    <message>
        <source>6  Assess the map</source>
        <translation>6  Évaluer la carte</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Sample quality…</source>
        <translation>Qualité des échantillons…</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Tirer des points…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Label the drawn points at the labelling desk, if need be without a look at the map</source>
        <translation>Étiqueter les points tirés au poste d'étiquetage, au besoin sans regarder la carte</translation>
    </message>
    <message>
        <source>Show the images on the map, date by date</source>
        <translation>Affiche les images sur la carte, date par date</translation>
    </message>
    <message>
        <source>Click on the map to see the time series of the pixel</source>
        <translation>Cliquez sur la carte pour voir la série temporelle du pixel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{0} holds no set-up of this panel: {1}</source>
        <translation>{0} ne contient pas de configuration de ce panneau : {1}</translation>
    </message>
    <message>
        <source>From dated satellite images and labelled points to a land-cover map. Add your own below, or try it first:</source>
        <translation>Des images satellite datées et des points étiquetés à une carte d'occupation du sol. Ajoutez les vôtres ci-dessous, ou essayez d'abord :</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>Simulates images, samples and the true map of a farming landscape in {0}</source>
        <translation>Simule des images, des échantillons et la vraie carte d'un paysage agricole dans {0}</translation>
    </message>
    <message>
        <source>7  Improve the map</source>
        <translation>7  Améliorer la carte</translation>
    </message>
    <message>
        <source>Suggest points first.</source>
        <translation>Suggérez d'abord des points.</translation>
    </message>
    <message>
        <source>Choose samples with a class field first.</source>
        <translation>Choisissez d'abord des échantillons avec un champ de classe.</translation>
    </message>
    <message>
        <source>Train a model first, or choose one.</source>
        <translation>Entraînez d'abord un modèle, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Find the points whose labels would improve the map most</source>
        <translation>Trouver les points dont les étiquettes amélioreraient le plus la carte</translation>
    </message>
    <message>
        <source>Label the suggested points at the labelling desk</source>
        <translation>Étiqueter les points suggérés au poste d'étiquetage</translation>
    </message>
    <message>
        <source>Copy the labelled points into the samples, to train again</source>
        <translation>Copier les points étiquetés dans les échantillons, pour entraîner de nouveau</translation>
    </message>
    <message>
        <source>Accuracy of each training, in a table and a figure</source>
        <translation>Exactitude de chaque entraînement, en tableau et en figure</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export the samples to a GeoPackage, and choose that.</source>
        <translation>{0} ne peut pas être modifiée ; exportez les échantillons vers un GeoPackage et choisissez-le.</translation>
    </message>
    <message>
        <source>{0} labelled points were added to {1}; save its edits, then train again.</source>
        <translation>{0} points étiquetés ont été ajoutés à {1} ; enregistrez les modifications, puis entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Suggest points…</source>
        <translation>Suggérer des points…</translation>
    </message>
    <message>
        <source>Add to samples</source>
        <translation>Ajouter aux échantillons</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Tours…</translation>
    </message>
    <message>
        <source>LSTM-FCN panel</source>
        <translation>Panneau LSTM-FCN</translation>
    </message>
    <message>
        <source>Land-cover maps step by step: images, samples, model, map, accuracy</source>
        <translation>Cartes d'occupation du sol pas à pas : images, échantillons, modèle, carte, exactitude</translation>
    </message>
    <message>
        <source>Search images…</source>
        <translation>Rechercher des images…</translation>
    </message>
    <message>
        <source>Round {0}: {1} samples, accuracy {2:.3f}</source>
        <translation>Tour {0} : {1} échantillons, exactitude {2:.3f}</translation>
    </message>
    <message>
        <source>Add labelled points</source>
        <translation>Ajouter les points étiquetés</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Accuracy of the rounds</source>
        <translation>Exactitude des tours</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>échantillons de validation</translation>
    </message>
    <message>
        <source>map, with 95 % interval</source>
        <translation>carte, avec intervalle à 95 %</translation>
    </message>
    <message>
        <source>Its values are not texts.</source>
        <translation>Ses valeurs ne sont pas des textes.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the plugin.</source>
        <translation>Elle a été faite par une version plus récente de l'extension.</translation>
    </message>
    <message>
        <source>Make a class map first.</source>
        <translation>Faites d'abord une carte des classes.</translation>
    </message>
    <message>
        <source>Make a map with probabilities first.</source>
        <translation>Faites d'abord une carte avec probabilités.</translation>
    </message>
    <message>
        <source>Draw points and label them first.</source>
        <translation>Tirez d'abord des points et étiquetez-les.</translation>
    </message>
    <message>
        <source>Add the folder of your dated images, or search for some.</source>
        <translation>Ajoutez le dossier de vos images datées, ou recherchez-en.</translation>
    </message>
    <message>
        <source>Search images first.</source>
        <translation>Recherchez d'abord des images.</translation>
    </message>
    <message>
        <source>Choose points or polygons with a class field.</source>
        <translation>Choisissez des points ou des polygones avec un champ de classe.</translation>
    </message>
    <message>
        <source>{0} features, {1} classes</source>
        <translation>{0} entités, {1} classes</translation>
    </message>
    <message>
        <source>{0} dates</source>
        <translation>{0} dates</translation>
    </message>
    <message>
        <source>accuracy {0:.3f}</source>
        <translation>exactitude {0:.3f}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>accuracy {0:.3f} ± {1:.3f}</source>
        <translation>exactitude {0:.3f} ± {1:.3f}</translation>
    </message>
    <message>
        <source>{0}, {1} without a class</source>
        <translation>{0}, {1} sans classe</translation>
    </message>
    <message>
        <source>{0} features</source>
        <translation>{0} entités</translation>
    </message>
    <message>
        <source>The features have no classes, or one only. Is {0} the class field?</source>
        <translation>Les entités n'ont pas de classes, ou une seule. {0} est-il le champ de classe ?</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>fusionnées en {0}</translation>
    </message>
    <message>
        <source>Raster in a network, or a server that STAC files may link to: https://server/</source>
        <translation>Raster sur un réseau, ou serveur vers lequel les fichiers STAC peuvent renvoyer : https://server/</translation>
    </message>
    <message>
        <source>Folders and files, separated by ;</source>
        <translation>Dossiers et fichiers, séparés par ;</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Show which bands and dates are recognised, without running the algorithm</source>
        <translation>Montre quelles bandes et dates sont reconnues, sans exécuter l'algorithme</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rasters datés</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
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
        <source>at random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>depends on the number of samples</source>
        <translation>dépend du nombre d'échantillons</translation>
    </message>
    <message>
        <source>chosen by comparison with a random forest</source>
        <translation>choix par comparaison avec une forêt aléatoire</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Recette recommandée : {0}</translation>
    </message>
    <message>
        <source>As in the report: {0}</source>
        <translation>Recette du rapport : {0}</translation>
    </message>
    <message>
        <source>Fast: {0}</source>
        <translation>Recette rapide : {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{0}; with {1} dates or more {2}</source>
        <translation>{0} ; à partir de {1} dates, {2}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Pas encore de rapports</translation>
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
        <translation>Cliquez sur la carte ; Ctrl épingle le point</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep this point when another one is clicked</source>
        <translation>Garder ce point quand un autre est cliqué</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove all points</source>
        <translation>Retirer tous les points</translation>
    </message>
    <message>
        <source>Classes whose mean pattern in the model's samples is drawn behind the series</source>
        <translation>Classes dont le profil moyen dans les échantillons du modèle est dessiné derrière les séries</translation>
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
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG, SVG)…</source>
        <translation>Image (PNG, SVG)…</translation>
    </message>
    <message>
        <source>A click on a date shows its image on the map; the wheel (with Ctrl where it scrolls) zooms, dragging moves; + − ← → Home do the same</source>
        <translation>Un clic sur une date montre son image sur la carte ; la molette (avec Ctrl là où elle fait défiler) zoome, glisser déplace ; + − ← → Début font de même</translation>
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
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Ajoutez ci-dessus les rasters d'un cube, et un modèle si vous en avez un.</translation>
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
        <source>all classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>most likely class</source>
        <translation>classe la plus probable</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>Opening the rasters…</source>
        <translation>Ouverture des rasters…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} est enregistré</translation>
    </message>
    <message>
        <source>{0} points are pinned, the most that can be shown; clear some.</source>
        <translation>{0} points sont épinglés, le maximum affichable ; effacez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>Rien n'a été enregistré ({0}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>impossible d'écrire dans {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>missing (interpolated)</source>
        <translation>manquant (interpolé)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>class mean and 10–90 % range</source>
        <translation>moyenne de la classe et intervalle 10–90 %</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Aucune observation</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>manquant, interpolé {0}</translation>
    </message>
    <message>
        <source>Model made by Train LSTM-FCN</source>
        <translation>Modèle produit par Entraîner LSTM-FCN</translation>
    </message>
    <message>
        <source>none: series only</source>
        <translation>aucun : séries seulement</translation>
    </message>
    <message>
        <source>all, or those of the model</source>
        <translation>toutes, ou celles du modèle</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconnu automatiquement</translation>
    </message>
    <message>
        <source>a known one</source>
        <translation>une bande connue</translation>
    </message>
    <message>
        <source>known values</source>
        <translation>valeurs connues</translation>
    </message>
    <message>
        <source>those of the files</source>
        <translation>celles des fichiers</translation>
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
        <source>LSTM-FCN needs an additional component, the engine. Setting it up downloads about 300 MB and uses 1.5 GB of disk space (several GB for NVIDIA cards). QGIS itself is not changed.</source>
        <translation>LSTM-FCN a besoin d'un composant supplémentaire, le moteur. L'installation télécharge environ 300 Mo et occupe 1,5 Go sur le disque (plusieurs Go pour les cartes NVIDIA). QGIS lui-même n'est pas modifié.</translation>
    </message>
    <message>
        <source>Remove the engine from your cache folder? Your models and maps stay.</source>
        <translation>Retirer le moteur de votre dossier de cache ? Vos modèles et vos cartes restent.</translation>
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
        <source>Use a Python of my own that has PyTorch and rasterio</source>
        <translation>Utiliser un Python à moi qui a PyTorch et rasterio</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>Le diagnostic est dans le presse-papiers ; il ne contient ni mot de passe ni nom d'utilisateur.</translation>
    </message>
    <message>
        <source>Base Python (leave empty to detect)</source>
        <translation>Python de base (vide : détection automatique)</translation>
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
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Close this window and open the LSTM-FCN panel from the toolbar.</source>
        <translation>Fermez cette fenêtre et ouvrez le panneau LSTM-FCN dans la barre d'outils.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Status:&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;État :&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>The set-up failed; the lines below say why.</source>
        <translation>L'installation a échoué ; les lignes ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Installer de nouveau</translation>
    </message>
    <message>
        <source>(about {0} points)</source>
        <translation>(environ {0} points)</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
    <message>
        <source>{0} has no field {1}; choose one of {2}.</source>
        <translation>{0} n'a pas de champ {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>Features {0} have several points each; split them with Multipart to singleparts first.</source>
        <translation>Les entités {0} ont plusieurs points chacune ; séparez-les d'abord avec De morceaux multiples à morceau unique.</translation>
    </message>
    <message>
        <source>{0} places that were marked as unsure or mixed, and have no class, are left out.</source>
        <translation>{0} lieux marqués incertains ou mixtes, et sans classe, sont laissés de côté.</translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>L'entité {0} de {1} n'est ni un point ni un polygone ({2}) ; donnez des points ou des polygones, comme en produisent Points le long d'une géométrie ou Tampon.</translation>
    </message>
    <message>
        <source>The field {0} of feature {1} of {2} holds {3}, which is no number; correct it.</source>
        <translation>Le champ {0} de l'entité {1} de {2} contient {3}, qui n'est pas un nombre ; corrigez-le.</translation>
    </message>
    <message>
        <source>There is one layer of an interpreter only; give two or more.</source>
        <translation>Il n'y a la couche que d'un interprète ; donnez-en deux ou plus.</translation>
    </message>
    <message>
        <source>{0} has two features for the place {1}; keep one of them, or choose another id field.</source>
        <translation>{0} a deux entités pour le lieu {1} ; gardez-en une, ou choisissez un autre champ d'id.</translation>
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
        <source>Other changes ({0:.1f} %)</source>
        <translation>Autres changements ({0:.1f} %)</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Autres changements</translation>
    </message>
    <message>
        <source>Made with the model {0}.</source>
        <translation>Fait avec le modèle {0}.</translation>
    </message>
    <message>
        <source>From images of {0} dates, {1} to {2}.</source>
        <translation>D'après des images de {0} dates, du {1} au {2}.</translation>
    </message>
    <message>
        <source>Classes: {0}.</source>
        <translation>Classes : {0}.</translation>
    </message>
    <message>
        <source>LSTM-FCN for QGIS {0}.</source>
        <translation>LSTM-FCN pour QGIS {0}.</translation>
    </message>
    <message>
        <source>misclassified</source>
        <translation>mal classé</translation>
    </message>
    <message>
        <source>correctly classified</source>
        <translation>bien classé</translation>
    </message>
    <message>
        <source>suspicious label</source>
        <translation>étiquette suspecte</translation>
    </message>
    <message>
        <source>plausible label</source>
        <translation>étiquette plausible</translation>
    </message>
    <message>
        <source>Map in parts</source>
        <translation>Carte en parties</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>Une ligne n'a pas pu être écrite ({0}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be written, because the folder {1} does not exist; create it, or choose another one.</source>
        <translation>{0} ne peut pas être écrit, car le dossier {1} n'existe pas ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} ne peut pas être utilisé : {1}. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>{0} is missing; it is required.</source>
        <translation>Il manque {0} ; c'est obligatoire.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be a number from {2:g} to {3:g}.</source>
        <translation>{0} vaut {1} ; ce doit être un nombre de {2:g} à {3:g}.</translation>
    </message>
    <message>
        <source>{0} is {1}; choose one of {2}.</source>
        <translation>{0} vaut {1} ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; write it YYYY-MM-DD.</source>
        <translation>{0} vaut {1} ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>Aucun raster n'a été donné ; ajoutez des rasters datés, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Several layers are called {0}; rename them, or choose the one that is meant.</source>
        <translation>Plusieurs couches s'appellent {0} ; renommez-les, ou choisissez celle qui est voulue.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; remove it from Rasters or correct it.</source>
        <translation>Il n'y a ni fichier, ni dossier, ni couche {0} ; retirez-le de Rasters ou corrigez-le.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster file ({1}); save it as a file first.</source>
        <translation>La couche {0} n'est pas un fichier raster ({1}) ; enregistrez-la d'abord comme fichier.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster; remove it from Rasters.</source>
        <translation>La couche {0} n'est pas un raster ; retirez-la de Rasters.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} vaut {1} ; écrivez des nombres, séparés par des virgules.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be an odd number, such as {2} or {3}.</source>
        <translation>{0} vaut {1} ; ce doit être un nombre impair, comme {2} ou {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>Il n'y a ni fichier ni couche {0} ; choisissez-en un autre comme {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} lies in a temporary folder, which is emptied when QGIS is closed. To keep the result, give a file name, or copy the file before.</source>
        <translation>{0} : {1} se trouve dans un dossier temporaire, vidé à la fermeture de QGIS. Pour garder le résultat, donnez un nom de fichier ou copiez le fichier avant.</translation>
    </message>
    <message>
        <source>{0} would replace {1}, which this run reads; give the output another name or folder.</source>
        <translation>{0} remplacerait {1}, que cette exécution lit ; donnez à la sortie un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>The labels are the texts of the value map of {0}: {1}</source>
        <translation>Les étiquettes sont les textes de la liste de valeurs de {0} : {1}</translation>
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
        <source>write numbers separated by commas, such as 0 or -9999.</source>
        <translation>écrivez des nombres séparés par des virgules, comme 0 ou -9999.</translation>
    </message>
    <message>
        <source>give the dates of all images of the season, or none.</source>
        <translation>donnez les dates de toutes les images de la saison, ou aucune.</translation>
    </message>
    <message>
        <source>write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>écrivez-le comme P16D (16 jours), P1M (un mois) ou P1Y (un an).</translation>
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
        <translation>{0} est '{1}' ; {2}</translation>
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
        <source>give each date once, the earliest first; {0} is not after the one before it.</source>
        <translation>donnez chaque date une fois, la plus ancienne d'abord ; {0} n'est pas après la précédente.</translation>
    </message>
    <message>
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>commencez les noms entre accolades par une lettre ; ce n'est pas le cas de {0}.</translation>
    </message>
    <message>
        <source>a parenthesis is missing, or there is one too many.</source>
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
        <source>{0} is not a date; write dates as YYYY-MM-DD, separated by commas.</source>
        <translation>{0} n'est pas une date ; écrivez les dates sous la forme AAAA-MM-JJ, séparées par des virgules.</translation>
    </message>
    <message>
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>le nom '{0}' doit commencer par une lettre et ne contenir que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>{0} is not a complete formula: {1}</source>
        <translation>{0} n'est pas une formule complète : {1}</translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>Il n'y a pas de fichier {0} de valeurs réglées ; choisissez-en un produit par Régler LSTM-FCN, ou laissez vide.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN : occupation du sol à partir de séries temporelles d'images satellite</translation>
    </message>
    <message>
        <source>The engine met something it does not expect ({kind}: {error}; {file}, line {line}); nothing was written. Please report it with this sentence.</source>
        <translation>Le moteur a rencontré quelque chose d'inattendu ({kind} : {error} ; {file}, ligne {line}) ; rien n'a été écrit. Signalez-le avec cette phrase.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this; close other programs, lower the memory limit, or use smaller rasters.</source>
        <translation>L'ordinateur n'a pas assez de mémoire libre ; fermez d'autres programmes, baissez la limite de mémoire ou utilisez des rasters plus petits.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason}); check the disk, its free space and your rights.</source>
        <translation>{path} ne peut être lu ou écrit ({reason}) ; vérifiez le disque, son espace libre et vos droits.</translation>
    </message>
    <message>
        <source>There is one interpreter only; give the labels of two or more.</source>
        <translation>Il n'y a qu'un interprète ; donnez les étiquettes de deux ou plus.</translation>
    </message>
    <message>
        <source>The interpreters' lists of labels differ in length; give a label, or an empty text, for each place.</source>
        <translation>Les listes d'étiquettes des interprètes n'ont pas la même longueur ; donnez une étiquette, ou un texte vide, pour chaque lieu.</translation>
    </message>
    <message>
        <source>{first} and {second} have no place that both of them gave a class; label the same places.</source>
        <translation>{first} et {second} n'ont aucun lieu auquel tous deux aient donné une classe ; étiquetez les mêmes lieux.</translation>
    </message>
    <message>
        <source>All agree on {agreement} of {places} {places:place|places}; mean kappa {kappa}</source>
        <translation>Tous s'accordent sur {agreement} de {places} {places:lieu|lieux} ; kappa moyen {kappa}</translation>
    </message>
    <message>
        <source>{first} and {second}: {places} {places:place|places}, agreement {agreement}, kappa {kappa}</source>
        <translation>{first} et {second} : {places} {places:lieu|lieux}, concordance {agreement}, kappa {kappa}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>The accuracy was assessed on another map: it shows {assessed} ha of {label}, this one {area} ha. The estimates and intervals are those of that map.</source>
        <translation>L'exactitude a été évaluée sur une autre carte : elle montre {assessed} ha de {label}, celle-ci {area} ha. Les estimations et les intervalles sont ceux de cette autre carte.</translation>
    </message>
    <message>
        <source>{path} holds no assessed areas ({error}); choose the report of Assess accuracy, or the file beside it whose name ends in _report.json.</source>
        <translation>{path} ne contient pas de surfaces évaluées ({error}) ; choisissez le rapport d'Évaluer l'exactitude, ou le fichier à côté dont le nom finit par _report.json.</translation>
    </message>
    <message>
        <source>stratified random sample whose strata are the map's classes (Olofsson et al. 2014, equations 4 to 11)</source>
        <translation>échantillon aléatoire stratifié dont les strates sont les classes de la carte (Olofsson et al. 2014, équations 4 à 11)</translation>
    </message>
    <message>
        <source>stratified random sample whose strata differ from the map's classes (Stehman 2014)</source>
        <translation>échantillon aléatoire stratifié dont les strates diffèrent des classes de la carte (Stehman 2014)</translation>
    </message>
    <message>
        <source>simple random sample (one stratum; ratio estimators for the classes)</source>
        <translation>échantillon aléatoire simple (une strate ; estimateurs par le quotient pour les classes)</translation>
    </message>
    <message>
        <source>No reference point lies where the map has a class; check that both show the same place, and the layer's coordinate reference system.</source>
        <translation>Aucun point de référence ne se trouve là où la carte a une classe ; vérifiez que les deux montrent le même lieu, et le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy}, {count} {count:point|points}; {estimator}</source>
        <translation>Exactitude globale {accuracy}, {count} {count:point|points} ; {estimator}</translation>
    </message>
    <message>
        <source>Points, rows map, columns reference:</source>
        <translation>Points, lignes carte, colonnes référence :</translation>
    </message>
    <message>
        <source>95 % intervals of the classes; areas in hectares:</source>
        <translation>Intervalles à 95 % des classes ; surfaces en hectares :</translation>
    </message>
    <message>
        <source>Measuring areas</source>
        <translation>Mesure des surfaces</translation>
    </message>
    <message>
        <source>user's</source>
        <translation>de l'utilisateur</translation>
    </message>
    <message>
        <source>producer's</source>
        <translation>du producteur</translation>
    </message>
    <message>
        <source>mapped area</source>
        <translation>surface cartographiée</translation>
    </message>
    <message>
        <source>estimated area</source>
        <translation>surface estimée</translation>
    </message>
    <message>
        <source>No reference point lies in {classes} ({percent} % of the area); the estimates hold for the rest of the map only.</source>
        <translation>Aucun point de référence ne se trouve dans {classes} ({percent} % de la surface) ; les estimations ne valent que pour le reste de la carte.</translation>
    </message>
    <message>
        <source>One reference point alone lies in {classes}; standard errors need two or more.</source>
        <translation>Un seul point de référence se trouve dans {classes} ; les erreurs types en demandent deux ou plus.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map ({unplaced} of them have no geometry) and {count:is not|are not} counted.</source>
        <translation>{count} {count:entité de référence est|entités de référence sont} hors de la carte (dont {unplaced} sans géométrie) et ne {count:est pas comptée|sont pas comptées}.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map and {count:is not|are not} counted.</source>
        <translation>{count} {count:entité de référence est|entités de référence sont} hors de la carte et ne {count:est pas comptée|sont pas comptées}.</translation>
    </message>
    <message>
        <source>{count} reference {count:point lies|points lie} where the map or the strata have no class and {count:is not|are not} counted.</source>
        <translation>{count} {count:point de référence est|points de référence sont} là où la carte ou les strates n'ont pas de classe et ne {count:est pas compté|sont pas comptés}.</translation>
    </message>
    <message>
        <source>Labels that the map does not have, with their number: {labels}; their points count as errors of the map.</source>
        <translation>Étiquettes que la carte n'a pas, avec leur nombre : {labels} ; leurs points comptent comme des erreurs de la carte.</translation>
    </message>
    <message>
        <source>{label} of the reference and {name} of the map differ only by case, blanks, accents or signs that look alike; write them alike.</source>
        <translation>{label} de la référence et {name} de la carte ne diffèrent que par la casse, les espaces, les accents ou des signes qui se ressemblent ; écrivez-les de la même façon.</translation>
    </message>
    <message>
        <source>{first} and {second} have no pixel where both have a class; choose other maps.</source>
        <translation>{first} et {second} n'ont aucun pixel où les deux ont une classe ; choisissez d'autres cartes.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy} (95 % interval {low} to {high}), kappa {kappa}, mean F1 {f1}</source>
        <translation>Exactitude globale {accuracy} (intervalle à 95 % de {low} à {high}), kappa {kappa}, F1 moyen {f1}</translation>
    </message>
    <message>
        <source>Confusion matrix, rows predicted, columns reference:</source>
        <translation>Matrice de confusion, lignes prédit, colonnes référence :</translation>
    </message>
    <message>
        <source>Worth trying: more samples of the classes that are confused; the recipe recommended if another one was used; more epochs; Tune LSTM-FCN; and a look at the samples whose labels are doubtful.</source>
        <translation>À essayer : plus d'échantillons des classes confondues ; la recette recommandée si une autre a été utilisée ; plus d'époques ; Régler LSTM-FCN ; et un examen des échantillons dont l'étiquette est douteuse.</translation>
    </message>
    <message>
        <source>The labels of the reference ({labels}) can be names of the map's classes ({names}) or their codes ({codes}); say which under {@labels_are}.</source>
        <translation>Les étiquettes de la référence ({labels}) peuvent être des noms de classes de la carte ({names}) ou leurs codes ({codes}) ; précisez-le sous {@labels_are}.</translation>
    </message>
    <message>
        <source>The reference has no features to use; check the layer, its filter and the selection.</source>
        <translation>La référence n'a aucune entité à utiliser ; vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>The reference has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La référence n'a pas de système de coordonnées de référence ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Reference features without a label: {ids}; label them, or select the labelled ones only.</source>
        <translation>Entités de référence sans étiquette : {ids} ; étiquetez-les ou ne sélectionnez que celles qui en ont une.</translation>
    </message>
    <message>
        <source>The map has no class with a label of the reference: the map has {classes}, the reference {labels}; choose another class field, or give the classes the same names.</source>
        <translation>La carte n'a aucune classe portant une étiquette de la référence : la carte a {classes}, la référence {labels} ; choisissez un autre champ de classe ou donnez aux classes les mêmes noms.</translation>
    </message>
    <message>
        <source>The labels of the reference are partly names of the map's classes and partly their codes ({labels}); write all of them alike in the class field.</source>
        <translation>Les étiquettes de la référence sont en partie des noms des classes de la carte et en partie leurs codes ({labels}) ; écrivez-les toutes de la même façon dans le champ de classe.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} reference features with different labels (feature ids {ids}). All are counted, so that one of them is an error of the map; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:pixel contient|pixels contiennent} des entités de référence aux étiquettes différentes (id {ids}). Toutes comptent, si bien que l'une d'elles est une erreur de la carte ; corrigez les étiquettes ou écartez les fausses.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} several reference features of one label (feature ids {ids}), each of which is counted; where they are copies, leave them out.</source>
        <translation>{count} {count:pixel contient|pixels contiennent} plusieurs entités de référence de même étiquette (id {ids}), qui comptent chacune ; s'il s'agit de copies, écartez-les.</translation>
    </message>
    <message>
        <source>Expected accuracies are given for {unknown}; the map has {labels}. Correct the names.</source>
        <translation>Des exactitudes attendues sont données pour {unknown} ; la carte a {labels}. Corrigez les noms.</translation>
    </message>
    <message>
        <source>{count} expected accuracies are given for {classes} classes ({labels}); give one for all, one for each in this order, or name=number.</source>
        <translation>{count} exactitudes attendues ont été données pour {classes} classes ({labels}) ; donnez-en une pour toutes, une pour chacune dans cet ordre, ou nom=nombre.</translation>
    </message>
    <message>
        <source>The expected accuracy '{text}' is not a number from 0 to 1; write for example 0.75.</source>
        <translation>L'exactitude attendue '{text}' n'est pas un nombre de 0 à 1 ; écrivez par exemple 0.75.</translation>
    </message>
    <message>
        <source>Measuring the classes</source>
        <translation>Mesure des classes</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Tirage des points</translation>
    </message>
    <message>
        <source>A simple random sample has no strata; leave the strata empty, or choose the stratified design.</source>
        <translation>Un échantillon aléatoire simple n'a pas de strates ; laissez les strates vides ou choisissez le plan stratifié.</translation>
    </message>
    <message>
        <source>Several pixels of one polygon are alike, so standard errors come out too small; one is safest.</source>
        <translation>Plusieurs pixels d'un polygone se ressemblent, et les erreurs types sont trop petites ; un seul est le plus sûr.</translation>
    </message>
    <message>
        <source>The labels of {name} are not a list of texts; write them as ["Forest", ""].</source>
        <translation>Les étiquettes de {name} ne sont pas une liste de textes ; écrivez-les comme ["Forest", ""].</translation>
    </message>
    <message>
        <source>The zones have no polygons with a name each; choose a layer that has some, or leave it empty.</source>
        <translation>Les zones n'ont pas de polygones avec un nom chacun ; choisissez une couche qui en a, ou laissez vide.</translation>
    </message>
    <message>
        <source>No pixel with a class lies in {zones}.</source>
        <translation>Aucun pixel avec une classe ne se trouve dans {zones}.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>Aucune sortie n'a été choisie ; demandez la carte des classes, les probabilités ou l'incertitude.</translation>
    </message>
    <message>
        <source>The region of interest has no polygons; choose a layer that has some, or leave it empty.</source>
        <translation>La région d'intérêt n'a pas de polygones ; choisissez une couche qui en a, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>{@extent} must be an object with {sides} (numbers) and crs.</source>
        <translation>{@extent} doit être un objet avec {sides} (nombres) et crs.</translation>
    </message>
    <message>
        <source>Combined probabilities written to {path}</source>
        <translation>Probabilités combinées écrites dans {path}</translation>
    </message>
    <message>
        <source>The copy has no area; give {@extent} or {@roi}.</source>
        <translation>La copie n'a pas de zone ; donnez {@extent} ou {@roi}.</translation>
    </message>
    <message>
        <source>No image was acquired between the start date and the end date; extend the dates, or give other rasters.</source>
        <translation>Il n'y a pas d'image entre le premier et le dernier jour ; élargissez les dates, ou donnez d'autres rasters.</translation>
    </message>
    <message>
        <source>Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to keep polygons whole.</source>
        <translation>Des pixels d'un même polygone peuvent être dans plusieurs plis, ce qui embellit cette exactitude ; groupez par lieu ou par blocs pour garder les polygones entiers.</translation>
    </message>
    <message>
        <source>The engine has no package onnx, which writes these files; set up the engine again.</source>
        <translation>Le moteur n'a pas le paquet onnx, qui écrit ces fichiers ; installez de nouveau le moteur.</translation>
    </message>
    <message>
        <source>{@onnx} is {path}; end the name in .onnx.</source>
        <translation>{@onnx} est {path} ; terminez le nom par .onnx.</translation>
    </message>
    <message>
        <source>The ONNX model reads ({shape}) and has {size} MB.</source>
        <translation>Le modèle ONNX lit ({shape}) et fait {size} Mo.</translation>
    </message>
    <message>
        <source>The layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La couche n'a aucune entité à utiliser ; vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>{count} {count:point lies|points lie} on the rasters and {count:has|have} no observation on any date: all values there are nodata, masked, or out of the range that the files or their product allow; check these, the mask and {@nodata}.</source>
        <translation>{count} {count:point se trouve|points se trouvent} sur les rasters sans {count:avoir|avoir} d'observation à aucune date : toutes les valeurs y sont nodata, masquées ou hors de la plage que les fichiers ou leur produit permettent ; vérifiez-les, ainsi que le masque et {@nodata}.</translation>
    </message>
    <message>
        <source>No point has an observation in the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Aucun point n'a d'observation dans les rasters ; vérifiez que les deux montrent le même lieu et que le SCR de la couche est juste.</translation>
    </message>
    <message>
        <source>Series at {known} of {count} {count:point|points}.</source>
        <translation>Séries en {known} {count:point sur|points sur} {count}.</translation>
    </message>
    <message>
        <source>The series have one date only; a time series needs at least two, so add dates, better a dozen.</source>
        <translation>Les séries n'ont qu'une date ; une série temporelle en demande au moins deux : ajoutez des dates, de préférence une douzaine.</translation>
    </message>
    <message>
        <source>{samples} {samples:sample|samples}, {dates} {dates:date|dates}, bands {bands}; {classes}</source>
        <translation>{samples} {samples:échantillon|échantillons}, {dates} {dates:date|dates}, bandes {bands} ; {classes}</translation>
    </message>
    <message>
        <source>The validation layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La couche de validation n'a aucune entité à utiliser ; vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>The validation samples have labels that no training sample has: {labels}; correct them or leave them out.</source>
        <translation>Les échantillons de validation ont des étiquettes qu'aucun échantillon d'entraînement n'a : {labels} ; corrigez-les ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>The validation samples carry {count} dates and the training samples {training}; give both the same dates.</source>
        <translation>Les échantillons de validation ont {count} dates et les échantillons d'entraînement {training} ; donnez-leur les mêmes dates.</translation>
    </message>
    <message>
        <source>The model reads the bands {own}, but {@bands} asks for {bands}; leave it empty.</source>
        <translation>Le modèle lit les bandes {own}, mais {@bands} demande {bands} ; laissez-le vide.</translation>
    </message>
    <message>
        <source>Validation samples: {error}</source>
        <translation>Échantillons de validation : {error}</translation>
    </message>
    <message>
        <source>{count} of {all} validation samples are training samples too (the same series), so the accuracy says too little of other places; leave them out of the one or the other.</source>
        <translation>{count} des {all} échantillons de validation sont aussi des échantillons d'entraînement (la même série), si bien que l'exactitude en dit trop peu sur d'autres lieux ; écartez-les de l'un ou de l'autre.</translation>
    </message>
    <message>
        <source>{percent} % of the observations are missing.</source>
        <translation>{percent} % des observations manquent.</translation>
    </message>
    <message>
        <source>The codes of {name} must be an object with a whole number for each label.</source>
        <translation>Les codes de {name} doivent être un objet avec un nombre entier pour chaque étiquette.</translation>
    </message>
    <message>
        <source>{@rasters} holds {item}; give a file, a folder, or an object with path, band, day and days.</source>
        <translation>{@rasters} contient {item} ; donnez un fichier, un dossier ou un objet avec path, band, day et days.</translation>
    </message>
    <message>
        <source>The days of {path} must be a list, a date for each of its layers.</source>
        <translation>Les jours de {path} doivent être une liste, avec une date pour chacune de ses couches.</translation>
    </message>
    <message>
        <source>The nodata of {path} must be a list of numbers, or of pairs of the smallest and the largest.</source>
        <translation>Le nodata de {path} doit être une liste de nombres, ou de paires du plus petit et du plus grand.</translation>
    </message>
    <message>
        <source>{name} has {count} ids but another number of {columns}; give one for each.</source>
        <translation>{name} a {count} ids mais un autre nombre de {columns} ; donnez-en un pour chacun.</translation>
    </message>
    <message>
        <source>The ids of {name} must be whole numbers.</source>
        <translation>Les ids de {name} doivent être des nombres entiers.</translation>
    </message>
    <message>
        <source>x and y of {name} must be numbers, or null where a feature has no geometry.</source>
        <translation>x et y de {name} doivent être des nombres, ou null là où une entité n'a pas de géométrie.</translation>
    </message>
    <message>
        <source>The fields of {name} must be an object with a list of values for each field.</source>
        <translation>Les champs de {name} doivent être un objet avec une liste de valeurs pour chaque champ.</translation>
    </message>
    <message>
        <source>The colours of {name} must be an object with a colour for each label.</source>
        <translation>Les couleurs de {name} doivent être un objet avec une couleur pour chaque étiquette.</translation>
    </message>
    <message>
        <source>{column} of {name} must be a list, one value for each point.</source>
        <translation>{column} de {name} doit être une liste, avec une valeur pour chaque point.</translation>
    </message>
    <message>
        <source>{path} does not hold training values; choose a file made by Tune.</source>
        <translation>{path} ne contient pas de valeurs d'entraînement ; choisissez un fichier produit par Régler.</translation>
    </message>
    <message>
        <source>The job has keys that {command} does not know: {unknown}; see python -m model {command} --help.</source>
        <translation>La tâche a des clés que {command} ne connaît pas : {unknown} ; voir python -m model {command} --help.</translation>
    </message>
    <message>
        <source>run is {run}; it may hold up to 64 letters, digits and hyphens.</source>
        <translation>run vaut {run} ; il peut contenir jusqu'à 64 lettres, chiffres et traits d'union.</translation>
    </message>
    <message>
        <source>{name} is missing; give a whole number.</source>
        <translation>{name} manque ; indiquez un nombre entier.</translation>
    </message>
    <message>
        <source>{name} is missing; say which file or folder.</source>
        <translation>Il manque {name} ; dites quel fichier ou dossier.</translation>
    </message>
    <message>
        <source>{name} is missing; give points.</source>
        <translation>Il manque {name} ; donnez des points.</translation>
    </message>
    <message>
        <source>The training values {path} cannot be read ({error}); choose a file made by Tune.</source>
        <translation>Les valeurs d'entraînement {path} ne peuvent pas être lues ({error}) ; choisissez un fichier produit par Régler.</translation>
    </message>
    <message>
        <source>The class scheme {path} cannot be read ({error}); choose another file.</source>
        <translation>La nomenclature {path} ne peut pas être lue ({error}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} holds a whole number of more than 308 digits; correct it.</source>
        <translation>{name} contient un nombre entier de plus de 308 chiffres ; corrigez-le.</translation>
    </message>
    <message>
        <source>Class map written to {path}: {counts}</source>
        <translation>Carte des classes écrite dans {path} : {counts}</translation>
    </message>
    <message>
        <source>The description in {path} cannot be read ({error}); train the model again.</source>
        <translation>La description dans {path} ne peut pas être lue ({error}) ; entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>reading date {number} of {count}</source>
        <translation>lecture de la date {number} sur {count}</translation>
    </message>
    <message>
        <source>A question has a point without finite x and y; leave it out.</source>
        <translation>Une question a un point sans x et y finis ; laissez-le de côté.</translation>
    </message>
    <message>
        <source>The model does not have a pattern for each class; train it again.</source>
        <translation>Le modèle n'a pas de profil pour chaque classe ; entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>A question cannot be read ({error}); write it {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, on one line.</source>
        <translation>Une question ne peut pas être lue ({error}) ; écrivez {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The class patterns in the model cannot be read ({error}); train it again.</source>
        <translation>Les profils des classes dans le modèle ne peuvent pas être lus ({error}) ; entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>The class patterns in the model do not fit its dates and bands; train it again.</source>
        <translation>Les profils des classes dans le modèle ne correspondent pas à ses dates et bandes ; entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>The job {path} must be a JSON object with keys; see python -m model {command} --help.</source>
        <translation>La tâche {path} doit être un objet JSON avec des clés ; voir python -m model {command} --help.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read ({error}); give a JSON file.</source>
        <translation>La tâche {path} ne peut pas être lue ({error}) ; donnez un fichier JSON.</translation>
    </message>
    <message>
        <source>{@dask} and {@slurm} exclude each other; leave one out.</source>
        <translation>{@dask} et {@slurm} s'excluent ; laissez l'un des deux vide.</translation>
    </message>
    <message>
        <source>Submitted the array job {array} and the merge {merge}; status says what is done.</source>
        <translation>La tâche en tableau {array} et l'assemblage {merge} ont été soumis ; status dit ce qui est fait.</translation>
    </message>
    <message>
        <source>Submit {script} with sbatch, and {merge} when it has ended.</source>
        <translation>Soumettez {script} avec sbatch, et {merge} quand il est terminé.</translation>
    </message>
    <message>
        <source>{path} has no pixel with a class; choose another map.</source>
        <translation>{path} n'a aucun pixel avec une classe ; choisissez une autre carte.</translation>
    </message>
    <message>
        <source>Points of each class by allocation:</source>
        <translation>Points de chaque classe selon la répartition :</translation>
    </message>
    <message>
        <source>rare classes {count}</source>
        <translation>classes rares {count}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égales</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>selon la surface</translation>
    </message>
    <message>
        <source>Classes that are expected to have no errors need no points; lower the expected accuracies.</source>
        <translation>Des classes que l'on attend sans erreurs ne demandent pas de points ; baissez les exactitudes attendues.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every rare class gets {each}.</source>
        <translation>{count} points sont prévus, car chaque classe rare en reçoit {each}.</translation>
    </message>
    <message>
        <source>{points} of {all} points go to classes with at most a tenth of the area ({classes}), only {rest} to all others; take more points, or an allocation with fewer for rare classes.</source>
        <translation>{points} points sur {all} vont aux classes qui occupent au plus un dixième de la surface ({classes}), et seulement {rest} à toutes les autres ; prenez plus de points, ou une répartition qui en donne moins aux classes rares.</translation>
    </message>
    <message>
        <source>The map shows no pixel of {classes}, so no point is drawn there.</source>
        <translation>La carte ne montre aucun pixel de {classes} ; aucun point n'y est donc tiré.</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>part (%)</translation>
    </message>
    <message>
        <source>{count} {count:point|points} requested</source>
        <translation>{count} {count:point demandé|points demandés}</translation>
    </message>
    <message>
        <source>{count} {count:point|points} for a standard error of {error}</source>
        <translation>{count} {count:point|points} pour une erreur type de {error}</translation>
    </message>
    <message>
        <source>lower the minimum distance, or take fewer points</source>
        <translation>réduisez la distance minimale ou prenez moins de points</translation>
    </message>
    <message>
        <source>these classes have no more pixels</source>
        <translation>ces classes n'ont pas plus de pixels</translation>
    </message>
    <message>
        <source>Not all points found a place: {counts}; {remedy}.</source>
        <translation>Tous les points n'ont pas trouvé de place : {counts} ; {remedy}.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every class gets at least {least}.</source>
        <translation>{count} points sont prévus, car chaque classe en reçoit au moins {least}.</translation>
    </message>
    <message>
        <source>{address} has no images of {collections} in this area from {start} to {end}; widen the area or the dates, or search another collection.</source>
        <translation>{address} n'a pas d'images de {collections} dans cette zone du {start} au {end} ; élargissez la zone ou les dates, ou cherchez dans une autre collection.</translation>
    </message>
    <message>
        <source>The preset {name} is unknown; choose one of {known}, or add it to providers.yaml.</source>
        <translation>Il n'y a pas de préréglage {name} ; choisissez parmi {known}, ou ajoutez-le à providers.yaml.</translation>
    </message>
    <message>
        <source>Say where to search: either {@preset} or {@catalog}.</source>
        <translation>Dites où chercher : soit {@preset}, soit {@catalog}.</translation>
    </message>
    <message>
        <source>{@catalog} is {address}; give an address that begins with https://.</source>
        <translation>{@catalog} est {address} ; donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The search ends on {end}, before it starts on {start}; exchange the dates.</source>
        <translation>La recherche se termine le {end}, avant de commencer le {start} ; échangez les dates.</translation>
    </message>
    <message>
        <source>All {count} images of this area and season have more than {cloud} % of cloud; allow more.</source>
        <translation>Les {count} images de cette zone et saison ont toutes plus de {cloud} % de nuages ; autorisez-en davantage.</translation>
    </message>
    <message>
        <source>{count} images of {collections}; inside the area they are about {size} MB of pixels.</source>
        <translation>{count} images de {collections} ; dans la zone, elles font environ {size} Mo de pixels.</translation>
    </message>
    <message>
        <source>{count} images so far</source>
        <translation>{count} images jusqu'ici</translation>
    </message>
    <message>
        <source>The {count} images that were found have none of the bands {bands}; they have {present}.</source>
        <translation>Les {count} images trouvées n'ont aucune des bandes {bands} ; elles ont {present}.</translation>
    </message>
    <message>
        <source>Left out are {count} images with more than {cloud} % of cloud.</source>
        <translation>{count} images avec plus de {cloud} % de nuages sont laissées de côté.</translation>
    </message>
    <message>
        <source>The search ended after {count} images, and there may be more; narrow it, or raise {@most_items}.</source>
        <translation>La recherche s'est arrêtée après {count} images, et il peut y en avoir d'autres ; restreignez-la, ou augmentez {@most_items}.</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>n'importe quelle collection</translation>
    </message>
    <message>
        <source>{@smoothness} must be above 0; give one number for all classes, or one for each.</source>
        <translation>{@smoothness} doit être supérieur à 0 ; donnez un nombre pour toutes les classes, ou un pour chacune.</translation>
    </message>
    <message>
        <source>{@smoothness} has {count} numbers and {path} has {classes} classes ({labels}); give one number for all, or one for each in this order.</source>
        <translation>{@smoothness} a {count} nombres et {path} a {classes} classes ({labels}) ; donnez un nombre pour toutes, ou un pour chacune dans cet ordre.</translation>
    </message>
    <message>
        <source>Smoothed probabilities written to {path}</source>
        <translation>Probabilités lissées écrites dans {path}</translation>
    </message>
    <message>
        <source>{@folders} must be an object of folders, each with the same folder on other machines.</source>
        <translation>{@folders} doit être un objet de dossiers, chacun avec le même dossier sur d'autres machines.</translation>
    </message>
    <message>
        <source>{@model} and {@rasters} go together; give both, or neither to spread the samples over the probabilities.</source>
        <translation>{@model} et {@rasters} vont ensemble ; donnez les deux, ou aucun pour répartir les échantillons sur les probabilités.</translation>
    </message>
    <message>
        <source>{@neighbourhood} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@neighbourhood} vaut {size}, ce qui n'a pas de pixel au milieu ; prenez un nombre impair, {smaller} ou {larger}.</translation>
    </message>
    <message>
        <source>The neighbourhood has {size} × {size} pixels and {path} only {width} × {height}; take a smaller one.</source>
        <translation>Le voisinage a {size} × {size} pixels et {path} seulement {width} × {height} ; prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>series of the candidates</source>
        <translation>séries des candidats</translation>
    </message>
    <message>
        <source>No candidate has a series in the rasters; check that the map of probabilities was made of these rasters.</source>
        <translation>Aucun candidat n'a de série dans les rasters ; vérifiez que la carte des probabilités a été faite avec ces rasters.</translation>
    </message>
    <message>
        <source>Suggested: {classes}</source>
        <translation>Suggérés : {classes}</translation>
    </message>
    <message>
        <source>{count} {count:candidate|candidates}, at least {distance} m apart.</source>
        <translation>{count} {count:candidat|candidats}, {count:distant|distants} d'au moins {distance} m.</translation>
    </message>
    <message>
        <source>lower {@min_confidence} or {@min_distance}</source>
        <translation>réduisez {@min_confidence} ou {@min_distance}</translation>
    </message>
    <message>
        <source>lower {@min_distance}</source>
        <translation>réduisez {@min_distance}</translation>
    </message>
    <message>
        <source>Class {classes} has fewer than the {count} that were asked for: its pixels on the map are few, or too close together; {remedy}, or take what there is.</source>
        <translation>La classe {classes} en a moins que les {count} demandés : ses pixels sur la carte sont peu nombreux ou trop proches ; {remedy}, ou prenez ce qu'il y a.</translation>
    </message>
    <message>
        <source>Model written to {path}</source>
        <translation>Modèle écrit dans {path}</translation>
    </message>
    <message>
        <source>Codes in class maps: {codes}</source>
        <translation>Codes dans les cartes des classes : {codes}</translation>
    </message>
    <message>
        <source>Best is trial {number}, accuracy {accuracy}; its values are in {path}</source>
        <translation>Le meilleur essai est le {number}, exactitude {accuracy} ; ses valeurs sont dans {path}</translation>
    </message>
    <message>
        <source>Uncertainty ({measure}) written to {path}</source>
        <translation>Incertitude ({measure}) écrite dans {path}</translation>
    </message>
    <message>
        <source>The rasters have no band {missing}; they have {present}. Add the missing rasters, or name the bands to use under {@bands}.</source>
        <translation>Les rasters n'ont pas la bande {missing} ; ils ont {present}. Ajoutez les rasters manquants, ou indiquez les bandes à utiliser sous {@bands}.</translation>
    </message>
    <message>
        <source>The rasters have bands only that flag or describe observations ({bands}) and none that measures the ground; add the rasters of bands, or name one of these under {@bands} where it is to be used as it is.</source>
        <translation>Les rasters n'ont que des bandes qui signalent ou décrivent des observations ({bands}) et aucune qui mesure le sol ; ajoutez les rasters des bandes, ou indiquez l'une d'elles dans {@bands} si elle doit être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>No raster lies between the start and end date ({span}); widen the dates.</source>
        <translation>Aucun raster ne se trouve entre la date de début et la date de fin ({span}) ; élargissez les dates.</translation>
    </message>
    <message>
        <source>Bad observations are those that {band} flags with {rule}.</source>
        <translation>Les mauvaises observations sont celles que {band} signale par {rule}.</translation>
    </message>
    <message>
        <source>Left out, as only some satellites have them: {bands}.</source>
        <translation>Laissées de côté, car seuls certains satellites les ont : {bands}.</translation>
    </message>
    <message>
        <source>The scale of the product is not applied to {bands}, whose decimal numbers are physical values already.</source>
        <translation>L'échelle du produit n'est pas appliquée à {bands}, dont les nombres décimaux sont déjà des valeurs physiques.</translation>
    </message>
    <message>
        <source>{bands} {count:has|have} 8 bits, which are too few for the numbers of the product, so its scale is not applied: the values are taken as they are stored, and fit only to models that were trained on such rasters.</source>
        <translation>{bands} {count:a|ont} 8 bits, trop peu pour les nombres du produit, dont l'échelle n'est donc pas appliquée : les valeurs sont prises telles qu'elles sont stockées et ne conviennent qu'à des modèles entraînés sur de tels rasters.</translation>
    </message>
    <message>
        <source>Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since {date}.</source>
        <translation>Les fichiers Sentinel-2 ne disent rien de leur ligne de base de traitement ; un décalage de -0.1 est utilisé pour les dates depuis {date}.</translation>
    </message>
    <message>
        <source>The cube lacks {missing}; add these rasters, leave the band or the date out, or turn on {@fill_dates}.</source>
        <translation>Il manque au cube {missing} ; ajoutez ces rasters, laissez de côté la bande ou la date, ou activez {@fill_dates}.</translation>
    </message>
    <message>
        <source>The cube lacks {bands}; these observations are filled like gaps.</source>
        <translation>Il manque au cube {bands} ; ces observations sont comblées comme des lacunes.</translation>
    </message>
    <message>
        <source>Series are brought to {count} {count:date|dates}, {period} apart, from {first} to {last}.</source>
        <translation>Les séries sont ramenées à {count} {count:date|dates}, espacées de {period}, de {first} à {last}.</translation>
    </message>
    <message>
        <source>Left out, as they flag observations instead of measuring: {bands}.</source>
        <translation>Laissées de côté, car elles signalent des observations au lieu de mesurer : {bands}.</translation>
    </message>
    <message>
        <source>There is no {band} of {dates}; nothing is masked there.</source>
        <translation>Il n'y a pas de {band} pour {dates} ; rien n'y est masqué.</translation>
    </message>
    <message>
        <source>The rasters have no mask band {name}; they have {present}. Correct {@mask_band}, or write none.</source>
        <translation>Les rasters n'ont pas la bande de masque {name} ; ils ont {present}. Corrigez {@mask_band}, ou écrivez none.</translation>
    </message>
    <message>
        <source>The rasters have {bands}, and it is not known which values mean a bad observation, so nothing is masked; give them under {@mask_values}, or write none under {@mask_band}.</source>
        <translation>Les rasters ont {bands}, et on ne sait pas quelles valeurs signifient une mauvaise observation ; rien n'est donc masqué. Indiquez-les sous {@mask_values}, ou écrivez none sous {@mask_band}.</translation>
    </message>
    <message>
        <source>they run from {first} to {last}</source>
        <translation>ils vont de {first} à {last}</translation>
    </message>
    <message>
        <source>One band seems to have two names, {band} in {one} and {other_band} in {other}; {remedy}, or keep one kind of rasters.</source>
        <translation>Une bande semble avoir deux noms, {band} dans {one} et {other_band} dans {other} ; {remedy}, ou gardez une seule sorte de rasters.</translation>
    </message>
    <message>
        <source>{name} has several meanings: {meanings}; name common bands under {@bands}, for example red, nir, or keep one satellite.</source>
        <translation>{name} a plusieurs sens : {meanings} ; indiquez des noms communs de bandes sous {@bands}, par exemple red, nir, ou gardez un seul satellite.</translation>
    </message>
    <message>
        <source>write {@bands} with common names, for example {name}</source>
        <translation>écrivez {@bands} avec des noms communs, par exemple {name}</translation>
    </message>
    <message>
        <source>name it alike in all rasters</source>
        <translation>donnez-lui le même nom dans tous les rasters</translation>
    </message>
    <message>
        <source>{band} of {days} has no nodata value, and other dates have {value}; where it stands there, it is taken for a measurement. Set it in the files, or give it as a nodata value.</source>
        <translation>{band} de {days} n'a pas de valeur nodata, et d'autres dates ont {value} ; là où elle apparaît, elle est prise pour une mesure. Définissez-la dans les fichiers, ou donnez-la comme valeur nodata.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}, and its values are {ratio} times as large; write the right scale into {path}, for example with gdal_translate -a_scale, or take it out.</source>
        <translation>{band} de {days} est enregistrée comme {kind} et aux autres dates comme {usual}, et ses valeurs sont {ratio} fois plus grandes ; écrivez la bonne échelle dans {path}, par exemple avec gdal_translate -a_scale, ou retirez-le.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}; check the scale and offset in the files, or leave these dates out.</source>
        <translation>{band} de {days} est stockée comme {kind} et aux autres dates comme {usual} ; vérifiez l'échelle et le décalage dans les fichiers, ou laissez ces dates de côté.</translation>
    </message>
    <message>
        <source>{band} of {days} holds the number {value}, which means no data on other dates but not in these files, and is taken for a measurement. Set the nodata value in the files, or give it under {@nodata}.</source>
        <translation>{band} des {days} contient le nombre {value}, qui signifie l'absence de données à d'autres dates mais pas dans ces fichiers, et est pris pour une mesure. Définissez la valeur nodata dans les fichiers, ou indiquez-la dans {@nodata}.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} read over a network, e.g. {path}, where nobody can say whether {count:it changed|they changed}: an interrupted run begins anew.</source>
        <translation>{count} {count:raster est lu|rasters sont lus} par un réseau, p. ex. {path}, où l'on ne peut savoir {count:s'il a changé|s'ils ont changé} : une exécution interrompue recommence.</translation>
    </message>
    <message>
        <source>Scene {scene} is not as its catalog says ({what}: {found} in place of {told}, in {path}); copy the images first, since every file is opened then.</source>
        <translation>La scène {scene} n'est pas comme l'indique son catalogue ({what} : {found} au lieu de {told}, dans {path}) ; copiez d'abord les images, car chaque fichier est alors ouvert.</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>type de données</translation>
    </message>
    <message>
        <source>nodata value</source>
        <translation>valeur sans données</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>valid values</source>
        <translation>valeurs valides</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>{path} is not as its catalog says ({found} in place of {told}), so all images of its kind are opened.</source>
        <translation>{path} n'est pas comme l'indique son catalogue ({found} au lieu de {told}) ; toutes les images de ce type sont donc ouvertes.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>+ - * / **, parentheses, numbers, names of bands, and abs, sqrt, min, max, log</source>
        <translation>+ - * / **, des parenthèses, des nombres, des noms de bandes, et abs, sqrt, min, max, log</translation>
    </message>
    <message>
        <source>The expression {text} is refused at character {spot}: {reason}; it may hold {allowed}.</source>
        <translation>L'expression {text} est refusée au caractère {spot} : {reason} ; elle peut contenir {allowed}.</translation>
    </message>
    <message>
        <source>The expression {text}… has {count} characters, and {most} are allowed; shorten it.</source>
        <translation>L'expression {text}… a {count} caractères, et {most} sont permis ; raccourcissez-la.</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>elle ne nomme aucune bande</translation>
    </message>
    <message>
        <source>{function} takes {arguments}</source>
        <translation>{function} prend {arguments}</translation>
    </message>
    <message>
        <source>{part} is not understood</source>
        <translation>{part} n'est pas compris</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>two values or more</source>
        <translation>deux valeurs ou plus</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>Missing observations: {all} % of all; most on {percents}</source>
        <translation>Observations manquantes : {all} % de toutes ; le plus le {percents}</translation>
    </message>
    <message>
        <source>{count} of {all} dates have no observation at all ({dates}), and are filled from the others; check the nodata values and the mask, or leave these dates out.</source>
        <translation>{count} dates sur {all} n'ont aucune observation ({dates}) et sont comblées à partir des autres ; vérifiez les valeurs nodata et le masque, ou écartez ces dates.</translation>
    </message>
    <message>
        <source>Missing observations: {percents}</source>
        <translation>Observations manquantes : {percents}</translation>
    </message>
    <message>
        <source>{name} is computed as {text}, and the rasters have no band {band}; they have {present}. Add the missing rasters, or write it with the names of these, as in {name}=expression.</source>
        <translation>{name} est calculé comme {text}, et les rasters n'ont pas la bande {band} ; ils ont {present}. Ajoutez les rasters manquants, ou écrivez-le avec ces noms, comme dans {name}=expression.</translation>
    </message>
    <message>
        <source>{item} gives the name '{name}'; a name begins with a letter and holds letters and digits only.</source>
        <translation>{item} donne le nom '{name}' ; un nom commence par une lettre et ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>{@bands} holds an empty name; take it out.</source>
        <translation>{@bands} contient un nom vide ; retirez-le.</translation>
    </message>
    <message>
        <source>The band {band} is asked for twice; take it out once.</source>
        <translation>La bande {band} est demandée deux fois ; retirez-la une fois.</translation>
    </message>
    <message>
        <source>It is not known which layer of {path} is the band {band}, as its layers have no names; name them in the file (B2, B3 and so on, or blue, green), or write formulas with the numbers of the layers under {@bands}, for example {example}.</source>
        <translation>On ne sait pas quelle couche de {path} est la bande {band}, car ses couches n'ont pas de noms ; nommez-les dans le fichier (B2, B3, etc., ou blue, green), ou écrivez des formules avec les numéros des couches dans {@bands}, par exemple {example}.</translation>
    </message>
    <message>
        <source>{name} is computed of each date as {expression}, from {bands}.</source>
        <translation>{name} est calculée pour chaque date comme {expression}, à partir de {bands}.</translation>
    </message>
    <message>
        <source>{name} is a band of the rasters, which is taken instead of computing it.</source>
        <translation>{name} est une bande des rasters, qui est prise au lieu d'être calculée.</translation>
    </message>
    <message>
        <source>The model reads {name} computed as {known}, and {@bands} says {text}; leave it empty.</source>
        <translation>Le modèle lit {name} calculé comme {known}, et {@bands} dit {text} ; laissez-le vide.</translation>
    </message>
    <message>
        <source>Resampled to the grid, as some of their rasters have other pixels: {bands}.</source>
        <translation>Rééchantillonnées sur la grille, car certains de leurs rasters ont d'autres pixels : {bands}.</translation>
    </message>
    <message>
        <source>There is one date only; a time series needs at least two, better a dozen.</source>
        <translation>Il n'y a qu'une date ; une série temporelle en demande au moins deux, mieux une douzaine.</translation>
    </message>
    <message>
        <source>Long gaps between dates, which are usually {usual} days apart: {gaps}.</source>
        <translation>Longs intervalles entre des dates habituellement espacées de {usual} jours : {gaps}.</translation>
    </message>
    <message>
        <source>The dates are unevenly spaced: {least} to {most} days apart, usually {usual}.</source>
        <translation>Les dates sont espacées irrégulièrement : de {least} à {most} jours, en général {usual}.</translation>
    </message>
    <message>
        <source>More than half is missing on {dates}.</source>
        <translation>Plus de la moitié manque aux dates suivantes : {dates}.</translation>
    </message>
    <message>
        <source>looking at date {number} of {count}</source>
        <translation>examen de la date {number} sur {count}</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan anew with split.</source>
        <translation>{path} a changé depuis que le plan a été fait ; refaites le plan avec split.</translation>
    </message>
    <message>
        <source>Bands read from what differs between the names: {bands}.</source>
        <translation>Bandes lues dans ce qui diffère entre les noms : {bands}.</translation>
    </message>
    <message>
        <source>{count} {count:raster has|rasters have} the same date inside as another one, {day}, and {count:another in its name|others in their names}, such as {path}; the {count:date of the name counts|dates of the names count}: {named_day}.</source>
        <translation>{count} {count:raster a|rasters ont} à l'intérieur la même date qu'un autre, {day}, et {count:une autre dans son nom|d'autres dans leurs noms}, comme {path} ; {count:la date du nom compte|les dates des noms comptent} : {named_day}.</translation>
    </message>
    <message>
        <source>The band {name} is taken from the rasters of {band}; make sure that this is the band meant.</source>
        <translation>La bande {name} est prise dans les rasters de {band} ; vérifiez que c'est bien la bande voulue.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {paths}, so they are read as one band, {name}; where they are several, say how to read the names with {@file_pattern}.</source>
        <translation>Rien n'indique la bande de {paths} ; ils sont donc lus comme une seule bande, {name}. S'il y en a plusieurs, dites sous {@file_pattern} comment lire les noms.</translation>
    </message>
    <message>
        <source>{count} {count:raster says|rasters say} another date inside than in {count:its name|their names}, such as {path}: {day} inside counts, not {named_day}; say how to read the name with {@file_pattern} where its date is the right one.</source>
        <translation>{count} {count:raster porte|rasters portent} à l'intérieur une autre date que dans leur nom, comme {path} : {day}, à l'intérieur, compte, et non {named_day} ; dites sous {@file_pattern} comment lire le nom si sa date est la bonne.</translation>
    </message>
    <message>
        <source>The date of {count} {count:raster|rasters} comes from an item that may be the time of writing, such as {day_item} of {path}: {day}; write the date into the name where that is wrong.</source>
        <translation>La date de {count} {count:raster|rasters} vient d'un élément qui peut être le moment de l'écriture, comme {day_item} de {path} : {day} ; écrivez la date dans le nom si elle est fausse.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} dated by month alone, such as {path}; the first of the month is taken: {day}.</source>
        <translation>{count} {count:raster n'est daté|rasters ne sont datés} que par le mois, comme {path} ; le premier du mois est pris : {day}.</translation>
    </message>
    <message>
        <source>The layers of {path} have no names: {band} is its layer {layer}, which need not be the band {band} of {satellite}.</source>
        <translation>Les couches de {path} n'ont pas de nom : {band} est sa couche {layer}, qui n'est pas forcément la bande {band} de {satellite}.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {path}, so it is called {name}; {@file_pattern} can say how to read the name.</source>
        <translation>Rien n'indique la bande de {path}, qui est donc appelée {name} ; {@file_pattern} peut dire comment lire le nom.</translation>
    </message>
    <message>
        <source>{path} cannot be read at rows {top} to {bottom}, columns {left} to {right}; the file is damaged, copy it again.</source>
        <translation>{path} ne peut pas être lu aux lignes {top} à {bottom}, colonnes {left} à {right} ; le fichier est endommagé, copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} could not be read over the network at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later, or copy the images first.</source>
        <translation>{path} n'a pas pu être lu par le réseau aux lignes {top} à {bottom}, colonnes {left} à {right} ({error}) ; relancez plus tard, ou copiez d'abord les images.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; make one layer of those of a day first, for example with ds.resample(time='1D').first() in xarray.</source>
        <translation>Les couches {first} et {second} de {path} sont toutes deux {band} du {day} ; réunissez d'abord celles d'un même jour en une seule couche, par exemple avec ds.resample(time='1D').first() dans xarray.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; write a date of its own into the description of each layer, or into a text file {list} beside it, one date (YYYY-MM-DD) a line.</source>
        <translation>Les couches {first} et {second} de {path} sont toutes deux {band} du {day} ; écrivez une date propre dans la description de chaque couche, ou dans un fichier texte {list} à côté, une date (AAAA-MM-JJ) par ligne.</translation>
    </message>
    <message>
        <source>Band {band} of {day} is in two rasters of one place, {first} and {second}; keep one of them.</source>
        <translation>La bande {band} du {day} est dans deux rasters d'un même lieu, {first} et {second} ; gardez-en un.</translation>
    </message>
    <message>
        <source>Left out, as the same pixels are there twice: {count} rasters, such as {path}.</source>
        <translation>Laissés de côté, car les mêmes pixels sont présents deux fois : {count} rasters, tels que {path}.</translation>
    </message>
    <message>
        <source>Left out, as the same observation was processed anew: {count} rasters, such as {path}.</source>
        <translation>Laissés de côté, car la même observation a été retraitée : {count} rasters, tels que {path}.</translation>
    </message>
    <message>
        <source>Several rasters of one place and day are put together, on {days} {days:date|dates}, such as {band} of {day} in {first} and {second}; at each pixel the first one with an observation counts.</source>
        <translation>Plusieurs rasters d'un même lieu et jour sont réunis, à {days} {days:date|dates}, comme {band} de {day} dans {first} et {second} ; à chaque pixel, le premier qui a une observation compte.</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them, under {@rasters}.</source>
        <translation>Aucun raster n'a été donné ; ajoutez des rasters datés, ou un dossier qui en contient, sous {@rasters}.</translation>
    </message>
    <message>
        <source>{path} is a map that was made from images, not an image itself; take it out of {@rasters}.</source>
        <translation>{path} est une carte faite à partir d'images, et non une image ; retirez-la de {@rasters}.</translation>
    </message>
    <message>
        <source>Left out, as the same is there finer or again: {count} {count:raster|rasters}.</source>
        <translation>{count:Laissé|Laissés} de côté, car la même chose existe plus fine ou en double : {count} {count:raster|rasters}.</translation>
    </message>
    <message>
        <source>{count} {count:name does|names do} not fit {@file_pattern} ({pattern}), such as {path}, and {count:is|are} read without it; check the bands and dates below.</source>
        <translation>{count} {count:nom ne correspond pas|noms ne correspondent pas} à {@file_pattern} ({pattern}), comme {path}, et {count:est lu|sont lus} sans lui ; vérifiez les bandes et les dates ci-dessous.</translation>
    </message>
    <message>
        <source>Place and size of {count} {count:image|images} are taken from the catalog, and checked when {count:it is|they are} first read.</source>
        <translation>L'emplacement et la taille de {count} {count:image|images} viennent du catalogue et sont vérifiés à la première lecture.</translation>
    </message>
    <message>
        <source>Left out, as they are maps that were made here: {names}.</source>
        <translation>Laissés de côté, car ce sont des cartes faites ici : {names}.</translation>
    </message>
    <message>
        <source>Left out, as they have no place on the ground: {names}.</source>
        <translation>Laissés de côté, car ils n'ont pas de place sur le terrain : {names}.</translation>
    </message>
    <message>
        <source>Reading raster {number} of {count}</source>
        <translation>Lecture du raster {number} sur {count}</translation>
    </message>
    <message>
        <source>{type}, scale {scale}, offset {offset}, {nodata}</source>
        <translation>{type}, échelle {scale}, décalage {offset}, {nodata}</translation>
    </message>
    <message>
        <source>{encoding}, valid {range}</source>
        <translation>{encoding}, valide {range}</translation>
    </message>
    <message>
        <source>Cube: {grid}, {dates} {dates:date|dates}, {bands} {bands:band|bands}</source>
        <translation>Cube : {grid}, {dates} {dates:date|dates}, {bands} {bands:bande|bandes}</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} dates)</source>
        <translation>{first} à {last} ({count} dates)</translation>
    </message>
    <message>
        <source>no nodata value</source>
        <translation>sans valeur nodata</translation>
    </message>
    <message>
        <source>nodata {value}</source>
        <translation>nodata {value}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>{count} {count:raster|rasters} of {other} {count:is resampled|are resampled} bilinearly to {grid}.</source>
        <translation>{count} {count:raster|rasters} de {other} {count:est rééchantillonné|sont rééchantillonnés} de façon bilinéaire vers {grid}.</translation>
    </message>
    <message>
        <source>Rasters of {count} extents are put together to {grid}; pixels that no raster covers have no data.</source>
        <translation>Des rasters de {count} emprises sont réunis en {grid} ; là où il n'y en a aucun, il n'y a pas de données.</translation>
    </message>
    <message>
        <source>{@period} is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>{@period} vaut '{text}' ; écrivez par exemple P16D (16 jours), P1M (un mois) ou P1Y (un an).</translation>
    </message>
    <message>
        <source>{@period} {period} makes {count} dates between {first} and {last}; choose one that makes at least two and at most {most}.</source>
        <translation>{@period} {period} donne {count} dates entre {first} et {last} ; choisissez-en une qui en donne au moins deux et au plus {most}.</translation>
    </message>
    <message>
        <source>The number {value} stands in {bands} for {percent} % of the observations and looks like no data, but the files do not say so, and it is taken for a measurement. If it means no data, give it under {@nodata}.</source>
        <translation>Le nombre {value} figure dans {bands} pour {percent} % des observations et semble signifier l'absence de données, mais les fichiers ne le disent pas, et il est pris pour une mesure. S'il signifie l'absence de données, indiquez-le dans {@nodata}.</translation>
    </message>
    <message>
        <source>The number {value} stands in the fields of {bands} for {percent} % of the observations and looks like no data, but is taken for a measurement. If it means no data, leave these fields empty (NULL).</source>
        <translation>Le nombre {value} se trouve dans les champs de {bands} pour {percent} % des observations et ressemble à nodata, mais il est pris pour une mesure. S'il signifie nodata, laissez ces champs vides (NULL).</translation>
    </message>
    <message>
        <source>The values of {band} on {days} are at least {times} times as large or as small as on the other dates, as where they have another unit; check the scale of these files, or leave these dates out.</source>
        <translation>Les valeurs de {band} des {days} sont au moins {times} fois plus grandes ou plus petites qu'aux autres dates, comme si elles avaient une autre unité ; vérifiez l'échelle de ces fichiers, ou laissez ces dates de côté.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}); choose an empty folder.</source>
        <translation>{folder} contient déjà d'autres rasters ({name}) ; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>laying out the fields</source>
        <translation>tracé des parcelles</translation>
    </message>
    <message>
        <source>simulating date {number} of {count}</source>
        <translation>simulation de la date {number} sur {count}</translation>
    </message>
    <message>
        <source>{path} could not be read at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later: what was copied is kept.</source>
        <translation>{path} n'a pas pu être lu aux lignes {top} à {bottom}, colonnes {left} à {right} ({error}) ; relancez plus tard : ce qui a été copié est conservé.</translation>
    </message>
    <message>
        <source>{folder} has {free} MB left and {name} needs about {size} MB; free some space or choose another folder.</source>
        <translation>{folder} a {free} Mo libres et {name} demande environ {size} Mo ; libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>looking at image</source>
        <translation>examen de l'image</translation>
    </message>
    <message>
        <source>{count} files to copy, {size} MB of pixels; {kept} are there already.</source>
        <translation>{count} fichiers à copier, {size} Mo de pixels ; {kept} sont déjà là.</translation>
    </message>
    <message>
        <source>copying file</source>
        <translation>copie du fichier</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Laissé de côté : {error}</translation>
    </message>
    <message>
        <source>None of the {count} images lies in the area with one of the bands; check the area and the bands.</source>
        <translation>Aucune des {count} images ne se trouve dans la zone avec l'une des bandes ; vérifiez la zone et les bandes.</translation>
    </message>
    <message>
        <source>{doing} {done} of {count}</source>
        <translation>{doing} {done} sur {count}</translation>
    </message>
    <message>
        <source>No index was named; name some of {indices}, or write name=expression.</source>
        <translation>Aucun indice n'a été indiqué ; indiquez-en parmi {indices}, ou écrivez nom=expression.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} written to {folder}</source>
        <translation>{count} {count:fichier écrit|fichiers écrits} dans {folder}</translation>
    </message>
    <message>
        <source>The rasters already have a band {bands}; leave it out, or give what is to be computed another name.</source>
        <translation>Les rasters ont déjà la bande {bands} ; laissez-la de côté, ou donnez un autre nom à ce qui doit être calculé.</translation>
    </message>
    <message>
        <source>{folder} holds the rasters themselves; choose another folder.</source>
        <translation>{folder} contient les rasters eux-mêmes ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{item} is not a known index ({indices}); choose one of these, or write {item}=expression.</source>
        <translation>{item} n'est pas un indice connu ({indices}) ; choisissez l'un de ceux-ci, ou écrivez {item}=expression.</translation>
    </message>
    <message>
        <source>No date has all bands that the indices are computed from; add the missing rasters.</source>
        <translation>Aucune date n'a toutes les bandes dont les indices sont calculés ; ajoutez les rasters manquants.</translation>
    </message>
    <message>
        <source>{number} of {count} windows</source>
        <translation>{number} fenêtres sur {count}</translation>
    </message>
    <message>
        <source>date {day}</source>
        <translation>date {day}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of {count} {count:date|dates} {files:is in|are in} {folder}.</source>
        <translation>{files} {files:fichier|fichiers} de {count} {count:date|dates} {files:est dans|sont dans} {folder}.</translation>
    </message>
    <message>
        <source>{folder} holds rasters that are to be regularized; choose another folder for the output.</source>
        <translation>{folder} contient des rasters à régulariser ; choisissez un autre dossier pour la sortie.</translation>
    </message>
    <message>
        <source>Kept the files of {kept} of {count} {count:period|periods}, which a former run completed.</source>
        <translation>Les fichiers de {kept} périodes sur {count}, achevés lors d'une exécution précédente, sont gardés.</translation>
    </message>
    <message>
        <source>No raster lies in the periods that begin on {dates}; their files hold no data.</source>
        <translation>Aucun raster ne se trouve dans les périodes qui commencent le {dates} ; leurs fichiers ne contiennent pas de données.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}), which would be taken for a part of the new cube; choose an empty folder.</source>
        <translation>{folder} contient déjà d'autres rasters ({name}), qui seraient pris pour une partie du nouveau cube ; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>period {number} of {count} ({first})</source>
        <translation>période {number} sur {count} ({first})</translation>
    </message>
    <message>
        <source>{doing} · {rate} pixels/s</source>
        <translation>{doing} · {rate} pixels/s</translation>
    </message>
    <message>
        <source>The rasters start {days} days earlier in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Les rasters commencent {days} jours plus tôt dans l'année que les séries d'entraînement du modèle ({given} au lieu de {trained}, mois-jour) ; attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} {count:date|dates})</source>
        <translation>{first} à {last} ({count} {count:date|dates})</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}. To map the season after it, set {@start_date} to {following}.</source>
        <translation>Laissées de côté, car hors de la saison du modèle : {dates}. Pour cartographier la saison suivante, mettez {@start_date} à {following}.</translation>
    </message>
    <message>
        <source>The rasters run from {first} to {last}, and {percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside that season; give rasters of the whole season.</source>
        <translation>Les rasters vont de {first} à {last}, et {percent} % des dates avec lesquelles le modèle a été entraîné ({first_trained} à {last_trained}) sont hors de cette saison ; donnez des rasters de toute la saison.</translation>
    </message>
    <message>
        <source>The series are interpolated from {given} dates to the {count} that the model was trained on ({first} to {last}).</source>
        <translation>Les séries sont interpolées de {given} dates aux {count} de l'entraînement du modèle ({first} à {last}).</translation>
    </message>
    <message>
        <source>The rasters start {days} days later in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Les rasters commencent {days} jours plus tard dans l'année que les séries d'entraînement du modèle ({given} au lieu de {trained}, mois-jour) ; attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>Made from {count} {count:date|dates}, {first} to {last}.</source>
        <translation>Fait à partir de {count} {count:date|dates}, {first} à {last}.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} et {after}</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}.</source>
        <translation>Laissées de côté, car hors de la saison du modèle : {dates}.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and the rasters have {present} ({first} to {last}); give the same number, or cut them with {@start_date} and {@end_date}.</source>
        <translation>Le modèle a été entraîné avec {count} dates qu'il ne connaît que par leur position, et les rasters en ont {present} ({first} à {last}) ; donnez-en le même nombre, ou limitez-les avec {@start_date} et {@end_date}.</translation>
    </message>
    <message>
        <source>The model knows its dates by position only; whether these rasters fall in the same seasons is not checked.</source>
        <translation>Le modèle ne connaît ses dates que par leur position ; on ne vérifie pas si ces rasters tombent dans les mêmes saisons.</translation>
    </message>
    <message>
        <source>{percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside of those of the rasters ({first} to {last}), and get the values of the nearest date; expect a poorer map, or give rasters of the whole season.</source>
        <translation>{percent} % des dates sur lesquelles le modèle a été entraîné ({first_trained} à {last_trained}) sont hors de celles des rasters ({first} à {last}) et reçoivent les valeurs de la date la plus proche ; attendez-vous à une carte moins bonne, ou donnez des rasters de toute la saison.</translation>
    </message>
    <message>
        <source>The rasters leave up to {days} days between two dates and the model reads one every {step}; expect a poorer map.</source>
        <translation>Les rasters laissent jusqu'à {days} jours entre deux dates et le modèle en lit une tous les {step} ; attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>The cache folder {folder} has {free} MB left, and the map needs {size} MB there while it is made; free some space, or set the environment variable XDG_CACHE_HOME to another disk.</source>
        <translation>Le dossier de cache {folder} a {free} Mo libres, et la carte y demande {size} Mo pendant qu'elle est faite ; libérez de l'espace, ou réglez la variable d'environnement XDG_CACHE_HOME sur un autre disque.</translation>
    </message>
    <message>
        <source>writing {file}</source>
        <translation>écriture de {file}</translation>
    </message>
    <message>
        <source>{@dates} holds one date only; give the dates of all images of the season, or none.</source>
        <translation>{@dates} ne contient qu'une date ; donnez les dates de toutes les images de la saison, ou aucune.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and {@dates} holds {given}; give as many, or none.</source>
        <translation>Le modèle a été entraîné avec {count} dates qu'il ne connaît que par leur position, et {@dates} en contient {given} ; donnez-en autant, ou aucune.</translation>
    </message>
    <message>
        <source>{@dates} holds '{text}', which is not a date; write it YYYY-MM-DD.</source>
        <translation>{@dates} contient '{text}', qui n'est pas une date ; écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>{@dates} has {later} after {earlier}; give each date of the images once, the earliest first.</source>
        <translation>{@dates} contient {later} après {earlier} ; donnez chaque date des images une fois, la plus ancienne d'abord.</translation>
    </message>
    <message>
        <source>{count} of the {given} dates lie outside the season of the model, which is read from {first} to {last}; the ONNX model takes them and does not use them.</source>
        <translation>{count} des {given} dates sont hors de la saison du modèle, qui est lue du {first} au {last} ; le modèle ONNX les reçoit et ne les utilise pas.</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be written ({problem}); this map is made beside its outputs, and cannot go on where an interruption stops it. Make the folder writable, or set XDG_CACHE_HOME to another.</source>
        <translation>Le dossier de cache {folder} n'est pas accessible en écriture ({problem}) ; cette carte est faite à côté de ses sorties et ne peut pas reprendre après une interruption. Rendez le dossier accessible en écriture, ou mettez XDG_CACHE_HOME à un autre.</translation>
    </message>
    <message>
        <source>What an interrupted run of this map left in the cache is not as it was written; the map begins anew.</source>
        <translation>Ce qu'une exécution interrompue de cette carte a laissé dans le cache n'est plus tel qu'écrit ; la carte recommence.</translation>
    </message>
    <message>
        <source>Precision: {precision}; {threads} threads.</source>
        <translation>Précision : {precision} ; {threads} threads.</translation>
    </message>
    <message>
        <source>Classified {count} {count:pixel in|pixels in} {seconds} s, {rate} pixels/s.</source>
        <translation>{count} {count:pixel classé|pixels classés} en {seconds} s, {rate} pixels/s.</translation>
    </message>
    <message>
        <source>Going on where an interrupted run stopped: {count} {count:pixel was|pixels were} done already.</source>
        <translation>Reprise là où une exécution interrompue s'est arrêtée : {count} {count:pixel était déjà fait|pixels étaient déjà faits}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} observations but {count:stays|stay} without a class, since the network gave no numbers {count:for it|for them}; check the rasters for extreme values, or choose the precision float32.</source>
        <translation>{count} {count:pixel a|pixels ont} des observations mais {count:reste|restent} sans classe, car le réseau n'a pas donné de nombres {count:pour lui|pour eux} ; cherchez des valeurs extrêmes dans les rasters, ou choisissez la précision float32.</translation>
    </message>
    <message>
        <source>No pixel was classified: each one lacks a valid observation in some band, or has a longer gap than is allowed; check nodata values, mask and the largest gap.</source>
        <translation>Aucun pixel n'a été classé : à chacun il manque une observation valide dans une bande, ou il a une lacune plus longue que permis ; vérifiez les valeurs nodata, le masque et la plus longue lacune.</translation>
    </message>
    <message>
        <source>The clicked place has no coordinate reference system; set that of the project.</source>
        <translation>L'endroit cliqué n'a pas de système de coordonnées de référence ; définissez celui du projet.</translation>
    </message>
    <message>
        <source>This place lies outside the rasters.</source>
        <translation>Ce lieu est hors des rasters.</translation>
    </message>
    <message>
        <source>There is no precision '{precision}'; choose one of auto, {precisions}.</source>
        <translation>Il n'y a pas de précision '{precision}' ; choisissez parmi auto, {precisions}.</translation>
    </message>
    <message>
        <source>The precision {precision} is not used on MPS; choose auto or float32.</source>
        <translation>La précision {precision} n'est pas utilisée sur MPS ; choisissez auto ou float32.</translation>
    </message>
    <message>
        <source>PyTorch {version} has no convolutions in int8 for the device {device} of this machine; choose the precision auto.</source>
        <translation>PyTorch {version} n'a pas de convolutions en int8 pour le périphérique {device} de cette machine ; choisissez la précision auto.</translation>
    </message>
    <message>
        <source>The model was trained by a version of this plugin that did not store what the precision int8 needs; train the model again, or choose the precision auto.</source>
        <translation>Le modèle a été entraîné par une version de cette extension qui n'enregistrait pas ce dont la précision int8 a besoin ; entraînez de nouveau le modèle ou choisissez la précision auto.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit (these files have the scale {given}, those of the training had {learned}). Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Les valeurs de {band} vont de {first} à {last}, et le modèle a appris de {low} à {high} : elles ont une autre unité (ces fichiers ont l'échelle {given}, ceux de l'entraînement avaient {learned}). Écrivez l'échelle dans les fichiers, par exemple avec gdal_translate -a_scale {scale}, ou utilisez un modèle entraîné sur de tels rasters.</translation>
    </message>
    <message>
        <source>All values are lower than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Toutes les valeurs sont inférieures à celles que le modèle a apprises ({ranges}), comme lorsqu'un décalage manque ou a été appliqué deux fois ; vérifiez le décalage des fichiers (Sentinel-2 depuis 2022 : -0.1), ou attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>{band}: {first} to {last} instead of {low} to {high}</source>
        <translation>{band} : {first} à {last} au lieu de {low} à {high}</translation>
    </message>
    <message>
        <source>The samples' values of {band} run from {first} to {last}, and the base model {name} learned {low} to {high}: they have another unit; multiply the values by {factor}, write the scale into the rasters, or train without a base model.</source>
        <translation>Les valeurs de {band} des échantillons vont de {first} à {last}, et le modèle de base {name} a appris {low} à {high} : elles ont une autre unité ; multipliez les valeurs par {factor}, écrivez l'échelle dans les rasters, ou entraînez sans modèle de base.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit, as decibels have, and another sign; convert them to that of the training, or use a model that was trained on such rasters.</source>
        <translation>Les valeurs de {band} vont de {first} à {last}, et le modèle a appris {low} à {high} : ils ont une autre unité, comme les décibels, et un autre signe ; convertissez-les dans celle de l'entraînement, ou utilisez un modèle entraîné sur de tels rasters.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit. Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Les valeurs de {band} vont de {first} à {last}, et le modèle a appris de {low} à {high} : elles ont une autre unité. Écrivez l'échelle dans les fichiers, par exemple avec gdal_translate -a_scale {scale}, ou utilisez un modèle entraîné sur de tels rasters.</translation>
    </message>
    <message>
        <source>Most values lie outside of what the model learned ({ranges}); check the scale, offset and nodata value of the files and the mask of clouds, or expect a poorer map.</source>
        <translation>La plupart des valeurs sont hors de ce que le modèle a appris ({ranges}) ; vérifiez l'échelle, le décalage et la valeur nodata des fichiers et le masque de nuages, ou attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>All values are higher than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Toutes les valeurs sont supérieures à celles que le modèle a apprises ({ranges}), comme lorsqu'un décalage manque ou a été appliqué deux fois ; vérifiez le décalage des fichiers (Sentinel-2 depuis 2022 : -0.1), ou attendez-vous à une carte moins bonne.</translation>
    </message>
    <message>
        <source>{ranges}, {more}</source>
        <translation>{ranges}, {more}</translation>
    </message>
    <message>
        <source>The samples' values are far from those that the base model {name} learned ({ranges}); check the scale, offset and nodata value of their rasters, or train without a base model.</source>
        <translation>Les valeurs des échantillons sont loin de celles que le modèle de base {name} a apprises ({ranges}) ; vérifiez l'échelle, le décalage et la valeur nodata de leurs rasters, ou entraînez sans modèle de base.</translation>
    </message>
    <message>
        <source>The rasters are of {satellites}, and the model was trained on {learned}; their bands differ, so expect a poorer map.</source>
        <translation>Les rasters sont de {satellites}, et le modèle a été entraîné sur {learned} ; leurs bandes diffèrent, attendez-vous donc à une carte moins bonne.</translation>
    </message>
    <message>
        <source>The pixels are {own} m wide, and the model was trained on pixels of {pixel} m; expect a poorer map, or train a model at this resolution.</source>
        <translation>Les pixels ont {own} m de large, et le modèle a été entraîné sur des pixels de {pixel} m ; attendez-vous à une carte moins bonne, ou entraînez un modèle à cette résolution.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory even for one series; close other programs that use it, or choose the device cpu.</source>
        <translation>La carte graphique a trop peu de mémoire même pour une seule série ; fermez les autres programmes qui l'utilisent, ou choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <source>{path} has no pixel with probabilities; choose another raster.</source>
        <translation>{path} n'a aucun pixel avec des probabilités ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>No pixel of {path} has a probability of {confidence} or more in its neighbourhood; choose a lower {@min_confidence}.</source>
        <translation>Aucun pixel de {path} n'a une probabilité de {confidence} ou plus dans son voisinage ; choisissez une valeur plus basse de {@min_confidence}.</translation>
    </message>
    <message>
        <source>{done} pixels</source>
        <translation>{done} pixels</translation>
    </message>
    <message>
        <source>computing uncertainty</source>
        <translation>calcul de l'incertitude</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>Measuring transitions</source>
        <translation>Mesure des transitions</translation>
    </message>
    <message>
        <source>{changed} of {all} ha changed. Hectares, rows before, columns after:</source>
        <translation>{changed} ha sur {all} ont changé. Hectares, lignes avant, colonnes après :</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Écriture de la carte</translation>
    </message>
    <message>
        <source>Only {path} has {classes}; what was or became of it counts as change.</source>
        <translation>Seul {path} a {classes} ; ce qui en était ou l'est devenu compte comme changement.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {classes} classes; give one for each, in their order.</source>
        <translation>{count} noms de classes ont été donnés et {path} a {classes} classes ; donnez-en un pour chacune, dans leur ordre.</translation>
    </message>
    <message>
        <source>The class map {path} has no coordinate reference system; assign one first.</source>
        <translation>La carte des classes {path} n'a pas de système de coordonnées de référence ; attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>The maps share no class: {before} has {classes_before}, {after} {classes_after}; give maps of the same legend.</source>
        <translation>Les cartes n'ont aucune classe en commun : {before} a {classes_before}, {after} {classes_after} ; donnez des cartes de la même légende.</translation>
    </message>
    <message>
        <source>{first} and {second} are not on the same pixels; warp one of them to the other first.</source>
        <translation>{first} et {second} ne sont pas sur les mêmes pixels ; reprojetez d'abord l'un sur l'autre.</translation>
    </message>
    <message>
        <source>{path} is not a class map of whole numbers ({dtype}); choose another raster, or save a class map of decimal numbers as whole ones first, for example with gdal_translate -ot Int16.</source>
        <translation>{path} n'est pas une carte des classes en nombres entiers ({dtype}) ; choisissez un autre raster, ou enregistrez d'abord une carte des classes en nombres décimaux comme entiers, par exemple avec gdal_translate -ot Int16.</translation>
    </message>
    <message>
        <source>{path} has {count} layers, and a class map has one; save the layer of the map as a raster of its own first, for example with gdal_translate -b 1.</source>
        <translation>{path} a {count} couches, et une carte des classes n'en a qu'une ; enregistrez d'abord la couche de la carte comme raster à part, par exemple avec gdal_translate -b 1.</translation>
    </message>
    <message>
        <source>{path} shows no class anywhere, only nodata; choose another map.</source>
        <translation>{path} ne montre aucune classe, seulement nodata ; choisissez une autre carte.</translation>
    </message>
    <message>
        <source>{path} has {count} different values, too many for classes; choose a class map.</source>
        <translation>{path} a {count} valeurs différentes, trop pour des classes ; choisissez une carte des classes.</translation>
    </message>
    <message>
        <source>{path} is not a class map ({count} bands of {dtype}); choose a raster of one band of uint8 or uint16.</source>
        <translation>{path} n'est pas une carte des classes ({count} bandes de {dtype}) ; choisissez un raster d'une bande de uint8 ou uint16.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a class map ({error}); choose another raster.</source>
        <translation>{path} ne peut pas être lu comme carte des classes ({error}) ; choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); copy or make it again.</source>
        <translation>{path} est endommagé ({error}) ; copiez-le ou refaites-le.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; give a larger window, or the area of a patch.</source>
        <translation>Une fenêtre de 1 pixel et aucune plus petite tache laissent la carte telle quelle ; donnez une fenêtre plus grande, ou la surface d'une tache.</translation>
    </message>
    <message>
        <source>{changed} pixels took the most frequent class around them, {patches} that of a larger patch.</source>
        <translation>{changed} pixels ont pris la classe la plus fréquente autour d'eux, {patches} celle d'une tache plus grande.</translation>
    </message>
    <message>
        <source>{path} has the code {highest} and {count} class names; give a name for each of the codes 1 to {highest}.</source>
        <translation>{path} a le code {highest} et {count} noms de classes ; donnez un nom pour chacun des codes 1 à {highest}.</translation>
    </message>
    <message>
        <source>{path} has the code {code}, which is not that of a class ({known}); choose the map as it was made.</source>
        <translation>{path} a le code {code}, qui n'est pas celui d'une classe ({known}) ; choisissez la carte telle qu'elle a été faite.</translation>
    </message>
    <message>
        <source>Patches below {pixels} {pixels:pixel|pixels}{in_hectares} are merged with their neighbours.</source>
        <translation>Les taches de moins de {pixels} {pixels:pixel|pixels}{in_hectares} sont réunies avec leurs voisines.</translation>
    </message>
    <message>
        <source>most frequent class</source>
        <translation>classe la plus fréquente</translation>
    </message>
    <message>
        <source>The codes that {path} names for its classes ({item}) are damaged, or not those of its classes; make the raster again.</source>
        <translation>Les codes que {path} donne pour ses classes ({item}) sont endommagés ou ne sont pas ceux de ses classes ; refaites le raster.</translation>
    </message>
    <message>
        <source>The class names hold {name} twice or empty; give every band a name of its own.</source>
        <translation>Les noms des classes contiennent {name} deux fois ou vide ; donnez à chaque bande un nom à elle.</translation>
    </message>
    <message>
        <source>The class name {name} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>Le nom de classe {name} contient une fin de ligne, un caractère de contrôle ou un demi-caractère, qu'aucune légende ne peut contenir ; corrigez-le.</translation>
    </message>
    <message>
        <source>{done} of {count} rows</source>
        <translation>{done} lignes sur {count}</translation>
    </message>
    <message>
        <source>small patches, round {number}</source>
        <translation>petites taches, passe {number}</translation>
    </message>
    <message>
        <source>A combination takes at least two rasters of probabilities; add another one.</source>
        <translation>Une combinaison demande au moins deux rasters de probabilités ; ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>{count} weights were given for {rasters} rasters; give one for each, or none.</source>
        <translation>{count} poids ont été donnés pour {rasters} rasters ; donnez-en un pour chacun, ou aucun.</translation>
    </message>
    <message>
        <source>{@weights} must be 0 or more, and one of them above 0; correct them.</source>
        <translation>{@weights} : il faut 0 ou plus, et l'un d'eux au-dessus de 0 ; corrigez-les.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels; {label} covered {before} % of the map and now covers {after} %. Where fields or strips are only a few pixels wide, use a smaller window, or a smoothness of 1 to 5.</source>
        <translation>Le lissage a changé la classe de {percent} % des pixels ; {label} couvrait {before} % de la carte et couvre maintenant {after} %. Là où les parcelles ou les bandes n'ont que quelques pixels de large, prenez une fenêtre plus petite, ou un lissage de 1 à 5.</translation>
    </message>
    <message>
        <source>{path} ({grid}) is not on the pixels of {first} ({first_grid}); warp one of them to the other first.</source>
        <translation>{path} ({grid}) n'est pas sur les pixels de {first} ({first_grid}) ; reprojetez d'abord l'un sur l'autre.</translation>
    </message>
    <message>
        <source>{path} and {first} do not have the same classes: {classes} is in one of them only; combine models of the same labels.</source>
        <translation>{path} et {first} n'ont pas les mêmes classes : {classes} n'est que dans l'un d'eux ; combinez des modèles aux mêmes étiquettes.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels.</source>
        <translation>Le lissage a changé la classe de {percent} % des pixels.</translation>
    </message>
    <message>
        <source>The class {label} has the code {code} in {path} and {other} in {other_path}; combine models that were trained with the same codes.</source>
        <translation>La classe {label} a le code {code} dans {path} et {other} dans {other_path} ; combinez des modèles entraînés avec les mêmes codes.</translation>
    </message>
    <message>
        <source>{path} has a single band; choose a raster of probabilities, one band a class.</source>
        <translation>{path} n'a qu'une bande ; choisissez un raster de probabilités, une bande par classe.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; assign one first.</source>
        <translation>{path} n'a pas de système de coordonnées de référence ; attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>The {count} bands of {path} have no names; give the class names, in the order of the bands.</source>
        <translation>Les {count} bandes de {path} n'ont pas de noms ; donnez les noms des classes, dans l'ordre des bandes.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {bands} bands; give one for each, in their order.</source>
        <translation>{count} noms de classes ont été donnés et {path} a {bands} bandes ; donnez-en un pour chacune, dans leur ordre.</translation>
    </message>
    <message>
        <source>The values of {path} are not probabilities: in column {column}, row {row}, they sum to {total} instead of 1. Choose another raster, or, if they were only not normalised, have them divided by their sum ({@normalise}).</source>
        <translation>Les valeurs de {path} ne sont pas des probabilités : à la colonne {column}, ligne {row}, leur somme est {total} au lieu de 1. Choisissez un autre raster ou, si elles n'ont simplement pas été normalisées, faites-les diviser par leur somme ({@normalise}).</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end ({error}); copy it again.</source>
        <translation>{path} ne peut pas être lu jusqu'à la fin ({error}) ; copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Device: {device} ({why})</source>
        <translation>Matériel : {device} ({why})</translation>
    </message>
    <message>
        <source>Precision: {precision} where it is safe, float32 elsewhere</source>
        <translation>Précision : {precision} là où c'est sûr, float32 ailleurs</translation>
    </message>
    <message>
        <source>chosen by itself</source>
        <translation>choisi automatiquement</translation>
    </message>
    <message>
        <source>no CUDA or MPS device that this PyTorch can use</source>
        <translation>aucun matériel CUDA ou MPS utilisable par ce PyTorch</translation>
    </message>
    <message>
        <source>There is no device '{requested}'; choose one of {devices}.</source>
        <translation>Il n'y a pas de périphérique '{requested}' ; choisissez parmi {devices}.</translation>
    </message>
    <message>
        <source>Precision: {precision}</source>
        <translation>Précision : {precision}</translation>
    </message>
    <message>
        <source>The device {requested} was asked for, but PyTorch {version} finds none here; choose auto or cpu.</source>
        <translation>Le périphérique {requested} a été demandé, mais PyTorch {version} n'en trouve aucun ici ; choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>There is no model file {path}; choose one made with Train LSTM-FCN.</source>
        <translation>Il n'y a pas de fichier de modèle {path} ; choisissez-en un fait avec Entraîner LSTM-FCN.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file (its header claims {length} bytes); copy it again, or train the model again.</source>
        <translation>{path} est endommagé ou n'est pas un fichier de modèle (son en-tête annonce {length} octets) ; recopiez-le ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The description in {path} contradicts itself; train the model again.</source>
        <translation>La description dans {path} se contredit ; entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}); copy it again, or train the model again.</source>
        <translation>{path} est endommagé ou n'est pas un fichier de modèle ({error}) ; copiez-le à nouveau, ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged ({name} holds values that cannot be); copy the file again, or train the model again.</source>
        <translation>Les poids de {path} sont endommagés ({name} contient des valeurs impossibles) ; recopiez le fichier ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this plugin (format {version}, this one reads {own}); update the plugin.</source>
        <translation>{path} a été fait par une version plus récente de cette extension (format {version}, celle-ci lit {own}) ; mettez l'extension à jour.</translation>
    </message>
    <message>
        <source>{path} was made by an early version of this plugin (format {version}, this one reads {own}); train the model again.</source>
        <translation>{path} a été fait par une ancienne version de cette extension (format {version}, celle-ci lit {own}) ; entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{path} is a safetensors file, but not an LSTM-FCN model; choose one made with Train LSTM-FCN.</source>
        <translation>{path} est un fichier safetensors, mais pas un modèle LSTM-FCN ; choisissez-en un fait avec Entraîner LSTM-FCN.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the network it describes; train the model again.</source>
        <translation>Les poids dans {path} ne correspondent pas au réseau qu'il décrit ; entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum is not that of its contents; copy it again, or train the model again.</source>
        <translation>{path} est endommagé : sa somme de contrôle n'est pas celle de son contenu ; recopiez-le ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Band {band} has the same value, {value}, in nearly all training samples, so it tells nothing; leave it out with {@bands}.</source>
        <translation>La bande {band} a la même valeur, {value}, dans presque tous les échantillons d'entraînement et n'apprend donc rien ; laissez-la de côté avec {@bands}.</translation>
    </message>
    <message>
        <source>its process ({process} on {host}) has gone without a word: killed, out of memory, or the machine was switched off</source>
        <translation>son processus ({process} sur {host}) a disparu sans un mot : tué, à court de mémoire, ou la machine a été éteinte</translation>
    </message>
    <message>
        <source>No Dask worker can work on the plan ({reason}); correct that on the workers and run the plan again.</source>
        <translation>Aucun worker Dask ne peut travailler au plan ({reason}) ; corrigez cela sur les workers et exécutez le plan de nouveau.</translation>
    </message>
    <message>
        <source>the scheduler has lost the tasks</source>
        <translation>l'ordonnanceur a perdu les tâches</translation>
    </message>
    <message>
        <source>Part {number} failed: {reason}</source>
        <translation>La partie {number} a échoué : {reason}</translation>
    </message>
    <message>
        <source>No process can work on the plan: {reason}</source>
        <translation>Aucun processus ne peut travailler sur le plan : {reason}</translation>
    </message>
    <message>
        <source>The process that made part {number} has ended ({code}); the part is tried again.</source>
        <translation>Le processus qui faisait la partie {number} s'est terminé ({code}) ; la partie est tentée de nouveau.</translation>
    </message>
    <message>
        <source>it ended with the code {code}</source>
        <translation>il s'est terminé avec le code {code}</translation>
    </message>
    <message>
        <source>{count} of {all} parts are missing: {parts}; run the plan again, or set {@partial} to put the others together.</source>
        <translation>Il manque {count} parties sur {all} : {parts} ; exécutez de nouveau le plan, ou activez {@partial} pour assembler les autres.</translation>
    </message>
    <message>
        <source>The map is not complete: {count} of {all} parts are missing: {parts}.</source>
        <translation>La carte n'est pas complète : il manque {count} parties sur {all} : {parts}.</translation>
    </message>
    <message>
        <source>The parts were computed in different ways ({kinds}); where two classes are equally probable, pixels may differ from a map of one machine.</source>
        <translation>Les parties ont été calculées de manières différentes ({kinds}) ; là où deux classes sont aussi probables l'une que l'autre, des pixels peuvent différer d'une carte faite sur une seule machine.</translation>
    </message>
    <message>
        <source>looking at part {number} of {count}</source>
        <translation>examen de la partie {number} sur {count}</translation>
    </message>
    <message>
        <source>The result of part {number} is damaged; the next run makes it again.</source>
        <translation>Le résultat de la partie {number} est endommagé ; la prochaine exécution le refait.</translation>
    </message>
    <message>
        <source>{@crs} is {crs}, which is not a coordinate reference system ({error}); write it like EPSG:5880.</source>
        <translation>{@crs} est {crs}, qui n'est pas un système de coordonnées de référence ({error}) ; écrivez-le comme EPSG:5880.</translation>
    </message>
    <message>
        <source>Another run works on this plan (process {process} on {host}); the parts are shared between both.</source>
        <translation>Une autre exécution travaille sur ce plan (processus {process} sur {host}) ; les parties sont partagées entre les deux.</translation>
    </message>
    <message>
        <source>{done} of {count} parts · {rate} pixels/s</source>
        <translation>{done} parties sur {count} · {rate} pixels/s</translation>
    </message>
    <message>
        <source>The plan in {folder} has {count} parts; there is no part {number}.</source>
        <translation>Le plan dans {folder} a {count} parties ; il n'y a pas de partie {number}.</translation>
    </message>
    <message>
        <source>Another process makes part {number} now; wait for it, or see status.</source>
        <translation>Un autre processus fait en ce moment la partie {number} ; attendez-le, ou voyez status.</translation>
    </message>
    <message>
        <source>{path} is not the model that the plan was made with; make the plan anew.</source>
        <translation>{path} n'est pas le modèle avec lequel le plan a été fait ; refaites le plan.</translation>
    </message>
    <message>
        <source>Part {number} is done already.</source>
        <translation>La partie {number} est déjà faite.</translation>
    </message>
    <message>
        <source>The plan in {folder} was made by version {version} of the plugin and this is version {own}, whose pixels may differ; go on with that version, or make the plan anew in another folder.</source>
        <translation>Le plan dans {folder} a été fait par la version {version} de l'extension et celle-ci est la version {own}, dont les pixels peuvent différer ; continuez avec cette version-là, ou refaites le plan dans un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds another plan: its model, rasters, region, outputs, arithmetic or parts differ; choose another folder.</source>
        <translation>{folder} contient un autre plan : son modèle, ses rasters, sa région, ses sorties, son arithmétique ou ses parties diffèrent ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no plan; make one with split.</source>
        <translation>{folder} ne contient pas de plan ; faites-en un avec split.</translation>
    </message>
    <message>
        <source>The plan in {folder} cannot be read ({error}); make it anew with split, in another folder.</source>
        <translation>Le plan dans {folder} ne peut pas être lu ({error}) ; refaites-le avec split, dans un autre dossier.</translation>
    </message>
    <message>
        <source>SLURM refuses the job: {reason} Correct the options in {@sbatch}.</source>
        <translation>SLURM refuse la tâche : {reason} Corrigez les options dans {@sbatch}.</translation>
    </message>
    <message>
        <source>{@sbatch}: {option} is not an option of sbatch; write it as --partition=long.</source>
        <translation>{@sbatch} : {option} n'est pas une option de sbatch ; écrivez-la comme --partition=long.</translation>
    </message>
    <message>
        <source>The command sbatch cannot be started ({reason}); run this on a computer of the cluster, or set {@submit} to false and submit the scripts there.</source>
        <translation>La commande sbatch ne peut pas être démarrée ({reason}) ; exécutez ceci sur un ordinateur du cluster, ou mettez {@submit} à false et soumettez-y les scripts.</translation>
    </message>
    <message>
        <source>{count} parts of about {pixels} pixels, {total} pixels together, in {zones}; planned in {seconds} s.</source>
        <translation>{count} parties d'environ {pixels} pixels, {total} pixels en tout, en {zones} ; planifiées en {seconds} s.</translation>
    </message>
    <message>
        <source>The plan folder {folder} cannot be written ({reason}), and what is done is kept there; correct your rights to it.</source>
        <translation>Le dossier du plan {folder} ne peut pas être écrit ({reason}), et ce qui est fait y est conservé ; corrigez vos droits sur ce dossier.</translation>
    </message>
    <message>
        <source>The axis {axis} of {path} comes before that of time or of the bands, so its layers are no images; write it with the axes time, y, x, for example with ds.transpose in xarray or with ncpdq.</source>
        <translation>L'axe {axis} de {path} vient avant celui du temps ou des bandes, ses couches ne sont donc pas des images ; écrivez-le avec les axes temps, y, x, par exemple avec ds.transpose dans xarray ou avec ncpdq.</translation>
    </message>
    <message>
        <source>{list} has {days} dates and {path} has {count} layers; write one date a line, for each layer one.</source>
        <translation>{list} a {days} dates et {path} a {count} couches ; écrivez une date par ligne, une pour chaque couche.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has the scale {scale} and the offset {offset}, which no value can have; write the right ones into the file, for example with gdal_translate -a_scale 0.0001 -a_offset 0.</source>
        <translation>La couche {layer} de {path} a l'échelle {scale} et le décalage {offset}, qu'aucune valeur ne peut avoir ; écrivez les bons dans le fichier, par exemple avec gdal_translate -a_scale 0.0001 -a_offset 0.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} says that its valid values run from {low} to {high}, so none is valid; correct valid_min and valid_max in the file.</source>
        <translation>La couche {layer} de {path} dit que ses valeurs valides vont de {low} à {high}, donc aucune n'est valide ; corrigez valid_min et valid_max dans le fichier.</translation>
    </message>
    <message>
        <source>{path} was given the date '{text}'; write it YYYY-MM-DD.</source>
        <translation>{path} a reçu la date '{text}' ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no rasters ({suffixes}); choose another one.</source>
        <translation>Le dossier {folder} ne contient pas de rasters ({suffixes}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No file or folder fits the name {name}; correct it, or choose the files themselves.</source>
        <translation>Aucun fichier ni dossier ne correspond au nom {name} ; corrigez-le, ou choisissez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>The archive {path} holds no rasters ({suffixes}); choose another one.</source>
        <translation>L'archive {path} ne contient pas de rasters ({suffixes}) ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; {remedy}</source>
        <translation>Le dossier {folder} contient {name} et aucun raster lisible ; {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; unpack it, or pack it as .zip or .tar.</source>
        <translation>Le dossier {folder} contient {name} et aucun raster lisible ; décompressez-le, ou empaquetez-le en .zip ou .tar.</translation>
    </message>
    <message>
        <source>Left out {count:is|are} {count} {count:raster in|rasters in} folders inside {folder}, as other rasters lie beside these folders: {names}. Where {count:it belongs|they belong} to the cube, add these folders to the rasters.</source>
        <translation>{count} {count:raster dans|rasters dans} des dossiers de {folder} {count:est laissé|sont laissés} de côté, car d'autres rasters se trouvent à côté de ces dossiers : {names}. {count:S'il fait|S'ils font} partie du cube, ajoutez ces dossiers aux rasters.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} beside the rasters, such as {path}, {count:is|are} of a format that is not looked for in folders, and {count:is|are} left out; give {count:it|them} as rasters too, or convert {count:it|them} to GeoTIFF.</source>
        <translation>{count} {count:fichier|fichiers} à côté des rasters, par exemple {path}, {count:est|sont} d'un format qui n'est pas cherché dans les dossiers et {count:est laissé|sont laissés} de côté ; donnez-{count:le|les} aussi comme rasters, ou convertissez-{count:le|les} en GeoTIFF.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged ({error}); download it again.</source>
        <translation>L'archive {path} est endommagée ({error}) ; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; bits run from 0 to 31.</source>
        <translation>{@mask_values} vaut '{text}' ; les bits vont de 0 à 31.</translation>
    </message>
    <message>
        <source>It is not known which values of the mask band {band} mean a bad observation; give them under {@mask_values}, for example 1,3,8-10 or bits:0,1,2.</source>
        <translation>On ne sait pas quelles valeurs de la bande de masque {band} désignent une mauvaise observation ; indiquez-les sous {@mask_values}, par exemple 1,3,8-10 ou bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>{@mask_values} vaut '{text}' ; écrivez des valeurs comme 1,3,8-10, ou des bits comme bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} has '{item}'; write a range from the smaller to the larger value.</source>
        <translation>{@mask_values} contient '{item}' ; écrivez un intervalle de la plus petite à la plus grande valeur.</translation>
    </message>
    <message>
        <source>The file pattern has {count} letters; write one of at most {most}, like {example}.</source>
        <translation>Le modèle de fichier a {count} lettres ; écrivez-en un de {most} au plus, comme {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {example}.</source>
        <translation>Le modèle des noms '{pattern}' n'a ni {{band}} ni {{date}} ; écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has {name}; begin the names in braces with a letter.</source>
        <translation>Le modèle des noms '{pattern}' contient {name} ; commencez les noms entre accolades par une lettre.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' can be read in too many ways in the name {name}; write more of the name between the braces.</source>
        <translation>Le modèle de fichier '{pattern}' peut être lu de trop de façons dans le nom {name} ; écrivez davantage du nom entre les accolades.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>The server of {path} shows a certificate that is not trusted ({error}); add its authority under Settings, Options, Authentication in QGIS, or name a file of authorities in CURL_CA_BUNDLE.</source>
        <translation>Le serveur de {path} présente un certificat qui n'est pas de confiance ({error}) ; ajoutez son autorité dans Préférences, Options, Authentification de QGIS, ou indiquez un fichier d'autorités dans CURL_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>{address} could not be searched ({error}); check the address, the collection and the network, and whether the catalogue needs a login.</source>
        <translation>La recherche dans {address} a échoué ({error}) ; vérifiez l'adresse, la collection et le réseau, et si le catalogue exige une authentification.</translation>
    </message>
    <message>
        <source>The search has no area; give {@extent} or {@roi}.</source>
        <translation>La recherche n'a pas de zone ; donnez {@extent} ou {@roi}.</translation>
    </message>
    <message>
        <source>The polygons of {@roi} lie outside of {@extent}; leave one of them empty.</source>
        <translation>Les polygones de {@roi} sont hors de {@extent} ; laissez l'un des deux vide.</translation>
    </message>
    <message>
        <source>The extent has no coordinate reference system; give it one, or set that of the project.</source>
        <translation>L'emprise n'a pas de système de coordonnées de référence ; indiquez-en un ou définissez celui du projet.</translation>
    </message>
    <message>
        <source>The area cannot be brought to longitude and latitude ({error}); check its coordinate reference system.</source>
        <translation>La zone ne peut pas être convertie en longitude et latitude ({error}) ; vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <source>{file} of {path} gives the offset of {band} as '{value}', which is no number; download the product again.</source>
        <translation>{file} de {path} donne le décalage de {band} comme '{value}', qui n'est pas un nombre ; téléchargez de nouveau le produit.</translation>
    </message>
    <message>
        <source>{path} lists no rasters; give a STAC item or item collection with assets that are images.</source>
        <translation>{path} n'énumère pas de rasters ; donnez un item STAC ou une collection d'items dont les assets sont des images.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection; choose another file.</source>
        <translation>{path} n'est ni un item STAC ni une collection d'items ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} links to the catalogue {address}, but catalogues are read from a disk only; search it with Search images, and give the item collection that it writes.</source>
        <translation>{path} renvoie au catalogue {address}, mais les catalogues ne sont lus que sur un disque ; cherchez-y avec Rechercher des images, et donnez la collection d'éléments qu'il écrit.</translation>
    </message>
    <message>
        <source>{path} links to {address}, which is not asked; download the file and link to it.</source>
        <translation>{path} renvoie à {address}, qui n'est pas interrogé ; téléchargez le fichier et liez-le.</translation>
    </message>
    <message>
        <source>{path} is too large for a STAC file; give a smaller item collection.</source>
        <translation>{path} est trop grand pour un fichier STAC ; donnez une collection d'items plus petite.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}); download it again.</source>
        <translation>{path} ne peut pas être lu comme JSON ({error}) ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection (it has no assets or features); choose another file.</source>
        <translation>{path} n'est ni un item STAC ni une collection d'items (il n'a ni assets ni features) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} gives its times as '{value}' in '{units}', calendar '{calendar}', which is no date that can be read here; write them as days since a date in the standard calendar.</source>
        <translation>{path} donne ses temps comme '{value}' en '{units}', calendrier '{calendar}', ce qui n'est pas une date lisible ici ; écrivez-les en jours depuis une date du calendrier standard.</translation>
    </message>
    <message>
        <source>The {count} layers of {path} have no dates of their own; write them into the descriptions of the layers, or into a text file {list} beside it, one date (YYYY-MM-DD) a line, or give each band a temporal range in QGIS.</source>
        <translation>Les {count} couches de {path} n'ont pas de dates propres ; écrivez-les dans les descriptions des couches, ou dans un fichier texte {list} à côté, une date (AAAA-MM-JJ) par ligne, ou donnez à chaque bande une plage temporelle dans QGIS.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has no date, whereas others have; write one (YYYY-MM-DD) into its description, or take the layer out.</source>
        <translation>La couche {layer} de {path} n'a pas de date, alors que d'autres en ont une ; écrivez-en une (YYYY-MM-DD) dans sa description, ou retirez la couche.</translation>
    </message>
    <message>
        <source>The date {date} in the description of a layer of {path} may be day-month or month-day; write the dates as YYYY-MM-DD into the descriptions, or into a text file {list} beside it, one a line.</source>
        <translation>La date {date} dans la description d'une couche de {path} peut être jour-mois ou mois-jour ; écrivez les dates sous la forme YYYY-MM-DD dans les descriptions, ou dans un fichier texte {list} à côté, une par ligne.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}; rename the file with its date as YYYY-MM-DD, say how to read the date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>Aucune date n'a été trouvée dans le nom {name} ; renommez le fichier avec sa date sous la forme AAAA-MM-JJ, indiquez comment lire la date avec {@file_pattern}, par exemple {example}, ou donnez à la couche une plage temporelle dans QGIS.</translation>
    </message>
    <message>
        <source>The date {date} in the name {name} may be day-month or month-day; rename the file with its date as YYYY-MM-DD, or give the layer a temporal range in QGIS.</source>
        <translation>La date {date} dans le nom {name} peut être jour-mois ou mois-jour ; renommez le fichier avec la date sous la forme AAAA-MM-JJ, ou donnez à la couche un intervalle temporel dans QGIS.</translation>
    </message>
    <message>
        <source>The number {date} in the name {name} may be a year and a month or a day of a year with two digits; say how to read it with {@file_pattern}, for example {example}, or rename the file with its date as YYYY-MM-DD.</source>
        <translation>Le nombre {date} dans le nom {name} peut être une année et un mois ou un jour d'une année à deux chiffres ; indiquez comment le lire avec {@file_pattern}, par exemple {example}, ou renommez le fichier avec sa date sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>{@file_pattern} is {pattern}, which finds no date in the name {name}; correct it, or rename the file with its date as YYYY-MM-DD. {{date}} stands for YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, the name of a month with the year, or seconds since 1970.</source>
        <translation>{@file_pattern} est {pattern}, qui ne trouve pas de date dans le nom {name} ; corrigez-le, ou renommez le fichier avec sa date sous la forme YYYY-MM-DD. {{date}} vaut pour YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, le nom d'un mois avec l'année, ou des secondes depuis 1970.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}, and the one inside ({item}) is when the file was written; say how to read its date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>Aucune date n'a été trouvée dans le nom {name}, et celle de l'intérieur ({item}) est celle de l'écriture du fichier ; indiquez comment lire sa date avec {@file_pattern}, par exemple {example}, ou donnez à la couche une plage temporelle dans QGIS.</translation>
    </message>
    <message>
        <source>No access to the images was granted by {address} ({error}); check the network, or copy the images later.</source>
        <translation>{address} n'a pas accordé l'accès aux images ({error}) ; vérifiez le réseau, ou copiez les images plus tard.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; codes are from 1 to {highest}.</source>
        <translation>Le code de {name} est {code} ; les codes vont de 1 à {highest}.</translation>
    </message>
    <message>
        <source>The label {name} is in the class scheme twice; take one out.</source>
        <translation>L'étiquette {name} figure deux fois dans la nomenclature ; retirez-en une.</translation>
    </message>
    <message>
        <source>Two classes have the name {name}; merge one into the other, or rename one.</source>
        <translation>Deux classes portent le nom {name} ; fusionnez-les ou renommez-en une.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}; write it as #rrggbb.</source>
        <translation>La couleur de {name} est {colour} ; écrivez-la sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; it must be a whole number.</source>
        <translation>Le code de {name} est {code} ; ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>A class has no name; give it one, or take it out.</source>
        <translation>Une classe n'a pas de nom ; donnez-lui-en un ou retirez-la.</translation>
    </message>
    <message>
        <source>The name {name} holds characters that no legend can hold; correct it.</source>
        <translation>Le nom {name} contient des caractères qu'aucune légende n'accepte ; corrigez-le.</translation>
    </message>
    <message>
        <source>A class scheme is a JSON object with a list of classes, and this one has none; choose another file.</source>
        <translation>Une nomenclature est un objet JSON avec une liste de classes, et celle-ci n'en a pas ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The class scheme cannot be used; correct it: {problem}</source>
        <translation>La nomenclature ne peut pas être utilisée ; corrigez-la : {problem}</translation>
    </message>
    <message>
        <source>Not everybody tells these colours apart: {pairs} (CIELAB difference below {least}); choose others.</source>
        <translation>Tout le monde ne distingue pas ces couleurs : {pairs} (écart CIELAB inférieur à {least}) ; choisissez-en d'autres.</translation>
    </message>
    <message>
        <source>{name} is merged into itself; choose another class.</source>
        <translation>{name} est fusionnée avec elle-même ; choisissez une autre classe.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which the class scheme does not have.</source>
        <translation>{name} est fusionnée avec {other}, qui n'existe pas dans la nomenclature.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which is itself merged into {third}; merge both into {third}.</source>
        <translation>{name} est fusionnée avec {other}, elle-même fusionnée avec {third} ; fusionnez les deux avec {third}.</translation>
    </message>
    <message>
        <source>Several classes have the code {code}: {classes}; give each its own.</source>
        <translation>Plusieurs classes ont le code {code} : {classes} ; donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>The class scheme is not JSON ({error}); choose a file that the class editor has saved.</source>
        <translation>La nomenclature n'est pas du JSON ({error}) ; choisissez un fichier enregistré par l'éditeur de classes.</translation>
    </message>
    <message>
        <source>The class scheme has no class; add one.</source>
        <translation>La nomenclature n'a aucune classe ; ajoutez-en une.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); if the disk is full, free some space or choose another folder.</source>
        <translation>{path} n'a pas pu être écrit ({reason}) ; si le disque est plein, libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>write failed</source>
        <translation>l'écriture a échoué</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La couche n'a pas de système de coordonnées de référence ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is not understood ({error}); save the layer in another one.</source>
        <translation>Le système de coordonnées de référence {crs} n'est pas reconnu ({error}) ; enregistrez la couche dans un autre.</translation>
    </message>
    <message>
        <source>convert each band to GeoTIFF first, with Translate in QGIS (Raster, Conversion) or in the OSGeo4W shell with gdal_translate -sds, or download GeoTIFFs from AppEEARS.</source>
        <translation>convertissez d'abord chaque bande en GeoTIFF, avec Convertir dans QGIS (Raster, Conversion) ou dans le terminal OSGeo4W avec gdal_translate -sds, ou téléchargez des GeoTIFF depuis AppEEARS.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); take it out or copy it again.</source>
        <translation>{path} ne peut pas être ouvert comme raster ({error}) ; retirez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); its download did not finish, so download it again.</source>
        <translation>{path} est vide (0 octet) ; son téléchargement ne s'est pas terminé, téléchargez-le donc à nouveau.</translation>
    </message>
    <message>
        <source>{path} is an HDF4 file, which cannot be read here; {remedy}</source>
        <translation>{path} est un fichier HDF4, qui ne peut pas être lu ici ; {remedy}</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here; unpack it and give the folder, or pack it as .zip or .tar.</source>
        <translation>{path} est compressé d'une façon qui ne peut pas être lue ici ; décompressez-le et indiquez le dossier, ou empaquetez-le en .zip ou .tar.</translation>
    </message>
    <message>
        <source>{path} is a NetCDF of the format CDF-5, which cannot be read here; write it as NetCDF-4 first, for example with nccopy -k nc4.</source>
        <translation>{path} est un NetCDF au format CDF-5, qui ne peut pas être lu ici ; écrivez-le d'abord en NetCDF-4, par exemple avec nccopy -k nc4.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({kind}), of which no map can be made; compute their amplitude or intensity first, and give that raster.</source>
        <translation>{path} contient des nombres complexes ({kind}), dont on ne peut pas faire de carte ; calculez d'abord leur amplitude ou leur intensité et donnez ce raster.</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({error}); check the network and whether the address needs a login or a newer signature, or download the file.</source>
        <translation>{path} ne peut pas être atteint ({error}) ; vérifiez le réseau et si l'adresse demande une connexion ou une signature plus récente, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <source>{path} is a Zarr of version 3 with codecs that cannot be read here ({error}); write it as Zarr of version 2 (zarr_format=2 in xarray), NetCDF or GeoTIFF.</source>
        <translation>{path} est un Zarr de version 3 avec des codecs qui ne peuvent pas être lus ici ({error}) ; écrivez-le en Zarr de version 2 (zarr_format=2 dans xarray), NetCDF ou GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} is not there; it was moved, renamed or deleted, so choose the rasters again.</source>
        <translation>{path} n'est pas là ; il a été déplacé, renommé ou supprimé, choisissez donc à nouveau les rasters.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the drive and your rights to the file.</source>
        <translation>{path} ne peut pas être lu ({error}) ; vérifiez le lecteur et vos droits sur le fichier.</translation>
    </message>
    <message>
        <source>{path} is cut short ({size} bytes, its pixels need at least {needed}); copy or download it again.</source>
        <translation>{path} est tronqué ({size} octets, ses pixels en demandent au moins {needed}) ; copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>No raster lies on {name} ({grid}); choose another one under {@grid}, or leave it empty.</source>
        <translation>Aucun raster ne recouvre {name} ({grid}) ; choisissez-en un autre sous {@grid}, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The georeference of {path} is damaged (its transform is {transform}); assign its extent with GDAL first.</source>
        <translation>La géoréférence de {path} est endommagée (sa transformation est {transform}) ; attribuez d'abord son étendue avec GDAL.</translation>
    </message>
    <message>
        <source>The CRS of {path} is geocentric or vertical, in which a raster has no place; assign the right one with GDAL first.</source>
        <translation>Le SCR de {path} est géocentrique ou vertical, où un raster n'a pas de place ; attribuez d'abord le bon avec GDAL.</translation>
    </message>
    <message>
        <source>{path} ({grid}) lies far from the other rasters; take it out, or check its CRS.</source>
        <translation>{path} ({grid}) est loin des autres rasters ; retirez-le, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <source>{name} ({grid}) has no place in the CRS of the finest rasters; take it out.</source>
        <translation>{name} ({grid}) n'a pas de place dans le SCR des rasters les plus fins ; retirez-le.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) are not degrees, the unit of its CRS ({crs}); assign the right CRS with GDAL first.</source>
        <translation>Les coordonnées de {path} ({extent}) ne sont pas des degrés, qu'utilise son SCR ({crs}) ; attribuez d'abord le bon SCR avec GDAL.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) lie beyond the earth in its CRS ({crs}); assign the right CRS and extent with GDAL first.</source>
        <translation>Les coordonnées de {path} ({extent}) sont hors de la Terre dans son SCR ({crs}) ; attribuez d'abord le bon SCR et la bonne étendue avec GDAL.</translation>
    </message>
    <message>
        <source>{name} ({grid}) cannot be brought to the CRS of the finest rasters ({error}); take it out, or warp it first.</source>
        <translation>{name} ({grid}) ne peut pas être amené au SCR des rasters les plus fins ({error}) ; retirez-le, ou reprojetez-le d'abord.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) seem to be degrees, but its CRS ({crs}) has metres; assign the right CRS with GDAL first.</source>
        <translation>Les coordonnées de {path} ({extent}) semblent être des degrés, mais son SCR ({crs}) est en mètres ; attribuez d'abord le bon SCR avec GDAL.</translation>
    </message>
    <message>
        <source>The map's projection is not of equal area: a pixel at its centre is shown {factor} times as large as it is on the ground, and the areas are so too; warp the map to an equal-area projection for true areas.</source>
        <translation>La projection de la carte n'est pas équivalente : un pixel en son centre apparaît {factor} fois plus grand qu'au sol, et les surfaces aussi ; reprojetez la carte dans une projection équivalente pour des surfaces vraies.</translation>
    </message>
    <message>
        <source>The unit of length of the map's coordinate reference system is not known ({error}); warp the map to another one.</source>
        <translation>L'unité de longueur du système de coordonnées de référence de la carte n'est pas connue ({error}) ; reprojetez la carte dans un autre.</translation>
    </message>
    <message>
        <source>{kind} is not a Polygon or MultiPolygon with coordinates</source>
        <translation>{kind} n'est pas un Polygon ou MultiPolygon avec des coordonnées</translation>
    </message>
    <message>
        <source>its coordinates are not lists of numbers</source>
        <translation>ses coordonnées ne sont pas des listes de nombres</translation>
    </message>
    <message>
        <source>it has a ring of fewer than four vertices</source>
        <translation>il a un anneau de moins de quatre sommets</translation>
    </message>
    <message>
        <source>The polygon of feature {number} cannot be read ({error}); repair it with Fix geometries, or leave it out.</source>
        <translation>Le polygone de l'entité {number} ne peut pas être lu ({error}) ; réparez-le avec Réparer les géométries, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The list of providers {path} cannot be read ({error}); correct it, or take it away.</source>
        <translation>La liste de fournisseurs {path} ne peut pas être lue ({error}) ; corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>The region of interest has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La région d'intérêt n'a pas de système de coordonnées de référence ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>La région d'intérêt est hors des rasters ; choisissez-en une qui les recouvre, et vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The region of interest holds the centre of no pixel, so nothing of the rasters lies in it; draw it larger, or choose another one.</source>
        <translation>La région d'intérêt ne contient le centre d'aucun pixel, donc rien des rasters ne s'y trouve ; dessinez-la plus grande ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The layer of zones has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La couche des zones n'a pas de système de coordonnées ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The extent reaches places that the coordinate reference system of the rasters ({grid}) cannot show; give a smaller one around the rasters.</source>
        <translation>L'emprise atteint des lieux que le système de coordonnées de référence des rasters ({grid}) ne peut pas montrer ; donnez-en une plus petite autour des rasters.</translation>
    </message>
    <message>
        <source>The extent lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>L'emprise est hors des rasters ; choisissez-en une qui les recouvre, et vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>A polygon of the region of interest cannot be read ({error}); repair the layer.</source>
        <translation>Un polygone de la région d'intérêt ne peut pas être lu ({error}) ; réparez la couche.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters or the extent; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>La région d'intérêt est hors des rasters ou de l'emprise ; choisissez-en une qui les recouvre, et vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The extent cannot be brought to the rasters' coordinate reference system ({error}); give it in that system.</source>
        <translation>L'emprise ne peut pas être amenée au système de coordonnées de référence des rasters ({error}) ; donnez-la dans ce système.</translation>
    </message>
    <message>
        <source>A polygon of the zone {name} cannot be read ({error}); repair the layer with Fix geometries.</source>
        <translation>Un polygone de la zone {name} ne peut pas être lu ({error}) ; réparez la couche avec Réparer les géométries.</translation>
    </message>
    <message>
        <source>A polygon reaches places that the coordinate reference system of the rasters ({grid}) cannot show; clip it to the surroundings of the rasters.</source>
        <translation>Un polygone atteint des lieux que le système de coordonnées de référence des rasters ({grid}) ne peut pas montrer ; découpez-le aux environs des rasters.</translation>
    </message>
    <message>
        <source>{path} leads to {address}, which lies in a network and was not asked; add {server} to the rasters where it may be asked, or download the file.</source>
        <translation>{path} mène à {address}, qui se trouve sur un réseau et n'a pas été interrogé ; ajoutez {server} aux rasters s'il peut l'être, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <source>{path} leads to {link}, which lies outside of its folder and was not read; give {place} as a raster, or put both into one folder.</source>
        <translation>{path} mène à {link}, qui se trouve hors de son dossier et n'a pas été lu ; donnez {place} comme raster, ou placez les deux dans un même dossier.</translation>
    </message>
    <message>
        <source>{path} shows virtual rasters within more than 20 others; give the rasters themselves.</source>
        <translation>{path} montre des rasters virtuels imbriqués dans plus de 20 autres ; indiquez les rasters eux-mêmes.</translation>
    </message>
    <message>
        <source>{path} shows {source}, which is not there; copy it there again, or make the virtual raster anew.</source>
        <translation>{path} montre {source}, qui n'est pas là ; copiez-le de nouveau à cet endroit, ou refaites le raster virtuel.</translation>
    </message>
    <message>
        <source>{@window} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@window} vaut {size}, ce qui n'a pas de pixel au milieu ; prenez un nombre impair, {smaller} ou {larger}.</translation>
    </message>
    <message>
        <source>The window has {size} × {size} pixels and {path} only {width} × {height}; take a smaller window.</source>
        <translation>La fenêtre a {size} × {size} pixels et {path} seulement {width} × {height} ; prenez une fenêtre plus petite.</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>images du {first} au {last}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} à {after}</translation>
    </message>
    <message>
        <source>{count} {count:other change|other changes}</source>
        <translation>{count} {count:autre changement|autres changements}</translation>
    </message>
    <message>
        <source>Samples of one field can lie in several folds, so a map is less accurate than this; group by place or blocks to see how much.</source>
        <translation>Des échantillons d'une même parcelle peuvent se trouver dans plusieurs blocs de validation ; une carte est donc moins exacte que cela. Groupez par lieu ou par blocs spatiaux pour voir de combien.</translation>
    </message>
    <message>
        <source>Samples of one place are never in two folds.</source>
        <translation>Les échantillons d'un même lieu ne sont jamais dans deux blocs de validation.</translation>
    </message>
    <message>
        <source>Samples of one block are never in two folds.</source>
        <translation>Les échantillons d'un même bloc spatial ne sont jamais dans deux blocs de validation.</translation>
    </message>
    <message>
        <source>Expected calibration error {error}; {scaled} after temperature scaling with the other folds, as Train LSTM-FCN does with its validation samples.</source>
        <translation>Erreur de calibration attendue {error} ; {scaled} après calibration par température avec les autres blocs de validation, comme le fait Entraîner LSTM-FCN avec ses échantillons de validation.</translation>
    </message>
    <message>
        <source>after temperature scaling</source>
        <translation>après calibration par température</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>à la sortie de l'entraînement</translation>
    </message>
    <message>
        <source>Cube of {dates} {dates:date|dates} and {bands} {bands:band|bands}</source>
        <translation>Cube de {dates} {dates:date|dates} et {bands} {bands:bande|bandes}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <source>position in the series</source>
        <translation>position dans la série</translation>
    </message>
    <message>
        <source>probability of the predicted class</source>
        <translation>probabilité de la classe prédite</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Accuracy at each confidence</source>
        <translation>Exactitude à chaque niveau de confiance</translation>
    </message>
    <message>
        <source>share of right predictions</source>
        <translation>part de prédictions justes</translation>
    </message>
    <message>
        <source>Samples at each confidence</source>
        <translation>Échantillons à chaque niveau de confiance</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>accuracy (share of samples)</source>
        <translation>exactitude (part des échantillons)</translation>
    </message>
    <message>
        <source>probability of the label</source>
        <translation>probabilité de l'étiquette</translation>
    </message>
    <message>
        <source>similar samples with the same label (share)</source>
        <translation>échantillons semblables de même étiquette (part)</translation>
    </message>
    <message>
        <source>share of the observations (%)</source>
        <translation>part des observations (%)</translation>
    </message>
    <message>
        <source>area (ha)</source>
        <translation>surface (ha)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>share of samples that are right</source>
        <translation>part d'échantillons bien classés</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>By band</source>
        <translation>Par bande</translation>
    </message>
    <message>
        <source>drop in accuracy (percentage points)</source>
        <translation>baisse de l'exactitude (points de pourcentage)</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilisables</translation>
    </message>
    <message>
        <source>flagged by the mask band</source>
        <translation>signalées par la bande de masque</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>perfectly calibrated</source>
        <translation>calibration parfaite</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusque-là</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartographiée</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimée</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalées</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêt anticipé</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>poids gardés</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} blocs de validation</translation>
    </message>
    <message>
        <source>{folds}, repeated {count} times</source>
        <translation>{folds}, répétés {count} fois</translation>
    </message>
    <message>
        <source>{folds}, grouped by place</source>
        <translation>{folds}, groupés par lieu</translation>
    </message>
    <message>
        <source>{folds}, grouped by blocks</source>
        <translation>{folds}, groupés par blocs spatiaux</translation>
    </message>
    <message>
        <source>Agreement {share} %</source>
        <translation>Accord {share} %</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>Figure {number}.</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>Tableau {number}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Quality of the samples</source>
        <translation>Qualité des échantillons</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{learned} learned from, {validated} validated on</source>
        <translation>{learned} pour apprendre, {validated} pour valider</translation>
    </message>
    <message>
        <source>{accuracy} ({low} to {high}), kappa {kappa}, mean F1 {f1}</source>
        <translation>{accuracy} ({low} à {high}), kappa {kappa}, F1 moyen {f1}</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples.</source>
        <translation>Erreur de calibration attendue {error} sur les échantillons de validation.</translation>
    </message>
    <message>
        <source>All {count} epochs were run</source>
        <translation>Les {count} époques ont toutes été effectuées</translation>
    </message>
    <message>
        <source>{ending}; the last weights were kept.</source>
        <translation>{ending} ; les derniers poids ont été gardés.</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples after temperature scaling ({temperature}).</source>
        <translation>Erreur de calibration attendue {error} sur les échantillons de validation après calibration par température ({temperature}).</translation>
    </message>
    <message>
        <source>Stopped early after epoch {number} of {count}</source>
        <translation>Arrêt anticipé après l'époque {number} sur {count}</translation>
    </message>
    <message>
        <source>{ending}; the weights of epoch {number}, the lowest validation loss, were kept.</source>
        <translation>{ending} ; les poids de l'époque {number}, où la perte de validation est la plus basse, ont été gardés.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entraîné en</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Band {name}</source>
        <translation>Bande {name}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes in class maps</source>
        <translation>Codes dans les cartes des classes</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>élagué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Taille du pixel (m)</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>Years of the samples</source>
        <translation>Années des échantillons</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Échantillons d'entraînement</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Poids du réseau</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Merged labels</source>
        <translation>Étiquettes fusionnées</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{count} {count:date|dates}</source>
        <translation>{count} {count:date|dates}</translation>
    </message>
    <message>
        <source>{duration} on {device}</source>
        <translation>{duration} sur {device}</translation>
    </message>
    <message>
        <source>{count} dates of a season from {first} to {last}, samples of {first_year} to {last_year}</source>
        <translation>{count} dates d'une saison du {first} au {last}, échantillons de {first_year} à {last_year}</translation>
    </message>
    <message>
        <source>{count} {count:date|dates} from {first} to {last}</source>
        <translation>{count} {count:date|dates} du {first} au {last}</translation>
    </message>
    <message>
        <source>{@dask}: the engine lacks the package {package}; install it with: {command}</source>
        <translation>{@dask} : il manque au moteur le paquet {package} ; installez-le avec : {command}</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}; check the address, and that this machine can reach it.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address} ; vérifiez l'adresse et que cet ordinateur peut l'atteindre.</translation>
    </message>
    <message>
        <source>The Dask scheduler has not answered for {seconds} seconds; start it and run this again.</source>
        <translation>L'ordonnanceur Dask n'a pas répondu depuis {seconds} secondes ; démarrez-le et relancez l'exécution.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with: dask worker {address} --nthreads 1</source>
        <translation>L'ordonnanceur Dask à {address} n'a pas de workers ; démarrez-en avec : dask worker {address} --nthreads 1</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder, or close the program or layer that uses the file.</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre dossier, ou fermez le programme ou la couche qui utilise le fichier.</translation>
    </message>
    <message>
        <source>{name} in the cache folder {folder} cannot be written ({reason}); check the disk and your rights to the folder, or set the environment variable XDG_CACHE_HOME to another one.</source>
        <translation>Impossible d'écrire {name} dans le dossier de cache {folder} ({reason}) ; vérifiez le disque et vos droits sur le dossier, ou donnez-en un autre à la variable d'environnement XDG_CACHE_HOME.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Free some space or choose another folder.</source>
        <translation>Le disque est plein : {path} n'a pas pu être écrit. Libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is asked for twice; give every output its own name.</source>
        <translation>{path} est demandé deux fois ; donnez à chaque sortie un nom à elle.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the output a file name.</source>
        <translation>{path} est un dossier ; donnez à la sortie un nom de fichier.</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full: {name} could not be written. Free some space, or set the environment variable XDG_CACHE_HOME to a folder on another disk.</source>
        <translation>Le disque du dossier de cache {folder} est plein : {name} n'a pas pu être écrit. Libérez de l'espace, ou donnez à la variable d'environnement XDG_CACHE_HOME un dossier d'un autre disque.</translation>
    </message>
    <message>
        <source>Another run is writing its outputs in {folder}; wait until it has ended, or choose another folder.</source>
        <translation>Une autre exécution écrit ses sorties dans {folder} ; attendez qu'elle se termine ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a number from {low} to {high}.</source>
        <translation>{name} vaut {value} ; ce doit être un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {words}.</source>
        <translation>{name} vaut {value} ; ce doit être {words}.</translation>
    </message>
    <message>
        <source>{name} holds an empty name; give a file or a folder, or take it out.</source>
        <translation>{name} contient un nom vide ; donnez un fichier ou un dossier, ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{name} vaut {value} ; ce doit être un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name} is '{value}'; choose one of {choices}.</source>
        <translation>{name} vaut '{value}' ; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is not a file on a disk and would be lost with the run; give a file in a folder.</source>
        <translation>{name} vaut {path}, qui n'est pas un fichier sur un disque et serait perdu avec l'exécution ; indiquez un fichier dans un dossier.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is an address, and outputs are written to a disk only; give a file in a folder.</source>
        <translation>{name} est {path}, qui est une adresse, et les sorties ne s'écrivent que sur un disque ; donnez un fichier dans un dossier.</translation>
    </message>
    <message>
        <source>{name} is {path}, but rasters are written as GeoTIFF, which is not a {suffix} file; end the name in .tif, and convert the raster afterwards where another format is needed.</source>
        <translation>{name} vaut {path}, mais les rasters sont écrits en GeoTIFF, qui n'est pas un fichier {suffix} ; terminez le nom par .tif et convertissez le raster ensuite si un autre format est nécessaire.</translation>
    </message>
    <message>
        <source>{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.</source>
        <translation>{name} doit être un fichier CSV ou un objet avec ids, x, y, crs, labels et fields.</translation>
    </message>
    <message>
        <source>{name} must be a JSON file or an object with a list of classes.</source>
        <translation>{name} doit être un fichier JSON ou un objet avec une liste de classes.</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>{name} is '{text}'; write it YYYY-MM-DD.</source>
        <translation>{name} vaut '{text}' ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of files and folders</source>
        <translation>une liste de fichiers et de dossiers</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>bien trop grand</translation>
    </message>
    <message>
        <source>{name} is {value}, which no file can be called; leave its control characters out.</source>
        <translation>{name} vaut {value}, un nom qu'aucun fichier ne peut porter ; retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>{name} begins with {value} and is longer than file systems allow; choose a shorter name.</source>
        <translation>{name} commence par {value} et est plus long que ne le permettent les systèmes de fichiers ; choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{pixels} pixels · {rate} pixels/s</source>
        <translation>{pixels} pixels · {rate} pixels/s</translation>
    </message>
    <message>
        <source>{doing} · {left}</source>
        <translation>{doing} · {left}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>encore {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{part} · {doing}</source>
        <translation>{part} · {doing}</translation>
    </message>
    <message>
        <source>The memory limit of {limit} GB is too small: one row of a window of these rasters needs {smallest} GB; give at least that.</source>
        <translation>La limite de mémoire de {limit} Go est trop petite : une ligne d'une fenêtre de ces rasters demande {smallest} Go ; donnez au moins cela.</translation>
    </message>
    <message>
        <source>{path} leads to the input {input} of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} mène à l'entrée {input} de cette exécution, que l'écriture détruirait ; donnez à la sortie un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{path} is an input of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} est une entrée de cette exécution, que l'écriture détruirait ; donnez à la sortie un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names} ; et {count} autres</translation>
    </message>
    <message>
        <source>{count} of {all} samples say that they are of another time ({start} to {end}) than the rasters ({first} to {last}); their labels need not hold for these images, so give the rasters of their season, or leave these samples out.</source>
        <translation>{count} des {all} échantillons disent être d'une autre époque ({start} à {end}) que celle des rasters ({first} à {last}) ; leurs étiquettes ne valent pas forcément pour ces images : donnez les rasters de leur saison, ou écartez ces échantillons.</translation>
    </message>
    <message>
        <source>Labels that differ only by case, blanks, accents or signs that look alike are different classes: {labels}. If they mean one class, write them alike in the class field.</source>
        <translation>Les étiquettes qui ne diffèrent que par la casse, les espaces, les accents ou des signes qui se ressemblent sont des classes différentes : {labels}. Si elles désignent une seule classe, écrivez-les de la même façon dans le champ de classe.</translation>
    </message>
    <message>
        <source>The accuracy is measured on {samples} validation {samples:sample only|samples only}, so it says little (see its interval); add samples, or use Cross-validate LSTM-FCN, which measures on {samples:all samples|all of them}.</source>
        <translation>L'exactitude n'est mesurée que sur {samples} {samples:échantillon de validation|échantillons de validation} et dit donc peu (voir son intervalle) ; ajoutez des échantillons, ou utilisez la validation croisée LSTM-FCN, qui mesure sur tous.</translation>
    </message>
    <message>
        <source>Classes of fewer than {fewest} samples ({classes}) are hardly learned and not measured; add samples, better {enough} or more of each class.</source>
        <translation>Les classes de moins de {fewest} échantillons ({classes}) sont à peine apprises et ne sont pas mesurées ; ajoutez des échantillons, mieux {enough} ou plus par classe.</translation>
    </message>
    <message>
        <source>The series have {dates} {dates:date only|dates only}, which show no season; classes that look alike on these dates are not told apart. Add dates, better a dozen over the year.</source>
        <translation>Les séries n'ont que {dates} {dates:date, qui ne montre|dates, qui ne montrent} aucune saison ; des classes semblables à ces dates ne sont pas distinguées. Ajoutez des dates, mieux une douzaine sur l'année.</translation>
    </message>
    <message>
        <source>{labels} stands in the class field as programs write a missing value, and is taken for a class; where it means no label, leave these samples out.</source>
        <translation>{labels} figure dans le champ de classe comme les programmes écrivent une valeur manquante, et est pris pour une classe ; si cela signifie qu'il n'y a pas d'étiquette, écartez ces échantillons.</translation>
    </message>
    <message>
        <source>{labels} holds the sign {sign} in place of a letter that was lost, as where a table is read in another encoding; set the encoding of the layer in QGIS, or save the table in UTF-8.</source>
        <translation>{labels} contient le signe {sign} à la place d'une lettre perdue, comme quand une table est lue dans un autre encodage ; réglez l'encodage de la couche dans QGIS ou enregistrez la table en UTF-8.</translation>
    </message>
    <message>
        <source>The class field has no whole number for {classes}; choose a field of whole numbers or one with a value map of them, or number the classes in the order of the labels ({@codes}).</source>
        <translation>Le champ de classe n'a pas de nombre entier pour {classes} ; choisissez un champ de nombres entiers ou un champ avec une liste de valeurs de ces nombres, ou numérotez les classes dans l'ordre des étiquettes ({@codes}).</translation>
    </message>
    <message>
        <source>The classes {first} and {second} have the same number {number} in the class field; give them one label, or two numbers.</source>
        <translation>Les classes {first} et {second} ont le même nombre {number} dans le champ de classe ; donnez-leur une seule étiquette ou deux nombres.</translation>
    </message>
    <message>
        <source>The class {label} has several numbers in the class field ({numbers}), and a map can hold only one; correct the value map, or number the classes in the order of the labels ({@codes}).</source>
        <translation>La classe {label} a plusieurs nombres dans le champ de classe ({numbers}), et une carte ne peut en avoir qu'un ; corrigez la liste de valeurs ou numérotez les classes dans l'ordre des étiquettes ({@codes}).</translation>
    </message>
    <message>
        <source>The class {label} has the number {number}, and the pixels of a class map can be 1 to {highest} only; change the number, or number the classes in the order of the labels ({@codes}).</source>
        <translation>La classe {label} a le nombre {number}, et les pixels d'une carte des classes ne peuvent aller que de 1 à {highest} ; changez le nombre ou numérotez les classes dans l'ordre des étiquettes ({@codes}).</translation>
    </message>
    <message>
        <source>{polygons} {polygons:polygon gives|polygons give} {count} {count:sample|samples}.</source>
        <translation>{polygons} {polygons:polygone donne|polygones donnent} {count} {count:échantillon|échantillons}.</translation>
    </message>
    <message>
        <source>No sample point lies on the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Aucun point d'échantillon ne se trouve sur les rasters ; vérifiez que les deux montrent le même lieu et que le SCR de la couche est juste.</translation>
    </message>
    <message>
        <source>{count} {count:sample lies|samples lie} outside the rasters (feature {count:id|ids} {ids}); select the ones inside, or add rasters that {count:cover it|cover them}.</source>
        <translation>{count} {count:échantillon est|échantillons sont} hors des rasters ({count:id de l'entité|ids des entités} {ids}) ; sélectionnez ceux qui sont dedans, ou ajoutez des rasters qui {count:le couvrent|les couvrent}.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} a gap of more than {days} days (feature {count:id|ids} {ids}); {count:leave it|leave them} out, or allow longer gaps under {@max_gap}.</source>
        <translation>{count} {count:échantillon a|échantillons ont} une lacune de plus de {days} jours ({count:id de l'entité|ids des entités} {ids}) ; {count:laissez-le|laissez-les} de côté, ou permettez des lacunes plus longues sous {@max_gap}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel|pixels} of polygons {count:has|have} no or too few valid observations and {count:is left|are left} out.</source>
        <translation>{count} {count:pixel|pixels} de polygones {count:n'a|n'ont} pas ou trop peu d'observations valides et {count:est laissé|sont laissés} de côté.</translation>
    </message>
    <message>
        <source>{count} {count:polygon holds|polygons hold} no centre of a pixel (feature {count:id|ids} {ids}); the pixel of {count:a point on it|a point on each} is taken.</source>
        <translation>{count} {count:polygone ne contient|polygones ne contiennent} aucun centre de pixel ({count:identifiant|identifiants} d'entité {ids}) ; le pixel d'un point {count:sur lui|sur chacun} est pris.</translation>
    </message>
    <message>
        <source>{count} {count:sample shares|samples share} a pixel with another of the same label and {count:is counted|are counted} once.</source>
        <translation>{count} {count:échantillon partage|échantillons partagent} un pixel avec un autre de même étiquette et ne {count:compte|comptent} qu'une fois.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} samples with different labels (feature ids {ids}). All are kept; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:pixel a|pixels ont} des échantillons d'étiquettes différentes (identifiants d'entité {ids}). Tous sont gardés ; corrigez leurs étiquettes, ou laissez de côté les mauvais.</translation>
    </message>
    <message>
        <source>The names of the fields {fields} are cut to ten letters, as in a shapefile, so the dates of their series are lost; use the layer from before it was saved as a shapefile, or extract the series again into a GeoPackage.</source>
        <translation>Les noms des champs {fields} sont coupés à dix lettres, comme dans un shapefile, et les dates de leurs séries sont perdues ; utilisez la couche d'avant son enregistrement en shapefile, ou extrayez à nouveau les séries dans un GeoPackage.</translation>
    </message>
    <message>
        <source>There are no rasters, and the samples carry no series in fields (NDVI1, NDVI2 … or NDVI_20130914 …); add dated rasters, or use a layer made with Extract time series.</source>
        <translation>Il n'y a pas de rasters, et les échantillons n'ont pas de séries dans des champs (NDVI1, NDVI2 … ou NDVI_20130914 …) ; ajoutez des rasters datés, ou utilisez une couche faite avec Extraire des séries temporelles.</translation>
    </message>
    <message>
        <source>The samples carry no series of band {missing}; they have {present}.</source>
        <translation>Les échantillons n'ont pas de séries de la bande {missing} ; ils ont {present}.</translation>
    </message>
    <message>
        <source>The bands in the samples' fields do not have the same dates ({lengths}); choose bands that do under {@bands}.</source>
        <translation>Les bandes dans les champs des échantillons n'ont pas les mêmes dates ({lengths}) ; choisissez des bandes qui les ont sous {@bands}.</translation>
    </message>
    <message>
        <source>The values of {band} in the fields run from {low} to {high}, but {band} lies between {least} and {most}; bring them to this unit first, for example divide them by 10000 with the field calculator.</source>
        <translation>Les valeurs de {band} dans les champs vont de {low} à {high}, mais {band} est compris entre {least} et {most} ; ramenez-les d'abord à cette unité, par exemple en les divisant par 10000 avec la calculatrice de champs.</translation>
    </message>
    <message>
        <source>The field {field} has {count} values for {samples} samples; give one for each.</source>
        <translation>Le champ {field} a {count} valeurs pour {samples} échantillons ; donnez-en une pour chacun.</translation>
    </message>
    <message>
        <source>The fields {first} and {second} carry the same date; keep one of them.</source>
        <translation>Les champs {first} et {second} portent la même date ; gardez-en un.</translation>
    </message>
    <message>
        <source>The field {field} of feature {id} holds {value}, which is not a number; correct it, or leave it empty where the observation is missing.</source>
        <translation>Le champ {field} de l'entité {id} contient {value}, qui n'est pas un nombre ; corrigez-le, ou laissez-le vide là où l'observation manque.</translation>
    </message>
    <message>
        <source>The field {field} holds {value}; write dates YYYY-MM-DD, or leave the field out.</source>
        <translation>Le champ {field} contient {value} ; écrivez les dates AAAA-MM-JJ, ou laissez le champ de côté.</translation>
    </message>
    <message>
        <source>{@block_size} is {size}; give the side of a block in metres, above 0.</source>
        <translation>{@block_size} vaut {size} ; donnez le côté d'un carré en mètres, supérieur à 0.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as the layer has no coordinate reference system; choose {@group_by} none, or give it one.</source>
        <translation>Les échantillons ne peuvent pas être groupés selon leur lieu, car la couche n'a pas de système de coordonnées de référence ; choisissez {@group_by} aucun, ou donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as some have no place (feature ids {ids}) or the layer has no coordinate reference system; choose {@group_by} none, or give them one.</source>
        <translation>Les échantillons ne peuvent pas être groupés selon leur lieu, car certains n'ont pas de lieu (ids des entités {ids}) ou la couche n'a pas de système de coordonnées de référence ; choisissez {@group_by} aucun, ou donnez-leur-en un.</translation>
    </message>
    <message>
        <source>{path} has a row with more values than columns; put texts that hold a comma in quotes.</source>
        <translation>{path} a une ligne avec plus de valeurs que de colonnes ; mettez entre guillemets les textes qui contiennent une virgule.</translation>
    </message>
    <message>
        <source>{path} has the column {columns} more than once; keep one of each.</source>
        <translation>{path} contient plusieurs fois la colonne {columns} ; n'en gardez qu'une de chaque.</translation>
    </message>
    <message>
        <source>{path} needs the columns longitude, latitude and label; it has {columns}.</source>
        <translation>{path} demande les colonnes longitude, latitude et label ; il a {columns}.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is beyond {farthest} degrees; give degrees (WGS 84), or check whether longitude and latitude are exchanged.</source>
        <translation>La ligne {row} de {path} a pour {column} {value}, au-delà de {farthest} degrés ; donnez des degrés (WGS 84), ou vérifiez si longitude et latitude sont inversées.</translation>
    </message>
    <message>
        <source>The layer of samples has no coordinate reference system; set it in the layer's properties.</source>
        <translation>La couche d'échantillons n'a pas de système de coordonnées de référence ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>None of the features has a geometry, so no raster can be read there; give a layer of points or polygons, or a table with the columns longitude and latitude (WGS 84).</source>
        <translation>Aucune entité n'a de géométrie, donc aucun raster ne peut y être lu ; donnez une couche de points ou de polygones, ou une table avec les colonnes longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <source>{count} {count:feature has|features have} no geometry (feature {count:id|ids} {ids}); draw it, {count:delete it|delete them}, or select the others.</source>
        <translation>{count} {count:entité n'a|entités n'ont} pas de géométrie ({count:identifiant|identifiants} {ids}) ; dessinez-la, {count:supprimez-la|supprimez-les} ou sélectionnez les autres.</translation>
    </message>
    <message>
        <source>The sample layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>La couche d'échantillons n'a aucune entité à utiliser ; vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no label (feature {count:id|ids} {ids}); {count:label it or leave it|label them or leave them} out, for example with a filter of the layer.</source>
        <translation>{count} {count:échantillon n'a|échantillons n'ont} pas d'étiquette ({count:id de l'entité|ids des entités} {ids}) ; {count:étiquetez-le ou laissez-le|étiquetez-les ou laissez-les} de côté, par exemple avec un filtre de la couche.</translation>
    </message>
    <message>
        <source>All samples have the label {label}; a map needs samples of at least two classes. Check the class field.</source>
        <translation>Tous les échantillons ont l'étiquette {label} ; une carte demande des échantillons d'au moins deux classes. Vérifiez le champ de classe.</translation>
    </message>
    <message>
        <source>{count} classes have a single sample each; check that the class field is the one that holds the classes.</source>
        <translation>{count} classes n'ont qu'un seul échantillon chacune ; vérifiez que le champ de classe est bien celui qui contient les classes.</translation>
    </message>
    <message>
        <source>{count:Class|Classes} {classes} {count:has|have} one sample only; add samples, or leave the {count:class|classes} out.</source>
        <translation>{count:La classe|Les classes} {classes} {count:n'a|n'ont} qu'un échantillon ; ajoutez des échantillons, ou laissez {count:la classe|les classes} de côté.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); check the name of the file, and that you may read it.</source>
        <translation>Les points {path} ne peuvent pas être lus ({error}) ; vérifiez le nom du fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); save them as CSV in UTF-8.</source>
        <translation>Les points {path} ne peuvent pas être lus ({error}) ; enregistrez-les en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is not a number; correct it, or take the row out.</source>
        <translation>La ligne {row} de {path} a {column} {value}, qui n'est pas un nombre ; corrigez-la ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The label {label} of feature {id} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>L'étiquette {label} de l'entité {id} contient une fin de ligne, un caractère de contrôle ou un demi-caractère, qu'aucune légende ne peut contenir ; corrigez-la.</translation>
    </message>
    <message>
        <source>Classes with one sample only are written almost like others: {labels}. If they mean one class, write them alike in the class field, or merge them with Classes…; else add samples.</source>
        <translation>Des classes à un seul échantillon s'écrivent presque comme d'autres : {labels}. S'il s'agit d'une même classe, écrivez-les de la même façon dans le champ de classe, ou fusionnez-les avec Classes… ; sinon, ajoutez des échantillons.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no valid observation in some band (feature {count:id|ids} {ids}); {count:leave it|leave them} out.</source>
        <translation>{count} {count:échantillon n'a|échantillons n'ont} aucune observation valide dans une bande ({count:id de l'entité|ids des entités} {ids}) ; {count:laissez-le|laissez-les} de côté.</translation>
    </message>
    <message>
        <source>The class scheme does not have {labels}, which the samples have; add it to the classes, merge it into one of them, or leave these samples out.</source>
        <translation>La nomenclature n'a pas {labels}, que les échantillons ont ; ajoutez-le aux classes, fusionnez-le avec l'une d'elles ou écartez ces échantillons.</translation>
    </message>
    <message>
        <source>Merged into {name}: {labels}</source>
        <translation>Fusionnées avec {name} : {labels}</translation>
    </message>
    <message>
        <source>Classes of the class scheme without samples, which are left out: {classes}</source>
        <translation>Classes de la nomenclature sans échantillons, laissées de côté : {classes}</translation>
    </message>
    <message>
        <source>Class {label} has {count} samples; a cross-validation needs at least {fewest} of each class, one to hold out and two to learn from. Add samples, or leave the class out.</source>
        <translation>La classe {label} a {count} échantillons ; une validation croisée en demande au moins {fewest} de chaque classe, un à retenir et deux pour apprendre. Ajoutez des échantillons, ou laissez la classe de côté.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but class {label} has {count} samples; choose at most {count} folds, or add samples of that class.</source>
        <translation>{@folds} vaut {folds}, mais la classe {label} a {count} échantillons ; choisissez au plus {count} blocs, ou ajoutez des échantillons de cette classe.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but the samples lie in {groups} groups; choose fewer folds or smaller blocks.</source>
        <translation>{@folds} vaut {folds}, mais les échantillons sont dans {groups} groupes ; choisissez moins de blocs de validation ou des carrés plus petits.</translation>
    </message>
    <message>
        <source>Fold {number} leaves fewer than two samples of class {classes} to learn from; choose {remedy}.</source>
        <translation>Le bloc {number} laisse moins de deux échantillons de la classe {classes} pour apprendre ; choisissez {remedy}.</translation>
    </message>
    <message>
        <source>All samples of class {label} lie in one group, so it cannot be both learned and measured; choose smaller blocks or another grouping, or add samples elsewhere.</source>
        <translation>Tous les échantillons de la classe {label} sont dans un seul groupe, si bien qu'elle ne peut pas être à la fois apprise et mesurée ; choisissez des carrés plus petits ou un autre regroupement, ou ajoutez des échantillons ailleurs.</translation>
    </message>
    <message>
        <source>more folds</source>
        <translation>plus de blocs</translation>
    </message>
    <message>
        <source>smaller groups, more folds, or another seed</source>
        <translation>des groupes plus petits, plus de blocs, ou une autre graine</translation>
    </message>
    <message>
        <source>The base model {name} reads the bands {bands}, the samples have {present}; choose its bands under {@bands}, or another base model.</source>
        <translation>Le modèle de départ {name} lit les bandes {bands}, les échantillons ont {present} ; choisissez ses bandes sous {@bands}, ou un autre modèle de départ.</translation>
    </message>
    <message>
        <source>The base model {name} reads {count} dates, the samples have {present}; choose as many dates, or another base model.</source>
        <translation>Le modèle de départ {name} lit {count} dates, les échantillons en ont {present} ; choisissez le même nombre de dates, ou un autre modèle de départ.</translation>
    </message>
    <message>
        <source>Starting from the weights of {name}, trained {date}; its normalisation is kept.</source>
        <translation>Départ des poids de {name}, entraîné le {date} ; sa normalisation est gardée.</translation>
    </message>
    <message>
        <source>The base model {name} has the codes {own} and none for {classes}; take the codes from a class field that has numbers for all classes ({@codes}).</source>
        <translation>Le modèle de base {name} a les codes {own} et aucun pour {classes} ; prenez les codes d'un champ de classe qui a des nombres pour toutes les classes ({@codes}).</translation>
    </message>
    <message>
        <source>The codes of the base model are kept: {codes}</source>
        <translation>Les codes du modèle de base sont gardés : {codes}</translation>
    </message>
    <message>
        <source>Classes it does not know, which start anew: {classes}</source>
        <translation>Classes qu'il ne connaît pas, qui partent de zéro : {classes}</translation>
    </message>
    <message>
        <source>Classes of the base model without samples, which are left out: {classes}</source>
        <translation>Classes du modèle de base sans échantillons, qui sont laissées de côté : {classes}</translation>
    </message>
    <message>
        <source>The dates of the base model {name} or of the samples are known by position only; whether both are of the same season is not checked.</source>
        <translation>Les dates du modèle de base {name} ou des échantillons ne sont connues que par leur position ; on ne vérifie pas si les deux sont de la même saison.</translation>
    </message>
    <message>
        <source>The samples were observed from {first} to {last}, and the base model {name} learned {first_learned} to {last_learned}: their dates are up to {days} days apart in the year. Give rasters of the same season, or train without a base model.</source>
        <translation>Les échantillons ont été observés de {first} à {last}, et le modèle de base {name} a appris de {first_learned} à {last_learned} : leurs dates sont éloignées de {days} jours au plus dans l'année. Donnez des rasters de la même saison, ou entraînez sans modèle de base.</translation>
    </message>
    <message>
        <source>{name} is {value}, but the base model {model} has {own}; leave it empty, or train without a base model.</source>
        <translation>{name} vaut {value}, mais le modèle de départ {model} a {own} ; laissez-le vide, ou entraînez sans modèle de départ.</translation>
    </message>
    <message>
        <source>The class field has the number {code} for {label}, but the base model {name} has the codes {own}; correct the number, or train without a base model.</source>
        <translation>Le champ de classe a le nombre {code} pour {label}, mais le modèle de base {name} a les codes {own} ; corrigez le nombre ou entraînez sans modèle de base.</translation>
    </message>
    <message>
        <source>{name} is {value}; it takes three values, one for each convolution.</source>
        <translation>{name} vaut {value} ; il faut trois valeurs, une pour chaque convolution.</translation>
    </message>
    <message>
        <source>{name} has {count} values; it takes three, one for each convolution.</source>
        <translation>{name} a {count} valeurs ; il en faut trois, une pour chaque convolution.</translation>
    </message>
    <message>
        <source>fold {number} of {folds}: accuracy {accuracy} on {count} {count:sample|samples}</source>
        <translation>pli {number} sur {folds} : exactitude {accuracy} sur {count} {count:échantillon|échantillons}</translation>
    </message>
    <message>
        <source>repeat {number} of {repeats}, {fold}</source>
        <translation>répétition {number} sur {repeats}, {fold}</translation>
    </message>
    <message>
        <source>{count} samples in {folds} folds, repeated {repeats} {repeats:time|times}, grouped by {group_by}; seed {seed}</source>
        <translation>{count} échantillons en {folds} plis, répétés {repeats} fois, groupés par {group_by} ; graine {seed}</translation>
    </message>
    <message>
        <source>fold {number} of {count}</source>
        <translation>bloc {number} sur {count}</translation>
    </message>
    <message>
        <source>repeat {number} of {count} · {fold}</source>
        <translation>répétition {number} sur {count} · {fold}</translation>
    </message>
    <message>
        <source>{done} of {count} folds are done</source>
        <translation>{done} blocs sur {count} terminés</translation>
    </message>
    <message>
        <source>No Dask worker can train a network ({reason}); correct that on the workers and run this again.</source>
        <translation>Aucun worker Dask ne peut entraîner un réseau ({reason}) ; corrigez cela sur les workers et relancez l'exécution.</translation>
    </message>
    <message>
        <source>random forest for the soft labels</source>
        <translation>forêt aléatoire pour les étiquettes souples</translation>
    </message>
    <message>
        <source>CPU threads: {count} (more would not be faster)</source>
        <translation>Threads du processeur : {count} (davantage ne serait pas plus rapide)</translation>
    </message>
    <message>
        <source>Version {version} of the plugin asks for a fold and the Dask worker has version {own}; install the same on both.</source>
        <translation>La version {version} de l'extension demande un bloc et le worker Dask a la version {own} ; installez la même des deux côtés.</translation>
    </message>
    <message>
        <source>{folder} holds no fold to learn from ({error}); crossvalidate and tune write one.</source>
        <translation>{folder} ne contient aucun bloc dont apprendre ({error}) ; crossvalidate et tune en écrivent un.</translation>
    </message>
    <message>
        <source>Random forest on the same samples: accuracy {forest}; the network is at {network}, a difference of {difference} points (95 % interval {low} to {high})</source>
        <translation>Forêt aléatoire sur les mêmes échantillons : exactitude {forest} ; le réseau est à {network}, une différence de {difference} points (intervalle à 95 % de {low} à {high})</translation>
    </message>
    <message>
        <source>On these samples a random forest is more accurate than the network, by {points} points. {remedies}</source>
        <translation>Sur ces échantillons, une forêt aléatoire est plus exacte que le réseau, de {points} points. {remedies}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <translation>époque {number} sur {count}</translation>
    </message>
    <message>
        <source>{epoch} · validation accuracy {accuracy}</source>
        <translation>{epoch} · précision de validation {accuracy}</translation>
    </message>
    <message>
        <source>{epoch} · {rate} epochs/s</source>
        <translation>{epoch} · {rate} époques/s</translation>
    </message>
    <message>
        <source>The device has not enough memory for two series at a time; choose the device cpu, or a smaller network.</source>
        <translation>Le périphérique n'a pas assez de mémoire pour deux séries à la fois ; choisissez le périphérique cpu, ou un réseau plus petit.</translation>
    </message>
    <message>
        <source>The device has not enough memory for the batch; it is taken in parts of {count} series from now on. The weights still change once a batch.</source>
        <translation>Le matériel n'a pas assez de mémoire pour le lot ; il est désormais pris en parties de {count} séries. Les poids changent toujours une fois par lot.</translation>
    </message>
    <message>
        <source>The {name} loss is no longer a number; lower {@learning_rate}, or check the samples for extreme values.</source>
        <translation>La perte ({name}) n'est plus un nombre ; baissez {@learning_rate}, ou vérifiez si les échantillons ont des valeurs extrêmes.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: the validation loss has not improved by more than {delta} for {epochs} epochs.</source>
        <translation>Arrêt après l'époque {epoch} : la perte de validation ne s'est pas améliorée de plus de {delta} pendant {epochs} époques.</translation>
    </message>
    <message>
        <source>{first}, {others}</source>
        <translation>{first}, {others}</translation>
    </message>
    <message>
        <source>There is no recipe '{recipe}'; choose one of {recipes}.</source>
        <translation>Il n'y a pas de recette '{recipe}' ; choisissez parmi {recipes}.</translation>
    </message>
    <message>
        <source>There is no training parameter {unknown}; see python -m model train --help.</source>
        <translation>Il n'y a pas de paramètre d'entraînement {unknown} ; voir python -m model train --help.</translation>
    </message>
    <message>
        <source>{@cnn_kernels} has {kernel}, which is longer than the series of {dates} dates; choose at most {dates}, or leave it empty.</source>
        <translation>{@cnn_kernels} contient {kernel}, plus long que les séries de {dates} dates ; choisissez au plus {dates}, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Training values: {values}</source>
        <translation>Valeurs d'entraînement : {values}</translation>
    </message>
    <message>
        <source>The third value of CNN layers has no effect with this architecture: its last convolution has B filters.</source>
        <translation>La troisième valeur des couches CNN n'a pas d'effet avec cette architecture : sa dernière convolution a B filtres.</translation>
    </message>
    <message>
        <source>CNN layers, kernels and dropout rates hold for both sets of three convolutions.</source>
        <translation>Les couches, noyaux et taux de dropout CNN valent pour les deux groupes de trois convolutions.</translation>
    </message>
    <message>
        <source>epoch {number}: training loss {train_loss}, accuracy {train_accuracy}; validation loss {valid_loss}, accuracy {valid_accuracy}; rate {rate}, {seconds} s</source>
        <translation>époque {number} : perte d'apprentissage {train_loss}, exactitude {train_accuracy} ; perte de validation {valid_loss}, exactitude {valid_accuracy} ; taux {rate}, {seconds} s</translation>
    </message>
    <message>
        <source>{learn} {learn:sample|samples} to learn from, {validate} to validate on; seed {seed}</source>
        <translation>{learn} {learn:échantillon|échantillons} pour apprendre, {validate} pour valider ; graine {seed}</translation>
    </message>
    <message>
        <source>Probabilities calibrated with temperature {temperature}: expected calibration error {error} instead of {raw} on validation samples</source>
        <translation>Probabilités calibrées à la température {temperature} : erreur de calibration attendue {error} au lieu de {raw} sur les échantillons de validation</translation>
    </message>
    <message>
        <source>Going on with an interrupted training after epoch {epoch}.</source>
        <translation>Reprise d'un entraînement interrompu après l'époque {epoch}.</translation>
    </message>
    <message>
        <source>Class {classes} comes from one polygon, which is both learned from and validated on, so its accuracy flatters; add polygons, or give validation samples.</source>
        <translation>La classe {classes} vient d'un seul polygone, qui sert à la fois à apprendre et à valider, ce qui embellit son exactitude ; ajoutez des polygones, ou donnez des échantillons de validation.</translation>
    </message>
    <message>
        <source>What an interrupted training with these inputs left in the cache is damaged; starting anew.</source>
        <translation>Ce qu'un entraînement interrompu avec ces entrées a laissé dans le cache est endommagé ; on recommence.</translation>
    </message>
    <message>
        <source>No interrupted training with these inputs was found; training starts from the beginning.</source>
        <translation>Il n'y a pas d'entraînement interrompu avec ces entrées à reprendre ; on recommence.</translation>
    </message>
    <message>
        <source>If {name} has learned from some of these samples, the accuracy flatters; give validation samples that it has not seen, or the seed it was split by ({seed}) and the same samples.</source>
        <translation>Si {name} a appris de certains de ces échantillons, l'exactitude est embellie ; donnez des échantillons de validation qu'il n'a pas vus, ou la graine de sa division ({seed}) et les mêmes échantillons.</translation>
    </message>
    <message>
        <source>importance of dates and bands</source>
        <translation>importance des dates et des bandes</translation>
    </message>
    <message>
        <source>{count} of {all} samples ({share} %) have a suspicious label; look at them on an image, and correct those that are wrong.</source>
        <translation>{count} échantillons sur {all} ({share} %) ont une étiquette suspecte ; examinez-les sur une image, et corrigez ceux qui sont faux.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} samples: {classes}. Collect more of them first.</source>
        <translation>Moins de {fewest} échantillons : {classes}. Collectez-en d'abord davantage.</translation>
    </message>
    <message>
        <source>{frequent} has {times} times as many samples as {rare}; balanced class weights, or more samples of the latter, keep it from being overlooked.</source>
        <translation>{frequent} a {times} fois plus d'échantillons que {rare} ; des poids des classes équilibrés, ou plus d'échantillons de cette dernière, évitent qu'elle soit négligée.</translation>
    </message>
    <message>
        <source>{first} and {second} are hard to tell apart (separability {separability}); dates or bands that differ between them would help, or one class for both.</source>
        <translation>{first} et {second} sont difficiles à distinguer (séparabilité {separability}) ; des dates ou des bandes où elles diffèrent aideraient, ou une seule classe pour les deux.</translation>
    </message>
    <message>
        <source>The samples of {classes} lie in clusters; use spatial blocks: nearby samples make the estimate too optimistic; also collect samples elsewhere.</source>
        <translation>Les échantillons de {classes} sont regroupés dans l'espace ; utilisez des blocs spatiaux : des échantillons voisins rendent l'estimation trop optimiste ; collectez aussi des échantillons ailleurs.</translation>
    </message>
    <message>
        <source>Halves of {count} samples, each learned from and measured on the other: network {network}, random forest {forest}, difference {difference} ± {error} points; soft labels {share}</source>
        <translation>Moitiés de {count} échantillons, chacune apprise et mesurée sur l'autre : réseau {network}, forêt aléatoire {forest}, différence {difference} ± {error} points ; étiquettes douces {share}</translation>
    </message>
    <message>
        <source>soft labels or not</source>
        <translation>étiquettes souples ou non</translation>
    </message>
    <message>
        <source>{unknown} cannot be searched; choose from {searched}.</source>
        <translation>{unknown} ne peut pas être cherché ; choisissez parmi {searched}.</translation>
    </message>
    <message>
        <source>Nothing is left to search, as every value has been given; leave some of them empty.</source>
        <translation>Il ne reste rien à chercher, car toutes les valeurs ont été données ; laissez-en quelques-unes vides.</translation>
    </message>
    <message>
        <source>{done} of {count} trials are done, {waiting} are on the cluster</source>
        <translation>{done} essais sur {count} terminés, {waiting} sur le cluster</translation>
    </message>
    <message>
        <source>trial {number} of {count}</source>
        <translation>essai {number} sur {count}</translation>
    </message>
    <message>
        <source>Searching {names} on {folds} folds; the first trial is the recipe itself; seed {seed}</source>
        <translation>Recherche de {names} sur {folds} plis ; le premier essai est la recette elle-même ; graine {seed}</translation>
    </message>
    <message>
        <source>No trial came to an end; lower the learning rate, or check the samples for extreme values.</source>
        <translation>Aucun essai n'est allé jusqu'au bout ; baissez le taux d'apprentissage, ou vérifiez si les échantillons ont des valeurs extrêmes.</translation>
    </message>
    <message>
        <source>{trial} · best {accuracy}</source>
        <translation>{trial} · meilleur {accuracy}</translation>
    </message>
    <message>
        <source>Trial {number} {state}{accuracy}, {seconds} s: {values}</source>
        <translation>Essai {number} {state}{accuracy}, {seconds} s : {values}</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Fiabilité des probabilités</translation>
    </message>
    <message>
        <source>{calibration} On the diagonal probabilities are right: where the network is sure by 80 %, it is right in 80 of 100 cases. Below it the network is too sure, above it not sure enough. Expected calibration error: mean distance from the diagonal.</source>
        <translation>{calibration} Sur la diagonale, les probabilités sont justes : là où le réseau est sûr à 80 %, il a raison dans 80 cas sur 100. Au-dessous, le réseau est trop sûr de lui ; au-dessus, pas assez. Erreur de calibration attendue : distance moyenne à la diagonale.</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>hectares changed</source>
        <translation>hectares changés</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>de la surface</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectares où les deux cartes ont une classe</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Remarque.</translation>
    </message>
    <message>
        <source>Area that each class lost and gained.</source>
        <translation>Surface perdue et gagnée par chaque classe.</translation>
    </message>
    <message>
        <source>Gains and losses of the classes, in hectares.</source>
        <translation>Gains et pertes des classes, en hectares.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>Areas are counted from the pixels of the maps; errors of either map show as change that did not happen. An accuracy assessment of the change map itself tells how much of it is real.</source>
        <translation>Les surfaces sont comptées à partir des pixels des cartes ; les erreurs de l'une ou de l'autre carte apparaissent comme des changements qui n'ont pas eu lieu. Une évaluation de l'exactitude de la carte des changements elle-même dit quelle part en est réelle.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matrice de transition</translation>
    </message>
    <message>
        <source>Transitions in hectares. Rows: class before. Columns: class after.</source>
        <translation>Transitions en hectares. Lignes : classe avant. Colonnes : classe après.</translation>
    </message>
    <message>
        <source>before \ after</source>
        <translation>avant \ après</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Plus grands changements</translation>
    </message>
    <message>
        <source>The largest changes.</source>
        <translation>Les plus grands changements.</translation>
    </message>
    <message>
        <source>of the class before</source>
        <translation>de la classe d'avant</translation>
    </message>
    <message>
        <source>Accuracy of the classes. Producer's accuracy: share of the reference samples of a class that were found. User's accuracy: share of the samples predicted as a class that are it. In brackets the exact 95 % interval. Samples: all of the class.</source>
        <translation>Exactitude des classes. Exactitude du producteur : part des échantillons de référence d'une classe qui ont été retrouvés. Exactitude de l'utilisateur : part des échantillons prédits dans une classe qui lui appartiennent. Entre parenthèses, l'intervalle exact à 95 %. Échantillons : tous ceux de la classe.</translation>
    </message>
    <message>
        <source>producer's accuracy</source>
        <translation>exactitude du producteur</translation>
    </message>
    <message>
        <source>user's accuracy</source>
        <translation>exactitude de l'utilisateur</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Confusion matrix. Rows: predicted class. Columns: reference class, as the samples say. {counted}, and share of the reference class.</source>
        <translation>Matrice de confusion. Lignes : classe prédite. Colonnes : classe de référence, celle des échantillons. {counted}, et part de la classe de référence.</translation>
    </message>
    <message>
        <source>predicted \ reference</source>
        <translation>prédit \ référence</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Confusions les plus fréquentes</translation>
    </message>
    <message>
        <source>Pairs of classes that were confused most often.</source>
        <translation>Paires de classes le plus souvent confondues.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>pris pour</translation>
    </message>
    <message>
        <source>of its class</source>
        <translation>de sa classe</translation>
    </message>
    <message>
        <source>feature ids</source>
        <translation>ids des entités</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {how}; {duration}, {created}</source>
        <translation>{samples} échantillons de {classes} classes ; {dates}, {bands} ; {how} ; {duration}, {created}</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} %</source>
        <translation>intervalle à 95 % de {low} à {high} %</translation>
    </message>
    <message>
        <source>standard deviation over {count} trainings</source>
        <translation>écart-type sur {count} entraînements</translation>
    </message>
    <message>
        <source>Every sample was predicted by networks that had not learned from it.</source>
        <translation>Chaque échantillon a été prédit par des réseaux qui n'avaient pas appris de lui.</translation>
    </message>
    <message>
        <source>Caution.</source>
        <translation>Attention.</translation>
    </message>
    <message>
        <source>Mean series of all classes, band by band; gaps are filled.</source>
        <translation>Séries moyennes de toutes les classes, bande par bande ; les lacunes sont comblées.</translation>
    </message>
    <message>
        <source>Accuracy of each training on the samples that it had not learned from.</source>
        <translation>Exactitude de chaque entraînement sur les échantillons dont il n'avait pas appris.</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>Labels the model doubts</source>
        <translation>Étiquettes dont le modèle doute</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are all of them. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} échantillons ont reçu une autre étiquette que la leur ; les voici tous. Examinez-les avant toute autre chose : certains peuvent être mal étiquetés.</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are the {shown} whose own label got the lowest probability. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} échantillons ont reçu une autre étiquette que la leur ; voici les {shown} dont la propre étiquette a obtenu la plus faible probabilité. Examinez-les avant toute autre chose : certains peuvent être mal étiquetés.</translation>
    </message>
    <message>
        <source>Samples whose label the model doubts, the most doubted first.</source>
        <translation>Échantillons dont le modèle met l'étiquette en doute, les plus douteux en premier.</translation>
    </message>
    <message>
        <source>feature id</source>
        <translation>id de l'entité</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>son étiquette</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>{first} to {last}; {bands}; {files}; looked at {created}</source>
        <translation>{first} à {last} ; {bands} ; {files} ; examiné le {created}</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>usually every {days} days</source>
        <translation>en général tous les {days} jours</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>of the observations missing</source>
        <translation>des observations manquent</translation>
    </message>
    <message>
        <source>{share} % flagged by the mask</source>
        <translation>{share} % signalées par le masque</translation>
    </message>
    <message>
        <source>No warnings: every band is there on every date, on one grid, in even steps.</source>
        <translation>Aucun avertissement : chaque bande est présente à chaque date, sur une même grille, à intervalles réguliers.</translation>
    </message>
    <message>
        <source>Usable, flagged and absent observations of every date: shares of the grid's pixels, mean of the bands.</source>
        <translation>Observations utilisables, signalées et absentes à chaque date : parts des pixels de la grille, moyenne des bandes.</translation>
    </message>
    <message>
        <source>Estimated from pieces spread evenly over the grid, as the files are large and hold no overviews (gdaladdo makes them).</source>
        <translation>Estimation à partir de morceaux répartis régulièrement sur la grille, car les fichiers sont grands et ne contiennent pas d'aperçus (gdaladdo les crée).</translation>
    </message>
    <message>
        <source>Estimated from about 96 pixels a side where the grid is larger.</source>
        <translation>Estimation à partir d'environ 96 pixels de côté là où la grille est plus grande.</translation>
    </message>
    <message>
        <source>Flagged are {values} of the mask band.</source>
        <translation>Sont signalées les valeurs {values} de la bande de masque.</translation>
    </message>
    <message>
        <source>No mask band is used: clouds count as usable.</source>
        <translation>Aucune bande de masque n'est utilisée : les nuages comptent comme utilisables.</translation>
    </message>
    <message>
        <source>Series are brought to {count} dates from {first} to {last} when the cube is read.</source>
        <translation>Les séries sont ramenées à {count} dates du {first} au {last} à la lecture du cube.</translation>
    </message>
    <message>
        <source>Quicklooks</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>{bands} as red, green and blue, stretched alike on all dates.</source>
        <translation>{bands} en rouge, vert et bleu, avec le même étirement à toutes les dates.</translation>
    </message>
    <message>
        <source>{bands} in grey, stretched alike on all dates.</source>
        <translation>{bands} en gris, avec le même étirement à toutes les dates.</translation>
    </message>
    <message>
        <source>{shown} of {count} dates.</source>
        <translation>{shown} dates sur {count}.</translation>
    </message>
    <message>
        <source>What the mask flags is reddened.</source>
        <translation>Ce que le masque signale est teinté de rouge.</translation>
    </message>
    <message>
        <source>Hatched: no data.</source>
        <translation>Hachures : pas de données.</translation>
    </message>
    <message>
        <source>Each picture is put together from pieces of the grid.</source>
        <translation>Chaque image est assemblée à partir de morceaux de la grille.</translation>
    </message>
    <message>
        <source>Time series of the central pixel</source>
        <translation>Série temporelle du pixel central</translation>
    </message>
    <message>
        <source>Series of the pixel in the middle of the grid, in physical units; the line joins its usable observations.</source>
        <translation>Séries du pixel au milieu de la grille, en unités physiques ; la ligne relie ses observations utilisables.</translation>
    </message>
    <message>
        <source>Crosses: flagged by the mask band, drawn at the edge where they lie beyond it.</source>
        <translation>Croix : signalées par la bande de masque, tracées au bord lorsqu'elles se trouvent au-delà.</translation>
    </message>
    <message>
        <source>Strokes at the foot: no data.</source>
        <translation>Traits en bas : pas de données.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Pixels of the cube.</source>
        <translation>Pixels du cube.</translation>
    </message>
    <message>
        <source>Bands of the cube. Physical value = stored value · scale + offset. Stored values outside the valid range count as missing.</source>
        <translation>Bandes du cube. Valeur physique = valeur enregistrée · échelle + décalage. Les valeurs enregistrées hors de la plage valide comptent comme manquantes.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>rasters</source>
        <translation>rasters</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Rasters by band and date: ● a raster, ● 2 tiles of one date put together, – no raster. Coverage: share of the grid with data, mean of the bands. Missing: not covered, or flagged.</source>
        <translation>Rasters par bande et date : ● un raster, ● 2 tuiles d'une même date assemblées, – aucun raster. Couverture : part de la grille avec des données, moyenne des bandes. Manquantes : non couvertes, ou signalées.</translation>
    </message>
    <message>
        <source>A random forest is more accurate on these samples.</source>
        <translation>Une forêt aléatoire est plus exacte sur ces échantillons.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points above it.</source>
        <translation>Forêt aléatoire (500 arbres) sur les mêmes échantillons : {forest} %. Le réseau est {points} points au-dessus.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points below it.</source>
        <translation>Forêt aléatoire (500 arbres) sur les mêmes échantillons : {forest} %. Le réseau est {points} points au-dessous.</translation>
    </message>
    <message>
        <source>95 % interval of the difference: {low} to {high} points.</source>
        <translation>Intervalle à 95 % de la différence : de {low} à {high} points.</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Cela peut être le hasard.</translation>
    </message>
    <message>
        <source>Number of held-out samples</source>
        <translation>Nombre d'échantillons mis de côté</translation>
    </message>
    <message>
        <source>Number of held-out samples, all {repeats} repeats together</source>
        <translation>Nombre d'échantillons mis de côté, les {repeats} répétitions ensemble</translation>
    </message>
    <message>
        <source>Values and versions</source>
        <translation>Valeurs et versions</translation>
    </message>
    <message>
        <source>Values of the training.</source>
        <translation>Valeurs de l'entraînement.</translation>
    </message>
    <message>
        <source>map \ reference</source>
        <translation>carte \ référence</translation>
    </message>
    <message>
        <source>Accuracy of {title}</source>
        <translation>Exactitude de {title}</translation>
    </message>
    <message>
        <source>{points} reference points, {classes} classes</source>
        <translation>{points} points de référence, {classes} classes</translation>
    </message>
    <message>
        <source>{margin} (95 % interval)</source>
        <translation>{margin} (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>reference points counted</source>
        <translation>points de référence comptés</translation>
    </message>
    <message>
        <source>assessed area (ha)</source>
        <translation>surface évaluée (ha)</translation>
    </message>
    <message>
        <source>points excluded (outside the map or without class)</source>
        <translation>points exclus (hors de la carte ou sans classe)</translation>
    </message>
    <message>
        <source>The map, from {images}.</source>
        <translation>La carte, d'après les {images}.</translation>
    </message>
    <message>
        <source>The map.</source>
        <translation>La carte.</translation>
    </message>
    <message>
        <source>Area and accuracy of the classes, with 95 % intervals. The estimated area corrects the mapped one for the errors that the reference shows.</source>
        <translation>Surface et exactitude des classes, avec intervalles à 95 %. La surface estimée corrige la surface cartographiée des erreurs que montre la référence.</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>points de référence</translation>
    </message>
    <message>
        <source>mapped (ha)</source>
        <translation>cartographiée (ha)</translation>
    </message>
    <message>
        <source>estimated (ha)</source>
        <translation>estimée (ha)</translation>
    </message>
    <message>
        <source>95 % interval (ha)</source>
        <translation>intervalle à 95 % (ha)</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Surface des classes</translation>
    </message>
    <message>
        <source>Area of the classes: mapped, and estimated from the reference with its 95 % interval.</source>
        <translation>Surface des classes : cartographiée, et estimée d'après la référence avec son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>Behind each ±: half the width of the 95 % interval, 1.96 standard errors. User's accuracy: share of what is mapped as a class that is it. Producer's accuracy: share of a class that is mapped as it. {none}: there are no points to estimate it from; ?: unknown, since a stratum has fewer than two points.</source>
        <translation>Après chaque ± : la moitié de la largeur de l'intervalle à 95 %, soit 1,96 erreur type. Exactitude de l'utilisateur : part de ce qui est cartographié dans une classe qui lui appartient. Exactitude du producteur : part d'une classe qui est cartographiée comme telle. {none} : aucun point ne permet de l'estimer ; ? : inconnu, car une strate a moins de deux points.</translation>
    </message>
    <message>
        <source>Number of points. Rows: class on the map. Columns: class by the reference.</source>
        <translation>Nombre de points. Lignes : classe sur la carte. Colonnes : classe selon la référence.</translation>
    </message>
    <message>
        <source>Confusion matrix as shares of the area.</source>
        <translation>Matrice de confusion en parts de la surface.</translation>
    </message>
    <message>
        <source>Estimator: {estimator}.</source>
        <translation>Estimateur : {estimator}.</translation>
    </message>
    <message>
        <source>Strata of the sample.</source>
        <translation>Strates de l'échantillon.</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>strate</translation>
    </message>
    <message>
        <source>share of the area</source>
        <translation>part de la surface</translation>
    </message>
    <message>
        <source>Intervals assume that the points were drawn at random, as Design sampling does, and labelled without seeing the map; training samples overestimate accuracy.</source>
        <translation>Les intervalles supposent que les points ont été tirés au hasard, comme le fait Concevoir l'échantillonnage, et étiquetés sans voir la carte ; des échantillons d'entraînement surestiment l'exactitude.</translation>
    </message>
    <message>
        <source>suspicious labels</source>
        <translation>étiquettes suspectes</translation>
    </message>
    <message>
        <source>{share} % of the samples</source>
        <translation>{share} % des échantillons</translation>
    </message>
    <message>
        <source>cross-validated accuracy</source>
        <translation>exactitude par validation croisée</translation>
    </message>
    <message>
        <source>Nothing stands out: no label is doubtful, and no class is small, rare or clustered.</source>
        <translation>Rien à signaler : aucune étiquette n'est douteuse, et aucune classe n'est petite, rare ou regroupée dans l'espace.</translation>
    </message>
    <message>
        <source>Samples of each class, and how many of their labels are suspicious.</source>
        <translation>Échantillons de chaque classe, et nombre de leurs étiquettes qui sont suspectes.</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspectes</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>de la classe</translation>
    </message>
    <message>
        <source>mean probability of the label</source>
        <translation>probabilité moyenne de l'étiquette</translation>
    </message>
    <message>
        <source>similar samples with the same label</source>
        <translation>échantillons semblables de même étiquette</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Étiquettes suspectes</translation>
    </message>
    <message>
        <source>Every sample was judged by networks that had not learned from it: by the probability they give to its label, and by the {count} samples most similar to it in what the networks have learned to see. A label is suspicious where another class is as probable as it usually is for that class's own samples (confident learning), and the similar samples are mostly of another class as well. Suspicious is not wrong: a rare form of a class looks the same. Nothing was changed or left out.</source>
        <translation>Chaque échantillon a été jugé par des réseaux qui n'avaient pas appris de lui : selon la probabilité qu'ils donnent à son étiquette, et selon les {count} échantillons qui lui ressemblent le plus dans ce que les réseaux ont appris à voir. Une étiquette est suspecte là où une autre classe est aussi probable qu'elle l'est d'habitude pour les propres échantillons de cette classe (confident learning), et où les échantillons semblables sont aussi pour la plupart d'une autre classe. Suspect ne veut pas dire faux : une forme rare d'une classe présente le même aspect. Rien n'a été changé ni laissé de côté.</translation>
    </message>
    <message>
        <source>Samples by the probability of their label, and by the share of similar samples that carry it.</source>
        <translation>Échantillons selon la probabilité de leur étiquette, et selon la part d'échantillons semblables qui la portent.</translation>
    </message>
    <message>
        <source>All suspicious labels, the most suspicious first.</source>
        <translation>Toutes les étiquettes suspectes, les plus suspectes en premier.</translation>
    </message>
    <message>
        <source>The {shown} most suspicious of {count} labels, the most suspicious first.</source>
        <translation>Les {shown} étiquettes les plus suspectes sur {count}, les plus suspectes en premier.</translation>
    </message>
    <message>
        <source>majority label of similar samples</source>
        <translation>étiquette majoritaire des échantillons semblables</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Séparabilité</translation>
    </message>
    <message>
        <source>Probability that of two random samples, one of each class, the networks give the higher probability of a class to the one that belongs to it (Hand and Till 2001): 1 always told apart, 0.5 not at all.</source>
        <translation>Probabilité que, de deux échantillons pris au hasard, un de chaque classe, les réseaux donnent la plus haute probabilité d'une classe à celui qui lui appartient (Hand et Till 2001) : 1 toujours distinguées, 0,5 pas du tout.</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Exactitude des classes</translation>
    </message>
    <message>
        <source>Spatial distribution</source>
        <translation>Répartition spatiale</translation>
    </message>
    <message>
        <source>Places of the samples. Index of Clark and Evans: mean distance to the nearest place over that of as many random places in the convex hull of all samples: 1 random, below 1 clustered, above 1 regular.</source>
        <translation>Lieux des échantillons. Indice de Clark et Evans : distance moyenne au lieu le plus proche, rapportée à celle d'autant de lieux aléatoires dans l'enveloppe convexe de tous les échantillons : 1 aléatoire, moins de 1 regroupé, plus de 1 régulier.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>median distance to the nearest</source>
        <translation>distance médiane au plus proche</translation>
    </message>
    <message>
        <source>index of Clark and Evans</source>
        <translation>indice de Clark et Evans</translation>
    </message>
    <message>
        <source>Samples in clusters tell less than their number promises, and make the accuracy of a cross-validation that is not grouped look too high.</source>
        <translation>Des échantillons regroupés dans l'espace en disent moins que leur nombre ne le promet, et font paraître trop élevée l'exactitude d'une validation croisée sans groupement.</translation>
    </message>
    <message>
        <source>The samples have no coordinates, or their layer no coordinate reference system.</source>
        <translation>Les échantillons n'ont pas de coordonnées, ou leur couche n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Temporal patterns</source>
        <translation>Profils temporels</translation>
    </message>
    <message>
        <source>Mean series of each class, and the range between its 10 % and 90 % quantiles.</source>
        <translation>Série moyenne de chaque classe, et plage entre ses quantiles à 10 % et à 90 %.</translation>
    </message>
    <message>
        <source>LSTM-FCN model trained {created} in {duration}, on {samples} samples of {classes} classes; {dates}, {bands}</source>
        <translation>Modèle LSTM-FCN entraîné le {created} en {duration}, sur {samples} échantillons de {classes} classes ; {dates}, {bands}</translation>
    </message>
    <message>
        <source>never learned from here</source>
        <translation>jamais vus ici à l'entraînement</translation>
    </message>
    <message>
        <source>never learned from</source>
        <translation>jamais vus à l'entraînement</translation>
    </message>
    <message>
        <source>Measured on samples that were put aside. Where they lie in the same fields as the training samples, the map is less accurate than this.</source>
        <translation>Mesurée sur des échantillons mis de côté. Là où ils se trouvent dans les mêmes parcelles que les échantillons d'entraînement, la carte est moins exacte que cela.</translation>
    </message>
    <message>
        <source>The training started from the model {base}; where that one had learned from the validation samples, the accuracy is overestimated.</source>
        <translation>L'entraînement est parti du modèle {base} ; là où celui-ci avait appris des échantillons de validation, l'exactitude est embellie.</translation>
    </message>
    <message>
        <source>Number of validation samples</source>
        <translation>Nombre d'échantillons de validation</translation>
    </message>
    <message>
        <source>Loss and accuracy after every epoch. {ending}</source>
        <translation>Perte et exactitude après chaque époque. {ending}</translation>
    </message>
    <message>
        <source>Importance of dates and bands</source>
        <translation>Importance des dates et des bandes</translation>
    </message>
    <message>
        <source>Drop in accuracy when the values of a date, or of a band, are exchanged at random between {samples} validation samples ({times} times; mean and standard deviation). Neighbouring dates that resemble each other stand in for one another, so each seems less important than they are together.</source>
        <translation>Baisse de l'exactitude quand les valeurs d'une date, ou d'une bande, sont échangées au hasard entre {samples} échantillons de validation ({times} fois ; moyenne et écart-type). Des dates voisines qui se ressemblent se remplacent l'une l'autre, si bien que chacune paraît moins importante qu'elles ne le sont ensemble.</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {trials} trials, each on {folds} folds; {duration}, {created}</source>
        <translation>{samples} échantillons de {classes} classes ; {dates}, {bands} ; {trials} essais, chacun sur {folds} blocs de validation ; {duration}, {created}</translation>
    </message>
    <message>
        <source>best trial ({number})</source>
        <translation>meilleur essai ({number})</translation>
    </message>
    <message>
        <source>the recipe itself (trial 1)</source>
        <translation>la recette elle-même (essai 1)</translation>
    </message>
    <message>
        <source>The best of many trials looks better than it is: it was chosen on the samples it is measured on. Cross-validate the values, or measure them on other samples, before you quote an accuracy. Differences of about {noise} points are chance (one standard error with {samples} samples).</source>
        <translation>Le meilleur de nombreux essais paraît meilleur qu'il ne l'est : il a été choisi sur les échantillons sur lesquels il est mesuré. Soumettez les valeurs à une validation croisée, ou mesurez-les sur d'autres échantillons, avant de citer une exactitude. Des différences d'environ {noise} points relèvent du hasard (une erreur type avec {samples} échantillons).</translation>
    </message>
    <message>
        <source>The search was stopped by the user.</source>
        <translation>La recherche a été arrêtée par l'utilisateur.</translation>
    </message>
    <message>
        <source>Best values.</source>
        <translation>Meilleures valeurs.</translation>
    </message>
    <message>
        <source>To train with them, choose the file of tuned values in Train LSTM-FCN, or from the console:</source>
        <translation>Pour entraîner avec elles, choisissez le fichier des valeurs réglées dans Entraîner LSTM-FCN, ou depuis la console :</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Accuracy of the trials, and the best so far.</source>
        <translation>Exactitude des essais, et la meilleure jusque-là.</translation>
    </message>
    <message>
        <source>Values of the trials, part {number} of {count}.</source>
        <translation>Valeurs des essais, partie {number} sur {count}.</translation>
    </message>
    <message>
        <source>Values of the trials.</source>
        <translation>Valeurs des essais.</translation>
    </message>
    <message>
        <source>Pruned trials were given up, as they did worse than the median of the trials before them; their accuracy is the last that was measured.</source>
        <translation>Les essais élagués ont été abandonnés, car ils étaient moins bons que la médiane des essais précédents ; leur exactitude est la dernière mesurée.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
</TS>
