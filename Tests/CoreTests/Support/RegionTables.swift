// Real geography and school names of the region, and the invented school register: one line each, so
// that the tests need no other files.

enum RegionTables {
  /// name|municipality|area|postcodes|aliases|part of|ambiguous
  static let places = """
    Aalten|Aalten|inside|7121 7122 7123|||yes
    Bredevoort|Aalten|inside|7126|Breevoort||
    De Heurne|Aalten|inside|7095|Dinxperlose Heurne||yes
    Dinxperlo|Aalten|inside|7091|Dinsper;gemeente Dinxperlo||
    Barlo|Aalten|inside|7122|Bale|Aalten|yes
    Dale|Aalten|inside|7121 7122 7123||Aalten|yes
    Haart|Aalten|inside|7121 7122 7123||Aalten|yes
    Heurne|Aalten|inside|7122|Aaltense Heurne|Aalten|yes
    Hollenberg|Aalten|inside|7121 7122 7123||Aalten|yes
    IJzerlo|Aalten|inside|7121 7122 7123||Aalten|
    't Klooster|Aalten|inside|7121 7122 7123||Aalten|yes
    Lintelo|Aalten|inside|7121 7122 7123||Aalten|
    't Villeken|Aalten|inside|7121 7122 7123||Aalten|
    Groot Deunk|Aalten|inside|7122||Aalten|yes
    Groenlo|Oost Gelre|inside|7141 7142|Grolle;Grunlo;gemeente Groenlo||
    Harreveld|Oost Gelre|inside|7135|||yes
    Lichtenvoorde|Oost Gelre|inside|7131 7132|gemeente Lichtenvoorde||yes
    Lievelde|Oost Gelre|inside|7137|||
    Mariënvelde|Oost Gelre|inside|7263|Marienvelde||
    Vragender|Oost Gelre|inside|7134|||
    Zieuwent|Oost Gelre|inside|7136|||
    Oost Gelre|Oost Gelre|inside||Oost-Gelre;Oostgelre||
    Zwolle|Oost Gelre|inside|7142|Zwolle bij Groenlo;Zwolle bi-j Grolle;Zwolle bie Grolle||yes
    De Schutterij|Oost Gelre|inside|7131 7132||Lichtenvoorde|
    De Wopereis|Oost Gelre|inside|7136||Zieuwent|
    Eefsele|Oost Gelre|inside|7137 7142|||
    't Rolder|Oost Gelre|inside|7131 7132||Lichtenvoorde|
    Tuute|Oost Gelre|inside|7131 7137|||
    Grol|Oost Gelre|inside|7141 7142||Groenlo|yes
    Winterswijk|Winterswijk|inside|7101 7102 7103|Wenters;Wenterswiek||
    Winterswijk Brinkheurne|Winterswijk|inside|7115|Brinkheurne;Winterswijk-Brinkheurne||
    Winterswijk Corle|Winterswijk|inside|7119|Corle;Winterswijk-Corle||
    Winterswijk Henxel|Winterswijk|inside|7113|Henxel;Winterswijk-Henxel||
    Winterswijk Huppel|Winterswijk|inside|7105|Huppel;Winterswijk-Huppel||
    Winterswijk Kotten|Winterswijk|inside|7107|Winterswijk-Kotten||
    Winterswijk Meddo|Winterswijk|inside|7104|Meddo;Winterswijk-Meddo||
    Winterswijk Miste|Winterswijk|inside|7109|Winterswijk-Miste||
    Winterswijk Ratum|Winterswijk|inside|7106|Ratum;Winterswijk-Ratum||
    Winterswijk Woold|Winterswijk|inside|7108|Woold;'t Woold;het Woold;Winterswijk-Woold||
    Kotten|Winterswijk|inside|7107||Winterswijk Kotten|yes
    Miste|Winterswijk|inside|7109||Winterswijk Miste|yes
    Dorpbuurt|Winterswijk|inside|7101 7102 7103||Winterswijk|
    Vosseveld|Winterswijk|inside|7103 7107 7115|||
    Achterwoold|Winterswijk|inside|7108||Winterswijk Woold|
    Voorwoold|Winterswijk|inside|7108||Winterswijk Woold|
    Beggelder||unclear|7091|||yes
    Avest||unclear|7141 7142 7152|||yes
    Ruurlosebroek||unclear|7263 7261|||yes
    Achterhoek||unclear||de Achterhoek||yes
    Oost-Achterhoek||unclear||Oost Achterhoek||yes
    de Graafschap||unclear||||yes
    Gelderland||unclear||||yes
    Beltrum|Berkelland|outside|7156|||
    Borculo|Berkelland|outside|7271|gemeente Borculo||
    Eibergen|Berkelland|outside|7151 7152|gemeente Eibergen||
    Geesteren|Berkelland|outside|7274|||yes
    Gelselaar|Berkelland|outside|7275|||
    Haarlo|Berkelland|outside|7273|||yes
    Neede|Berkelland|outside|7161|gemeente Neede||
    Rekken|Berkelland|outside|7157|||yes
    Rietmolen|Berkelland|outside|7165|||
    Ruurlo|Berkelland|outside|7261|gemeente Ruurlo||
    Berkelland|Berkelland|outside||gemeente Berkelland||
    Noordijk|Berkelland|outside||||yes
    Brammelerbroek|Berkelland|outside||||
    Brinkmanshoek|Berkelland|outside||||
    Broeke|Berkelland|outside||||yes
    De Bruil|Berkelland|outside||||
    De Haar|Berkelland|outside||||yes
    De Horst|Berkelland|outside||||yes
    Dijkhoek|Berkelland|outside||||
    Heure|Berkelland|outside||||
    Heurne|Berkelland|outside||||yes
    Holterhoek|Berkelland|outside||||
    Hoonte|Berkelland|outside||||
    Hupsel|Berkelland|outside||||
    't Kip|Berkelland|outside||||yes
    Kisveld|Berkelland|outside||||
    Kulsdom|Berkelland|outside||||
    Lintvelde|Berkelland|outside||||
    Lochuizen|Berkelland|outside||||
    't Loo|Berkelland|outside||||yes
    Mallem|Berkelland|outside||||
    Markvelde|Berkelland|outside||||yes
    Nederbiel|Berkelland|outside||||
    Olden Eibergen|Berkelland|outside||||
    Oldenkotte|Berkelland|outside||||
    Oosterveld|Berkelland|outside||||
    Overbiel|Berkelland|outside||||
    Respelhoek|Berkelland|outside||||
    Ruwenhof|Berkelland|outside||||
    Schependom|Berkelland|outside||||
    Spilbroek|Berkelland|outside||||
    Veldhoek|Berkelland|outside||||yes
    Voor-Beltrum|Berkelland|outside||||
    Waterhoek|Berkelland|outside||||
    Baak|Bronckhorst|outside|7223|||
    Bronkhorst|Bronckhorst|outside|7226|||yes
    Drempt|Bronckhorst|outside|6996|||
    Halle|Bronckhorst|outside|7025|||yes
    Hengelo|Bronckhorst|outside|7255|Hengelo Gld;Hengelo Gelderland||yes
    Hoog-Keppel|Bronckhorst|outside|6997|||
    Hummelo|Bronckhorst|outside|6999|||
    Keijenborg|Bronckhorst|outside|7256|||
    Laag-Keppel|Bronckhorst|outside|6998|||
    Olburgen|Bronckhorst|outside|7225|||
    Rha|Bronckhorst|outside|7224|||
    Steenderen|Bronckhorst|outside|7221|||
    Toldijk|Bronckhorst|outside|7227|||
    Vierakker|Bronckhorst|outside|7233|||
    Vorden|Bronckhorst|outside|7251|||
    Wichmond|Bronckhorst|outside|7234|||
    Zelhem|Bronckhorst|outside|7021|||
    Bronckhorst|Bronckhorst|outside||gemeente Bronckhorst;gemeente Hummelo en Keppel||
    Kranenburg|Bronckhorst|outside||||yes
    Velswijk|Bronckhorst|outside||||
    Achter-Drempt|Bronckhorst|outside||||
    Voor-Drempt|Bronckhorst|outside||||
    Bekveld|Bronckhorst|outside||||
    Covik|Bronckhorst|outside||||
    De Drie Huizen|Bronckhorst|outside||||
    De Meene|Bronckhorst|outside||||
    Delden|Bronckhorst|outside||||yes
    Dunsborg|Bronckhorst|outside||||
    Eldrik|Bronckhorst|outside||||
    Gooi|Bronckhorst|outside||||yes
    Halle-Heide|Bronckhorst|outside||||
    Halle-Nijman|Bronckhorst|outside||||yes
    Heidenhoek|Bronckhorst|outside||||
    Linde|Bronckhorst|outside||||yes
    Medler|Bronckhorst|outside||||
    Meuhoek|Bronckhorst|outside||||
    Mossel|Bronckhorst|outside||||yes
    Noordink|Bronckhorst|outside||||
    Oosterwijk|Bronckhorst|outside||||yes
    Varssel|Bronckhorst|outside||||
    Veldhoek|Bronckhorst|outside||||yes
    Veldwijk|Bronckhorst|outside||||
    Wassinkbrink|Bronckhorst|outside||||
    Wientjesvoort|Bronckhorst|outside||||
    Wildenborch|Bronckhorst|outside||||
    Winkelshoek|Bronckhorst|outside||||
    Wittebrink|Bronckhorst|outside||||
    Wolfersveen|Bronckhorst|outside||||
    Doetinchem|Doetinchem|outside|7001 7002 7003 7004 7005 7006 7007 7008 7009|||
    Gaanderen|Doetinchem|outside|7011|||
    Wehl|Doetinchem|outside|7031|||
    Nieuw-Wehl|Doetinchem|outside||||
    IJzevoorde|Doetinchem|outside||||
    Langerak|Doetinchem|outside||||yes
    De Huet|Doetinchem|outside||||
    Dichteren|Doetinchem|outside||||
    Overstegen|Doetinchem|outside||||
    Oosseld|Doetinchem|outside||||
    Schöneveld|Doetinchem|outside||||
    Haaksbergen|Haaksbergen|outside|7481 7482 7483|||
    Almen|Lochem|outside|7218|||
    Barchem|Lochem|outside|7244|||
    Eefde|Lochem|outside|7211|||
    Epse|Lochem|outside|7214|||
    Gorssel|Lochem|outside|7213|||
    Harfsen|Lochem|outside|7217|||
    Joppe|Lochem|outside|7215|||
    Kring van Dorth|Lochem|outside|7216|||
    Laren|Lochem|outside|7245|||yes
    Lochem|Lochem|outside|7241 7242|||
    's-Heerenberg|Montferland|outside|7041|s-Heerenberg;Heerenberg||
    Azewijn|Montferland|outside|7045|||
    Beek|Montferland|outside|7037|||yes
    Braamt|Montferland|outside|7047|||
    Didam|Montferland|outside|6941 6942|||
    Kilder|Montferland|outside|7035|||
    Lengel|Montferland|outside|7044|||
    Loerbeek|Montferland|outside|7036|||
    Stokkum|Montferland|outside|7039|||yes
    Vethuizen|Montferland|outside|7046|||
    Wijnbergen|Montferland|outside|7048|||yes
    Zeddam|Montferland|outside|7038|||
    Montferland|Montferland|outside||gemeente Montferland;gemeente Bergh||
    Nieuw-Dijk|Montferland|outside||||
    Friesland|Montferland|outside||||yes
    Greffelkamp|Montferland|outside||||
    Heide|Montferland|outside||||yes
    Holthuizen|Montferland|outside||||
    Klein-Azewijn|Montferland|outside||||
    Oud-Dijk|Montferland|outside||||
    Vinkwijk|Montferland|outside||||
    Loil|Montferland|outside||||
    Breedenbroek|Oude IJsselstreek|outside|7084|||
    Etten|Oude IJsselstreek|outside|7075|||yes
    Gendringen|Oude IJsselstreek|outside|7081|gemeente Gendringen||
    Heelweg|Oude IJsselstreek|outside|7055|||
    Megchelen|Oude IJsselstreek|outside|7078|||yes
    Netterden|Oude IJsselstreek|outside|7077|||
    Silvolde|Oude IJsselstreek|outside|7064|||
    Sinderen|Oude IJsselstreek|outside|7065|||
    Terborg|Oude IJsselstreek|outside|7061|||
    Ulft|Oude IJsselstreek|outside|7071|||
    Varsselder|Oude IJsselstreek|outside|7076|||
    Varsseveld|Oude IJsselstreek|outside|7051|||
    Voorst|Oude IJsselstreek|outside|7083|||yes
    Westendorp|Oude IJsselstreek|outside|7054|||
    Oude IJsselstreek|Oude IJsselstreek|outside||gemeente Oude IJsselstreek;Oude-IJsselstreek;gemeente Wisch||
    Binnenheurne|Oude IJsselstreek|outside||||
    Bontebrug|Oude IJsselstreek|outside||||
    De Kroezenhoek|Oude IJsselstreek|outside||||
    Engbergen|Oude IJsselstreek|outside||||
    Heuven|Oude IJsselstreek|outside||||
    IJsselhunten|Oude IJsselstreek|outside||||
    Milt|Oude IJsselstreek|outside||||yes
    Rafelder|Oude IJsselstreek|outside||||
    Vriezelaar|Oude IJsselstreek|outside||||
    Wals|Oude IJsselstreek|outside||||yes
    Warm|Oude IJsselstreek|outside||||yes
    Wieken|Oude IJsselstreek|outside||||yes
    Ziek|Oude IJsselstreek|outside||||yes
    Veldhunten|Oude IJsselstreek|outside||||
    Heelweg-West|Oude IJsselstreek|outside||||
    Heelweg-Oost|Oude IJsselstreek|outside||||
    Warnsveld|Zutphen|outside|7231 7232|||
    Zutphen|Zutphen|outside|7201 7202 7203 7204 7205 7206 7207|||
    Suderwick|Duitsland|outside||||
    Bocholt|Duitsland|outside||||
    Vreden|Duitsland|outside||||
    Oeding|Duitsland|outside||||
    Südlohn|Duitsland|outside||Sudlohn;Suedlohn||
    Stadtlohn|Duitsland|outside||||
    Rhede|Duitsland|outside||||
    Borken|Duitsland|outside||||
    Anholt|Duitsland|outside||||
    Isselburg|Duitsland|outside||||
    Werth|Duitsland|outside||||yes
    Ahaus|Duitsland|outside||||
    Gronau|Duitsland|outside||||
    Barlo|Duitsland|outside||Barlo Bocholt;Barlo bij Bocholt;Barlo Duitsland||yes
    Duitsland|Duitsland|outside||||
    Zwolle|Zwolle|outside|8011 8012 8013 8014 8015 8016 8017 8019 8021 8022 8023 8024 8025 8026 8028 8031 8032 8033 8034 8035 8041 8042 8043 8044 8045|de stad Zwolle||yes
    Hengelo|Hengelo|outside|7551 7552 7553 7554 7555 7556 7557 7558 7559|Hengelo Ov;Hengelo Overijssel||yes
    Enschede|Enschede|outside|7511 7512 7513 7514 7521 7522 7523 7524 7525 7531 7532 7533 7534 7535 7536 7541 7542 7543 7544 7545 7546 7547 7548|||
    Zevenaar|Zevenaar|outside|6901 6902 6903 6904 6905|||
    Arnhem|Arnhem|outside|6811 6812 6813 6814 6815 6816 6821 6822 6823 6824 6825 6826 6827 6828 6831 6832 6833 6834 6835 6836 6841 6842 6843 6844 6845 6846|||
    Deventer|Deventer|outside|7411 7412 7413 7414 7415 7416 7417 7418 7419 7421 7422 7423 7424 7425 7426 7427 7428|||
    Apeldoorn|Apeldoorn|outside|7311 7312 7313 7314 7315 7316 7317 7321 7322 7323 7324 7325 7326 7327 7328 7329 7331 7332 7333 7334 7335 7336|||
    Doesburg|Doesburg|outside|6981 6982 6983 6984|||
    Ermelo|Ermelo|outside|3851 3852 3853|||
    Babberich|Zevenaar|outside|6909|||
    Pannerden|Zevenaar|outside|6911|||
    Aerdt|Zevenaar|outside|6913|||
    Herwen|Zevenaar|outside|6914|||
    Lobith|Zevenaar|outside|6915|||
    Tolkamer|Zevenaar|outside|6916|||
    Spijk|Zevenaar|outside|6917|||yes
    Duiven|Duiven|outside|6921 6922|||yes
    Groessen|Duiven|outside|6923|||
    Loo|Duiven|outside|6924|Loo Gld||yes
    Westervoort|Westervoort|outside|6931 6932|||
    Dieren|Rheden|outside|6951 6952 6953|||yes
    Ellecom|Rheden|outside|6955|||
    Spankeren|Rheden|outside|6956|||
    Laag-Soeren|Rheden|outside|6957|||
    Eerbeek|Brummen|outside|6961|||
    Hall|Brummen|outside|6964|||yes
    Brummen|Brummen|outside|6971|||
    Leuvenheim|Brummen|outside|6974|||
    Tonden|Brummen|outside|6975|||
    Angerlo|Zevenaar|outside|6986|||
    Giesbeek|Zevenaar|outside|6987|||
    Lathum|Zevenaar|outside|6988|||
    Rheden|Rheden|outside|6991|||yes
    De Steeg|Rheden|outside|6994|||
    Ugchelen|Apeldoorn|outside|7339|||
    Beemte Broekland|Apeldoorn|outside|7341|||
    Wenum Wiesel|Apeldoorn|outside|7345|||
    Hoog Soeren|Apeldoorn|outside|7346|||
    Radio Kootwijk|Apeldoorn|outside|7348|||
    Hoenderloo|Apeldoorn|outside|7351|||yes
    Hoenderloo|Ede|outside|7352|||yes
    Beekbergen|Apeldoorn|outside|7361|||
    Lieren|Apeldoorn|outside|7364|||
    Loenen|Apeldoorn|outside|7371|||yes
    Klarenbeek|Apeldoorn|outside|7381|||yes
    Klarenbeek|Voorst|outside|7382|||yes
    Voorst|Voorst|outside|7383|||yes
    Wilp|Voorst|outside|7384|||
    Twello|Voorst|outside|7391 7392|||
    Teuge|Voorst|outside|7395|||
    Terwolde|Voorst|outside|7396|||
    Nijbroek|Voorst|outside|7397|||
    Empe|Brummen|outside|7399|||
    Colmschate|Deventer|outside|7429|||
    Diepenveen|Deventer|outside|7431|||
    Schalkhaar|Deventer|outside|7433|||
    Lettele|Deventer|outside|7434|||
    Okkenbroek|Deventer|outside|7435|||
    Bathmen|Deventer|outside|7437|||
    Steenenkamer|Voorst|outside|7439|||
    Nijverdal|Hellendoorn|outside|7441 7442 7443|||
    Hellendoorn|Hellendoorn|outside|7447|||
    Haarle|Hellendoorn|outside|7448|||yes
    Holten|Rijssen-Holten|outside|7451|||
    Rijssen|Rijssen-Holten|outside|7461 7462 7463|||
    Zuna|Wierden|outside|7466|||
    Notter|Wierden|outside|7467|||
    Enter|Wierden|outside|7468|||yes
    Goor|Hof van Twente|outside|7471 7472|||yes
    Markelo|Hof van Twente|outside|7475|||
    Diepenheim|Hof van Twente|outside|7478|||
    Delden|Hof van Twente|outside|7491|||yes
    Ambt Delden|Hof van Twente|outside|7495|||
    Hengevelde|Hof van Twente|outside|7496|||
    Bentelo|Hof van Twente|outside|7497|||
    Deurningen|Dinkelland|outside|7561|||yes
    Deurningen|Oldenzaal|outside|7562|||yes
    Oldenzaal|Oldenzaal|outside|7571 7572 7573 7574 7575 7576 7577|||
    Losser|Losser|outside|7581 7582|||
    Glane|Losser|outside|7585|||
    Overdinkel|Losser|outside|7586|||
    De Lutte|Losser|outside|7587|||
    Beuningen|Losser|outside|7588|||yes
    Denekamp|Dinkelland|outside|7591|||
    Weerselo|Dinkelland|outside|7595|||
    Rossum|Dinkelland|outside|7596|||yes
    Saasveld|Dinkelland|outside|7597|||
    Alkmaar|Alkmaar|outside||||
    Almelo|Almelo|outside||||
    Almere|Almere|outside||||
    Amersfoort|Amersfoort|outside||||
    Amsterdam|Amsterdam|outside||||
    Assen|Assen|outside||||yes
    Breda|Breda|outside||||
    Delft|Delft|outside||||yes
    Den Haag|Den Haag|outside||'s-Gravenhage||
    Dordrecht|Dordrecht|outside||||
    Ede|Ede|outside||||
    Eindhoven|Eindhoven|outside||||
    Emmen|Emmen|outside||||
    Gouda|Gouda|outside||||
    Groningen|Groningen|outside||||yes
    Haarlem|Haarlem|outside||||
    Harderwijk|Harderwijk|outside||||
    's-Hertogenbosch|'s-Hertogenbosch|outside||Den Bosch||
    Leeuwarden|Leeuwarden|outside||||
    Leiden|Leiden|outside||||yes
    Lelystad|Lelystad|outside||||
    Maastricht|Maastricht|outside||||
    Middelburg|Middelburg|outside||||
    Nijmegen|Nijmegen|outside||||
    Nijkerk|Nijkerk|outside||||
    Rotterdam|Rotterdam|outside||||
    Tiel|Tiel|outside||||
    Tilburg|Tilburg|outside||||
    Utrecht|Utrecht|outside||||yes
    Veenendaal|Veenendaal|outside||||
    Venlo|Venlo|outside||||
    Wageningen|Wageningen|outside||||
    Zaanstad|Zaanstad|outside||||
    Zoetermeer|Zoetermeer|outside||||
    """

