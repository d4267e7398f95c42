<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>LstmFcn</name>
    <message>
        <source>Class map</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.vrt)</source>
        <translation>Rasters (*.tif *.tiff *.img *.vrt)</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube. Classes are matched by name, or by code.</source>
        <translation>Um mapa de classes, por exemplo feito por Classificar cubo. As classes são comparadas pelo nome, ou pelo código.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Points or polygons with the true class, drawn at random and not used to train. If features are selected and the box is ticked, only these are used. Those outside the map are counted and reported.</source>
        <translation>Pontos ou polígonos com a classe verdadeira, sorteados ao acaso e não usados no treinamento. Se há feições selecionadas e a caixa está marcada, só estas são usadas. As que ficam fora do mapa são contadas e informadas.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>O campo que contém a classe verdadeira, texto ou número: nomes das classes do mapa, ou seus códigos.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Desenho amostral</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;stratified&lt;/i&gt;: at random within each class, as Design sampling does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;simple&lt;/i&gt;: at random over the whole map.</source>
        <translation>Como os pontos foram sorteados. &lt;i&gt;stratified&lt;/i&gt;: ao acaso dentro de cada classe, como faz Planejar amostragem (Olofsson et al. 2014; Stehman 2014 quando há estratos). &lt;i&gt;simple&lt;/i&gt;: ao acaso no mapa inteiro.</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>The class map that the points were drawn from, where it was another than the one assessed (an older version, a change map), on the same pixels. Empty: they were drawn from the classes of the map itself.</source>
        <translation>O mapa de classes do qual os pontos foram sorteados, se foi outro que não o avaliado (uma versão anterior, um mapa de mudanças), nos mesmos pixels. Vazio: foram sorteados das classes do próprio mapa.</translation>
    </message>
    <message>
        <source>Pixels of a polygon</source>
        <translation>Pixels de um polígono</translation>
    </message>
    <message>
        <source>Random pixels that count of each polygon. Pixels of one polygon are alike, so more than one makes the intervals too narrow.</source>
        <translation>Pixels sorteados de cada polígono que contam. Os pixels de um polígono se parecem, por isso mais de um torna os intervalos estreitos demais.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Of the random pixels in polygons: same seed, same pixels.</source>
        <translation>Dos pixels sorteados em polígonos: mesma semente, mesmos pixels.</translation>
    </message>
    <message>
        <source>Accuracy report</source>
        <translation>Relatório de acurácia</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv.</source>
        <translation>Uma página para ler e imprimir. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv e _classes.csv.</translation>
    </message>
    <message>
        <source>overall accuracy, 0 to 1, weighted by area</source>
        <translation>acurácia global, de 0 a 1, ponderada pela área</translation>
    </message>
    <message>
        <source>its standard error; times 1.96 gives half the 95 % interval</source>
        <translation>seu erro padrão; vezes 1,96 dá metade do intervalo de 95 %</translation>
    </message>
    <message>
        <source>reference points that count</source>
        <translation>pontos de referência que contam</translation>
    </message>
    <message>
        <source>reference features outside the map, not counted</source>
        <translation>feições de referência fora do mapa, não contadas</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not counted</source>
        <translation>pontos de referência onde o mapa ou os estratos não têm classe, não contados</translation>
    </message>
    <message>
        <source>hectares the estimates hold for</source>
        <translation>hectares para os quais valem as estimativas</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>Avaliar acurácia</translation>
    </message>
    <message>
        <source>After classification</source>
        <translation>Depois da classificação</translation>
    </message>
    <message>
        <source>Says how good a class map is and how large its classes really are: confusion matrix in points and in shares of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Diz quão bom é um mapa de classes e quão grandes são de fato as suas classes: matriz de confusão em pontos e em frações da área, acurácia global, do usuário e do produtor, área mapeada e área corrigida do erro em hectares, tudo com intervalos de 95 %.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>a class map, and the points of Design sampling once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>um mapa de classes e os pontos de Planejar amostragem depois de preenchido o seu campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computação</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matriz de confusão</translation>
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
        <translation>referência</translation>
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
        <translation>rede neural</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizado profundo</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>aprendizado de máquina</translation>
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
        <translation>séries temporais de imagens de satélite</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>séries temporais</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>remote sensing</source>
        <translation>sensoriamento remoto</translation>
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
        <translation>cobertura da terra</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>uso da terra</translation>
    </message>
    <message>
        <source>LULC</source>
        <translation>LULC</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>culturas agrícolas</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>agricultura</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classificação</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), arquivos NetCDF e STAC (JSON) podem ser misturados. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no registro.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <source>Images before this date are left out.</source>
        <translation>Imagens anteriores a esta data são deixadas de fora.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <source>Images after this date are left out.</source>
        <translation>Imagens posteriores a esta data são deixadas de fora.</translation>
    </message>
    <message>
        <source>File pattern</source>
        <translation>Padrão dos nomes de arquivo</translation>
    </message>
    <message>
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Leave it empty to have names recognised.</source>
        <translation>Como ler banda e data do nome de um arquivo, por exemplo &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Deixe vazio para que os nomes sejam reconhecidos.</translation>
    </message>
    <message>
        <source>Pixels of</source>
        <translation>Pixels de</translation>
    </message>
    <message>
        <source>A raster whose pixels everything is brought to: its resolution, CRS and extent. Empty takes the finest of the rasters, over the extent of all.</source>
        <translation>Um raster a cujos pixels tudo é trazido: sua resolução, SRC e extensão. Vazio: usa o mais fino dos rasters, sobre a extensão de todos.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Banda de máscara</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. Empty takes the one that is known to (SCL, QA_PIXEL, Fmask, reliability) if it is among the rasters; &lt;code&gt;none&lt;/code&gt; takes none.</source>
        <translation>A banda que marca nuvens e outras observações ruins. Vazio: usa a que é conhecida para isso (SCL, QA_PIXEL, Fmask, reliability), se estiver entre os rasters; &lt;code&gt;none&lt;/code&gt; não usa nenhuma.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valores da máscara</translation>
    </message>
    <message>
        <source>What in the mask band means bad: values such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. Empty takes what is known of the band.</source>
        <translation>O que na banda de máscara significa ruim: valores como &lt;code&gt;1,3,8-10&lt;/code&gt;, ou bits como &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vazio: usa o que se sabe da banda.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Preencher datas que faltam</translation>
    </message>
    <message>
        <source>Take a band that is missing on a date for a gap, which is filled from the dates around it, instead of refusing the rasters.</source>
        <translation>Trata uma banda que falta em uma data como lacuna, preenchida a partir das datas vizinhas, em vez de recusar os rasters.</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Maior lacuna (dias)</translation>
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
        <translation>Separados por vírgulas: NDVI, EVI, EVI2, NDWI (green e nir), NDMI (nir e swir16), NBR (nir e swir22), SAVI (L = 0,5), todos cortados de -1 a 1; ou &lt;code&gt;name=expression&lt;/code&gt; com as bandas de cada data, como &lt;code&gt;CI=(nir/red)-1&lt;/code&gt;, com + - * / **, parênteses, números, abs, sqrt, min, max, log, e bandas por seus próprios nomes (B08) ou pelos comuns (nir).</translation>
    </message>
    <message>
        <source>Folder of the indices</source>
        <translation>Pasta dos índices</translation>
    </message>
    <message>
        <source>Folder for the rasters, named like sits names them (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. Not the folder of the given rasters.</source>
        <translation>Pasta para os rasters, com nomes como os do sits (satellite_sensor_tile_index_date), gravados como números inteiros com escala 0,0001, e expressões como números decimais. Não pode ser a pasta dos rasters dados.</translation>
    </message>
    <message>
        <source>the rasters, to be handed on in a model</source>
        <translation>os rasters, para serem passados adiante em um modelo</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Adicionar índice</translation>
    </message>
    <message>
        <source>Cubes</source>
        <translation>Cubos</translation>
    </message>
    <message>
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF an index and date. (To train and classify with an index no files are needed: name it under Bands there.)</source>
        <translation>Calcula índices espectrais a partir das bandas de cada data de uma pilha de rasters datados e grava um GeoTIFF por índice e data. (Para treinar e classificar com um índice não é preciso nenhum arquivo: basta nomeá-lo em Bandas.)</translation>
    </message>
    <message>
        <source>the folder of your Sentinel-2 images and &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</source>
        <translation>a pasta das suas imagens Sentinel-2 e &lt;code&gt;NDVI, CI=(nir/red)-1&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Bands and dates</source>
        <translation>Bandas e datas</translation>
    </message>
    <message>
        <source>Clouds and gaps</source>
        <translation>Nuvens e lacunas</translation>
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
        <translation>calculadora raster</translation>
    </message>
    <message>
        <source>sits_apply</source>
        <translation>sits_apply</translation>
    </message>
    <message>
        <source>band math</source>
        <translation>matemática de bandas</translation>
    </message>
    <message>
        <source>Class map before</source>
        <translation>Mapa de classes antes</translation>
    </message>
    <message>
        <source>The earlier class map.</source>
        <translation>O mapa de classes mais antigo.</translation>
    </message>
    <message>
        <source>Class map after</source>
        <translation>Mapa de classes depois</translation>
    </message>
    <message>
        <source>The later class map, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>O mapa de classes mais recente, nos mesmos pixels. As classes são comparadas pelo nome, ou pelo código onde um mapa não tem nomes.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>One code for each transition that occurs, with names and colours: pale where nothing changed, else near the colour of the new class. Nodata where one of the maps has no class.</source>
        <translation>Um código para cada transição que ocorre, com nomes e cores: pálidas onde nada mudou, senão próximas da cor da nova classe. Sem dado onde um dos mapas não tem classe.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Relatório de mudanças</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv.</source>
        <translation>Uma página com a matriz, os ganhos e as perdas. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _matrix.csv e _transitions.csv.</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectares onde ambos os mapas têm classe</translation>
    </message>
    <message>
        <source>hectares whose class is another one</source>
        <translation>hectares cuja classe é outra</translation>
    </message>
    <message>
        <source>the same as a share of the area, 0 to 1</source>
        <translation>o mesmo como fração da área, de 0 a 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar mudanças</translation>
    </message>
    <message>
        <source>Says what became of the classes of one map in another one: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Diz o que foi feito das classes de um mapa em outro: um mapa das transições, com uma legenda como Forest → Pasture, e a matriz de transição em hectares.</translation>
    </message>
    <message>
        <source>the class maps of two years, made from cubes on the same pixels.</source>
        <translation>os mapas de classes de dois anos, feitos de cubos nos mesmos pixels.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transição</translation>
    </message>
    <message>
        <source>from-to</source>
        <translation>de-para</translation>
    </message>
    <message>
        <source>deforestation</source>
        <translation>desmatamento</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>land use change</source>
        <translation>mudança do uso da terra</translation>
    </message>
    <message>
        <source>gains and losses</source>
        <translation>ganhos e perdas</translation>
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
        <translation>Um arquivo de modelo (.safetensors) feito por Treinar LSTM-FCN.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. Where the rasters lack NDVI, EVI, EVI2, NDWI, NDMI, NBR or SAVI, it is computed of each date, from -1 to 1; another index as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Empty uses all bands, or the ones the model was trained on.</source>
        <translation>Bandas a usar, separadas por vírgulas, nesta ordem: nomes do satélite (B04, SR_B4) ou comuns (blue, green, red, nir, swir16, swir22), que também unem imagens de satélites diferentes. Onde os rasters não têm NDVI, EVI, EVI2, NDWI, NDMI, NBR ou SAVI, o índice é calculado em cada data, de -1 a 1; outro índice como em &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vazio: usa todas as bandas, ou as do treinamento do modelo.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Maior tempo sem observação válida, em dias; um pixel com lacuna maior fica desconhecido. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Bring the series to equal steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. Empty keeps the dates of the rasters.</source>
        <translation>Traz as séries a passos iguais, por exemplo &lt;code&gt;P16D&lt;/code&gt; (16 dias) ou &lt;code&gt;P1M&lt;/code&gt; (um mês), por interpolação linear. Vazio: mantém as datas dos rasters.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become nodata and take no time. Any coordinate reference system. Empty maps all of the rasters.</source>
        <translation>Só os pixels neste retângulo são mapeados; todos os outros ficam nodata e não custam tempo. Qualquer sistema de referência de coordenadas. Vazio: mapeia todos os rasters.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Região de interesse</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones, where only these are to be used); all others become nodata and take no time. Any coordinate reference system.</source>
        <translation>Só os pixels cujos centros estão nestes polígonos são mapeados (nos selecionados, quando só eles devem ser usados); todos os outros ficam nodata e não custam tempo. Qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;auto&lt;/i&gt; takes a graphics card (CUDA), else Apple's MPS, else the processor. The log says which and why.</source>
        <translation>Onde a rede é executada: &lt;i&gt;auto&lt;/i&gt; usa uma placa de vídeo (CUDA), senão o MPS da Apple, senão o processador. O registro diz qual e por quê.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; measures which is fastest here, and takes half precision only where labels and probabilities stay those of float32.</source>
        <translation>Formato numérico dos cálculos: &lt;i&gt;auto&lt;/i&gt; mede qual é o mais rápido aqui, e usa meia precisão só onde rótulos e probabilidades continuam os do float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Limite de memória (GB)</translation>
    </message>
    <message>
        <source>Gigabytes of memory that the engine may take, whatever the size of the rasters.</source>
        <translation>Gigabytes de memória que o motor pode usar, seja qual for o tamanho dos rasters.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 takes all.</source>
        <translation>Threads do processador que a rede pode usar; 0 usa todas.</translation>
    </message>
    <message>
        <source>Go on with an interrupted run</source>
        <translation>Continuar uma execução interrompida</translation>
    </message>
    <message>
        <source>Go on where an interrupted run of the same model, rasters and parameters stopped; and keep what is done where this run is interrupted, for two weeks at most.</source>
        <translation>Continua onde parou uma execução interrompida do mesmo modelo, rasters e parâmetros; e guarda o que foi feito onde esta execução for interrompida, por no máximo duas semanas.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the labels, with names and colours.</source>
        <translation>A classe mais provável de cada pixel, códigos 1, 2 … na ordem dos rótulos, com nomes e cores.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>One band a class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Uma banda por classe com sua probabilidade, de 0 a 1 (gravada como números inteiros com escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is sure, 1 where all classes are as likely.</source>
        <translation>Entropia das probabilidades: 0 onde a rede tem certeza, 1 onde todas as classes são igualmente prováveis.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of their codes</source>
        <translation>rótulos das classes, separados por vírgulas, na ordem de seus códigos</translation>
    </message>
    <message>
        <source>Classify cube</source>
        <translation>Classificar cubo</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Maps land cover from a stack of dated rasters with a model made by Train LSTM-FCN: a class map with names and colours, the probability of every class, and if wanted the uncertainty.</source>
        <translation>Mapeia a cobertura da terra a partir de uma pilha de rasters datados com um modelo feito por Treinar LSTM-FCN: um mapa de classes com nomes e cores, a probabilidade de cada classe e, se desejado, a incerteza.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters it should map, and run; the layers arrive styled and grouped.</source>
        <translation>escolha um modelo, adicione a pasta de rasters datados que ele deve mapear e execute; as camadas chegam com estilo e agrupadas.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>classificar</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>prever</translation>
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
        <translation>inferência</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube: one band of whole numbers.</source>
        <translation>Um mapa de classes, por exemplo feito por Classificar cubo: uma banda de números inteiros.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Janela (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 leaves this step out. A pixel keeps its class where no other is more frequent.</source>
        <translation>Linhas e colunas da vizinhança, um número ímpar; 1 omite este passo. Um pixel mantém sua classe onde nenhuma outra é mais frequente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Menor mancha</translation>
    </message>
    <message>
        <source>Minimum mapping unit: patches below it take the class with which they share the longest border. Pixels that touch at a corner are one patch. 0 keeps all patches.</source>
        <translation>Unidade mínima de mapeamento: manchas menores recebem a classe com que têm a fronteira mais longa. Pixels que se tocam em um canto são uma só mancha. 0 mantém todas as manchas.</translation>
    </message>
    <message>
        <source>Unit of the smallest patch</source>
        <translation>Unidade da menor mancha</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unidade da menor mancha; hectares são convertidos em pixels do mapa.</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas. Empty takes the names of the file, as far as it has any.</source>
        <translation>Nomes dos códigos 1, 2 …, separados por vírgulas. Vazio: usa os nomes do arquivo, se houver.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Mapa de classes limpo</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and nodata of the given one.</source>
        <translation>O mapa de classes limpo, com os nomes, cores, códigos e nodata do mapa dado.</translation>
    </message>
    <message>
        <source>pixels that took the most frequent class around them</source>
        <translation>pixels que receberam a classe mais frequente ao seu redor</translation>
    </message>
    <message>
        <source>pixels that took the class of a neighbouring patch</source>
        <translation>pixels que receberam a classe de uma mancha vizinha</translation>
    </message>
    <message>
        <source>Clean class map</source>
        <translation>Limpar mapa de classes</translation>
    </message>
    <message>
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit go to their neighbours. Names, colours and codes stay.</source>
        <translation>Limpa um mapa de classes em dois passos: cada pixel recebe a classe mais frequente ao seu redor, depois manchas menores que a unidade mínima de mapeamento vão para suas vizinhas. Nomes, cores e códigos ficam.</translation>
    </message>
    <message>
        <source>the class map of Classify cube, window 5, smallest patch 1 hectare.</source>
        <translation>o mapa de classes de Classificar cubo, janela 5, menor mancha de 1 hectare.</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Classes e probabilidades</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpar</translation>
    </message>
    <message>
        <source>modal filter</source>
        <translation>filtro modal</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>maioria</translation>
    </message>
    <message>
        <source>sieve</source>
        <translation>peneira</translation>
    </message>
    <message>
        <source>minimum mapping unit</source>
        <translation>unidade mínima de mapeamento</translation>
    </message>
    <message>
        <source>MMU</source>
        <translation>UMM</translation>
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
        <translation>Probabilidades dos modelos</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, on the same pixels. Classes are matched by name, whatever their order.</source>
        <translation>Probabilidades com uma banda para cada classe, sobre os mesmos pixels. As classes são associadas pelo nome, em qualquer ordem.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. Empty gives all the same weight.</source>
        <translation>Um número para cada raster, na ordem deles, separados por vírgulas; só contam suas proporções. Vazio: todos com o mesmo peso.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands, for those of the rasters whose bands have no names.</source>
        <translation>Nomes das classes, separados por vírgulas, na ordem das bandas, para os rasters cujas bandas não têm nomes.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where that is not 1, as in rasters smoothed with sits, instead of refusing the raster.</source>
        <translation>Divide as probabilidades pela sua soma onde ela não é 1, como em rasters suavizados com o sits, em vez de recusar o raster.</translation>
    </message>
    <message>
        <source>Combined probabilities</source>
        <translation>Probabilidades combinadas</translation>
    </message>
    <message>
        <source>The mean probabilities, classes in the order of the first raster.</source>
        <translation>As probabilidades médias, com as classes na ordem do primeiro raster.</translation>
    </message>
    <message>
        <source>The most probable class of the mean, with names and colours.</source>
        <translation>A classe mais provável da média, com nomes e cores.</translation>
    </message>
    <message>
        <source>Combine probabilities</source>
        <translation>Combinar probabilidades</translation>
    </message>
    <message>
        <source>Takes the weighted mean of the probabilities that several models give the same pixels; the mean of a few models is often better than the best of them. A pixel that one of them lacks is missing.</source>
        <translation>Faz a média ponderada das probabilidades que vários modelos dão aos mesmos pixels; a média de alguns modelos é muitas vezes melhor que o melhor deles. Um pixel que falta em um deles fica ausente.</translation>
    </message>
    <message>
        <source>the probabilities of three models trained with other seeds, no weights.</source>
        <translation>as probabilidades de três modelos treinados com outras sementes, sem pesos.</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>média ponderada</translation>
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
        <translation>Mapa de classes combinado</translation>
    </message>
    <message>
        <source>A class map, for example one made by Classify cube.</source>
        <translation>Um mapa de classes, por exemplo feito por Classificar cubo.</translation>
    </message>
    <message>
        <source>Reference map</source>
        <translation>Mapa de referência</translation>
    </message>
    <message>
        <source>The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.</source>
        <translation>O mapa com que comparar, sobre os mesmos pixels. As classes são associadas pelo nome, ou pelo código quando um mapa não tem nomes.</translation>
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
        <translation>Figura do mapa, da referência e de onde diferem.</translation>
    </message>
    <message>
        <source>share of pixels with the same class, 0 to 1</source>
        <translation>fração de pixels com a mesma classe, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>mean F1 of the classes</source>
        <translation>F1 médio das classes</translation>
    </message>
    <message>
        <source>Compare class maps</source>
        <translation>Comparar mapas de classes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture of both side by side with the pixels that differ.</source>
        <translation>Compara um mapa de classes com um mapa de referência sobre os mesmos pixels: acurácia, matriz de confusão no registro e uma figura dos dois lado a lado com os pixels que diferem.</translation>
    </message>
    <message>
        <source>the class map of the demo cube and its truth.</source>
        <translation>o mapa de classes do cubo de demonstração e sua verdade.</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdade</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source>Pixels of 10 m a side.</source>
        <translation>Pixels de 10 m em cada lado.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de datas</translation>
    </message>
    <message>
        <source>Dates, equally spaced over a crop year that starts in September.</source>
        <translation>Datas, igualmente espaçadas ao longo de um ano agrícola que começa em setembro.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>Labelled points, about equally many of each class.</source>
        <translation>Pontos rotulados, aproximadamente o mesmo número de cada classe.</translation>
    </message>
    <message>
        <source>Same seed, same data.</source>
        <translation>Mesma semente, mesmos dados.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Mean share of cloudy observations, 0 to 0.9.</source>
        <translation>Fração média de observações com nuvens, de 0 a 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Pasta do cubo</translation>
    </message>
    <message>
        <source>Folder for the rasters, one a band and date. It must not hold other rasters.</source>
        <translation>Pasta para os rasters, um por banda e data. Não pode conter outros rasters.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation>Pontos com a classe no campo &lt;i&gt;label&lt;/i&gt;, em longitude e latitude.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdade</translation>
    </message>
    <message>
        <source>The true class of every pixel.</source>
        <translation>A classe verdadeira de cada pixel.</translation>
    </message>
    <message>
        <source>Create demo data</source>
        <translation>Criar dados de demonstração</translation>
    </message>
    <message>
        <source>Simulates a Sentinel-2-like cube of a farming landscape (red, near and short-wave infrared, one crop year, clouds as missing values), with labelled points to train on and the true class map to compare with.</source>
        <translation>Simula um cubo semelhante ao Sentinel-2 de uma paisagem agrícola (vermelho, infravermelho próximo e de ondas curtas, um ano agrícola, nuvens como valores ausentes), com pontos rotulados para treinar e o mapa verdadeiro das classes para comparar.</translation>
    </message>
    <message>
        <source>run it as it is, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>execute como está, depois treine com os pontos e a pasta, e compare o mapa com a verdade.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demonstração</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
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
        <translation>dados de teste</translation>
    </message>
    <message>
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. A polygon gives some random pixels, or their mean. Samples of one pixel and one label are counted once; those of one pixel with different labels are all kept, and named in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as Extract time series writes them; then no rasters are needed.</source>
        <translation>Pontos ou polígonos com rótulos de classe, em qualquer sistema de referência de coordenadas. Se houver feições selecionadas e a caixa estiver marcada, só elas são usadas. Um polígono dá alguns pixels aleatórios, ou a média deles. Amostras de um mesmo pixel e mesmo rótulo contam uma vez; as de um pixel com rótulos diferentes são todas mantidas e citadas no registro. As feições também podem trazer suas séries em campos (NDVI1, NDVI2 … ou NDVI_20130914 …), como Extrair séries temporais as grava; então não são necessários rasters.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>O campo que contém a classe de cada feição, texto ou número.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valores dos polígonos</translation>
    </message>
    <message>
        <source>What a polygon gives: &lt;i&gt;random pixels&lt;/i&gt; of those whose centres lie inside it, each a sample of its own, or one sample with the &lt;i&gt;mean&lt;/i&gt; of all these pixels, date by date, without missing values. A polygon that holds no centre of a pixel gives the pixel it lies on. Points are not affected.</source>
        <translation>O que um polígono dá: &lt;i&gt;random pixels&lt;/i&gt;, pixels aleatórios dentre aqueles cujos centros estão dentro dele, cada um uma amostra própria, ou &lt;i&gt;mean&lt;/i&gt;, uma só amostra com a média de todos esses pixels, data por data, sem valores ausentes. Um polígono que não contém nenhum centro de pixel dá o pixel sobre o qual está. Pontos não são afetados.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Pixels por polígono</translation>
    </message>
    <message>
        <source>Most random pixels of one polygon; a smaller polygon gives all it has.</source>
        <translation>Máximo de pixels aleatórios de um polígono; um polígono menor dá todos os que tem.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Semente dos pixels</translation>
    </message>
    <message>
        <source>Same seed, same pixels, in every algorithm. Another number draws others.</source>
        <translation>Mesma semente, mesmos pixels, em todos os algoritmos. Outro número sorteia outros.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), arquivos NetCDF e STAC (JSON) podem ser misturados. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no registro. Não são necessárias quando as amostras trazem suas séries em campos.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts of the samples that are held out one after the other, stratified by class; 5 or 10 are usual.</source>
        <translation>Partes das amostras que são deixadas de fora uma após a outra, estratificadas por classe; 5 ou 10 são usuais.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>How many times all of it is done, with other folds each time; more repeats show how much is chance.</source>
        <translation>Quantas vezes tudo é feito, a cada vez com outras partes; mais repetições mostram quanto é acaso.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What is never divided between folds. &lt;i&gt;none&lt;/i&gt;: every sample stands for itself. &lt;i&gt;place&lt;/i&gt;: samples of the same pixel, polygon or coordinates. &lt;i&gt;blocks&lt;/i&gt;: samples of the same square of the block size; polygons stay whole. Polygons that give several pixels should always be grouped. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>O que nunca é dividido entre partes. &lt;i&gt;none&lt;/i&gt;: cada amostra vale por si. &lt;i&gt;place&lt;/i&gt;: amostras do mesmo pixel, polígono ou coordenadas. &lt;i&gt;blocks&lt;/i&gt;: amostras do mesmo quadrado com o tamanho do bloco; polígonos ficam inteiros. Polígonos que dão vários pixels devem ser sempre agrupados. A acurácia agrupada é menor e mais próxima da de um mapa.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Tamanho do bloco (metros)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;blocks&lt;/i&gt;.</source>
        <translation>Lado dos quadrados em metros, para &lt;i&gt;blocks&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, kernels of three dates, some dates hidden in every step, and as many steps as few samples need. &lt;i&gt;report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;fast&lt;/i&gt;: as recommended with a quarter of the filters, for large maps without a graphics card.</source>
        <translation>Um conjunto completo de valores para tudo o que segue. &lt;i&gt;recommended&lt;/i&gt;: a LSTM-FCN de Karim et al. (2018) com taxa de aprendizado de um ciclo, núcleos de três datas, algumas datas ocultas em cada passo, e tantos passos quanto poucas amostras precisam. &lt;i&gt;report&lt;/i&gt;: rede e valores do relatório sobre sits_lstm_fcn; em conjuntos pequenos suas 50 épocas são poucas, e algumas execuções perdem uma classe inteira. &lt;i&gt;fast&lt;/i&gt;: como recommended com um quarto dos filtros, para mapas grandes sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Parte para validação</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, for recipes that stop early or choose their weights by it (the report's); the others learn from the whole part.</source>
        <translation>Fração da parte de treinamento de cada partição que é observada, para receitas que param cedo ou escolhem os pesos por ela (a do relatório); as outras aprendem com a parte inteira.</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>Valores ajustados</translation>
    </message>
    <message>
        <source>Training values (*.json)</source>
        <translation>Valores de treinamento (*.json)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Esquema da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurar os melhores pesos</translation>
    </message>
    <message>
        <source>CNN layers</source>
        <translation>Camadas CNN</translation>
    </message>
    <message>
        <source>CNN kernels</source>
        <translation>Núcleos CNN</translation>
    </message>
    <message>
        <source>CNN dropout rates</source>
        <translation>Taxas de dropout CNN</translation>
    </message>
    <message>
        <source>LSTM width</source>
        <translation>Largura da LSTM</translation>
    </message>
    <message>
        <source>LSTM dropout</source>
        <translation>Dropout da LSTM</translation>
    </message>
    <message>
        <source>Date dropout</source>
        <translation>Dropout de datas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Epsilon of the optimizer</source>
        <translation>Épsilon do otimizador</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Learning rate decay: every so many epochs</source>
        <translation>Queda da taxa de aprendizado: a cada tantas épocas</translation>
    </message>
    <message>
        <source>Learning rate decay: times</source>
        <translation>Queda da taxa de aprendizado: vezes</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Menor melhora</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Limite do gradiente</translation>
    </message>
    <message>
        <source>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;mlstm-fcn&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: with attention. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;lstm-fcn&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: a rede da listagem do relatório. &lt;i&gt;mlstm-fcn&lt;/i&gt;: com blocos squeeze-and-excite, Karim et al. 2019. &lt;i&gt;alstm-fcn&lt;/i&gt;: com atenção. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Filtros das três convoluções, por exemplo &lt;code&gt;128,256,128&lt;/code&gt;. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Tamanhos dos núcleos das três convoluções, em datas, por exemplo &lt;code&gt;8,5,3&lt;/code&gt;. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. Empty: as the recipe says.</source>
        <translation>Dropout após cada convolução, por exemplo &lt;code&gt;0,0,0&lt;/code&gt;. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. Empty: as the recipe says.</source>
        <translation>Tamanho oculto da LSTM; 8 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. Empty: as the recipe says.</source>
        <translation>Dropout após a LSTM, de 0 a 0,99. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. Empty: as the recipe says.</source>
        <translation>Probabilidade de uma data ser ocultada da rede em um passo de treinamento, todas as bandas juntas, para que ela não dependa de datas isoladas; 0 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>A file of training values, as Tune LSTM-FCN writes it. They take the place of the recipe's; what is given in this dialog comes before them.</source>
        <translation>Um arquivo de valores de treinamento, como Ajustar LSTM-FCN o grava. Eles tomam o lugar dos da receita; o que é dado neste diálogo vem antes deles.</translation>
    </message>
    <message>
        <source>Passes over the samples. Empty: as the recipe says.</source>
        <translation>Passagens pelas amostras. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Most series in one training step; samples are spread evenly over the steps. Empty: as the recipe says.</source>
        <translation>Máximo de séries em um passo de treinamento; as amostras são distribuídas por igual entre os passos. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>&lt;i&gt;balanced&lt;/i&gt; makes every class count the same, however many samples it has. Empty: as the recipe says.</source>
        <translation>&lt;i&gt;balanced&lt;/i&gt; faz cada classe contar o mesmo, tenha quantas amostras tiver. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>How weights follow the gradient; AdamW in the report. Empty: as the recipe says.</source>
        <translation>Como os pesos seguem o gradiente; AdamW no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Size of the steps; the peak with the one-cycle schedule. 0.0005 in the report. Empty: as the recipe says.</source>
        <translation>Tamanho dos passos; o pico no esquema one-cycle. 0,0005 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Keeps the optimizer from dividing by zero; 1e-8 in the report. Empty: as the recipe says.</source>
        <translation>Impede o otimizador de dividir por zero; 1e-8 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled to zero; 1e-6 in the report. Empty: as the recipe says.</source>
        <translation>Com que força os pesos são puxados para zero; 1e-6 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Longest gradient of a training step; longer ones are shortened to it, which keeps single odd samples from tearing the weights away. 0 takes them as they are, as the report does. Empty: as the recipe says.</source>
        <translation>Maior gradiente de um passo de treinamento; os maiores são encurtados até ele, o que impede que amostras estranhas isoladas arrastem os pesos. 0 os toma como são, como faz o relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;step&lt;/i&gt; (the report's), &lt;i&gt;one-cycle&lt;/i&gt; (up, then down to nothing), &lt;i&gt;plateau&lt;/i&gt; (lowered when the validation loss stalls). Empty: as the recipe says.</source>
        <translation>Como a taxa de aprendizado muda: &lt;i&gt;step&lt;/i&gt; (a do relatório), &lt;i&gt;one-cycle&lt;/i&gt; (sobe, depois desce até nada), &lt;i&gt;plateau&lt;/i&gt; (diminui quando a perda de validação estaciona). Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. Empty: as the recipe says.</source>
        <translation>Esquema step: épocas após as quais a taxa diminui; 1 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. Empty: as the recipe says.</source>
        <translation>Esquema step: fator pelo qual a taxa diminui; 0,95 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. Empty: as the recipe says.</source>
        <translation>Épocas sem melhora da perda de validação antes que o treinamento pare cedo; 0 nunca para. 20 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. Empty: as the recipe says.</source>
        <translation>Quanto a perda de validação precisa cair para contar como melhora; 0,01 no relatório. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. Empty: as the recipe says.</source>
        <translation>Se devem ser mantidos os pesos da melhor perda de validação em vez dos últimos. Vazio: o que diz a receita.</translation>
    </message>
    <message>
        <source>Same seed, same machine, same result. Empty draws one; the log and the model file hold it.</source>
        <translation>Mesma semente, mesma máquina, mesmo resultado. Vazio: sorteia uma; o registro e o arquivo do modelo a guardam.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;auto&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Formato numérico dos cálculos: &lt;i&gt;auto&lt;/i&gt; é float32, e em CUDA bfloat16 (float16 em placas mais antigas) onde é seguro, o que lá é mais rápido.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Relatório da validação cruzada</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, the samples whose labels are doubted, the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Uma página para ler e imprimir: acurácia com seus intervalos e dispersão, matriz de confusão, partes, as amostras cujos rótulos são duvidosos, os padrões temporais das classes. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predições</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres), with the label each sample has (&lt;i&gt;reference&lt;/i&gt;), the one it was given while held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the one (&lt;i&gt;confidence&lt;/i&gt;) and the other (&lt;i&gt;label_prob&lt;/i&gt;), and its fold. With repeats, probabilities are means.</source>
        <translation>Camada de pontos, um ponto por amostra (para pixels de polígonos, seus centros), com o rótulo que cada amostra tem (&lt;i&gt;reference&lt;/i&gt;), o que recebeu enquanto estava de fora (&lt;i&gt;predicted&lt;/i&gt;), se concordam, a probabilidade de um (&lt;i&gt;confidence&lt;/i&gt;) e do outro (&lt;i&gt;label_prob&lt;/i&gt;), e sua parte. Com repetições, as probabilidades são médias.</translation>
    </message>
    <message>
        <source>overall accuracy of all held-out predictions together, 0 to 1</source>
        <translation>acurácia global de todas as predições de fora juntas, de 0 a 1</translation>
    </message>
    <message>
        <source>standard deviation of the accuracy over folds and repeats</source>
        <translation>desvio padrão da acurácia entre partes e repetições</translation>
    </message>
    <message>
        <source>Cohen's kappa of all held-out predictions together</source>
        <translation>kappa de Cohen de todas as predições de fora juntas</translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validação cruzada LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can tell the classes of your samples apart: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report names the samples whose labels the networks doubt.</source>
        <translation>Mede quão bem uma rede distingue as classes das suas amostras: elas são divididas em partes, e cada parte é predita por uma rede treinada nas outras. Nenhum modelo é feito; o relatório cita as amostras de cujos rótulos as redes duvidam.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>os pontos e rasters com que você treinaria; agrupe por &lt;i&gt;place&lt;/i&gt; quando alguns pontos estão no mesmo talhão ou foram visitados em vários anos.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validação cruzada</translation>
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
        <translation>rótulo errado</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Pontos ou polígonos</translation>
    </message>
    <message>
        <source>Points or polygons in any coordinate reference system. All their fields are kept.</source>
        <translation>Pontos ou polígonos em qualquer sistema de referência de coordenadas. Todos os seus campos são mantidos.</translation>
    </message>
    <message>
        <source>Samples with time series</source>
        <translation>Amostras com séries temporais</translation>
    </message>
    <message>
        <source>The features with one new field a band and date; of polygons a point for each random pixel, at its centre, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>As feições com um novo campo por banda e data; de polígonos, um ponto para cada pixel aleatório, no seu centro, ou os polígonos com suas médias. Os valores são NULL onde falta uma observação e para feições fora dos rasters.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extrair séries temporais</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one a band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
        <translation>Lê a série de cada ponto ou polígono em uma pilha de rasters datados e a grava em campos, um por banda e data (NDVI_20130914), em unidades físicas. A camada pode treinar um modelo sem os rasters.</translation>
    </message>
    <message>
        <source>your field points or parcels, and the folder of rasters they should be trained on.</source>
        <translation>seus pontos de campo ou talhões, e a pasta de rasters com que devem ser treinados.</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>extrair</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>amostra</translation>
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
        <translation>pontos</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Amostras de validação</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the share that is otherwise put aside, and are never learned from.</source>
        <translation>Pontos ou polígonos em que medir a acurácia, com o mesmo campo da classe. Substituem a parte que de outro modo é separada, e nunca servem para aprender.</translation>
    </message>
    <message>
        <source>Share of the samples of each class that is put aside to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Fração das amostras de cada classe que é separada para medir a acurácia, acima de 0 e no máximo 0,5. Ignorada quando há amostras de validação.</translation>
    </message>
    <message>
        <source>Every epoch into the log</source>
        <translation>Cada época no registro</translation>
    </message>
    <message>
        <source>Write every epoch into the log.</source>
        <translation>Escreve cada época no registro.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are learned anew; its architecture and normalisation are kept.</source>
        <translation>Um modelo de que partir em vez de pesos aleatórios, por exemplo o do ano passado: mesmas bandas, mesmo número de datas. Classes que ele não conhece são aprendidas de novo; sua arquitetura e normalização são mantidas.</translation>
    </message>
    <message>
        <source>Resume an interrupted training</source>
        <translation>Retomar um treinamento interrompido</translation>
    </message>
    <message>
        <source>Go on with a training that was interrupted, if one with exactly these inputs was; it ends as if it had not been interrupted. What was done is kept for two weeks.</source>
        <translation>Continua um treinamento que foi interrompido, se houve um com exatamente estas entradas; termina como se não tivesse sido interrompido. O que foi feito é guardado por duas semanas.</translation>
    </message>
    <message>
        <source>The trained network with everything known about it, one file without executable code.</source>
        <translation>A rede treinada com tudo o que se sabe dela, um arquivo sem código executável.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Relatório do treinamento</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, the classes' temporal patterns, which dates and bands matter, and every value the network was trained with. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Uma página para ler e imprimir: acurácia com seus intervalos, matriz de confusão, perda e acurácia de cada época, os padrões temporais das classes, que datas e bandas importam, e cada valor com que a rede foi treinada. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv.</translation>
    </message>
    <message>
        <source>Training history</source>
        <translation>Histórico do treinamento</translation>
    </message>
    <message>
        <source>Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.</source>
        <translation>Tabela com perda e acurácia nas amostras de treinamento e de validação, taxa de aprendizado e segundos de cada época.</translation>
    </message>
    <message>
        <source>overall accuracy on the validation samples, 0 to 1</source>
        <translation>acurácia global nas amostras de validação, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on the validation samples</source>
        <translation>kappa de Cohen nas amostras de validação</translation>
    </message>
    <message>
        <source>mean F1 of the classes on the validation samples</source>
        <translation>F1 médio das classes nas amostras de validação</translation>
    </message>
    <message>
        <source>cross-entropy on the validation samples, of the weights that were kept</source>
        <translation>entropia cruzada nas amostras de validação, dos pesos que foram mantidos</translation>
    </message>
    <message>
        <source>number of epochs run</source>
        <translation>número de épocas executadas</translation>
    </message>
    <message>
        <source>From labelled samples and a folder of dated rasters to a land-cover map, in three steps: the series of the samples are extracted, a network is trained on them, and every pixel is classified. Open it in the model designer to change it.</source>
        <translation>De amostras rotuladas e uma pasta de rasters datados a um mapa de cobertura da terra, em três passos: as séries das amostras são extraídas, uma rede é treinada com elas e cada pixel é classificado. Abra-o no editor de modelos para alterá-lo.</translation>
    </message>
    <message>
        <source>The samples and the folder that Create demo data makes.</source>
        <translation>As amostras e a pasta que Criar dados de demonstração faz.</translation>
    </message>
    <message>
        <source>The field that holds the class of each sample.</source>
        <translation>O campo que contém a classe de cada amostra.</translation>
    </message>
    <message>
        <source>Folder with the satellite images of one season or year.</source>
        <translation>Pasta com as imagens de satélite de uma estação ou de um ano.</translation>
    </message>
    <message>
        <source>How the network is trained; fast is for a first look.</source>
        <translation>Como a rede é treinada; fast é para uma primeira olhada.</translation>
    </message>
    <message>
        <source>Points or polygons with the class of each in a field.</source>
        <translation>Pontos ou polígonos com a classe de cada um em um campo.</translation>
    </message>
    <message>
        <source>Folder of dated rasters</source>
        <translation>Pasta de rasters datados</translation>
    </message>
    <message>
        <source>Extract, train and classify</source>
        <translation>Extrair, treinar e classificar</translation>
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
        <translation>editor de modelos</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>fluxo de trabalho</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treinar</translation>
    </message>
    <message>
        <source>Cube report</source>
        <translation>Relatório do cubo</translation>
    </message>
    <message>
        <source>The page, one HTML file that holds its pictures. It opens in Processing's results viewer and in any browser.</source>
        <translation>A página, um arquivo HTML que contém suas figuras. Abre-se no visualizador de resultados do Processamento e em qualquer navegador.</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>número de datas</translation>
    </message>
    <message>
        <source>columns of the grid</source>
        <translation>colunas da grade</translation>
    </message>
    <message>
        <source>rows of the grid</source>
        <translation>linhas da grade</translation>
    </message>
    <message>
        <source>share of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
        <translation>fração das observações que faltam ou são marcadas pela banda de máscara, de 0 a 1, estimada a partir de uma amostra dos pixels</translation>
    </message>
    <message>
        <source>bands, separated by commas</source>
        <translation>bandas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>first date, YYYY-MM-DD</source>
        <translation>primeira data, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>last date, YYYY-MM-DD</source>
        <translation>última data, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Inspect cube</source>
        <translation>Inspecionar cubo</translation>
    </message>
    <message>
        <source>Looks at a stack of dated rasters before you train on it and writes a page to read and print: what was understood of the names, the grid, missing bands and dates, clouds and gaps of each date, a small picture of up to 24 dates, and the series of every band in the middle. It reads little, so large cubes take seconds too.</source>
        <translation>Examina uma pilha de rasters datados antes de você treinar com ela e grava uma página para ler e imprimir: o que se entendeu dos nomes, a grade, bandas e datas que faltam, nuvens e lacunas de cada data, uma pequena imagem de até 24 datas e a série de cada banda no meio. Lê pouco, por isso cubos grandes também levam segundos.</translation>
    </message>
    <message>
        <source>a folder of Sentinel-2 images you have just downloaded, with their SCL bands.</source>
        <translation>uma pasta de imagens Sentinel-2 que você acabou de baixar, com suas bandas SCL.</translation>
    </message>
    <message>
        <source>cube</source>
        <translation>cubo</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nuvens</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>quicklook</source>
        <translation>visualização rápida</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>linha do tempo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as Classify cube or the R package sits write them: whole numbers with scale 0.0001 and nodata 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilidades com uma banda para cada classe, como Classificar cubo ou o pacote R sits as gravam: números inteiros com escala 0,0001 e nodata 65535, ou números decimais de 0 a 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. Empty takes the names of the bands; rasters made with sits have none.</source>
        <translation>Nomes das classes, separados por vírgulas, na ordem das bandas. Vazio: usa os nomes das bandas; rasters feitos com o sits não têm nomes.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, codes 1, 2 … in the order of the bands, with names and colours.</source>
        <translation>A classe mais provável de cada pixel, códigos 1, 2 … na ordem das bandas, com nomes e cores.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Rotular probabilidades</translation>
    </message>
    <message>
        <source>Makes a class map of probabilities: every pixel gets its most probable class (the first of the bands where several are as probable). Of the probabilities of Classify cube it makes the same map as Classify cube.</source>
        <translation>Faz um mapa de classes a partir de probabilidades: cada pixel recebe sua classe mais provável (a primeira das bandas onde várias são igualmente prováveis). Das probabilidades de Classificar cubo faz o mesmo mapa que Classificar cubo.</translation>
    </message>
    <message>
        <source>smoothed or combined probabilities.</source>
        <translation>probabilidades suavizadas ou combinadas.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rotular</translation>
    </message>
    <message>
        <source>class map</source>
        <translation>mapa de classes</translation>
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
        <translation>pós-processamento</translation>
    </message>
    <message>
        <source>Model report</source>
        <translation>Relatório do modelo</translation>
    </message>
    <message>
        <source>The report that Train LSTM-FCN writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>O relatório que Treinar LSTM-FCN grava, feito apenas a partir do arquivo do modelo; seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn or alstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn ou alstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained by</source>
        <translation>receita com que foi treinado</translation>
    </message>
    <message>
        <source>bands it reads, separated by commas</source>
        <translation>bandas que lê, separadas por vírgulas</translation>
    </message>
    <message>
        <source>first date it was trained on; empty when unknown</source>
        <translation>primeira data com que foi treinado; vazia quando desconhecida</translation>
    </message>
    <message>
        <source>last date it was trained on; empty when unknown</source>
        <translation>última data com que foi treinado; vazia quando desconhecida</translation>
    </message>
    <message>
        <source>when it was trained, UTC</source>
        <translation>quando foi treinado, UTC</translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation>número de datas que lê</translation>
    </message>
    <message>
        <source>number of samples it has learned from</source>
        <translation>número de amostras com que aprendeu</translation>
    </message>
    <message>
        <source>overall accuracy on its validation samples, 0 to 1</source>
        <translation>acurácia global nas suas amostras de validação, de 0 a 1</translation>
    </message>
    <message>
        <source>Cohen's kappa on its validation samples</source>
        <translation>kappa de Cohen nas suas amostras de validação</translation>
    </message>
    <message>
        <source>mean F1 of the classes on its validation samples</source>
        <translation>F1 médio das classes nas suas amostras de validação</translation>
    </message>
    <message>
        <source>number of trained values</source>
        <translation>número de valores treinados</translation>
    </message>
    <message>
        <source>seed it was trained with</source>
        <translation>semente com que foi treinado</translation>
    </message>
    <message>
        <source>Describe model</source>
        <translation>Descrever modelo</translation>
    </message>
    <message>
        <source>Says what is known about a model made by Train LSTM-FCN: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Diz o que se sabe de um modelo feito por Treinar LSTM-FCN: classes, bandas, datas, acurácia, como foi treinado; e grava de novo seu relatório.</translation>
    </message>
    <message>
        <source>a model a colleague has sent you.</source>
        <translation>um modelo que um colega lhe enviou.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadados</translation>
    </message>
    <message>
        <source>Length of a period, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month). The first begins on the date of the first image; where a start date is given, periods are counted from there.</source>
        <translation>Duração de um período, por exemplo &lt;code&gt;P16D&lt;/code&gt; (16 dias) ou &lt;code&gt;P1M&lt;/code&gt; (um mês). O primeiro começa na data da primeira imagem; quando há uma data inicial, os períodos são contados a partir dela.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What a pixel gets of a period's valid observations. &lt;i&gt;least-cloudy-first&lt;/i&gt;: the one of the date with the largest share of valid pixels that has all bands there; &lt;i&gt;median&lt;/i&gt; and &lt;i&gt;mean&lt;/i&gt;: of each band by itself.</source>
        <translation>O que um pixel recebe das observações válidas de um período. &lt;i&gt;least-cloudy-first&lt;/i&gt;: a da data com a maior fração de pixels válidos que tem ali todas as bandas; &lt;i&gt;median&lt;/i&gt; e &lt;i&gt;mean&lt;/i&gt;: mediana e média de cada banda por si.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Manter arquivos completos</translation>
    </message>
    <message>
        <source>Keep files that an earlier run of the same images and values completed, and go on after them.</source>
        <translation>Mantém os arquivos que uma execução anterior com as mesmas imagens e valores completou, e continua depois deles.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Pasta das composições</translation>
    </message>
    <message>
        <source>Folder for the composites, one file a band and period, named by its first day (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are nodata. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Pasta para as composições, um arquivo por banda e período, com o nome do seu primeiro dia (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels sem nenhuma observação válida são nodata. Os valores mantêm a escala das imagens. Não pode conter outros rasters.</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>número de períodos</translation>
    </message>
    <message>
        <source>number of rasters in the folder</source>
        <translation>número de rasters na pasta</translation>
    </message>
    <message>
        <source>Regularize cube</source>
        <translation>Regularizar cubo</translation>
    </message>
    <message>
        <source>Makes equally spaced composites of a stack of dated rasters: each period takes what its clear observations say, and all bands and tiles come to one grid. The result is a folder of rasters, one a band and period, to train and classify with.</source>
        <translation>Faz composições igualmente espaçadas de uma pilha de rasters datados: cada período recebe o que dizem suas observações limpas, e todas as bandas e cenas vêm para uma só grade. O resultado é uma pasta de rasters, um por banda e período, para treinar e classificar.</translation>
    </message>
    <message>
        <source>the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart.</source>
        <translation>a pasta de todas as imagens Sentinel-2 de um ano, com suas SCL, e P16D: 23 datas limpas, com 16 dias entre elas.</translation>
    </message>
    <message>
        <source>regularize</source>
        <translation>regularizar</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composição</translation>
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
        <translation>melhor pixel</translation>
    </message>
    <message>
        <source>Similar samples</source>
        <translation>Amostras semelhantes</translation>
    </message>
    <message>
        <source>How many of the samples most similar to it, as the network sees them, a sample is compared with.</source>
        <translation>Com quantas das amostras mais semelhantes a ela, como a rede as vê, uma amostra é comparada.</translation>
    </message>
    <message>
        <source>Report on the samples</source>
        <translation>Relatório sobre as amostras</translation>
    </message>
    <message>
        <source>One page to read and print: what to look at first, the doubtful labels, balance, separability of each two classes, accuracy, clusters in space, and the classes' temporal patterns. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv.</source>
        <translation>Uma página para ler e imprimir: o que olhar primeiro, os rótulos duvidosos, equilíbrio, separabilidade de cada duas classes, acurácia, grupos no espaço e os padrões temporais das classes. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv.</translation>
    </message>
    <message>
        <source>Judged samples</source>
        <translation>Amostras avaliadas</translation>
    </message>
    <message>
        <source>Point layer, one point a sample (for pixels of polygons their centres): its &lt;i&gt;label&lt;/i&gt;; the class it was given by networks that had not learned from it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the share of similar samples that carry the label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Camada de pontos, um ponto por amostra (para pixels de polígonos, seus centros): seu rótulo, &lt;i&gt;label&lt;/i&gt;; a classe que lhe deram redes que não aprenderam com ela (&lt;i&gt;predicted&lt;/i&gt;), com sua probabilidade (&lt;i&gt;confidence&lt;/i&gt;) e a do rótulo (&lt;i&gt;label_prob&lt;/i&gt;); a fração das amostras semelhantes que têm o rótulo (&lt;i&gt;neighbours&lt;/i&gt;) e a classe mais frequente entre elas (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, quão duvidoso é o rótulo, de 0 a 1; e se é suspeito (&lt;i&gt;suspect&lt;/i&gt;).</translation>
    </message>
    <message>
        <source>number of samples with a doubtful label</source>
        <translation>número de amostras com rótulo duvidoso</translation>
    </message>
    <message>
        <source>overall accuracy of the cross-validation, 0 to 1</source>
        <translation>acurácia global da validação cruzada, de 0 a 1</translation>
    </message>
    <message>
        <source>Quality of samples</source>
        <translation>Qualidade das amostras</translation>
    </message>
    <message>
        <source>Looks for what is wrong with your samples before a network learns it: labels that are probably mistaken, classes that cannot be told apart or have too few samples, and samples in clusters. Nothing is changed or left out; you decide.</source>
        <translation>Procura o que há de errado nas suas amostras antes que uma rede o aprenda: rótulos provavelmente errados, classes que não se distinguem ou têm poucas amostras, e amostras agrupadas. Nada é mudado nem deixado de fora; você decide.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then go through the red points, the highest score first, and look at each on an image of its year.</source>
        <translation>os pontos e rasters com que você treinaria; depois percorra os pontos vermelhos, do maior score ao menor, e olhe cada um em uma imagem do seu ano.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valor atípico</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>confident learning</source>
        <translation>confident learning</translation>
    </message>
    <message>
        <source>sample quality</source>
        <translation>qualidade das amostras</translation>
    </message>
    <message>
        <source>sits_som</source>
        <translation>sits_som</translation>
    </message>
    <message>
        <source>separability</source>
        <translation>separabilidade</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>desequilíbrio</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>agrupamento</translation>
    </message>
    <message>
        <source>The class map that will be assessed, for example one made by Classify cube; its classes are the strata.</source>
        <translation>O mapa de classes que será avaliado, por exemplo feito por Classificar cubo; suas classes são os estratos.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <source>Standard error that overall accuracy should have; half of it asks for four times as many points.</source>
        <translation>Erro padrão que a acurácia global deve ter; a metade dele pede quatro vezes mais pontos.</translation>
    </message>
    <message>
        <source>Expected user's accuracy</source>
        <translation>Acurácia do usuário esperada</translation>
    </message>
    <message>
        <source>User's accuracy you expect: one number for all classes, one for each in the order of the legend (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), or by name (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, the others 0.75).</source>
        <translation>Acurácia do usuário que você espera: um número para todas as classes, um para cada uma na ordem da legenda (&lt;code&gt;0.7,0.6,0.9,0.95&lt;/code&gt;), ou por nome (&lt;code&gt;Forest=0.9,Pasture=0.7&lt;/code&gt;, as outras 0,75).</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Alocação</translation>
    </message>
    <message>
        <source>How points are shared among the classes. &lt;i&gt;equal&lt;/i&gt;: as many each. &lt;i&gt;proportional&lt;/i&gt;: by area. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt;: so many for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Como os pontos são repartidos entre as classes. &lt;i&gt;equal&lt;/i&gt;: o mesmo número para cada uma. &lt;i&gt;proportional&lt;/i&gt;: pela área. &lt;i&gt;rare-100&lt;/i&gt;, &lt;i&gt;-75&lt;/i&gt;, &lt;i&gt;-50&lt;/i&gt;: esse número para cada classe de no máximo um décimo da área, o resto pela área.</translation>
    </message>
    <message>
        <source>Minimum distance (metres)</source>
        <translation>Distância mínima (metros)</translation>
    </message>
    <message>
        <source>Minimum distance between any two points, in metres. Rare classes that lie close together may then get fewer points than planned, which the log says.</source>
        <translation>Distância mínima entre dois pontos quaisquer, em metros. Classes raras que ficam muito juntas podem então receber menos pontos que o planejado, o que o registro diz.</translation>
    </message>
    <message>
        <source>Points in all, where you know how many you can label; empty takes those that the standard error asks for.</source>
        <translation>Pontos no total, se você sabe quantos consegue rotular; vazio toma os que o erro padrão pede.</translation>
    </message>
    <message>
        <source>Same seed and map, same points.</source>
        <translation>Mesma semente e mesmo mapa, mesmos pontos.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Pontos a rotular</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on nodata, in random order: &lt;i&gt;label&lt;/i&gt; is empty and to be filled in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (share of the area a point stands for) are hidden in the form, so that they do not lead the eye.</source>
        <translation>Pontos no centro de pixels, nunca em pixels sem dado, em ordem aleatória: &lt;i&gt;label&lt;/i&gt; está vazio e deve ser preenchido; &lt;i&gt;stratum&lt;/i&gt; (a classe no mapa) e &lt;i&gt;weight&lt;/i&gt; (fração da área que um ponto representa) ficam ocultos no formulário, para não guiar o olhar.</translation>
    </message>
    <message>
        <source>points that the standard error asks for, or those given</source>
        <translation>pontos que o erro padrão pede, ou os que foram dados</translation>
    </message>
    <message>
        <source>points that were drawn</source>
        <translation>pontos que foram sorteados</translation>
    </message>
    <message>
        <source>class labels, separated by commas</source>
        <translation>rótulos das classes, separados por vírgulas</translation>
    </message>
    <message>
        <source>Design sampling</source>
        <translation>Planejar amostragem</translation>
    </message>
    <message>
        <source>Says how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Diz quantos pontos de referência uma avaliação da acurácia precisa e os sorteia em cada classe de um mapa: uma camada de pontos pronta para ser rotulada, com as classes para escolher em seu formulário. O registro compara as alocações.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run Assess accuracy.</source>
        <translation>um mapa de classes; depois preencha &lt;i&gt;label&lt;/i&gt; com a ajuda de imagens e execute Avaliar acurácia.</translation>
    </message>
    <message>
        <source>Choice of points</source>
        <translation>Escolha dos pontos</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>amostragem</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>tamanho da amostra</translation>
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
        <translation>aleatório</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>&lt;i&gt;set up&lt;/i&gt;: make the engine, or keep the one that works. &lt;i&gt;rebuild&lt;/i&gt;: make it anew. &lt;i&gt;use own Python&lt;/i&gt;: run the engine with the Python below as it is. &lt;i&gt;uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;set up&lt;/i&gt;: cria o motor, ou mantém o que funciona. &lt;i&gt;rebuild&lt;/i&gt;: cria-o de novo. &lt;i&gt;use own Python&lt;/i&gt;: executa o motor com o Python abaixo, tal como está. &lt;i&gt;uninstall&lt;/i&gt;: remove o motor da pasta de cache.</translation>
    </message>
    <message>
        <source>Torch for</source>
        <translation>Torch para</translation>
    </message>
    <message>
        <source>What torch is built for: &lt;i&gt;cpu&lt;/i&gt; works everywhere; &lt;i&gt;cuda&lt;/i&gt; takes the build that suits your NVIDIA driver and card, and the processor's where it does not work; &lt;i&gt;mps&lt;/i&gt; is for Macs with an Apple processor.</source>
        <translation>Para que o torch é compilado: &lt;i&gt;cpu&lt;/i&gt; funciona em toda parte; &lt;i&gt;cuda&lt;/i&gt; toma a versão que convém ao seu driver e à sua placa NVIDIA, e a do processador onde ela não funciona; &lt;i&gt;mps&lt;/i&gt; é para Macs com processador Apple.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;use own Python&lt;/i&gt;: the Python that has torch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 the engine is made from; one is found where this is empty.</source>
        <translation>Com &lt;i&gt;use own Python&lt;/i&gt;: o Python que tem torch e rasterio. Senão: o Python 3.11 a 3.14 de 64 bits a partir do qual o motor é criado; um é procurado onde isto está vazio.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta dos wheels</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt;; without that address, pip on Linux takes torch for CUDA. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Para um computador sem rede: uma pasta com todos os pacotes wheel. Crie-a em um computador com rede, com o mesmo tipo de sistema e o mesmo Python, na pasta do complemento, com &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.txt --extra-index-url https://download.pytorch.org/whl/cpu&lt;/i&gt;; sem esse endereço, o pip no Linux baixa o torch para CUDA. Para uma placa NVIDIA escreva cu130 em vez de cpu, ou cu126 para drivers e placas mais antigos. Vazio: baixar.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>o Python que executa o motor; vazio depois de desinstalar</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty where it is your own Python</source>
        <translation>cpu, cuda ou mps; vazio onde é o seu próprio Python</translation>
    </message>
    <message>
        <source>file with what the set-up did, without credentials</source>
        <translation>arquivo com o que a configuração fez, sem credenciais</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Configurar motor</translation>
    </message>
    <message>
        <source>Makes the engine: a Python of its own, with torch and rasterio, in your cache folder, where QGIS's packages stay untouched. Some 300 MB are downloaded, and 1.5 GB kept on disk; for CUDA far more.</source>
        <translation>Cria o motor: um Python próprio, com torch e rasterio, na sua pasta de cache, onde os pacotes do QGIS ficam intactos. São baixados cerca de 300 MB e ocupados 1,5 GB no disco; para CUDA muito mais.</translation>
    </message>
    <message>
        <source>leave everything as it is and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>deixe tudo como está e clique em &lt;i&gt;Executar&lt;/i&gt;; depois todos os algoritmos LSTM-FCN podem ser executados.</translation>
    </message>
    <message>
        <source>Where it is made from</source>
        <translation>De onde é feito</translation>
    </message>
    <message>
        <source>install</source>
        <translation>instalar</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>instalação</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>dependências</translation>
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
        <translation>ambiente</translation>
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
        <translation>configuração</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number. The time grows with its square.</source>
        <translation>Linhas e colunas da vizinhança, um número ímpar. O tempo cresce com o seu quadrado.</translation>
    </message>
    <message>
        <source>Share of neighbours</source>
        <translation>Fração dos vizinhos</translation>
    </message>
    <message>
        <source>Share of the neighbours that count, those with the highest probabilities of the class: 1 takes all; less keeps small fields and narrow strips alive.</source>
        <translation>Fração dos vizinhos que contam, os de maior probabilidade da classe: 1 toma todos; menos mantém vivos talhões pequenos e faixas estreitas.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidade</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; raise it to smooth more; where fields are only a few windows wide, take 1 to 5, or a smaller window.</source>
        <translation>Quanto um pixel segue seus vizinhos: um número para todas as classes, ou um para cada uma na ordem das bandas, separados por vírgulas. É uma variância em logits ao quadrado; aumente para suavizar mais; onde os talhões têm só algumas janelas de largura, use de 1 a 5, ou uma janela menor.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilidades suavizadas</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded as those of Classify cube; they sum to 1.</source>
        <translation>As probabilidades suavizadas, codificadas como as de Classificar cubo; somam 1.</translation>
    </message>
    <message>
        <source>The most probable class after smoothing, with names and colours.</source>
        <translation>A classe mais provável após a suavização, com nomes e cores.</translation>
    </message>
    <message>
        <source>Smooth probabilities</source>
        <translation>Suavizar probabilidades</translation>
    </message>
    <message>
        <source>Removes isolated pixels from a classification by Bayesian smoothing: every pixel's probabilities are drawn towards those of the most certain neighbours, the more so the more these agree among themselves. Missing pixels stay missing.</source>
        <translation>Remove pixels isolados de uma classificação por suavização bayesiana: as probabilidades de cada pixel são puxadas para as dos vizinhos mais certos, tanto mais quanto mais estes concordam entre si. Pixels ausentes continuam ausentes.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, all else as it is; then look at the class map.</source>
        <translation>as probabilidades de Classificar cubo, tudo o mais como está; depois olhe o mapa de classes.</translation>
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
        <translation>sal e pimenta</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>vizinhança</translation>
    </message>
    <message>
        <source>Smoothed class map</source>
        <translation>Mapa de classes suavizado</translation>
    </message>
    <message>
        <source>Probabilities of the classes, one band a class, as Classify cube or sits write them.</source>
        <translation>Probabilidades das classes, uma banda por classe, como Classificar cubo ou o sits as gravam.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. Empty takes those in the file; files of sits have none.</source>
        <translation>Nomes das classes na ordem das bandas, separados por vírgulas. Vazio: usa os do arquivo; arquivos do sits não têm nomes.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing them.</source>
        <translation>Divide as probabilidades pela sua soma onde ela não é 1, em vez de recusá-las.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>&lt;i&gt;uncertain&lt;/i&gt;: pixels for you to label. &lt;i&gt;confident&lt;/i&gt;: pixels the network is sure of, which get the label of the map; as many of each class, to learn from in addition where labels are dear. They teach the network to be surer of what it thinks already, right or wrong, so look at some of them.</source>
        <translation>&lt;i&gt;uncertain&lt;/i&gt;: pixels para você rotular. &lt;i&gt;confident&lt;/i&gt;: pixels de que a rede tem certeza, que recebem o rótulo do mapa; o mesmo número de cada classe, para aprender também com eles onde rótulos são caros. Ensinam a rede a ter mais certeza do que já pensa, certo ou errado, por isso olhe alguns deles.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>How unsure a pixel is: &lt;i&gt;margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;entropy&lt;/i&gt; of all classes; &lt;i&gt;least-confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>Quão incerto é um pixel: &lt;i&gt;margin&lt;/i&gt;, quão perto a segunda classe chega da primeira; &lt;i&gt;entropy&lt;/i&gt; de todas as classes; &lt;i&gt;least-confidence&lt;/i&gt;, quão longe a primeira classe está de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Pontos por classe</translation>
    </message>
    <message>
        <source>Points of each class of the map.</source>
        <translation>Pontos de cada classe do mapa.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Amostras existentes</translation>
    </message>
    <message>
        <source>Samples that you have already, to keep the distance from.</source>
        <translation>Amostras que você já tem, das quais manter distância.</translation>
    </message>
    <message>
        <source>Metres between any two points, and between a point and the samples there are. Empty: ten pixels. 0: none.</source>
        <translation>Metros entre dois pontos quaisquer, e entre um ponto e as amostras existentes. Vazio: dez pixels. 0: nenhuma distância.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confiança mínima</translation>
    </message>
    <message>
        <source>The probability from which a pixel counts as confident, 0 to 1.</source>
        <translation>A probabilidade a partir da qual um pixel conta como certo, de 0 a 1.</translation>
    </message>
    <message>
        <source>Share of uncertain pixels</source>
        <translation>Fração de pixels incertos</translation>
    </message>
    <message>
        <source>Of the pixels of each class of the map, the most uncertain share that is drawn from, above 0 and at most 1.</source>
        <translation>Dos pixels de cada classe do mapa, a fração mais incerta da qual se sorteia, acima de 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vizinhança</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 takes the pixel alone. It keeps points away from the edges of fields, where pixels are mixed and nobody can tell their class.</source>
        <translation>Linhas e colunas, um número ímpar, sobre as quais se faz a média do score; 1 toma só o pixel. Mantém os pontos longe das bordas dos talhões, onde os pixels são mistos e ninguém sabe dizer sua classe.</translation>
    </message>
    <message>
        <source>The model that made the map. Together with the rasters, points are spread over what it has learned to see in their series, instead of over the probabilities.</source>
        <translation>O modelo que fez o mapa. Junto com os rasters, os pontos são espalhados sobre o que ele aprendeu a ver nas séries, em vez de sobre as probabilidades.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one a band and date) or multi-band files (one a date, or one a band with a layer a date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), arquivos NetCDF e STAC (JSON) podem ser misturados. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no registro. São necessárias só junto com um modelo.</translation>
    </message>
    <message>
        <source>Same seed, same points.</source>
        <translation>Mesma semente, mesmos pontos.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Amostras sugeridas</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at the middles of pixels: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how unsure (or sure) the map is around it, 0 to 1.</source>
        <translation>Camada de pontos no SRC do mapa, no meio dos pixels: &lt;i&gt;label&lt;/i&gt;, o campo da classe, vazio e com uma lista para escolher (preenchido para pixels certos); &lt;i&gt;predicted&lt;/i&gt; e sua probabilidade, &lt;i&gt;probability&lt;/i&gt;; a segunda classe, &lt;i&gt;second&lt;/i&gt;, e &lt;i&gt;second_prob&lt;/i&gt;; e &lt;i&gt;score&lt;/i&gt;, quão incerto (ou certo) é o mapa ao redor, de 0 a 1.</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>número de pontos</translation>
    </message>
    <message>
        <source>Suggest samples</source>
        <translation>Sugerir amostras</translation>
    </message>
    <message>
        <source>Says where labels would help a map most: pixels of every class of which the network is unsure, spread over the map and over what they look like. The points come with an empty class field and a form to fill it in; labelled, they go back into Train LSTM-FCN with the other samples. Or it gives confident pixels of every class, labelled as the map has them, to learn from in addition.</source>
        <translation>Diz onde rótulos mais ajudariam um mapa: pixels de cada classe de que a rede não tem certeza, espalhados pelo mapa e pelo que aparentam. Os pontos vêm com um campo de classe vazio e um formulário para preenchê-lo; rotulados, voltam a Treinar LSTM-FCN com as outras amostras. Ou dá pixels certos de cada classe, rotulados como no mapa, para aprender também com eles.</translation>
    </message>
    <message>
        <source>choose the probabilities that Classify cube has made, and run; give every point a label on a recent image, merge them with the samples, and train again.</source>
        <translation>escolha as probabilidades que Classificar cubo fez e execute; dê um rótulo a cada ponto sobre uma imagem recente, junte-os às amostras e treine de novo.</translation>
    </message>
    <message>
        <source>Learned features</source>
        <translation>Características aprendidas</translation>
    </message>
    <message>
        <source>active learning</source>
        <translation>aprendizado ativo</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incerteza</translation>
    </message>
    <message>
        <source>semi-supervised</source>
        <translation>semissupervisionado</translation>
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
        <translation>Treinar LSTM-FCN</translation>
    </message>
    <message>
        <source>Trains an LSTM-FCN network to tell land-cover classes from satellite image time series, with labelled points or polygons and a stack of dated rasters. The model file is used by Classify cube.</source>
        <translation>Treina uma rede LSTM-FCN para distinguir classes de cobertura da terra em séries temporais de imagens de satélite, com pontos ou polígonos rotulados e uma pilha de rasters datados. O arquivo do modelo é usado por Classificar cubo.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>algumas centenas de pontos com a classe no campo &lt;i&gt;label&lt;/i&gt;, e uma pasta de bandas Sentinel-2 de um ano agrícola; escolha o campo da classe, adicione a pasta em Rasters e execute.</translation>
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
        <translation>amostras</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Quantos conjuntos de valores são tentados. O primeiro é a própria receita.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Nenhuma tentativa começa depois de tantos minutos; 0 para não haver limite.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>What is searched; nothing chosen searches all of it. Values given further down are not searched.</source>
        <translation>O que é buscado; sem escolha, busca-se tudo. Valores dados mais abaixo não são buscados.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <source>&lt;i&gt;tpe&lt;/i&gt; learns from the trials where to look next, &lt;i&gt;random&lt;/i&gt; does not.</source>
        <translation>&lt;i&gt;tpe&lt;/i&gt; aprende com as tentativas onde buscar em seguida, &lt;i&gt;random&lt;/i&gt; não.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation that measures each trial. More are steadier and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Partes da validação cruzada que mede cada tentativa. Mais partes são mais estáveis e demoram mais. Pixels de um polígono nunca estão em duas partes.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Onde a busca começa, e os valores de tudo o que não é buscado.</translation>
    </message>
    <message>
        <source>Share of the training part of each fold that is watched, where the values stop early or choose weights by it.</source>
        <translation>Fração da parte de treinamento de cada partição que é observada, quando os valores param cedo ou escolhem pesos por ela.</translation>
    </message>
    <message>
        <source>The best values, a file that Train and Cross-validate LSTM-FCN take as &lt;i&gt;Tuned values&lt;/i&gt;.</source>
        <translation>Os melhores valores, um arquivo que Treinar e Validação cruzada LSTM-FCN recebem como &lt;i&gt;Valores ajustados&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Relatório do ajuste</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials.</source>
        <translation>Uma página com os melhores valores, o andamento da busca e todas as tentativas.</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Tabela das tentativas: estado, acurácia, segundos e cada valor.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; as the best of many it flatters</source>
        <translation>acurácia por validação cruzada da melhor tentativa, de 0 a 1; como a melhor de muitas, é otimista</translation>
    </message>
    <message>
        <source>number of trials that were made</source>
        <translation>número de tentativas feitas</translation>
    </message>
    <message>
        <source>the best values as JSON</source>
        <translation>os melhores valores em JSON</translation>
    </message>
    <message>
        <source>Tune LSTM-FCN</source>
        <translation>Ajustar LSTM-FCN</translation>
    </message>
    <message>
        <source>Searches for the training values that suit your samples: learning rate, batch, sizes, dropouts, architecture. Each set is measured by cross-validation, hopeless ones are given up early, and the best goes straight into Train LSTM-FCN. Cancel keeps what was found so far.</source>
        <translation>Busca os valores de treinamento que convêm às suas amostras: taxa de aprendizado, lote, tamanhos, dropouts, arquitetura. Cada conjunto é medido por validação cruzada, os sem esperança são abandonados cedo, e o melhor vai direto para Treinar LSTM-FCN. Cancelar mantém o que foi encontrado até então.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;fast&lt;/i&gt;.</source>
        <translation>os pontos e rasters com que você treinaria, 30 tentativas com a receita &lt;i&gt;fast&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>hyperparameters</source>
        <translation>hiperparâmetros</translation>
    </message>
    <message>
        <source>Optuna</source>
        <translation>Optuna</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>sits_tuning</source>
        <translation>sits_tuning</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>otimizar</translation>
    </message>
    <message>
        <source>&lt;i&gt;entropy&lt;/i&gt; looks at all classes; &lt;i&gt;least-confidence&lt;/i&gt; is what the most probable class lacks to 1; &lt;i&gt;margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;entropy&lt;/i&gt; (entropia) olha todas as classes; &lt;i&gt;least-confidence&lt;/i&gt; é o que falta à classe mais provável para 1; &lt;i&gt;margin&lt;/i&gt; (margem) é alta onde as duas classes mais prováveis estão próximas.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Uma banda, de 0 a 1 (gravada como números inteiros com escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty of probabilities</source>
        <translation>Incerteza das probabilidades</translation>
    </message>
    <message>
        <source>Shows where a classification is unsure, from 0 (sure) to 1 (unsure): where to look twice, or to collect samples.</source>
        <translation>Mostra onde uma classificação é incerta, de 0 (certa) a 1 (incerta): onde olhar duas vezes, ou coletar amostras.</translation>
    </message>
    <message>
        <source>the probabilities of Classify cube, measure &lt;i&gt;margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>as probabilidades de Classificar cubo, medida &lt;i&gt;margin&lt;/i&gt;, para encontrar as fronteiras entre duas classes.</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margem</translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation>menor confiança</translation>
    </message>
    <message>
        <source>sits_uncertainty</source>
        <translation>sits_uncertainty</translation>
    </message>
    <message>
        <source>The engine that trains and classifies is not set up yet.</source>
        <translation>O motor que treina e classifica ainda não está configurado.</translation>
    </message>
    <message>
        <source>Set up engine …</source>
        <translation>Configurar motor …</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine was not found: it is a Python with torch and rasterio, apart from QGIS's own. Make it with Plugins &gt; LSTM-FCN &gt; Set up engine, or run the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>O motor LSTM-FCN não foi encontrado: é um Python com torch e rasterio, separado do próprio QGIS. Crie-o com Complementos &gt; LSTM-FCN &gt; Configurar motor, ou execute o algoritmo Configurar motor (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>{0} cannot be written, as there is no folder {1} to write to; make it, or choose another one.</source>
        <translation>{0} não pode ser gravado, pois não existe uma pasta {1} em que gravar; crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} não pode ser usado: {1}. Escolha outro valor.</translation>
    </message>
    <message>
        <source>{0} is missing; please give it.</source>
        <translation>Falta {0}; por favor, informe-o.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be a number from {2:g} to {3:g}.</source>
        <translation>{0} é {1}; deve ser um número de {2:g} a {3:g}.</translation>
    </message>
    <message>
        <source>{0} is {1}; choose one of {2}.</source>
        <translation>{0} é {1}; escolha um de {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; write it YYYY-MM-DD.</source>
        <translation>{0} é {1}; escreva AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the change map or the report.</source>
        <translation>Nenhuma saída foi escolhida; peça o mapa de mudanças ou o relatório.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>Nenhuma saída foi escolhida; peça o mapa de classes, as probabilidades ou a incerteza.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; change one of them.</source>
        <translation>Uma janela de 1 pixel e nenhuma menor mancha deixam o mapa como está; mude uma delas.</translation>
    </message>
    <message>
        <source>{0} are needed from at least two models; add another raster.</source>
        <translation>São necessárias {0} de pelo menos dois modelos; adicione outro raster.</translation>
    </message>
    <message>
        <source>Weights has {0} numbers for {1} rasters; give one for each, or none.</source>
        <translation>Pesos tem {0} números para {1} rasters; dê um para cada, ou nenhum.</translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation>Amostras da validação cruzada</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>Nenhum raster foi dado; adicione rasters datados, ou uma pasta que os contenha.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; take it out of Rasters or correct it.</source>
        <translation>Não existe arquivo, pasta ou camada {0}; retire-o de Rasters ou corrija-o.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster file ({1}); save it as a file first.</source>
        <translation>A camada {0} não é um arquivo raster ({1}); salve-a antes como arquivo.</translation>
    </message>
    <message>
        <source>The layer {0} is no raster; take it out of Rasters.</source>
        <translation>A camada {0} não é raster; retire-a de Rasters.</translation>
    </message>
    <message>
        <source>the environment variable LSTMFCN_PYTHON</source>
        <translation>a variável de ambiente LSTMFCN_PYTHON</translation>
    </message>
    <message>
        <source>the setting Engine Python</source>
        <translation>a configuração Python do motor</translation>
    </message>
    <message>
        <source>the checkout's own .engine</source>
        <translation>o .engine da cópia do código</translation>
    </message>
    <message>
        <source>the environment that Set up engine made</source>
        <translation>o ambiente criado por Configurar motor</translation>
    </message>
    <message>
        <source>the Python beside QGIS</source>
        <translation>o Python que acompanha o QGIS</translation>
    </message>
    <message>
        <source>There is no engine yet.</source>
        <translation>Ainda não há motor.</translation>
    </message>
    <message>
        <source>The plugin needs other packages than the engine has; it must be set up again.</source>
        <translation>O plugin precisa de outros pacotes que os do motor; ele precisa ser configurado de novo.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Uma configuração foi interrompida; configure o motor de novo.</translation>
    </message>
    <message>
        <source>The engine runs in {0} ({1}).</source>
        <translation>O motor é executado em {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>O motor está pronto, para {0}, em {1}.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de saída {0}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>morto pelo sinal {0}</translation>
    </message>
    <message>
        <source>Asking {0} whether it can run the engine ...</source>
        <translation>Perguntando a {0} se consegue executar o motor ...</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhuma)</translation>
    </message>
    <message>
        <source>it gave no answer within {0:g} seconds</source>
        <translation>não respondeu em {0:g} segundos</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last words were:</source>
        <translation>O motor terminou sem resultado ({0}); nada foi gravado. Suas últimas palavras foram:</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last words were:</source>
        <translation>O motor terminou ({0}). Suas últimas palavras foram:</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; make room there, then set it up again.</source>
        <translation>O motor precisa de {0:g} GB em {1}, e há {2:.1f} GB livres; libere espaço ali e configure-o de novo.</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Um shapefile corta nomes de campos em 10 caracteres; salve como GeoPackage para manter as datas.</translation>
    </message>
    <message>
        <source>The disk is full. Make room (the set-up asks for 3 GB, for CUDA 10 GB), then set the engine up again.</source>
        <translation>O disco está cheio. Libere espaço (a configuração pede 3 GB; para CUDA, 10 GB) e configure o motor de novo.</translation>
    </message>
    <message>
        <source>A path is too long for Windows. Allow long paths (Settings &gt; System &gt; For developers, or the policy 'Enable Win32 long paths'), restart, then set the engine up again.</source>
        <translation>Um caminho é longo demais para o Windows. Permita caminhos longos (Configurações &gt; Sistema &gt; Para desenvolvedores, ou a política 'Habilitar caminhos longos do Win32'), reinicie e configure o motor de novo.</translation>
    </message>
    <message>
        <source>A Microsoft library is missing. Install the Visual C++ Redistributable (x64) from microsoft.com, restart, then set the engine up again.</source>
        <translation>Falta uma biblioteca da Microsoft. Instale o Visual C++ Redistributable (x64) de microsoft.com, reinicie e configure o motor de novo.</translation>
    </message>
    <message>
        <source>A file was blocked, most likely by antivirus software or by another QGIS that runs the engine. Close other QGIS windows, let the antivirus software allow the engine's folder, then set the engine up again.</source>
        <translation>Um arquivo foi bloqueado, provavelmente por um antivírus ou por outro QGIS que executa o motor. Feche outras janelas do QGIS, permita a pasta do motor no antivírus e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check Settings &gt; Options &gt; Network &gt; Proxy and its user and password, then set the engine up again.</source>
        <translation>O proxy recusou a conexão. Confira Configurações &gt; Opções &gt; Rede &gt; Proxy e o usuário e a senha, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The network's certificate is not trusted. Add your organisation's certificate under Settings &gt; Options &gt; Authentication &gt; Manage certificates &gt; Authorities, then set the engine up again.</source>
        <translation>O certificado da rede não é confiável. Adicione o certificado da sua organização em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados &gt; Autoridades, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>This Python cannot make environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Este Python não consegue criar ambientes. No Debian e no Ubuntu instale python3-venv; em outros sistemas escolha outro Python como base, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>Não foi possível alcançar o índice de pacotes. Confira a rede e o proxy do QGIS, ou instale de uma pasta de wheels, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or give XDG_CACHE_HOME another folder, then set the engine up again.</source>
        <translation>Não é possível gravar na pasta de cache. Dê permissão de gravação, ou indique outra pasta em XDG_CACHE_HOME, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, make an environment with conda-forge and choose it as your own Python.</source>
        <translation>Não há wheels dos pacotes fixados para este Python e este computador. Escolha como base um Python 3.11 a 3.14 de 64 bits; em um Mac com processador Intel, crie um ambiente com conda-forge e escolha-o como seu próprio Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>O QGIS é executado no Flatpak, que esconde o Python do computador. Se nenhum Python for encontrado, escolha como seu um com torch e rasterio dentro do ambiente isolado, ou instale o QGIS da sua distribuição ou de qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with torch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>O QGIS é executado no Snap, que esconde o Python do computador. Se nenhum Python for encontrado, escolha como seu um com torch e rasterio dentro do snap, ou instale o QGIS da sua distribuição ou de qgis.org.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>Bad observations are flagged on {0} dates, by {1}.</source>
        <translation>Observações ruins são marcadas em {0} datas, por {1}.</translation>
    </message>
    <message>
        <source>Series are brought to {0} dates from {1} to {2}.</source>
        <translation>As séries são trazidas a {0} datas, de {1} a {2}.</translation>
    </message>
    <message>
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to take them for gaps.</source>
        <translation>Células que faltam: {0}. Adicione estes rasters, ou marque Preencher datas que faltam para tomá-las por lacunas.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
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
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>Valores válidos</translation>
    </message>
    <message>
        <source>Cube preview</source>
        <translation>Prévia do cubo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at the rasters …</source>
        <translation>Examinando os rasters …</translation>
    </message>
    <message>
        <source>{0} dates from {1} to {2}, {3} bands</source>
        <translation>{0} datas de {1} a {2}, {3} bandas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>{0} is computed as {1}.</source>
        <translation>{0} é calculado como {1}.</translation>
    </message>
    <message>
        <source>No raster has this band on this date.</source>
        <translation>Nenhum raster tem esta banda nesta data.</translation>
    </message>
    <message>
        <source>{0} rasters make a mosaic.</source>
        <translation>{0} rasters formam um mosaico.</translation>
    </message>
    <message>
        <source>Open in model designer …</source>
        <translation>Abrir no editor de modelos …</translation>
    </message>
    <message>
        <source>Open {0} in the model designer …</source>
        <translation>Abrir {0} no editor de modelos …</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Um arquivo feito por Treinar LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine Python (empty: find it)</source>
        <translation>Python do motor (vazio: procurar)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Iniciando o motor …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Press 'Pick on map' and click on the map. With Ctrl held, the point stays.</source>
        <translation>Pressione 'Escolher no mapa' e clique no mapa. Com Ctrl pressionado, o ponto fica.</translation>
    </message>
    <message>
        <source>Pixel time series</source>
        <translation>Séries temporais de pixels</translation>
    </message>
    <message>
        <source>Pick on map</source>
        <translation>Escolher no mapa</translation>
    </message>
    <message>
        <source>Click on the map; Ctrl pins the point</source>
        <translation>Clique no mapa; Ctrl fixa o ponto</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Keep this point when the next is clicked</source>
        <translation>Manter este ponto quando o próximo for clicado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Forget all points</source>
        <translation>Esquecer todos os pontos</translation>
    </message>
    <message>
        <source>Classes whose mean pattern, of the model's samples, is drawn behind the series</source>
        <translation>Classes cujo padrão médio, das amostras do modelo, é desenhado atrás das séries</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the series as a table or a picture</source>
        <translation>Salvar as séries como tabela ou figura</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabela (CSV) …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Figura (PNG) …</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixado</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Aproximar de</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Adicione acima os rasters de um cubo, e um modelo se tiver.</translation>
    </message>
    <message>
        <source>Opening the rasters …</source>
        <translation>Abrindo os rasters …</translation>
    </message>
    <message>
        <source>Series as a table</source>
        <translation>Séries como tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Series as a picture</source>
        <translation>Séries como figura</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Figuras (*.png)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas as classes</translation>
    </message>
    <message>
        <source>likeliest class</source>
        <translation>classe mais provável</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>nenhuma classe</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} foi salvo</translation>
    </message>
    <message>
        <source>{0} points are pinned, and there are no more colours; clear some.</source>
        <translation>{0} pontos estão fixados, e não há mais cores; limpe alguns.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>Nada foi salvo ({0}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>não é possível gravar em {0}</translation>
    </message>
    <message>
        <source>Click on the map and see the series of the pixel</source>
        <translation>Clique no mapa e veja a série do pixel</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Nenhuma observação</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lendo …</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>missing, filled by date</source>
        <translation>ausente, preenchido por data</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>ausente, preenchido {0}</translation>
    </message>
    <message>
        <source>mean of a class, with its 80 % band</source>
        <translation>média de uma classe, com sua faixa de 80 %</translation>
    </message>
    <message>
        <source>Model made by Train LSTM-FCN</source>
        <translation>Modelo feito por Treinar LSTM-FCN</translation>
    </message>
    <message>
        <source>none: series only</source>
        <translation>nenhum: só séries</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>all, or the model's</source>
        <translation>todas, ou as do modelo</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconhecido automaticamente</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>a conhecida</translation>
    </message>
    <message>
        <source>the known ones</source>
        <translation>os conhecidos</translation>
    </message>
    <message>
        <source>Cube and model</source>
        <translation>Cubo e modelo</translation>
    </message>
    <message>
        <source>{0} dates, {1}</source>
        <translation>{0} datas, {1}</translation>
    </message>
    <message>
        <source>The network runs in a Python of its own, the engine, apart from QGIS. It is made in your cache folder: some 300 MB are downloaded and 1.5 GB kept; for CUDA far more.</source>
        <translation>A rede roda em um Python próprio, o motor, separado do QGIS. Ele é criado na sua pasta de cache: são baixados cerca de 300 MB e ocupados 1,5 GB; para CUDA muito mais.</translation>
    </message>
    <message>
        <source>Remove the engine from your cache folder? Your models and maps stay.</source>
        <translation>Remover o motor da sua pasta de cache? Seus modelos e mapas ficam.</translation>
    </message>
    <message>
        <source>Set up the LSTM-FCN engine</source>
        <translation>Configurar o motor LSTM-FCN</translation>
    </message>
    <message>
        <source>Download it (recommended)</source>
        <translation>Baixar (recomendado)</translation>
    </message>
    <message>
        <source>Install it from a folder of wheels, without network</source>
        <translation>Instalar de uma pasta de wheels, sem rede</translation>
    </message>
    <message>
        <source>Use a Python of my own that has torch and rasterio</source>
        <translation>Usar um Python meu que tem torch e rasterio</translation>
    </message>
    <message>
        <source>Processor (works everywhere)</source>
        <translation>Processador (funciona em toda parte)</translation>
    </message>
    <message>
        <source>NVIDIA card (CUDA)</source>
        <translation>Placa NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple processor (MPS)</source>
        <translation>Processador Apple (MPS)</translation>
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
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>O motor foi removido.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>O motor está pronto.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; they hold no passwords and no user name.</source>
        <translation>O diagnóstico está na área de transferência; não contém senhas nem nome de usuário.</translation>
    </message>
    <message>
        <source>Made from Python (empty: find one)</source>
        <translation>Feito a partir do Python (vazio: procurar um)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose the folder of wheels first.</source>
        <translation>Escolha primeiro a pasta dos wheels.</translation>
    </message>
    <message>
        <source>Choose the Python first.</source>
        <translation>Escolha primeiro o Python.</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Parando ...</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de novo</translation>
    </message>
    <message>
        <source>It was not done; the lines below say why.</source>
        <translation>Não foi feito; as linhas abaixo dizem por quê.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>por exemplo {0}</translation>
    </message>
    <message>
        <source>No Python was found that the engine can be made from: a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>Não foi encontrado nenhum Python a partir do qual criar o motor: um Python 3.11 a 3.14 de 64 bits com venv. Instale um de python.org ou da sua distribuição, ou escolha um como base.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Veja o registro, ou copie o diagnóstico e peça ajuda.</translation>
    </message>
    <message>
        <source>The engine is there and works.</source>
        <translation>O motor já existe e funciona.</translation>
    </message>
    <message>
        <source>Looking for a Python ...</source>
        <translation>Procurando um Python ...</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>é um Python de 32 bits</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian, install python3-venv)</source>
        <translation>não consegue criar ambientes (no Debian, instale python3-venv)</translation>
    </message>
    <message>
        <source>Making an empty environment ...</source>
        <translation>Criando um ambiente vazio ...</translation>
    </message>
    <message>
        <source>Testing the engine ...</source>
        <translation>Testando o motor ...</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Outro QGIS está configurando o motor neste momento; espere até terminar, ou cancele lá.</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; what was begun is removed.</source>
        <translation>Cancelado: o motor não foi configurado; o que foi começado foi removido.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>Não foi possível configurar o motor. {0}</translation>
    </message>
    <message>
        <source>The last words were: {0}</source>
        <translation>As últimas palavras foram: {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>O registro é {0}.</translation>
    </message>
    <message>
        <source>The environment is made from {0} (Python {1}.{2}) in {3}</source>
        <translation>O ambiente é criado a partir de {0} (Python {1}.{2}) em {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>é Python {0}.{1}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes ...</source>
        <translation>Descompactando os pacotes; isto leva alguns minutos ...</translation>
    </message>
    <message>
        <source>The engine that is there does not work ({0}); it is made anew.</source>
        <translation>O motor existente não funciona ({0}); ele é criado de novo.</translation>
    </message>
    <message>
        <source>{0} is no folder of wheels; choose the folder that holds the .whl files.</source>
        <translation>{0} não é uma pasta de wheels; escolha a pasta que contém os arquivos .whl.</translation>
    </message>
    <message>
        <source>There is no {0} device that torch supports here; the processor is used.</source>
        <translation>Não há aqui nenhum dispositivo {0} compatível com torch; o processador é usado.</translation>
    </message>
    <message>
        <source>torch for {0} does not work here: {1}</source>
        <translation>torch para {0} não funciona aqui: {1}</translation>
    </message>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Pacote {0}: {1}</translation>
    </message>
    <message>
        <source>nvidia-smi does not answer: {0}</source>
        <translation>nvidia-smi não responde: {0}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>não é executado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>to be labelled</source>
        <translation>a rotular</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulário e cores para rotular</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>outro rótulo</translation>
    </message>
    <message>
        <source>its own label</source>
        <translation>seu próprio rótulo</translation>
    </message>
    <message>
        <source>doubtful label</source>
        <translation>rótulo duvidoso</translation>
    </message>
    <message>
        <source>label not doubted</source>
        <translation>rótulo sem dúvidas</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>Não foi possível gravar uma linha ({0}); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} é {1}; escreva números, separados por vírgulas.</translation>
    </message>
    <message>
        <source>{0} is {1}, so that no pixel is in the middle; take an odd number, {2} or {3}.</source>
        <translation>{0} é {1}, de modo que nenhum pixel fica no meio; use um número ímpar, {2} ou {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>Não existe arquivo ou camada {0}; escolha outro como {1}.</translation>
    </message>
    <message>
        <source>{0} has no field {1}; choose one of {2}.</source>
        <translation>{0} não tem campo {1}; escolha um de {2}.</translation>
    </message>
    <message>
        <source>Features {0} have several points each; split them with Multipart to singleparts first.</source>
        <translation>As feições {0} têm vários pontos cada uma; separe-as antes com Multipartes para partes simples.</translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>A feição {0} de {1} não é ponto nem polígono ({2}); dê pontos ou polígonos, como os que Pontos ao longo da geometria ou Buffer fazem.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN: cobertura da terra a partir de séries temporais de imagens de satélite</translation>
    </message>
    <message>
        <source>Folders and files, separated by ;</source>
        <translation>Pastas e arquivos, separados por ;</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Adicionar camadas</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>Prévia …</translation>
    </message>
    <message>
        <source>Show which bands and dates are understood, without running anything</source>
        <translation>Mostra que bandas e datas são entendidas, sem executar nada</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rasters datados</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Adicionar pasta …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Adicionar arquivos …</translation>
    </message>
    <message>
        <source>Add or drop files and folders</source>
        <translation>Adicione ou solte arquivos e pastas</translation>
    </message>
    <message>
        <source>All raster layers ({0})</source>
        <translation>Todas as camadas raster ({0})</translation>
    </message>
    <message>
        <source>The project has no raster layers</source>
        <translation>O projeto não tem camadas raster</translation>
    </message>
    <message>
        <source>{0} rasters</source>
        <translation>{0} rasters</translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to go on.</source>
        <translation>Cancelado: os períodos que estavam completos são mantidos em {0}; execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Python is missing or no file; choose the Python that has torch and rasterio.</source>
        <translation>O Python falta ou não é um arquivo; escolha o Python que tem torch e rasterio.</translation>
    </message>
    <message>
        <source>{0} environments were removed.</source>
        <translation>{0} ambientes foram removidos.</translation>
    </message>
    <message>
        <source>The engine is ready: {0}</source>
        <translation>O motor está pronto: {0}</translation>
    </message>
    <message>
        <source>{0} cannot run the engine: {1}. Install what is missing there, or choose another one.</source>
        <translation>{0} não consegue executar o motor: {1}. Instale ali o que falta, ou escolha outro.</translation>
    </message>
    <message>
        <source>The engine could not be removed: {0}. Close other QGIS windows, then try again.</source>
        <translation>O motor não pôde ser removido: {0}. Feche outras janelas do QGIS e tente de novo.</translation>
    </message>
    <message>
        <source>Learned features take both a model and the rasters that it maps; give both, or neither to spread the points over the probabilities.</source>
        <translation>Características aprendidas exigem tanto um modelo quanto os rasters que ele mapeia; dê os dois, ou nenhum para espalhar os pontos sobre as probabilidades.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}, which has no pixel in its middle; take an odd number.</source>
        <translation>Vizinhança é {0}, que não tem pixel no meio; use um número ímpar.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números inteiros</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>escreva-o como P16D (16 dias), P1M (um mês) ou P1Y (um ano).</translation>
    </message>
    <message>
        <source>it needs {band}, {date} or both, such as {satellite}_{sensor}_{tile}_{band}_{date}.</source>
        <translation>precisa de {band}, de {date} ou de ambos, como {satellite}_{sensor}_{tile}_{band}_{date}.</translation>
    </message>
    <message>
        <source>write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>escreva valores como 1,3,8-10, ou bits como bits:0,1,2.</translation>
    </message>
    <message>
        <source>write a range from the smaller to the larger value.</source>
        <translation>escreva um intervalo do menor para o maior valor.</translation>
    </message>
    <message>
        <source>{0} is '{1}'; {2}</source>
        <translation>{0} é '{1}'; {2}</translation>
    </message>
    <message>
        <source>write three {0} separated by commas, one for each convolution, such as {1}.</source>
        <translation>escreva três {0} separados por vírgulas, um para cada convolução, como {1}.</translation>
    </message>
    <message>
        <source>{0:g} must be from {1:g} to {2:g}.</source>
        <translation>{0:g} deve ser de {1:g} a {2:g}.</translation>
    </message>
    <message>
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>comece os nomes entre chaves com uma letra; {0} não começa.</translation>
    </message>
    <message>
        <source>a parenthesis is missing or too much.</source>
        <translation>um parêntese falta ou sobra.</translation>
    </message>
    <message>
        <source>write how {0} is computed behind the =, such as CI=(nir/red)-1.</source>
        <translation>escreva depois do = como {0} é calculado, como CI=(nir/red)-1.</translation>
    </message>
    <message>
        <source>{0} may hold bands, numbers, + - * / ** and parentheses.</source>
        <translation>{0} pode conter bandas, números, + - * / ** e parênteses.</translation>
    </message>
    <message>
        <source>bits run from 0 to {0}.</source>
        <translation>os bits vão de 0 a {0}.</translation>
    </message>
    <message>
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>o nome '{0}' deve começar com uma letra e conter só letras e algarismos.</translation>
    </message>
    <message>
        <source>{0} is no whole formula yet: {1}</source>
        <translation>{0} ainda não é uma fórmula completa: {1}</translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation>Não existe modelo de partida {0}; escolha um arquivo feito com Treinar LSTM-FCN, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation>Histórico do treinamento de {0}</translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>Não existe arquivo {0} de valores ajustados; escolha um feito por Ajustar LSTM-FCN, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Cancelado; as tentativas feitas até então foram mantidas em {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incerteza ({0})</translation>
    </message>
</context>
</TS>
