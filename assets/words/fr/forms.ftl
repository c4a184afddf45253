# Les formes d'un nom d'État ou de siège dans une phrase : { THE($x) } la Finlande, { TO($x) } à la Finlande,
# { OF($x) } de la Finlande, { FROM($x) } de Finlande. La valeur est le nom tel qu'il est ailleurs.

form-AM = Arménie
    .the = l'Arménie
    .to = à l'Arménie
    .of = de l'Arménie
    .from = d'Arménie

form-AT = Autriche
    .the = l'Autriche
    .to = à l'Autriche
    .of = de l'Autriche
    .from = d'Autriche

form-BE = Belgique
    .the = la Belgique
    .to = à la Belgique
    .of = de la Belgique
    .from = de Belgique

form-BG = Bulgarie
    .the = la Bulgarie
    .to = à la Bulgarie
    .of = de la Bulgarie
    .from = de Bulgarie

form-CH = Suisse
    .the = la Suisse
    .to = à la Suisse
    .of = de la Suisse
    .from = de Suisse

form-CY = Chypre
    .the = Chypre
    .to = à Chypre
    .of = de Chypre
    .from = de Chypre

form-CZ = Tchéquie
    .the = la Tchéquie
    .to = à la Tchéquie
    .of = de la Tchéquie
    .from = de Tchéquie

form-DE = Allemagne
    .the = l'Allemagne
    .to = à l'Allemagne
    .of = de l'Allemagne
    .from = d'Allemagne

form-DK = Danemark
    .the = le Danemark
    .to = au Danemark
    .of = du Danemark
    .from = du Danemark

form-EE = Estonie
    .the = l'Estonie
    .to = à l'Estonie
    .of = de l'Estonie
    .from = d'Estonie

form-ES = Espagne
    .the = l'Espagne
    .to = à l'Espagne
    .of = de l'Espagne
    .from = d'Espagne

form-FI = Finlande
    .the = la Finlande
    .to = à la Finlande
    .of = de la Finlande
    .from = de Finlande

form-FR = France
    .the = la France
    .to = à la France
    .of = de la France
    .from = de France

form-GB = Royaume-Uni
    .the = le Royaume-Uni
    .to = au Royaume-Uni
    .of = du Royaume-Uni
    .from = du Royaume-Uni

form-GE = Géorgie
    .the = la Géorgie
    .to = à la Géorgie
    .of = de la Géorgie
    .from = de Géorgie

form-GR = Grèce
    .the = la Grèce
    .to = à la Grèce
    .of = de la Grèce
    .from = de Grèce

form-HR = Croatie
    .the = la Croatie
    .to = à la Croatie
    .of = de la Croatie
    .from = de Croatie

form-HU = Hongrie
    .the = la Hongrie
    .to = à la Hongrie
    .of = de la Hongrie
    .from = de Hongrie

form-IE = Irlande
    .the = l'Irlande
    .to = à l'Irlande
    .of = de l'Irlande
    .from = d'Irlande

form-IT = Italie
    .the = l'Italie
    .to = à l'Italie
    .of = de l'Italie
    .from = d'Italie

form-LT = Lituanie
    .the = la Lituanie
    .to = à la Lituanie
    .of = de la Lituanie
    .from = de Lituanie

form-LU = Luxembourg
    .the = le Luxembourg
    .to = au Luxembourg
    .of = du Luxembourg
    .from = du Luxembourg

form-LV = Lettonie
    .the = la Lettonie
    .to = à la Lettonie
    .of = de la Lettonie
    .from = de Lettonie

form-MD = Moldavie
    .the = la Moldavie
    .to = à la Moldavie
    .of = de la Moldavie
    .from = de Moldavie

form-MT = Malte
    .the = Malte
    .to = à Malte
    .of = de Malte
    .from = de Malte

form-NL = Pays-Bas
    .the = les Pays-Bas
    .to = aux Pays-Bas
    .of = des Pays-Bas
    .from = des Pays-Bas

form-NO = Norvège
    .the = la Norvège
    .to = à la Norvège
    .of = de la Norvège
    .from = de Norvège

form-PL = Pologne
    .the = la Pologne
    .to = à la Pologne
    .of = de la Pologne
    .from = de Pologne

form-PT = Portugal
    .the = le Portugal
    .to = au Portugal
    .of = du Portugal
    .from = du Portugal

form-RO = Roumanie
    .the = la Roumanie
    .to = à la Roumanie
    .of = de la Roumanie
    .from = de Roumanie

form-SE = Suède
    .the = la Suède
    .to = à la Suède
    .of = de la Suède
    .from = de Suède

form-SI = Slovénie
    .the = la Slovénie
    .to = à la Slovénie
    .of = de la Slovénie
    .from = de Slovénie

form-SK = Slovaquie
    .the = la Slovaquie
    .to = à la Slovaquie
    .of = de la Slovaquie
    .from = de Slovaquie

form-TR = Turquie
    .the = la Turquie
    .to = à la Turquie
    .of = de la Turquie
    .from = de Turquie

form-UA = Ukraine
    .the = l'Ukraine
    .to = à l'Ukraine
    .of = de l'Ukraine
    .from = d'Ukraine

form-US = États-Unis
    .the = les États-Unis
    .to = aux États-Unis
    .of = des États-Unis
    .from = des États-Unis

form-union-instruments = Instruments de l'Union
    .the = les instruments de l'Union
    .to = aux instruments de l'Union
    .of = des instruments de l'Union
    .from = des instruments de l'Union

form-seat-hr = Haut représentant
    .the = le haut représentant
    .to = au haut représentant
    .of = du haut représentant
    .from = du haut représentant

form-seat-presidency = Présidence
    .the = la présidence
    .to = à la présidence
    .of = de la présidence
    .from = de la présidence

form-seat-nato = OTAN
    .the = l'OTAN
    .to = à l'OTAN
    .of = de l'OTAN
    .from = de l'OTAN

form-seat-excon = Direction de l'exercice
    .the = la direction de l'exercice
    .to = à la direction de l'exercice
    .of = de la direction de l'exercice
    .from = de la direction de l'exercice

form-seat-adversary = Adversaire
    .the = l'adversaire
    .to = à l'adversaire
    .of = de l'adversaire
    .from = de l'adversaire