  /// first|last|municipality|area|place
  static let postcodes = """
    7091|7091|Aalten|inside|Dinxperlo
    7095|7095|Aalten|inside|De Heurne
    7121|7123|Aalten|inside|Aalten
    7126|7126|Aalten|inside|Bredevoort
    7131|7132|Oost Gelre|inside|Lichtenvoorde
    7134|7134|Oost Gelre|inside|Vragender
    7135|7135|Oost Gelre|inside|Harreveld
    7136|7136|Oost Gelre|inside|Zieuwent
    7137|7137|Oost Gelre|inside|Lievelde
    7141|7142|Oost Gelre|inside|Groenlo
    7263|7263|Oost Gelre|inside|Mariënvelde
    7101|7103|Winterswijk|inside|Winterswijk
    7104|7104|Winterswijk|inside|Winterswijk Meddo
    7105|7105|Winterswijk|inside|Winterswijk Huppel
    7106|7106|Winterswijk|inside|Winterswijk Ratum
    7107|7107|Winterswijk|inside|Winterswijk Kotten
    7108|7108|Winterswijk|inside|Winterswijk Woold
    7109|7109|Winterswijk|inside|Winterswijk Miste
    7113|7113|Winterswijk|inside|Winterswijk Henxel
    7115|7115|Winterswijk|inside|Winterswijk Brinkheurne
    7119|7119|Winterswijk|inside|Winterswijk Corle
    7151|7152|Berkelland|outside|Eibergen
    7156|7156|Berkelland|outside|Beltrum
    7157|7157|Berkelland|outside|Rekken
    7161|7161|Berkelland|outside|Neede
    7165|7165|Berkelland|outside|Rietmolen
    7261|7261|Berkelland|outside|Ruurlo
    7271|7271|Berkelland|outside|Borculo
    7273|7273|Berkelland|outside|Haarlo
    7274|7274|Berkelland|outside|Geesteren
    7275|7275|Berkelland|outside|Gelselaar
    6996|6996|Bronckhorst|outside|Drempt
    6997|6997|Bronckhorst|outside|Hoog-Keppel
    6998|6998|Bronckhorst|outside|Laag-Keppel
    6999|6999|Bronckhorst|outside|Hummelo
    7021|7021|Bronckhorst|outside|Zelhem
    7025|7025|Bronckhorst|outside|Halle
    7221|7221|Bronckhorst|outside|Steenderen
    7223|7223|Bronckhorst|outside|Baak
    7224|7224|Bronckhorst|outside|Rha
    7225|7225|Bronckhorst|outside|Olburgen
    7226|7226|Bronckhorst|outside|Bronkhorst
    7227|7227|Bronckhorst|outside|Toldijk
    7233|7233|Bronckhorst|outside|Vierakker
    7234|7234|Bronckhorst|outside|Wichmond
    7251|7251|Bronckhorst|outside|Vorden
    7255|7255|Bronckhorst|outside|Hengelo
    7256|7256|Bronckhorst|outside|Keijenborg
    7001|7009|Doetinchem|outside|Doetinchem
    7011|7011|Doetinchem|outside|Gaanderen
    7031|7031|Doetinchem|outside|Wehl
    7481|7483|Haaksbergen|outside|Haaksbergen
    7211|7211|Lochem|outside|Eefde
    7213|7213|Lochem|outside|Gorssel
    7214|7214|Lochem|outside|Epse
    7215|7215|Lochem|outside|Joppe
    7216|7216|Lochem|outside|Kring van Dorth
    7217|7217|Lochem|outside|Harfsen
    7218|7218|Lochem|outside|Almen
    7241|7242|Lochem|outside|Lochem
    7244|7244|Lochem|outside|Barchem
    7245|7245|Lochem|outside|Laren
    6941|6942|Montferland|outside|Didam
    7035|7035|Montferland|outside|Kilder
    7036|7036|Montferland|outside|Loerbeek
    7037|7037|Montferland|outside|Beek
    7038|7038|Montferland|outside|Zeddam
    7039|7039|Montferland|outside|Stokkum
    7041|7041|Montferland|outside|'s-Heerenberg
    7044|7044|Montferland|outside|Lengel
    7045|7045|Montferland|outside|Azewijn
    7046|7046|Montferland|outside|Vethuizen
    7047|7047|Montferland|outside|Braamt
    7048|7048|Montferland|outside|Wijnbergen
    7051|7051|Oude IJsselstreek|outside|Varsseveld
    7054|7054|Oude IJsselstreek|outside|Westendorp
    7055|7055|Oude IJsselstreek|outside|Heelweg
    7061|7061|Oude IJsselstreek|outside|Terborg
    7064|7064|Oude IJsselstreek|outside|Silvolde
    7065|7065|Oude IJsselstreek|outside|Sinderen
    7071|7071|Oude IJsselstreek|outside|Ulft
    7075|7075|Oude IJsselstreek|outside|Etten
    7076|7076|Oude IJsselstreek|outside|Varsselder
    7077|7077|Oude IJsselstreek|outside|Netterden
    7078|7078|Oude IJsselstreek|outside|Megchelen
    7081|7081|Oude IJsselstreek|outside|Gendringen
    7083|7083|Oude IJsselstreek|outside|Voorst
    7084|7084|Oude IJsselstreek|outside|Breedenbroek
    7201|7207|Zutphen|outside|Zutphen
    7231|7232|Zutphen|outside|Warnsveld
    3851|3853|Ermelo|outside|Ermelo
    3888|3888|Apeldoorn|outside|
    6811|6846|Arnhem|outside|Arnhem
    6901|6905|Zevenaar|outside|Zevenaar
    6909|6909|Zevenaar|outside|Babberich
    6911|6911|Zevenaar|outside|Pannerden
    6913|6913|Zevenaar|outside|Aerdt
    6914|6914|Zevenaar|outside|Herwen
    6915|6915|Zevenaar|outside|Lobith
    6916|6916|Zevenaar|outside|Tolkamer
    6917|6917|Zevenaar|outside|Spijk
    6921|6922|Duiven|outside|Duiven
    6923|6923|Duiven|outside|Groessen
    6924|6924|Duiven|outside|Loo
    6931|6932|Westervoort|outside|Westervoort
    6951|6953|Rheden|outside|Dieren
    6955|6955|Rheden|outside|Ellecom
    6956|6956|Rheden|outside|Spankeren
    6957|6957|Rheden|outside|Laag-Soeren
    6961|6961|Brummen|outside|Eerbeek
    6964|6964|Brummen|outside|Hall
    6971|6971|Brummen|outside|Brummen
    6974|6974|Brummen|outside|Leuvenheim
    6975|6975|Brummen|outside|Tonden
    6981|6984|Doesburg|outside|Doesburg
    6986|6986|Zevenaar|outside|Angerlo
    6987|6987|Zevenaar|outside|Giesbeek
    6988|6988|Zevenaar|outside|Lathum
    6991|6991|Rheden|outside|Rheden
    6994|6994|Rheden|outside|De Steeg
    7311|7336|Apeldoorn|outside|Apeldoorn
    7339|7339|Apeldoorn|outside|Ugchelen
    7341|7341|Apeldoorn|outside|Beemte Broekland
    7345|7345|Apeldoorn|outside|Wenum Wiesel
    7346|7346|Apeldoorn|outside|Hoog Soeren
    7348|7348|Apeldoorn|outside|Radio Kootwijk
    7351|7351|Apeldoorn|outside|Hoenderloo
    7352|7352|Ede|outside|Hoenderloo
    7361|7361|Apeldoorn|outside|Beekbergen
    7364|7364|Apeldoorn|outside|Lieren
    7371|7371|Apeldoorn|outside|Loenen
    7381|7381|Apeldoorn|outside|Klarenbeek
    7382|7382|Voorst|outside|Klarenbeek
    7383|7383|Voorst|outside|Voorst
    7384|7384|Voorst|outside|Wilp
    7391|7392|Voorst|outside|Twello
    7395|7395|Voorst|outside|Teuge
    7396|7396|Voorst|outside|Terwolde
    7397|7397|Voorst|outside|Nijbroek
    7399|7399|Brummen|outside|Empe
    7411|7428|Deventer|outside|Deventer
    7429|7429|Deventer|outside|Colmschate
    7431|7431|Deventer|outside|Diepenveen
    7433|7433|Deventer|outside|Schalkhaar
    7434|7434|Deventer|outside|Lettele
    7435|7435|Deventer|outside|Okkenbroek
    7437|7437|Deventer|outside|Bathmen
    7439|7439|Voorst|outside|Steenenkamer
    7441|7443|Hellendoorn|outside|Nijverdal
    7447|7447|Hellendoorn|outside|Hellendoorn
    7448|7448|Hellendoorn|outside|Haarle
    7451|7451|Rijssen-Holten|outside|Holten
    7461|7463|Rijssen-Holten|outside|Rijssen
    7466|7466|Wierden|outside|Zuna
    7467|7467|Wierden|outside|Notter
    7468|7468|Wierden|outside|Enter
    7471|7472|Hof van Twente|outside|Goor
    7475|7475|Hof van Twente|outside|Markelo
    7478|7478|Hof van Twente|outside|Diepenheim
    7491|7491|Hof van Twente|outside|Delden
    7495|7495|Hof van Twente|outside|Ambt Delden
    7496|7496|Hof van Twente|outside|Hengevelde
    7497|7497|Hof van Twente|outside|Bentelo
    7511|7548|Enschede|outside|Enschede
    7551|7559|Hengelo|outside|Hengelo
    7561|7561|Dinkelland|outside|Deurningen
    7562|7562|Oldenzaal|outside|Deurningen
    7571|7577|Oldenzaal|outside|Oldenzaal
    7581|7582|Losser|outside|Losser
    7585|7585|Losser|outside|Glane
    7586|7586|Losser|outside|Overdinkel
    7587|7587|Losser|outside|De Lutte
    7588|7588|Losser|outside|Beuningen
    7591|7591|Dinkelland|outside|Denekamp
    7595|7595|Dinkelland|outside|Weerselo
    7596|7596|Dinkelland|outside|Rossum
    7597|7597|Dinkelland|outside|Saasveld
    8011|8045|Zwolle|outside|Zwolle
    """

