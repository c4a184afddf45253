# Die Formen eines Staats- oder Platznamens im Satz: { THE($x) } die Niederlande, { ACC($x) } für die Niederlande,
# { DAT($x) } aus den Niederlanden, { TOWARDS($x) } in die Niederlande, { BY($x) } von den Niederlanden.
# Der Wert ist der Name, wie er sonst steht.

form-AM = Armenien
    .the = Armenien
    .acc = Armenien
    .dat = Armenien
    .towards = nach Armenien
    .by = von Armenien

form-AT = Österreich
    .the = Österreich
    .acc = Österreich
    .dat = Österreich
    .towards = nach Österreich
    .by = von Österreich

form-BE = Belgien
    .the = Belgien
    .acc = Belgien
    .dat = Belgien
    .towards = nach Belgien
    .by = von Belgien

form-BG = Bulgarien
    .the = Bulgarien
    .acc = Bulgarien
    .dat = Bulgarien
    .towards = nach Bulgarien
    .by = von Bulgarien

form-CH = Schweiz
    .the = die Schweiz
    .acc = die Schweiz
    .dat = der Schweiz
    .towards = in die Schweiz
    .by = von der Schweiz

form-CY = Zypern
    .the = Zypern
    .acc = Zypern
    .dat = Zypern
    .towards = nach Zypern
    .by = von Zypern

form-CZ = Tschechien
    .the = Tschechien
    .acc = Tschechien
    .dat = Tschechien
    .towards = nach Tschechien
    .by = von Tschechien

form-DE = Deutschland
    .the = Deutschland
    .acc = Deutschland
    .dat = Deutschland
    .towards = nach Deutschland
    .by = von Deutschland

form-DK = Dänemark
    .the = Dänemark
    .acc = Dänemark
    .dat = Dänemark
    .towards = nach Dänemark
    .by = von Dänemark

form-EE = Estland
    .the = Estland
    .acc = Estland
    .dat = Estland
    .towards = nach Estland
    .by = von Estland

form-ES = Spanien
    .the = Spanien
    .acc = Spanien
    .dat = Spanien
    .towards = nach Spanien
    .by = von Spanien

form-FI = Finnland
    .the = Finnland
    .acc = Finnland
    .dat = Finnland
    .towards = nach Finnland
    .by = von Finnland

form-FR = Frankreich
    .the = Frankreich
    .acc = Frankreich
    .dat = Frankreich
    .towards = nach Frankreich
    .by = von Frankreich

form-GB = Vereinigtes Königreich
    .the = das Vereinigte Königreich
    .acc = das Vereinigte Königreich
    .dat = dem Vereinigten Königreich
    .towards = in das Vereinigte Königreich
    .by = vom Vereinigten Königreich

form-GE = Georgien
    .the = Georgien
    .acc = Georgien
    .dat = Georgien
    .towards = nach Georgien
    .by = von Georgien

form-GR = Griechenland
    .the = Griechenland
    .acc = Griechenland
    .dat = Griechenland
    .towards = nach Griechenland
    .by = von Griechenland

form-HR = Kroatien
    .the = Kroatien
    .acc = Kroatien
    .dat = Kroatien
    .towards = nach Kroatien
    .by = von Kroatien

form-HU = Ungarn
    .the = Ungarn
    .acc = Ungarn
    .dat = Ungarn
    .towards = nach Ungarn
    .by = von Ungarn

form-IE = Irland
    .the = Irland
    .acc = Irland
    .dat = Irland
    .towards = nach Irland
    .by = von Irland

form-IT = Italien
    .the = Italien
    .acc = Italien
    .dat = Italien
    .towards = nach Italien
    .by = von Italien

form-LT = Litauen
    .the = Litauen
    .acc = Litauen
    .dat = Litauen
    .towards = nach Litauen
    .by = von Litauen

form-LU = Luxemburg
    .the = Luxemburg
    .acc = Luxemburg
    .dat = Luxemburg
    .towards = nach Luxemburg
    .by = von Luxemburg

form-LV = Lettland
    .the = Lettland
    .acc = Lettland
    .dat = Lettland
    .towards = nach Lettland
    .by = von Lettland

form-MD = Moldau
    .the = die Moldau
    .acc = die Moldau
    .dat = der Moldau
    .towards = in die Moldau
    .by = von der Moldau

form-MT = Malta
    .the = Malta
    .acc = Malta
    .dat = Malta
    .towards = nach Malta
    .by = von Malta

form-NL = Niederlande
    .the = die Niederlande
    .acc = die Niederlande
    .dat = den Niederlanden
    .towards = in die Niederlande
    .by = von den Niederlanden

form-NO = Norwegen
    .the = Norwegen
    .acc = Norwegen
    .dat = Norwegen
    .towards = nach Norwegen
    .by = von Norwegen

form-PL = Polen
    .the = Polen
    .acc = Polen
    .dat = Polen
    .towards = nach Polen
    .by = von Polen

form-PT = Portugal
    .the = Portugal
    .acc = Portugal
    .dat = Portugal
    .towards = nach Portugal
    .by = von Portugal

form-RO = Rumänien
    .the = Rumänien
    .acc = Rumänien
    .dat = Rumänien
    .towards = nach Rumänien
    .by = von Rumänien

form-SE = Schweden
    .the = Schweden
    .acc = Schweden
    .dat = Schweden
    .towards = nach Schweden
    .by = von Schweden

form-SI = Slowenien
    .the = Slowenien
    .acc = Slowenien
    .dat = Slowenien
    .towards = nach Slowenien
    .by = von Slowenien

form-SK = Slowakei
    .the = die Slowakei
    .acc = die Slowakei
    .dat = der Slowakei
    .towards = in die Slowakei
    .by = von der Slowakei

form-TR = Türkei
    .the = die Türkei
    .acc = die Türkei
    .dat = der Türkei
    .towards = in die Türkei
    .by = von der Türkei

form-UA = Ukraine
    .the = die Ukraine
    .acc = die Ukraine
    .dat = der Ukraine
    .towards = in die Ukraine
    .by = von der Ukraine

form-US = Vereinigte Staaten
    .the = die Vereinigten Staaten
    .acc = die Vereinigten Staaten
    .dat = den Vereinigten Staaten
    .towards = in die Vereinigten Staaten
    .by = von den Vereinigten Staaten

form-union-instruments = Instrumente der Union
    .the = die Instrumente der Union
    .acc = die Instrumente der Union
    .dat = den Instrumenten der Union
    .towards = zu den Instrumenten der Union
    .by = von den Instrumenten der Union

form-seat-hr = Hoher Vertreter
    .the = der Hohe Vertreter
    .acc = den Hohen Vertreter
    .dat = dem Hohen Vertreter
    .towards = zum Hohen Vertreter
    .by = vom Hohen Vertreter

form-seat-presidency = Ratsvorsitz
    .the = der Ratsvorsitz
    .acc = den Ratsvorsitz
    .dat = dem Ratsvorsitz
    .towards = zum Ratsvorsitz
    .by = vom Ratsvorsitz

form-seat-nato = NATO
    .the = die NATO
    .acc = die NATO
    .dat = der NATO
    .towards = zur NATO
    .by = von der NATO

form-seat-excon = Übungsleitung
    .the = die Übungsleitung
    .acc = die Übungsleitung
    .dat = der Übungsleitung
    .towards = zur Übungsleitung
    .by = von der Übungsleitung

form-seat-adversary = Gegner
    .the = der Gegner
    .acc = den Gegner
    .dat = dem Gegner
    .towards = zum Gegner
    .by = vom Gegner
