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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. Classes are matched by name, or by code.</source>
        <translation>Um mapa de classes, por exemplo feito por &lt;i&gt;Classificar cubo&lt;/i&gt;. As classes são comparadas pelo nome, ou pelo código.</translation>
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
        <translation>Campo de classe</translation>
    </message>
    <message>
        <source>The field that holds the true class, text or number: names of the map's classes, or their codes.</source>
        <translation>O campo que contém a classe verdadeira, texto ou número: nomes das classes do mapa, ou seus códigos.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The classes of the project or a file, by which labels that the map does not have get the names of its classes, such as those that were merged for the training. If empty, labels have to be the names or codes of the map.</source>
        <translation>As classes do projeto ou de um arquivo, pelas quais rótulos que o mapa não tem recebem os nomes das classes dele, como os que foram unidos para o treinamento. Se vazio, os rótulos devem ser os nomes ou códigos do mapa.</translation>
    </message>
    <message>
        <source>Sampling design</source>
        <translation>Desenho amostral</translation>
    </message>
    <message>
        <source>Stratified by class</source>
        <translation>Estratificado por classe</translation>
    </message>
    <message>
        <source>Simple random</source>
        <translation>Aleatório simples</translation>
    </message>
    <message>
        <source>How the points were drawn. &lt;i&gt;Stratified by class&lt;/i&gt;: at random within each class, as &lt;i&gt;Design sampling&lt;/i&gt; does (Olofsson et al. 2014; Stehman 2014 when strata are given). &lt;i&gt;Simple random&lt;/i&gt;: at random over the whole map.</source>
        <translation>Como os pontos foram sorteados. &lt;i&gt;Estratificado por classe&lt;/i&gt;: ao acaso dentro de cada classe, como faz &lt;i&gt;Planejar amostragem&lt;/i&gt; (Olofsson et al. 2014; Stehman 2014 quando há estratos). &lt;i&gt;Aleatório simples&lt;/i&gt;: ao acaso no mapa inteiro.</translation>
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
        <source>Class field contains</source>
        <translation>O campo de classe contém</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>Códigos de classe</translation>
    </message>
    <message>
        <source>What the class field contains: &lt;i&gt;Class names&lt;/i&gt; of the map, or its &lt;i&gt;Class codes&lt;/i&gt;. &lt;i&gt;Automatic&lt;/i&gt; finds out, and asks where both are possible, as with classes that are called 0, 1, 2 and have the codes 1, 2, 3.</source>
        <translation>O que o campo de classe contém: os &lt;i&gt;Nomes de classe&lt;/i&gt; do mapa ou seus &lt;i&gt;Códigos de classe&lt;/i&gt;. &lt;i&gt;Automático&lt;/i&gt; descobre e pergunta quando ambos são possíveis, como com classes chamadas 0, 1, 2 que têm os códigos 1, 2, 3.</translation>
    </message>
    <message>
        <source>Pixels per polygon</source>
        <translation>Pixels por polígono</translation>
    </message>
    <message>
        <source>Number of random pixels used from each polygon. Pixels of one polygon are alike, so using more than one makes the intervals too narrow.</source>
        <translation>Número de pixels aleatórios usados de cada polígono. Os pixels de um polígono se parecem, por isso usar mais de um torna os intervalos estreitos demais.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed for the random pixels in polygons, for repeatable results.</source>
        <translation>Semente dos pixels aleatórios em polígonos, para resultados repetíveis.</translation>
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
        <source>One page to read and print. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página para ler e imprimir. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv, _proportions.csv e _classes.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>overall accuracy, 0 to 1, weighted by area</source>
        <translation>acurácia global, de 0 a 1, ponderada pela área</translation>
    </message>
    <message>
        <source>its standard error; times 1.96 gives half the 95 % interval</source>
        <translation>seu erro padrão; vezes 1,96 dá metade do intervalo de 95%</translation>
    </message>
    <message>
        <source>reference points used</source>
        <translation>pontos de referência usados</translation>
    </message>
    <message>
        <source>reference features outside the map, not used</source>
        <translation>feições de referência fora do mapa, não usadas</translation>
    </message>
    <message>
        <source>reference points where the map or the strata have no class, not used</source>
        <translation>pontos de referência onde o mapa ou os estratos não têm classe, não usados</translation>
    </message>
    <message>
        <source>assessed area in hectares</source>
        <translation>área avaliada em hectares</translation>
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
        <source>Estimates the accuracy of a class map and the true areas of its classes: confusion matrix in points and in proportions of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in hectares, all with 95 % intervals.</source>
        <translation>Estima a acurácia de um mapa de classes e a área real de suas classes: matriz de confusão em pontos e em proporções da área, acurácia global, do usuário e do produtor, área mapeada e área ajustada pelo erro em hectares, tudo com intervalos de 95%.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Example:&lt;/i&gt; {0}</source>
        <translation>&lt;i&gt;Exemplo:&lt;/i&gt; {0}</translation>
    </message>
    <message>
        <source>a class map, and the points of &lt;i&gt;Design sampling&lt;/i&gt; once their &lt;i&gt;label&lt;/i&gt; is filled in.</source>
        <translation>um mapa de classes e os pontos de &lt;i&gt;Planejar amostragem&lt;/i&gt; depois de preenchido o seu campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Classes and probabilities</source>
        <translation>Classes e probabilidades</translation>
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
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
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
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), NetCDF e arquivos STAC (JSON) podem ser misturados, assim como nomes com &lt;code&gt;*&lt;/code&gt;. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no log.</translation>
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
        <source>How to read band and date from a file name, for example &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. If empty, names are recognised automatically.</source>
        <translation>Como ler banda e data do nome de um arquivo, por exemplo &lt;code&gt;{satellite}_{sensor}_{tile}_{band}_{date}&lt;/code&gt;. Vazio: os nomes são reconhecidos automaticamente.</translation>
    </message>
    <message>
        <source>Reference grid</source>
        <translation>Grade de referência</translation>
    </message>
    <message>
        <source>A raster that defines the grid of the cube: resolution, CRS and extent. If empty, the finest of the rasters is used, over the extent of all of them.</source>
        <translation>Um raster que define a grade do cubo: resolução, SRC e extensão. Vazio: usa o mais fino dos rasters, sobre a extensão de todos.</translation>
    </message>
    <message>
        <source>Mask band</source>
        <translation>Banda de máscara</translation>
    </message>
    <message>
        <source>The band that flags clouds and other bad observations. If empty, a known one (SCL, QA_PIXEL, Fmask, reliability) is used if it is among the rasters; &lt;code&gt;none&lt;/code&gt; uses none.</source>
        <translation>A banda que marca nuvens e outras observações ruins. Vazio: usa uma banda conhecida (SCL, QA_PIXEL, Fmask, reliability), se estiver entre os rasters; &lt;code&gt;none&lt;/code&gt; não usa nenhuma.</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Valores da máscara</translation>
    </message>
    <message>
        <source>Values of the mask band that mean a bad observation, such as &lt;code&gt;1,3,8-10&lt;/code&gt;, or bits such as &lt;code&gt;bits:0,1,2&lt;/code&gt;. If empty, the known values of the band are used.</source>
        <translation>Valores da banda de máscara que indicam uma observação ruim, como &lt;code&gt;1,3,8-10&lt;/code&gt;, ou bits como &lt;code&gt;bits:0,1,2&lt;/code&gt;. Vazio: usa os valores conhecidos da banda.</translation>
    </message>
    <message>
        <source>No data values</source>
        <translation>Valores sem dados</translation>
    </message>
    <message>
        <source>Values that mean no data in every raster, beside the NoData values of the files, separated by commas, as the files store them (before scale and offset): &lt;code&gt;0&lt;/code&gt; where images have zeros outside of their swath. Additional no data values of project layers (Layer properties, Transparency) hold for their layers too.</source>
        <translation>Valores que significam sem dados em todos os rasters, além dos valores NoData dos arquivos, separados por vírgulas, como os arquivos os gravam (antes de escala e deslocamento): &lt;code&gt;0&lt;/code&gt; onde as imagens têm zeros fora da faixa. Os valores sem dados adicionais das camadas do projeto (Propriedades da camada, Transparência) também valem para as suas camadas.</translation>
    </message>
    <message>
        <source>Fill missing dates</source>
        <translation>Preencher datas que faltam</translation>
    </message>
    <message>
        <source>Treat a band that is missing on a date as a gap and fill it from the dates around it, instead of refusing the rasters.</source>
        <translation>Trata uma banda que falta em uma data como lacuna, preenchida a partir das datas vizinhas, em vez de recusar os rasters.</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Lacuna máxima (dias)</translation>
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
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <source>Folder for the rasters. They are named as in sits (satellite_sensor_tile_index_date) and stored as whole numbers with scale 0.0001, expressions as decimal numbers. It must not be the folder of the input rasters.</source>
        <translation>Pasta para os rasters. Eles recebem nomes como os do sits (satellite_sensor_tile_index_date) e são gravados como números inteiros com escala 0,0001; expressões, como números decimais. Não pode ser a pasta dos rasters de entrada.</translation>
    </message>
    <message>
        <source>the rasters, as input of the next step in a model</source>
        <translation>os rasters, como entrada do próximo passo de um modelo</translation>
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
        <source>Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF per index and date. (Training and classifying with an index need no files: name it under Bands there.)</source>
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
        <source>Interpreter layers</source>
        <translation>Camadas dos intérpretes</translation>
    </message>
    <message>
        <source>Two or more layers, one of each interpreter, with the same places. The names of the layers name the interpreters.</source>
        <translation>Duas ou mais camadas, uma de cada intérprete, com os mesmos locais. Os nomes das camadas dão nome aos intérpretes.</translation>
    </message>
    <message>
        <source>The field that holds the class, with the same name in all layers.</source>
        <translation>O campo que contém a classe, com o mesmo nome em todas as camadas.</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Campo identificador</translation>
    </message>
    <message>
        <source>The field that tells which places are the same, for example &lt;code&gt;id&lt;/code&gt;. If empty, places with the same coordinates are the same.</source>
        <translation>O campo que diz quais locais são os mesmos, por exemplo &lt;code&gt;id&lt;/code&gt;. Se vazio, locais com as mesmas coordenadas são os mesmos.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>A line for each pair of interpreters, and one for each of their classes: how often each of them and both gave the class, the agreement (of a class: twice the places of both, divided by the sum of those of each), and kappa.</source>
        <translation>Uma linha para cada par de intérpretes e uma para cada classe deles: quantas vezes cada um e ambos deram a classe, a concordância (de uma classe: o dobro dos locais de ambos, dividido pela soma dos de cada um) e kappa.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discordâncias</translation>
    </message>
    <message>
        <source>The places that were given more than one class, with the class of each interpreter; label them together at the labelling desk.</source>
        <translation>Os locais que receberam mais de uma classe, com a classe de cada intérprete; rotule-os em conjunto na mesa de rotulação.</translation>
    </message>
    <message>
        <source>Cohen's kappa, the mean of all pairs</source>
        <translation>kappa de Cohen, média de todos os pares</translation>
    </message>
    <message>
        <source>fraction of places on which all agree, 0 to 1</source>
        <translation>fração de locais em que todos concordam, 0 a 1</translation>
    </message>
    <message>
        <source>places with a class of two interpreters or more</source>
        <translation>locais com classe de dois ou mais intérpretes</translation>
    </message>
    <message>
        <source>Interpreter agreement</source>
        <translation>Concordância entre intérpretes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Compares the labels that two or more interpreters gave the same places: Cohen's kappa of each pair, the agreement on each class, and the places they disagree on. Reference data that interpreters do not agree on cannot be used to assess a map.</source>
        <translation>Compara os rótulos que dois ou mais intérpretes deram aos mesmos locais: kappa de Cohen de cada par, a concordância em cada classe e os locais em que discordam. Dados de referência em que os intérpretes não concordam não podem ser usados para avaliar um mapa.</translation>
    </message>
    <message>
        <source>the points of &lt;i&gt;Design sampling&lt;/i&gt;, copied for two interpreters and labelled by each of them at the labelling desk.</source>
        <translation>os pontos de &lt;i&gt;Planejar amostragem&lt;/i&gt;, copiados para dois intérpretes e rotulados por cada um na mesa de rotulação.</translation>
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
        <translation>concordância</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualidade</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
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
        <source>One code for each transition that occurs, with names and colours. Unchanged areas are pale; the eight largest changes take the colour of the new class, or a distinct one; all others are grey and share one legend entry. NoData where one of the maps has no class.</source>
        <translation>Um código para cada transição que ocorre, com nomes e cores. As áreas sem mudança são pálidas; as oito maiores mudanças têm a cor da nova classe, ou outra que se distingue; as demais são cinza e têm uma só entrada na legenda. NoData onde um dos mapas não tem classe.</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Relatório de mudanças</translation>
    </message>
    <message>
        <source>One page with the matrix, gains and losses. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _matrix.csv and _transitions.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página com a matriz, os ganhos e as perdas. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _matrix.csv e _transitions.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>area in hectares where both maps have a class</source>
        <translation>área em hectares onde ambos os mapas têm classe</translation>
    </message>
    <message>
        <source>area in hectares whose class has changed</source>
        <translation>área em hectares cuja classe mudou</translation>
    </message>
    <message>
        <source>the same as a fraction of the area, 0 to 1</source>
        <translation>o mesmo como fração da área, de 0 a 1</translation>
    </message>
    <message>
        <source>Detect change</source>
        <translation>Detectar mudanças</translation>
    </message>
    <message>
        <source>Shows which classes changed into which between two maps: a map of the transitions, with a legend such as Forest → Pasture, and the transition matrix in hectares.</source>
        <translation>Mostra quais classes mudaram para quais entre dois mapas: um mapa das transições, com uma legenda como Forest → Pasture, e a matriz de transição em hectares.</translation>
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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;. In a geographic coordinate reference system areas are computed on the ellipsoid; in a projected one they are planar, and the log warns where these are distorted.</source>
        <translation>Um mapa de classes, por exemplo um feito por &lt;i&gt;Classificar cubo&lt;/i&gt;. Em um sistema de referência de coordenadas geográfico, as áreas são calculadas sobre o elipsoide; em um projetado, são planas, e o log avisa onde estão distorcidas.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Polygons by which areas are measured, in any coordinate reference system. A pixel counts where its centre lies in a polygon. If features are selected and the box is ticked, only these are used.</source>
        <translation>Polígonos pelos quais as áreas são medidas, em qualquer sistema de referência de coordenadas. Um pixel conta onde o seu centro está em um polígono. Se há feições selecionadas e a caixa está marcada, só elas são usadas.</translation>
    </message>
    <message>
        <source>Field with the names of the zones</source>
        <translation>Campo com os nomes das zonas</translation>
    </message>
    <message>
        <source>Field with the names of the zones; polygons of one name are one zone. If empty, zones have the ids of their features.</source>
        <translation>Campo com os nomes das zonas; polígonos de um mesmo nome são uma zona. Se vazio, as zonas têm os ids das suas feições.</translation>
    </message>
    <message>
        <source>Accuracy report (*.html *.json)</source>
        <translation>Relatório de acurácia (*.html *.json)</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. Estimates and intervals are those of the whole map: its points do not tell the errors of a single zone.</source>
        <translation>O relatório de &lt;i&gt;Avaliar acurácia&lt;/i&gt; sobre este mapa, ou o arquivo ao lado dele cujo nome termina em _report.json. As estimativas e os intervalos são os do mapa inteiro: os seus pontos não dizem os erros de uma só zona.</translation>
    </message>
    <message>
        <source>Class areas</source>
        <translation>Áreas das classes</translation>
    </message>
    <message>
        <source>A row for each class and zone: zone, class, code, pixels, area_ha (mapped hectares), percent of the zone's mapped area, estimate_ha (error-adjusted hectares), low_ha and high_ha (ends of the 95 % interval).</source>
        <translation>Uma linha para cada classe e zona: zone, class, code, pixels, area_ha (hectares mapeados), percent da área mapeada da zona, estimate_ha (hectares ajustados pelo erro), low_ha e high_ha (extremos do intervalo de 95%).</translation>
    </message>
    <message>
        <source>Areas as text</source>
        <translation>Áreas como texto</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The same as a text file, to open in a spreadsheet.</source>
        <translation>O mesmo como arquivo de texto, para abrir em uma planilha.</translation>
    </message>
    <message>
        <source>area of the map in hectares; pixels without a class are left out</source>
        <translation>área do mapa em hectares; pixels sem classe ficam de fora</translation>
    </message>
    <message>
        <source>number of zones</source>
        <translation>número de zonas</translation>
    </message>
    <message>
        <source>Makes a table of the area of each class in hectares and per cent: of the whole map, and of each polygon of a layer, such as municipalities. If the accuracy of the map was assessed, the table also has the error-adjusted areas with their 95 % intervals.</source>
        <translation>Cria uma tabela da área de cada classe em hectares e em porcentagem: do mapa inteiro e de cada polígono de uma camada, como municípios. Se a acurácia do mapa foi avaliada, a tabela também tem as áreas ajustadas pelo erro com seus intervalos de 95%.</translation>
    </message>
    <message>
        <source>a class map, a layer of municipalities and the field of their names, and the report of &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>um mapa de classes, uma camada de municípios e o campo dos seus nomes, e o relatório de &lt;i&gt;Avaliar acurácia&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estatísticas</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>municípios</translation>
    </message>
    <message>
        <source>zonal histogram</source>
        <translation>histograma zonal</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
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
        <translation>Um arquivo de modelo (.safetensors) feito por &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones (blue, green, red, nir, swir16, swir22), which also join images of different satellites. NDVI, EVI, EVI2, NDWI, NDMI, NBR and SAVI are computed for each date, from -1 to 1, where the rasters lack them; other indices are defined as in &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. If empty, all bands are used, or those the model was trained on.</source>
        <translation>Bandas a usar, separadas por vírgulas, nesta ordem: nomes do satélite (B04, SR_B4) ou comuns (blue, green, red, nir, swir16, swir22), que também unem imagens de satélites diferentes. NDVI, EVI, EVI2, NDWI, NDMI, NBR e SAVI são calculados em cada data, de -1 a 1, quando os rasters não os têm; outros índices se definem como em &lt;code&gt;red, nir, CI=(nir/red)-1&lt;/code&gt;. Vazio: usa todas as bandas, ou as do treinamento do modelo.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.</source>
        <translation>Maior tempo sem observação válida, em dias; um pixel com lacuna maior fica desconhecido. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Resample the series to equal time steps, for example &lt;code&gt;P16D&lt;/code&gt; (16 days) or &lt;code&gt;P1M&lt;/code&gt; (a month), by linear interpolation. If empty, the dates of the rasters are kept.</source>
        <translation>Reamostra as séries em passos de tempo iguais, por exemplo &lt;code&gt;P16D&lt;/code&gt; (16 dias) ou &lt;code&gt;P1M&lt;/code&gt; (um mês), por interpolação linear. Vazio: mantém as datas dos rasters.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Only pixels in this rectangle are mapped; all others become NoData and need no computing time. Any coordinate reference system. If empty, the whole area of the rasters is mapped.</source>
        <translation>Só os pixels neste retângulo são mapeados; todos os outros ficam NoData e não custam tempo. Qualquer sistema de referência de coordenadas. Vazio: mapeia todos os rasters.</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Região de interesse</translation>
    </message>
    <message>
        <source>Only pixels whose centres lie in these polygons are mapped (in the selected ones if only these are to be used); all others become NoData and need no computing time. Any coordinate reference system.</source>
        <translation>Só os pixels cujos centros estão nestes polígonos são mapeados (nos selecionados, quando só eles devem ser usados); todos os outros ficam NoData e não custam tempo. Qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Placa gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos da Apple (MPS)</translation>
    </message>
    <message>
        <source>Where the network runs: &lt;i&gt;Automatic&lt;/i&gt; uses a graphics card (CUDA) if there is one, otherwise Apple's MPS, otherwise the processor. The log says which and why.</source>
        <translation>Onde a rede é executada: &lt;i&gt;Automático&lt;/i&gt; usa uma placa de vídeo (CUDA), senão o MPS da Apple, senão o processador. O log diz qual e por quê.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; measures which is fastest here, and uses half precision or 8-bit integers (&lt;i&gt;int8&lt;/i&gt;) only if labels and probabilities stay those of float32.</source>
        <translation>Formato numérico dos cálculos: &lt;i&gt;Automático&lt;/i&gt; mede qual é o mais rápido aqui e usa meia precisão ou inteiros de 8 bits (&lt;i&gt;int8&lt;/i&gt;) somente se os rótulos e as probabilidades continuarem os de float32.</translation>
    </message>
    <message>
        <source>Memory limit (GB)</source>
        <translation>Limite de memória (GB)</translation>
    </message>
    <message>
        <source>Memory that the engine may use, in gigabytes, whatever the size of the rasters.</source>
        <translation>Memória que o motor pode usar, em gigabytes, seja qual for o tamanho dos rasters.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads the network may use; 0 uses all.</source>
        <translation>Threads do processador que a rede pode usar; 0 usa todas.</translation>
    </message>
    <message>
        <source>Resume interrupted run</source>
        <translation>Retomar execução interrompida</translation>
    </message>
    <message>
        <source>Continue where an interrupted run with the same model, rasters and parameters stopped. If this run is interrupted, what it has done is kept for up to two weeks.</source>
        <translation>Continua onde parou uma execução interrompida com o mesmo modelo, rasters e parâmetros. Se esta execução for interrompida, o que ela fez é guardado por no máximo duas semanas.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the labels, or those the model was trained with.</source>
        <translation>A classe mais provável de cada pixel, com nomes e cores: códigos 1, 2 … na ordem dos rótulos, ou aqueles com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>One band per class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Uma banda por classe com sua probabilidade, de 0 a 1 (gravada como números inteiros com escala 0,0001).</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Entropy of the probabilities: 0 where the network is certain, 1 where all classes are equally likely.</source>
        <translation>Entropia das probabilidades: 0 onde a rede tem certeza, 1 onde todas as classes são igualmente prováveis.</translation>
    </message>
    <message>
        <source>class labels, separated by commas, in the order of the probability bands</source>
        <translation>rótulos das classes, separados por vírgulas, na ordem das bandas de probabilidade</translation>
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
        <source>Maps land cover from a stack of dated rasters with a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: a class map with names and colours, the probability of every class and, on request, the uncertainty.</source>
        <translation>Mapeia a cobertura da terra a partir de uma pilha de rasters datados com um modelo feito por &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt;: um mapa de classes com nomes e cores, a probabilidade de cada classe e, se desejado, a incerteza.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters to be mapped, and run; the layers are added with styles, in a group.</source>
        <translation>escolha um modelo, adicione a pasta de rasters datados a mapear e execute; as camadas são adicionadas com estilos, em um grupo.</translation>
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
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Which maps to make of each part.</source>
        <translation>Quais mapas fazer de cada parte.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Elsewhere: only make the plan</source>
        <translation>Em outro lugar: fazer apenas o plano</translation>
    </message>
    <message>
        <source>On a Dask cluster</source>
        <translation>Em um cluster Dask</translation>
    </message>
    <message>
        <source>On a SLURM cluster: make the plan and the scripts to submit</source>
        <translation>Em um cluster SLURM: criar o plano e os scripts para submeter</translation>
    </message>
    <message>
        <source>Where to classify</source>
        <translation>Onde classificar</translation>
    </message>
    <message>
        <source>&lt;i&gt;On this computer&lt;/i&gt;: all parts are classified now and put together. &lt;i&gt;Elsewhere&lt;/i&gt;: only the plan is made; other computers that see its folder classify the parts, and &lt;i&gt;Merge parts&lt;/i&gt; puts them together. &lt;i&gt;On a Dask cluster&lt;/i&gt;: its workers classify the parts now. &lt;i&gt;On a SLURM cluster&lt;/i&gt;: two scripts for sbatch are written into the plan folder.</source>
        <translation>&lt;i&gt;Neste computador&lt;/i&gt;: todas as partes são classificadas agora e unidas. &lt;i&gt;Em outro lugar&lt;/i&gt;: só o plano é criado; outros computadores que veem a sua pasta classificam as partes, e &lt;i&gt;Juntar partes&lt;/i&gt; as une. &lt;i&gt;Em um cluster Dask&lt;/i&gt;: os seus workers classificam as partes agora. &lt;i&gt;Em um cluster SLURM&lt;/i&gt;: dois scripts para o sbatch são gravados na pasta do plano.</translation>
    </message>
    <message>
        <source>Dask scheduler address</source>
        <translation>Endereço do agendador Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler of the Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Its workers must see the plan folder, the rasters and an engine.</source>
        <translation>Endereço do agendador do cluster Dask, por exemplo &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;. Os seus workers precisam ver a pasta do plano, os rasters e um motor.</translation>
    </message>
    <message>
        <source>Minutes per part</source>
        <translation>Minutos por parte</translation>
    </message>
    <message>
        <source>Minutes that a part should take on a computer like this one. A part that is interrupted begins anew.</source>
        <translation>Minutos que uma parte deve levar em um computador como este. Uma parte interrompida recomeça do início.</translation>
    </message>
    <message>
        <source>Pixels per part</source>
        <translation>Pixels por parte</translation>
    </message>
    <message>
        <source>Pixels per part; if empty, the minutes decide.</source>
        <translation>Pixels por parte; se vazio, os minutos decidem.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Processes at once on this computer; 0: one for each graphics card, or one for every four processor cores.</source>
        <translation>Processos simultâneos neste computador; 0: um para cada placa gráfica, ou um para cada quatro núcleos do processador.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers</source>
        <translation>Correspondência de pastas nos outros computadores</translation>
    </message>
    <message>
        <source>Folders of rasters that have other names on the other computers, as &lt;i&gt;folder here=folder there&lt;/i&gt;, separated by semicolons.</source>
        <translation>Pastas de rasters que têm outros nomes nos outros computadores, como &lt;i&gt;pasta aqui=pasta lá&lt;/i&gt;, separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Engine Python on other computers</source>
        <translation>Python do motor nos outros computadores</translation>
    </message>
    <message>
        <source>Plugin folder on other computers</source>
        <translation>Pasta do complemento nos outros computadores</translation>
    </message>
    <message>
        <source>Python of the engine on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Python do motor nas máquinas de um cluster Dask ou SLURM; se vazio, o seu caminho neste computador.</translation>
    </message>
    <message>
        <source>Folder of this plugin on the machines of a Dask or SLURM cluster; if empty, its path on this computer.</source>
        <translation>Pasta deste complemento nas máquinas de um cluster Dask ou SLURM; se vazia, o seu caminho neste computador.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic, the same for all parts; &lt;i&gt;Automatic&lt;/i&gt; is float32, since computers differ in what is fastest.</source>
        <translation>Formato numérico dos cálculos, o mesmo para todas as partes; &lt;i&gt;Automático&lt;/i&gt; é float32, pois os computadores diferem no que é mais rápido.</translation>
    </message>
    <message>
        <source>Memory that each process may use, in gigabytes.</source>
        <translation>Memória que cada processo pode usar, em gigabytes.</translation>
    </message>
    <message>
        <source>Processor threads of each process; 0 shares the cores out.</source>
        <translation>Threads do processador de cada processo; 0 reparte os núcleos.</translation>
    </message>
    <message>
        <source>Plan folder</source>
        <translation>Pasta do plano</translation>
    </message>
    <message>
        <source>Folder for the plan, the parts and the maps. It must be empty, or hold the same plan.</source>
        <translation>Pasta para o plano, as partes e os mapas. Deve estar vazia, ou conter o mesmo plano.</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>número de partes</translation>
    </message>
    <message>
        <source>number of parts that are missing</source>
        <translation>número de partes que faltam</translation>
    </message>
    <message>
        <source>the maps, one for each output and UTM zone</source>
        <translation>os mapas, um para cada saída e zona UTM</translation>
    </message>
    <message>
        <source>Classify in parts</source>
        <translation>Classificar em partes</translation>
    </message>
    <message>
        <source>Maps land cover in parts that several processes or computers classify together: for areas that are too large for one run. The parts and the progress are kept in a plan folder; run it again to continue where it stopped. Rasters of several UTM zones are classified in their own pixels.</source>
        <translation>Mapeia a cobertura da terra em partes que vários processos ou computadores classificam juntos: para áreas grandes demais para uma só execução. As partes e o andamento ficam guardados em uma pasta de plano; execute de novo para continuar de onde parou. Rasters de várias zonas UTM são classificados em seus próprios pixels.</translation>
    </message>
    <message>
        <source>choose a model, add the folder of dated rasters and an empty plan folder, and run; then &lt;i&gt;Merge parts&lt;/i&gt; for one file.</source>
        <translation>escolha um modelo, adicione a pasta de rasters datados e uma pasta de plano vazia, e execute; depois &lt;i&gt;Juntar partes&lt;/i&gt; para um só arquivo.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>cenas</translation>
    </message>
    <message>
        <source>large area</source>
        <translation>área grande</translation>
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
        <translation>paralelo</translation>
    </message>
    <message>
        <source>UTM zones</source>
        <translation>zonas UTM</translation>
    </message>
    <message>
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;: one band of whole numbers.</source>
        <translation>Um mapa de classes, por exemplo feito por &lt;i&gt;Classificar cubo&lt;/i&gt;: uma banda de números inteiros.</translation>
    </message>
    <message>
        <source>Window (pixels)</source>
        <translation>Janela (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of the neighbourhood, an odd number; 1 skips this step. A pixel keeps its class unless another one is more frequent.</source>
        <translation>Linhas e colunas da vizinhança, um número ímpar; 1 omite este passo. Um pixel mantém sua classe onde nenhuma outra é mais frequente.</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <translation>Menor mancha</translation>
    </message>
    <message>
        <source>Minimum mapping unit: smaller patches take the class with which they share the longest border. Pixels that touch at a corner belong to one patch. 0 keeps all patches.</source>
        <translation>Unidade mínima de mapeamento: manchas menores recebem a classe com que têm a fronteira mais longa. Pixels que se tocam em um canto são uma só mancha. 0 mantém todas as manchas.</translation>
    </message>
    <message>
        <source>Patch size unit</source>
        <translation>Unidade do tamanho da mancha</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>Unit of the smallest patch; hectares are turned into pixels of the map.</source>
        <translation>Unidade da menor mancha; hectares são convertidos em pixels do mapa.</translation>
    </message>
    <message>
        <source>Names of the codes 1, 2 …, separated by commas; of a map with other codes made here, those of its classes in their order. If empty, the names in the file are used, if there are any.</source>
        <translation>Nomes dos códigos 1, 2 …, separados por vírgulas; de um mapa com outros códigos feito aqui, os de suas classes, na ordem delas. Se vazio, são usados os nomes do arquivo, se houver.</translation>
    </message>
    <message>
        <source>Cleaned class map</source>
        <translation>Mapa de classes limpo</translation>
    </message>
    <message>
        <source>The cleaned class map, with the names, colours, codes and NoData of the given one.</source>
        <translation>O mapa de classes limpo, com os nomes, cores, códigos e NoData do mapa dado.</translation>
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
        <source>Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller than a minimum mapping unit are merged with their neighbours. Names, colours and codes stay the same.</source>
        <translation>Limpa um mapa de classes em dois passos: cada pixel recebe a classe mais frequente ao seu redor, depois manchas menores que a unidade mínima de mapeamento são unidas às vizinhas. Nomes, cores e códigos continuam os mesmos.</translation>
    </message>
    <message>
        <source>the class map of &lt;i&gt;Classify cube&lt;/i&gt;, window 5, smallest patch 1 hectare.</source>
        <translation>o mapa de classes de &lt;i&gt;Classificar cubo&lt;/i&gt;, janela 5, menor mancha de 1 hectare.</translation>
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
        <source>A number for each raster, in their order, separated by commas; only their proportions matter. If empty, all have the same weight.</source>
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
        <source>Computes the weighted mean of the probabilities of several models for the same pixels; the mean of a few models is often better than the best of them. Pixels that are missing in one of the rasters are missing in the result.</source>
        <translation>Calcula a média ponderada das probabilidades de vários modelos para os mesmos pixels; a média de alguns modelos é muitas vezes melhor que o melhor deles. Pixels ausentes em um dos rasters ficam ausentes no resultado.</translation>
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
        <source>A class map, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Um mapa de classes, por exemplo feito por &lt;i&gt;Classificar cubo&lt;/i&gt;.</translation>
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
        <source>fraction of pixels with the same class, 0 to 1</source>
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
        <translation>Compara um mapa de classes com um mapa de referência sobre os mesmos pixels: acurácia, matriz de confusão no log e uma figura dos dois lado a lado com os pixels que diferem.</translation>
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
        <source>Found images</source>
        <translation>Imagens encontradas</translation>
    </message>
    <message>
        <source>The file of items that &lt;i&gt;Search images&lt;/i&gt; wrote; files, folders and addresses of images can be copied too.</source>
        <translation>O arquivo de itens que &lt;i&gt;Buscar imagens&lt;/i&gt; escreveu; arquivos, pastas e endereços de imagens também podem ser copiados.</translation>
    </message>
    <message>
        <source>The area, as a rectangle in any coordinate reference system. Images are cropped to it and not resampled.</source>
        <translation>A área, como um retângulo em qualquer sistema de referência de coordenadas. As imagens são recortadas, não reamostradas.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). Images are cropped to the rectangle around them.</source>
        <translation>A área, como polígonos (os selecionados, se só estes devem ser usados). As imagens são recortadas pelo retângulo em volta deles.</translation>
    </message>
    <message>
        <source>Bands of the images</source>
        <translation>Bandas das imagens</translation>
    </message>
    <message>
        <source>Bands to copy, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are copied with them. If empty, all.</source>
        <translation>Bandas a copiar, separadas por vírgulas: nomes do satélite (B04) ou comuns (red). As máscaras de nuvens são copiadas com elas. Se vazio, todas.</translation>
    </message>
    <message>
        <source>Images before this date are not copied.</source>
        <translation>Imagens anteriores a esta data não são copiadas.</translation>
    </message>
    <message>
        <source>Images after this date are not copied.</source>
        <translation>Imagens posteriores a esta data não são copiadas.</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Parar com um erro</translation>
    </message>
    <message>
        <source>Leave it out, with a warning</source>
        <translation>Deixá-la de fora, com um aviso</translation>
    </message>
    <message>
        <source>Unreadable images</source>
        <translation>Imagens ilegíveis</translation>
    </message>
    <message>
        <source>What happens with an image that cannot be read, after its server was asked several times.</source>
        <translation>O que acontece com uma imagem que não pode ser lida, depois de o servidor ter sido consultado várias vezes.</translation>
    </message>
    <message>
        <source>Keep complete files</source>
        <translation>Manter arquivos completos</translation>
    </message>
    <message>
        <source>Keep copies that an earlier run completed, and continue after them.</source>
        <translation>Manter as cópias que uma execução anterior completou, e continuar depois delas.</translation>
    </message>
    <message>
        <source>Parallel downloads</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>Number of images that are read at the same time.</source>
        <translation>Número de imagens lidas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for images that need one. It is handed to the host of the catalog only and written nowhere.</source>
        <translation>Uma autenticação salva no QGIS, para imagens que a exigem. Ela é entregue só ao servidor do catálogo e não é escrita em lugar nenhum.</translation>
    </message>
    <message>
        <source>Folder for the copies, named as &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, with scale, offset, NoData and processing baseline inside. It is the input of all other algorithms.</source>
        <translation>Pasta para as cópias, com nomes como &lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;, com escala, deslocamento, NoData e versão de processamento dentro. É a entrada de todos os outros algoritmos.</translation>
    </message>
    <message>
        <source>number of files in the folder</source>
        <translation>número de arquivos na pasta</translation>
    </message>
    <message>
        <source>number of dates</source>
        <translation>número de datas</translation>
    </message>
    <message>
        <source>number of images that were left out as they could not be read</source>
        <translation>número de imagens deixadas de fora porque não puderam ser lidas</translation>
    </message>
    <message>
        <source>the copies, as input of the next step in a model</source>
        <translation>as cópias, como entrada do próximo passo de um modelo</translation>
    </message>
    <message>
        <source>Copy images</source>
        <translation>Copiar imagens</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Copies the part of images that lies in an area into a folder, one cloud-optimized GeoTIFF per band and date, from the file of items that &lt;i&gt;Search images&lt;/i&gt; writes. Training and mapping then need no network.</source>
        <translation>Copia a parte das imagens que fica em uma área para uma pasta, um GeoTIFF otimizado para a nuvem (COG) por banda e data, a partir do arquivo de itens que &lt;i&gt;Buscar imagens&lt;/i&gt; escreve. Depois, o treinamento e o mapeamento não exigem conexão com a internet.</translation>
    </message>
    <message>
        <source>the file of found images, the same extent as in the search, and an empty folder.</source>
        <translation>o arquivo das imagens encontradas, a mesma extensão da busca, e uma pasta vazia.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>baixar</translation>
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
        <translation>cache</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sem rede</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source>Rows and columns of the cube, in pixels of 10 m.</source>
        <translation>Linhas e colunas do cubo, em pixels de 10 m.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de datas</translation>
    </message>
    <message>
        <source>Number of dates, equally spaced over a crop year that starts in September.</source>
        <translation>Número de datas, igualmente espaçadas ao longo de um ano agrícola que começa em setembro.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>Number of labelled points, about the same for each class.</source>
        <translation>Número de pontos rotulados, aproximadamente o mesmo para cada classe.</translation>
    </message>
    <message>
        <source>The same seed gives the same data.</source>
        <translation>A mesma semente dá os mesmos dados.</translation>
    </message>
    <message>
        <source>Cloud cover (0 to 1)</source>
        <translation>Cobertura de nuvens (0 a 1)</translation>
    </message>
    <message>
        <source>Mean fraction of cloudy observations, 0 to 0.9.</source>
        <translation>Fração média de observações com nuvens, de 0 a 0,9.</translation>
    </message>
    <message>
        <source>Folder of the cube</source>
        <translation>Pasta do cubo</translation>
    </message>
    <message>
        <source>Folder for the rasters, one per band and date. It must not hold other rasters.</source>
        <translation>Pasta para os rasters, um por banda e data. Não pode conter outros rasters.</translation>
    </message>
    <message>
        <source>Points with the class in the field &lt;i&gt;label&lt;/i&gt;, in longitude and latitude.</source>
        <translation>Pontos com a classe no campo &lt;i&gt;label&lt;/i&gt;, em longitude e latitude.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Mapa verdadeiro</translation>
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
        <source>run it with the defaults, then train with the points and the folder, and compare the map with the truth.</source>
        <translation>execute com os valores padrão, depois treine com os pontos e a pasta, e compare o mapa com a verdade.</translation>
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
        <source>Points or polygons with class labels, in any coordinate reference system. If features are selected and the box is ticked, only these are used. Each polygon contributes random pixels, or their mean. Samples with the same pixel and label are counted once; those with the same pixel but different labels are all kept, and listed in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as &lt;i&gt;Extract time series&lt;/i&gt; writes them; then no rasters are needed.</source>
        <translation>Pontos ou polígonos com rótulos de classe, em qualquer sistema de referência de coordenadas. Se houver feições selecionadas e a caixa estiver marcada, só elas são usadas. Cada polígono contribui com pixels aleatórios, ou com a média deles. Amostras do mesmo pixel e com o mesmo rótulo contam uma vez; as do mesmo pixel com rótulos diferentes são todas mantidas e listadas no log. As feições também podem trazer suas séries em campos (NDVI1, NDVI2 … ou NDVI_20130914 …), como &lt;i&gt;Extrair séries temporais&lt;/i&gt; as grava; então não são necessários rasters.</translation>
    </message>
    <message>
        <source>The field that holds the class of each feature, text or number.</source>
        <translation>O campo que contém a classe de cada feição, texto ou número.</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which of them are merged, for the model, its maps and reports: those of the project (&lt;i&gt;Classes…&lt;/i&gt; in the menu LSTM-FCN), or a file that was saved there. In scripts the path of the file, or its text. If empty, the classes are the values of the class field, in the colours of the layer's style.</source>
        <translation>Nomes, cores, ordem e códigos das classes, e quais delas são unidas, para o modelo, seus mapas e relatórios: as do projeto (&lt;i&gt;Classes…&lt;/i&gt; no menu LSTM-FCN) ou um arquivo salvo ali. Em scripts, o caminho do arquivo ou o seu texto. Se vazio, as classes são os valores do campo de classe, nas cores do estilo da camada.</translation>
    </message>
    <message>
        <source>Values of polygons</source>
        <translation>Valores dos polígonos</translation>
    </message>
    <message>
        <source>Random pixels</source>
        <translation>Pixels aleatórios</translation>
    </message>
    <message>
        <source>Mean of the pixels</source>
        <translation>Média dos pixels</translation>
    </message>
    <message>
        <source>What each polygon contributes: &lt;i&gt;Random pixels&lt;/i&gt; among those whose centres lie inside it, each a separate sample, or one sample with the &lt;i&gt;Mean of the pixels&lt;/i&gt;, date by date, ignoring missing values. A polygon that contains no pixel centre contributes the pixel it lies on. Points are not affected.</source>
        <translation>O que cada polígono fornece: &lt;i&gt;Pixels aleatórios&lt;/i&gt; entre aqueles cujo centro está dentro dele, cada um uma amostra separada, ou uma única amostra com a &lt;i&gt;Média dos pixels&lt;/i&gt;, data por data, ignorando valores ausentes. Um polígono que não contém o centro de nenhum pixel fornece o pixel sobre o qual está. Pontos não são afetados.</translation>
    </message>
    <message>
        <source>Maximum number of random pixels per polygon; a smaller polygon contributes all of its pixels.</source>
        <translation>Número máximo de pixels aleatórios por polígono; um polígono menor fornece todos os seus pixels.</translation>
    </message>
    <message>
        <source>Seed of the pixels</source>
        <translation>Semente dos pixels</translation>
    </message>
    <message>
        <source>The same seed gives the same pixels, in every algorithm; another seed gives others.</source>
        <translation>A mesma semente dá os mesmos pixels, em todos os algoritmos; outra semente dá outros.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Not needed when the samples carry their series in fields.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), arquivos NetCDF e STAC (JSON) podem ser misturados, assim como nomes com &lt;code&gt;*&lt;/code&gt;. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no log. Não são necessárias quando as amostras trazem suas séries em campos.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Número de partições (folds)</translation>
    </message>
    <message>
        <source>Number of parts the samples are divided into, stratified by class; each part is held out in turn. 5 or 10 are usual.</source>
        <translation>Número de partições em que as amostras são divididas, estratificadas por classe; cada partição é deixada de fora uma vez. 5 ou 10 são usuais.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>How often the cross-validation is repeated, with different folds each time; more repeats show how much of the result is chance.</source>
        <translation>Quantas vezes a validação cruzada é repetida, a cada vez com outras partições; mais repetições mostram quanto do resultado é acaso.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Spatial blocks</source>
        <translation>Blocos espaciais</translation>
    </message>
    <message>
        <source>Samples that are never divided between folds. &lt;i&gt;Nothing&lt;/i&gt;: every sample is independent. &lt;i&gt;Place&lt;/i&gt;: samples of the same pixel, polygon or coordinates stay together. &lt;i&gt;Spatial blocks&lt;/i&gt;: samples in the same square of the block size stay together; polygons stay whole. Always group polygons that contribute several pixels. Grouped accuracy is lower and closer to that of a map.</source>
        <translation>Amostras que nunca são divididas entre partições. &lt;i&gt;Nenhum&lt;/i&gt;: cada amostra é independente. &lt;i&gt;Local&lt;/i&gt;: amostras do mesmo pixel, polígono ou coordenadas ficam juntas. &lt;i&gt;Blocos espaciais&lt;/i&gt;: amostras do mesmo quadrado do tamanho do bloco ficam juntas; polígonos ficam inteiros. Sempre agrupe polígonos que fornecem vários pixels. A acurácia agrupada é menor e mais próxima da de um mapa.</translation>
    </message>
    <message>
        <source>Block size (metres)</source>
        <translation>Tamanho do bloco (metros)</translation>
    </message>
    <message>
        <source>Side of the squares in metres, for &lt;i&gt;Spatial blocks&lt;/i&gt;.</source>
        <translation>Lado dos quadrados em metros, para &lt;i&gt;Blocos espaciais&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Compare with a random forest</source>
        <translation>Comparar com uma floresta aleatória</translation>
    </message>
    <message>
        <source>Measure a random forest of 500 trees on the same samples too. The report and the log show what the network gains over it, and say so when it gains nothing.</source>
        <translation>Mede também uma floresta aleatória de 500 árvores nas mesmas amostras. O relatório e o log mostram o que a rede ganha em relação a ela, e avisam quando não ganha nada.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Como no relatório</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>A complete set of values for everything below. &lt;i&gt;Recommended&lt;/i&gt;: the LSTM-FCN of Karim et al. (2018) with a one-cycle learning rate, date dropout, and enough training steps for small sample sets; on series of 24 dates or more its variant &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;, which keeps when in the year something happens, and with 2,000 training samples or more the deeper &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. &lt;i&gt;As in the report&lt;/i&gt;: network and values of the report on sits_lstm_fcn; on small sets its 50 epochs are too few, and some runs miss a class altogether. &lt;i&gt;Fast&lt;/i&gt;: as recommended with fewer filters, for large maps without a graphics card.</source>
        <translation>Um conjunto completo de valores para tudo o que vem abaixo. &lt;i&gt;Recomendada&lt;/i&gt;: a LSTM-FCN de Karim et al. (2018) com taxa de aprendizado de um ciclo, dropout de datas e passos de treinamento suficientes para conjuntos pequenos de amostras; em séries de 24 datas ou mais, sua variante &lt;i&gt;LSTM-FCN sazonal&lt;/i&gt;, que preserva quando no ano algo acontece, e com 2.000 amostras de treinamento ou mais a &lt;i&gt;LSTM-FCN residual&lt;/i&gt;, mais profunda. &lt;i&gt;Como no relatório&lt;/i&gt;: rede e valores do relatório sobre sits_lstm_fcn; em conjuntos pequenos suas 50 épocas são poucas, e algumas execuções perdem uma classe inteira. &lt;i&gt;Rápida&lt;/i&gt;: como Recomendada, com menos filtros, para mapas grandes sem placa gráfica.</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Fração para validação</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, by recipes that stop early or choose their weights by it (the report's); the other recipes train on the whole part.</source>
        <translation>Fração da parte de treinamento de cada partição usada para validação, pelas receitas que param cedo ou escolhem seus pesos por ela (a do relatório); as outras receitas treinam com a parte inteira.</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>Valores otimizados</translation>
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
        <translation>LSTM-FCN sazonal</translation>
    </message>
    <message>
        <source>Residual LSTM-FCN</source>
        <translation>LSTM-FCN residual</translation>
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
        <source>Steps</source>
        <translation>Degraus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>When the loss stalls</source>
        <translation>Quando a perda estagna</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Restore the best weights</source>
        <translation>Restaurar os melhores pesos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>CNN layers</source>
        <translation>Camadas da CNN</translation>
    </message>
    <message>
        <source>CNN kernels</source>
        <translation>Kernels da CNN</translation>
    </message>
    <message>
        <source>CNN dropout rates</source>
        <translation>Taxas de dropout da CNN</translation>
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
        <source>Ensemble members</source>
        <translation>Membros do conjunto</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Rótulos suaves</translation>
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
        <source>Optimizer epsilon</source>
        <translation>Épsilon do otimizador</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Learning rate decay interval (epochs)</source>
        <translation>Intervalo de redução da taxa de aprendizado (épocas)</translation>
    </message>
    <message>
        <source>Learning rate decay factor</source>
        <translation>Fator de redução da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Minimum improvement</source>
        <translation>Melhora mínima</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Limite do gradiente</translation>
    </message>
    <message>
        <source>&lt;i&gt;LSTM-FCN&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: the network of the report's listing. &lt;i&gt;MLSTM-FCN&lt;/i&gt;: with squeeze-and-excite blocks, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt;: with attention. &lt;i&gt;Seasonal LSTM-FCN&lt;/i&gt;: keeps when in the series something happens, for long series. &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;: the same with three more convolutions of the same sizes and a shortcut around them, for many samples of long series. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;LSTM-FCN&lt;/i&gt;: Karim et al. 2018. &lt;i&gt;sits&lt;/i&gt;: a rede da listagem do relatório. &lt;i&gt;MLSTM-FCN&lt;/i&gt;: com blocos squeeze-and-excite, Karim et al. 2019. &lt;i&gt;ALSTM-FCN&lt;/i&gt;: com atenção. &lt;i&gt;LSTM-FCN sazonal&lt;/i&gt;: conserva quando algo acontece na série, para séries longas. &lt;i&gt;LSTM-FCN residual&lt;/i&gt;: a mesma com mais três convoluções dos mesmos tamanhos e uma conexão residual em torno delas, para muitas amostras de séries longas. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Filters of the three convolutions, for example &lt;code&gt;128,256,128&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Filtros das três convoluções, por exemplo &lt;code&gt;128,256,128&lt;/code&gt;. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Kernel sizes of the three convolutions in dates, for example &lt;code&gt;8,5,3&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Tamanhos dos núcleos das três convoluções, em datas, por exemplo &lt;code&gt;8,5,3&lt;/code&gt;. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Dropout after each convolution, for example &lt;code&gt;0,0,0&lt;/code&gt;. If empty, the recipe's value is used.</source>
        <translation>Dropout após cada convolução, por exemplo &lt;code&gt;0,0,0&lt;/code&gt;. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Hidden size of the LSTM; 8 in the report. If empty, the recipe's value is used.</source>
        <translation>Tamanho oculto da LSTM; 8 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Dropout after the LSTM, 0 to 0.99. If empty, the recipe's value is used.</source>
        <translation>Dropout após a LSTM, de 0 a 0,99. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Probability that a date is hidden from the network in a training step, all bands together, so that it does not rely on single dates; 0 in the report. If empty, the recipe's value is used.</source>
        <translation>Probabilidade de uma data ser ocultada da rede em um passo de treinamento, todas as bandas juntas, para que ela não dependa de datas isoladas; 0 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Number of small networks that are trained side by side, each with its part of the filters and of the LSTM, and then joined into one that gives the mean of what they say; 1 trains one network. Only for &lt;i&gt;Seasonal&lt;/i&gt; and &lt;i&gt;Residual LSTM-FCN&lt;/i&gt;. If empty, the recipe's value is used.</source>
        <translation>Número de redes pequenas treinadas lado a lado, cada uma com sua parte dos filtros e da LSTM, e depois unidas em uma só, que dá a média do que elas dizem; 1 treina uma única rede. Somente para &lt;i&gt;LSTM-FCN sazonal&lt;/i&gt; e &lt;i&gt;residual&lt;/i&gt;. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Share of each label that is replaced by the class probabilities of a random forest whose trees have not seen the sample, 0 to 1: the network does not learn by heart what overlapping classes and wrong labels cannot teach. 0 in the report; &lt;i&gt;Recommended&lt;/i&gt; and &lt;i&gt;Fast&lt;/i&gt; compare forest and network on halves of the samples, where series have 24 dates or more. If empty, the recipe's value is used.</source>
        <translation>Parte de cada rótulo que é substituída pelas probabilidades de classe de uma floresta aleatória cujas árvores não viram a amostra, de 0 a 1: a rede não decora o que classes sobrepostas e rótulos errados não podem ensinar. 0 no relatório; &lt;i&gt;Recomendada&lt;/i&gt; e &lt;i&gt;Rápida&lt;/i&gt; comparam floresta e rede em metades das amostras, quando as séries têm 24 datas ou mais. Se vazio, usa-se o valor da receita.</translation>
    </message>
    <message>
        <source>A file of training values, written by &lt;i&gt;Tune LSTM-FCN&lt;/i&gt;. They replace the recipe's values; values given in this dialog take precedence.</source>
        <translation>Um arquivo de valores de treinamento, gravado por &lt;i&gt;Otimizar LSTM-FCN&lt;/i&gt;. Eles substituem os da receita; valores dados neste diálogo têm precedência.</translation>
    </message>
    <message>
        <source>Passes over the samples. If empty, the recipe's value is used.</source>
        <translation>Passagens pelas amostras. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Maximum number of series in one training step; samples are spread evenly over the steps. If empty, the recipe's value is used.</source>
        <translation>Máximo de séries em um passo de treinamento; as amostras são distribuídas por igual entre os passos. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>&lt;i&gt;Balanced&lt;/i&gt; gives every class the same weight, however many samples it has. If empty, the recipe's value is used.</source>
        <translation>&lt;i&gt;Equilibrado&lt;/i&gt; faz cada classe contar o mesmo, tenha quantas amostras tiver. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>The optimization algorithm; AdamW in the report. If empty, the recipe's value is used.</source>
        <translation>Como os pesos seguem o gradiente; AdamW no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Step size of the optimizer; the peak with the one-cycle schedule. 0.0005 in the report. If empty, the recipe's value is used.</source>
        <translation>Tamanho dos passos; o pico no esquema one-cycle. 0,0005 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Small number that keeps the optimizer from dividing by zero; 1e-8 in the report. If empty, the recipe's value is used.</source>
        <translation>Impede o otimizador de dividir por zero; 1e-8 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero; 1e-6 in the report. If empty, the recipe's value is used.</source>
        <translation>Com que força os pesos são puxados para zero; 1e-6 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Maximum norm of the gradient of a training step; longer ones are shortened to it, which limits the influence of unusual samples. 0 leaves them as they are, as in the report. If empty, the recipe's value is used.</source>
        <translation>Norma máxima do gradiente de um passo de treinamento; os maiores são encurtados até ela, o que limita a influência de amostras incomuns. 0 os deixa como são, como no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>How the learning rate changes: &lt;i&gt;Steps&lt;/i&gt; (the report's), &lt;i&gt;One cycle&lt;/i&gt; (up, then down to almost zero), &lt;i&gt;When the loss stalls&lt;/i&gt; (lowered when the validation loss no longer falls). If empty, the recipe's value is used.</source>
        <translation>Como a taxa de aprendizagem muda: &lt;i&gt;Degraus&lt;/i&gt; (a do relatório), &lt;i&gt;Um ciclo&lt;/i&gt; (sobe e depois desce quase a zero), &lt;i&gt;Quando a perda estagna&lt;/i&gt; (diminui quando a perda de validação deixa de cair). Se vazio, usa-se o valor da receita.</translation>
    </message>
    <message>
        <source>Step schedule: epochs after which the rate is lowered; 1 in the report. If empty, the recipe's value is used.</source>
        <translation>Esquema step: épocas após as quais a taxa diminui; 1 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Step schedule: factor by which the rate is lowered; 0.95 in the report. If empty, the recipe's value is used.</source>
        <translation>Esquema step: fator pelo qual a taxa diminui; 0,95 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the report. If empty, the recipe's value is used.</source>
        <translation>Épocas sem melhora da perda de validação antes que o treinamento pare cedo; 0 nunca para. 20 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>How much the validation loss must fall to count as an improvement; 0.01 in the report. If empty, the recipe's value is used.</source>
        <translation>Quanto a perda de validação precisa cair para contar como melhora; 0,01 no relatório. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>Whether to keep the weights of the best validation loss instead of the last. If empty, the recipe's value is used.</source>
        <translation>Se devem ser mantidos os pesos da melhor perda de validação em vez dos últimos. Vazio: usa o valor da receita.</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same machine. If empty, a seed is drawn at random; the log and the model file record it.</source>
        <translation>A mesma semente dá o mesmo resultado na mesma máquina. Vazio: uma semente é sorteada; o log e o arquivo do modelo a guardam.</translation>
    </message>
    <message>
        <source>Number format of the arithmetic: &lt;i&gt;Automatic&lt;/i&gt; is float32, and on CUDA bfloat16 (float16 on older cards) where it is safe, which is faster there.</source>
        <translation>Formato numérico dos cálculos: &lt;i&gt;Automático&lt;/i&gt; é float32, e em CUDA bfloat16 (float16 em placas mais antigas) onde é seguro, o que lá é mais rápido.</translation>
    </message>
    <message>
        <source>Address of the scheduler of a Dask cluster, for example &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, whose workers train the networks side by side; the results are those of this computer. If empty, they are trained here one after the other.</source>
        <translation>Endereço do agendador de um cluster Dask, por exemplo &lt;i&gt;tcp://192.168.1.10:8786&lt;/i&gt;, cujos workers treinam as redes em paralelo; os resultados são os deste computador. Se vazio, elas são treinadas aqui, uma após a outra.</translation>
    </message>
    <message>
        <source>Cross-validation report</source>
        <translation>Relatório da validação cruzada</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, samples with doubtful labels, temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página para ler e imprimir: acurácia com seus intervalos e dispersão, matriz de confusão, partições, as amostras cujos rótulos são duvidosos, os padrões temporais das classes. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predições</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with the label of the sample (&lt;i&gt;reference&lt;/i&gt;), the class predicted while it was held out (&lt;i&gt;predicted&lt;/i&gt;), whether they agree, the probability of the predicted class (&lt;i&gt;confidence&lt;/i&gt;) and of the label (&lt;i&gt;label_prob&lt;/i&gt;), and the fold. With repeats, probabilities are means.</source>
        <translation>Camada de pontos, um ponto por amostra (no centro do pixel para pixels de polígonos), com o rótulo da amostra (&lt;i&gt;reference&lt;/i&gt;), a classe predita enquanto ela estava de fora (&lt;i&gt;predicted&lt;/i&gt;), se concordam, a probabilidade da classe predita (&lt;i&gt;confidence&lt;/i&gt;) e a do rótulo (&lt;i&gt;label_prob&lt;/i&gt;), e a partição. Com repetições, as probabilidades são médias.</translation>
    </message>
    <message>
        <source>overall accuracy of all held-out predictions together, 0 to 1</source>
        <translation>acurácia global de todas as predições de fora juntas, de 0 a 1</translation>
    </message>
    <message>
        <source>standard deviation of the accuracy over folds and repeats</source>
        <translation>desvio padrão da acurácia entre partições e repetições</translation>
    </message>
    <message>
        <source>Cohen's kappa of all held-out predictions together</source>
        <translation>kappa de Cohen de todas as predições de fora juntas</translation>
    </message>
    <message>
        <source>overall accuracy of a random forest on the same samples, 0 to 1</source>
        <translation>acurácia global de uma floresta aleatória nas mesmas amostras, de 0 a 1</translation>
    </message>
    <message>
        <source>expected calibration error of the probabilities, 0 to 1</source>
        <translation>erro de calibração esperado das probabilidades, de 0 a 1</translation>
    </message>
    <message>
        <source>Cross-validate LSTM-FCN</source>
        <translation>Validação cruzada LSTM-FCN</translation>
    </message>
    <message>
        <source>Measures how well a network can separate the classes of your samples: the samples are divided into folds, and each fold is predicted by a network trained on the others. No model is made; the report lists the samples with doubtful labels.</source>
        <translation>Mede quão bem uma rede separa as classes das suas amostras: elas são divididas em partições, e cada partição é predita por uma rede treinada nas outras. Nenhum modelo é feito; o relatório lista as amostras com rótulos duvidosos.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; group by &lt;i&gt;Place&lt;/i&gt; when some points share a field or were visited in several years.</source>
        <translation>os pontos e rasters com que você treinaria; agrupe por &lt;i&gt;Local&lt;/i&gt; quando alguns pontos estão no mesmo talhão ou foram visitados em vários anos.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Partições (folds)</translation>
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
        <source>Dates of the images</source>
        <translation>Datas das imagens</translation>
    </message>
    <message>
        <source>Dates of the images that the ONNX model will read, separated by commas, the earliest first. Their series are brought to the dates of the model as &lt;i&gt;Classify cube&lt;/i&gt; does it. If empty, the images must have the dates of the model.</source>
        <translation>Datas das imagens que o modelo ONNX vai ler, separadas por vírgulas, a mais antiga primeiro. As séries são levadas às datas do modelo como faz &lt;i&gt;Classificar cubo&lt;/i&gt;. Se vazio, as imagens devem ter as datas do modelo.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Series of pixels</source>
        <translation>Séries de pixels</translation>
    </message>
    <message>
        <source>Raster tiles</source>
        <translation>Blocos raster</translation>
    </message>
    <message>
        <source>What the ONNX model reads: &lt;i&gt;Series of pixels&lt;/i&gt;, (N, dates, bands), for scripts and servers; or &lt;i&gt;Raster tiles&lt;/i&gt;, (N, dates × bands, rows, columns) with all bands of the first date first, as Deepness reads them. Values are in physical units, NaN where an observation is missing.</source>
        <translation>O que o modelo ONNX lê: &lt;i&gt;Séries de pixels&lt;/i&gt;, (N, datas, bandas), para scripts e servidores; ou &lt;i&gt;Blocos raster&lt;/i&gt;, (N, datas × bandas, linhas, colunas) com todas as bandas da primeira data primeiro, como o Deepness os lê. Os valores estão em unidades físicas, NaN onde falta uma observação.</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do ladrilho (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns of a tile of the layout &lt;i&gt;Raster tiles&lt;/i&gt;. A larger tile takes more memory.</source>
        <translation>Linhas e colunas de um bloco da disposição &lt;i&gt;Blocos raster&lt;/i&gt;. Um bloco maior ocupa mais memória.</translation>
    </message>
    <message>
        <source>Longest time without a valid observation, in days; a series with a longer gap is unknown. Empty: no limit.</source>
        <translation>Maior tempo sem observação válida, em dias; uma série com lacuna maior é desconhecida. Vazio: sem limite.</translation>
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
        <translation>O arquivo ONNX. O item STAC é gravado ao lado, com a extensão .json.</translation>
    </message>
    <message>
        <source>the STAC item that describes the ONNX file</source>
        <translation>o item STAC que descreve o arquivo ONNX</translation>
    </message>
    <message>
        <source>shape of the input; N is free</source>
        <translation>forma da entrada; N é livre</translation>
    </message>
    <message>
        <source>number of dates it reads</source>
        <translation>número de datas que lê</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Writes a trained model as ONNX, for programs and servers that do not have this plugin: gap filling, interpolation to the dates of the model and normalisation are built in, with the labels and colours. A STAC item with the Machine Learning Model extension is saved next to it.</source>
        <translation>Grava um modelo treinado como ONNX, para programas e servidores que não têm este complemento: o preenchimento de lacunas, a interpolação para as datas do modelo e a normalização estão incluídos, com os rótulos e as cores. Um item STAC com a extensão Machine Learning Model é salvo ao lado.</translation>
    </message>
    <message>
        <source>a model for an openEO backend, with the dates of its images.</source>
        <translation>um modelo para um servidor openEO, com as datas das suas imagens.</translation>
    </message>
    <message>
        <source>Raster layout</source>
        <translation>Disposição raster</translation>
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
        <translation>compartilhar</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>implantar</translation>
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
        <source>The features with one new field per band and date; for polygons, a point at the centre of each random pixel, or the polygons with their means. Values are NULL where an observation is missing and for features outside the rasters.</source>
        <translation>As feições com um novo campo por banda e data; de polígonos, um ponto para cada pixel aleatório, no seu centro, ou os polígonos com suas médias. Os valores são NULL onde falta uma observação e para feições fora dos rasters.</translation>
    </message>
    <message>
        <source>Extract time series</source>
        <translation>Extrair séries temporais</translation>
    </message>
    <message>
        <source>Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one per band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters.</source>
        <translation>Lê a série de cada ponto ou polígono em uma pilha de rasters datados e a grava em campos, um por banda e data (NDVI_20130914), em unidades físicas. A camada pode treinar um modelo sem os rasters.</translation>
    </message>
    <message>
        <source>your field points or parcels, and the folder of rasters they should be trained on.</source>
        <translation>seus pontos de campo ou talhões, e a pasta de rasters que será usada no treinamento.</translation>
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
        <source>1, 2, 3 … in the order of the labels</source>
        <translation>1, 2, 3 … na ordem dos rótulos</translation>
    </message>
    <message>
        <source>Numbers of the class field</source>
        <translation>Números do campo de classe</translation>
    </message>
    <message>
        <source>Codes in the class map</source>
        <translation>Códigos no mapa de classes</translation>
    </message>
    <message>
        <source>What the pixels of each class are in class maps: &lt;i&gt;1, 2, 3 …&lt;/i&gt; in the order of the labels, or the &lt;i&gt;numbers of the class field&lt;/i&gt;: those that a value map or value relation has for its texts, or those in a field of whole numbers. They must be from 1 to 65534, and different for each class. The model file carries them, and every map made with it has them. With a base model that has such codes, 1, 2, 3 … stands for the base model's.</source>
        <translation>O que são os pixels de cada classe nos mapas de classes: &lt;i&gt;1, 2, 3 …&lt;/i&gt; na ordem dos rótulos, ou os &lt;i&gt;números do campo de classe&lt;/i&gt;: os que um mapa de valores ou uma relação de valores tem para seus textos, ou os de um campo de números inteiros. Devem ser de 1 a 65534, e diferentes para cada classe. O arquivo do modelo os guarda, e todo mapa feito com ele os tem. Com um modelo base que tem tais códigos, 1, 2, 3 … significa os do modelo base.</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Seguras para daltônicos</translation>
    </message>
    <message>
        <source>As in the R package sits</source>
        <translation>Como no pacote R sits</translation>
    </message>
    <message>
        <source>Colours of the classes</source>
        <translation>Cores das classes</translation>
    </message>
    <message>
        <source>Colours of the classes in maps, legends and reports, where the style of the sample layer does not give them: colour-blind safe ones (up to 12 classes), or those of the R package sits for the labels it knows.</source>
        <translation>Cores das classes em mapas, legendas e relatórios quando o estilo da camada de amostras não as define: cores seguras para daltônicos (até 12 classes), ou as do pacote R sits para os rótulos que ele conhece.</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Amostras de validação</translation>
    </message>
    <message>
        <source>Points or polygons to measure accuracy on, with the same class field. They replace the fraction that is otherwise held out, and are never used for training.</source>
        <translation>Pontos ou polígonos em que medir a acurácia, com o mesmo campo de classe. Substituem a fração que de outro modo é separada, e nunca são usados para treinar.</translation>
    </message>
    <message>
        <source>Fraction of the samples of each class that is held out to measure accuracy, above 0 and at most 0.5. Ignored when validation samples are given.</source>
        <translation>Fração das amostras de cada classe que é separada para medir a acurácia, acima de 0 e no máximo 0,5. Ignorada quando há amostras de validação.</translation>
    </message>
    <message>
        <source>Log every epoch</source>
        <translation>Registrar cada época</translation>
    </message>
    <message>
        <source>Write a line into the log for every epoch.</source>
        <translation>Escreve no log uma linha para cada época.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>A model to start from instead of random weights, for example last year's: same bands, same number of dates. Classes it does not know are trained from scratch; its architecture and normalisation are kept.</source>
        <translation>Um modelo de que partir em vez de pesos aleatórios, por exemplo o do ano passado: mesmas bandas, mesmo número de datas. Classes que ele não conhece são treinadas do zero; sua arquitetura e normalização são mantidas.</translation>
    </message>
    <message>
        <source>Resume interrupted training</source>
        <translation>Retomar treinamento interrompido</translation>
    </message>
    <message>
        <source>Continue an interrupted training with exactly the same inputs, if there is one; the result is the same as without the interruption. Interrupted trainings are kept for two weeks.</source>
        <translation>Continua um treinamento interrompido com exatamente as mesmas entradas, se houver; o resultado é o mesmo que sem a interrupção. Treinamentos interrompidos são guardados por duas semanas.</translation>
    </message>
    <message>
        <source>The trained model: one file without executable code, safe to share.</source>
        <translation>O modelo treinado: um arquivo sem código executável, seguro para compartilhar.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Relatório do treinamento</translation>
    </message>
    <message>
        <source>One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, temporal patterns of the classes, importance of dates and bands, and all training values. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página para ler e imprimir: acurácia com seus intervalos, matriz de confusão, perda e acurácia de cada época, padrões temporais das classes, importância das datas e bandas, e todos os valores de treinamento. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
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
        <source>codes of the classes in class maps, in their order, such as 10=Forest,20=Pasture</source>
        <translation>códigos das classes nos mapas de classes, em ordem, como 10=Forest,20=Pasture</translation>
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
        <translation>Pasta com as imagens de satélite de uma safra ou de um ano.</translation>
    </message>
    <message>
        <source>How the network is trained; Fast is for a first look.</source>
        <translation>Como a rede é treinada; Rápida é para uma primeira olhada.</translation>
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
        <source>Example models</source>
        <translation>Modelos de exemplo</translation>
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
        <source>The report, one HTML file with its pictures included. It opens in Processing's results viewer and in any browser. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>A página, um arquivo HTML que contém suas figuras. Abre-se no visualizador de resultados do Processamento e em qualquer navegador. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
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
        <source>fraction of the observations that are missing or flagged by the mask band, 0 to 1, estimated from a sample of the pixels</source>
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
        <source>Checks a stack of dated rasters before training and writes a report to read and print: the bands and dates recognised, the grid, missing bands and dates, clouds and gaps of each date, small pictures of up to 24 dates, and the time series of every band at the centre pixel. It reads little, so even large cubes take only seconds.</source>
        <translation>Verifica uma pilha de rasters datados antes do treinamento e grava um relatório para ler e imprimir: as bandas e datas reconhecidas, a grade, bandas e datas que faltam, nuvens e lacunas de cada data, pequenas imagens de até 24 datas e a série temporal de cada banda no pixel central. Lê poucos dados; por isso, até cubos grandes levam apenas alguns segundos.</translation>
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
        <source>check</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>Probabilities with a band for each class, as &lt;i&gt;Classify cube&lt;/i&gt; or the R package sits write them: whole numbers with scale 0.0001 and NoData 65535, or decimal numbers from 0 to 1.</source>
        <translation>Probabilidades com uma banda para cada classe, como &lt;i&gt;Classificar cubo&lt;/i&gt; ou o pacote R sits as gravam: números inteiros com escala 0,0001 e NoData 65535, ou números decimais de 0 a 1.</translation>
    </message>
    <message>
        <source>Class names, separated by commas, in the order of the bands. If empty, the names of the bands are used; rasters made with sits have none.</source>
        <translation>Nomes das classes, separados por vírgulas, na ordem das bandas. Vazio: usa os nomes das bandas; rasters feitos com o sits não têm nomes.</translation>
    </message>
    <message>
        <source>The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the bands, or those of the model that the probabilities come from.</source>
        <translation>A classe mais provável de cada pixel, com nomes e cores: códigos 1, 2 … na ordem das bandas, ou os do modelo de que vêm as probabilidades.</translation>
    </message>
    <message>
        <source>Label probabilities</source>
        <translation>Rotular probabilidades</translation>
    </message>
    <message>
        <source>Makes a class map from probabilities: every pixel gets its most probable class (the first of the bands if several are equally probable). From the probabilities of &lt;i&gt;Classify cube&lt;/i&gt; it makes the same map as that algorithm.</source>
        <translation>Cria um mapa de classes a partir de probabilidades: cada pixel recebe sua classe mais provável (a primeira das bandas onde várias são igualmente prováveis). A partir das probabilidades de &lt;i&gt;Classificar cubo&lt;/i&gt;, obtém-se o mesmo mapa que ele produz.</translation>
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
        <source>A class map with the legend to show in the layout. One that is not in the project is added to it.</source>
        <translation>Um mapa de classes com a legenda a mostrar no layout. Um que não está no projeto é adicionado a ele.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título do mapa</translation>
    </message>
    <message>
        <source>Title of the layout. If empty, the name of the layer.</source>
        <translation>Título do layout. Se vazio, o nome da camada.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Data credit, for example: Contains modified Copernicus Sentinel data 2024.</source>
        <translation>Crédito dos dados, por exemplo: Contém dados modificados Copernicus Sentinel 2024.</translation>
    </message>
    <message>
        <source>The report of &lt;i&gt;Assess accuracy&lt;/i&gt; about this map, or the file beside it whose name ends in _report.json. If empty, the last one about this map that is known here.</source>
        <translation>O relatório de &lt;i&gt;Avaliar acurácia&lt;/i&gt; sobre este mapa, ou o arquivo ao lado dele cujo nome termina em _report.json. Se vazio, o último sobre este mapa que é conhecido aqui.</translation>
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
        <translation>A folha como PDF, com os textos como textos.</translation>
    </message>
    <message>
        <source>name of the layout in the project</source>
        <translation>nome do layout no projeto</translation>
    </message>
    <message>
        <source>Make print layout</source>
        <translation>Criar layout de impressão</translation>
    </message>
    <message>
        <source>Makes a print layout of a class map in the project: the map, its legend, a scale bar and a north arrow, the dates of the images, the accuracy, if assessed, and a sentence about the method. It can be changed in the layout designer, and is written as PDF if asked for.</source>
        <translation>Cria no projeto um layout de impressão de um mapa de classes: o mapa, sua legenda, barra de escala e seta norte, as datas das imagens, a acurácia, se avaliada, e uma frase sobre o método. Pode ser alterado no editor de layouts e é gravado como PDF se for pedido.</translation>
    </message>
    <message>
        <source>a class map of the project, and a file for the PDF.</source>
        <translation>um mapa de classes do projeto e um arquivo para o PDF.</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impressão</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>legenda</translation>
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
        <translation>cartografia</translation>
    </message>
    <message>
        <source>Plan folder made by &lt;i&gt;Classify in parts&lt;/i&gt; or by the command &lt;code&gt;split&lt;/code&gt;.</source>
        <translation>Pasta de plano feita por &lt;i&gt;Classificar em partes&lt;/i&gt; ou pelo comando &lt;code&gt;split&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>Merge even if parts are missing</source>
        <translation>Juntar mesmo que faltem partes</translation>
    </message>
    <message>
        <source>Put together the parts that are there, even if others are missing.</source>
        <translation>Junta as partes que existem, mesmo que faltem outras.</translation>
    </message>
    <message>
        <source>Write GeoTIFFs</source>
        <translation>Gravar GeoTIFFs</translation>
    </message>
    <message>
        <source>Also write each map as one GeoTIFF, which does not need the plan folder any more.</source>
        <translation>Grava também cada mapa como um GeoTIFF, que não precisa mais da pasta do plano.</translation>
    </message>
    <message>
        <source>Class map in another CRS</source>
        <translation>Mapa de classes em outro SRC</translation>
    </message>
    <message>
        <source>Also write one class map of all UTM zones in this coordinate reference system; its pixels take the nearest class.</source>
        <translation>Grava também um mapa de classes de todas as zonas UTM neste sistema de referência de coordenadas; seus pixels recebem a classe mais próxima.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Pasta dos mapas</translation>
    </message>
    <message>
        <source>Folder for the maps. In the plan folder itself they stay valid when the folder is moved.</source>
        <translation>Pasta para os mapas. Na própria pasta do plano eles continuam válidos quando a pasta é movida.</translation>
    </message>
    <message>
        <source>table of pixels and hectares of the classes (CSV); places that two UTM zones show are counted once</source>
        <translation>tabela de pixels e hectares das classes (CSV); locais que duas zonas UTM mostram são contados uma vez</translation>
    </message>
    <message>
        <source>Merge parts</source>
        <translation>Juntar partes</translation>
    </message>
    <message>
        <source>Merges the parts made by &lt;i&gt;Classify in parts&lt;/i&gt;, or by a cluster, into one map, with a table of the areas of the classes, and names the parts that are missing. The map is a virtual raster that shows the files of the parts.</source>
        <translation>Junta as partes feitas por &lt;i&gt;Classificar em partes&lt;/i&gt; ou por um cluster em um só mapa, com uma tabela das áreas das classes, e diz quais partes faltam. O mapa é um raster virtual que mostra os arquivos das partes.</translation>
    </message>
    <message>
        <source>choose the plan folder and run; the class map is added to the project.</source>
        <translation>escolha a pasta do plano e execute; o mapa de classes é adicionado ao projeto.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>juntar</translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation>mosaico</translation>
    </message>
    <message>
        <source>virtual raster</source>
        <translation>raster virtual</translation>
    </message>
    <message>
        <source>VRT</source>
        <translation>VRT</translation>
    </message>
    <message>
        <source>Model report</source>
        <translation>Relatório do modelo</translation>
    </message>
    <message>
        <source>The report that &lt;i&gt;Train LSTM-FCN&lt;/i&gt; writes, made from the model file alone; its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>O relatório que &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt; grava, feito apenas a partir do arquivo do modelo; seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn or residual-lstm-fcn</source>
        <translation>lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn ou residual-lstm-fcn</translation>
    </message>
    <message>
        <source>recipe it was trained with</source>
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
        <source>number of samples it was trained on</source>
        <translation>número de amostras com que foi treinado</translation>
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
        <source>Shows what is known about a model made by &lt;i&gt;Train LSTM-FCN&lt;/i&gt;: classes, bands, dates, accuracy, how it was trained; and writes its report again.</source>
        <translation>Mostra o que se sabe de um modelo feito por &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt;: classes, bandas, datas, acurácia, como foi treinado; e grava de novo seu relatório.</translation>
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
        <source>Least cloudy image first</source>
        <translation>Imagem menos nublada primeiro</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>How the valid observations of a period are combined in each pixel. &lt;i&gt;Least cloudy image first&lt;/i&gt;: the observation of the date with the most valid pixels that has all bands there; &lt;i&gt;Median&lt;/i&gt; and &lt;i&gt;Mean&lt;/i&gt;: computed for each band separately.</source>
        <translation>Como as observações válidas de um período são combinadas em cada pixel. &lt;i&gt;Imagem menos nublada primeiro&lt;/i&gt;: a observação da data com mais pixels válidos que tem ali todas as bandas; &lt;i&gt;Mediana&lt;/i&gt; e &lt;i&gt;Média&lt;/i&gt;: mediana e média de cada banda separadamente.</translation>
    </message>
    <message>
        <source>Keep files that an earlier run with the same images and values completed, and continue after them.</source>
        <translation>Mantém os arquivos que uma execução anterior com as mesmas imagens e valores completou, e continua depois deles.</translation>
    </message>
    <message>
        <source>Folder for the composites, one file per band and period, named by the first day of the period (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels without any valid observation are NoData. Values keep the scale of the images. It must not hold other rasters.</source>
        <translation>Pasta para as composições, um arquivo por banda e período, com o nome do seu primeiro dia (&lt;code&gt;SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif&lt;/code&gt;). Pixels sem nenhuma observação válida são NoData. Os valores mantêm a escala das imagens. Não pode conter outros rasters.</translation>
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
        <source>Makes equally spaced composites of a stack of dated rasters: each period is composited from its cloud-free observations, and all bands and tiles are resampled to one grid. The result is a folder of rasters, one per band and period, to train and classify with.</source>
        <translation>Cria composições igualmente espaçadas de uma pilha de rasters datados: cada período é composto a partir de suas observações sem nuvens, e todas as bandas e cenas são reamostradas para uma só grade. O resultado é uma pasta de rasters, um por banda e período, para treinar e classificar.</translation>
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
        <translation>Número de amostras semelhantes</translation>
    </message>
    <message>
        <source>Number of most similar samples, compared by the network's learned features, that each sample is compared with.</source>
        <translation>Número de amostras mais semelhantes, pelas características aprendidas da rede, com que cada amostra é comparada.</translation>
    </message>
    <message>
        <source>Sample quality report</source>
        <translation>Relatório de qualidade das amostras</translation>
    </message>
    <message>
        <source>One page to read and print: what to check first, doubtful labels, class balance, separability of each pair of classes, accuracy, spatial clusters, and temporal patterns of the classes. Its numbers are written beside it as &lt;i&gt;name&lt;/i&gt;_report.json, _confusion.csv and _classes.csv. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página para ler e imprimir: o que verificar primeiro, rótulos duvidosos, equilíbrio das classes, separabilidade de cada par de classes, acurácia, agrupamentos espaciais e padrões temporais das classes. Seus números são gravados ao lado como &lt;i&gt;nome&lt;/i&gt;_report.json, _confusion.csv e _classes.csv. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>Sample quality</source>
        <translation>Qualidade das amostras</translation>
    </message>
    <message>
        <source>Point layer, one point per sample (at the pixel centre for pixels of polygons), with its &lt;i&gt;label&lt;/i&gt;; the class predicted by networks that were not trained on it (&lt;i&gt;predicted&lt;/i&gt;), with its probability (&lt;i&gt;confidence&lt;/i&gt;) and that of the label (&lt;i&gt;label_prob&lt;/i&gt;); the fraction of similar samples with the same label (&lt;i&gt;neighbours&lt;/i&gt;) and the most frequent class among them (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, how doubtful the label is, 0 to 1; and whether it is &lt;i&gt;suspect&lt;/i&gt;.</source>
        <translation>Camada de pontos, um ponto por amostra (no centro do pixel para pixels de polígonos), com seu rótulo (&lt;i&gt;label&lt;/i&gt;); a classe predita por redes que não foram treinadas com ela (&lt;i&gt;predicted&lt;/i&gt;), com sua probabilidade (&lt;i&gt;confidence&lt;/i&gt;) e a do rótulo (&lt;i&gt;label_prob&lt;/i&gt;); a fração das amostras semelhantes com o mesmo rótulo (&lt;i&gt;neighbours&lt;/i&gt;) e a classe mais frequente entre elas (&lt;i&gt;nearest&lt;/i&gt;); &lt;i&gt;score&lt;/i&gt;, quão duvidoso é o rótulo, de 0 a 1; e se é suspeito (&lt;i&gt;suspect&lt;/i&gt;).</translation>
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
        <source>Finds problems in your samples before training: labels that are probably wrong, classes that cannot be separated or have too few samples, and samples in spatial clusters. Nothing is changed or removed; you decide.</source>
        <translation>Encontra problemas nas suas amostras antes do treinamento: rótulos provavelmente errados, classes que não se separam ou têm poucas amostras, e amostras em agrupamentos espaciais. Nada é alterado nem removido; você decide.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with; then check the points with a suspicious label, highest score first, on images of their years.</source>
        <translation>os pontos e rasters com que você treinaria; depois verifique os pontos com rótulo suspeito, da maior pontuação à menor, em imagens dos seus anos.</translation>
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
        <source>The class map that will be assessed, for example one made by &lt;i&gt;Classify cube&lt;/i&gt;; its classes are the strata.</source>
        <translation>O mapa de classes que será avaliado, por exemplo feito por &lt;i&gt;Classificar cubo&lt;/i&gt;; suas classes são os estratos.</translation>
    </message>
    <message>
        <source>Standard error of overall accuracy</source>
        <translation>Erro padrão da acurácia global</translation>
    </message>
    <message>
        <source>Target standard error of overall accuracy. Halving it needs four times as many points.</source>
        <translation>Erro padrão desejado da acurácia global. Reduzi-lo à metade exige quatro vezes mais pontos.</translation>
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
        <source>Same number for each class</source>
        <translation>O mesmo número para cada classe</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Conforme a área</translation>
    </message>
    <message>
        <source>By area, rare classes 100 points</source>
        <translation>Conforme a área, classes raras 100 pontos</translation>
    </message>
    <message>
        <source>By area, rare classes 75 points</source>
        <translation>Conforme a área, classes raras 75 pontos</translation>
    </message>
    <message>
        <source>By area, rare classes 50 points</source>
        <translation>Conforme a área, classes raras 50 pontos</translation>
    </message>
    <message>
        <source>How points are distributed over the classes. &lt;i&gt;Rare classes&lt;/i&gt;: that number for every class of at most a tenth of the area, the rest by area.</source>
        <translation>Como os pontos são distribuídos entre as classes. &lt;i&gt;Classes raras&lt;/i&gt;: esse número para cada classe de no máximo um décimo da área, o resto conforme a área.</translation>
    </message>
    <message>
        <source>Minimum distance (metres)</source>
        <translation>Distância mínima (metros)</translation>
    </message>
    <message>
        <source>Minimum distance between any two points, in metres. Rare classes that lie close together may then get fewer points than planned, which the log says.</source>
        <translation>Distância mínima entre dois pontos quaisquer, em metros. Classes raras que ficam muito juntas podem então receber menos pontos que o planejado, o que o log diz.</translation>
    </message>
    <message>
        <source>Total number of points, if you know how many you can label. If empty, it is computed from the standard error.</source>
        <translation>Número total de pontos, se você sabe quantos consegue rotular. Vazio: é calculado a partir do erro padrão.</translation>
    </message>
    <message>
        <source>The same seed and map give the same points.</source>
        <translation>A mesma semente e o mesmo mapa dão os mesmos pontos.</translation>
    </message>
    <message>
        <source>Points to label</source>
        <translation>Pontos a rotular</translation>
    </message>
    <message>
        <source>Points at pixel centres, never on NoData, in random order: &lt;i&gt;label&lt;/i&gt; is empty, for you to fill in; &lt;i&gt;stratum&lt;/i&gt; (the class on the map) and &lt;i&gt;weight&lt;/i&gt; (fraction of the area that a point represents) are hidden in the form, so that they do not influence you.</source>
        <translation>Pontos no centro de pixels, nunca em pixels sem dado, em ordem aleatória: &lt;i&gt;label&lt;/i&gt; está vazio, para você preencher; &lt;i&gt;stratum&lt;/i&gt; (a classe no mapa) e &lt;i&gt;weight&lt;/i&gt; (fração da área que um ponto representa) ficam ocultos no formulário, para não influenciar você.</translation>
    </message>
    <message>
        <source>number of points needed for the standard error, or the number given</source>
        <translation>número de pontos necessário para o erro padrão, ou o número dado</translation>
    </message>
    <message>
        <source>number of points drawn</source>
        <translation>número de pontos sorteados</translation>
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
        <source>Computes how many reference points an accuracy assessment needs and draws them at random from each class of a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the allocations.</source>
        <translation>Calcula quantos pontos de referência uma avaliação da acurácia exige e os sorteia em cada classe de um mapa: uma camada de pontos pronta para ser rotulada, com as classes para escolher em seu formulário. O log compara as alocações.</translation>
    </message>
    <message>
        <source>a class map; then fill in &lt;i&gt;label&lt;/i&gt; with the help of images, and run &lt;i&gt;Assess accuracy&lt;/i&gt;.</source>
        <translation>um mapa de classes; depois preencha &lt;i&gt;label&lt;/i&gt; com a ajuda de imagens e execute &lt;i&gt;Avaliar acurácia&lt;/i&gt;.</translation>
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
        <source>The area, as a rectangle in any coordinate reference system: the map's extent, a layer's, or drawn.</source>
        <translation>A área, como um retângulo em qualquer sistema de referência de coordenadas: a extensão do mapa, a de uma camada, ou desenhada.</translation>
    </message>
    <message>
        <source>The area, as polygons (the selected ones if only these are to be used). With an extent, the polygons inside it.</source>
        <translation>A área, como polígonos (os selecionados, se só estes devem ser usados). Com uma extensão, os polígonos dentro dela.</translation>
    </message>
    <message>
        <source>First day. A whole season with a month on both sides is best.</source>
        <translation>Primeiro dia. O melhor é uma safra inteira com um mês de cada lado.</translation>
    </message>
    <message>
        <source>Last day; images of this day are found too.</source>
        <translation>Último dia; as imagens desse dia também são encontradas.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Where to search: satellite and provider, by a name in &lt;code&gt;providers.yaml&lt;/code&gt;, to which you can add your own.</source>
        <translation>Onde procurar: satélite e provedor, por um nome de &lt;code&gt;providers.yaml&lt;/code&gt;, ao qual você pode acrescentar os seus.</translation>
    </message>
    <message>
        <source>Other catalog</source>
        <translation>Outro catálogo</translation>
    </message>
    <message>
        <source>Another catalog in place of the preset: the address of a STAC API, or the name of one of the STAC connections saved in QGIS.</source>
        <translation>Outro catálogo em vez da predefinição: o endereço de uma API STAC, ou o nome de uma das conexões STAC salvas no QGIS.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Cobertura máxima de nuvens (%)</translation>
    </message>
    <message>
        <source>Images with more cloud, in percent of the whole image, are left out. Clouds inside an image are masked later.</source>
        <translation>Imagens com mais nuvens, em porcentagem da imagem inteira, são deixadas de fora. Nuvens dentro de uma imagem são mascaradas depois.</translation>
    </message>
    <message>
        <source>Bands to find, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are found with them. If empty, those of the preset, or all.</source>
        <translation>Bandas a procurar, separadas por vírgulas: nomes do satélite (B04) ou comuns (red). As máscaras de nuvens vêm com elas. Se vazio, as da predefinição, ou todas.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Identifiers of collections in the catalog, separated by commas. If empty, those of the preset, or all.</source>
        <translation>Identificadores de coleções do catálogo, separados por vírgulas. Se vazio, as da predefinição, ou todas.</translation>
    </message>
    <message>
        <source>Maximum number of images</source>
        <translation>Número máximo de imagens</translation>
    </message>
    <message>
        <source>The search ends after this number of images.</source>
        <translation>A busca termina depois deste número de imagens.</translation>
    </message>
    <message>
        <source>A login saved in QGIS, for catalogs that need one. It is handed to the catalog only and written nowhere.</source>
        <translation>Uma autenticação salva no QGIS, para catálogos que a exigem. Ela é entregue só ao catálogo e não é escrita em lugar nenhum.</translation>
    </message>
    <message>
        <source>STAC item collection (*.json)</source>
        <translation>Coleção de itens STAC (*.json)</translation>
    </message>
    <message>
        <source>The images that were found, as a STAC item collection without signatures: input of all algorithms that take rasters.</source>
        <translation>As imagens encontradas, como coleção de itens STAC sem assinaturas: entrada de todos os algoritmos que recebem rasters.</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Contornos das imagens (footprints)</translation>
    </message>
    <message>
        <source>Outlines of the images with date, tile, cloud and size.</source>
        <translation>Contornos das imagens com data, quadrícula, nuvens e tamanho.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>A table with a row for each date and a column for each tile: cloud cover in percent, -1 if unknown, NULL for no image.</source>
        <translation>Uma tabela com uma linha para cada data e uma coluna para cada quadrícula: nuvens em porcentagem, -1 onde não são informadas, NULL onde não há imagem.</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>número de imagens</translation>
    </message>
    <message>
        <source>size of the pixels inside the area, not compressed, in MB</source>
        <translation>tamanho dos pixels dentro da área, sem compressão, em MB</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imagens</translation>
    </message>
    <message>
        <source>Finds the satellite images of an area and season in a STAC catalog, without downloading them. The resulting file can be used as &lt;i&gt;Rasters&lt;/i&gt; in all other algorithms.</source>
        <translation>Encontra as imagens de satélite de uma área e período em um catálogo STAC, sem baixá-las. O arquivo resultante pode ser usado como &lt;i&gt;Rasters&lt;/i&gt; em todos os outros algoritmos.</translation>
    </message>
    <message>
        <source>draw the extent of a district, take the preset &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; and the dates of one season.</source>
        <translation>desenhe a extensão de um município, use a predefinição &lt;code&gt;sentinel-2-planetary-computer&lt;/code&gt; e as datas de uma safra.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca</translation>
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
        <translation>Ação</translation>
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
        <translation>Usar outro Python</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>&lt;i&gt;Install&lt;/i&gt;: install the engine, or keep it if it works. &lt;i&gt;Reinstall&lt;/i&gt;: install it again. &lt;i&gt;Use another Python&lt;/i&gt;: run the engine with the Python below, without changing it. &lt;i&gt;Uninstall&lt;/i&gt;: remove the engine from the cache folder.</source>
        <translation>&lt;i&gt;Instalar&lt;/i&gt;: instala o motor, ou o mantém se funciona. &lt;i&gt;Reinstalar&lt;/i&gt;: instala-o de novo. &lt;i&gt;Usar outro Python&lt;/i&gt;: executa o motor com o Python abaixo, sem alterá-lo. &lt;i&gt;Desinstalar&lt;/i&gt;: remove o motor da pasta de cache.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
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
        <source>What the network will run on. The processor works everywhere; for an NVIDIA card the build for its driver is installed, or the one for the processor if that does not work; Macs with an Apple processor have a build of their own.</source>
        <translation>Em que a rede será executada. O processador funciona em qualquer lugar; para uma placa NVIDIA instala-se a versão para o seu driver, ou a do processador se ela não funcionar; Macs com processador Apple têm uma versão própria.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>With &lt;i&gt;Use another Python&lt;/i&gt;: the Python that has PyTorch and rasterio. Otherwise: the 64-bit Python 3.11 to 3.14 to create the engine from; if empty, one is detected.</source>
        <translation>Com &lt;i&gt;Usar outro Python&lt;/i&gt;: o Python que tem PyTorch e rasterio. Senão: o Python 3.11 a 3.14 de 64 bits a partir do qual criar o motor; vazio: um é detectado.</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta com os pacotes (wheels)</translation>
    </message>
    <message>
        <source>For a computer without network: a folder of all the wheels. Make it on a computer with network, the same kind of system and the same Python, in the plugin's folder, with &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; and then &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt;; the second fetches torch. For an NVIDIA card write cu130 instead of cpu, or cu126 for older drivers and cards. Empty: download.</source>
        <translation>Para um computador sem rede: uma pasta com todos os wheels. Crie-a em um computador com rede, com o mesmo tipo de sistema e o mesmo Python, na pasta do complemento, com &lt;i&gt;python -m pip download --only-binary :all: -d wheels -r model/requirements.lock&lt;/i&gt; e depois &lt;i&gt;python -m pip download --only-binary :all: -d wheels -f wheels -i https://download.pytorch.org/whl/cpu -r model/requirements.txt&lt;/i&gt;; o segundo baixa o torch. Para uma placa NVIDIA, escreva cu130 em vez de cpu, ou cu126 para drivers e placas mais antigos. Vazio: baixar.</translation>
    </message>
    <message>
        <source>the Python that runs the engine; empty after uninstall</source>
        <translation>o Python que executa o motor; vazio depois de desinstalar</translation>
    </message>
    <message>
        <source>cpu, cuda or mps; empty for your own Python</source>
        <translation>cpu, cuda ou mps; vazio para o seu próprio Python</translation>
    </message>
    <message>
        <source>log file of the set-up, without credentials</source>
        <translation>arquivo de log da configuração, sem credenciais</translation>
    </message>
    <message>
        <source>Set up engine</source>
        <translation>Configurar motor</translation>
    </message>
    <message>
        <source>Installs the engine: a separate Python environment with PyTorch and rasterio in your cache folder; the packages of QGIS are not changed. It downloads about 300 MB and uses 1.5 GB of disk space, for CUDA several GB.</source>
        <translation>Instala o motor: um ambiente Python separado, com PyTorch e rasterio, na sua pasta de cache; os pacotes do QGIS não são alterados. Baixa cerca de 300 MB e ocupa 1,5 GB em disco; para CUDA, vários GB.</translation>
    </message>
    <message>
        <source>leave all values as they are and press &lt;i&gt;Run&lt;/i&gt;; afterwards all LSTM-FCN algorithms can run.</source>
        <translation>deixe todos os valores como estão e clique em &lt;i&gt;Executar&lt;/i&gt;; depois todos os algoritmos LSTM-FCN podem ser executados.</translation>
    </message>
    <message>
        <source>Source of the installation</source>
        <translation>Origem da instalação</translation>
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
        <source>Fraction of neighbours</source>
        <translation>Fração dos vizinhos</translation>
    </message>
    <message>
        <source>Fraction of the neighbours used, those with the highest probabilities of the class: 1 uses all; smaller values preserve small fields and narrow strips.</source>
        <translation>Fração dos vizinhos usados, os de maior probabilidade da classe: 1 usa todos; valores menores preservam talhões pequenos e faixas estreitas.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidade</translation>
    </message>
    <message>
        <source>How much a pixel follows its neighbours: one number for all classes, or one for each in the order of the bands, separated by commas. It is a variance in squared logits; higher values smooth more. Where fields are only a few windows wide, use 1 to 5, or a smaller window.</source>
        <translation>Quanto um pixel segue seus vizinhos: um número para todas as classes, ou um para cada uma na ordem das bandas, separados por vírgulas. É uma variância em logits ao quadrado; aumente para suavizar mais; onde os talhões têm só algumas janelas de largura, use de 1 a 5, ou uma janela menor.</translation>
    </message>
    <message>
        <source>Smoothed probabilities</source>
        <translation>Probabilidades suavizadas</translation>
    </message>
    <message>
        <source>The smoothed probabilities, encoded like those of &lt;i&gt;Classify cube&lt;/i&gt;; they sum to 1.</source>
        <translation>As probabilidades suavizadas, codificadas como as de &lt;i&gt;Classificar cubo&lt;/i&gt;; somam 1.</translation>
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
        <source>Removes isolated pixels from a classification by Bayesian smoothing: the probabilities of every pixel are moved towards those of its most certain neighbours, more strongly where these agree. Missing pixels stay missing.</source>
        <translation>Remove pixels isolados de uma classificação por suavização bayesiana: as probabilidades de cada pixel são puxadas para as dos vizinhos de maior certeza, tanto mais quanto mais estes concordam entre si. Pixels ausentes continuam ausentes.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, with the other values unchanged; then look at the class map.</source>
        <translation>as probabilidades de &lt;i&gt;Classificar cubo&lt;/i&gt;, tudo o mais como está; depois examine o mapa de classes.</translation>
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
        <source>Probabilities of the classes, one band per class, as written by &lt;i&gt;Classify cube&lt;/i&gt; or sits.</source>
        <translation>Probabilidades das classes, uma banda por classe, como &lt;i&gt;Classificar cubo&lt;/i&gt; ou o sits as gravam.</translation>
    </message>
    <message>
        <source>Names of the classes in the order of the bands, separated by commas. If empty, the names in the file are used; files made with sits have none.</source>
        <translation>Nomes das classes na ordem das bandas, separados por vírgulas. Vazio: usa os do arquivo; arquivos do sits não têm nomes.</translation>
    </message>
    <message>
        <source>Divide probabilities by their sum where it is not 1, instead of refusing the raster.</source>
        <translation>Divide as probabilidades pela sua soma onde ela não é 1, em vez de recusá-las.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Uncertain pixels, to label</source>
        <translation>Pixels incertos, para rotular</translation>
    </message>
    <message>
        <source>Confident pixels, with their label</source>
        <translation>Pixels de alta confiança, com seu rótulo</translation>
    </message>
    <message>
        <source>&lt;i&gt;Uncertain pixels&lt;/i&gt;, for you to label. &lt;i&gt;Confident pixels&lt;/i&gt;: those the network is sure of, labelled as on the map, the same number of each class, as additional training samples where labels are expensive. They reinforce what the network already predicts, right or wrong, so check some of them.</source>
        <translation>&lt;i&gt;Pixels incertos&lt;/i&gt;, para você rotular. &lt;i&gt;Pixels de alta confiança&lt;/i&gt;: aqueles de que a rede tem certeza, rotulados como no mapa, o mesmo número de cada classe, como amostras de treinamento adicionais onde rótulos são caros. Eles reforçam o que a rede já prevê, certo ou errado; por isso confira alguns.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Menor confiança</translation>
    </message>
    <message>
        <source>How uncertainty is measured: &lt;i&gt;Margin&lt;/i&gt;, how close the second class comes to the first; &lt;i&gt;Entropy&lt;/i&gt; of all classes; &lt;i&gt;Least confidence&lt;/i&gt;, how far the first class is from 1.</source>
        <translation>Como a incerteza é medida: &lt;i&gt;Margem&lt;/i&gt;, quão perto a segunda classe chega da primeira; &lt;i&gt;Entropia&lt;/i&gt; de todas as classes; &lt;i&gt;Menor confiança&lt;/i&gt;, quão longe a primeira classe está de 1.</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Pontos por classe</translation>
    </message>
    <message>
        <source>Number of points for each class of the map.</source>
        <translation>Número de pontos para cada classe do mapa.</translation>
    </message>
    <message>
        <source>Existing samples</source>
        <translation>Amostras existentes</translation>
    </message>
    <message>
        <source>Samples that you already have; points keep the minimum distance from them.</source>
        <translation>Amostras que você já tem; os pontos mantêm delas a distância mínima.</translation>
    </message>
    <message>
        <source>Minimum distance in metres between any two points, and between points and existing samples. Empty: ten pixels. 0: no minimum.</source>
        <translation>Distância mínima em metros entre dois pontos quaisquer, e entre pontos e amostras existentes. Vazio: dez pixels. 0: sem mínimo.</translation>
    </message>
    <message>
        <source>Minimum confidence</source>
        <translation>Confiança mínima</translation>
    </message>
    <message>
        <source>The lowest probability at which a pixel counts as confident, 0 to 1.</source>
        <translation>A menor probabilidade com que um pixel conta como de alta confiança, de 0 a 1.</translation>
    </message>
    <message>
        <source>Fraction of uncertain pixels</source>
        <translation>Fração de pixels incertos</translation>
    </message>
    <message>
        <source>Fraction of the pixels of each class of the map, the most uncertain ones, from which points are drawn, above 0 and at most 1.</source>
        <translation>Fração dos pixels de cada classe do mapa, os mais incertos, da qual se sorteiam os pontos, acima de 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>Neighbourhood (pixels)</source>
        <translation>Vizinhança (pixels)</translation>
    </message>
    <message>
        <source>Rows and columns, an odd number, over which the score is averaged; 1 uses the pixel alone. Averaging keeps points away from the edges of fields, where mixed pixels are hard to label.</source>
        <translation>Linhas e colunas, um número ímpar, sobre as quais se faz a média do score; 1 usa só o pixel. A média mantém os pontos longe das bordas dos talhões, onde pixels mistos são difíceis de rotular.</translation>
    </message>
    <message>
        <source>The model that made the map. If it and its rasters are given, points are spread over its learned features of the series instead of over the probabilities.</source>
        <translation>O modelo que fez o mapa. Se ele e seus rasters forem dados, os pontos são espalhados sobre suas características aprendidas das séries, em vez de sobre as probabilidades.</translation>
    </message>
    <message>
        <source>The satellite images, in any order: single-band files (one per band and date) or multi-band files (one per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 products (&lt;code&gt;.SAFE&lt;/code&gt; or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with &lt;code&gt;*&lt;/code&gt;. Dates and bands are read from layer properties, metadata or names and listed in the log. Needed only together with a model.</source>
        <translation>As imagens de satélite, em qualquer ordem: arquivos de uma banda (um por banda e data) ou de várias bandas (um por data, ou um por banda com uma camada por data). Camadas do projeto, arquivos, pastas inteiras, produtos Sentinel-2 (&lt;code&gt;.SAFE&lt;/code&gt; ou zip), arquivos NetCDF e STAC (JSON) podem ser misturados, assim como nomes com &lt;code&gt;*&lt;/code&gt;. Datas e bandas são lidas das propriedades das camadas, dos metadados ou dos nomes e listadas no log. São necessárias só junto com um modelo.</translation>
    </message>
    <message>
        <source>The same seed gives the same points.</source>
        <translation>A mesma semente dá os mesmos pontos.</translation>
    </message>
    <message>
        <source>Suggested samples</source>
        <translation>Amostras sugeridas</translation>
    </message>
    <message>
        <source>Point layer in the CRS of the map, at pixel centres: &lt;i&gt;label&lt;/i&gt;, the class field, empty and with a list to choose from (filled for confident pixels); &lt;i&gt;predicted&lt;/i&gt; and its &lt;i&gt;probability&lt;/i&gt;; the &lt;i&gt;second&lt;/i&gt; class and &lt;i&gt;second_prob&lt;/i&gt;; and &lt;i&gt;score&lt;/i&gt;, how uncertain (or confident) the map is around the point, 0 to 1.</source>
        <translation>Camada de pontos no SRC do mapa, no meio dos pixels: &lt;i&gt;label&lt;/i&gt;, o campo de classe, vazio e com uma lista para escolher (preenchido para pixels de alta confiança); &lt;i&gt;predicted&lt;/i&gt; e sua probabilidade, &lt;i&gt;probability&lt;/i&gt;; a segunda classe, &lt;i&gt;second&lt;/i&gt;, e &lt;i&gt;second_prob&lt;/i&gt;; e &lt;i&gt;score&lt;/i&gt;, quão incerto (ou certo) é o mapa ao redor, de 0 a 1.</translation>
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
        <source>Finds where new labels would improve a map most: uncertain pixels of every class, spread over the map and over different appearances. The points have an empty class field and a form to fill it in; once labelled, use them in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; together with the other samples. Alternatively it gives confident pixels of every class, labelled as on the map, as additional training samples.</source>
        <translation>Encontra onde novos rótulos mais melhorariam um mapa: pixels incertos de cada classe, espalhados pelo mapa e por diferentes aparências. Os pontos têm um campo de classe vazio e um formulário para preenchê-lo; depois de rotulados, use-os em &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt; junto com as outras amostras. Ou então dá pixels de alta confiança de cada classe, rotulados como no mapa, como amostras de treinamento adicionais.</translation>
    </message>
    <message>
        <source>choose the probabilities made by &lt;i&gt;Classify cube&lt;/i&gt;, and run; label every point on a recent image, merge the points with the samples, and train again.</source>
        <translation>escolha as probabilidades feitas por &lt;i&gt;Classificar cubo&lt;/i&gt; e execute; rotule cada ponto sobre uma imagem recente, junte os pontos às amostras e treine de novo.</translation>
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
        <source>Trains an LSTM-FCN network to recognise land-cover classes in satellite image time series, from labelled points or polygons and a stack of dated rasters. The model file is used by &lt;i&gt;Classify cube&lt;/i&gt;.</source>
        <translation>Treina uma rede LSTM-FCN para reconhecer classes de cobertura da terra em séries temporais de imagens de satélite, a partir de pontos ou polígonos rotulados e de uma pilha de rasters datados. O arquivo do modelo é usado por &lt;i&gt;Classificar cubo&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>a few hundred points with the class in the field &lt;i&gt;label&lt;/i&gt;, and a folder of Sentinel-2 bands of one crop year; choose the class field, add the folder under Rasters, and run.</source>
        <translation>algumas centenas de pontos com a classe no campo &lt;i&gt;label&lt;/i&gt;, e uma pasta de bandas Sentinel-2 de um ano agrícola; escolha o campo de classe, adicione a pasta em Rasters e execute.</translation>
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
        <source>Number of trials</source>
        <translation>Número de tentativas</translation>
    </message>
    <message>
        <source>How many sets of values are tried. The first is the recipe itself.</source>
        <translation>Quantos conjuntos de valores são tentados. O primeiro é a própria receita.</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Tempo máximo (minutos)</translation>
    </message>
    <message>
        <source>No trial begins after this many minutes; 0 for no limit.</source>
        <translation>Nenhuma tentativa começa depois de tantos minutos; 0 para não haver limite.</translation>
    </message>
    <message>
        <source>Values to search</source>
        <translation>Valores a buscar</translation>
    </message>
    <message>
        <source>Values to search; if none is chosen, all are searched. Values given further down are not searched.</source>
        <translation>Valores a buscar; sem escolha, todos são buscados. Valores dados mais abaixo não são buscados.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <source>Guided by earlier trials (TPE)</source>
        <translation>Guiado por tentativas anteriores (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>&lt;i&gt;Guided by earlier trials&lt;/i&gt; (TPE, a tree-structured Parzen estimator) or &lt;i&gt;Random&lt;/i&gt;.</source>
        <translation>&lt;i&gt;Guiado por tentativas anteriores&lt;/i&gt; (TPE, um estimador de Parzen em árvore) ou &lt;i&gt;Aleatório&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Number of folds of the cross-validation that measures each trial. More folds give steadier results and take longer. Pixels of one polygon are never in two folds.</source>
        <translation>Número de partições da validação cruzada que mede cada tentativa. Mais partições dão resultados mais estáveis e demoram mais. Pixels de um polígono nunca estão em duas partições.</translation>
    </message>
    <message>
        <source>Where the search starts, and the values of everything that is not searched.</source>
        <translation>Onde a busca começa, e os valores de tudo o que não é buscado.</translation>
    </message>
    <message>
        <source>Fraction of the training part of each fold used for validation, if the values stop early or choose weights by it.</source>
        <translation>Fração da parte de treinamento de cada partição usada para validação, quando os valores param cedo ou escolhem pesos por ela.</translation>
    </message>
    <message>
        <source>The best values, in a file for the parameter &lt;i&gt;Tuned values&lt;/i&gt; of Train and Cross-validate LSTM-FCN.</source>
        <translation>Os melhores valores, em um arquivo para o parâmetro &lt;i&gt;Valores otimizados&lt;/i&gt; de Treinar e Validação cruzada LSTM-FCN.</translation>
    </message>
    <message>
        <source>Tuning report</source>
        <translation>Relatório da otimização</translation>
    </message>
    <message>
        <source>One page with the best values, the course of the search, and all trials. Figures are saved as SVG in the folder &lt;i&gt;name&lt;/i&gt;_figures beside it.</source>
        <translation>Uma página com os melhores valores, o andamento da busca e todas as tentativas. As figuras são salvas como SVG na pasta &lt;i&gt;nome&lt;/i&gt;_figures ao lado.</translation>
    </message>
    <message>
        <source>Table of trials</source>
        <translation>Tabela de tentativas</translation>
    </message>
    <message>
        <source>Table of the trials: state, accuracy, seconds, and each value.</source>
        <translation>Tabela das tentativas: estado, acurácia, segundos e cada valor.</translation>
    </message>
    <message>
        <source>cross-validated accuracy of the best trial, 0 to 1; optimistic, as it is the best of many</source>
        <translation>acurácia por validação cruzada da melhor tentativa, de 0 a 1; como a melhor de muitas, é otimista</translation>
    </message>
    <message>
        <source>number of trials run</source>
        <translation>número de tentativas feitas</translation>
    </message>
    <message>
        <source>the best values as JSON</source>
        <translation>os melhores valores em JSON</translation>
    </message>
    <message>
        <source>Tune LSTM-FCN</source>
        <translation>Otimizar LSTM-FCN</translation>
    </message>
    <message>
        <source>Searches for the training values that suit your samples: learning rate, batch size, layer sizes, dropout, architecture. Each set is measured by cross-validation, poor ones are stopped early, and the best can be used in &lt;i&gt;Train LSTM-FCN&lt;/i&gt; directly. Cancel keeps what was found so far.</source>
        <translation>Busca os valores de treinamento que convêm às suas amostras: taxa de aprendizado, tamanho do lote, tamanhos das camadas, dropout, arquitetura. Cada conjunto é medido por validação cruzada, os ruins são interrompidos cedo, e o melhor pode ser usado diretamente em &lt;i&gt;Treinar LSTM-FCN&lt;/i&gt;. Cancelar mantém o que foi encontrado até então.</translation>
    </message>
    <message>
        <source>the points and rasters you would train with, 30 trials with the recipe &lt;i&gt;Fast&lt;/i&gt;.</source>
        <translation>os pontos e rasters com que você treinaria, 30 tentativas com a receita &lt;i&gt;Rápida&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
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
        <source>sits_tuning</source>
        <translation>sits_tuning</translation>
    </message>
    <message>
        <source>optimise</source>
        <translation>otimizar</translation>
    </message>
    <message>
        <source>&lt;i&gt;Entropy&lt;/i&gt; uses all classes; &lt;i&gt;Least confidence&lt;/i&gt; is how far the most probable class is from 1; &lt;i&gt;Margin&lt;/i&gt; is high where the two most probable classes are close.</source>
        <translation>&lt;i&gt;Entropia&lt;/i&gt; (entropia) usa todas as classes; &lt;i&gt;Menor confiança&lt;/i&gt; é quão longe a classe mais provável está de 1; &lt;i&gt;Margem&lt;/i&gt; (margem) é alta onde as duas classes mais prováveis estão próximas.</translation>
    </message>
    <message>
        <source>One band, 0 to 1 (stored as whole numbers with scale 0.0001).</source>
        <translation>Uma banda, de 0 a 1 (gravada como números inteiros com escala 0,0001).</translation>
    </message>
    <message>
        <source>Classification uncertainty</source>
        <translation>Incerteza da classificação</translation>
    </message>
    <message>
        <source>Shows where a classification is uncertain, from 0 (certain) to 1 (uncertain): where to check the map, or to collect samples.</source>
        <translation>Mostra onde uma classificação é incerta, de 0 (certa) a 1 (incerta): onde verificar o mapa, ou coletar amostras.</translation>
    </message>
    <message>
        <source>the probabilities of &lt;i&gt;Classify cube&lt;/i&gt;, measure &lt;i&gt;Margin&lt;/i&gt;, to find the borders between two classes.</source>
        <translation>as probabilidades de &lt;i&gt;Classificar cubo&lt;/i&gt;, medida &lt;i&gt;Margem&lt;/i&gt;, para encontrar as fronteiras entre duas classes.</translation>
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
        <source>Set up engine…</source>
        <translation>Configurar motor…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Names, colours, order and codes of the classes, and which are merged</source>
        <translation>Nomes, cores, ordem e códigos das classes, e quais são unidas</translation>
    </message>
    <message>
        <source>LSTM-FCN help</source>
        <translation>Ajuda do LSTM-FCN</translation>
    </message>
    <message>
        <source>{0} needs two layers or more, one of each interpreter.</source>
        <translation>{0} precisa de duas ou mais camadas, uma de cada intérprete.</translation>
    </message>
    <message>
        <source>No output was chosen; choose the change map or the report.</source>
        <translation>Nenhuma saída foi escolhida; escolha o mapa de mudanças ou o relatório.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa inteiro</translation>
    </message>
    <message>
        <source>No output was chosen; choose the class map, the probabilities or the uncertainty.</source>
        <translation>Nenhuma saída foi escolhida; escolha o mapa de classes, as probabilidades ou a incerteza.</translation>
    </message>
    <message>
        <source>Folder mapping on other computers: write each as folder here=folder there, separated by semicolons.</source>
        <translation>Correspondência de pastas nos outros computadores: escreva cada uma como pasta daqui=pasta de lá, separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Enter the address of the Dask scheduler, such as tcp://192.168.1.10:8786.</source>
        <translation>Informe o endereço do agendador Dask, como tcp://192.168.1.10:8786.</translation>
    </message>
    <message>
        <source>To classify the parts, start this on each computer: {0}</source>
        <translation>Para classificar as partes, inicie isto em cada computador: {0}</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map unchanged; change one of them.</source>
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
        <source>Give an area: an extent, or a layer of polygons.</source>
        <translation>Dê uma área: uma extensão, ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Cancelled: the images that were copied are kept in {0}; run it again to continue.</source>
        <translation>Cancelado: as imagens copiadas ficam em {0}; execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Cross-validated samples</source>
        <translation>Amostras da validação cruzada</translation>
    </message>
    <message>
        <source>A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.</source>
        <translation>Um shapefile corta nomes de campos em 10 caracteres; salve como GeoPackage para manter as datas.</translation>
    </message>
    <message>
        <source>Images: {0} to {1}</source>
        <translation>Imagens: {0} a {1}</translation>
    </message>
    <message>
        <source>Classified pixel by pixel from time series of {0} dates with the LSTM-FCN model {1}.</source>
        <translation>Classificado pixel a pixel a partir de séries temporais de {0} datas com o modelo LSTM-FCN {1}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} ± {1:.1f} % (95 % interval), {2} reference points</source>
        <translation>Acurácia global {0:.1f} ± {1:.1f}% (intervalo de 95%), {2} pontos de referência</translation>
    </message>
    <message>
        <source>Classified with the LSTM-FCN model {0}.</source>
        <translation>Classificado com o modelo LSTM-FCN {0}.</translation>
    </message>
    <message>
        <source>Overall accuracy {0:.1f} %, {1} reference points</source>
        <translation>Acurácia global {0:.1f}%, {1} pontos de referência</translation>
    </message>
    <message>
        <source>The layout {0} is in the project: Project ▸ Layouts.</source>
        <translation>O layout {0} está no projeto: Projeto ▸ Layouts.</translation>
    </message>
    <message>
        <source>{0} cannot be opened; choose another map.</source>
        <translation>{0} não pode ser aberto; escolha outro mapa.</translation>
    </message>
    <message>
        <source>{0} holds no assessment of a map; choose the report of Assess accuracy, or leave it empty.</source>
        <translation>{0} não contém a avaliação de um mapa; escolha o relatório de Avaliar acurácia, ou deixe vazio.</translation>
    </message>
    <message>
        <source>{0} cannot be written; choose another folder, or close the program that uses it.</source>
        <translation>{0} não pode ser gravado; escolha outra pasta, ou feche o programa que o usa.</translation>
    </message>
    <message>
        <source>Cancelled: the periods that were complete are kept in {0}; run it again to continue.</source>
        <translation>Cancelado: os períodos que estavam completos são mantidos em {0}; execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Say where to search: either a preset, or another catalog.</source>
        <translation>Diga onde procurar: ou uma predefinição, ou outro catálogo.</translation>
    </message>
    <message>
        <source>QGIS has no STAC connection called {0}; give the address of the catalog, or one of: {1}.</source>
        <translation>O QGIS não tem conexão STAC chamada {0}; dê o endereço do catálogo, ou uma destas: {1}.</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Testando o motor…</translation>
    </message>
    <message>
        <source>Python is missing or is not a file; choose the Python that has PyTorch and rasterio.</source>
        <translation>O Python falta ou não é um arquivo; escolha o Python que tem PyTorch e rasterio.</translation>
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
        <source>Give both a model and its rasters, or leave both empty.</source>
        <translation>Dê um modelo e seus rasters, ou deixe os dois vazios.</translation>
    </message>
    <message>
        <source>Neighbourhood is {0}; it must be an odd number.</source>
        <translation>Vizinhança é {0}; deve ser um número ímpar.</translation>
    </message>
    <message>
        <source>There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.</source>
        <translation>Não existe modelo base {0}; escolha um arquivo feito com Treinar LSTM-FCN, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Training history of {0}</source>
        <translation>Histórico do treinamento de {0}</translation>
    </message>
    <message>
        <source>Cancelled; the trials so far were kept in {0}.</source>
        <translation>Cancelado; as tentativas feitas até então foram mantidas em {0}.</translation>
    </message>
    <message>
        <source>Uncertainty ({0})</source>
        <translation>Incerteza ({0})</translation>
    </message>
    <message>
        <source>Cancelled: the engine was not set up; unfinished files were removed.</source>
        <translation>Cancelado: o motor não foi configurado; os arquivos incompletos foram removidos.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhuma)</translation>
    </message>
    <message>
        <source>The engine ended without a result ({0}); nothing was written. Its last output was:</source>
        <translation>O motor terminou sem resultado ({0}); nada foi gravado. Sua última saída foi:</translation>
    </message>
    <message>
        <source>The engine ended ({0}). Its last output was:</source>
        <translation>O motor terminou ({0}). Sua última saída foi:</translation>
    </message>
    <message>
        <source>The engine is ready: {0} ({1}).</source>
        <translation>O motor está pronto: {0} ({1}).</translation>
    </message>
    <message>
        <source>The engine runs with {0} ({1}).</source>
        <translation>O motor é executado com {0} ({1}).</translation>
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
        <source>The engine is not installed yet.</source>
        <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
        <source>The engine's packages are not those this version of the plugin needs; set the engine up again.</source>
        <translation>Os pacotes do motor não são os que esta versão do plugin exige; configure o motor de novo.</translation>
    </message>
    <message>
        <source>A set-up was interrupted; set the engine up again.</source>
        <translation>Uma configuração foi interrompida; configure o motor de novo.</translation>
    </message>
    <message>
        <source>The engine is ready, for {0}, in {1}.</source>
        <translation>O motor está pronto, para {0}, em {1}.</translation>
    </message>
    <message>
        <source>The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; free some space there, then set it up again.</source>
        <translation>O motor precisa de {0:g} GB em {1}, e há {2:.1f} GB livres; libere espaço ali e configure-o de novo.</translation>
    </message>
    <message>
        <source>A package is not the one that was tested with this plugin: its hash differs, because the download was damaged or the package index or folder of wheels holds another file. Fetch it again from pypi.org, then set the engine up again.</source>
        <translation>Um pacote não é aquele que foi testado com este complemento: seu hash é outro, porque o download foi danificado ou o índice de pacotes ou a pasta de wheels contém outro arquivo. Baixe-o de novo de pypi.org e configure o motor novamente.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space (the set-up needs 3 GB, for CUDA 10 GB), then set the engine up again.</source>
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
        <source>This Python cannot create environments. On Debian and Ubuntu install python3-venv; elsewhere choose another Python as base, then set the engine up again.</source>
        <translation>Este Python não consegue criar ambientes. No Debian e no Ubuntu instale python3-venv; em outros sistemas escolha outro Python como base, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The package index could not be reached. Check the network and QGIS's proxy, or install from a folder of wheels, then set the engine up again.</source>
        <translation>Não foi possível alcançar o índice de pacotes. Confira a rede e o proxy do QGIS, ou instale de uma pasta de wheels, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Make it writable, or set XDG_CACHE_HOME to another folder, then set the engine up again.</source>
        <translation>Não é possível gravar na pasta de cache. Dê permissão de gravação, ou indique outra pasta em XDG_CACHE_HOME, e configure o motor de novo.</translation>
    </message>
    <message>
        <source>There are no wheels of the pinned packages for this Python and computer. Choose a 64-bit Python 3.11 to 3.14 as base; on a Mac with an Intel processor, create an environment with conda-forge and choose it as your own Python.</source>
        <translation>Não há wheels dos pacotes fixados para este Python e este computador. Escolha como base um Python 3.11 a 3.14 de 64 bits; em um Mac com processador Intel, crie um ambiente com conda-forge e escolha-o como seu próprio Python.</translation>
    </message>
    <message>
        <source>QGIS runs in Flatpak, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the sandbox as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>O QGIS é executado no Flatpak, que esconde o Python do computador. Se nenhum Python for encontrado, escolha como seu um com PyTorch e rasterio dentro do ambiente isolado, ou instale o QGIS da sua distribuição ou de qgis.org.</translation>
    </message>
    <message>
        <source>QGIS runs in Snap, which hides the computer's own Python. If no Python is found, choose one with PyTorch and rasterio inside the snap as your own, or install QGIS from your distribution or qgis.org.</source>
        <translation>O QGIS é executado no Snap, que esconde o Python do computador. Se nenhum Python for encontrado, escolha como seu um com PyTorch e rasterio dentro do snap, ou instale o QGIS da sua distribuição ou de qgis.org.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <source>The LSTM-FCN engine is not installed yet. Install it with Plugins &gt; LSTM-FCN &gt; Set up engine, or with the algorithm Set up engine (lstmfcn:setupengine).</source>
        <translation>O motor LSTM-FCN ainda não está instalado. Instale-o com Complementos &gt; LSTM-FCN &gt; Configurar motor, ou com o algoritmo Configurar motor (lstmfcn:setupengine).</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>terminou com o código de saída {0}</translation>
    </message>
    <message>
        <source>Checking whether {0} can run the engine…</source>
        <translation>Verificando se {0} consegue executar o motor…</translation>
    </message>
    <message>
        <source>it did not answer within {0:g} seconds</source>
        <translation>não respondeu em {0:g} segundos</translation>
    </message>
    <message>
        <source>No Python was found to create the engine from: it needs a 64-bit Python 3.11 to 3.14 with venv. Install one from python.org or your distribution, or choose one as base.</source>
        <translation>Não foi encontrado nenhum Python a partir do qual criar o motor: um Python 3.11 a 3.14 de 64 bits com venv. Instale um de python.org ou da sua distribuição, ou escolha um como base.</translation>
    </message>
    <message>
        <source>{0} was installed from {1}; its version is fixed, its hash is not checked.</source>
        <translation>{0} foi instalado de {1}; sua versão é fixa, seu hash não é verificado.</translation>
    </message>
    <message>
        <source>Look at the log, or copy the diagnostics and ask for help.</source>
        <translation>Veja o log, ou copie o diagnóstico e peça ajuda.</translation>
    </message>
    <message>
        <source>The engine is installed and works.</source>
        <translation>O motor está instalado e funciona.</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Procurando um Python…</translation>
    </message>
    <message>
        <source>it is a 32-bit Python</source>
        <translation>é um Python de 32 bits</translation>
    </message>
    <message>
        <source>it cannot create environments (on Debian, install python3-venv)</source>
        <translation>não consegue criar ambientes (no Debian, instale python3-venv)</translation>
    </message>
    <message>
        <source>Creating an empty environment…</source>
        <translation>Criando um ambiente vazio…</translation>
    </message>
    <message>
        <source>the usual package index</source>
        <translation>o índice de pacotes habitual</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.</source>
        <translation>Outro QGIS está configurando o motor neste momento; espere até terminar, ou cancele lá.</translation>
    </message>
    <message>
        <source>The engine could not be set up. {0}</source>
        <translation>Não foi possível configurar o motor. {0}</translation>
    </message>
    <message>
        <source>The last output was: {0}</source>
        <translation>A última saída foi: {0}</translation>
    </message>
    <message>
        <source>The log is {0}.</source>
        <translation>O log é {0}.</translation>
    </message>
    <message>
        <source>The environment is created from {0} (Python {1}.{2}) in {3}</source>
        <translation>O ambiente é criado a partir de {0} (Python {1}.{2}) em {3}</translation>
    </message>
    <message>
        <source>it is Python {0}.{1}</source>
        <translation>é Python {0}.{1}</translation>
    </message>
    <message>
        <source>The installed engine does not work ({0}); it is installed again.</source>
        <translation>O motor instalado não funciona ({0}); ele é instalado de novo.</translation>
    </message>
    <message>
        <source>{0} is not a folder of wheels; choose the folder that holds the .whl files.</source>
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
        <source>The packages of {0} are installed; the hash of each is checked.</source>
        <translation>Os pacotes de {0} são instalados; o hash de cada um é verificado.</translation>
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
        <source>The authentication {0} gives no login for a request; choose one of the kind Basic, API header or OAuth2.</source>
        <translation>A autenticação {0} não dá acesso a um pedido; escolha uma do tipo Básica, cabeçalho de API ou OAuth2.</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de saída {0}</translation>
    </message>
    <message>
        <source>killed by signal {0}</source>
        <translation>morto pelo sinal {0}</translation>
    </message>
    <message>
        <source>Unpacking the packages; this takes some minutes…</source>
        <translation>Descompactando os pacotes; isto leva alguns minutos…</translation>
    </message>
    <message>
        <source>Package {0}: {1}</source>
        <translation>Pacote {0}: {1}</translation>
    </message>
    <message>
        <source>Models, class maps, styles, files of classes</source>
        <translation>Modelos, mapas de classes, estilos, arquivos de classes</translation>
    </message>
    <message>
        <source>No samples chosen</source>
        <translation>Nenhuma amostra escolhida</translation>
    </message>
    <message>
        <source>Use these colours for the other layers of the project too</source>
        <translation>Usar estas cores também nas outras camadas do projeto</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>From the samples</source>
        <translation>Das amostras</translation>
    </message>
    <message>
        <source>From a class map of the project</source>
        <translation>De um mapa de classes do projeto</translation>
    </message>
    <message>
        <source>From a model, class map, style or file of classes…</source>
        <translation>De um modelo, mapa de classes, estilo ou arquivo de classes…</translation>
    </message>
    <message>
        <source>The samples have classes that are not in the table: {0}. Take them in with Fill in.</source>
        <translation>As amostras têm classes que não estão na tabela: {0}. Acrescente-as com Preencher.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Take in the classes of a layer or file</source>
        <translation>Acrescentar as classes de uma camada ou de um arquivo</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Take the class out</source>
        <translation>Remover a classe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Give all classes the colours of a palette</source>
        <translation>Dar a todas as classes as cores de uma paleta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Save these classes, or begin anew</source>
        <translation>Salvar estas classes ou recomeçar</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>Não é possível escrever {0}: {1}</translation>
    </message>
    <message>
        <source>The values of the class field</source>
        <translation>Os valores do campo de classe</translation>
    </message>
    <message>
        <source>Edit the classes of the project…</source>
        <translation>Editar as classes do projeto…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Choose or edit the classes</source>
        <translation>Escolher ou editar as classes</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} e mais {1}</translation>
    </message>
    <message>
        <source>{0} (merged: {1})</source>
        <translation>{0} (unidas: {1})</translation>
    </message>
    <message>
        <source>{0} has no names of classes in its style or attribute table; style it by unique values first.</source>
        <translation>{0} não tem nomes de classes no estilo nem na tabela de atributos; aplique primeiro um estilo por valores únicos.</translation>
    </message>
    <message>
        <source>{0} holds no classes; choose a model, a class map, a style (.qml) or a file of classes.</source>
        <translation>{0} não contém classes; escolha um modelo, um mapa de classes, um estilo (.qml) ou um arquivo de classes.</translation>
    </message>
    <message>
        <source>{0} has no classes; choose the style of a raster by unique values, or of a categorized layer.</source>
        <translation>{0} não tem classes; escolha o estilo de um raster por valores únicos ou de uma camada categorizada.</translation>
    </message>
    <message>
        <source>The field {0} has more than {1} values, so it holds no classes; choose another one.</source>
        <translation>O campo {0} tem mais de {1} valores, portanto não contém classes; escolha outro.</translation>
    </message>
    <message>
        <source>{0} cannot be read as classes: {1}</source>
        <translation>{0} não pode ser lido como classes: {1}</translation>
    </message>
    <message>
        <source>{0} is no model of this plugin.</source>
        <translation>{0} não é um modelo deste complemento.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Label in the samples</source>
        <translation>Rótulo nas amostras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>O que está no campo de classe das amostras</translation>
    </message>
    <message>
        <source>What the class is called in models, maps and reports</source>
        <translation>Como a classe se chama em modelos, mapas e relatórios</translation>
    </message>
    <message>
        <source>What the pixels are in class maps; empty for the place in this table</source>
        <translation>O valor dos pixels nos mapas de classes; vazio para a posição nesta tabela</translation>
    </message>
    <message>
        <source>The class that these samples count as</source>
        <translation>A classe a que estas amostras passam a pertencer</translation>
    </message>
    <message>
        <source>Features of the layer of samples</source>
        <translation>Feições da camada de amostras</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Others are merged into this class.</source>
        <translation>Outras são unidas a esta classe.</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Cor de {0}</translation>
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
        <source>Missing cells: {0}. Add these rasters, or tick Fill missing dates to treat them as gaps.</source>
        <translation>Células que faltam: {0}. Adicione estes rasters, ou marque Preencher datas que faltam para tratá-las como lacunas.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nome comum</translation>
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
        <source>NoData</source>
        <translation>NoData</translation>
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
        <source>Show on map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Show the images on the map, beginning with the date that is chosen below</source>
        <translation>Mostra as imagens no mapa, começando pela data escolhida abaixo</translation>
    </message>
    <message>
        <source>Reading the rasters…</source>
        <translation>Lendo os rasters…</translation>
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
        <source>{0} is computed as {1}.</source>
        <translation>{0} é calculado como {1}.</translation>
    </message>
    <message>
        <source>No raster has this band on this date.</source>
        <translation>Nenhum raster tem esta banda nesta data.</translation>
    </message>
    <message>
        <source>{0} rasters are combined into a mosaic.</source>
        <translation>{0} rasters são reunidos em um mosaico.</translation>
    </message>
    <message>
        <source>Bands that the chips show</source>
        <translation>Bandas que os recortes mostram</translation>
    </message>
    <message>
        <source>Show less around the place (key +)</source>
        <translation>Mostrar menos ao redor do local (tecla +)</translation>
    </message>
    <message>
        <source>Show more around the place (key -)</source>
        <translation>Mostrar mais ao redor do local (tecla -)</translation>
    </message>
    <message>
        <source>Choose the rasters in the panel or in the dock of pixel time series to see images.</source>
        <translation>Escolha os rasters no painel ou no painel de séries temporais de pixels para ver imagens.</translation>
    </message>
    <message>
        <source>Image chips</source>
        <translation>Recortes de imagens</translation>
    </message>
    <message>
        <source>The place on {0}; a click, or Enter, shows the image on the map</source>
        <translation>O local em {0}; um clique, ou Enter, mostra a imagem no mapa</translation>
    </message>
    <message>
        <source>Find a class: type, then Enter (F)</source>
        <translation>Procurar classe: digite e Enter (F)</translation>
    </message>
    <message>
        <source>Type a part of a class's name; Enter chooses the first one that is left, Esc leaves the field</source>
        <translation>Digite parte do nome de uma classe; Enter escolhe a primeira que restar, Esc deixa o campo</translation>
    </message>
    <message>
        <source>Label this place {0} (key {1}) and go to the next</source>
        <translation>Rotular este local como {0} (tecla {1}) e ir ao próximo</translation>
    </message>
    <message>
        <source>Label this place {0} and go to the next</source>
        <translation>Rotular este local como {0} e ir ao próximo</translation>
    </message>
    <message>
        <source>Labelling desk</source>
        <translation>Mesa de rotulação</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Add class…</source>
        <translation>Nova classe…</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>Add the classes first, then click on the map.</source>
        <translation>Acrescente primeiro as classes, depois clique no mapa.</translation>
    </message>
    <message>
        <source>choose a class</source>
        <translation>escolha uma classe</translation>
    </message>
    <message>
        <source>All places are done. Save the labels to keep them.</source>
        <translation>Todos os locais estão feitos. Salve os rótulos para mantê-los.</translation>
    </message>
    <message>
        <source>{0} labels are restored. Save the labels to keep them.</source>
        <translation>{0} rótulos foram restaurados. Salve os rótulos para mantê-los.</translation>
    </message>
    <message>
        <source>There is no place with the id {0}.</source>
        <translation>Não há local com o id {0}.</translation>
    </message>
    <message>
        <source>{0} did not take the feature.</source>
        <translation>{0} não aceitou a feição.</translation>
    </message>
    <message>
        <source>The labels were not saved: {0}</source>
        <translation>Os rótulos não foram salvos: {0}</translation>
    </message>
    <message>
        <source>{0} did not take the label; is it open for editing elsewhere?</source>
        <translation>{0} não aceitou o rótulo; está aberta para edição em outro lugar?</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporais</translation>
    </message>
    <message>
        <source>Show the time series of each place in the dock of pixel time series</source>
        <translation>Mostrar a série temporal de cada local no painel de séries temporais de pixels</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>For reference data: hide class maps, probabilities and all else that a model says, until this is switched off</source>
        <translation>Para dados de referência: esconder mapas de classes, probabilidades e tudo o que um modelo diz, até desligar</translation>
    </message>
    <message>
        <source>Show small images of each place on several dates</source>
        <translation>Mostrar pequenas imagens de cada local em várias datas</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>Restaurar rótulos</translation>
    </message>
    <message>
        <source>The journal of unsaved labels cannot be written ({0}); save the labels often.</source>
        <translation>O diário dos rótulos não salvos não pode ser gravado ({0}); salve os rótulos com frequência.</translation>
    </message>
    <message>
        <source>Label points and polygons one after the other, by keys</source>
        <translation>Rotular pontos e polígonos um após o outro, pelo teclado</translation>
    </message>
    <message>
        <source>Form and colours for labelling</source>
        <translation>Formulário e cores para rotular</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons to label, or make a new one.</source>
        <translation>Escolha uma camada de pontos ou polígonos para rotular, ou crie uma nova.</translation>
    </message>
    <message>
        <source>Another QGIS is labelling this layer; labels given here are kept only when you save them.</source>
        <translation>Outro QGIS está rotulando esta camada; os rótulos dados aqui só ficam quando você os salva.</translation>
    </message>
    <message>
        <source>This layer is temporary: it is lost when QGIS ends. Save it as a file before you label it.</source>
        <translation>Esta camada é temporária: perde-se quando o QGIS termina. Salve-a como arquivo antes de rotular.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put the labels into the layer again; you can then save or undo them</source>
        <translation>Colocar os rótulos de novo na camada; depois você pode salvá-los ou desfazê-los</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget these labels</source>
        <translation>Esquecer esses rótulos</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage beside the project, and go on with that</source>
        <translation>Salvar a camada como GeoPackage junto ao projeto e continuar com ele</translation>
    </message>
    <message>
        <source>QGIS ended before {0} labels of {1} were saved.</source>
        <translation>O QGIS terminou antes que {0} rótulos de {1} fossem salvos.</translation>
    </message>
    <message>
        <source>{0} takes no new fields, so who labelled a place and when is not kept; export it as GeoPackage for that.</source>
        <translation>{0} não aceita campos novos, por isso não se guarda quem rotulou um local e quando; para isso, exporte-a como GeoPackage.</translation>
    </message>
    <message>
        <source>{0:.0f} a minute</source>
        <translation>{0:.0f} por minuto</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>{0:.1f} h left</source>
        <translation>faltam {0:.1f} h</translation>
    </message>
    <message>
        <source>{0:.0f} min left</source>
        <translation>faltam {0:.0f} min</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>No class can be told here (key U)</source>
        <translation>Aqui não se pode dizer a classe (tecla U)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misto</translation>
    </message>
    <message>
        <source>Several classes share this place (key M)</source>
        <translation>Várias classes dividem este local (tecla M)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Leave this place for later; it comes again at the end (key S)</source>
        <translation>Deixar este local para depois; ele volta no fim (tecla S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last label (Ctrl+Z or Backspace)</source>
        <translation>Retirar o último rótulo (Ctrl+Z ou Backspace)</translation>
    </message>
    <message>
        <source>How certain the next label is (key C); it is 'Sure' again after each label</source>
        <translation>Grau de certeza do próximo rótulo (tecla C); volta a 'Com certeza' após cada rótulo</translation>
    </message>
    <message>
        <source>Comment (K)</source>
        <translation>Comentário (K)</translation>
    </message>
    <message>
        <source>Kept with the next label of this place (key K; Enter returns to the keys)</source>
        <translation>Guardado com o próximo rótulo deste local (tecla K; Enter volta às teclas)</translation>
    </message>
    <message>
        <source>Previous place (key P)</source>
        <translation>Local anterior (tecla P)</translation>
    </message>
    <message>
        <source>Next place, labelled or not (key N)</source>
        <translation>Próximo local, rotulado ou não (tecla N)</translation>
    </message>
    <message>
        <source>id (J)</source>
        <translation>id (J)</translation>
    </message>
    <message>
        <source>Jump to the place with this id (key J, then Enter)</source>
        <translation>Ir ao local com este id (tecla J, depois Enter)</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Com certeza</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Quase com certeza</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Palpite</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export it as GeoPackage and label that.</source>
        <translation>{0} não pode ser editada; exporte-a como GeoPackage e rotule esse arquivo.</translation>
    </message>
    <message>
        <source>{0} has no class field; choose one, or add one in the layer's properties.</source>
        <translation>{0} não tem campo de classe; escolha um, ou acrescente um nas propriedades da camada.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rotular</translation>
    </message>
    <message>
        <source>Add labelled feature</source>
        <translation>Acrescentar feição rotulada</translation>
    </message>
    <message>
        <source>Add fields for labels</source>
        <translation>Acrescentar campos para rótulos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>Layer and order</source>
        <translation>Camada e ordem</translation>
    </message>
    <message>
        <source>What is labelled, in which order, and by whom</source>
        <translation>O que se rotula, em que ordem e por quem</translation>
    </message>
    <message>
        <source>No layer chosen</source>
        <translation>Nenhuma camada escolhida</translation>
    </message>
    <message>
        <source>Points or polygons to label</source>
        <translation>Pontos ou polígonos a rotular</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Make a new layer of points or polygons to draw samples in</source>
        <translation>Criar uma camada de pontos ou polígonos para desenhar amostras</translation>
    </message>
    <message>
        <source>The field that takes the class</source>
        <translation>O campo que recebe a classe</translation>
    </message>
    <message>
        <source>Numeric field whose highest values come first, such as score; empty for the order of the layer</source>
        <translation>Campo numérico cujos maiores valores vêm primeiro, como score; vazio: ordem da camada</translation>
    </message>
    <message>
        <source>Places without a class</source>
        <translation>Locais sem classe</translation>
    </message>
    <message>
        <source>Places not yet checked</source>
        <translation>Locais ainda não conferidos</translation>
    </message>
    <message>
        <source>Without a class: new points to label. Not yet checked: also places with a class, such as suspicious samples</source>
        <translation>Sem classe: pontos novos a rotular. Ainda não conferidos: também locais com classe, como amostras suspeitas</translation>
    </message>
    <message>
        <source>Scale at which the map shows each place</source>
        <translation>Escala em que o mapa mostra cada local</translation>
    </message>
    <message>
        <source>Who labels; kept with each label in the field label_by</source>
        <translation>Quem rotula; guardado com cada rótulo no campo label_by</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Draw samples of the chosen class: click on the map (key D)</source>
        <translation>Desenhar amostras da classe escolhida: clique no mapa (tecla D)</translation>
    </message>
    <message>
        <source>Add a class to the layer's form and legend</source>
        <translation>Acrescentar uma classe ao formulário e à legenda da camada</translation>
    </message>
    <message>
        <source>Places done of all places</source>
        <translation>Locais feitos, do total</translation>
    </message>
    <message>
        <source>Rate of the latest labels, and the time that the others will take</source>
        <translation>Ritmo dos últimos rótulos e o tempo que os demais vão levar</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Salvar rótulos</translation>
    </message>
    <message>
        <source>Write the labels to the layer; until then they are edits that can be undone or discarded</source>
        <translation>Gravar os rótulos na camada; até lá são edições que podem ser desfeitas ou descartadas</translation>
    </message>
    <message>
        <source>id {0}</source>
        <translation>id: {0}</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} locais</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Polygons (the selected ones if there are any), or the extent of any other layer</source>
        <translation>Polígonos (os selecionados, se houver), ou a extensão de qualquer outra camada</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map</source>
        <translation>Arraste um retângulo no mapa</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <source>A layer</source>
        <translation>Uma camada</translation>
    </message>
    <message>
        <source>A rectangle on the map</source>
        <translation>Um retângulo no mapa</translation>
    </message>
    <message>
        <source>Click to untick or tick the month</source>
        <translation>Clique para desmarcar ou marcar o mês</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuvens desconhecidas</translation>
    </message>
    <message>
        <source>Calendar of found images</source>
        <translation>Calendário das imagens encontradas</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imagens</translation>
    </message>
    <message>
        <source>{0} % cloud</source>
        <translation>{0}% de nuvens</translation>
    </message>
    <message>
        <source>Of a whole image. Clouds inside an image are masked later, so do not be too strict.</source>
        <translation>De uma imagem inteira. As nuvens dentro de uma imagem são mascaradas depois; não seja rigoroso demais.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>Outlines on the map</source>
        <translation>Contornos no mapa</translation>
    </message>
    <message>
        <source>Tick dates with cloud up to</source>
        <translation>Marcar datas com nuvens até</translation>
    </message>
    <message>
        <source>● clear   ○ cloudy   × unticked; click, or Space, ticks a date</source>
        <translation>● limpo   ○ nublado   × desmarcado; um clique ou a barra de espaço marca uma data</translation>
    </message>
    <message>
        <source>Copy images…</source>
        <translation>Copiar imagens…</translation>
    </message>
    <message>
        <source>Copy the ticked dates to this computer, cropped to the area: the best for all further steps</source>
        <translation>Copia as datas marcadas para este computador, recortadas à área: o melhor para todos os passos seguintes</translation>
    </message>
    <message>
        <source>Use without copying</source>
        <translation>Usar sem copiar</translation>
    </message>
    <message>
        <source>Read the images where they are: for a few square kilometres</source>
        <translation>Lê as imagens onde estão: para poucos quilômetros quadrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{0} of {1} dates, {2} images</source>
        <translation>{0} de {1} datas, {2} imagens</translation>
    </message>
    <message>
        <source>{0}; the catalog does not tell their size</source>
        <translation>{0}; o catálogo não informa o tamanho</translation>
    </message>
    <message>
        <source>Images on the map</source>
        <translation>Imagens no mapa</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspecionar…</translation>
    </message>
    <message>
        <source>Regularize…</source>
        <translation>Regularizar…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Treinar…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Classificar…</translation>
    </message>
    <message>
        <source>Searching downloads nothing; it only lists the available images and their sizes.</source>
        <translation>A busca não baixa nada: apenas lista as imagens disponíveis e o seu tamanho.</translation>
    </message>
    <message>
        <source>None of {0} dates is ticked.</source>
        <translation>Nenhuma das {0} datas está marcada.</translation>
    </message>
    <message>
        <source>{0}, about {1} uncompressed</source>
        <translation>{0}, cerca de {1} sem compressão</translation>
    </message>
    <message>
        <source>{0}, at least {1} uncompressed</source>
        <translation>{0}, ao menos {1} sem compressão</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Outras datas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>{0} – {1} of the next year</source>
        <translation>{0} – {1} do ano seguinte</translation>
    </message>
    <message>
        <source>{0}; a month on both sides of a season helps</source>
        <translation>{0}; um mês de cada lado da safra ajuda</translation>
    </message>
    <message>
        <source>Other catalog…</source>
        <translation>Outro catálogo…</translation>
    </message>
    <message>
        <source>https://… of a STAC API, or the name of a preset of your own</source>
        <translation>https://… de uma API STAC, ou o nome de uma predefinição sua</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>those of the source</source>
        <translation>conforme a fonte</translation>
    </message>
    <message>
        <source>The search needs no account, but reading the images does; see the help.</source>
        <translation>A busca não requer conta, mas a leitura das imagens sim; veja a ajuda.</translation>
    </message>
    <message>
        <source>{0} (needs an account)</source>
        <translation>{0} (requer uma conta)</translation>
    </message>
    <message>
        <source>QGIS connection: {0}</source>
        <translation>Conexão do QGIS: {0}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Natural colour</source>
        <translation>Cor natural</translation>
    </message>
    <message>
        <source>Near infrared (false colour)</source>
        <translation>Infravermelho próximo (falsa-cor)</translation>
    </message>
    <message>
        <source>Shortwave infrared (SWIR)</source>
        <translation>Infravermelho de ondas curtas (SWIR)</translation>
    </message>
    <message>
        <source>Images by date</source>
        <translation>Imagens por data</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examinando as imagens…</translation>
    </message>
    <message>
        <source>Bands shown as red, green and blue, an index, or a single band in grey</source>
        <translation>Bandas mostradas como vermelho, verde e azul, um índice ou uma única banda em cinza</translation>
    </message>
    <message>
        <source>Image before this one</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Date of the image on the map; the arrow keys go from image to image</source>
        <translation>Data da imagem no mapa; as teclas de seta passam de imagem em imagem</translation>
    </message>
    <message>
        <source>Hide clouds</source>
        <translation>Ocultar nuvens</translation>
    </message>
    <message>
        <source>Make pixels transparent that the mask band flags as bad</source>
        <translation>Torna transparentes os pixels que a banda de máscara marca como ruins</translation>
    </message>
    <message>
        <source>Let QGIS's temporal controller run over the dates</source>
        <translation>Deixa o controlador temporal do QGIS percorrer as datas</translation>
    </message>
    <message>
        <source>Image left of the mouse, everything else right of it; the arrow keys move the line too</source>
        <translation>Imagem à esquerda do mouse, todo o resto à direita; as teclas de seta também movem a linha</translation>
    </message>
    <message>
        <source>Press Images in the LSTM-FCN panel to see the images of its cube.</source>
        <translation>Pressione Imagens no painel LSTM-FCN para ver as imagens do seu cubo.</translation>
    </message>
    <message>
        <source>{0} has no image of these bands.</source>
        <translation>{0} não tem imagem destas bandas.</translation>
    </message>
    <message>
        <source>Show the images of a cube on the map, date by date</source>
        <translation>Mostra as imagens de um cubo no mapa, data por data</translation>
    </message>
    <message>
        <source>Preview here</source>
        <translation>Prévia aqui</translation>
    </message>
    <message>
        <source>Classify what the map shows with the model of the panel, at most 512 × 512 pixels, again after each move; click to choose a place</source>
        <translation>Classifica o que o mapa mostra com o modelo do painel, no máximo 512 × 512 pixels, de novo após cada movimento; clique para escolher um local</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Prévia: {0}</translation>
    </message>
    <message>
        <source>Choose images and a model in the LSTM-FCN panel first; a preview maps these.</source>
        <translation>Escolha primeiro imagens e um modelo no painel LSTM-FCN; a prévia os mapeia.</translation>
    </message>
    <message>
        <source>Open in model designer…</source>
        <translation>Abrir no editor de modelos…</translation>
    </message>
    <message>
        <source>Open {0} in the model designer…</source>
        <translation>Abrir {0} no editor de modelos…</translation>
    </message>
    <message>
        <source>A file made by Train LSTM-FCN</source>
        <translation>Um arquivo feito por Treinar LSTM-FCN</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine Python (leave empty to detect)</source>
        <translation>Python do motor (vazio: detectar)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Documentation included in the plugin</source>
        <translation>Documentação incluída no complemento</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Online documentation URL</source>
        <translation>URL da documentação on-line</translation>
    </message>
    <message>
        <source>Threads and the default output folder are set in Processing ▸ General (Max Threads, Output folder).</source>
        <translation>As threads e a pasta de saída padrão são definidas em Processamento ▸ Geral (máximo de threads, pasta de saída).</translation>
    </message>
    <message>
        <source>Defaults for dialogs</source>
        <translation>Valores padrão dos diálogos</translation>
    </message>
    <message>
        <source>Label the samples, or draw new ones, at the labelling desk</source>
        <translation>Rotular as amostras, ou desenhar novas, na mesa de rotulação</translation>
    </message>
    <message>
        <source>Save set-up as file…</source>
        <translation>Salvar a configuração em arquivo…</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Abrir uma configuração…</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Images, samples, values and results of these steps; kept in the project, and as a file to repeat them</source>
        <translation>Imagens, amostras, valores e resultados destas etapas; guardados no projeto e em arquivo para repeti-las</translation>
    </message>
    <message>
        <source>Find the images of an area and season in a catalog, such as Planetary Computer</source>
        <translation>Buscar as imagens de uma área e período em um catálogo, como o Planetary Computer</translation>
    </message>
    <message>
        <source>Copy what the search found to this computer, cropped to the area</source>
        <translation>Copiar para este computador o que a busca encontrou, recortado à área</translation>
    </message>
    <message>
        <source>1  Images</source>
        <translation>1  Imagens</translation>
    </message>
    <message>
        <source>2  Samples</source>
        <translation>2  Amostras</translation>
    </message>
    <message>
        <source>3  Look at the data</source>
        <translation>3  Examinar os dados</translation>
    </message>
    <message>
        <source>4  Train a model</source>
        <translation>4  Treinar um modelo</translation>
    </message>
    <message>
        <source>5  Make the map</source>
        <translation>5  Fazer o mapa</translation>
    </message>
    <message>
        <source>6  Assess the map</source>
        <translation>6  Avaliar o mapa</translation>
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
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>Sample quality…</source>
        <translation>Qualidade das amostras…</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Escolher modelo…</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Sortear pontos…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Avaliar…</translation>
    </message>
    <message>
        <source>Label the drawn points at the labelling desk, if need be without a look at the map</source>
        <translation>Rotular os pontos sorteados na mesa de rotulação, se necessário sem olhar o mapa</translation>
    </message>
    <message>
        <source>Show the images on the map, date by date</source>
        <translation>Mostra as imagens no mapa, data por data</translation>
    </message>
    <message>
        <source>Click on the map to see the time series of the pixel</source>
        <translation>Clique no mapa para ver a série temporal do pixel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>{0} holds no set-up of this panel: {1}</source>
        <translation>{0} não contém uma configuração deste painel: {1}</translation>
    </message>
    <message>
        <source>From dated satellite images and labelled points to a land-cover map. Add your own below, or try it first:</source>
        <translation>De imagens de satélite datadas e pontos rotulados a um mapa de cobertura da terra. Adicione os seus abaixo, ou experimente primeiro:</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Experimentar com dados de demonstração</translation>
    </message>
    <message>
        <source>Simulates images, samples and the true map of a farming landscape in {0}</source>
        <translation>Simula imagens, amostras e o mapa verdadeiro de uma paisagem agrícola em {0}</translation>
    </message>
    <message>
        <source>7  Improve the map</source>
        <translation>7  Melhorar o mapa</translation>
    </message>
    <message>
        <source>Suggest points first.</source>
        <translation>Sugira pontos primeiro.</translation>
    </message>
    <message>
        <source>Choose samples with a class field first.</source>
        <translation>Escolha primeiro amostras com um campo de classe.</translation>
    </message>
    <message>
        <source>Train a model first, or choose one.</source>
        <translation>Treine primeiro um modelo, ou escolha um.</translation>
    </message>
    <message>
        <source>Find the points whose labels would improve the map most</source>
        <translation>Encontrar os pontos cujos rótulos mais melhorariam o mapa</translation>
    </message>
    <message>
        <source>Label the suggested points at the labelling desk</source>
        <translation>Rotular os pontos sugeridos na mesa de rotulação</translation>
    </message>
    <message>
        <source>Copy the labelled points into the samples, to train again</source>
        <translation>Copiar os pontos rotulados para as amostras, para treinar de novo</translation>
    </message>
    <message>
        <source>Accuracy of each training, in a table and a figure</source>
        <translation>Acurácia de cada treinamento, em uma tabela e uma figura</translation>
    </message>
    <message>
        <source>{0} cannot be edited; export the samples to a GeoPackage, and choose that.</source>
        <translation>{0} não pode ser editada; exporte as amostras para um GeoPackage e escolha-o.</translation>
    </message>
    <message>
        <source>{0} labelled points were added to {1}; save its edits, then train again.</source>
        <translation>{0} pontos rotulados foram adicionados a {1}; salve as edições e treine de novo.</translation>
    </message>
    <message>
        <source>Suggest points…</source>
        <translation>Sugerir pontos…</translation>
    </message>
    <message>
        <source>Add to samples</source>
        <translation>Adicionar às amostras</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Rodadas…</translation>
    </message>
    <message>
        <source>LSTM-FCN panel</source>
        <translation>Painel LSTM-FCN</translation>
    </message>
    <message>
        <source>Land-cover maps step by step: images, samples, model, map, accuracy</source>
        <translation>Mapas de cobertura da terra passo a passo: imagens, amostras, modelo, mapa, acurácia</translation>
    </message>
    <message>
        <source>Search images…</source>
        <translation>Buscar imagens…</translation>
    </message>
    <message>
        <source>Round {0}: {1} samples, accuracy {2:.3f}</source>
        <translation>Rodada {0}: {1} amostras, acurácia {2:.3f}</translation>
    </message>
    <message>
        <source>Add labelled points</source>
        <translation>Adicionar pontos rotulados</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Accuracy of the rounds</source>
        <translation>Acurácia das rodadas</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>amostras de validação</translation>
    </message>
    <message>
        <source>map, with 95 % interval</source>
        <translation>mapa, com intervalo de 95%</translation>
    </message>
    <message>
        <source>Its values are not texts.</source>
        <translation>Seus valores não são textos.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the plugin.</source>
        <translation>Foi feita por uma versão mais nova do complemento.</translation>
    </message>
    <message>
        <source>Make a class map first.</source>
        <translation>Faça primeiro um mapa de classes.</translation>
    </message>
    <message>
        <source>Make a map with probabilities first.</source>
        <translation>Faça primeiro um mapa com probabilidades.</translation>
    </message>
    <message>
        <source>Draw points and label them first.</source>
        <translation>Sorteie primeiro pontos e rotule-os.</translation>
    </message>
    <message>
        <source>Add the folder of your dated images, or search for some.</source>
        <translation>Adicione a pasta das suas imagens datadas, ou busque algumas.</translation>
    </message>
    <message>
        <source>Search images first.</source>
        <translation>Busque imagens primeiro.</translation>
    </message>
    <message>
        <source>Choose points or polygons with a class field.</source>
        <translation>Escolha pontos ou polígonos com um campo de classe.</translation>
    </message>
    <message>
        <source>{0} features, {1} classes</source>
        <translation>{0} feições, {1} classes</translation>
    </message>
    <message>
        <source>{0} dates</source>
        <translation>{0} datas</translation>
    </message>
    <message>
        <source>accuracy {0:.3f}</source>
        <translation>acurácia {0:.3f}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} pontos</translation>
    </message>
    <message>
        <source>accuracy {0:.3f} ± {1:.3f}</source>
        <translation>acurácia {0:.3f} ± {1:.3f}</translation>
    </message>
    <message>
        <source>{0}, {1} without a class</source>
        <translation>{0}, {1} sem classe</translation>
    </message>
    <message>
        <source>{0} features</source>
        <translation>{0} feições</translation>
    </message>
    <message>
        <source>The features have no classes, or one only. Is {0} the class field?</source>
        <translation>As feições não têm classes, ou só uma. {0} é o campo de classe?</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>unidas em {0}</translation>
    </message>
    <message>
        <source>Raster in a network, or a server that STAC files may link to: https://server/</source>
        <translation>Raster em uma rede, ou um servidor para o qual arquivos STAC podem apontar: https://server/</translation>
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
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Prévia…</translation>
    </message>
    <message>
        <source>Show which bands and dates are recognised, without running the algorithm</source>
        <translation>Mostra que bandas e datas são reconhecidas, sem executar o algoritmo</translation>
    </message>
    <message>
        <source>Dated rasters</source>
        <translation>Rasters datados</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Endereço…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
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
        <source>at random</source>
        <translation>Ao acaso</translation>
    </message>
    <message>
        <source>depends on the number of samples</source>
        <translation>depende do número de amostras</translation>
    </message>
    <message>
        <source>chosen by comparison with a random forest</source>
        <translation>escolhido por comparação com uma floresta aleatória</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Receita recomendada: {0}</translation>
    </message>
    <message>
        <source>As in the report: {0}</source>
        <translation>Receita do relatório: {0}</translation>
    </message>
    <message>
        <source>Fast: {0}</source>
        <translation>Receita rápida: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>{0}; with {1} dates or more {2}</source>
        <translation>{0}; a partir de {1} datas, {2}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ainda não há relatórios</translation>
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
        <source>Keep this point when another one is clicked</source>
        <translation>Manter este ponto quando outro for clicado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Remove all points</source>
        <translation>Remover todos os pontos</translation>
    </message>
    <message>
        <source>Classes whose mean pattern in the model's samples is drawn behind the series</source>
        <translation>Classes cujo padrão médio nas amostras do modelo é desenhado atrás das séries</translation>
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
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG, SVG)…</source>
        <translation>Imagem (PNG, SVG)…</translation>
    </message>
    <message>
        <source>A click on a date shows its image on the map; the wheel (with Ctrl where it scrolls) zooms, dragging moves; + − ← → Home do the same</source>
        <translation>Um clique em uma data mostra sua imagem no mapa; a roda (com Ctrl onde ela rola) amplia, arrastar move; + − ← → Home fazem o mesmo</translation>
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
        <source>Add the rasters of a cube above, and a model if you have one.</source>
        <translation>Adicione acima os rasters de um cubo, e um modelo se tiver.</translation>
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
        <source>all classes</source>
        <translation>todas as classes</translation>
    </message>
    <message>
        <source>most likely class</source>
        <translation>classe mais provável</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>nenhuma classe</translation>
    </message>
    <message>
        <source>Opening the rasters…</source>
        <translation>Abrindo os rasters…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Figuras (*.png)</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} foi salvo</translation>
    </message>
    <message>
        <source>{0} points are pinned, the most that can be shown; clear some.</source>
        <translation>{0} pontos estão fixados, o máximo que pode ser mostrado; limpe alguns.</translation>
    </message>
    <message>
        <source>Nothing was saved ({0}); choose another folder.</source>
        <translation>Nada foi salvo ({0}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando o motor…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>{0} cannot be written to</source>
        <translation>não é possível gravar em {0}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>missing (interpolated)</source>
        <translation>ausente (interpolado)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>class mean and 10–90 % range</source>
        <translation>média da classe e faixa de 10–90%</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Nenhuma observação</translation>
    </message>
    <message>
        <source>missing, filled {0}</source>
        <translation>ausente, interpolado {0}</translation>
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
        <source>all, or those of the model</source>
        <translation>todas, ou as do modelo</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconhecido automaticamente</translation>
    </message>
    <message>
        <source>a known one</source>
        <translation>uma conhecida</translation>
    </message>
    <message>
        <source>known values</source>
        <translation>valores conhecidos</translation>
    </message>
    <message>
        <source>those of the files</source>
        <translation>os dos arquivos</translation>
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
        <source>LSTM-FCN needs an additional component, the engine. Setting it up downloads about 300 MB and uses 1.5 GB of disk space (several GB for NVIDIA cards). QGIS itself is not changed.</source>
        <translation>O LSTM-FCN precisa de um componente adicional, o motor. A configuração baixa cerca de 300 MB e ocupa 1,5 GB em disco (vários GB para placas NVIDIA). O próprio QGIS não é alterado.</translation>
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
        <source>Use a Python of my own that has PyTorch and rasterio</source>
        <translation>Usar um Python meu que tem PyTorch e rasterio</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <source>Base Python (leave empty to detect)</source>
        <translation>Python de base (vazio: detectar)</translation>
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
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Close this window and open the LSTM-FCN panel from the toolbar.</source>
        <translation>Feche esta janela e abra o painel LSTM-FCN na barra de ferramentas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Status:&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;Situação:&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>The set-up failed; the lines below say why.</source>
        <translation>A configuração falhou; as linhas abaixo dizem por quê.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de novo</translation>
    </message>
    <message>
        <source>(about {0} points)</source>
        <translation>(cerca de {0} pontos)</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>por exemplo {0}</translation>
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
        <source>{0} places that were marked as unsure or mixed, and have no class, are left out.</source>
        <translation>{0} locais marcados como incertos ou mistos, e sem classe, ficam de fora.</translation>
    </message>
    <message>
        <source>Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or Buffer make them.</source>
        <translation>A feição {0} de {1} não é ponto nem polígono ({2}); dê pontos ou polígonos, como os que Pontos ao longo da geometria ou Buffer fazem.</translation>
    </message>
    <message>
        <source>The field {0} of feature {1} of {2} holds {3}, which is no number; correct it.</source>
        <translation>O campo {0} da feição {1} de {2} contém {3}, que não é um número; corrija-o.</translation>
    </message>
    <message>
        <source>There is one layer of an interpreter only; give two or more.</source>
        <translation>Há apenas a camada de um intérprete; informe duas ou mais.</translation>
    </message>
    <message>
        <source>{0} has two features for the place {1}; keep one of them, or choose another id field.</source>
        <translation>{0} tem duas feições para o local {1}; mantenha uma delas ou escolha outro campo identificador.</translation>
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
        <source>Other changes ({0:.1f} %)</source>
        <translation>Outras mudanças ({0:.1f}%)</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Outras mudanças</translation>
    </message>
    <message>
        <source>Made with the model {0}.</source>
        <translation>Feito com o modelo {0}.</translation>
    </message>
    <message>
        <source>From images of {0} dates, {1} to {2}.</source>
        <translation>De imagens de {0} datas, de {1} a {2}.</translation>
    </message>
    <message>
        <source>Classes: {0}.</source>
        <translation>Classes: {0}.</translation>
    </message>
    <message>
        <source>LSTM-FCN for QGIS {0}.</source>
        <translation>LSTM-FCN para QGIS {0}.</translation>
    </message>
    <message>
        <source>misclassified</source>
        <translation>classificada incorretamente</translation>
    </message>
    <message>
        <source>correctly classified</source>
        <translation>classificada corretamente</translation>
    </message>
    <message>
        <source>suspicious label</source>
        <translation>rótulo suspeito</translation>
    </message>
    <message>
        <source>plausible label</source>
        <translation>rótulo plausível</translation>
    </message>
    <message>
        <source>Map in parts</source>
        <translation>Mapa em partes</translation>
    </message>
    <message>
        <source>A row could not be written ({0}); choose another file.</source>
        <translation>Não foi possível gravar uma linha ({0}); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{0} cannot be written, because the folder {1} does not exist; create it, or choose another one.</source>
        <translation>{0} não pode ser gravado, porque a pasta {1} não existe; crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}. Choose another one.</source>
        <translation>{0} não pode ser usado: {1}. Escolha outro valor.</translation>
    </message>
    <message>
        <source>{0} is missing; it is required.</source>
        <translation>Falta {0}; é obrigatório.</translation>
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
        <source>No rasters were given; add dated rasters, or a folder that holds them.</source>
        <translation>Nenhum raster foi dado; adicione rasters datados, ou uma pasta que os contenha.</translation>
    </message>
    <message>
        <source>Several layers are called {0}; rename them, or choose the one that is meant.</source>
        <translation>Várias camadas se chamam {0}; renomeie-as ou escolha a desejada.</translation>
    </message>
    <message>
        <source>There is no file, folder or layer {0}; remove it from Rasters or correct it.</source>
        <translation>Não existe arquivo, pasta ou camada {0}; retire-o de Rasters ou corrija-o.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster file ({1}); save it as a file first.</source>
        <translation>A camada {0} não é um arquivo raster ({1}); salve-a antes como arquivo.</translation>
    </message>
    <message>
        <source>The layer {0} is not a raster; remove it from Rasters.</source>
        <translation>A camada {0} não é raster; retire-a de Rasters.</translation>
    </message>
    <message>
        <source>{0} is {1}; write numbers, separated by commas.</source>
        <translation>{0} é {1}; escreva números, separados por vírgulas.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must be an odd number, such as {2} or {3}.</source>
        <translation>{0} é {1}; deve ser um número ímpar, como {2} ou {3}.</translation>
    </message>
    <message>
        <source>There is no file or layer {0}; choose another one as {1}.</source>
        <translation>Não existe arquivo ou camada {0}; escolha outro como {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} lies in a temporary folder, which is emptied when QGIS is closed. To keep the result, give a file name, or copy the file before.</source>
        <translation>{0}: {1} está em uma pasta temporária, que é esvaziada quando o QGIS é fechado. Para guardar o resultado, informe um nome de arquivo ou copie o arquivo antes.</translation>
    </message>
    <message>
        <source>{0} would replace {1}, which this run reads; give the output another name or folder.</source>
        <translation>{0} substituiria {1}, que esta execução lê; dê à saída outro nome ou pasta.</translation>
    </message>
    <message>
        <source>The labels are the texts of the value map of {0}: {1}</source>
        <translation>Os rótulos são os textos do mapa de valores de {0}: {1}</translation>
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
        <source>write numbers separated by commas, such as 0 or -9999.</source>
        <translation>escreva números separados por vírgulas, como 0 ou -9999.</translation>
    </message>
    <message>
        <source>give the dates of all images of the season, or none.</source>
        <translation>informe as datas de todas as imagens do período, ou nenhuma.</translation>
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
        <source>give each date once, the earliest first; {0} is not after the one before it.</source>
        <translation>informe cada data uma vez, a mais antiga primeiro; {0} não vem depois da anterior.</translation>
    </message>
    <message>
        <source>begin the names in braces with a letter; {0} does not.</source>
        <translation>comece os nomes entre chaves com uma letra; {0} não começa.</translation>
    </message>
    <message>
        <source>a parenthesis is missing, or there is one too many.</source>
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
        <source>{0} is not a date; write dates as YYYY-MM-DD, separated by commas.</source>
        <translation>{0} não é uma data; escreva as datas como AAAA-MM-DD, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>the name '{0}' must begin with a letter and hold letters and digits only.</source>
        <translation>o nome '{0}' deve começar com uma letra e conter só letras e algarismos.</translation>
    </message>
    <message>
        <source>{0} is not a complete formula: {1}</source>
        <translation>{0} não é uma fórmula completa: {1}</translation>
    </message>
    <message>
        <source>There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.</source>
        <translation>Não existe arquivo {0} de valores otimizados; escolha um feito por Otimizar LSTM-FCN, ou deixe vazio.</translation>
    </message>
    <message>
        <source>LSTM-FCN: land cover from satellite image time series</source>
        <translation>LSTM-FCN: cobertura da terra a partir de séries temporais de imagens de satélite</translation>
    </message>
    <message>
        <source>The engine met something it does not expect ({kind}: {error}; {file}, line {line}); nothing was written. Please report it with this sentence.</source>
        <translation>O motor encontrou algo inesperado ({kind}: {error}; {file}, linha {line}); nada foi gravado. Comunique-o com esta frase.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this; close other programs, lower the memory limit, or use smaller rasters.</source>
        <translation>O computador tem pouca memória livre para isto; feche outros programas, diminua o limite de memória ou use rasters menores.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason}); check the disk, its free space and your rights.</source>
        <translation>{path} não pode ser lido ou gravado ({reason}); verifique o disco, o espaço livre e suas permissões.</translation>
    </message>
    <message>
        <source>There is one interpreter only; give the labels of two or more.</source>
        <translation>Há apenas um intérprete; informe os rótulos de dois ou mais.</translation>
    </message>
    <message>
        <source>The interpreters' lists of labels differ in length; give a label, or an empty text, for each place.</source>
        <translation>As listas de rótulos dos intérpretes têm comprimentos diferentes; informe um rótulo, ou um texto vazio, para cada local.</translation>
    </message>
    <message>
        <source>{first} and {second} have no place that both of them gave a class; label the same places.</source>
        <translation>{first} e {second} não têm nenhum local ao qual ambos deram uma classe; rotule os mesmos locais.</translation>
    </message>
    <message>
        <source>All agree on {agreement} of {places} {places:place|places}; mean kappa {kappa}</source>
        <translation>Todos concordam em {agreement} de {places} {places:local|locais}; kappa médio {kappa}</translation>
    </message>
    <message>
        <source>{first} and {second}: {places} {places:place|places}, agreement {agreement}, kappa {kappa}</source>
        <translation>{first} e {second}: {places} {places:local|locais}, concordância {agreement}, kappa {kappa}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>The accuracy was assessed on another map: it shows {assessed} ha of {label}, this one {area} ha. The estimates and intervals are those of that map.</source>
        <translation>A acurácia foi avaliada em outro mapa: ele mostra {assessed} ha de {label}, este {area} ha. As estimativas e os intervalos são os daquele mapa.</translation>
    </message>
    <message>
        <source>{path} holds no assessed areas ({error}); choose the report of Assess accuracy, or the file beside it whose name ends in _report.json.</source>
        <translation>{path} não contém áreas avaliadas ({error}); escolha o relatório de Avaliar acurácia, ou o arquivo ao lado dele cujo nome termina em _report.json.</translation>
    </message>
    <message>
        <source>stratified random sample whose strata are the map's classes (Olofsson et al. 2014, equations 4 to 11)</source>
        <translation>amostra aleatória estratificada cujos estratos são as classes do mapa (Olofsson et al. 2014, equações 4 a 11)</translation>
    </message>
    <message>
        <source>stratified random sample whose strata differ from the map's classes (Stehman 2014)</source>
        <translation>amostra aleatória estratificada cujos estratos diferem das classes do mapa (Stehman 2014)</translation>
    </message>
    <message>
        <source>simple random sample (one stratum; ratio estimators for the classes)</source>
        <translation>amostra aleatória simples (um estrato; estimadores de razão para as classes)</translation>
    </message>
    <message>
        <source>No reference point lies where the map has a class; check that both show the same place, and the layer's coordinate reference system.</source>
        <translation>Nenhum ponto de referência está onde o mapa tem uma classe; verifique se ambos mostram o mesmo local, e o sistema de referência de coordenadas da camada.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy}, {count} {count:point|points}; {estimator}</source>
        <translation>Acurácia global {accuracy}, {count} {count:ponto|pontos}; {estimator}</translation>
    </message>
    <message>
        <source>Points, rows map, columns reference:</source>
        <translation>Pontos, linhas mapa, colunas referência:</translation>
    </message>
    <message>
        <source>95 % intervals of the classes; areas in hectares:</source>
        <translation>Intervalos de 95% das classes; áreas em hectares:</translation>
    </message>
    <message>
        <source>Measuring areas</source>
        <translation>Medindo as áreas</translation>
    </message>
    <message>
        <source>user's</source>
        <translation>do usuário</translation>
    </message>
    <message>
        <source>producer's</source>
        <translation>do produtor</translation>
    </message>
    <message>
        <source>mapped area</source>
        <translation>área mapeada</translation>
    </message>
    <message>
        <source>estimated area</source>
        <translation>área estimada</translation>
    </message>
    <message>
        <source>No reference point lies in {classes} ({percent} % of the area); the estimates hold for the rest of the map only.</source>
        <translation>Nenhum ponto de referência está em {classes} ({percent}% da área); as estimativas valem só para o resto do mapa.</translation>
    </message>
    <message>
        <source>One reference point alone lies in {classes}; standard errors need two or more.</source>
        <translation>Há um único ponto de referência em {classes}; os erros padrão precisam de dois ou mais.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map ({unplaced} of them have no geometry) and {count:is not|are not} counted.</source>
        <translation>{count} {count:feição de referência fica|feições de referência ficam} fora do mapa ({unplaced} delas não têm geometria) e não {count:é contada|são contadas}.</translation>
    </message>
    <message>
        <source>{count} reference {count:feature lies|features lie} outside the map and {count:is not|are not} counted.</source>
        <translation>{count} {count:feição de referência fica|feições de referência ficam} fora do mapa e não {count:é contada|são contadas}.</translation>
    </message>
    <message>
        <source>{count} reference {count:point lies|points lie} where the map or the strata have no class and {count:is not|are not} counted.</source>
        <translation>{count} {count:ponto de referência fica|pontos de referência ficam} onde o mapa ou os estratos não têm classe e não {count:é contado|são contados}.</translation>
    </message>
    <message>
        <source>Labels that the map does not have, with their number: {labels}; their points count as errors of the map.</source>
        <translation>Rótulos que o mapa não tem, com sua quantidade: {labels}; seus pontos contam como erros do mapa.</translation>
    </message>
    <message>
        <source>{label} of the reference and {name} of the map differ only by case, blanks, accents or signs that look alike; write them alike.</source>
        <translation>{label} da referência e {name} do mapa diferem só em maiúsculas, espaços, acentos ou sinais parecidos; escreva-os da mesma forma.</translation>
    </message>
    <message>
        <source>{first} and {second} have no pixel where both have a class; choose other maps.</source>
        <translation>{first} e {second} não têm nenhum pixel em que ambos tenham uma classe; escolha outros mapas.</translation>
    </message>
    <message>
        <source>Overall accuracy {accuracy} (95 % interval {low} to {high}), kappa {kappa}, mean F1 {f1}</source>
        <translation>Acurácia global {accuracy} (intervalo de 95% de {low} a {high}), kappa {kappa}, F1 médio {f1}</translation>
    </message>
    <message>
        <source>Confusion matrix, rows predicted, columns reference:</source>
        <translation>Matriz de confusão, linhas previsto, colunas referência:</translation>
    </message>
    <message>
        <source>Worth trying: more samples of the classes that are confused; the recipe recommended if another one was used; more epochs; Tune LSTM-FCN; and a look at the samples whose labels are doubtful.</source>
        <translation>Vale a pena tentar: mais amostras das classes que se confundem; a receita recomendada, se foi usada outra; mais épocas; Otimizar LSTM-FCN; e um exame das amostras cujos rótulos são duvidosos.</translation>
    </message>
    <message>
        <source>The labels of the reference ({labels}) can be names of the map's classes ({names}) or their codes ({codes}); say which under {@labels_are}.</source>
        <translation>Os rótulos da referência ({labels}) podem ser nomes das classes do mapa ({names}) ou seus códigos ({codes}); diga qual em {@labels_are}.</translation>
    </message>
    <message>
        <source>The reference has no features to use; check the layer, its filter and the selection.</source>
        <translation>A referência não tem feições para usar; verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>The reference has no coordinate reference system; set it in the layer's properties.</source>
        <translation>A referência não tem sistema de referência de coordenadas; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>Reference features without a label: {ids}; label them, or select the labelled ones only.</source>
        <translation>Feições de referência sem rótulo: {ids}; rotule-as ou selecione só as rotuladas.</translation>
    </message>
    <message>
        <source>The map has no class with a label of the reference: the map has {classes}, the reference {labels}; choose another class field, or give the classes the same names.</source>
        <translation>O mapa não tem nenhuma classe com um rótulo da referência: o mapa tem {classes}, a referência {labels}; escolha outro campo de classe ou dê às classes os mesmos nomes.</translation>
    </message>
    <message>
        <source>The labels of the reference are partly names of the map's classes and partly their codes ({labels}); write all of them alike in the class field.</source>
        <translation>Os rótulos da referência são em parte nomes das classes do mapa e em parte códigos delas ({labels}); escreva todos da mesma forma no campo de classe.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} reference features with different labels (feature ids {ids}). All are counted, so that one of them is an error of the map; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:pixel tem|pixels têm} feições de referência com rótulos diferentes (ids {ids}). Todas contam, de modo que uma delas é um erro do mapa; corrija os rótulos ou deixe de fora os errados.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} several reference features of one label (feature ids {ids}), each of which is counted; where they are copies, leave them out.</source>
        <translation>{count} {count:pixel tem|pixels têm} várias feições de referência com o mesmo rótulo (ids {ids}), e cada uma conta; se forem cópias, deixe-as de fora.</translation>
    </message>
    <message>
        <source>Expected accuracies are given for {unknown}; the map has {labels}. Correct the names.</source>
        <translation>Foram dadas exatidões esperadas para {unknown}; o mapa tem {labels}. Corrija os nomes.</translation>
    </message>
    <message>
        <source>{count} expected accuracies are given for {classes} classes ({labels}); give one for all, one for each in this order, or name=number.</source>
        <translation>Foram dadas {count} acurácias esperadas para {classes} classes ({labels}); dê uma para todas, uma para cada uma nesta ordem, ou nome=número.</translation>
    </message>
    <message>
        <source>The expected accuracy '{text}' is not a number from 0 to 1; write for example 0.75.</source>
        <translation>A acurácia esperada '{text}' não é um número de 0 a 1; escreva por exemplo 0.75.</translation>
    </message>
    <message>
        <source>Measuring the classes</source>
        <translation>Medindo as classes</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Sorteando os pontos</translation>
    </message>
    <message>
        <source>A simple random sample has no strata; leave the strata empty, or choose the stratified design.</source>
        <translation>Uma amostra aleatória simples não tem estratos; deixe os estratos vazios ou escolha o delineamento estratificado.</translation>
    </message>
    <message>
        <source>Several pixels of one polygon are alike, so standard errors come out too small; one is safest.</source>
        <translation>Vários pixels de um polígono são parecidos, e os erros padrão saem pequenos demais; um só é o mais seguro.</translation>
    </message>
    <message>
        <source>The labels of {name} are not a list of texts; write them as ["Forest", ""].</source>
        <translation>Os rótulos de {name} não são uma lista de textos; escreva-os como ["Forest", ""].</translation>
    </message>
    <message>
        <source>The zones have no polygons with a name each; choose a layer that has some, or leave it empty.</source>
        <translation>As zonas não têm polígonos com um nome cada; escolha uma camada que os tenha, ou deixe vazio.</translation>
    </message>
    <message>
        <source>No pixel with a class lies in {zones}.</source>
        <translation>Nenhum pixel com classe está em {zones}.</translation>
    </message>
    <message>
        <source>No output was chosen; ask for the class map, the probabilities or the uncertainty.</source>
        <translation>Nenhuma saída foi escolhida; peça o mapa de classes, as probabilidades ou a incerteza.</translation>
    </message>
    <message>
        <source>The region of interest has no polygons; choose a layer that has some, or leave it empty.</source>
        <translation>A região de interesse não tem polígonos; escolha uma camada que tenha, ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>{@extent} must be an object with {sides} (numbers) and crs.</source>
        <translation>{@extent} deve ser um objeto com {sides} (números) e crs.</translation>
    </message>
    <message>
        <source>Combined probabilities written to {path}</source>
        <translation>Probabilidades combinadas gravadas em {path}</translation>
    </message>
    <message>
        <source>The copy has no area; give {@extent} or {@roi}.</source>
        <translation>A cópia não tem área; dê {@extent} ou {@roi}.</translation>
    </message>
    <message>
        <source>No image was acquired between the start date and the end date; extend the dates, or give other rasters.</source>
        <translation>Não há imagem entre o primeiro e o último dia; amplie as datas, ou dê outros rasters.</translation>
    </message>
    <message>
        <source>Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to keep polygons whole.</source>
        <translation>Pixels de um mesmo polígono podem estar em várias partições, o que embeleza esta acurácia; agrupe por local ou por blocos para manter os polígonos inteiros.</translation>
    </message>
    <message>
        <source>The engine has no package onnx, which writes these files; set up the engine again.</source>
        <translation>O motor não tem o pacote onnx, que grava estes arquivos; instale o motor novamente.</translation>
    </message>
    <message>
        <source>{@onnx} is {path}; end the name in .onnx.</source>
        <translation>{@onnx} é {path}; termine o nome em .onnx.</translation>
    </message>
    <message>
        <source>The ONNX model reads ({shape}) and has {size} MB.</source>
        <translation>O modelo ONNX lê ({shape}) e tem {size} MB.</translation>
    </message>
    <message>
        <source>The layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>A camada não tem feições para usar; verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>{count} {count:point lies|points lie} on the rasters and {count:has|have} no observation on any date: all values there are nodata, masked, or out of the range that the files or their product allow; check these, the mask and {@nodata}.</source>
        <translation>{count} {count:ponto está|pontos estão} sobre os rasters e {count:não tem|não têm} observação em data alguma: todos os valores ali são nodata, estão mascarados ou fora da faixa que os arquivos ou seu produto permitem; confira-os, a máscara e {@nodata}.</translation>
    </message>
    <message>
        <source>No point has an observation in the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Nenhum ponto tem uma observação nos rasters; verifique se ambos mostram o mesmo local e se o SRC da camada está certo.</translation>
    </message>
    <message>
        <source>Series at {known} of {count} {count:point|points}.</source>
        <translation>Séries em {known} de {count} {count:ponto|pontos}.</translation>
    </message>
    <message>
        <source>The series have one date only; a time series needs at least two, so add dates, better a dozen.</source>
        <translation>As séries têm só uma data; uma série temporal precisa de pelo menos duas: acrescente datas, de preferência uma dúzia.</translation>
    </message>
    <message>
        <source>{samples} {samples:sample|samples}, {dates} {dates:date|dates}, bands {bands}; {classes}</source>
        <translation>{samples} {samples:amostra|amostras}, {dates} {dates:data|datas}, bandas {bands}; {classes}</translation>
    </message>
    <message>
        <source>The validation layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>A camada de validação não tem feições para usar; verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>The validation samples have labels that no training sample has: {labels}; correct them or leave them out.</source>
        <translation>As amostras de validação têm rótulos que nenhuma amostra de treinamento tem: {labels}; corrija-os ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>The validation samples carry {count} dates and the training samples {training}; give both the same dates.</source>
        <translation>As amostras de validação têm {count} datas e as amostras de treinamento {training}; dê a ambas as mesmas datas.</translation>
    </message>
    <message>
        <source>The model reads the bands {own}, but {@bands} asks for {bands}; leave it empty.</source>
        <translation>O modelo lê as bandas {own}, mas {@bands} pede {bands}; deixe vazio.</translation>
    </message>
    <message>
        <source>Validation samples: {error}</source>
        <translation>Amostras de validação: {error}</translation>
    </message>
    <message>
        <source>{count} of {all} validation samples are training samples too (the same series), so the accuracy says too little of other places; leave them out of the one or the other.</source>
        <translation>{count} de {all} amostras de validação também são amostras de treinamento (a mesma série), por isso a acurácia diz pouco sobre outros locais; deixe-as fora de uma das duas.</translation>
    </message>
    <message>
        <source>{percent} % of the observations are missing.</source>
        <translation>Faltam {percent}% das observações.</translation>
    </message>
    <message>
        <source>The codes of {name} must be an object with a whole number for each label.</source>
        <translation>Os códigos de {name} devem ser um objeto com um número inteiro para cada rótulo.</translation>
    </message>
    <message>
        <source>{@rasters} holds {item}; give a file, a folder, or an object with path, band, day and days.</source>
        <translation>{@rasters} contém {item}; dê um arquivo, uma pasta ou um objeto com path, band, day e days.</translation>
    </message>
    <message>
        <source>The days of {path} must be a list, a date for each of its layers.</source>
        <translation>Os dias de {path} devem ser uma lista, com uma data para cada uma de suas camadas.</translation>
    </message>
    <message>
        <source>The nodata of {path} must be a list of numbers, or of pairs of the smallest and the largest.</source>
        <translation>O nodata de {path} deve ser uma lista de números, ou de pares do menor e do maior.</translation>
    </message>
    <message>
        <source>{name} has {count} ids but another number of {columns}; give one for each.</source>
        <translation>{name} tem {count} ids mas outro número de {columns}; dê um para cada.</translation>
    </message>
    <message>
        <source>The ids of {name} must be whole numbers.</source>
        <translation>Os ids de {name} devem ser números inteiros.</translation>
    </message>
    <message>
        <source>x and y of {name} must be numbers, or null where a feature has no geometry.</source>
        <translation>x e y de {name} devem ser números, ou null onde uma feição não tem geometria.</translation>
    </message>
    <message>
        <source>The fields of {name} must be an object with a list of values for each field.</source>
        <translation>Os campos de {name} devem ser um objeto com uma lista de valores para cada campo.</translation>
    </message>
    <message>
        <source>The colours of {name} must be an object with a colour for each label.</source>
        <translation>As cores de {name} devem ser um objeto com uma cor para cada rótulo.</translation>
    </message>
    <message>
        <source>{column} of {name} must be a list, one value for each point.</source>
        <translation>{column} de {name} deve ser uma lista, com um valor para cada ponto.</translation>
    </message>
    <message>
        <source>{path} does not hold training values; choose a file made by Tune.</source>
        <translation>{path} não contém valores de treinamento; escolha um arquivo feito por Otimizar.</translation>
    </message>
    <message>
        <source>The job has keys that {command} does not know: {unknown}; see python -m model {command} --help.</source>
        <translation>A tarefa tem chaves que {command} não conhece: {unknown}; veja python -m model {command} --help.</translation>
    </message>
    <message>
        <source>run is {run}; it may hold up to 64 letters, digits and hyphens.</source>
        <translation>run é {run}; pode ter até 64 letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>{name} is missing; give a whole number.</source>
        <translation>Falta {name}; informe um número inteiro.</translation>
    </message>
    <message>
        <source>{name} is missing; say which file or folder.</source>
        <translation>Falta {name}; diga qual arquivo ou pasta.</translation>
    </message>
    <message>
        <source>{name} is missing; give points.</source>
        <translation>Falta {name}; dê pontos.</translation>
    </message>
    <message>
        <source>The training values {path} cannot be read ({error}); choose a file made by Tune.</source>
        <translation>Não é possível ler os valores de treinamento {path} ({error}); escolha um arquivo feito por Otimizar.</translation>
    </message>
    <message>
        <source>The class scheme {path} cannot be read ({error}); choose another file.</source>
        <translation>O esquema de classes {path} não pode ser lido ({error}); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} holds a whole number of more than 308 digits; correct it.</source>
        <translation>{name} contém um número inteiro de mais de 308 algarismos; corrija-o.</translation>
    </message>
    <message>
        <source>Class map written to {path}: {counts}</source>
        <translation>Mapa de classes gravado em {path}: {counts}</translation>
    </message>
    <message>
        <source>The description in {path} cannot be read ({error}); train the model again.</source>
        <translation>Não é possível ler a descrição em {path} ({error}); treine o modelo de novo.</translation>
    </message>
    <message>
        <source>reading date {number} of {count}</source>
        <translation>lendo a data {number} de {count}</translation>
    </message>
    <message>
        <source>A question has a point without finite x and y; leave it out.</source>
        <translation>Uma pergunta tem um ponto sem x e y finitos; deixe-o de fora.</translation>
    </message>
    <message>
        <source>The model does not have a pattern for each class; train it again.</source>
        <translation>O modelo não tem um padrão para cada classe; treine-o de novo.</translation>
    </message>
    <message>
        <source>A question cannot be read ({error}); write it {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, on one line.</source>
        <translation>Não é possível ler uma pergunta ({error}); escreva {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": "EPSG:4326"}}, em uma só linha.</translation>
    </message>
    <message>
        <source>The class patterns in the model cannot be read ({error}); train it again.</source>
        <translation>Não é possível ler os padrões das classes no modelo ({error}); treine-o de novo.</translation>
    </message>
    <message>
        <source>The class patterns in the model do not fit its dates and bands; train it again.</source>
        <translation>Os padrões das classes no modelo não correspondem às suas datas e bandas; treine-o de novo.</translation>
    </message>
    <message>
        <source>The job {path} must be a JSON object with keys; see python -m model {command} --help.</source>
        <translation>A tarefa {path} deve ser um objeto JSON com chaves; veja python -m model {command} --help.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read ({error}); give a JSON file.</source>
        <translation>A tarefa {path} não pode ser lida ({error}); dê um arquivo JSON.</translation>
    </message>
    <message>
        <source>{@dask} and {@slurm} exclude each other; leave one out.</source>
        <translation>{@dask} e {@slurm} excluem-se; deixe um deles vazio.</translation>
    </message>
    <message>
        <source>Submitted the array job {array} and the merge {merge}; status says what is done.</source>
        <translation>O job em array {array} e a união {merge} foram submetidos; status diz o que está pronto.</translation>
    </message>
    <message>
        <source>Submit {script} with sbatch, and {merge} when it has ended.</source>
        <translation>Submeta {script} com sbatch, e {merge} quando ele terminar.</translation>
    </message>
    <message>
        <source>{path} has no pixel with a class; choose another map.</source>
        <translation>{path} não tem nenhum pixel com uma classe; escolha outro mapa.</translation>
    </message>
    <message>
        <source>Points of each class by allocation:</source>
        <translation>Pontos de cada classe por alocação:</translation>
    </message>
    <message>
        <source>rare classes {count}</source>
        <translation>classes raras {count}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>por igual</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>pela área</translation>
    </message>
    <message>
        <source>Classes that are expected to have no errors need no points; lower the expected accuracies.</source>
        <translation>Classes que se espera sem erros não precisam de pontos; baixe as acurácias esperadas.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every rare class gets {each}.</source>
        <translation>São planejados {count} pontos, pois cada classe rara recebe {each}.</translation>
    </message>
    <message>
        <source>{points} of {all} points go to classes with at most a tenth of the area ({classes}), only {rest} to all others; take more points, or an allocation with fewer for rare classes.</source>
        <translation>{points} de {all} pontos vão para classes com no máximo um décimo da área ({classes}), e só {rest} para todas as outras; use mais pontos, ou uma alocação com menos pontos para classes raras.</translation>
    </message>
    <message>
        <source>The map shows no pixel of {classes}, so no point is drawn there.</source>
        <translation>O mapa não mostra nenhum pixel de {classes}, portanto nenhum ponto é sorteado ali.</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>parte (%)</translation>
    </message>
    <message>
        <source>{count} {count:point|points} requested</source>
        <translation>{count} {count:ponto pedido|pontos pedidos}</translation>
    </message>
    <message>
        <source>{count} {count:point|points} for a standard error of {error}</source>
        <translation>{count} {count:ponto|pontos} para um erro padrão de {error}</translation>
    </message>
    <message>
        <source>lower the minimum distance, or take fewer points</source>
        <translation>diminua a distância mínima ou tome menos pontos</translation>
    </message>
    <message>
        <source>these classes have no more pixels</source>
        <translation>essas classes não têm mais pixels</translation>
    </message>
    <message>
        <source>Not all points found a place: {counts}; {remedy}.</source>
        <translation>Nem todos os pontos encontraram local: {counts}; {remedy}.</translation>
    </message>
    <message>
        <source>{count} points are planned, since every class gets at least {least}.</source>
        <translation>São planejados {count} pontos, pois cada classe recebe pelo menos {least}.</translation>
    </message>
    <message>
        <source>{address} has no images of {collections} in this area from {start} to {end}; widen the area or the dates, or search another collection.</source>
        <translation>{address} não tem imagens de {collections} nesta área de {start} a {end}; amplie a área ou as datas, ou procure em outra coleção.</translation>
    </message>
    <message>
        <source>The preset {name} is unknown; choose one of {known}, or add it to providers.yaml.</source>
        <translation>Não existe a predefinição {name}; escolha uma de {known}, ou acrescente-a a providers.yaml.</translation>
    </message>
    <message>
        <source>Say where to search: either {@preset} or {@catalog}.</source>
        <translation>Diga onde procurar: {@preset} ou {@catalog}.</translation>
    </message>
    <message>
        <source>{@catalog} is {address}; give an address that begins with https://.</source>
        <translation>{@catalog} é {address}; dê um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>The search ends on {end}, before it starts on {start}; exchange the dates.</source>
        <translation>A busca termina em {end}, antes de começar em {start}; troque as datas.</translation>
    </message>
    <message>
        <source>All {count} images of this area and season have more than {cloud} % of cloud; allow more.</source>
        <translation>Todas as {count} imagens desta área e período têm mais de {cloud}% de nuvens; permita mais.</translation>
    </message>
    <message>
        <source>{count} images of {collections}; inside the area they are about {size} MB of pixels.</source>
        <translation>{count} imagens de {collections}; dentro da área são cerca de {size} MB de pixels.</translation>
    </message>
    <message>
        <source>{count} images so far</source>
        <translation>{count} imagens até agora</translation>
    </message>
    <message>
        <source>The {count} images that were found have none of the bands {bands}; they have {present}.</source>
        <translation>As {count} imagens encontradas não têm nenhuma das bandas {bands}; elas têm {present}.</translation>
    </message>
    <message>
        <source>Left out are {count} images with more than {cloud} % of cloud.</source>
        <translation>Ficaram de fora {count} imagens com mais de {cloud}% de nuvens.</translation>
    </message>
    <message>
        <source>The search ended after {count} images, and there may be more; narrow it, or raise {@most_items}.</source>
        <translation>A busca terminou depois de {count} imagens, e pode haver mais; restrinja-a, ou aumente {@most_items}.</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>qualquer coleção</translation>
    </message>
    <message>
        <source>{@smoothness} must be above 0; give one number for all classes, or one for each.</source>
        <translation>{@smoothness} deve ser acima de 0; dê um número para todas as classes, ou um para cada uma.</translation>
    </message>
    <message>
        <source>{@smoothness} has {count} numbers and {path} has {classes} classes ({labels}); give one number for all, or one for each in this order.</source>
        <translation>{@smoothness} tem {count} números e {path} tem {classes} classes ({labels}); dê um número para todas, ou um para cada uma nesta ordem.</translation>
    </message>
    <message>
        <source>Smoothed probabilities written to {path}</source>
        <translation>Probabilidades suavizadas gravadas em {path}</translation>
    </message>
    <message>
        <source>{@folders} must be an object of folders, each with the same folder on other machines.</source>
        <translation>{@folders} deve ser um objeto de pastas, cada uma com a mesma pasta em outras máquinas.</translation>
    </message>
    <message>
        <source>{@model} and {@rasters} go together; give both, or neither to spread the samples over the probabilities.</source>
        <translation>{@model} e {@rasters} vão juntos; dê ambos, ou nenhum para espalhar as amostras sobre as probabilidades.</translation>
    </message>
    <message>
        <source>{@neighbourhood} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@neighbourhood} é {size}, que não tem um pixel no meio; escolha um número ímpar, {smaller} ou {larger}.</translation>
    </message>
    <message>
        <source>The neighbourhood has {size} × {size} pixels and {path} only {width} × {height}; take a smaller one.</source>
        <translation>A vizinhança tem {size} × {size} pixels e {path} só {width} × {height}; escolha uma menor.</translation>
    </message>
    <message>
        <source>series of the candidates</source>
        <translation>séries dos candidatos</translation>
    </message>
    <message>
        <source>No candidate has a series in the rasters; check that the map of probabilities was made of these rasters.</source>
        <translation>Nenhum candidato tem uma série nos rasters; verifique se o mapa de probabilidades foi feito com esses rasters.</translation>
    </message>
    <message>
        <source>Suggested: {classes}</source>
        <translation>Sugeridos: {classes}</translation>
    </message>
    <message>
        <source>{count} {count:candidate|candidates}, at least {distance} m apart.</source>
        <translation>{count} {count:candidato|candidatos}, a pelo menos {distance} m uns dos outros.</translation>
    </message>
    <message>
        <source>lower {@min_confidence} or {@min_distance}</source>
        <translation>diminua {@min_confidence} ou {@min_distance}</translation>
    </message>
    <message>
        <source>lower {@min_distance}</source>
        <translation>diminua {@min_distance}</translation>
    </message>
    <message>
        <source>Class {classes} has fewer than the {count} that were asked for: its pixels on the map are few, or too close together; {remedy}, or take what there is.</source>
        <translation>A classe {classes} tem menos que os {count} pedidos: seus pixels no mapa são poucos ou próximos demais; {remedy}, ou aceite os que há.</translation>
    </message>
    <message>
        <source>Model written to {path}</source>
        <translation>Modelo gravado em {path}</translation>
    </message>
    <message>
        <source>Codes in class maps: {codes}</source>
        <translation>Códigos nos mapas de classes: {codes}</translation>
    </message>
    <message>
        <source>Best is trial {number}, accuracy {accuracy}; its values are in {path}</source>
        <translation>A melhor tentativa é a {number}, acurácia {accuracy}; seus valores estão em {path}</translation>
    </message>
    <message>
        <source>Uncertainty ({measure}) written to {path}</source>
        <translation>Incerteza ({measure}) gravada em {path}</translation>
    </message>
    <message>
        <source>The rasters have no band {missing}; they have {present}. Add the missing rasters, or name the bands to use under {@bands}.</source>
        <translation>Os rasters não têm a banda {missing}; eles têm {present}. Adicione os rasters que faltam, ou indique as bandas a usar em {@bands}.</translation>
    </message>
    <message>
        <source>The rasters have bands only that flag or describe observations ({bands}) and none that measures the ground; add the rasters of bands, or name one of these under {@bands} where it is to be used as it is.</source>
        <translation>Os rasters têm apenas bandas que marcam ou descrevem observações ({bands}) e nenhuma que mede o terreno; adicione os rasters das bandas, ou indique uma destas em {@bands} se ela deve ser usada como está.</translation>
    </message>
    <message>
        <source>No raster lies between the start and end date ({span}); widen the dates.</source>
        <translation>Nenhum raster está entre a data inicial e a final ({span}); amplie as datas.</translation>
    </message>
    <message>
        <source>Bad observations are those that {band} flags with {rule}.</source>
        <translation>Observações ruins são as que {band} marca com {rule}.</translation>
    </message>
    <message>
        <source>Left out, as only some satellites have them: {bands}.</source>
        <translation>Deixadas de fora, pois só alguns satélites as têm: {bands}.</translation>
    </message>
    <message>
        <source>The scale of the product is not applied to {bands}, whose decimal numbers are physical values already.</source>
        <translation>A escala do produto não é aplicada a {bands}, cujos números decimais já são valores físicos.</translation>
    </message>
    <message>
        <source>{bands} {count:has|have} 8 bits, which are too few for the numbers of the product, so its scale is not applied: the values are taken as they are stored, and fit only to models that were trained on such rasters.</source>
        <translation>{bands} {count:tem|têm} 8 bits, poucos para os números do produto, por isso a escala dele não é aplicada: os valores são tomados como estão gravados e só servem a modelos treinados com rasters assim.</translation>
    </message>
    <message>
        <source>Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since {date}.</source>
        <translation>Os arquivos Sentinel-2 nada dizem sobre a linha de base do processamento; para datas desde {date} foi usado um deslocamento de -0.1.</translation>
    </message>
    <message>
        <source>The cube lacks {missing}; add these rasters, leave the band or the date out, or turn on {@fill_dates}.</source>
        <translation>Faltam no cubo {missing}; adicione esses rasters, deixe a banda ou a data de fora, ou ative {@fill_dates}.</translation>
    </message>
    <message>
        <source>The cube lacks {bands}; these observations are filled like gaps.</source>
        <translation>Falta ao cubo {bands}; essas observações são preenchidas como lacunas.</translation>
    </message>
    <message>
        <source>Series are brought to {count} {count:date|dates}, {period} apart, from {first} to {last}.</source>
        <translation>As séries são levadas a {count} {count:data|datas}, a cada {period}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>Left out, as they flag observations instead of measuring: {bands}.</source>
        <translation>Deixadas de fora, pois marcam observações em vez de medir: {bands}.</translation>
    </message>
    <message>
        <source>There is no {band} of {dates}; nothing is masked there.</source>
        <translation>Não há {band} em {dates}; nada é mascarado ali.</translation>
    </message>
    <message>
        <source>The rasters have no mask band {name}; they have {present}. Correct {@mask_band}, or write none.</source>
        <translation>Os rasters não têm a banda de máscara {name}; eles têm {present}. Corrija {@mask_band}, ou escreva none.</translation>
    </message>
    <message>
        <source>The rasters have {bands}, and it is not known which values mean a bad observation, so nothing is masked; give them under {@mask_values}, or write none under {@mask_band}.</source>
        <translation>Os rasters têm {bands}, e não se sabe quais valores significam uma observação ruim, portanto nada é mascarado; informe-os em {@mask_values}, ou escreva none em {@mask_band}.</translation>
    </message>
    <message>
        <source>they run from {first} to {last}</source>
        <translation>eles vão de {first} a {last}</translation>
    </message>
    <message>
        <source>One band seems to have two names, {band} in {one} and {other_band} in {other}; {remedy}, or keep one kind of rasters.</source>
        <translation>Uma banda parece ter dois nomes, {band} em {one} e {other_band} em {other}; {remedy}, ou fique com um só tipo de rasters.</translation>
    </message>
    <message>
        <source>{name} has several meanings: {meanings}; name common bands under {@bands}, for example red, nir, or keep one satellite.</source>
        <translation>{name} tem vários significados: {meanings}; indique nomes comuns de bandas em {@bands}, por exemplo red, nir, ou fique com um só satélite.</translation>
    </message>
    <message>
        <source>write {@bands} with common names, for example {name}</source>
        <translation>escreva {@bands} com nomes comuns, por exemplo {name}</translation>
    </message>
    <message>
        <source>name it alike in all rasters</source>
        <translation>dê-lhe o mesmo nome em todos os rasters</translation>
    </message>
    <message>
        <source>{band} of {days} has no nodata value, and other dates have {value}; where it stands there, it is taken for a measurement. Set it in the files, or give it as a nodata value.</source>
        <translation>{band} de {days} não tem valor nodata, e outras datas têm {value}; onde ele aparece, é tomado por uma medida. Defina-o nos arquivos, ou informe-o como valor nodata.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}, and its values are {ratio} times as large; write the right scale into {path}, for example with gdal_translate -a_scale, or take it out.</source>
        <translation>{band} de {days} está gravada como {kind} e nas outras datas como {usual}, e seus valores são {ratio} vezes maiores; grave a escala certa em {path}, por exemplo com gdal_translate -a_scale, ou retire esse arquivo.</translation>
    </message>
    <message>
        <source>{band} of {days} is stored as {kind} and on the other dates as {usual}; check the scale and offset in the files, or leave these dates out.</source>
        <translation>{band} de {days} está armazenada como {kind} e nas outras datas como {usual}; verifique a escala e o deslocamento nos arquivos, ou deixe essas datas de fora.</translation>
    </message>
    <message>
        <source>{band} of {days} holds the number {value}, which means no data on other dates but not in these files, and is taken for a measurement. Set the nodata value in the files, or give it under {@nodata}.</source>
        <translation>{band} de {days} contém o número {value}, que significa ausência de dados em outras datas, mas não nesses arquivos, e é tomado como medição. Defina o valor sem dados nos arquivos, ou indique-o em {@nodata}.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} read over a network, e.g. {path}, where nobody can say whether {count:it changed|they changed}: an interrupted run begins anew.</source>
        <translation>{count} {count:raster é lido|rasters são lidos} por uma rede, p. ex. {path}, onde não se sabe se {count:mudou|mudaram}: uma execução interrompida começa de novo.</translation>
    </message>
    <message>
        <source>Scene {scene} is not as its catalog says ({what}: {found} in place of {told}, in {path}); copy the images first, since every file is opened then.</source>
        <translation>A cena {scene} não é como o seu catálogo diz ({what}: {found} em vez de {told}, em {path}); copie primeiro as imagens, pois então cada arquivo é aberto.</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>tipo de dados</translation>
    </message>
    <message>
        <source>nodata value</source>
        <translation>valor sem dados</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>deslocamento</translation>
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
        <translation>{path} não é como o seu catálogo diz ({found} em vez de {told}); por isso, todas as imagens do seu tipo são abertas.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>local</translation>
    </message>
    <message>
        <source>+ - * / **, parentheses, numbers, names of bands, and abs, sqrt, min, max, log</source>
        <translation>+ - * / **, parênteses, números, nomes de bandas, e abs, sqrt, min, max, log</translation>
    </message>
    <message>
        <source>The expression {text} is refused at character {spot}: {reason}; it may hold {allowed}.</source>
        <translation>A expressão {text} é recusada no caractere {spot}: {reason}; ela pode conter {allowed}.</translation>
    </message>
    <message>
        <source>The expression {text}… has {count} characters, and {most} are allowed; shorten it.</source>
        <translation>A expressão {text}… tem {count} caracteres, e são permitidos {most}; encurte-a.</translation>
    </message>
    <message>
        <source>it names no band</source>
        <translation>ela não nomeia nenhuma banda</translation>
    </message>
    <message>
        <source>{function} takes {arguments}</source>
        <translation>{function} recebe {arguments}</translation>
    </message>
    <message>
        <source>{part} is not understood</source>
        <translation>{part} não é compreendido</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ela não pode ser lida</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>two values or more</source>
        <translation>dois valores ou mais</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>o número é grande demais</translation>
    </message>
    <message>
        <source>Missing observations: {all} % of all; most on {percents}</source>
        <translation>Observações ausentes: {all}% de todas; mais em {percents}</translation>
    </message>
    <message>
        <source>{count} of {all} dates have no observation at all ({dates}), and are filled from the others; check the nodata values and the mask, or leave these dates out.</source>
        <translation>{count} de {all} datas não têm observação alguma ({dates}) e são preenchidas a partir das outras; confira os valores nodata e a máscara, ou deixe essas datas de fora.</translation>
    </message>
    <message>
        <source>Missing observations: {percents}</source>
        <translation>Observações ausentes: {percents}</translation>
    </message>
    <message>
        <source>{name} is computed as {text}, and the rasters have no band {band}; they have {present}. Add the missing rasters, or write it with the names of these, as in {name}=expression.</source>
        <translation>{name} é calculado como {text}, e os rasters não têm a banda {band}; eles têm {present}. Adicione os rasters que faltam, ou escreva-o com esses nomes, como em {name}=expressão.</translation>
    </message>
    <message>
        <source>{item} gives the name '{name}'; a name begins with a letter and holds letters and digits only.</source>
        <translation>{item} dá o nome '{name}'; um nome começa com uma letra e contém só letras e algarismos.</translation>
    </message>
    <message>
        <source>{@bands} holds an empty name; take it out.</source>
        <translation>{@bands} contém um nome vazio; retire-o.</translation>
    </message>
    <message>
        <source>The band {band} is asked for twice; take it out once.</source>
        <translation>A banda {band} é pedida duas vezes; retire-a uma vez.</translation>
    </message>
    <message>
        <source>It is not known which layer of {path} is the band {band}, as its layers have no names; name them in the file (B2, B3 and so on, or blue, green), or write formulas with the numbers of the layers under {@bands}, for example {example}.</source>
        <translation>Não se sabe qual camada de {path} é a banda {band}, pois as camadas não têm nomes; dê nomes a elas no arquivo (B2, B3 etc., ou blue, green), ou escreva fórmulas com os números das camadas em {@bands}, por exemplo {example}.</translation>
    </message>
    <message>
        <source>{name} is computed of each date as {expression}, from {bands}.</source>
        <translation>{name} é calculada para cada data como {expression}, a partir de {bands}.</translation>
    </message>
    <message>
        <source>{name} is a band of the rasters, which is taken instead of computing it.</source>
        <translation>{name} é uma banda dos rasters, que é usada em vez de calculá-la.</translation>
    </message>
    <message>
        <source>The model reads {name} computed as {known}, and {@bands} says {text}; leave it empty.</source>
        <translation>O modelo lê {name} calculado como {known}, e {@bands} diz {text}; deixe vazio.</translation>
    </message>
    <message>
        <source>Resampled to the grid, as some of their rasters have other pixels: {bands}.</source>
        <translation>Reamostradas para a grade, pois alguns de seus rasters têm outros pixels: {bands}.</translation>
    </message>
    <message>
        <source>There is one date only; a time series needs at least two, better a dozen.</source>
        <translation>Há uma única data; uma série temporal precisa de pelo menos duas, melhor uma dúzia.</translation>
    </message>
    <message>
        <source>Long gaps between dates, which are usually {usual} days apart: {gaps}.</source>
        <translation>Longos intervalos entre datas, que costumam distar {usual} dias: {gaps}.</translation>
    </message>
    <message>
        <source>The dates are unevenly spaced: {least} to {most} days apart, usually {usual}.</source>
        <translation>As datas têm espaçamento irregular: {least} a {most} dias, em geral {usual}.</translation>
    </message>
    <message>
        <source>More than half is missing on {dates}.</source>
        <translation>Mais da metade falta em {dates}.</translation>
    </message>
    <message>
        <source>looking at date {number} of {count}</source>
        <translation>examinando a data {number} de {count}</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan anew with split.</source>
        <translation>{path} mudou desde que o plano foi feito; refaça o plano com split.</translation>
    </message>
    <message>
        <source>Bands read from what differs between the names: {bands}.</source>
        <translation>Bandas lidas do que difere entre os nomes: {bands}.</translation>
    </message>
    <message>
        <source>{count} {count:raster has|rasters have} the same date inside as another one, {day}, and {count:another in its name|others in their names}, such as {path}; the {count:date of the name counts|dates of the names count}: {named_day}.</source>
        <translation>{count} {count:raster tem|rasters têm} dentro a mesma data que outro, {day}, e {count:outra no seu nome|outras nos seus nomes}, como {path}; {count:vale a data do nome|valem as datas dos nomes}: {named_day}.</translation>
    </message>
    <message>
        <source>The band {name} is taken from the rasters of {band}; make sure that this is the band meant.</source>
        <translation>A banda {name} é tomada dos rasters de {band}; verifique se é essa a banda desejada.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {paths}, so they are read as one band, {name}; where they are several, say how to read the names with {@file_pattern}.</source>
        <translation>Nada indica a banda de {paths}, portanto são lidos como uma só banda, {name}; se são várias, diga em {@file_pattern} como ler os nomes.</translation>
    </message>
    <message>
        <source>{count} {count:raster says|rasters say} another date inside than in {count:its name|their names}, such as {path}: {day} inside counts, not {named_day}; say how to read the name with {@file_pattern} where its date is the right one.</source>
        <translation>{count} {count:raster traz|rasters trazem} dentro outra data que a do nome, como {path}: vale {day}, de dentro, e não {named_day}; diga em {@file_pattern} como ler o nome se a data dele é a certa.</translation>
    </message>
    <message>
        <source>The date of {count} {count:raster|rasters} comes from an item that may be the time of writing, such as {day_item} of {path}: {day}; write the date into the name where that is wrong.</source>
        <translation>A data de {count} {count:raster|rasters} vem de um item que pode ser o momento da gravação, como {day_item} de {path}: {day}; escreva a data no nome se isso estiver errado.</translation>
    </message>
    <message>
        <source>{count} {count:raster is|rasters are} dated by month alone, such as {path}; the first of the month is taken: {day}.</source>
        <translation>{count} {count:raster tem|rasters têm} a data só por mês, como {path}; usa-se o primeiro dia do mês: {day}.</translation>
    </message>
    <message>
        <source>The layers of {path} have no names: {band} is its layer {layer}, which need not be the band {band} of {satellite}.</source>
        <translation>As camadas de {path} não têm nomes: {band} é sua camada {layer}, que não é necessariamente a banda {band} de {satellite}.</translation>
    </message>
    <message>
        <source>Nothing tells the band of {path}, so it is called {name}; {@file_pattern} can say how to read the name.</source>
        <translation>Nada indica a banda de {path}, que por isso se chama {name}; {@file_pattern} pode dizer como ler o nome.</translation>
    </message>
    <message>
        <source>{path} cannot be read at rows {top} to {bottom}, columns {left} to {right}; the file is damaged, copy it again.</source>
        <translation>Não é possível ler {path} nas linhas {top} a {bottom}, colunas {left} a {right}; o arquivo está danificado, copie-o de novo.</translation>
    </message>
    <message>
        <source>{path} could not be read over the network at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later, or copy the images first.</source>
        <translation>{path} não pôde ser lido pela rede nas linhas {top} a {bottom}, colunas {left} a {right} ({error}); execute de novo mais tarde, ou copie as imagens antes.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; make one layer of those of a day first, for example with ds.resample(time='1D').first() in xarray.</source>
        <translation>As camadas {first} e {second} de {path} são ambas {band} de {day}; reúna antes as de um mesmo dia em uma só camada, por exemplo com ds.resample(time='1D').first() no xarray.</translation>
    </message>
    <message>
        <source>Layers {first} and {second} of {path} are both {band} of {day}; write a date of its own into the description of each layer, or into a text file {list} beside it, one date (YYYY-MM-DD) a line.</source>
        <translation>As camadas {first} e {second} de {path} são ambas {band} de {day}; escreva uma data própria na descrição de cada camada, ou em um arquivo de texto {list} ao lado, uma data (AAAA-MM-DD) por linha.</translation>
    </message>
    <message>
        <source>Band {band} of {day} is in two rasters of one place, {first} and {second}; keep one of them.</source>
        <translation>A banda {band} de {day} está em dois rasters de um mesmo local, {first} e {second}; fique com um deles.</translation>
    </message>
    <message>
        <source>Left out, as the same pixels are there twice: {count} rasters, such as {path}.</source>
        <translation>Deixados de fora, pois os mesmos pixels estão presentes duas vezes: {count} rasters, como {path}.</translation>
    </message>
    <message>
        <source>Left out, as the same observation was processed anew: {count} rasters, such as {path}.</source>
        <translation>Deixados de fora, pois a mesma observação foi processada de novo: {count} rasters, como {path}.</translation>
    </message>
    <message>
        <source>Several rasters of one place and day are put together, on {days} {days:date|dates}, such as {band} of {day} in {first} and {second}; at each pixel the first one with an observation counts.</source>
        <translation>Vários rasters do mesmo local e dia são reunidos, em {days} {days:data|datas}, como {band} de {day} em {first} e {second}; em cada pixel vale o primeiro com uma observação.</translation>
    </message>
    <message>
        <source>No rasters were given; add dated rasters, or a folder that holds them, under {@rasters}.</source>
        <translation>Nenhum raster foi dado; adicione rasters datados, ou uma pasta que os contenha, em {@rasters}.</translation>
    </message>
    <message>
        <source>{path} is a map that was made from images, not an image itself; take it out of {@rasters}.</source>
        <translation>{path} é um mapa feito a partir de imagens, e não uma imagem; retire-o de {@rasters}.</translation>
    </message>
    <message>
        <source>Left out, as the same is there finer or again: {count} {count:raster|rasters}.</source>
        <translation>{count:Deixado|Deixados} de fora, pois o mesmo existe mais fino ou repetido: {count} {count:raster|rasters}.</translation>
    </message>
    <message>
        <source>{count} {count:name does|names do} not fit {@file_pattern} ({pattern}), such as {path}, and {count:is|are} read without it; check the bands and dates below.</source>
        <translation>{count} {count:nome não se ajusta|nomes não se ajustam} a {@file_pattern} ({pattern}), como {path}, e {count:é lido|são lidos} sem ele; confira as bandas e datas abaixo.</translation>
    </message>
    <message>
        <source>Place and size of {count} {count:image|images} are taken from the catalog, and checked when {count:it is|they are} first read.</source>
        <translation>O local e o tamanho de {count} {count:imagem|imagens} vêm do catálogo e são conferidos na primeira leitura.</translation>
    </message>
    <message>
        <source>Left out, as they are maps that were made here: {names}.</source>
        <translation>Deixados de fora, pois são mapas feitos aqui: {names}.</translation>
    </message>
    <message>
        <source>Left out, as they have no place on the ground: {names}.</source>
        <translation>Deixados de fora, pois não têm local no terreno: {names}.</translation>
    </message>
    <message>
        <source>Reading raster {number} of {count}</source>
        <translation>Lendo raster {number} de {count}</translation>
    </message>
    <message>
        <source>{type}, scale {scale}, offset {offset}, {nodata}</source>
        <translation>{type}, escala {scale}, deslocamento {offset}, {nodata}</translation>
    </message>
    <message>
        <source>{encoding}, valid {range}</source>
        <translation>{encoding}, válido {range}</translation>
    </message>
    <message>
        <source>Cube: {grid}, {dates} {dates:date|dates}, {bands} {bands:band|bands}</source>
        <translation>Cubo: {grid}, {dates} {dates:data|datas}, {bands} {bands:banda|bandas}</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} dates)</source>
        <translation>{first} a {last} ({count} datas)</translation>
    </message>
    <message>
        <source>no nodata value</source>
        <translation>sem valor de nodata</translation>
    </message>
    <message>
        <source>nodata {value}</source>
        <translation>nodata {value}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>{count} {count:raster|rasters} of {other} {count:is resampled|are resampled} bilinearly to {grid}.</source>
        <translation>{count} {count:raster|rasters} de {other} {count:é reamostrado|são reamostrados} bilinearmente para {grid}.</translation>
    </message>
    <message>
        <source>Rasters of {count} extents are put together to {grid}; pixels that no raster covers have no data.</source>
        <translation>Rasters de {count} extensões são reunidos em {grid}; onde não há nenhum, não há dados.</translation>
    </message>
    <message>
        <source>{@period} is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).</source>
        <translation>{@period} é '{text}'; escreva algo como P16D (16 dias), P1M (um mês) ou P1Y (um ano).</translation>
    </message>
    <message>
        <source>{@period} {period} makes {count} dates between {first} and {last}; choose one that makes at least two and at most {most}.</source>
        <translation>{@period} {period} dá {count} datas entre {first} e {last}; escolha um que dê pelo menos duas e no máximo {most}.</translation>
    </message>
    <message>
        <source>The number {value} stands in {bands} for {percent} % of the observations and looks like no data, but the files do not say so, and it is taken for a measurement. If it means no data, give it under {@nodata}.</source>
        <translation>O número {value} aparece em {bands} em {percent}% das observações e parece significar ausência de dados, mas os arquivos não o dizem, e ele é tomado como medição. Se significa ausência de dados, indique-o em {@nodata}.</translation>
    </message>
    <message>
        <source>The number {value} stands in the fields of {bands} for {percent} % of the observations and looks like no data, but is taken for a measurement. If it means no data, leave these fields empty (NULL).</source>
        <translation>O número {value} está nos campos de {bands} em {percent}% das observações e parece nodata, mas é tomado como medição. Se significa nodata, deixe esses campos vazios (NULL).</translation>
    </message>
    <message>
        <source>The values of {band} on {days} are at least {times} times as large or as small as on the other dates, as where they have another unit; check the scale of these files, or leave these dates out.</source>
        <translation>Os valores de {band} em {days} são pelo menos {times} vezes maiores ou menores que nas outras datas, como se estivessem em outra unidade; verifique a escala desses arquivos, ou deixe essas datas de fora.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}); choose an empty folder.</source>
        <translation>{folder} já contém outros rasters ({name}); escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>laying out the fields</source>
        <translation>traçando os talhões</translation>
    </message>
    <message>
        <source>simulating date {number} of {count}</source>
        <translation>simulando a data {number} de {count}</translation>
    </message>
    <message>
        <source>{path} could not be read at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later: what was copied is kept.</source>
        <translation>{path} não pôde ser lido nas linhas {top} a {bottom}, colunas {left} a {right} ({error}); execute de novo mais tarde: o que foi copiado fica.</translation>
    </message>
    <message>
        <source>{folder} has {free} MB left and {name} needs about {size} MB; free some space or choose another folder.</source>
        <translation>{folder} tem {free} MB livres e {name} precisa de cerca de {size} MB; libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>looking at image</source>
        <translation>examinando a imagem</translation>
    </message>
    <message>
        <source>{count} files to copy, {size} MB of pixels; {kept} are there already.</source>
        <translation>{count} arquivos a copiar, {size} MB de pixels; {kept} já estão lá.</translation>
    </message>
    <message>
        <source>copying file</source>
        <translation>copiando o arquivo</translation>
    </message>
    <message>
        <source>Left out: {error}</source>
        <translation>Deixado de fora: {error}</translation>
    </message>
    <message>
        <source>None of the {count} images lies in the area with one of the bands; check the area and the bands.</source>
        <translation>Nenhuma das {count} imagens fica na área com uma das bandas; verifique a área e as bandas.</translation>
    </message>
    <message>
        <source>{doing} {done} of {count}</source>
        <translation>{doing} {done} de {count}</translation>
    </message>
    <message>
        <source>No index was named; name some of {indices}, or write name=expression.</source>
        <translation>Nenhum índice foi indicado; indique alguns de {indices}, ou escreva nome=expressão.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} written to {folder}</source>
        <translation>{count} {count:arquivo gravado|arquivos gravados} em {folder}</translation>
    </message>
    <message>
        <source>The rasters already have a band {bands}; leave it out, or give what is to be computed another name.</source>
        <translation>Os rasters já têm a banda {bands}; deixe-a de fora, ou dê outro nome ao que deve ser calculado.</translation>
    </message>
    <message>
        <source>{folder} holds the rasters themselves; choose another folder.</source>
        <translation>{folder} contém os próprios rasters; escolha outra pasta.</translation>
    </message>
    <message>
        <source>{item} is not a known index ({indices}); choose one of these, or write {item}=expression.</source>
        <translation>{item} não é um índice conhecido ({indices}); escolha um destes, ou escreva {item}=expressão.</translation>
    </message>
    <message>
        <source>No date has all bands that the indices are computed from; add the missing rasters.</source>
        <translation>Nenhuma data tem todas as bandas com que os índices são calculados; adicione os rasters que faltam.</translation>
    </message>
    <message>
        <source>{number} of {count} windows</source>
        <translation>{number} de {count} janelas</translation>
    </message>
    <message>
        <source>date {day}</source>
        <translation>data {day}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of {count} {count:date|dates} {files:is in|are in} {folder}.</source>
        <translation>{files} {files:arquivo|arquivos} de {count} {count:data|datas} {files:está|estão} em {folder}.</translation>
    </message>
    <message>
        <source>{folder} holds rasters that are to be regularized; choose another folder for the output.</source>
        <translation>{folder} contém rasters que devem ser regularizados; escolha outra pasta para a saída.</translation>
    </message>
    <message>
        <source>Kept the files of {kept} of {count} {count:period|periods}, which a former run completed.</source>
        <translation>Mantidos os arquivos de {kept} de {count} {count:período|períodos}, que uma execução anterior completou.</translation>
    </message>
    <message>
        <source>No raster lies in the periods that begin on {dates}; their files hold no data.</source>
        <translation>Nenhum raster está nos períodos que começam em {dates}; seus arquivos não contêm dados.</translation>
    </message>
    <message>
        <source>{folder} already holds other rasters ({name}), which would be taken for a part of the new cube; choose an empty folder.</source>
        <translation>{folder} já contém outros rasters ({name}), que seriam tomados por uma parte do novo cubo; escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>period {number} of {count} ({first})</source>
        <translation>período {number} de {count} ({first})</translation>
    </message>
    <message>
        <source>{doing} · {rate} pixels/s</source>
        <translation>{doing} · {rate} pixels/s</translation>
    </message>
    <message>
        <source>The rasters start {days} days earlier in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Os rasters começam {days} dias mais cedo no ano que as séries com que o modelo foi treinado ({given} em vez de {trained}, mês-dia); espere um mapa pior.</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} {count:date|dates})</source>
        <translation>{first} a {last} ({count} {count:data|datas})</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}. To map the season after it, set {@start_date} to {following}.</source>
        <translation>Deixadas de fora, pois ficam fora do período do modelo: {dates}. Para mapear o período seguinte, defina {@start_date} como {following}.</translation>
    </message>
    <message>
        <source>The rasters run from {first} to {last}, and {percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside that season; give rasters of the whole season.</source>
        <translation>Os rasters vão de {first} a {last}, e {percent}% das datas com que o modelo foi treinado ({first_trained} a {last_trained}) estão fora desse período; dê rasters de todo o período.</translation>
    </message>
    <message>
        <source>The series are interpolated from {given} dates to the {count} that the model was trained on ({first} to {last}).</source>
        <translation>As séries são interpoladas de {given} datas para as {count} com que o modelo foi treinado ({first} a {last}).</translation>
    </message>
    <message>
        <source>The rasters start {days} days later in the year than the series the model was trained on ({given} instead of {trained}, month-day); expect a poorer map.</source>
        <translation>Os rasters começam {days} dias mais tarde no ano que as séries com que o modelo foi treinado ({given} em vez de {trained}, mês-dia); espere um mapa pior.</translation>
    </message>
    <message>
        <source>Made from {count} {count:date|dates}, {first} to {last}.</source>
        <translation>Feito de {count} {count:data|datas}, {first} a {last}.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} e {after}</translation>
    </message>
    <message>
        <source>Left out, as they lie outside the season of the model: {dates}.</source>
        <translation>Deixadas de fora, pois ficam fora do período do modelo: {dates}.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and the rasters have {present} ({first} to {last}); give the same number, or cut them with {@start_date} and {@end_date}.</source>
        <translation>O modelo foi treinado com {count} datas que conhece só pela posição, e os rasters têm {present} ({first} a {last}); dê o mesmo número, ou corte-as com {@start_date} e {@end_date}.</translation>
    </message>
    <message>
        <source>The model knows its dates by position only; whether these rasters fall in the same seasons is not checked.</source>
        <translation>O modelo conhece suas datas só pela posição; não se verifica se estes rasters são dos mesmos períodos.</translation>
    </message>
    <message>
        <source>{percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside of those of the rasters ({first} to {last}), and get the values of the nearest date; expect a poorer map, or give rasters of the whole season.</source>
        <translation>{percent}% das datas com que o modelo foi treinado ({first_trained} a {last_trained}) ficam fora das dos rasters ({first} a {last}) e recebem os valores da data mais próxima; espere um mapa pior, ou indique rasters do período inteiro.</translation>
    </message>
    <message>
        <source>The rasters leave up to {days} days between two dates and the model reads one every {step}; expect a poorer map.</source>
        <translation>Os rasters deixam até {days} dias entre duas datas e o modelo lê uma a cada {step}; espere um mapa pior.</translation>
    </message>
    <message>
        <source>The cache folder {folder} has {free} MB left, and the map needs {size} MB there while it is made; free some space, or set the environment variable XDG_CACHE_HOME to another disk.</source>
        <translation>A pasta de cache {folder} tem {free} MB livres, e o mapa precisa de {size} MB nela enquanto é feito; libere espaço, ou aponte a variável de ambiente XDG_CACHE_HOME para outro disco.</translation>
    </message>
    <message>
        <source>writing {file}</source>
        <translation>gravando {file}</translation>
    </message>
    <message>
        <source>{@dates} holds one date only; give the dates of all images of the season, or none.</source>
        <translation>{@dates} tem uma só data; informe as datas de todas as imagens do período, ou nenhuma.</translation>
    </message>
    <message>
        <source>The model was trained on {count} dates that it knows by position only, and {@dates} holds {given}; give as many, or none.</source>
        <translation>O modelo foi treinado com {count} datas que conhece apenas pela posição, e {@dates} tem {given}; informe o mesmo número, ou nenhuma.</translation>
    </message>
    <message>
        <source>{@dates} holds '{text}', which is not a date; write it YYYY-MM-DD.</source>
        <translation>{@dates} contém '{text}', que não é uma data; escreva-a como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{@dates} has {later} after {earlier}; give each date of the images once, the earliest first.</source>
        <translation>{@dates} tem {later} depois de {earlier}; informe cada data das imagens uma vez, a mais antiga primeiro.</translation>
    </message>
    <message>
        <source>{count} of the {given} dates lie outside the season of the model, which is read from {first} to {last}; the ONNX model takes them and does not use them.</source>
        <translation>{count} das {given} datas ficam fora do período do modelo, que é lido de {first} a {last}; o modelo ONNX as recebe e não as usa.</translation>
    </message>
    <message>
        <source>The cache folder {folder} cannot be written ({problem}); this map is made beside its outputs, and cannot go on where an interruption stops it. Make the folder writable, or set XDG_CACHE_HOME to another.</source>
        <translation>Não é possível gravar na pasta de cache {folder} ({problem}); este mapa é feito ao lado de suas saídas e não pode continuar onde uma interrupção o parar. Torne a pasta gravável, ou defina XDG_CACHE_HOME para outra.</translation>
    </message>
    <message>
        <source>What an interrupted run of this map left in the cache is not as it was written; the map begins anew.</source>
        <translation>O que uma execução interrompida deste mapa deixou no cache não está como foi gravado; o mapa começa de novo.</translation>
    </message>
    <message>
        <source>Precision: {precision}; {threads} threads.</source>
        <translation>Precisão: {precision}; {threads} threads.</translation>
    </message>
    <message>
        <source>Classified {count} {count:pixel in|pixels in} {seconds} s, {rate} pixels/s.</source>
        <translation>{count} {count:pixel classificado|pixels classificados} em {seconds} s, {rate} pixels/s.</translation>
    </message>
    <message>
        <source>Going on where an interrupted run stopped: {count} {count:pixel was|pixels were} done already.</source>
        <translation>Continuando onde uma execução interrompida parou: {count} {count:pixel já estava feito|pixels já estavam feitos}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} observations but {count:stays|stay} without a class, since the network gave no numbers {count:for it|for them}; check the rasters for extreme values, or choose the precision float32.</source>
        <translation>{count} {count:pixel tem|pixels têm} observações mas {count:fica|ficam} sem classe, pois a rede não deu números para {count:ele|eles}; procure valores extremos nos rasters, ou escolha a precisão float32.</translation>
    </message>
    <message>
        <source>No pixel was classified: each one lacks a valid observation in some band, or has a longer gap than is allowed; check nodata values, mask and the largest gap.</source>
        <translation>Nenhum pixel foi classificado: a cada um falta uma observação válida em alguma banda, ou ele tem uma lacuna maior que a permitida; verifique valores nodata, máscara e a lacuna máxima.</translation>
    </message>
    <message>
        <source>The clicked place has no coordinate reference system; set that of the project.</source>
        <translation>O local clicado não tem sistema de referência de coordenadas; defina o do projeto.</translation>
    </message>
    <message>
        <source>This place lies outside the rasters.</source>
        <translation>Este local está fora dos rasters.</translation>
    </message>
    <message>
        <source>There is no precision '{precision}'; choose one of auto, {precisions}.</source>
        <translation>Não há a precisão '{precision}'; escolha uma de auto, {precisions}.</translation>
    </message>
    <message>
        <source>The precision {precision} is not used on MPS; choose auto or float32.</source>
        <translation>A precisão {precision} não é usada no MPS; escolha auto ou float32.</translation>
    </message>
    <message>
        <source>PyTorch {version} has no convolutions in int8 for the device {device} of this machine; choose the precision auto.</source>
        <translation>O PyTorch {version} não tem convoluções em int8 para o dispositivo {device} desta máquina; escolha a precisão auto.</translation>
    </message>
    <message>
        <source>The model was trained by a version of this plugin that did not store what the precision int8 needs; train the model again, or choose the precision auto.</source>
        <translation>O modelo foi treinado por uma versão deste complemento que não guardava o que a precisão int8 requer; treine o modelo de novo ou escolha a precisão auto.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit (these files have the scale {given}, those of the training had {learned}). Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Os valores de {band} vão de {first} a {last}, e o modelo aprendeu de {low} a {high}: eles têm outra unidade (estes arquivos têm a escala {given}, os do treinamento tinham {learned}). Grave a escala nos arquivos, por exemplo com gdal_translate -a_scale {scale}, ou use um modelo treinado com rasters assim.</translation>
    </message>
    <message>
        <source>All values are lower than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Todos os valores são menores que os que o modelo aprendeu ({ranges}), como quando falta um deslocamento ou ele foi aplicado duas vezes; verifique o deslocamento dos arquivos (Sentinel-2 desde 2022: -0.1), ou espere um mapa pior.</translation>
    </message>
    <message>
        <source>{band}: {first} to {last} instead of {low} to {high}</source>
        <translation>{band}: {first} a {last} em vez de {low} a {high}</translation>
    </message>
    <message>
        <source>The samples' values of {band} run from {first} to {last}, and the base model {name} learned {low} to {high}: they have another unit; multiply the values by {factor}, write the scale into the rasters, or train without a base model.</source>
        <translation>Os valores de {band} das amostras vão de {first} a {last}, e o modelo base {name} aprendeu {low} a {high}: têm outra unidade; multiplique os valores por {factor}, grave a escala nos rasters, ou treine sem modelo base.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit, as decibels have, and another sign; convert them to that of the training, or use a model that was trained on such rasters.</source>
        <translation>Os valores de {band} vão de {first} a {last}, e o modelo aprendeu {low} a {high}: têm outra unidade, como os decibéis, e outro sinal; converta-os para a unidade do treinamento, ou use um modelo treinado com rasters assim.</translation>
    </message>
    <message>
        <source>The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit. Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.</source>
        <translation>Os valores de {band} vão de {first} a {last}, e o modelo aprendeu de {low} a {high}: eles têm outra unidade. Grave a escala nos arquivos, por exemplo com gdal_translate -a_scale {scale}, ou use um modelo treinado com rasters assim.</translation>
    </message>
    <message>
        <source>Most values lie outside of what the model learned ({ranges}); check the scale, offset and nodata value of the files and the mask of clouds, or expect a poorer map.</source>
        <translation>A maioria dos valores está fora do que o modelo aprendeu ({ranges}); verifique a escala, o deslocamento e o valor nodata dos arquivos e a máscara de nuvens, ou espere um mapa pior.</translation>
    </message>
    <message>
        <source>All values are higher than those the model learned ({ranges}), as where an offset is missing or was applied twice; check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.</source>
        <translation>Todos os valores são maiores que os que o modelo aprendeu ({ranges}), como quando falta um deslocamento ou ele foi aplicado duas vezes; verifique o deslocamento dos arquivos (Sentinel-2 desde 2022: -0.1), ou espere um mapa pior.</translation>
    </message>
    <message>
        <source>{ranges}, {more}</source>
        <translation>{ranges}, {more}</translation>
    </message>
    <message>
        <source>The samples' values are far from those that the base model {name} learned ({ranges}); check the scale, offset and nodata value of their rasters, or train without a base model.</source>
        <translation>Os valores das amostras estão longe dos que o modelo base {name} aprendeu ({ranges}); verifique a escala, o deslocamento e o valor nodata de seus rasters, ou treine sem modelo base.</translation>
    </message>
    <message>
        <source>The rasters are of {satellites}, and the model was trained on {learned}; their bands differ, so expect a poorer map.</source>
        <translation>Os rasters são de {satellites}, e o modelo foi treinado com {learned}; suas bandas diferem, portanto espere um mapa pior.</translation>
    </message>
    <message>
        <source>The pixels are {own} m wide, and the model was trained on pixels of {pixel} m; expect a poorer map, or train a model at this resolution.</source>
        <translation>Os pixels têm {own} m de largura, e o modelo foi treinado com pixels de {pixel} m; espere um mapa pior, ou treine um modelo nesta resolução.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory even for one series; close other programs that use it, or choose the device cpu.</source>
        <translation>A placa de vídeo tem memória de menos até para uma única série; feche outros programas que a usam, ou escolha o dispositivo cpu.</translation>
    </message>
    <message>
        <source>{path} has no pixel with probabilities; choose another raster.</source>
        <translation>{path} não tem nenhum pixel com probabilidades; escolha outro raster.</translation>
    </message>
    <message>
        <source>No pixel of {path} has a probability of {confidence} or more in its neighbourhood; choose a lower {@min_confidence}.</source>
        <translation>Nenhum pixel de {path} tem uma probabilidade de {confidence} ou mais em sua vizinhança; escolha um valor menor de {@min_confidence}.</translation>
    </message>
    <message>
        <source>{done} pixels</source>
        <translation>{done} pixels</translation>
    </message>
    <message>
        <source>computing uncertainty</source>
        <translation>calculando a incerteza</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>Measuring transitions</source>
        <translation>Medindo as transições</translation>
    </message>
    <message>
        <source>{changed} of {all} ha changed. Hectares, rows before, columns after:</source>
        <translation>{changed} de {all} ha mudaram. Hectares, linhas antes, colunas depois:</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Gravando o mapa</translation>
    </message>
    <message>
        <source>Only {path} has {classes}; what was or became of it counts as change.</source>
        <translation>Só {path} tem {classes}; o que era ou passou a ser dessa classe conta como mudança.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {classes} classes; give one for each, in their order.</source>
        <translation>Foram dados {count} nomes de classes, e {path} tem {classes} classes; dê um para cada uma, na ordem delas.</translation>
    </message>
    <message>
        <source>The class map {path} has no coordinate reference system; assign one first.</source>
        <translation>O mapa de classes {path} não tem sistema de referência de coordenadas; atribua um primeiro.</translation>
    </message>
    <message>
        <source>The maps share no class: {before} has {classes_before}, {after} {classes_after}; give maps of the same legend.</source>
        <translation>Os mapas não têm nenhuma classe em comum: {before} tem {classes_before}, {after} {classes_after}; dê mapas da mesma legenda.</translation>
    </message>
    <message>
        <source>{first} and {second} are not on the same pixels; warp one of them to the other first.</source>
        <translation>{first} e {second} não estão nos mesmos pixels; reprojete antes um deles para o outro.</translation>
    </message>
    <message>
        <source>{path} is not a class map of whole numbers ({dtype}); choose another raster, or save a class map of decimal numbers as whole ones first, for example with gdal_translate -ot Int16.</source>
        <translation>{path} não é um mapa de classes de números inteiros ({dtype}); escolha outro raster, ou salve antes um mapa de classes de números decimais como inteiros, por exemplo com gdal_translate -ot Int16.</translation>
    </message>
    <message>
        <source>{path} has {count} layers, and a class map has one; save the layer of the map as a raster of its own first, for example with gdal_translate -b 1.</source>
        <translation>{path} tem {count} camadas, e um mapa de classes tem uma só; salve antes a camada do mapa como um raster próprio, por exemplo com gdal_translate -b 1.</translation>
    </message>
    <message>
        <source>{path} shows no class anywhere, only nodata; choose another map.</source>
        <translation>{path} não mostra classe alguma, só nodata; escolha outro mapa.</translation>
    </message>
    <message>
        <source>{path} has {count} different values, too many for classes; choose a class map.</source>
        <translation>{path} tem {count} valores diferentes, demais para classes; escolha um mapa de classes.</translation>
    </message>
    <message>
        <source>{path} is not a class map ({count} bands of {dtype}); choose a raster of one band of uint8 or uint16.</source>
        <translation>{path} não é um mapa de classes ({count} bandas de {dtype}); escolha um raster de uma banda de uint8 ou uint16.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a class map ({error}); choose another raster.</source>
        <translation>Não é possível ler {path} como mapa de classes ({error}); escolha outro raster.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); copy or make it again.</source>
        <translation>{path} está danificado ({error}); copie-o ou faça-o de novo.</translation>
    </message>
    <message>
        <source>A window of 1 pixel and no smallest patch leave the map as it is; give a larger window, or the area of a patch.</source>
        <translation>Uma janela de 1 pixel e nenhuma menor mancha deixam o mapa como está; dê uma janela maior, ou a área de uma mancha.</translation>
    </message>
    <message>
        <source>{changed} pixels took the most frequent class around them, {patches} that of a larger patch.</source>
        <translation>{changed} pixels receberam a classe mais frequente ao redor, e {patches} a de uma mancha maior.</translation>
    </message>
    <message>
        <source>{path} has the code {highest} and {count} class names; give a name for each of the codes 1 to {highest}.</source>
        <translation>{path} tem o código {highest} e {count} nomes de classes; dê um nome para cada um dos códigos 1 a {highest}.</translation>
    </message>
    <message>
        <source>{path} has the code {code}, which is not that of a class ({known}); choose the map as it was made.</source>
        <translation>{path} tem o código {code}, que não é o de uma classe ({known}); escolha o mapa como foi feito.</translation>
    </message>
    <message>
        <source>Patches below {pixels} {pixels:pixel|pixels}{in_hectares} are merged with their neighbours.</source>
        <translation>Manchas com menos de {pixels} {pixels:pixel|pixels}{in_hectares} são unidas às vizinhas.</translation>
    </message>
    <message>
        <source>most frequent class</source>
        <translation>classe mais frequente</translation>
    </message>
    <message>
        <source>The codes that {path} names for its classes ({item}) are damaged, or not those of its classes; make the raster again.</source>
        <translation>Os códigos que {path} dá para suas classes ({item}) estão danificados ou não são os de suas classes; faça o raster de novo.</translation>
    </message>
    <message>
        <source>The class names hold {name} twice or empty; give every band a name of its own.</source>
        <translation>Os nomes das classes trazem {name} duas vezes ou vazio; dê a cada banda um nome próprio.</translation>
    </message>
    <message>
        <source>The class name {name} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>O nome de classe {name} contém uma quebra de linha, um caractere de controle ou meio caractere, o que nenhuma legenda pode conter; corrija-o.</translation>
    </message>
    <message>
        <source>{done} of {count} rows</source>
        <translation>{done} de {count} linhas</translation>
    </message>
    <message>
        <source>small patches, round {number}</source>
        <translation>manchas pequenas, rodada {number}</translation>
    </message>
    <message>
        <source>A combination takes at least two rasters of probabilities; add another one.</source>
        <translation>Uma combinação precisa de pelo menos dois rasters de probabilidades; adicione outro.</translation>
    </message>
    <message>
        <source>{count} weights were given for {rasters} rasters; give one for each, or none.</source>
        <translation>Foram dados {count} pesos para {rasters} rasters; dê um para cada um, ou nenhum.</translation>
    </message>
    <message>
        <source>{@weights} must be 0 or more, and one of them above 0; correct them.</source>
        <translation>{@weights} devem ser 0 ou mais, e um deles acima de 0; corrija-os.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels; {label} covered {before} % of the map and now covers {after} %. Where fields or strips are only a few pixels wide, use a smaller window, or a smoothness of 1 to 5.</source>
        <translation>A suavização mudou a classe de {percent}% dos pixels; {label} cobria {before}% do mapa e agora cobre {after}%. Onde talhões ou faixas têm só poucos pixels de largura, use uma janela menor, ou uma suavidade de 1 a 5.</translation>
    </message>
    <message>
        <source>{path} ({grid}) is not on the pixels of {first} ({first_grid}); warp one of them to the other first.</source>
        <translation>{path} ({grid}) não está nos pixels de {first} ({first_grid}); reprojete antes um deles para o outro.</translation>
    </message>
    <message>
        <source>{path} and {first} do not have the same classes: {classes} is in one of them only; combine models of the same labels.</source>
        <translation>{path} e {first} não têm as mesmas classes: {classes} está só em um deles; combine modelos com os mesmos rótulos.</translation>
    </message>
    <message>
        <source>Smoothing changed the class of {percent} % of the pixels.</source>
        <translation>A suavização mudou a classe de {percent}% dos pixels.</translation>
    </message>
    <message>
        <source>The class {label} has the code {code} in {path} and {other} in {other_path}; combine models that were trained with the same codes.</source>
        <translation>A classe {label} tem o código {code} em {path} e {other} em {other_path}; combine modelos treinados com os mesmos códigos.</translation>
    </message>
    <message>
        <source>{path} has a single band; choose a raster of probabilities, one band a class.</source>
        <translation>{path} tem uma única banda; escolha um raster de probabilidades, com uma banda por classe.</translation>
    </message>
    <message>
        <source>{path} has no coordinate reference system; assign one first.</source>
        <translation>{path} não tem sistema de referência de coordenadas; atribua um primeiro.</translation>
    </message>
    <message>
        <source>The {count} bands of {path} have no names; give the class names, in the order of the bands.</source>
        <translation>As {count} bandas de {path} não têm nomes; dê os nomes das classes, na ordem das bandas.</translation>
    </message>
    <message>
        <source>{count} class names were given and {path} has {bands} bands; give one for each, in their order.</source>
        <translation>Foram dados {count} nomes de classes e {path} tem {bands} bandas; dê um para cada uma, na ordem delas.</translation>
    </message>
    <message>
        <source>The values of {path} are not probabilities: in column {column}, row {row}, they sum to {total} instead of 1. Choose another raster, or, if they were only not normalised, have them divided by their sum ({@normalise}).</source>
        <translation>Os valores de {path} não são probabilidades: na coluna {column}, linha {row}, somam {total} em vez de 1. Escolha outro raster ou, se eles apenas não foram normalizados, mande dividi-los por sua soma ({@normalise}).</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end ({error}); copy it again.</source>
        <translation>Não é possível ler {path} até o fim ({error}); copie-o de novo.</translation>
    </message>
    <message>
        <source>Device: {device} ({why})</source>
        <translation>Dispositivo: {device} ({why})</translation>
    </message>
    <message>
        <source>Precision: {precision} where it is safe, float32 elsewhere</source>
        <translation>Precisão: {precision} onde é seguro, float32 no resto</translation>
    </message>
    <message>
        <source>chosen by itself</source>
        <translation>escolhido automaticamente</translation>
    </message>
    <message>
        <source>no CUDA or MPS device that this PyTorch can use</source>
        <translation>nenhum dispositivo CUDA ou MPS que este PyTorch possa usar</translation>
    </message>
    <message>
        <source>There is no device '{requested}'; choose one of {devices}.</source>
        <translation>Não há o dispositivo '{requested}'; escolha um de {devices}.</translation>
    </message>
    <message>
        <source>Precision: {precision}</source>
        <translation>Precisão: {precision}</translation>
    </message>
    <message>
        <source>The device {requested} was asked for, but PyTorch {version} finds none here; choose auto or cpu.</source>
        <translation>O dispositivo {requested} foi pedido, mas o PyTorch {version} não encontra nenhum aqui; escolha auto ou cpu.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>There is no model file {path}; choose one made with Train LSTM-FCN.</source>
        <translation>Não há nenhum arquivo de modelo {path}; escolha um feito com Treinar LSTM-FCN.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file (its header claims {length} bytes); copy it again, or train the model again.</source>
        <translation>{path} está danificado ou não é um arquivo de modelo (o cabeçalho declara {length} bytes); copie-o de novo ou treine o modelo novamente.</translation>
    </message>
    <message>
        <source>The description in {path} contradicts itself; train the model again.</source>
        <translation>A descrição em {path} se contradiz; treine o modelo de novo.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}); copy it again, or train the model again.</source>
        <translation>{path} está danificado ou não é um arquivo de modelo ({error}); copie-o de novo, ou treine o modelo de novo.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged ({name} holds values that cannot be); copy the file again, or train the model again.</source>
        <translation>Os pesos em {path} estão danificados ({name} contém valores impossíveis); copie o arquivo de novo ou treine o modelo novamente.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this plugin (format {version}, this one reads {own}); update the plugin.</source>
        <translation>{path} foi feito por uma versão mais nova deste complemento (formato {version}, esta lê {own}); atualize o complemento.</translation>
    </message>
    <message>
        <source>{path} was made by an early version of this plugin (format {version}, this one reads {own}); train the model again.</source>
        <translation>{path} foi feito por uma versão antiga deste complemento (formato {version}, esta lê {own}); treine o modelo de novo.</translation>
    </message>
    <message>
        <source>{path} is a safetensors file, but not an LSTM-FCN model; choose one made with Train LSTM-FCN.</source>
        <translation>{path} é um arquivo safetensors, mas não é um modelo LSTM-FCN; escolha um feito com Treinar LSTM-FCN.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the network it describes; train the model again.</source>
        <translation>Os pesos em {path} não correspondem à rede que ele descreve; treine o modelo de novo.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksum is not that of its contents; copy it again, or train the model again.</source>
        <translation>{path} está danificado: sua soma de verificação não é a do conteúdo; copie-o de novo ou treine o modelo novamente.</translation>
    </message>
    <message>
        <source>Band {band} has the same value, {value}, in nearly all training samples, so it tells nothing; leave it out with {@bands}.</source>
        <translation>A banda {band} tem o mesmo valor, {value}, em quase todas as amostras de treinamento, e por isso não diz nada; deixe-a de fora com {@bands}.</translation>
    </message>
    <message>
        <source>its process ({process} on {host}) has gone without a word: killed, out of memory, or the machine was switched off</source>
        <translation>seu processo ({process} em {host}) sumiu sem aviso: encerrado à força, sem memória, ou a máquina foi desligada</translation>
    </message>
    <message>
        <source>No Dask worker can work on the plan ({reason}); correct that on the workers and run the plan again.</source>
        <translation>Nenhum worker do Dask consegue trabalhar no plano ({reason}); corrija isso nos workers e execute o plano de novo.</translation>
    </message>
    <message>
        <source>the scheduler has lost the tasks</source>
        <translation>o agendador perdeu as tarefas</translation>
    </message>
    <message>
        <source>Part {number} failed: {reason}</source>
        <translation>A parte {number} falhou: {reason}</translation>
    </message>
    <message>
        <source>No process can work on the plan: {reason}</source>
        <translation>Nenhum processo consegue trabalhar no plano: {reason}</translation>
    </message>
    <message>
        <source>The process that made part {number} has ended ({code}); the part is tried again.</source>
        <translation>O processo que fazia a parte {number} terminou ({code}); a parte é tentada de novo.</translation>
    </message>
    <message>
        <source>it ended with the code {code}</source>
        <translation>terminou com o código {code}</translation>
    </message>
    <message>
        <source>{count} of {all} parts are missing: {parts}; run the plan again, or set {@partial} to put the others together.</source>
        <translation>Faltam {count} de {all} partes: {parts}; execute o plano de novo, ou ative {@partial} para juntar as outras.</translation>
    </message>
    <message>
        <source>The map is not complete: {count} of {all} parts are missing: {parts}.</source>
        <translation>O mapa não está completo: faltam {count} de {all} partes: {parts}.</translation>
    </message>
    <message>
        <source>The parts were computed in different ways ({kinds}); where two classes are equally probable, pixels may differ from a map of one machine.</source>
        <translation>As partes foram calculadas de maneiras diferentes ({kinds}); onde duas classes são igualmente prováveis, pixels podem diferir de um mapa feito em uma só máquina.</translation>
    </message>
    <message>
        <source>looking at part {number} of {count}</source>
        <translation>examinando a parte {number} de {count}</translation>
    </message>
    <message>
        <source>The result of part {number} is damaged; the next run makes it again.</source>
        <translation>O resultado da parte {number} está danificado; a próxima execução o refaz.</translation>
    </message>
    <message>
        <source>{@crs} is {crs}, which is not a coordinate reference system ({error}); write it like EPSG:5880.</source>
        <translation>{@crs} é {crs}, que não é um sistema de referência de coordenadas ({error}); escreva-o como EPSG:5880.</translation>
    </message>
    <message>
        <source>Another run works on this plan (process {process} on {host}); the parts are shared between both.</source>
        <translation>Outra execução trabalha neste plano (processo {process} em {host}); as partes são divididas entre ambas.</translation>
    </message>
    <message>
        <source>{done} of {count} parts · {rate} pixels/s</source>
        <translation>{done} de {count} partes · {rate} pixels/s</translation>
    </message>
    <message>
        <source>The plan in {folder} has {count} parts; there is no part {number}.</source>
        <translation>O plano em {folder} tem {count} partes; não existe a parte {number}.</translation>
    </message>
    <message>
        <source>Another process makes part {number} now; wait for it, or see status.</source>
        <translation>Outro processo está fazendo a parte {number}; espere por ele, ou veja status.</translation>
    </message>
    <message>
        <source>{path} is not the model that the plan was made with; make the plan anew.</source>
        <translation>{path} não é o modelo com que o plano foi feito; refaça o plano.</translation>
    </message>
    <message>
        <source>Part {number} is done already.</source>
        <translation>A parte {number} já está pronta.</translation>
    </message>
    <message>
        <source>The plan in {folder} was made by version {version} of the plugin and this is version {own}, whose pixels may differ; go on with that version, or make the plan anew in another folder.</source>
        <translation>O plano em {folder} foi feito pela versão {version} do complemento e esta é a versão {own}, cujos pixels podem diferir; continue com aquela versão, ou refaça o plano em outra pasta.</translation>
    </message>
    <message>
        <source>{folder} holds another plan: its model, rasters, region, outputs, arithmetic or parts differ; choose another folder.</source>
        <translation>{folder} contém outro plano: modelo, rasters, região, saídas, aritmética ou partes diferem; escolha outra pasta.</translation>
    </message>
    <message>
        <source>{folder} holds no plan; make one with split.</source>
        <translation>{folder} não contém um plano; faça um com split.</translation>
    </message>
    <message>
        <source>The plan in {folder} cannot be read ({error}); make it anew with split, in another folder.</source>
        <translation>O plano em {folder} não pode ser lido ({error}); refaça-o com split, em outra pasta.</translation>
    </message>
    <message>
        <source>SLURM refuses the job: {reason} Correct the options in {@sbatch}.</source>
        <translation>O SLURM recusa o job: {reason} Corrija as opções em {@sbatch}.</translation>
    </message>
    <message>
        <source>{@sbatch}: {option} is not an option of sbatch; write it as --partition=long.</source>
        <translation>{@sbatch}: {option} não é uma opção do sbatch; escreva-a como --partition=long.</translation>
    </message>
    <message>
        <source>The command sbatch cannot be started ({reason}); run this on a computer of the cluster, or set {@submit} to false and submit the scripts there.</source>
        <translation>O comando sbatch não pode ser iniciado ({reason}); execute isto em um computador do cluster, ou defina {@submit} como false e submeta os scripts lá.</translation>
    </message>
    <message>
        <source>{count} parts of about {pixels} pixels, {total} pixels together, in {zones}; planned in {seconds} s.</source>
        <translation>{count} partes de cerca de {pixels} pixels, {total} pixels no total, em {zones}; planejadas em {seconds} s.</translation>
    </message>
    <message>
        <source>The plan folder {folder} cannot be written ({reason}), and what is done is kept there; correct your rights to it.</source>
        <translation>Não é possível escrever na pasta do plano {folder} ({reason}), onde fica o que já está pronto; corrija suas permissões nela.</translation>
    </message>
    <message>
        <source>The axis {axis} of {path} comes before that of time or of the bands, so its layers are no images; write it with the axes time, y, x, for example with ds.transpose in xarray or with ncpdq.</source>
        <translation>O eixo {axis} de {path} vem antes do eixo do tempo ou das bandas, por isso as suas camadas não são imagens; grave-o com os eixos tempo, y, x, por exemplo com ds.transpose no xarray ou com ncpdq.</translation>
    </message>
    <message>
        <source>{list} has {days} dates and {path} has {count} layers; write one date a line, for each layer one.</source>
        <translation>{list} tem {days} datas e {path} tem {count} camadas; escreva uma data por linha, uma para cada camada.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has the scale {scale} and the offset {offset}, which no value can have; write the right ones into the file, for example with gdal_translate -a_scale 0.0001 -a_offset 0.</source>
        <translation>A camada {layer} de {path} tem a escala {scale} e o deslocamento {offset}, que nenhum valor pode ter; grave os certos no arquivo, por exemplo com gdal_translate -a_scale 0.0001 -a_offset 0.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} says that its valid values run from {low} to {high}, so none is valid; correct valid_min and valid_max in the file.</source>
        <translation>A camada {layer} de {path} diz que os seus valores válidos vão de {low} a {high}, portanto nenhum é válido; corrija valid_min e valid_max no arquivo.</translation>
    </message>
    <message>
        <source>{path} was given the date '{text}'; write it YYYY-MM-DD.</source>
        <translation>{path} recebeu a data '{text}'; escreva AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no rasters ({suffixes}); choose another one.</source>
        <translation>A pasta {folder} não contém rasters ({suffixes}); escolha outra.</translation>
    </message>
    <message>
        <source>No file or folder fits the name {name}; correct it, or choose the files themselves.</source>
        <translation>Nenhum arquivo ou pasta corresponde ao nome {name}; corrija-o ou escolha os próprios arquivos.</translation>
    </message>
    <message>
        <source>The archive {path} holds no rasters ({suffixes}); choose another one.</source>
        <translation>O arquivo compactado {path} não contém rasters ({suffixes}); escolha outro.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; {remedy}</source>
        <translation>A pasta {folder} contém {name} e nenhum raster que possa ser lido; {remedy}</translation>
    </message>
    <message>
        <source>The folder {folder} holds {name} and no raster that can be read; unpack it, or pack it as .zip or .tar.</source>
        <translation>A pasta {folder} contém {name} e nenhum raster que possa ser lido; descompacte-o, ou compacte-o como .zip ou .tar.</translation>
    </message>
    <message>
        <source>Left out {count:is|are} {count} {count:raster in|rasters in} folders inside {folder}, as other rasters lie beside these folders: {names}. Where {count:it belongs|they belong} to the cube, add these folders to the rasters.</source>
        <translation>{count:Deixado|Deixados} de fora: {count} {count:raster em|rasters em} pastas dentro de {folder}, pois há outros rasters ao lado dessas pastas: {names}. {count:Se faz|Se fazem} parte do cubo, adicione essas pastas aos rasters.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} beside the rasters, such as {path}, {count:is|are} of a format that is not looked for in folders, and {count:is|are} left out; give {count:it|them} as rasters too, or convert {count:it|them} to GeoTIFF.</source>
        <translation>{count} {count:arquivo|arquivos} ao lado dos rasters, como {path}, {count:é|são} de um formato que não se procura em pastas e {count:fica|ficam} de fora; indique-{count:o|os} também como rasters, ou converta-{count:o|os} para GeoTIFF.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged ({error}); download it again.</source>
        <translation>O arquivo compactado {path} está danificado ({error}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; bits run from 0 to 31.</source>
        <translation>{@mask_values} é '{text}'; os bits vão de 0 a 31.</translation>
    </message>
    <message>
        <source>It is not known which values of the mask band {band} mean a bad observation; give them under {@mask_values}, for example 1,3,8-10 or bits:0,1,2.</source>
        <translation>Não se sabe quais valores da banda de máscara {band} significam uma observação ruim; indique-os em {@mask_values}, por exemplo 1,3,8-10 ou bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} is '{text}'; write values such as 1,3,8-10, or bits such as bits:0,1,2.</source>
        <translation>{@mask_values} é '{text}'; escreva valores como 1,3,8-10, ou bits como bits:0,1,2.</translation>
    </message>
    <message>
        <source>{@mask_values} has '{item}'; write a range from the smaller to the larger value.</source>
        <translation>{@mask_values} tem '{item}'; escreva um intervalo do valor menor ao maior.</translation>
    </message>
    <message>
        <source>The file pattern has {count} letters; write one of at most {most}, like {example}.</source>
        <translation>O padrão de arquivo tem {count} letras; escreva um de no máximo {most}, como {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {example}.</source>
        <translation>O padrão de nomes '{pattern}' não tem {{band}} nem {{date}}; escreva algo como {example}.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' has {name}; begin the names in braces with a letter.</source>
        <translation>O padrão de nomes '{pattern}' tem {name}; comece os nomes entre chaves com uma letra.</translation>
    </message>
    <message>
        <source>The file pattern '{pattern}' can be read in too many ways in the name {name}; write more of the name between the braces.</source>
        <translation>O padrão de arquivo '{pattern}' pode ser lido de muitas maneiras no nome {name}; escreva mais do nome entre as chaves.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>The server of {path} shows a certificate that is not trusted ({error}); add its authority under Settings, Options, Authentication in QGIS, or name a file of authorities in CURL_CA_BUNDLE.</source>
        <translation>O servidor de {path} apresenta um certificado que não é confiável ({error}); adicione a autoridade dele em Configurações, Opções, Autenticação no QGIS, ou indique um arquivo de autoridades em CURL_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>{address} could not be searched ({error}); check the address, the collection and the network, and whether the catalogue needs a login.</source>
        <translation>Não foi possível procurar em {address} ({error}); verifique o endereço, a coleção e a rede, e se o catálogo exige autenticação.</translation>
    </message>
    <message>
        <source>The search has no area; give {@extent} or {@roi}.</source>
        <translation>A busca não tem área; dê {@extent} ou {@roi}.</translation>
    </message>
    <message>
        <source>The polygons of {@roi} lie outside of {@extent}; leave one of them empty.</source>
        <translation>Os polígonos de {@roi} ficam fora de {@extent}; deixe um dos dois vazio.</translation>
    </message>
    <message>
        <source>The extent has no coordinate reference system; give it one, or set that of the project.</source>
        <translation>A extensão não tem sistema de referência de coordenadas; informe um ou defina o do projeto.</translation>
    </message>
    <message>
        <source>The area cannot be brought to longitude and latitude ({error}); check its coordinate reference system.</source>
        <translation>A área não pode ser convertida em longitude e latitude ({error}); verifique o sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>{file} of {path} gives the offset of {band} as '{value}', which is no number; download the product again.</source>
        <translation>{file} de {path} dá o deslocamento de {band} como '{value}', que não é um número; baixe o produto novamente.</translation>
    </message>
    <message>
        <source>{path} lists no rasters; give a STAC item or item collection with assets that are images.</source>
        <translation>{path} não lista rasters; dê um item STAC ou uma coleção de itens com assets que sejam imagens.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection; choose another file.</source>
        <translation>{path} não é um item STAC nem uma coleção de itens; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} links to the catalogue {address}, but catalogues are read from a disk only; search it with Search images, and give the item collection that it writes.</source>
        <translation>{path} aponta para o catálogo {address}, mas catálogos só são lidos de um disco; busque nele com Buscar imagens, e dê a coleção de itens que ele escreve.</translation>
    </message>
    <message>
        <source>{path} links to {address}, which is not asked; download the file and link to it.</source>
        <translation>{path} aponta para {address}, que não é consultado; baixe o arquivo e aponte para ele.</translation>
    </message>
    <message>
        <source>{path} is too large for a STAC file; give a smaller item collection.</source>
        <translation>{path} é grande demais para um arquivo STAC; dê uma coleção de itens menor.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON ({error}); download it again.</source>
        <translation>Não é possível ler {path} como JSON ({error}); baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} is not a STAC item or item collection (it has no assets or features); choose another file.</source>
        <translation>{path} não é um item STAC nem uma coleção de itens (não tem assets nem features); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} gives its times as '{value}' in '{units}', calendar '{calendar}', which is no date that can be read here; write them as days since a date in the standard calendar.</source>
        <translation>{path} dá os tempos como '{value}' em '{units}', calendário '{calendar}', o que não é uma data que se possa ler aqui; escreva-os como dias desde uma data no calendário padrão (standard).</translation>
    </message>
    <message>
        <source>The {count} layers of {path} have no dates of their own; write them into the descriptions of the layers, or into a text file {list} beside it, one date (YYYY-MM-DD) a line, or give each band a temporal range in QGIS.</source>
        <translation>As {count} camadas de {path} não têm datas próprias; escreva-as nas descrições das camadas, ou em um arquivo de texto {list} ao lado, uma data (AAAA-MM-DD) por linha, ou dê a cada banda um intervalo temporal no QGIS.</translation>
    </message>
    <message>
        <source>Layer {layer} of {path} has no date, whereas others have; write one (YYYY-MM-DD) into its description, or take the layer out.</source>
        <translation>A camada {layer} de {path} não tem data, enquanto outras têm; escreva uma (YYYY-MM-DD) na descrição dela, ou retire a camada.</translation>
    </message>
    <message>
        <source>The date {date} in the description of a layer of {path} may be day-month or month-day; write the dates as YYYY-MM-DD into the descriptions, or into a text file {list} beside it, one a line.</source>
        <translation>A data {date} na descrição de uma camada de {path} pode ser dia-mês ou mês-dia; escreva as datas como YYYY-MM-DD nas descrições, ou em um arquivo de texto {list} ao lado, uma por linha.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}; rename the file with its date as YYYY-MM-DD, say how to read the date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>Nenhuma data foi encontrada no nome {name}; renomeie o arquivo com sua data como AAAA-MM-DD, indique como ler a data com {@file_pattern}, por exemplo {example}, ou dê à camada um intervalo temporal no QGIS.</translation>
    </message>
    <message>
        <source>The date {date} in the name {name} may be day-month or month-day; rename the file with its date as YYYY-MM-DD, or give the layer a temporal range in QGIS.</source>
        <translation>A data {date} no nome {name} pode ser dia-mês ou mês-dia; renomeie o arquivo com a data como AAAA-MM-DD, ou dê à camada um intervalo temporal no QGIS.</translation>
    </message>
    <message>
        <source>The number {date} in the name {name} may be a year and a month or a day of a year with two digits; say how to read it with {@file_pattern}, for example {example}, or rename the file with its date as YYYY-MM-DD.</source>
        <translation>O número {date} no nome {name} pode ser um ano e um mês ou um dia de um ano com dois dígitos; diga como lê-lo com {@file_pattern}, por exemplo {example}, ou renomeie o arquivo com a data como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{@file_pattern} is {pattern}, which finds no date in the name {name}; correct it, or rename the file with its date as YYYY-MM-DD. {{date}} stands for YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, the name of a month with the year, or seconds since 1970.</source>
        <translation>{@file_pattern} é {pattern}, que não acha data no nome {name}; corrija-o, ou renomeie o arquivo com a data como YYYY-MM-DD. {{date}} vale por YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, o nome de um mês com o ano, ou segundos desde 1970.</translation>
    </message>
    <message>
        <source>No date was found in the name {name}, and the one inside ({item}) is when the file was written; say how to read its date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.</source>
        <translation>Nenhuma data foi encontrada no nome {name}, e a que está dentro ({item}) é a de quando o arquivo foi gravado; diga como ler a data com {@file_pattern}, por exemplo {example}, ou dê à camada um intervalo temporal no QGIS.</translation>
    </message>
    <message>
        <source>No access to the images was granted by {address} ({error}); check the network, or copy the images later.</source>
        <translation>{address} não concedeu acesso às imagens ({error}); verifique a rede, ou copie as imagens mais tarde.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; codes are from 1 to {highest}.</source>
        <translation>O código de {name} é {code}; os códigos vão de 1 a {highest}.</translation>
    </message>
    <message>
        <source>The label {name} is in the class scheme twice; take one out.</source>
        <translation>O rótulo {name} está duas vezes no esquema de classes; remova um deles.</translation>
    </message>
    <message>
        <source>Two classes have the name {name}; merge one into the other, or rename one.</source>
        <translation>Duas classes têm o nome {name}; una uma à outra ou renomeie uma delas.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}; write it as #rrggbb.</source>
        <translation>A cor de {name} é {colour}; escreva-a como #rrggbb.</translation>
    </message>
    <message>
        <source>The code of {name} is {code}; it must be a whole number.</source>
        <translation>O código de {name} é {code}; deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>A class has no name; give it one, or take it out.</source>
        <translation>Uma classe não tem nome; dê-lhe um ou remova-a.</translation>
    </message>
    <message>
        <source>The name {name} holds characters that no legend can hold; correct it.</source>
        <translation>O nome {name} contém caracteres que não cabem em uma legenda; corrija-o.</translation>
    </message>
    <message>
        <source>A class scheme is a JSON object with a list of classes, and this one has none; choose another file.</source>
        <translation>Um esquema de classes é um objeto JSON com uma lista de classes, e este não tem nenhuma; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The class scheme cannot be used; correct it: {problem}</source>
        <translation>O esquema de classes não pode ser usado; corrija-o: {problem}</translation>
    </message>
    <message>
        <source>Not everybody tells these colours apart: {pairs} (CIELAB difference below {least}); choose others.</source>
        <translation>Nem todas as pessoas distinguem estas cores: {pairs} (diferença CIELAB menor que {least}); escolha outras.</translation>
    </message>
    <message>
        <source>{name} is merged into itself; choose another class.</source>
        <translation>{name} está unida a si mesma; escolha outra classe.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which the class scheme does not have.</source>
        <translation>{name} está unida a {other}, que não existe no esquema de classes.</translation>
    </message>
    <message>
        <source>{name} is merged into {other}, which is itself merged into {third}; merge both into {third}.</source>
        <translation>{name} está unida a {other}, que por sua vez está unida a {third}; una as duas a {third}.</translation>
    </message>
    <message>
        <source>Several classes have the code {code}: {classes}; give each its own.</source>
        <translation>Várias classes têm o código {code}: {classes}; dê a cada uma o seu.</translation>
    </message>
    <message>
        <source>The class scheme is not JSON ({error}); choose a file that the class editor has saved.</source>
        <translation>O esquema de classes não é JSON ({error}); escolha um arquivo salvo pelo editor de classes.</translation>
    </message>
    <message>
        <source>The class scheme has no class; add one.</source>
        <translation>O esquema de classes não tem nenhuma classe; adicione uma.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); if the disk is full, free some space or choose another folder.</source>
        <translation>Não foi possível gravar {path} ({reason}); se o disco está cheio, libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>write failed</source>
        <translation>a gravação falhou</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system; set it in the layer's properties.</source>
        <translation>A camada não tem sistema de referência de coordenadas; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is not understood ({error}); save the layer in another one.</source>
        <translation>O sistema de referência de coordenadas {crs} não é reconhecido ({error}); salve a camada em outro.</translation>
    </message>
    <message>
        <source>convert each band to GeoTIFF first, with Translate in QGIS (Raster, Conversion) or in the OSGeo4W shell with gdal_translate -sds, or download GeoTIFFs from AppEEARS.</source>
        <translation>converta antes cada banda para GeoTIFF, com Converter no QGIS (Raster, Conversão) ou no terminal do OSGeo4W com gdal_translate -sds, ou baixe GeoTIFFs do AppEEARS.</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); take it out or copy it again.</source>
        <translation>Não é possível abrir {path} como raster ({error}); retire-o ou copie-o de novo.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); its download did not finish, so download it again.</source>
        <translation>{path} está vazio (0 bytes); seu download não terminou, então baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} is an HDF4 file, which cannot be read here; {remedy}</source>
        <translation>{path} é um arquivo HDF4, que não pode ser lido aqui; {remedy}</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here; unpack it and give the folder, or pack it as .zip or .tar.</source>
        <translation>{path} está compactado de um modo que não pode ser lido aqui; descompacte-o e indique a pasta, ou compacte-o como .zip ou .tar.</translation>
    </message>
    <message>
        <source>{path} is a NetCDF of the format CDF-5, which cannot be read here; write it as NetCDF-4 first, for example with nccopy -k nc4.</source>
        <translation>{path} é um NetCDF do formato CDF-5, que não pode ser lido aqui; grave-o antes como NetCDF-4, por exemplo com nccopy -k nc4.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({kind}), of which no map can be made; compute their amplitude or intensity first, and give that raster.</source>
        <translation>{path} contém números complexos ({kind}), dos quais não se pode fazer um mapa; calcule antes a amplitude ou a intensidade e use esse raster.</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({error}); check the network and whether the address needs a login or a newer signature, or download the file.</source>
        <translation>Não é possível alcançar {path} ({error}); verifique a rede e se o endereço exige um login ou uma assinatura mais nova, ou baixe o arquivo.</translation>
    </message>
    <message>
        <source>{path} is a Zarr of version 3 with codecs that cannot be read here ({error}); write it as Zarr of version 2 (zarr_format=2 in xarray), NetCDF or GeoTIFF.</source>
        <translation>{path} é um Zarr da versão 3 com codecs que não podem ser lidos aqui ({error}); grave-o como Zarr da versão 2 (zarr_format=2 no xarray), NetCDF ou GeoTIFF.</translation>
    </message>
    <message>
        <source>{path} is not there; it was moved, renamed or deleted, so choose the rasters again.</source>
        <translation>{path} não está lá; foi movido, renomeado ou apagado, então escolha os rasters de novo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the drive and your rights to the file.</source>
        <translation>Não é possível ler {path} ({error}); verifique a unidade e seus direitos sobre o arquivo.</translation>
    </message>
    <message>
        <source>{path} is cut short ({size} bytes, its pixels need at least {needed}); copy or download it again.</source>
        <translation>{path} está truncado ({size} bytes, seus pixels precisam de pelo menos {needed}); copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>No raster lies on {name} ({grid}); choose another one under {@grid}, or leave it empty.</source>
        <translation>Nenhum raster está sobre {name} ({grid}); escolha outro em {@grid}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>The georeference of {path} is damaged (its transform is {transform}); assign its extent with GDAL first.</source>
        <translation>A georreferência de {path} está danificada (a transformação é {transform}); atribua antes a extensão com o GDAL.</translation>
    </message>
    <message>
        <source>The CRS of {path} is geocentric or vertical, in which a raster has no place; assign the right one with GDAL first.</source>
        <translation>O SRC de {path} é geocêntrico ou vertical, no qual um raster não tem local; atribua antes o SRC certo com o GDAL.</translation>
    </message>
    <message>
        <source>{path} ({grid}) lies far from the other rasters; take it out, or check its CRS.</source>
        <translation>{path} ({grid}) está longe dos outros rasters; retire-o, ou verifique seu SRC.</translation>
    </message>
    <message>
        <source>{name} ({grid}) has no place in the CRS of the finest rasters; take it out.</source>
        <translation>{name} ({grid}) não tem local no SRC dos rasters mais finos; retire-o.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) are not degrees, the unit of its CRS ({crs}); assign the right CRS with GDAL first.</source>
        <translation>As coordenadas de {path} ({extent}) não são graus, que o seu SRC ({crs}) usa; atribua antes o SRC certo com o GDAL.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) lie beyond the earth in its CRS ({crs}); assign the right CRS and extent with GDAL first.</source>
        <translation>As coordenadas de {path} ({extent}) ficam fora da Terra no seu SRC ({crs}); atribua antes o SRC e a extensão certos com o GDAL.</translation>
    </message>
    <message>
        <source>{name} ({grid}) cannot be brought to the CRS of the finest rasters ({error}); take it out, or warp it first.</source>
        <translation>{name} ({grid}) não pode ser levado ao SRC dos rasters mais finos ({error}); retire-o, ou reprojete-o antes.</translation>
    </message>
    <message>
        <source>The coordinates of {path} ({extent}) seem to be degrees, but its CRS ({crs}) has metres; assign the right CRS with GDAL first.</source>
        <translation>As coordenadas de {path} ({extent}) parecem ser graus, mas o seu SRC ({crs}) usa metros; atribua antes o SRC certo com o GDAL.</translation>
    </message>
    <message>
        <source>The map's projection is not of equal area: a pixel at its centre is shown {factor} times as large as it is on the ground, and the areas are so too; warp the map to an equal-area projection for true areas.</source>
        <translation>A projeção do mapa não é de área igual: um pixel em seu centro aparece {factor} vezes maior que no terreno, e as áreas também; reprojete o mapa para uma projeção de área igual para ter áreas verdadeiras.</translation>
    </message>
    <message>
        <source>The unit of length of the map's coordinate reference system is not known ({error}); warp the map to another one.</source>
        <translation>A unidade de comprimento do sistema de referência de coordenadas do mapa não é conhecida ({error}); reprojete o mapa para outro.</translation>
    </message>
    <message>
        <source>{kind} is not a Polygon or MultiPolygon with coordinates</source>
        <translation>{kind} não é um Polygon ou MultiPolygon com coordenadas</translation>
    </message>
    <message>
        <source>its coordinates are not lists of numbers</source>
        <translation>suas coordenadas não são listas de números</translation>
    </message>
    <message>
        <source>it has a ring of fewer than four vertices</source>
        <translation>ele tem um anel de menos de quatro vértices</translation>
    </message>
    <message>
        <source>The polygon of feature {number} cannot be read ({error}); repair it with Fix geometries, or leave it out.</source>
        <translation>Não é possível ler o polígono da feição {number} ({error}); repare-o com Corrigir geometrias, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The list of providers {path} cannot be read ({error}); correct it, or take it away.</source>
        <translation>A lista de provedores {path} não pode ser lida ({error}); corrija-a ou retire-a.</translation>
    </message>
    <message>
        <source>The region of interest has no coordinate reference system; set it in the layer's properties.</source>
        <translation>A região de interesse não tem sistema de referência de coordenadas; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>A região de interesse está fora dos rasters; escolha uma que se sobreponha a eles, e verifique seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>The region of interest holds the centre of no pixel, so nothing of the rasters lies in it; draw it larger, or choose another one.</source>
        <translation>A região de interesse não contém o centro de nenhum pixel, portanto nada dos rasters está nela; desenhe-a maior ou escolha outra.</translation>
    </message>
    <message>
        <source>The layer of zones has no coordinate reference system; set it in the layer's properties.</source>
        <translation>A camada de zonas não tem sistema de referência de coordenadas; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>The extent reaches places that the coordinate reference system of the rasters ({grid}) cannot show; give a smaller one around the rasters.</source>
        <translation>A extensão alcança locais que o sistema de referência de coordenadas dos rasters ({grid}) não pode mostrar; indique uma menor em torno dos rasters.</translation>
    </message>
    <message>
        <source>The extent lies outside the rasters; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>A extensão está fora dos rasters; escolha uma que se sobreponha a eles, e verifique seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>A polygon of the region of interest cannot be read ({error}); repair the layer.</source>
        <translation>Não é possível ler um polígono da região de interesse ({error}); repare a camada.</translation>
    </message>
    <message>
        <source>The region of interest lies outside the rasters or the extent; choose one that overlaps them, and check its coordinate reference system.</source>
        <translation>A região de interesse está fora dos rasters ou da extensão; escolha uma que se sobreponha a eles, e verifique seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>The extent cannot be brought to the rasters' coordinate reference system ({error}); give it in that system.</source>
        <translation>A extensão não pode ser levada ao sistema de referência de coordenadas dos rasters ({error}); dê-a nesse sistema.</translation>
    </message>
    <message>
        <source>A polygon of the zone {name} cannot be read ({error}); repair the layer with Fix geometries.</source>
        <translation>Um polígono da zona {name} não pode ser lido ({error}); conserte a camada com Corrigir geometrias.</translation>
    </message>
    <message>
        <source>A polygon reaches places that the coordinate reference system of the rasters ({grid}) cannot show; clip it to the surroundings of the rasters.</source>
        <translation>Um polígono alcança locais que o sistema de referência de coordenadas dos rasters ({grid}) não pode mostrar; recorte-o aos arredores dos rasters.</translation>
    </message>
    <message>
        <source>{path} leads to {address}, which lies in a network and was not asked; add {server} to the rasters where it may be asked, or download the file.</source>
        <translation>{path} leva a {address}, que está em uma rede e não foi consultado; acrescente {server} aos rasters se ele puder ser consultado, ou baixe o arquivo.</translation>
    </message>
    <message>
        <source>{path} leads to {link}, which lies outside of its folder and was not read; give {place} as a raster, or put both into one folder.</source>
        <translation>{path} leva a {link}, que está fora da sua pasta e não foi lido; indique {place} como raster, ou coloque ambos em uma só pasta.</translation>
    </message>
    <message>
        <source>{path} shows virtual rasters within more than 20 others; give the rasters themselves.</source>
        <translation>{path} mostra rasters virtuais dentro de mais de 20 outros; indique os próprios rasters.</translation>
    </message>
    <message>
        <source>{path} shows {source}, which is not there; copy it there again, or make the virtual raster anew.</source>
        <translation>{path} mostra {source}, que não está lá; copie-o de novo para lá, ou refaça o raster virtual.</translation>
    </message>
    <message>
        <source>{@window} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.</source>
        <translation>{@window} é {size}, que não tem um pixel no meio; escolha um número ímpar, {smaller} ou {larger}.</translation>
    </message>
    <message>
        <source>The window has {size} × {size} pixels and {path} only {width} × {height}; take a smaller window.</source>
        <translation>A janela tem {size} × {size} pixels e {path} só {width} × {height}; escolha uma janela menor.</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>imagens de {first} a {last}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>{count} {count:other change|other changes}</source>
        <translation>{count} {count:outra mudança|outras mudanças}</translation>
    </message>
    <message>
        <source>Samples of one field can lie in several folds, so a map is less accurate than this; group by place or blocks to see how much.</source>
        <translation>Amostras de um mesmo talhão podem estar em várias partições, por isso um mapa é menos acurado do que isto; agrupe por local ou por blocos para ver quanto.</translation>
    </message>
    <message>
        <source>Samples of one place are never in two folds.</source>
        <translation>Amostras de um mesmo local nunca estão em duas partições.</translation>
    </message>
    <message>
        <source>Samples of one block are never in two folds.</source>
        <translation>Amostras de um mesmo bloco nunca estão em duas partições.</translation>
    </message>
    <message>
        <source>Expected calibration error {error}; {scaled} after temperature scaling with the other folds, as Train LSTM-FCN does with its validation samples.</source>
        <translation>Erro de calibração esperado {error}; {scaled} após escalonamento de temperatura com as outras partições, como Treinar LSTM-FCN faz com suas amostras de validação.</translation>
    </message>
    <message>
        <source>after temperature scaling</source>
        <translation>após escalonamento de temperatura</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>como treinada</translation>
    </message>
    <message>
        <source>Cube of {dates} {dates:date|dates} and {bands} {bands:band|bands}</source>
        <translation>Cubo de {dates} {dates:data|datas} e {bands} {bands:banda|bandas}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>position in the series</source>
        <translation>posição na série</translation>
    </message>
    <message>
        <source>probability of the predicted class</source>
        <translation>probabilidade da classe predita</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>Accuracy at each confidence</source>
        <translation>Acurácia em cada nível de confiança</translation>
    </message>
    <message>
        <source>share of right predictions</source>
        <translation>proporção de predições certas</translation>
    </message>
    <message>
        <source>Samples at each confidence</source>
        <translation>Amostras em cada nível de confiança</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>accuracy (share of samples)</source>
        <translation>acurácia (proporção das amostras)</translation>
    </message>
    <message>
        <source>probability of the label</source>
        <translation>probabilidade do rótulo</translation>
    </message>
    <message>
        <source>similar samples with the same label (share)</source>
        <translation>amostras semelhantes com o mesmo rótulo (proporção)</translation>
    </message>
    <message>
        <source>share of the observations (%)</source>
        <translation>proporção das observações (%)</translation>
    </message>
    <message>
        <source>area (ha)</source>
        <translation>área (ha)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropia cruzada</translation>
    </message>
    <message>
        <source>share of samples that are right</source>
        <translation>proporção de amostras certas</translation>
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
        <translation>queda da acurácia (pontos percentuais)</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizáveis</translation>
    </message>
    <message>
        <source>flagged by the mask band</source>
        <translation>marcadas pela banda de máscara</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>perfectly calibrated</source>
        <translation>perfeitamente calibrada</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>melhor até então</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>mapeada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo de 95%</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>ganho</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada antecipada</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>pesos mantidos</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} partições</translation>
    </message>
    <message>
        <source>{folds}, repeated {count} times</source>
        <translation>{folds}, repetidas {count} vezes</translation>
    </message>
    <message>
        <source>{folds}, grouped by place</source>
        <translation>{folds}, agrupadas por local</translation>
    </message>
    <message>
        <source>{folds}, grouped by blocks</source>
        <translation>{folds}, agrupadas por blocos</translation>
    </message>
    <message>
        <source>Agreement {share} %</source>
        <translation>Concordância {share}%</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
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
        <translation>Tabela {number}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Quality of the samples</source>
        <translation>Qualidade das amostras</translation>
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
        <translation>{accuracy} ({low} a {high}), kappa {kappa}, F1 médio {f1}</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples.</source>
        <translation>Erro de calibração esperado {error} nas amostras de validação.</translation>
    </message>
    <message>
        <source>All {count} epochs were run</source>
        <translation>Todas as {count} épocas foram executadas</translation>
    </message>
    <message>
        <source>{ending}; the last weights were kept.</source>
        <translation>{ending}; os últimos pesos foram mantidos.</translation>
    </message>
    <message>
        <source>Expected calibration error {error} on the validation samples after temperature scaling ({temperature}).</source>
        <translation>Erro de calibração esperado {error} nas amostras de validação após escalonamento de temperatura ({temperature}).</translation>
    </message>
    <message>
        <source>Stopped early after epoch {number} of {count}</source>
        <translation>Parada antecipada após a época {number} de {count}</translation>
    </message>
    <message>
        <source>{ending}; the weights of epoch {number}, the lowest validation loss, were kept.</source>
        <translation>{ending}; foram mantidos os pesos da época {number}, a de menor perda de validação.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Treinado em</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
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
        <translation>Códigos nos mapas de classes</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Tamanho do pixel (m)</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Years of the samples</source>
        <translation>Anos das amostras</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Amostras de treinamento</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Pesos da rede</translation>
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
        <translation>Rótulos unidos</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>{count} {count:date|dates}</source>
        <translation>{count} {count:data|datas}</translation>
    </message>
    <message>
        <source>{duration} on {device}</source>
        <translation>{duration} em {device}</translation>
    </message>
    <message>
        <source>{count} dates of a season from {first} to {last}, samples of {first_year} to {last_year}</source>
        <translation>{count} datas de um período de {first} a {last}, amostras de {first_year} a {last_year}</translation>
    </message>
    <message>
        <source>{count} {count:date|dates} from {first} to {last}</source>
        <translation>{count} {count:data|datas} de {first} a {last}</translation>
    </message>
    <message>
        <source>{@dask}: the engine lacks the package {package}; install it with: {command}</source>
        <translation>{@dask}: falta ao motor o pacote {package}; instale-o com: {command}</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}; check the address, and that this machine can reach it.</source>
        <translation>Nenhum agendador Dask responde em {address}; verifique o endereço e se este computador consegue alcançá-lo.</translation>
    </message>
    <message>
        <source>The Dask scheduler has not answered for {seconds} seconds; start it and run this again.</source>
        <translation>O agendador Dask não responde há {seconds} segundos; inicie-o e execute isto de novo.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with: dask worker {address} --nthreads 1</source>
        <translation>O agendador Dask em {address} não tem workers; inicie alguns com: dask worker {address} --nthreads 1</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder, or close the program or layer that uses the file.</source>
        <translation>Não é possível gravar {path} ({reason}); escolha outra pasta, ou feche o programa ou a camada que usa o arquivo.</translation>
    </message>
    <message>
        <source>{name} in the cache folder {folder} cannot be written ({reason}); check the disk and your rights to the folder, or set the environment variable XDG_CACHE_HOME to another one.</source>
        <translation>Não é possível gravar {name} na pasta de cache {folder} ({reason}); verifique o disco e os seus direitos sobre a pasta, ou defina outra com a variável de ambiente XDG_CACHE_HOME.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Free some space or choose another folder.</source>
        <translation>O disco está cheio: não foi possível gravar {path}. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} is asked for twice; give every output its own name.</source>
        <translation>{path} é pedido duas vezes; dê a cada saída um nome próprio.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the output a file name.</source>
        <translation>{path} é uma pasta; dê à saída um nome de arquivo.</translation>
    </message>
    <message>
        <source>The disk of the cache folder {folder} is full: {name} could not be written. Free some space, or set the environment variable XDG_CACHE_HOME to a folder on another disk.</source>
        <translation>O disco da pasta de cache {folder} está cheio: não foi possível gravar {name}. Libere espaço, ou defina a variável de ambiente XDG_CACHE_HOME com uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Another run is writing its outputs in {folder}; wait until it has ended, or choose another folder.</source>
        <translation>Outra execução está gravando suas saídas em {folder}; espere que termine ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a number from {low} to {high}.</source>
        <translation>{name} é {value}; deve ser um número de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {words}.</source>
        <translation>{name} é {value}; deve ser {words}.</translation>
    </message>
    <message>
        <source>{name} holds an empty name; give a file or a folder, or take it out.</source>
        <translation>{name} contém um nome vazio; indique um arquivo ou uma pasta, ou retire-o.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{name} é {value}; deve ser um número inteiro de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} is '{value}'; choose one of {choices}.</source>
        <translation>{name} é '{value}'; escolha um de {choices}.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is not a file on a disk and would be lost with the run; give a file in a folder.</source>
        <translation>{name} é {path}, que não é um arquivo em disco e se perderia com a execução; informe um arquivo em uma pasta.</translation>
    </message>
    <message>
        <source>{name} is {path}, which is an address, and outputs are written to a disk only; give a file in a folder.</source>
        <translation>{name} é {path}, que é um endereço, e as saídas só são gravadas em disco; indique um arquivo em uma pasta.</translation>
    </message>
    <message>
        <source>{name} is {path}, but rasters are written as GeoTIFF, which is not a {suffix} file; end the name in .tif, and convert the raster afterwards where another format is needed.</source>
        <translation>{name} é {path}, mas os rasters são gravados como GeoTIFF, que não é um arquivo {suffix}; termine o nome em .tif e converta o raster depois, se precisar de outro formato.</translation>
    </message>
    <message>
        <source>{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.</source>
        <translation>{name} deve ser um arquivo CSV ou um objeto com ids, x, y, crs, labels e fields.</translation>
    </message>
    <message>
        <source>{name} must be a JSON file or an object with a list of classes.</source>
        <translation>{name} deve ser um arquivo JSON ou um objeto com uma lista de classes.</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>uma lista de números</translation>
    </message>
    <message>
        <source>text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>{name} is '{text}'; write it YYYY-MM-DD.</source>
        <translation>{name} é '{text}'; escreva AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>a list of files and folders</source>
        <translation>uma lista de arquivos e pastas</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>{name} is {value}, which no file can be called; leave its control characters out.</source>
        <translation>{name} é {value}, nome que nenhum arquivo pode ter; retire os caracteres de controle.</translation>
    </message>
    <message>
        <source>{name} begins with {value} and is longer than file systems allow; choose a shorter name.</source>
        <translation>{name} começa com {value} e é mais longo do que os sistemas de arquivos permitem; escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>faltam {hours} h {minutes} min</translation>
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
        <translation>faltam {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>faltam {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{part} · {doing}</source>
        <translation>{part} · {doing}</translation>
    </message>
    <message>
        <source>The memory limit of {limit} GB is too small: one row of a window of these rasters needs {smallest} GB; give at least that.</source>
        <translation>O limite de memória de {limit} GB é pequeno demais: uma linha de uma janela destes rasters precisa de {smallest} GB; dê pelo menos isso.</translation>
    </message>
    <message>
        <source>{path} leads to the input {input} of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} leva à entrada {input} desta execução, e gravá-lo a destruiria; dê à saída outro nome ou pasta.</translation>
    </message>
    <message>
        <source>{path} is an input of this run, which writing it would destroy; give the output another name or folder.</source>
        <translation>{path} é uma entrada desta execução, e gravá-lo a destruiria; dê à saída outro nome ou pasta.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names}; e mais {count}</translation>
    </message>
    <message>
        <source>{count} of {all} samples say that they are of another time ({start} to {end}) than the rasters ({first} to {last}); their labels need not hold for these images, so give the rasters of their season, or leave these samples out.</source>
        <translation>{count} de {all} amostras dizem ser de outra época ({start} a {end}) que a dos rasters ({first} a {last}); os seus rótulos podem não valer para estas imagens: dê os rasters do período delas, ou deixe essas amostras de fora.</translation>
    </message>
    <message>
        <source>Labels that differ only by case, blanks, accents or signs that look alike are different classes: {labels}. If they mean one class, write them alike in the class field.</source>
        <translation>Rótulos que diferem só em maiúsculas, espaços, acentos ou sinais parecidos são classes diferentes: {labels}. Se significam uma só classe, escreva-os da mesma forma no campo de classe.</translation>
    </message>
    <message>
        <source>The accuracy is measured on {samples} validation {samples:sample only|samples only}, so it says little (see its interval); add samples, or use Cross-validate LSTM-FCN, which measures on {samples:all samples|all of them}.</source>
        <translation>A acurácia é medida em só {samples} {samples:amostra de validação|amostras de validação}, portanto diz pouco (veja seu intervalo); acrescente amostras, ou use Validação cruzada da LSTM-FCN, que mede em todas.</translation>
    </message>
    <message>
        <source>Classes of fewer than {fewest} samples ({classes}) are hardly learned and not measured; add samples, better {enough} or more of each class.</source>
        <translation>Classes com menos de {fewest} amostras ({classes}) quase não são aprendidas nem medidas; acrescente amostras, melhor {enough} ou mais de cada classe.</translation>
    </message>
    <message>
        <source>The series have {dates} {dates:date only|dates only}, which show no season; classes that look alike on these dates are not told apart. Add dates, better a dozen over the year.</source>
        <translation>As séries têm só {dates} {dates:data, que não mostra|datas, que não mostram} variação sazonal; classes parecidas nessas datas não são distinguidas. Acrescente datas, melhor uma dúzia ao longo do ano.</translation>
    </message>
    <message>
        <source>{labels} stands in the class field as programs write a missing value, and is taken for a class; where it means no label, leave these samples out.</source>
        <translation>{labels} está no campo de classe como os programas escrevem um valor ausente, e é tomado por uma classe; se significa que não há rótulo, deixe essas amostras de fora.</translation>
    </message>
    <message>
        <source>{labels} holds the sign {sign} in place of a letter that was lost, as where a table is read in another encoding; set the encoding of the layer in QGIS, or save the table in UTF-8.</source>
        <translation>{labels} contém o sinal {sign} no lugar de uma letra perdida, como quando uma tabela é lida em outra codificação; defina a codificação da camada no QGIS ou salve a tabela em UTF-8.</translation>
    </message>
    <message>
        <source>The class field has no whole number for {classes}; choose a field of whole numbers or one with a value map of them, or number the classes in the order of the labels ({@codes}).</source>
        <translation>O campo de classe não tem número inteiro para {classes}; escolha um campo de números inteiros ou um com um mapa de valores deles, ou numere as classes na ordem dos rótulos ({@codes}).</translation>
    </message>
    <message>
        <source>The classes {first} and {second} have the same number {number} in the class field; give them one label, or two numbers.</source>
        <translation>As classes {first} e {second} têm o mesmo número {number} no campo de classe; dê a elas um só rótulo ou dois números.</translation>
    </message>
    <message>
        <source>The class {label} has several numbers in the class field ({numbers}), and a map can hold only one; correct the value map, or number the classes in the order of the labels ({@codes}).</source>
        <translation>A classe {label} tem vários números no campo de classe ({numbers}), e um mapa só pode ter um; corrija o mapa de valores ou numere as classes na ordem dos rótulos ({@codes}).</translation>
    </message>
    <message>
        <source>The class {label} has the number {number}, and the pixels of a class map can be 1 to {highest} only; change the number, or number the classes in the order of the labels ({@codes}).</source>
        <translation>A classe {label} tem o número {number}, e os pixels de um mapa de classes só podem ser de 1 a {highest}; mude o número ou numere as classes na ordem dos rótulos ({@codes}).</translation>
    </message>
    <message>
        <source>{polygons} {polygons:polygon gives|polygons give} {count} {count:sample|samples}.</source>
        <translation>{polygons} {polygons:polígono dá|polígonos dão} {count} {count:amostra|amostras}.</translation>
    </message>
    <message>
        <source>No sample point lies on the rasters; check that both show the same place and that the layer's CRS is right.</source>
        <translation>Nenhum ponto de amostra está sobre os rasters; verifique se ambos mostram o mesmo local e se o SRC da camada está certo.</translation>
    </message>
    <message>
        <source>{count} {count:sample lies|samples lie} outside the rasters (feature {count:id|ids} {ids}); select the ones inside, or add rasters that {count:cover it|cover them}.</source>
        <translation>{count} {count:amostra está|amostras estão} fora dos rasters ({count:id da feição|ids das feições} {ids}); selecione as que estão dentro, ou adicione rasters que {count:a cubram|as cubram}.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} a gap of more than {days} days (feature {count:id|ids} {ids}); {count:leave it|leave them} out, or allow longer gaps under {@max_gap}.</source>
        <translation>{count} {count:amostra tem|amostras têm} uma lacuna de mais de {days} dias ({count:id da feição|ids das feições} {ids}); {count:deixe-a|deixe-as} de fora, ou permita lacunas maiores em {@max_gap}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel|pixels} of polygons {count:has|have} no or too few valid observations and {count:is left|are left} out.</source>
        <translation>{count} {count:pixel|pixels} de polígonos não {count:tem observações|têm observações} válidas, ou {count:as tem|as têm} de menos, e {count:fica|ficam} de fora.</translation>
    </message>
    <message>
        <source>{count} {count:polygon holds|polygons hold} no centre of a pixel (feature {count:id|ids} {ids}); the pixel of {count:a point on it|a point on each} is taken.</source>
        <translation>{count} {count:polígono não contém|polígonos não contêm} nenhum centro de pixel ({count:id|ids} de feição {ids}); usa-se o pixel de um ponto {count:nele|em cada um}.</translation>
    </message>
    <message>
        <source>{count} {count:sample shares|samples share} a pixel with another of the same label and {count:is counted|are counted} once.</source>
        <translation>{count} {count:amostra compartilha|amostras compartilham} um pixel com outra do mesmo rótulo e {count:conta|contam} uma só vez.</translation>
    </message>
    <message>
        <source>{count} {count:pixel has|pixels have} samples with different labels (feature ids {ids}). All are kept; correct their labels, or leave out the wrong ones.</source>
        <translation>{count} {count:pixel tem|pixels têm} amostras com rótulos diferentes (ids de feição {ids}). Todas são mantidas; corrija os rótulos, ou deixe de fora as erradas.</translation>
    </message>
    <message>
        <source>The names of the fields {fields} are cut to ten letters, as in a shapefile, so the dates of their series are lost; use the layer from before it was saved as a shapefile, or extract the series again into a GeoPackage.</source>
        <translation>Os nomes dos campos {fields} foram cortados em dez letras, como em um shapefile, e as datas de suas séries se perderam; use a camada de antes de ser salva como shapefile ou extraia as séries de novo para um GeoPackage.</translation>
    </message>
    <message>
        <source>There are no rasters, and the samples carry no series in fields (NDVI1, NDVI2 … or NDVI_20130914 …); add dated rasters, or use a layer made with Extract time series.</source>
        <translation>Não há rasters, e as amostras não trazem séries em campos (NDVI1, NDVI2 … ou NDVI_20130914 …); adicione rasters datados, ou use uma camada feita com Extrair séries temporais.</translation>
    </message>
    <message>
        <source>The samples carry no series of band {missing}; they have {present}.</source>
        <translation>As amostras não trazem séries da banda {missing}; elas têm {present}.</translation>
    </message>
    <message>
        <source>The bands in the samples' fields do not have the same dates ({lengths}); choose bands that do under {@bands}.</source>
        <translation>As bandas nos campos das amostras não têm as mesmas datas ({lengths}); escolha bandas que tenham em {@bands}.</translation>
    </message>
    <message>
        <source>The values of {band} in the fields run from {low} to {high}, but {band} lies between {least} and {most}; bring them to this unit first, for example divide them by 10000 with the field calculator.</source>
        <translation>Os valores de {band} nos campos vão de {low} a {high}, mas {band} fica entre {least} e {most}; passe-os antes a essa unidade, por exemplo dividindo-os por 10000 com a calculadora de campo.</translation>
    </message>
    <message>
        <source>The field {field} has {count} values for {samples} samples; give one for each.</source>
        <translation>O campo {field} tem {count} valores para {samples} amostras; dê um para cada uma.</translation>
    </message>
    <message>
        <source>The fields {first} and {second} carry the same date; keep one of them.</source>
        <translation>Os campos {first} e {second} têm a mesma data; fique com um deles.</translation>
    </message>
    <message>
        <source>The field {field} of feature {id} holds {value}, which is not a number; correct it, or leave it empty where the observation is missing.</source>
        <translation>O campo {field} da feição {id} contém {value}, que não é um número; corrija-o, ou deixe-o vazio onde falta a observação.</translation>
    </message>
    <message>
        <source>The field {field} holds {value}; write dates YYYY-MM-DD, or leave the field out.</source>
        <translation>O campo {field} contém {value}; escreva datas AAAA-MM-DD, ou deixe o campo de fora.</translation>
    </message>
    <message>
        <source>{@block_size} is {size}; give the side of a block in metres, above 0.</source>
        <translation>{@block_size} é {size}; dê o lado de um bloco em metros, acima de 0.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as the layer has no coordinate reference system; choose {@group_by} none, or give it one.</source>
        <translation>Não é possível agrupar as amostras por onde estão, pois a camada não tem sistema de referência de coordenadas; escolha {@group_by} nenhum, ou dê-lhe um.</translation>
    </message>
    <message>
        <source>Samples cannot be grouped by where they lie, as some have no place (feature ids {ids}) or the layer has no coordinate reference system; choose {@group_by} none, or give them one.</source>
        <translation>Não é possível agrupar as amostras por onde estão, pois algumas não têm local (ids das feições {ids}) ou a camada não tem sistema de referência de coordenadas; escolha {@group_by} nenhum, ou dê-lhes um.</translation>
    </message>
    <message>
        <source>{path} has a row with more values than columns; put texts that hold a comma in quotes.</source>
        <translation>{path} tem uma linha com mais valores do que colunas; ponha entre aspas os textos que contêm uma vírgula.</translation>
    </message>
    <message>
        <source>{path} has the column {columns} more than once; keep one of each.</source>
        <translation>{path} tem a coluna {columns} mais de uma vez; mantenha uma de cada.</translation>
    </message>
    <message>
        <source>{path} needs the columns longitude, latitude and label; it has {columns}.</source>
        <translation>{path} precisa das colunas longitude, latitude e label; tem {columns}.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is beyond {farthest} degrees; give degrees (WGS 84), or check whether longitude and latitude are exchanged.</source>
        <translation>A linha {row} de {path} tem em {column} {value}, além de {farthest} graus; indique graus (WGS 84), ou verifique se longitude e latitude estão trocadas.</translation>
    </message>
    <message>
        <source>The layer of samples has no coordinate reference system; set it in the layer's properties.</source>
        <translation>A camada de amostras não tem sistema de referência de coordenadas; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>None of the features has a geometry, so no raster can be read there; give a layer of points or polygons, or a table with the columns longitude and latitude (WGS 84).</source>
        <translation>Nenhuma feição tem geometria, portanto nenhum raster pode ser lido ali; informe uma camada de pontos ou polígonos, ou uma tabela com as colunas longitude e latitude (WGS 84).</translation>
    </message>
    <message>
        <source>{count} {count:feature has|features have} no geometry (feature {count:id|ids} {ids}); draw it, {count:delete it|delete them}, or select the others.</source>
        <translation>{count} {count:feição não tem|feições não têm} geometria ({count:id|ids} {ids}); desenhe-a, {count:exclua-a|exclua-as} ou selecione as outras.</translation>
    </message>
    <message>
        <source>The sample layer has no features to use; check the layer, its filter and the selection.</source>
        <translation>A camada de amostras não tem feições para usar; verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no label (feature {count:id|ids} {ids}); {count:label it or leave it|label them or leave them} out, for example with a filter of the layer.</source>
        <translation>{count} {count:amostra não tem|amostras não têm} rótulo ({count:id da feição|ids das feições} {ids}); {count:rotule-a ou deixe-a|rotule-as ou deixe-as} de fora, por exemplo com um filtro da camada.</translation>
    </message>
    <message>
        <source>All samples have the label {label}; a map needs samples of at least two classes. Check the class field.</source>
        <translation>Todas as amostras têm o rótulo {label}; um mapa precisa de amostras de pelo menos duas classes. Verifique o campo de classe.</translation>
    </message>
    <message>
        <source>{count} classes have a single sample each; check that the class field is the one that holds the classes.</source>
        <translation>{count} classes têm uma só amostra cada; verifique se o campo de classe é o que contém as classes.</translation>
    </message>
    <message>
        <source>{count:Class|Classes} {classes} {count:has|have} one sample only; add samples, or leave the {count:class|classes} out.</source>
        <translation>{count:A classe|As classes} {classes} {count:tem|têm} só uma amostra; adicione amostras, ou deixe {count:a classe|as classes} de fora.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); check the name of the file, and that you may read it.</source>
        <translation>Não é possível ler os pontos {path} ({error}); verifique o nome do arquivo e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>The points {path} cannot be read ({error}); save them as CSV in UTF-8.</source>
        <translation>Não é possível ler os pontos {path} ({error}); salve-os como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the {column} {value}, which is not a number; correct it, or take the row out.</source>
        <translation>A linha {row} de {path} tem {column} {value}, que não é um número; corrija-a ou remova a linha.</translation>
    </message>
    <message>
        <source>The label {label} of feature {id} holds a line end, a control character or half a character, which no legend can hold; correct it.</source>
        <translation>O rótulo {label} da feição {id} contém uma quebra de linha, um caractere de controle ou meio caractere, o que nenhuma legenda pode conter; corrija-o.</translation>
    </message>
    <message>
        <source>Classes with one sample only are written almost like others: {labels}. If they mean one class, write them alike in the class field, or merge them with Classes…; else add samples.</source>
        <translation>Classes com uma só amostra são escritas quase como outras: {labels}. Se forem a mesma classe, escreva-as do mesmo modo no campo de classe, ou una-as com Classes…; senão, adicione amostras.</translation>
    </message>
    <message>
        <source>{count} {count:sample has|samples have} no valid observation in some band (feature {count:id|ids} {ids}); {count:leave it|leave them} out.</source>
        <translation>{count} {count:amostra não tem|amostras não têm} nenhuma observação válida em alguma banda ({count:id da feição|ids das feições} {ids}); {count:deixe-a|deixe-as} de fora.</translation>
    </message>
    <message>
        <source>The class scheme does not have {labels}, which the samples have; add it to the classes, merge it into one of them, or leave these samples out.</source>
        <translation>O esquema de classes não tem {labels}, que as amostras têm; acrescente às classes, una a uma delas ou deixe essas amostras de fora.</translation>
    </message>
    <message>
        <source>Merged into {name}: {labels}</source>
        <translation>Unidas a {name}: {labels}</translation>
    </message>
    <message>
        <source>Classes of the class scheme without samples, which are left out: {classes}</source>
        <translation>Classes do esquema de classes sem amostras, que ficam de fora: {classes}</translation>
    </message>
    <message>
        <source>Class {label} has {count} samples; a cross-validation needs at least {fewest} of each class, one to hold out and two to learn from. Add samples, or leave the class out.</source>
        <translation>A classe {label} tem {count} amostras; uma validação cruzada precisa de pelo menos {fewest} de cada classe, uma para reter e duas com que aprender. Adicione amostras, ou deixe a classe de fora.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but class {label} has {count} samples; choose at most {count} folds, or add samples of that class.</source>
        <translation>{@folds} é {folds}, mas a classe {label} tem {count} amostras; escolha no máximo {count} partições, ou adicione amostras dessa classe.</translation>
    </message>
    <message>
        <source>{@folds} is {folds}, but the samples lie in {groups} groups; choose fewer folds or smaller blocks.</source>
        <translation>{@folds} é {folds}, mas as amostras estão em {groups} grupos; escolha menos partições ou blocos menores.</translation>
    </message>
    <message>
        <source>Fold {number} leaves fewer than two samples of class {classes} to learn from; choose {remedy}.</source>
        <translation>A partição {number} deixa menos de duas amostras da classe {classes} com que aprender; escolha {remedy}.</translation>
    </message>
    <message>
        <source>All samples of class {label} lie in one group, so it cannot be both learned and measured; choose smaller blocks or another grouping, or add samples elsewhere.</source>
        <translation>Todas as amostras da classe {label} estão em um só grupo, de modo que ela não pode ser aprendida e medida ao mesmo tempo; escolha blocos menores ou outro agrupamento, ou adicione amostras em outro lugar.</translation>
    </message>
    <message>
        <source>more folds</source>
        <translation>mais partições</translation>
    </message>
    <message>
        <source>smaller groups, more folds, or another seed</source>
        <translation>grupos menores, mais partições, ou outra semente</translation>
    </message>
    <message>
        <source>The base model {name} reads the bands {bands}, the samples have {present}; choose its bands under {@bands}, or another base model.</source>
        <translation>O modelo base {name} lê as bandas {bands}, as amostras têm {present}; escolha as bandas dele em {@bands}, ou outro modelo base.</translation>
    </message>
    <message>
        <source>The base model {name} reads {count} dates, the samples have {present}; choose as many dates, or another base model.</source>
        <translation>O modelo base {name} lê {count} datas, as amostras têm {present}; escolha o mesmo número de datas, ou outro modelo base.</translation>
    </message>
    <message>
        <source>Starting from the weights of {name}, trained {date}; its normalisation is kept.</source>
        <translation>Partindo dos pesos de {name}, treinado em {date}; sua normalização é mantida.</translation>
    </message>
    <message>
        <source>The base model {name} has the codes {own} and none for {classes}; take the codes from a class field that has numbers for all classes ({@codes}).</source>
        <translation>O modelo base {name} tem os códigos {own} e nenhum para {classes}; tome os códigos de um campo de classe que tenha números para todas as classes ({@codes}).</translation>
    </message>
    <message>
        <source>The codes of the base model are kept: {codes}</source>
        <translation>Os códigos do modelo base são mantidos: {codes}</translation>
    </message>
    <message>
        <source>Classes it does not know, which start anew: {classes}</source>
        <translation>Classes que ele não conhece, que começam do zero: {classes}</translation>
    </message>
    <message>
        <source>Classes of the base model without samples, which are left out: {classes}</source>
        <translation>Classes do modelo base sem amostras, que ficam de fora: {classes}</translation>
    </message>
    <message>
        <source>The dates of the base model {name} or of the samples are known by position only; whether both are of the same season is not checked.</source>
        <translation>As datas do modelo base {name} ou das amostras são conhecidas só pela posição; não se verifica se ambos são do mesmo período.</translation>
    </message>
    <message>
        <source>The samples were observed from {first} to {last}, and the base model {name} learned {first_learned} to {last_learned}: their dates are up to {days} days apart in the year. Give rasters of the same season, or train without a base model.</source>
        <translation>As amostras foram observadas de {first} a {last}, e o modelo base {name} aprendeu de {first_learned} a {last_learned}: suas datas distam até {days} dias no ano. Use rasters do mesmo período, ou treine sem modelo base.</translation>
    </message>
    <message>
        <source>{name} is {value}, but the base model {model} has {own}; leave it empty, or train without a base model.</source>
        <translation>{name} é {value}, mas o modelo base {model} tem {own}; deixe vazio, ou treine sem modelo base.</translation>
    </message>
    <message>
        <source>The class field has the number {code} for {label}, but the base model {name} has the codes {own}; correct the number, or train without a base model.</source>
        <translation>O campo de classe tem o número {code} para {label}, mas o modelo base {name} tem os códigos {own}; corrija o número ou treine sem modelo base.</translation>
    </message>
    <message>
        <source>{name} is {value}; it takes three values, one for each convolution.</source>
        <translation>{name} é {value}; recebe três valores, um para cada convolução.</translation>
    </message>
    <message>
        <source>{name} has {count} values; it takes three, one for each convolution.</source>
        <translation>{name} tem {count} valores; recebe três, um para cada convolução.</translation>
    </message>
    <message>
        <source>fold {number} of {folds}: accuracy {accuracy} on {count} {count:sample|samples}</source>
        <translation>partição {number} de {folds}: acurácia {accuracy} em {count} {count:amostra|amostras}</translation>
    </message>
    <message>
        <source>repeat {number} of {repeats}, {fold}</source>
        <translation>repetição {number} de {repeats}, {fold}</translation>
    </message>
    <message>
        <source>{count} samples in {folds} folds, repeated {repeats} {repeats:time|times}, grouped by {group_by}; seed {seed}</source>
        <translation>{count} amostras em {folds} partições, repetidas {repeats} {repeats:vez|vezes}, agrupadas por {group_by}; semente {seed}</translation>
    </message>
    <message>
        <source>fold {number} of {count}</source>
        <translation>partição {number} de {count}</translation>
    </message>
    <message>
        <source>repeat {number} of {count} · {fold}</source>
        <translation>repetição {number} de {count} · {fold}</translation>
    </message>
    <message>
        <source>{done} of {count} folds are done</source>
        <translation>{done} de {count} partições prontas</translation>
    </message>
    <message>
        <source>No Dask worker can train a network ({reason}); correct that on the workers and run this again.</source>
        <translation>Nenhum worker do Dask consegue treinar uma rede ({reason}); corrija isso nos workers e execute de novo.</translation>
    </message>
    <message>
        <source>random forest for the soft labels</source>
        <translation>floresta aleatória para os rótulos suaves</translation>
    </message>
    <message>
        <source>CPU threads: {count} (more would not be faster)</source>
        <translation>Threads da CPU: {count} (mais não seria mais rápido)</translation>
    </message>
    <message>
        <source>Version {version} of the plugin asks for a fold and the Dask worker has version {own}; install the same on both.</source>
        <translation>A versão {version} do complemento pede uma partição e o worker do Dask tem a versão {own}; instale a mesma nos dois.</translation>
    </message>
    <message>
        <source>{folder} holds no fold to learn from ({error}); crossvalidate and tune write one.</source>
        <translation>{folder} não contém uma partição da qual aprender ({error}); crossvalidate e tune gravam uma.</translation>
    </message>
    <message>
        <source>Random forest on the same samples: accuracy {forest}; the network is at {network}, a difference of {difference} points (95 % interval {low} to {high})</source>
        <translation>Floresta aleatória com as mesmas amostras: acurácia {forest}; a rede está em {network}, uma diferença de {difference} pontos (intervalo de 95% {low} a {high})</translation>
    </message>
    <message>
        <source>On these samples a random forest is more accurate than the network, by {points} points. {remedies}</source>
        <translation>Nestas amostras uma floresta aleatória é mais acurada que a rede, por {points} pontos. {remedies}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <translation>época {number} de {count}</translation>
    </message>
    <message>
        <source>{epoch} · validation accuracy {accuracy}</source>
        <translation>{epoch} · acurácia de validação {accuracy}</translation>
    </message>
    <message>
        <source>{epoch} · {rate} epochs/s</source>
        <translation>{epoch} · {rate} épocas/s</translation>
    </message>
    <message>
        <source>The device has not enough memory for two series at a time; choose the device cpu, or a smaller network.</source>
        <translation>O dispositivo não tem memória suficiente para duas séries de cada vez; escolha o dispositivo cpu, ou uma rede menor.</translation>
    </message>
    <message>
        <source>The device has not enough memory for the batch; it is taken in parts of {count} series from now on. The weights still change once a batch.</source>
        <translation>O dispositivo não tem memória suficiente para o lote; ele é tomado em partes de {count} séries a partir de agora. Os pesos continuam mudando uma vez por lote.</translation>
    </message>
    <message>
        <source>The {name} loss is no longer a number; lower {@learning_rate}, or check the samples for extreme values.</source>
        <translation>A perda de {name} deixou de ser um número; baixe {@learning_rate}, ou verifique se as amostras têm valores extremos.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: the validation loss has not improved by more than {delta} for {epochs} epochs.</source>
        <translation>Parado após a época {epoch}: a perda de validação não melhorou mais que {delta} durante {epochs} épocas.</translation>
    </message>
    <message>
        <source>{first}, {others}</source>
        <translation>{first}, {others}</translation>
    </message>
    <message>
        <source>There is no recipe '{recipe}'; choose one of {recipes}.</source>
        <translation>Não há a receita '{recipe}'; escolha uma de {recipes}.</translation>
    </message>
    <message>
        <source>There is no training parameter {unknown}; see python -m model train --help.</source>
        <translation>Não há o parâmetro de treinamento {unknown}; veja python -m model train --help.</translation>
    </message>
    <message>
        <source>{@cnn_kernels} has {kernel}, which is longer than the series of {dates} dates; choose at most {dates}, or leave it empty.</source>
        <translation>{@cnn_kernels} tem {kernel}, mais longo que as séries de {dates} datas; escolha no máximo {dates}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Training values: {values}</source>
        <translation>Valores de treinamento: {values}</translation>
    </message>
    <message>
        <source>The third value of CNN layers has no effect with this architecture: its last convolution has B filters.</source>
        <translation>O terceiro valor de camadas CNN não tem efeito nesta arquitetura: sua última convolução tem B filtros.</translation>
    </message>
    <message>
        <source>CNN layers, kernels and dropout rates hold for both sets of three convolutions.</source>
        <translation>Camadas, kernels e taxas de dropout da CNN valem para os dois grupos de três convoluções.</translation>
    </message>
    <message>
        <source>epoch {number}: training loss {train_loss}, accuracy {train_accuracy}; validation loss {valid_loss}, accuracy {valid_accuracy}; rate {rate}, {seconds} s</source>
        <translation>época {number}: perda de treinamento {train_loss}, acurácia {train_accuracy}; perda de validação {valid_loss}, acurácia {valid_accuracy}; taxa {rate}, {seconds} s</translation>
    </message>
    <message>
        <source>{learn} {learn:sample|samples} to learn from, {validate} to validate on; seed {seed}</source>
        <translation>{learn} {learn:amostra|amostras} para aprender, {validate} para validar; semente {seed}</translation>
    </message>
    <message>
        <source>Probabilities calibrated with temperature {temperature}: expected calibration error {error} instead of {raw} on validation samples</source>
        <translation>Probabilidades calibradas com a temperatura {temperature}: erro esperado de calibração {error} em vez de {raw} nas amostras de validação</translation>
    </message>
    <message>
        <source>Going on with an interrupted training after epoch {epoch}.</source>
        <translation>Continuando um treinamento interrompido após a época {epoch}.</translation>
    </message>
    <message>
        <source>Class {classes} comes from one polygon, which is both learned from and validated on, so its accuracy flatters; add polygons, or give validation samples.</source>
        <translation>A classe {classes} vem de um só polígono, do qual se aprende e no qual se valida, o que embeleza sua acurácia; acrescente polígonos, ou forneça amostras de validação.</translation>
    </message>
    <message>
        <source>What an interrupted training with these inputs left in the cache is damaged; starting anew.</source>
        <translation>O que um treinamento interrompido com estas entradas deixou no cache está danificado; começando de novo.</translation>
    </message>
    <message>
        <source>No interrupted training with these inputs was found; training starts from the beginning.</source>
        <translation>Não há treinamento interrompido com estas entradas para continuar; começando de novo.</translation>
    </message>
    <message>
        <source>If {name} has learned from some of these samples, the accuracy flatters; give validation samples that it has not seen, or the seed it was split by ({seed}) and the same samples.</source>
        <translation>Se {name} aprendeu com algumas destas amostras, a acurácia é embelezada; forneça amostras de validação que ele não viu, ou a semente com que foi dividido ({seed}) e as mesmas amostras.</translation>
    </message>
    <message>
        <source>importance of dates and bands</source>
        <translation>importância de datas e bandas</translation>
    </message>
    <message>
        <source>{count} of {all} samples ({share} %) have a suspicious label; look at them on an image, and correct those that are wrong.</source>
        <translation>{count} de {all} amostras ({share}%) têm um rótulo suspeito; olhe-as em uma imagem e corrija as que estiverem erradas.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} samples: {classes}. Collect more of them first.</source>
        <translation>Menos de {fewest} amostras: {classes}. Colete primeiro mais delas.</translation>
    </message>
    <message>
        <source>{frequent} has {times} times as many samples as {rare}; balanced class weights, or more samples of the latter, keep it from being overlooked.</source>
        <translation>{frequent} tem {times} vezes mais amostras que {rare}; pesos de classe equilibrados, ou mais amostras desta última, evitam que ela passe despercebida.</translation>
    </message>
    <message>
        <source>{first} and {second} are hard to tell apart (separability {separability}); dates or bands that differ between them would help, or one class for both.</source>
        <translation>{first} e {second} são difíceis de distinguir (separabilidade {separability}); ajudariam datas ou bandas em que elas diferem, ou uma só classe para ambas.</translation>
    </message>
    <message>
        <source>The samples of {classes} lie in clusters; use spatial blocks: nearby samples make the estimate too optimistic; also collect samples elsewhere.</source>
        <translation>As amostras de {classes} estão em agrupamentos; use blocos espaciais, pois amostras próximas tornam a estimativa otimista demais; colete também amostras em outros locais.</translation>
    </message>
    <message>
        <source>Halves of {count} samples, each learned from and measured on the other: network {network}, random forest {forest}, difference {difference} ± {error} points; soft labels {share}</source>
        <translation>Metades de {count} amostras, cada uma aprendida e medida na outra: rede {network}, floresta aleatória {forest}, diferença {difference} ± {error} pontos; rótulos suaves {share}</translation>
    </message>
    <message>
        <source>soft labels or not</source>
        <translation>rótulos suaves ou não</translation>
    </message>
    <message>
        <source>{unknown} cannot be searched; choose from {searched}.</source>
        <translation>{unknown} não pode ser buscado; escolha entre {searched}.</translation>
    </message>
    <message>
        <source>Nothing is left to search, as every value has been given; leave some of them empty.</source>
        <translation>Não resta nada a buscar, pois todos os valores foram dados; deixe alguns deles vazios.</translation>
    </message>
    <message>
        <source>{done} of {count} trials are done, {waiting} are on the cluster</source>
        <translation>{done} de {count} tentativas prontas, {waiting} no cluster</translation>
    </message>
    <message>
        <source>trial {number} of {count}</source>
        <translation>tentativa {number} de {count}</translation>
    </message>
    <message>
        <source>Searching {names} on {folds} folds; the first trial is the recipe itself; seed {seed}</source>
        <translation>Buscando {names} em {folds} partições; a primeira tentativa é a própria receita; semente {seed}</translation>
    </message>
    <message>
        <source>No trial came to an end; lower the learning rate, or check the samples for extreme values.</source>
        <translation>Nenhuma tentativa chegou ao fim; baixe a taxa de aprendizado, ou verifique se as amostras têm valores extremos.</translation>
    </message>
    <message>
        <source>{trial} · best {accuracy}</source>
        <translation>{trial} · melhor {accuracy}</translation>
    </message>
    <message>
        <source>Trial {number} {state}{accuracy}, {seconds} s: {values}</source>
        <translation>Tentativa {number} {state}{accuracy}, {seconds} s: {values}</translation>
    </message>
    <message>
        <source>Reliability of the probabilities</source>
        <translation>Confiabilidade das probabilidades</translation>
    </message>
    <message>
        <source>{calibration} On the diagonal probabilities are right: where the network is sure by 80 %, it is right in 80 of 100 cases. Below it the network is too sure, above it not sure enough. Expected calibration error: mean distance from the diagonal.</source>
        <translation>{calibration} Na diagonal as probabilidades estão certas: onde a rede tem 80% de certeza, ela acerta em 80 de 100 casos. Abaixo dela a rede tem certeza demais; acima, certeza de menos. Erro de calibração esperado: distância média até a diagonal.</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>hectares changed</source>
        <translation>hectares que mudaram</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>da área</translation>
    </message>
    <message>
        <source>hectares where both maps have a class</source>
        <translation>hectares onde ambos os mapas têm classe</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Nota.</translation>
    </message>
    <message>
        <source>Area that each class lost and gained.</source>
        <translation>Área que cada classe perdeu e ganhou.</translation>
    </message>
    <message>
        <source>Gains and losses of the classes, in hectares.</source>
        <translation>Ganhos e perdas das classes, em hectares.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>permaneceu</translation>
    </message>
    <message>
        <source>net</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>Areas are counted from the pixels of the maps; errors of either map show as change that did not happen. An accuracy assessment of the change map itself tells how much of it is real.</source>
        <translation>As áreas são contadas a partir dos pixels dos mapas; erros de um ou outro mapa aparecem como mudança que não aconteceu. Uma avaliação da acurácia do próprio mapa de mudanças diz quanto dela é real.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matriz de transição</translation>
    </message>
    <message>
        <source>Transitions in hectares. Rows: class before. Columns: class after.</source>
        <translation>Transições em hectares. Linhas: classe antes. Colunas: classe depois.</translation>
    </message>
    <message>
        <source>before \ after</source>
        <translation>antes \ depois</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Maiores mudanças</translation>
    </message>
    <message>
        <source>The largest changes.</source>
        <translation>As maiores mudanças.</translation>
    </message>
    <message>
        <source>of the class before</source>
        <translation>da classe anterior</translation>
    </message>
    <message>
        <source>Accuracy of the classes. Producer's accuracy: share of the reference samples of a class that were found. User's accuracy: share of the samples predicted as a class that are it. In brackets the exact 95 % interval. Samples: all of the class.</source>
        <translation>Acurácia das classes. Acurácia do produtor: proporção das amostras de referência de uma classe que foram encontradas. Acurácia do usuário: proporção das amostras preditas como uma classe que de fato são dela. Entre parênteses, o intervalo exato de 95%. Amostras: todas da classe.</translation>
    </message>
    <message>
        <source>producer's accuracy</source>
        <translation>acurácia do produtor</translation>
    </message>
    <message>
        <source>user's accuracy</source>
        <translation>acurácia do usuário</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Confusion matrix. Rows: predicted class. Columns: reference class, as the samples say. {counted}, and share of the reference class.</source>
        <translation>Matriz de confusão. Linhas: classe predita. Colunas: classe de referência, conforme as amostras. {counted}, e proporção da classe de referência.</translation>
    </message>
    <message>
        <source>predicted \ reference</source>
        <translation>predita \ referência</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Mais confundidas</translation>
    </message>
    <message>
        <source>Pairs of classes that were confused most often.</source>
        <translation>Pares de classes confundidos com mais frequência.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>tomada por</translation>
    </message>
    <message>
        <source>of its class</source>
        <translation>da sua classe</translation>
    </message>
    <message>
        <source>feature ids</source>
        <translation>ids das feições</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {how}; {duration}, {created}</source>
        <translation>{samples} amostras de {classes} classes; {dates}, {bands}; {how}; {duration}, {created}</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>acurácia global</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} %</source>
        <translation>intervalo de 95% {low} a {high}%</translation>
    </message>
    <message>
        <source>standard deviation over {count} trainings</source>
        <translation>desvio padrão em {count} treinamentos</translation>
    </message>
    <message>
        <source>Every sample was predicted by networks that had not learned from it.</source>
        <translation>Cada amostra foi predita por redes que não tinham aprendido com ela.</translation>
    </message>
    <message>
        <source>Caution.</source>
        <translation>Cuidado.</translation>
    </message>
    <message>
        <source>Mean series of all classes, band by band; gaps are filled.</source>
        <translation>Séries médias de todas as classes, banda por banda; as lacunas estão preenchidas.</translation>
    </message>
    <message>
        <source>Accuracy of each training on the samples that it had not learned from.</source>
        <translation>Acurácia de cada treinamento nas amostras com que ele não tinha aprendido.</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>partição</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>deixadas de fora</translation>
    </message>
    <message>
        <source>Labels the model doubts</source>
        <translation>Rótulos de que o modelo duvida</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are all of them. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} amostras receberam um rótulo diferente do seu; aqui estão todas elas. Olhe-as antes de qualquer outra coisa: algumas podem estar mal rotuladas.</translation>
    </message>
    <message>
        <source>{count} samples were given another label than their own; here are the {shown} whose own label got the lowest probability. Look at them before anything else: some may be labelled wrongly.</source>
        <translation>{count} amostras receberam um rótulo diferente do seu; aqui estão as {shown} cujo próprio rótulo obteve a menor probabilidade. Olhe-as antes de qualquer outra coisa: algumas podem estar mal rotuladas.</translation>
    </message>
    <message>
        <source>Samples whose label the model doubts, the most doubted first.</source>
        <translation>Amostras de cujo rótulo o modelo duvida, a mais duvidosa primeiro.</translation>
    </message>
    <message>
        <source>feature id</source>
        <translation>id da feição</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>seu rótulo</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predita</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>{first} to {last}; {bands}; {files}; looked at {created}</source>
        <translation>{first} a {last}; {bands}; {files}; examinado em {created}</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <source>usually every {days} days</source>
        <translation>em geral a cada {days} dias</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>of the observations missing</source>
        <translation>das observações faltam</translation>
    </message>
    <message>
        <source>{share} % flagged by the mask</source>
        <translation>{share}% marcadas pela máscara</translation>
    </message>
    <message>
        <source>No warnings: every band is there on every date, on one grid, in even steps.</source>
        <translation>Sem avisos: todas as bandas existem em todas as datas, em uma só grade, a passos regulares.</translation>
    </message>
    <message>
        <source>Usable, flagged and absent observations of every date: shares of the grid's pixels, mean of the bands.</source>
        <translation>Observações utilizáveis, marcadas e ausentes de cada data: proporções dos pixels da grade, média das bandas.</translation>
    </message>
    <message>
        <source>Estimated from pieces spread evenly over the grid, as the files are large and hold no overviews (gdaladdo makes them).</source>
        <translation>Estimadas a partir de pedaços distribuídos por igual na grade, pois os arquivos são grandes e não contêm pirâmides (o gdaladdo as cria).</translation>
    </message>
    <message>
        <source>Estimated from about 96 pixels a side where the grid is larger.</source>
        <translation>Estimadas a partir de cerca de 96 pixels por lado onde a grade é maior.</translation>
    </message>
    <message>
        <source>Flagged are {values} of the mask band.</source>
        <translation>São marcadas as observações com {values} na banda de máscara.</translation>
    </message>
    <message>
        <source>No mask band is used: clouds count as usable.</source>
        <translation>Nenhuma banda de máscara é usada: nuvens contam como utilizáveis.</translation>
    </message>
    <message>
        <source>Series are brought to {count} dates from {first} to {last} when the cube is read.</source>
        <translation>As séries são levadas a {count} datas de {first} a {last} quando o cubo é lido.</translation>
    </message>
    <message>
        <source>Quicklooks</source>
        <translation>Visualizações rápidas</translation>
    </message>
    <message>
        <source>{bands} as red, green and blue, stretched alike on all dates.</source>
        <translation>{bands} como vermelho, verde e azul, com o mesmo realce em todas as datas.</translation>
    </message>
    <message>
        <source>{bands} in grey, stretched alike on all dates.</source>
        <translation>{bands} em cinza, com o mesmo realce em todas as datas.</translation>
    </message>
    <message>
        <source>{shown} of {count} dates.</source>
        <translation>{shown} de {count} datas.</translation>
    </message>
    <message>
        <source>What the mask flags is reddened.</source>
        <translation>O que a máscara marca está avermelhado.</translation>
    </message>
    <message>
        <source>Hatched: no data.</source>
        <translation>Hachurado: sem dados.</translation>
    </message>
    <message>
        <source>Each picture is put together from pieces of the grid.</source>
        <translation>Cada figura é composta de pedaços da grade.</translation>
    </message>
    <message>
        <source>Time series of the central pixel</source>
        <translation>Série temporal do pixel central</translation>
    </message>
    <message>
        <source>Series of the pixel in the middle of the grid, in physical units; the line joins its usable observations.</source>
        <translation>Série do pixel no meio da grade, em unidades físicas; a linha une suas observações utilizáveis.</translation>
    </message>
    <message>
        <source>Crosses: flagged by the mask band, drawn at the edge where they lie beyond it.</source>
        <translation>Cruzes: marcadas pela banda de máscara, desenhadas na borda quando ficam além dela.</translation>
    </message>
    <message>
        <source>Strokes at the foot: no data.</source>
        <translation>Traços no pé: sem dados.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pixels of the cube.</source>
        <translation>Pixels do cubo.</translation>
    </message>
    <message>
        <source>Bands of the cube. Physical value = stored value · scale + offset. Stored values outside the valid range count as missing.</source>
        <translation>Bandas do cubo. Valor físico = valor gravado · escala + deslocamento. Valores gravados fora do intervalo válido contam como ausentes.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>mostra</translation>
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
        <translation>tipo</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válidos</translation>
    </message>
    <message>
        <source>Rasters by band and date: ● a raster, ● 2 tiles of one date put together, – no raster. Coverage: share of the grid with data, mean of the bands. Missing: not covered, or flagged.</source>
        <translation>Rasters por banda e data: ● um raster, ● 2 cenas de uma data reunidas, – nenhum raster. Cobertura: proporção da grade com dados, média das bandas. Ausente: não coberto, ou marcado.</translation>
    </message>
    <message>
        <source>A random forest is more accurate on these samples.</source>
        <translation>Uma floresta aleatória é mais acurada nestas amostras.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points above it.</source>
        <translation>Floresta aleatória (500 árvores) nas mesmas amostras: {forest}%. A rede está {points} pontos acima dela.</translation>
    </message>
    <message>
        <source>Random forest (500 trees) on the same samples: {forest} %. The network is {points} points below it.</source>
        <translation>Floresta aleatória (500 árvores) nas mesmas amostras: {forest}%. A rede está {points} pontos abaixo dela.</translation>
    </message>
    <message>
        <source>95 % interval of the difference: {low} to {high} points.</source>
        <translation>Intervalo de 95% da diferença: {low} a {high} pontos.</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Pode ser acaso.</translation>
    </message>
    <message>
        <source>Number of held-out samples</source>
        <translation>Número de amostras deixadas de fora</translation>
    </message>
    <message>
        <source>Number of held-out samples, all {repeats} repeats together</source>
        <translation>Número de amostras deixadas de fora, todas as {repeats} repetições juntas</translation>
    </message>
    <message>
        <source>Values and versions</source>
        <translation>Valores e versões</translation>
    </message>
    <message>
        <source>Values of the training.</source>
        <translation>Valores do treinamento.</translation>
    </message>
    <message>
        <source>map \ reference</source>
        <translation>mapa \ referência</translation>
    </message>
    <message>
        <source>Accuracy of {title}</source>
        <translation>Acurácia de {title}</translation>
    </message>
    <message>
        <source>{points} reference points, {classes} classes</source>
        <translation>{points} pontos de referência, {classes} classes</translation>
    </message>
    <message>
        <source>{margin} (95 % interval)</source>
        <translation>{margin} (intervalo de 95%)</translation>
    </message>
    <message>
        <source>reference points counted</source>
        <translation>pontos de referência contados</translation>
    </message>
    <message>
        <source>assessed area (ha)</source>
        <translation>área avaliada (ha)</translation>
    </message>
    <message>
        <source>points excluded (outside the map or without class)</source>
        <translation>pontos excluídos (fora do mapa ou sem classe)</translation>
    </message>
    <message>
        <source>The map, from {images}.</source>
        <translation>O mapa, a partir de {images}.</translation>
    </message>
    <message>
        <source>The map.</source>
        <translation>O mapa.</translation>
    </message>
    <message>
        <source>Area and accuracy of the classes, with 95 % intervals. The estimated area corrects the mapped one for the errors that the reference shows.</source>
        <translation>Área e acurácia das classes, com intervalos de 95%. A área estimada corrige a mapeada dos erros que a referência mostra.</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>pontos de referência</translation>
    </message>
    <message>
        <source>mapped (ha)</source>
        <translation>mapeada (ha)</translation>
    </message>
    <message>
        <source>estimated (ha)</source>
        <translation>estimada (ha)</translation>
    </message>
    <message>
        <source>95 % interval (ha)</source>
        <translation>intervalo de 95% (ha)</translation>
    </message>
    <message>
        <source>Area of the classes</source>
        <translation>Área das classes</translation>
    </message>
    <message>
        <source>Area of the classes: mapped, and estimated from the reference with its 95 % interval.</source>
        <translation>Área das classes: mapeada, e estimada a partir da referência com seu intervalo de 95%.</translation>
    </message>
    <message>
        <source>Behind each ±: half the width of the 95 % interval, 1.96 standard errors. User's accuracy: share of what is mapped as a class that is it. Producer's accuracy: share of a class that is mapped as it. {none}: there are no points to estimate it from; ?: unknown, since a stratum has fewer than two points.</source>
        <translation>Depois de cada ±: metade da largura do intervalo de 95%, 1,96 erros padrão. Acurácia do usuário: proporção do que está mapeado como uma classe que de fato é dela. Acurácia do produtor: proporção de uma classe que está mapeada como tal. {none}: não há pontos para estimá-la; ?: desconhecido, porque um estrato tem menos de dois pontos.</translation>
    </message>
    <message>
        <source>Number of points. Rows: class on the map. Columns: class by the reference.</source>
        <translation>Número de pontos. Linhas: classe no mapa. Colunas: classe conforme a referência.</translation>
    </message>
    <message>
        <source>Confusion matrix as shares of the area.</source>
        <translation>Matriz de confusão em proporções da área.</translation>
    </message>
    <message>
        <source>Estimator: {estimator}.</source>
        <translation>Estimador: {estimator}.</translation>
    </message>
    <message>
        <source>Strata of the sample.</source>
        <translation>Estratos da amostra.</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>estrato</translation>
    </message>
    <message>
        <source>share of the area</source>
        <translation>parte da área</translation>
    </message>
    <message>
        <source>Intervals assume that the points were drawn at random, as Design sampling does, and labelled without seeing the map; training samples overestimate accuracy.</source>
        <translation>Os intervalos supõem que os pontos foram sorteados ao acaso, como faz Planejar amostragem, e rotulados sem ver o mapa; amostras de treinamento superestimam a acurácia.</translation>
    </message>
    <message>
        <source>suspicious labels</source>
        <translation>rótulos suspeitos</translation>
    </message>
    <message>
        <source>{share} % of the samples</source>
        <translation>{share}% das amostras</translation>
    </message>
    <message>
        <source>cross-validated accuracy</source>
        <translation>acurácia por validação cruzada</translation>
    </message>
    <message>
        <source>Nothing stands out: no label is doubtful, and no class is small, rare or clustered.</source>
        <translation>Nada chama a atenção: nenhum rótulo é duvidoso, e nenhuma classe é pequena, rara ou agrupada.</translation>
    </message>
    <message>
        <source>Samples of each class, and how many of their labels are suspicious.</source>
        <translation>Amostras de cada classe, e quantos de seus rótulos são suspeitos.</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspeitos</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>da classe</translation>
    </message>
    <message>
        <source>mean probability of the label</source>
        <translation>probabilidade média do rótulo</translation>
    </message>
    <message>
        <source>similar samples with the same label</source>
        <translation>amostras semelhantes com o mesmo rótulo</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Rótulos suspeitos</translation>
    </message>
    <message>
        <source>Every sample was judged by networks that had not learned from it: by the probability they give to its label, and by the {count} samples most similar to it in what the networks have learned to see. A label is suspicious where another class is as probable as it usually is for that class's own samples (confident learning), and the similar samples are mostly of another class as well. Suspicious is not wrong: a rare form of a class looks the same. Nothing was changed or left out.</source>
        <translation>Cada amostra foi julgada por redes que não tinham aprendido com ela: pela probabilidade que elas dão ao seu rótulo, e pelas {count} amostras mais semelhantes a ela no que as redes aprenderam a ver. Um rótulo é suspeito onde outra classe é tão provável quanto costuma ser para as próprias amostras dessa classe (confident learning), e as amostras semelhantes também são, na maioria, de outra classe. Suspeito não é errado: uma forma rara de uma classe tem o mesmo aspecto. Nada foi alterado nem deixado de fora.</translation>
    </message>
    <message>
        <source>Samples by the probability of their label, and by the share of similar samples that carry it.</source>
        <translation>Amostras pela probabilidade do seu rótulo, e pela proporção de amostras semelhantes que o trazem.</translation>
    </message>
    <message>
        <source>All suspicious labels, the most suspicious first.</source>
        <translation>Todos os rótulos suspeitos, o mais suspeito primeiro.</translation>
    </message>
    <message>
        <source>The {shown} most suspicious of {count} labels, the most suspicious first.</source>
        <translation>Os {shown} mais suspeitos de {count} rótulos, o mais suspeito primeiro.</translation>
    </message>
    <message>
        <source>majority label of similar samples</source>
        <translation>rótulo majoritário das amostras semelhantes</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Separabilidade</translation>
    </message>
    <message>
        <source>Probability that of two random samples, one of each class, the networks give the higher probability of a class to the one that belongs to it (Hand and Till 2001): 1 always told apart, 0.5 not at all.</source>
        <translation>Probabilidade de que, de duas amostras ao acaso, uma de cada classe, as redes deem a maior probabilidade de uma classe àquela que pertence a ela (Hand e Till 2001): 1 sempre distinguidas, 0,5 nunca.</translation>
    </message>
    <message>
        <source>Accuracy of the classes</source>
        <translation>Acurácia das classes</translation>
    </message>
    <message>
        <source>Spatial distribution</source>
        <translation>Distribuição espacial</translation>
    </message>
    <message>
        <source>Places of the samples. Index of Clark and Evans: mean distance to the nearest place over that of as many random places in the convex hull of all samples: 1 random, below 1 clustered, above 1 regular.</source>
        <translation>Locais das amostras. Índice de Clark e Evans: distância média até o local mais próximo, dividida pela de outros tantos locais ao acaso no fecho convexo de todas as amostras: 1 aleatório, abaixo de 1 agrupado, acima de 1 regular.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>locais</translation>
    </message>
    <message>
        <source>median distance to the nearest</source>
        <translation>distância mediana até o mais próximo</translation>
    </message>
    <message>
        <source>index of Clark and Evans</source>
        <translation>índice de Clark e Evans</translation>
    </message>
    <message>
        <source>Samples in clusters tell less than their number promises, and make the accuracy of a cross-validation that is not grouped look too high.</source>
        <translation>Amostras em agrupamentos dizem menos do que seu número promete, e fazem parecer alta demais a acurácia de uma validação cruzada que não é agrupada.</translation>
    </message>
    <message>
        <source>The samples have no coordinates, or their layer no coordinate reference system.</source>
        <translation>As amostras não têm coordenadas, ou sua camada não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Temporal patterns</source>
        <translation>Padrões temporais</translation>
    </message>
    <message>
        <source>Mean series of each class, and the range between its 10 % and 90 % quantiles.</source>
        <translation>Série média de cada classe, e a faixa entre seus quantis de 10% e 90%.</translation>
    </message>
    <message>
        <source>LSTM-FCN model trained {created} in {duration}, on {samples} samples of {classes} classes; {dates}, {bands}</source>
        <translation>Modelo LSTM-FCN treinado em {created}, em {duration}, com {samples} amostras de {classes} classes; {dates}, {bands}</translation>
    </message>
    <message>
        <source>never learned from here</source>
        <translation>nunca usadas para aprender aqui</translation>
    </message>
    <message>
        <source>never learned from</source>
        <translation>nunca usadas para aprender</translation>
    </message>
    <message>
        <source>Measured on samples that were put aside. Where they lie in the same fields as the training samples, the map is less accurate than this.</source>
        <translation>Medida em amostras que foram separadas. Onde elas estão nos mesmos talhões que as amostras de treinamento, o mapa é menos acurado do que isto.</translation>
    </message>
    <message>
        <source>The training started from the model {base}; where that one had learned from the validation samples, the accuracy is overestimated.</source>
        <translation>O treinamento partiu do modelo {base}; onde este tinha aprendido com as amostras de validação, a acurácia é embelezada.</translation>
    </message>
    <message>
        <source>Number of validation samples</source>
        <translation>Número de amostras de validação</translation>
    </message>
    <message>
        <source>Loss and accuracy after every epoch. {ending}</source>
        <translation>Perda e acurácia após cada época. {ending}</translation>
    </message>
    <message>
        <source>Importance of dates and bands</source>
        <translation>Importância de datas e bandas</translation>
    </message>
    <message>
        <source>Drop in accuracy when the values of a date, or of a band, are exchanged at random between {samples} validation samples ({times} times; mean and standard deviation). Neighbouring dates that resemble each other stand in for one another, so each seems less important than they are together.</source>
        <translation>Queda da acurácia quando os valores de uma data, ou de uma banda, são trocados ao acaso entre {samples} amostras de validação ({times} vezes; média e desvio padrão). Datas vizinhas que se parecem substituem umas às outras, de modo que cada uma parece menos importante do que são em conjunto.</translation>
    </message>
    <message>
        <source>{samples} samples of {classes} classes; {dates}, {bands}; {trials} trials, each on {folds} folds; {duration}, {created}</source>
        <translation>{samples} amostras de {classes} classes; {dates}, {bands}; {trials} tentativas, cada uma em {folds} partições; {duration}, {created}</translation>
    </message>
    <message>
        <source>best trial ({number})</source>
        <translation>melhor tentativa ({number})</translation>
    </message>
    <message>
        <source>the recipe itself (trial 1)</source>
        <translation>a própria receita (tentativa 1)</translation>
    </message>
    <message>
        <source>The best of many trials looks better than it is: it was chosen on the samples it is measured on. Cross-validate the values, or measure them on other samples, before you quote an accuracy. Differences of about {noise} points are chance (one standard error with {samples} samples).</source>
        <translation>A melhor de muitas tentativas parece melhor do que é: ela foi escolhida nas amostras em que é medida. Faça uma validação cruzada dos valores, ou meça-os em outras amostras, antes de citar uma acurácia. Diferenças de cerca de {noise} pontos são acaso (um erro padrão com {samples} amostras).</translation>
    </message>
    <message>
        <source>The search was stopped by the user.</source>
        <translation>A busca foi interrompida pelo usuário.</translation>
    </message>
    <message>
        <source>Best values.</source>
        <translation>Melhores valores.</translation>
    </message>
    <message>
        <source>To train with them, choose the file of tuned values in Train LSTM-FCN, or from the console:</source>
        <translation>Para treinar com eles, escolha o arquivo de valores otimizados em Treinar LSTM-FCN, ou no console:</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Accuracy of the trials, and the best so far.</source>
        <translation>Acurácia das tentativas, e a melhor até então.</translation>
    </message>
    <message>
        <source>Values of the trials, part {number} of {count}.</source>
        <translation>Valores das tentativas, parte {number} de {count}.</translation>
    </message>
    <message>
        <source>Values of the trials.</source>
        <translation>Valores das tentativas.</translation>
    </message>
    <message>
        <source>Pruned trials were given up, as they did worse than the median of the trials before them; their accuracy is the last that was measured.</source>
        <translation>Tentativas podadas foram abandonadas, pois iam pior que a mediana das tentativas anteriores a elas; sua acurácia é a última que foi medida.</translation>
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