  /// code|name|aliases|stages|waldorf|town|municipality|postcode|domains|contacts|regional|closed
  static let inventedSchools = """
    ZZLJ00|Slingebeek College|Slingebeek;het Slingebeek;Slingebeek Aalten|secondary||Aalten|Aalten|7122AP|slingebeek.example.nl|gen02||
    ZZLJ05|Slingebeek College (Landbouwstraat)|Slingebeek Landbouwstraat;Slingebeek College locatie Landbouwstraat|secondary||Aalten|Aalten|7122VK|slingebeek.example.nl|gen02||
    ZZGL00|St. Gangulphus|Gangulphus;Gangulphusschool|primary||Dinxperlo|Aalten|7091CT|gangulphus.example.nl|gen09||
    ZZWA00|De Wissel (Aalten)|De Wissel;Wissel;cbs De Wissel|primary||Aalten|Aalten|7121EK|dewissel-aalten.example.nl|gen02||
    ZZSB00|Basisschool Slot Bredevoort|Slot Bredevoort;Slotschool;het Slot|primary||Aalten|Aalten|7122BD|slotbredevoort.example.nl|gen10||
    ZZGR00|'t Grachthuus|Grachthuus;Het Grachthuus|primary||Bredevoort|Aalten|7126BK|grachthuus.example.nl|gen10||
    ZZPL00|CBS De Ploegschaar|De Ploegschaar;Ploegschaar|primary||De Heurne|Aalten|7095AG|ploegschaar.example.nl|gen09||
    ZZRZ00|De Rietzanger|Rietzanger;obs De Rietzanger|primary||Dinxperlo|Aalten|7091XD|rietzanger.example.nl|gen09||
    ZZKL00|IKC Kroonland|Kroonland;het Kroonland|primary||Dinxperlo|Aalten|7091HG|kroonland.example.nl|gen09||
    ZZHV00|CBS De Havezate|De Havezate;Havezate|primary||Barlo|Aalten|7122RG|havezate.example.nl|gen10||
    ZZLL00|OBS De Leilinde|De Leilinde;Leilinde|primary||Aalten|Aalten|7123AX|leilinde.example.nl|gen02||
    ZZLH00|'t Lohuus|Lohuus;Het Lohuus|primary||IJzerlo|Aalten|7122TB|lohuus.example.nl|gen10||
    ZZVB00|Vrijeschool De Beukelaar|De Beukelaar;Beukelaar;vrijeschool Aalten|primary|yes|Aalten|Aalten|7122GC|beukelaar.example.nl|gen13||
    ZZLJ07|Slingebeek College (Dinxperlo)|Slingebeek Dinxperlo;Slingebeek College locatie Dinxperlo|secondary||Dinxperlo|Aalten|7091XG|slingebeek.example.nl|gen09||
    ZZBO00|De Bolster (Aalten)|De Bolster;Bolster;sbo De Bolster|specialPrimary||Aalten|Aalten|7121MK|bolster.example.nl|gen05||
    ZZGC01|Oude IJssel College (Groenlo)|Oude IJssel College;OIJC;Oude IJssel Groenlo|vocational||Groenlo|Oost Gelre|7141DC|mbo.example.nl|gen03||
    ZZQN00|Grolse Poort College (Groenlo)|Grolse Poort;Grolse Poort College;GPC Groenlo|secondary||Groenlo|Oost Gelre|7141EA|grolsepoort.example.nl|gen04||
    ZZMF00|De Meibeek|Meibeek;vso De Meibeek;so De Meibeek|special secondary||Lichtenvoorde|Oost Gelre|7131XK|demeibeek.example.nl|gen05|yes|
    ZZBK00|St. Bonifatius|Bonifatius;Bonifatiusschool;Sint Bonifatius|primary||Harreveld|Oost Gelre|7135JC|bonifatius.example.nl|gen06||
    ZZQN02|Grolse Poort College (Lichtenvoorde)|Grolse Poort;Grolse Poort College;GPC Lichtenvoorde|secondary||Lichtenvoorde|Oost Gelre|7131XL|grolsepoort.example.nl|gen07||
    ZZZO00|Lambertus (Vragender)|Lambertus;Lambertusschool|primary||Vragender|Oost Gelre|7134NC|lambertus.example.nl|gen06||
    ZZRR00|St. Hildegard|Hildegard;Hildegardschool;Sint Hildegard|primary||Mariënvelde|Oost Gelre|7263RT|hildegard.example.nl|gen06||
    ZZNH00|Basisschool De Reiger|De Reiger;Reiger|primary||Lichtenvoorde|Oost Gelre|7131DK|dereiger.example.nl|gen07||
    ZZWN00|'t Bolwerk|Het Bolwerk;Bolwerk|primary||Groenlo|Oost Gelre|7141BT|bolwerk.example.nl|gen04||
    ZZKE00|St. Odulfus (Zwolle bij Groenlo)|Odulfus;Odulfusschool;St. Odulfus|primary||Groenlo|Oost Gelre|7142HC|odulfus.example.nl|gen04||
    ZZWL00|De Wissel (Lichtenvoorde)|De Wissel;Wissel;rkbs De Wissel|primary||Lichtenvoorde|Oost Gelre|7131GE|dewissel-lichtenvoorde.example.nl|gen07||
    ZZHR00|Basisschool Huis Ruurlo|Huis Ruurlo;bs Huis Ruurlo|primary||Lichtenvoorde|Oost Gelre|7132CK|huisruurlo.example.nl|gen11||
    ZZGE00|St. Gerardus (Lievelde)|St. Gerardus;Gerardus;Gerardusschool;Sint Gerardus|primary||Lievelde|Oost Gelre|7137MH|gerardus-lievelde.example.nl|gen03||
    ZZGZ00|St. Gerardus (Zieuwent)|St. Gerardus;Gerardus;Gerardusschool;Sint Gerardus|primary||Zieuwent|Oost Gelre|7136LG|gerardus-zieuwent.example.nl|gen06||
    ZZFL00|Florisschool|Floris;De Floris;basisschool Floris|primary||Groenlo|Oost Gelre|7141KX|florisschool.example.nl|gen03||
    ZZLO00|IKC De Leerlooier|De Leerlooier;Leerlooier|primary||Lichtenvoorde|Oost Gelre|7131PA|leerlooier.example.nl|gen11||
    ZZVW00|De Vestingwal|Vestingwal;bs De Vestingwal|primary||Groenlo|Oost Gelre|7141WB|vestingwal.example.nl|gen04||
    ZZKV00|OBS Kievitsbos|Kievitsbos;het Kievitsbos|primary||Lichtenvoorde|Oost Gelre|7132AG|kievitsbos.example.nl|||
    ZZHM00|De Halve Maan|Halve Maan;cbs De Halve Maan|primary||Groenlo|Oost Gelre|7141HC|halvemaan.example.nl|gen03||
    ZZZL00|De Zandloper|Zandloper;so De Zandloper|special||Lichtenvoorde|Oost Gelre|7131BX|zandloper.example.nl|gen05|yes|
    ZZVA00|Vakschool Het Ambacht|Het Ambacht;Ambacht|vocational||Lichtenvoorde|Oost Gelre|7131PX|hetambacht.example.nl|gen11||
    ZZAM00|OBS Esdoornhof|Esdoornhof;Esdoornhofschool|primary||Winterswijk|Winterswijk|7103KD|esdoornhof.example.nl|gen01||
    ZZWF00|OBS De Vlasbloem|Vlasbloem;De Vlasbloem|primary||Winterswijk|Winterswijk|7102CK|vlasbloem.example.nl|gen01||
    ZZBC00|OBS Scholtenhof|Scholtenhof|primary||Winterswijk Woold|Winterswijk|7108BG|scholtenhof.example.nl|gen08||
    ZZOM00|CBS De Zaaier|De Zaaier;Zaaier|primary||Winterswijk|Winterswijk|7101XD|dezaaier.example.nl|gen01||
    ZZDK00|'t Veldhoes|Veldhoes;Het Veldhoes|primary||Winterswijk Meddo|Winterswijk|7104BE|veldhoes.example.nl|gen08||
    ZZAL00|Amaliaschool|Amalia;De Amalia;basisschool Amalia|primary||Winterswijk|Winterswijk|7101ZN|amaliaschool.example.nl|gen12||
    ZZST00|OBS De Steengroeve|De Steengroeve;Steengroeve|primary||Winterswijk|Winterswijk|7102EH|steengroeve.example.nl|gen12||
    ZZGU00|OBS De Grensuil|De Grensuil;Grensuil|primary||Winterswijk Kotten|Winterswijk|7107AH|grensuil.example.nl|gen08||
    ZZHP00|OBS Huppelhof|Huppelhof;De Huppelhof|primary||Winterswijk Huppel|Winterswijk|7105CB|huppelhof.example.nl|gen08||
    ZZRH00|CBS Ratumhoeve|Ratumhoeve;de Ratumhoeve|primary||Winterswijk Ratum|Winterswijk|7106AD|ratumhoeve.example.nl|gen13||
    ZZMB00|OBS De Mistelboom|De Mistelboom;Mistelboom|primary||Winterswijk Miste|Winterswijk|7109BG|mistelboom.example.nl|gen13||
    ZZTW00|IKC De Twijg|De Twijg;Twijg|primary||Winterswijk|Winterswijk|7103DP|detwijg.example.nl|gen12||
    ZZHX00|'t Henxelhuus|Henxelhuus;Het Henxelhuus|primary||Winterswijk Henxel|Winterswijk|7113AG|henxelhuus.example.nl|gen13||
    ZZCA00|De Corlerakker|Corlerakker;obs De Corlerakker|primary||Winterswijk Corle|Winterswijk|7119AB|corlerakker.example.nl|gen08||
    ZZSC00|Scholten College (Singelweg)|Scholten College;Scholten;SC Singelweg|secondary||Winterswijk|Winterswijk|7102DK|scholtencollege.example.nl|gen14||
    ZZSC01|Scholten College (Kloosterhof)|Scholten College;Scholten;Scholten College Kloosterhof;Scholten brugklas|secondary||Winterswijk|Winterswijk|7101GK|scholtencollege.example.nl|gen14||
    ZZPS00|Praktijkschool De Smeltkroes|De Smeltkroes;Smeltkroes;praktijkschool|practical||Winterswijk|Winterswijk|7102HD|smeltkroes.example.nl|gen14||
    ZZBO01|De Bolster (Winterswijk)|De Bolster;Bolster;sbo De Bolster|specialPrimary||Winterswijk|Winterswijk|7101JX|bolster.example.nl|gen12||
    ZZGC02|Oude IJssel College (Winterswijk)|Oude IJssel College;OIJC;Oude IJssel Winterswijk|vocational||Winterswijk|Winterswijk|7101EK|mbo.example.nl|gen14||
    ZZGC00|Oude IJssel College (Doetinchem)|Oude IJssel College;OIJC;ROC Oude IJssel|vocational||Doetinchem|Doetinchem|7006RA|mbo.example.nl|||
    ZZEJ00|De Berkelbrug (so)|De Berkelbrug;Berkelbrug|special||Borculo|Berkelland|7271XE|berkelbrug.example.nl||yes|
    ZZBL00|Berkel Lyceum|Berkellyceum;het Berkel|secondary||Eibergen|Berkelland|7151HX|berkellyceum.example.nl|||
    ZZSP00|CBS De Sprank|De Sprank;Sprank|primary||Varsseveld|Oude IJsselstreek|7051HK|desprank.example.nl|||
    ZZKI00|De Kiem|Kiem;so De Kiem|special secondary||Neede|Berkelland|7161GK|dekiem.example.nl||yes|
    """

