// What the YAML reader refuses, in Dutch, in the words of the page yaml-uitleg.txt.

let dutchOfYAML: [String: String] = [
  // The bytes
  "the file is larger than %1 MiB": "het bestand is groter dan %1 MiB",
  "split it": "maak het kleiner",
  "this byte is not UTF-8 text": "dit is geen UTF-8-tekst",
  "save the file with the encoding UTF-8": "bewaar het bestand als UTF-8",
  "a control character": "een vreemd, onzichtbaar teken",
  "remove it, or write it as \\xNN between double quotes":
    "haal het weg, of schrijf \\xNN tussen dubbele aanhalingstekens",
  "a carriage return without a line feed": "een vreemd regeleinde",
  "save the file with Unix line ends": "bewaar het bestand met gewone regeleinden (Unix)",
  "a byte order mark inside the file": "een onzichtbaar teken midden in het bestand",
  "remove this invisible character": "haal dit onzichtbare teken weg",
  "a line break that only some programs see as one": "een vreemd regeleinde",
  "end the line with Enter, or write it as \\N, \\L or \\P between double quotes":
    "druk aan het eind van de regel op Enter",
  "an invisible character, such as a non-breaking space": "een onzichtbaar teken",
  "type an ordinary space, or put the text between quotes":
    "typ een gewone spatie, of zet de tekst tussen aanhalingstekens",

  // The lines
  "a tab": "een tab",
  "use spaces; set your editor to write spaces for the Tab key":
    "gebruik spaties, nooit de Tab-toets",
  "this line is indented deeper than the lines it belongs to":
    "deze regel staat verder naar rechts dan de regels waar hij bij hoort",
  "begin it in the same column as its neighbours above":
    "laat hem even ver naar rechts beginnen als de regels erboven",
  "a list item among keys": "een streepje tussen regels met een naam",
  "write `key: value`, or indent the item under its key":
    "schrijf `naam: waarde`, of zet het streepje iets naar rechts",
  "a line without `- ` in a list": "een regel zonder `- ` in een lijst",
  "begin it with `- `, or indent it under its item":
    "begin met `- `, of zet de regel iets naar rechts",
  "a key without a colon": "een naam zonder dubbele punt",
  "write `key: value`": "schrijf `naam: waarde`",
  "a colon without a space behind it": "een dubbele punt zonder spatie erachter",
  "write `key: value`, with a space": "schrijf `naam: waarde`, met een spatie",
  "a dash without a space behind it": "een streepje zonder spatie erachter",
  "write `- ` before each item, with a space": "schrijf voor elk onderdeel `- `, met een spatie",
  "this line does not belong to what stands above it":
    "deze regel hoort niet bij wat erboven staat",
  "a file is one list, or one set of keys that all begin in the same column":
    "laat regels die bij elkaar horen even ver naar rechts beginnen",
  "more than %1 levels inside each other": "meer dan %1 lagen in elkaar",
  "make it flatter": "maak het eenvoudiger",

  // Features of YAML that are left out
  "an anchor (`&name`) is not supported": "een waarde kan niet met `&` beginnen",
  "write the value out, or quote the text: \"&…\"":
    "schrijf de waarde uit, of zet er aanhalingstekens om: \"&…\"",
  "an alias (`*name`) is not supported": "een waarde kan niet met `*` beginnen",
  "write the value out, or quote the text: \"*…\"":
    "schrijf de waarde uit, of zet er aanhalingstekens om: \"*…\"",
  "a tag (`!name`) is not supported": "een waarde kan niet met `!` beginnen",
  "leave it out, or quote the text: \"!…\"": "laat het weg, of zet er aanhalingstekens om: \"!…\"",
  "a directive (`%…`) is not supported": "een regel kan niet met `%` beginnen",
  "leave this line out": "haal deze regel weg",
  "a second document in one file (`---` or `...`)": "`---` of `...` midden in het bestand",
  "use one file for each, without this line": "haal deze regel weg",
  "text behind `---`": "tekst achter `---`",
  "begin the text on the next line": "begin de tekst op de volgende regel",
  "a merge key (`<<`) is not supported": "`<<` kan hier niet",
  "write the keys out": "schrijf alles uit",
  "a key must be plain or quoted text on one line": "een naam moet gewone tekst op één regel zijn",
  "write `key: value`, without `?` or brackets": "schrijf `naam: waarde`, zonder `?` of haakjes",
  "a key longer than %1 characters": "een naam van meer dan %1 tekens",
  "use a shorter key": "gebruik een kortere naam",
  "the key `%1` is already on line %2": "de naam `%1` staat al op regel %2",
  "keep one of the two": "houd een van de twee",

  // Text on one line
  "a curly quotation mark does not quote": "een krullend aanhalingsteken werkt niet",
  "use straight quotes: \"…\"": "gebruik rechte: \"…\"",
  "a second `: ` on one line": "twee keer `: ` op één regel",
  "put the text between quotes, or begin a new line":
    "zet de tekst tussen aanhalingstekens, of begin een nieuwe regel",
  "a list item (`- `) inside a line": "een streepje (`- `) midden in een regel",
  "begin it on a line of its own, or quote the dash":
    "begin een nieuwe regel, of zet de tekst tussen aanhalingstekens",
  "text that goes on on the next line": "tekst die doorloopt op de volgende regel",
  "write `>` behind the key and the text below it":
    "schrijf `>` achter de naam en zet de tekst eronder",
  "a comma where a value is expected": "een komma op de plek van een waarde",
  "put the text between quotes": "zet de tekst tussen aanhalingstekens",
  "a closing bracket without an opening one on this line":
    "een haakje dat dichtgaat en op deze regel niet opengaat",
  "write the list or mapping on one line, or quote the text":
    "zet de hele lijst op één regel, of zet de tekst tussen aanhalingstekens",
  "`#` begins a comment": "na `#` begint uitleg",
  "put a space before it, or use quotes": "zet er een spatie voor, of gebruik aanhalingstekens",
  "quoted text that does not end on its line": "het aanhalingsteken gaat niet dicht op deze regel",
  "close it with the same quote; for more lines write `|` and the text below it":
    "sluit met hetzelfde teken; voor meer regels: schrijf `|` en de tekst eronder",
  "text that begins with `'` and does not end with it on its line":
    "de tekst begint met `'` en eindigt er niet mee",
  "close it; put text with an apostrophe between double quotes; for more lines write `|`":
    "sluit met `'`, of zet de tekst tussen dubbele aanhalingstekens",
  "an apostrophe ends text between single quotes":
    "een `'` in de tekst sluit de enkele aanhalingstekens",
  "write the apostrophe twice, or put the text between double quotes":
    "schrijf `''`, of zet de tekst tussen dubbele aanhalingstekens",
  "an unknown escape behind `\\`": "een onbekend teken achter `\\`",
  "write `\\\\` for a backslash, or use single quotes":
    "schrijf `\\\\`, of gebruik enkele aanhalingstekens",
  "an escape for a character that does not exist": "een teken dat niet bestaat",
  "write the character itself, or \\UNNNNNNNN": "schrijf het teken zelf",
  "text behind the value": "tekst achter de waarde",
  "quote the whole value; a comment needs a space before `#`":
    "zet aanhalingstekens om alles; voor uitleg hoort een spatie en `#`",
  "text cannot begin with `%1`": "tekst kan niet met `%1` beginnen",

  // Brackets and braces
  "nothing between two commas": "niets tussen twee komma's",
  "leave the comma out, or write \"\"": "haal een komma weg, of schrijf \"\"",
  "`key: value` inside `[ ]`": "`naam: waarde` tussen `[ ]`",
  "put it between braces: [{key: value}]": "zet het tussen accolades: [{naam: waarde}]",
  "a key without a value inside `{ }`": "een naam zonder waarde tussen `{ }`",
  "a colon without a space inside `{ }`": "een dubbele punt zonder spatie tussen `{ }`",
  "a comma or the closing bracket is missing": "er ontbreekt een komma of een haakje",
  "quote text with brackets in it": "zet tekst met haakjes tussen aanhalingstekens",
  "a question mark between brackets": "een vraagteken tussen haakjes",
  "`|` or `>` inside brackets": "`|` of `>` tussen haakjes",
  "write the parts below each other, or quote the text":
    "zet de delen onder elkaar, of zet de tekst tussen aanhalingstekens",
  "`%1` is not closed on its line": "`%1` gaat niet dicht op deze regel",
  "close it there, or write the parts below each other with `- ` or `key: value`":
    "sluit het daar, of zet de delen onder elkaar met `- ` of `naam: waarde`",

  // Text under `|` or `>`
  "behind `|` or `>` only `+`, `-` and a digit from 1 to 9 may follow":
    "achter `|` of `>` kan geen tekst staan",
  "`|` or `>` without a key": "`|` of `>` zonder naam",
  "write `key: |`": "schrijf `naam: |`",
  "no text below `|` or `>`": "geen tekst onder `|` of `>`",
  "indent the text more than its key, or write \"\"":
    "zet de tekst eronder, iets naar rechts, of schrijf \"\"",
  "this line is indented less than the text above it":
    "deze regel staat minder ver naar rechts dan de tekst erboven",
  "begin it in the same column": "laat hem even ver naar rechts beginnen",
  "an empty line with more spaces than the text below it":
    "een lege regel met meer spaties dan de tekst eronder",
  "remove the spaces": "haal de spaties weg",
  "spaces at the end of the file, inside a text": "spaties aan het eind van het bestand",
  "remove them, or end the line with Enter": "haal ze weg, of druk op Enter",
]