  /// The same for the real register.
  static let realSchools = """
    06ZL00|'t Mollenveld|cbs 't Mollenveld;Mollenveld|primary||Aalten|Aalten|7121KZ||gen02||
    08BQ00|'t Warmelinck|cbs 't Warmelinck;Warmelinck|primary||Aalten|Aalten|7122JX||gen02||
    06YP00|Bastion|'t Bastion;Daltonschool 't Bastion;basisschool Bastion|primary||Bredevoort|Aalten|7126BL||gen10||
    05LR00|CBS Barlo|Barloschool;school Barlo|primary||Aalten|Aalten|7122RK||gen10||
    09ZJ00|De Hove|cbs De Hove;De Hove De Heurne|primary||De Heurne|Aalten|7095AX||gen09||
    05QO00|De Klimop|cbs De Klimop;Klimop|primary||Aalten|Aalten|7122LX||gen10||
    10JT01|De Triangel (Berkenhovestraat)|Triangel;De Triangel;Triangel Berkenhovestraat;Triangel Berkenhove;Triangel locatie Berkenhove|primary||Aalten|Aalten|7122ZX||gen02||
    10JT00|De Triangel (Dalweg)|Triangel;De Triangel;Triangel Dalweg;Triangel locatie Dalweg|primary||Aalten|Aalten|7122BC||gen02||
    08RL00|Groen van Prinsterer|Groen;cbs Groen;Groenschool|primary||Aalten|Aalten|7121EM||gen13||
    09DL00|IKC De Bosmark|Bosmark;cbs De Bosmark;De Bosmark|primary||Dinxperlo|Aalten|7091XC||gen09||
    08CY00|IKC Uniek|Uniek|primary||Aalten|Aalten|7121VB||gen13||
    07FK00|OBS De Slinger|De Slinger;Slinger|primary||Aalten|Aalten|7121DP||gen10||
    06HV00|St. Jozef (Aalten)|Jozefschool;St Jozef;RK Jozefschool;St. Jozef;Sint Jozef;Jozefschool Aalten;RK Jozefschool Aalten|primary||Aalten|Aalten|7121ET||gen13||
    05GL00|St. Liborius|Liborius;Sint Liboriusschool;Sint Liborius;Liboriusschool|primary||Dinxperlo|Aalten|7091CV||gen09||
    02WC00|Nieuw Hessen|sbo Nieuw Hessen;Hessenschool|specialPrimary||Aalten|Aalten|7121MG||gen05||
    00LJ05|Christelijk College Schaersvoorde (Landbouwstraat)|Schaersvoorde Landbouwstraat;Schaersvoorde Stationsplein;Schaersvoorde;Christelijk College Schaersvoorde|secondary||Aalten|Aalten|7122VM||gen02 gen10||
    00LJ00|Christelijk College Schaersvoorde (Slingelaan)|Schaersvoorde;CC Schaersvoorde;het Schaers;Schaersvoorde Slingelaan;Schaersvoorde Aalten;Christelijk College Schaersvoorde|secondary||Aalten|Aalten|7122AW||gen02 gen10||
    06CP00|De Wegwijzer|obs De Wegwijzer|primary||Dinxperlo|Aalten|7091CW||||yes
    SCDX00|Schaersvoorde (Dinxperlo)|Schaersvoorde Dinxperlo|secondary||Dinxperlo|Aalten|7091XC||||yes
    10WN00|'t Carillon|Het Carillon;Carillon;Carillon Groenlo|primary||Groenlo|Oost Gelre|7141BV||gen04||
    03UN00|Antonius (Lievelde)|Antoniusschool;St. Antonius;Antonius;Antonius Lievelde|primary||Lievelde|Oost Gelre|7137MN||gen03||
    06ZO00|Antonius (Vragender)|Antoniusschool;St. Antonius;Antonius;Antonius Vragender|primary||Vragender|Oost Gelre|7134NE||gen06||
    04RJ00|De Hoeksteen|cbs De Hoeksteen;Hoeksteen|primary||Groenlo|Oost Gelre|7141KS||gen03||
    08NH00|De Leeuw|basisschool De Leeuw;De Leeuw locatie Planeten;De Leeuw Lichtenvoorde|primary||Lichtenvoorde|Oost Gelre|7131DR||gen07||
    09MG00|Frans ten Bosch|Frans ten Boschschool|primary||Lichtenvoorde|Oost Gelre|7131ER||gen11||
    10XV00|Het Gele Park (bao)|Gele Park;BijEen;IEKC;IKC Het Gele Park;Het Gele Park|primary||Lichtenvoorde|Oost Gelre|7131BH||gen07||
    09KA00|Ni Je Veste|Nijeveste;Ni-je Veste;Nieje Veste|primary||Groenlo|Oost Gelre|7141EK||gen04||
    07BK00|St. Canisius|Canisius;Canisiusschool;Sint Canisius|primary||Harreveld|Oost Gelre|7135JM||gen06||
    11LO00|St. Joris|Sint Joris;Jorisschool|primary||Lichtenvoorde|Oost Gelre|7132DK||gen11||
    05HW00|St. Joseph (Zieuwent)|St. Jozef;Jozefschool Zieuwent;Sint Josephschool;Jozefschool;St. Joseph;Sint Joseph;Josephschool|primary||Zieuwent|Oost Gelre|7136LN||gen06||
    08KE00|St. Ludgerus (Zwolle bij Groenlo)|Ludgerus;Ludgerusschool;St. Ludgerus;Sint Ludgerus;Ludgerus Zwolle|primary||Groenlo|Oost Gelre|7142HA||gen03||
    08RR00|St. Theresia|Theresia;Theresiaschool;Sint Theresia|primary||Mariënvelde|Oost Gelre|7263RW||gen06||
    10FG00|St. Willibrordus|Willibrordus;Willibrordusschool;Sint Willibrordus|primary||Groenlo|Oost Gelre|7141WH||gen04||
    14VP00|Het Gele Park (sbo)|Gele Park sbo;sbo Het Gele Park;sbo Gele Park|specialPrimary||Lichtenvoorde|Oost Gelre|7131BH||gen05||
    04EJ05|Klein Borculo so, locatie Lichtenvoorde|Klein Borculo Lichtenvoorde;sotog Lichtenvoorde;Klein Borculo;so Klein Borculo|special||Lichtenvoorde|Oost Gelre|7131BJ||gen05|yes|
    01RE03|Mariëndael/Hamalandschool HGP|Hamalandschool HGP;Mariëndael Lichtenvoorde|special||Lichtenvoorde|Oost Gelre|7131BH||gen05|yes|
    00SO00|Hamalandschool|Hamaland;so Hamaland;De Hamalandschool|special secondary||Lichtenvoorde|Oost Gelre|7131BH||gen05|yes|
    05MF00|Het Bariet|Bariet;vso Het Bariet;so Het Bariet|special secondary||Lichtenvoorde|Oost Gelre|7131XM||gen05 gen11|yes|
    04YK04|Sg Harreveld, locatie Anker|Het Anker;SG Harreveld;Harreveld Anker|special secondary||Harreveld|Oost Gelre|7135JJ||gen07 gen05|yes|
    04YK00|Sg Harreveld, locatie Prisma|Prisma;SG Harreveld;Harreveld Prisma|special secondary||Harreveld|Oost Gelre|7135JJ||gen07 gen05|yes|
    02QN00|Marianum (Groenlo)|Marianum;RKSG Marianum;Marianum Groenlo;Marianum locatie Groenlo|secondary||Groenlo|Oost Gelre|7141EA||gen04 gen03||
    02QN02|Marianum (Lichtenvoorde)|Marianum;RKSG Marianum;Marianum Lichtenvoorde;Marianum locatie Lichtenvoorde|secondary||Lichtenvoorde|Oost Gelre|7131XM||gen07 gen11||
    GCGR00|Graafschap College (Groenlo)|Graafschap;GC;Graafschap College;Graafschap College Groenlo;Graafschap Groenlo|vocational||Groenlo|Oost Gelre|||gen14 gen03||
    ALAD00|Het Aladon|Aladon;so Het Aladon|special||Lichtenvoorde|Oost Gelre|||||yes
    REGB00|De Regenboog|basisschool De Regenboog|primary||Lichtenvoorde|Oost Gelre|||||yes
    HOFL00|Het Hof|De Hooiwipper;obs Het Hof|primary||Lichtenvoorde|Oost Gelre|||||yes
    ARSS00|Pastoor van Arsschool|St. Jozefschool (Lichtenvoorde);Jozefschool Lichtenvoorde;Pastoor van Ars|primary||Lichtenvoorde|Oost Gelre|||||yes
    07DK00|'t Kempken|Kempken;basisschool Meddo|primary||Winterswijk Meddo|Winterswijk|7104BD||gen08||
    04VW00|Daltonschool Wilhelmina|Wilhelminaschool;Koningin Wilhelmina;Kon. Wilhelminaschool|primary||Winterswijk|Winterswijk|7103WJ||gen01||
    07OM00|De Bataaf|cbs De Bataaf;Bataaf|primary||Winterswijk|Winterswijk|7101XB||gen12||
    07SY00|De Vlier|Vlier|primary||Winterswijk|Winterswijk|7101TR||gen12||
    08BP00|Emmaschool|Emma;basisschool Emma|primary||Winterswijk Henxel|Winterswijk|7113AE||gen13||
    10NW00|Julianaschool|Juliana|primary||Winterswijk|Winterswijk|7102EV||gen01||
    19AV00|OBS 't Waliën|'t Walien;Walien;Waliën|primary||Winterswijk Huppel|Winterswijk|7105CD||gen08||
    18VQ00|OBS Bargerpaske|Bargerpaske|primary||Winterswijk|Winterswijk|7103AW||gen01||
    18WN00|OBS De Kolibrie|Kolibrie|primary||Winterswijk|Winterswijk|7101VG||gen12||
    18WF00|OBS De Schakel|Schakel|primary||Winterswijk|Winterswijk|7102CN||gen01||
    18WW00|OBS Kotten|school Kotten|primary||Winterswijk Kotten|Winterswijk|7107AN||gen08||
    19AM00|OBS Stegeman|Stegeman;Stegemanschool|primary||Winterswijk|Winterswijk|7101CE||gen01||
    19BC00|OBS Woold|school Woold|primary||Winterswijk Woold|Winterswijk|7108BM||gen08||
    08ZC00|St. Jozef (Winterswijk)|Jozefschool;St Jozef;St. Jozef;Sint Jozef;Jozefschool Winterswijk|primary||Winterswijk|Winterswijk|7101GB||gen12||
    04FT00|Vrije Basisschool De Esch|De Esch;Vrije School De Esch;vrijeschool;vrijeschool Winterswijk;vrijeschool in Winterswijk|primary|yes|Winterswijk|Winterswijk|7101JH||gen13||
    19SN00|De Korenburg|Korenburg;sbo De Korenburg|specialPrimary||Winterswijk|Winterswijk|7101JA||gen05||
    26MD00|Pronova praktijkonderwijs|Pronova;praktijkschool Winterswijk|practical||Winterswijk|Winterswijk|7102HB||gen14||
    00LJ02|Christelijk College Schaersvoorde (Winterswijk, Pronsweg)|Schaersvoorde Winterswijk;Schaersvoorde Pronsweg|secondary||Winterswijk|Winterswijk|7101CE||||yes
    17AA00|Gerrit Komrij College (Parallelweg)|GKC;Gerrit Komrij;Komrij;Gerrit Komrij College;GKC Parallelweg;Komrij College|secondary||Winterswijk|Winterswijk|7102DE||gen14 gen12||
    17AA03|Gerrit Komrij College (Pronsweg)|GKC;Gerrit Komrij;Komrij;Gerrit Komrij College;GKC Pronsweg;GKC brugklas;Komrij College;Komrij brugklas|secondary||Winterswijk|Winterswijk|7101CE||gen14 gen12||
    GCWI00|Graafschap College (Winterswijk)|Graafschap;GC;Grensland College;Graafschap College;Graafschap College Winterswijk;Graafschap Winterswijk|vocational||Winterswijk|Winterswijk|||gen14||
    18ZG00|OBS Miste/Corle|school Miste;school Corle|primary||Winterswijk Miste|Winterswijk|7109BN||||yes
    19WC00|Diekmaat|sbo Diekmaat;De Diekmaat|specialPrimary||Neede|Berkelland|7161AN||||
    04EJ00|Klein Borculo so (Borculo)|Klein Borculo;so Klein Borculo;Klein Borculo Borculo|special||Borculo|Berkelland|7271NS|||yes|
    18QP00|De Leeuwerik|Leeuwerik;so De Leeuwerik|special secondary||Neede|Berkelland|7161AB|||yes|
    01QH00|Klein Borculo vso (Borculo)|Klein Borculo;vso Klein Borculo|special secondary||Borculo|Berkelland|7271NS|||yes|
    26KR00|MaxX|MaxX Neede;praktijkschool MaxX|practical||Neede|Berkelland|7161AE||||
    05FB01|Het Assink lyceum (Eibergen)|Assink lyceum;Assink;Het Assink lyceum;Assink lyceum Eibergen;Assink Eibergen|secondary||Eibergen|Berkelland|7152AA||||
    05FB08|Het Assink lyceum (Neede)|Assink lyceum;Assink;Het Assink lyceum;Assink lyceum Neede;Assink Neede|secondary||Neede|Berkelland|7161AE||||
    24TF02|Staring College (Borculo, Haarloseweg)|Staring College;Staring;Staring Haarloseweg|secondary||Borculo|Berkelland|7271BV||||
    24TF01|Staring College (Borculo, Beukenlaan)|Staring College;Staring;Staring Beukenlaan;Staring Borculo|secondary||Borculo|Berkelland|7271JK||||
    31JC02|Zone.college vmbo (Borculo)|Zone.college;zone college;zone.college Borculo;AOC Borculo|secondary||Borculo|Berkelland|7271RS||||
    20DH13|Eligant Lyceum, Kompaan Het Hoge (Vorden)|Kompaan Het Hoge;Kompaan Vorden;Het Hoge Vorden|secondary||Vorden|Bronckhorst|7251XV||||
    20DH12|Eligant Lyceum, Kompaan Nieuwstad (Vorden)|Kompaan Nieuwstad;Kompaan Vorden|secondary||Vorden|Bronckhorst|7251AG||||
    01FN00|SAM, locatie Boddens Hosang|SAM sbo;SAM Doetinchem;SAM Boddens Hosang;SAM Bodden Hosang|specialPrimary||Doetinchem|Doetinchem|7002JA||||
    19PA00|SAM, locatie Van Limburg Stirum|SAM sbo;SAM Doetinchem;SAM Van Limburg Stirum|specialPrimary||Doetinchem|Doetinchem|7003BG||||
    05LW01|De Opmaat so (Wehl)|De Opmaat;Opmaat;so De Opmaat|special||Wehl|Doetinchem|7031HW|||yes|
    17GW14|Kentalis DoetinTaal|DoetinTaal;Kentalis Doetinchem;Kentalis|special||Doetinchem|Doetinchem|7002AW|||yes|
    04EJ01|Klein Borculo so (Doetinchem)|Klein Borculo;so Klein Borculo;Klein Borculo Doetinchem|special||Doetinchem|Doetinchem|7007DT|||yes|
    01RE00|Mariëndael (Doetinchem)|Mariëndael;Mariendael;Mariëndael Doetinchem;Mariendael Doetinchem|special||Doetinchem|Doetinchem|7009ND|||yes|
    04AN01|De Opmaat so/vso (Wehl)|De Opmaat;Opmaat|special secondary||Wehl|Doetinchem|7031HW|||yes|
    01QH01|Klein Borculo vso (Doetinchem)|Klein Borculo;vso Klein Borculo;Klein Borculo Doetinchem|special secondary||Doetinchem|Doetinchem|7006HA|||yes|
    26KH00|Prakticon|praktijkschool Doetinchem;Prakticon Doetinchem|practical||Doetinchem|Doetinchem|7003DX||||
    02NZ01|Houtkamp College (Metzo College)|Metzo College;Metzo;Houtkamp College|secondary||Doetinchem|Doetinchem|7008CA||||
    02NZ11|Houtkamp College (Kruisbergseweg)|Houtkamp College;Houtkamp Kruisbergseweg|secondary||Doetinchem|Doetinchem|7009BP||||
    02NZ09|Houtkamp College (Ludger College)|Ludger College;Ulenhofcollege;Ulenhof;Houtkamp College|secondary||Doetinchem|Doetinchem|7002AN||||
    02NZ10|Houtkamp College (Zaagmolenpad)|Houtkamp College;Houtkamp Zaagmolenpad|secondary||Doetinchem|Doetinchem|7008AJ||||
    02NZ15|Houtkamp College (Wolborgenmate)|Houtkamp College;Houtkamp Wolborgenmate|secondary||Doetinchem|Doetinchem|7006DG||||
    02NZ00|Houtkamp College (Ruimzichtlaan)|Houtkamp College;Houtkamp Ruimzichtlaan|secondary||Doetinchem|Doetinchem|7001KD||||
    20AD00|Panora Lyceum (Holterweg)|Panora Lyceum;Panora;Panora Holterweg|secondary||Doetinchem|Doetinchem|7001EK||||
    20AD03|Panora Lyceum (Bizetlaan)|Panora Lyceum;Panora;Panora Bizetlaan|secondary||Doetinchem|Doetinchem|7002LZ||||
    20AD02|Panora Lyceum (Rietveld Lyceum)|Rietveld Lyceum;Rietveld;Panora Lyceum;Panora|secondary||Doetinchem|Doetinchem|7002AN||||
    31JC03|Zone.college vmbo (Doetinchem)|Zone.college;zone college;zone.college Doetinchem;AOC Doetinchem|secondary||Doetinchem|Doetinchem|7005AZ||||
    GCDO00|Graafschap College (Doetinchem)|Graafschap;GC;Graafland College;ROC Graafschap;Graafschap College;Graafschap College Doetinchem;Graafschap Doetinchem;ROC in Doetinchem;ROC Doetinchem|vocational||Doetinchem|Doetinchem|||||
    ZONE00|Zone.college mbo|zone college;AOC Oost|vocational||Doetinchem|Doetinchem|||||
    ROCT00|ROC van Twente|ROCvT|vocational||Enschede|Enschede|||||
    05FB00|Het Assink lyceum (Haaksbergen, Bouwmeester)|Assink lyceum;Assink;Het Assink lyceum;Assink lyceum Haaksbergen;Assink Haaksbergen;Assink Bouwmeester|secondary||Haaksbergen|Haaksbergen|7481LP||||
    05FB07|Het Assink lyceum (Haaksbergen, Van Brakelstraat)|Assink lyceum;Assink;Het Assink lyceum;Assink lyceum Haaksbergen;Assink Haaksbergen;Assink Van Brakelstraat|secondary||Haaksbergen|Haaksbergen|7482VV||||
    25GR02|Bartiméus (Lochem)|Bartimeus;Bartiméus;Bartimeus Lochem|special secondary||Lochem|Lochem|7242AT|||yes|
    01QH06|Klein Borculo vso (Lochem)|Klein Borculo;vso Klein Borculo;Klein Borculo Lochem|special secondary||Lochem|Lochem|7241NB|||yes|
    02PQ17|Suringarcollege (Eefde, locatie 17)|Suringarcollege;Suringar|special secondary||Eefde|Lochem|7211LC|||yes|
    02PQ00|W.H. Suringarcollege (Eefde)|Suringarcollege;W.H. Suringarcollege;Suringar|special secondary||Eefde|Lochem|7211LC|||yes|
    24TF00|Staring College (Lochem)|Staring College;Staring;Staring Lochem|secondary||Lochem|Lochem|7241SE||||
    14UM00|Almende College (Silvolde, Terborgseveld 75)|Almende College;Almende;Almende Silvolde;Almende College Silvolde|secondary||Silvolde|Oude IJsselstreek|7064AN||||
    14UM01|Almende College (Silvolde, Bluemersplein)|Almende College;Almende;Almende Bluemersplein|secondary||Silvolde|Oude IJsselstreek|7064BK||||
    14UM02|Almende College (Silvolde, Terborgseveld 77)|Almende College;Almende|secondary||Silvolde|Oude IJsselstreek|7064AN||||
    19UG00|Het Mozaïek (Zutphen)|Het Mozaiek;Het Mozaïek;Mozaiek;sbo Het Mozaïek|specialPrimary||Zutphen|Zutphen|7204CV||||
    04EJ04|Klein Borculo so (Zutphen)|Klein Borculo;so Klein Borculo;Klein Borculo Zutphen|special||Zutphen|Zutphen|7204JK|||yes|
    19TG00|Anne Flokstraschool (Emmalaan)|Anne Flokstraschool;Anne Flokstra|special secondary||Zutphen|Zutphen|7204AS|||yes|
    19TG01|Anne Flokstraschool so (Paulus Potterstraat)|Anne Flokstraschool;Anne Flokstra;so Anne Flokstra|special secondary||Zutphen|Zutphen|7204CV|||yes|
    13EB00|Praktijkonderwijs Zutphen|praktijkschool Zutphen|practical||Zutphen|Zutphen|7204CV||||
    20DH08|Eligant Lyceum, Kompaan College (Dieserstraat)|Kompaan College;Kompaan|secondary||Zutphen|Zutphen|7201NB||||
    20DH10|Eligant Lyceum, Baudartius College|Baudartius College;Baudartius|secondary||Zutphen|Zutphen|7201NJ||||
    20DH00|Eligant Lyceum (Isendoornstraat)|Eligant Lyceum;Eligant|secondary||Zutphen|Zutphen|7201NJ||||
    20DH11|Eligant Lyceum, ISK (Zutphen)|ISK Zutphen;Eligant ISK|secondary||Zutphen|Zutphen|7203DV||||
    20DH06|Eligant Lyceum, Kompaan College (Coenensparkstraat)|Kompaan College;Kompaan|secondary||Zutphen|Zutphen|7202AN||||
    20DH07|Het Stedelijk (Zutphen)|Het Stedelijk;Stedelijk Zutphen|secondary||Zutphen|Zutphen|7204CV||||
    08LP00|Isendoorn College (Warnsveld, Lage Weide)|Isendoorn College;Isendoorn;Isendoorn Warnsveld|secondary||Warnsveld|Zutphen|7231NN||||
    08LP01|Isendoorn College (Warnsveld, Bussenweide)|Isendoorn College;Isendoorn;Isendoorn Warnsveld|secondary||Warnsveld|Zutphen|7231NE||||
    08LP02|Isendoorn College (Zutphen)|Isendoorn College;Isendoorn;Isendoorn Zutphen|secondary||Zutphen|Zutphen|7204EN||||
    16NK06|Vrijeschool Zutphen vo (Berkenlaan)|Vrije School Zutphen;vrijeschool Zutphen|secondary|yes|Zutphen|Zutphen|7204EN||||
    16NK03|Vrijeschool Zutphen vo (Dieserstraat)|Vrije School Zutphen;vrijeschool Zutphen|secondary|yes|Zutphen|Zutphen|7201NB||||
    16NK00|Vrijeschool Zutphen vo (De IJsselhank)|Vrije School Zutphen;vrijeschool Zutphen;vrijeschool IJsselhank|secondary|yes|Zutphen|Zutphen|7206DG||||
    AVEN00|Aventus||vocational||Zutphen|Zutphen|||||
    """
}
