// Invented mails and forms in many voices, with what must be read from them. The first line of each:
// from|name|subject|received|fields; the second: kind urgent consent | age;municipality;school per
// child | doubts.

extension Samples {
  static let forms = """
    ### |||2026-11-10|fields=referrer_role=school;;referrer_name=Marja;;referrer_email=ib@dereiger.example.nl;;child_name=Noor;;child_age=8;;child_town=Lichtenvoorde;;school=De Reiger;;group=5;;consent=ja;;question=Noor is vaak verdrietig
    E: referral no given | 8;Oost Gelre;ZZNH00

    ### |||2026-11-10|fields=referrer_role=ouder;;referrer_name=Saskia;;referrer_phone=0600000021;;child_birthdate=12-03-2019;;child_postcode=7091 XD;;child_town=Dinxperlo;;school=Rietzanger;;question=Driftbuien en slecht slapen
    E: referral no self | 7;Aalten;ZZRZ00

    ### |||2026-11-10|fields=referrer_role=jongere;;child_age=16;;child_town=winterswijk;;school=Scholten College;;school_location=Singelweg;;inform_parents=nee;;preferred_contact=appen;;question=ik voel me rot en wil praten
    E: referral no self | 16;Winterswijk;ZZSC00

    ### |||2026-11-10|fields=referrer_role=huisarts;;child_birthdate=2024-02-01;;child_address=Kerkstraat 5;;child_postcode=7141AB;;child_town=Groenlo;;consent=ja, moeder;;question=Huilbaby, moeder 29 jaar uitgeput. Praktijk in Winterswijk.
    E: referral no given | 2;Oost Gelre;-

    ### |||2026-11-10|fields=referrer_role=school;;referrer_email=zoco@slingebeek.example.nl;;child_birthdate=14-05-2011;;child_town=Aalten;;school=Slingebeek College;;school_location=Dinxperlo;;group=klas 3;;consent=nee;;question=Verzuim
    E: referral no refused | 15;Aalten;ZZLJ07 | consentRefused

    ### |||2026-11-10|fields=referrer_role=professional;;organisation=Jongerenwerk Aalten;;child_age=17;;child_town=Doetinchem;;consent=ja;;question=Jongen komt bij de inloop in Aalten, schulden
    E: referral no given | 17;Doetinchem;-

    ### |||2026-11-10|fields=referrer_role=ouder;;child_name#1=Sem;;child_age#1=9;;school#1=De Twijg;;child_name#2=Fleur;;child_age#2=6;;school#2=De Twijg;;child_town=Winterswijk;;question=Wij gaan scheiden en de kinderen hebben het zwaar
    E: referral no self | 9;Winterswijk;ZZTW00 | 6;Winterswijk;ZZTW00

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=7;;child_town=Bredevoort;;school=Grachthuus;;acute=ja;;question=Mijn ex staat voor de deur
    E: referral yes self | 7;Aalten;ZZGR00

    ### |||2026-11-10|fields=referrer_role=buur;;child_age=ongeveer 5;;child_town=Winterswijk;;acute=nee;;question=Ik hoor vaak geschreeuw bij de buren
    E: referral no unknown | 4-6;Winterswijk;-

    ### |||2026-11-10|fields=referrer_role=school;;referrer_email=ib@vlasbloem.example.nl;;wish=consult zonder namen;;group=4;;question=Hoe bespreek ik zorgen met ouders?
    E: consultation no not-needed | 7-8;;ZZWF00

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=10;;child_town=Eibergen;;school=Vestingwal;;question=Pesten op school
    E: referral no self | 10;Berkelland;ZZVW00

    ### |||2026-11-10|fields=referrer_role=verloskundige;;child_due_date=12-02-2027;;referrer_age=34;;child_town=Aalten;;consent=ja;;question=Aanstaande moeder van 28 heeft weinig steun
    E: referral no given | -;Aalten;-

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=acht;;child_address=Markt 3, 7121 EK Aalten;;school=de Wissel;;question=Faalangst
    E: referral no self | 8;Aalten;ZZWA00

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=9;;child_town=Groenlo;;school=Bolwerk;;question=Onze zoon van 12 wil niet meer naar school
    E: referral no self | 9;Oost Gelre;ZZWN00 | formContradictsText

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=9;;child_postcode=7101AB;;child_town=Groenlo;;question=Onze zoon is erg druk
    E: referral no self | 9;?;- | residenceConflict

    ### |||2026-11-10|fields=referrer_role=school;;child=Milan, 9 jaar, groep 6;;school=Esdoornhof;;child_town=Corle;;consent=true;;question=Milan is vaak moe
    E: referral no given | 9;Winterswijk;ZZAM00

    ### |||2026-11-10|fields=referrer_role=anders;;organisation=Veilig Thuis;;child_birthdate=03-03-2020;;child_town=Lichtenvoorde;;consent=onbekend;;question=Overdracht na melding
    E: referral no unknown | 6;Oost Gelre;-

    ### |||2026-11-10|fields=referrer_role=ouder;;child_birthdate=31-02-2015;;child_town=Groenlo;;question=Hulp bij opvoeden
    E: referral no self | -;Oost Gelre;- | impossibleDate

    ### |||2026-11-10|fields=referrer_role=jongere;;child_age=13;;child_town=Aalten;;school=Slingebeek Aalten;;question=mijn ouders luisteren nooit
    E: referral no unknown | 13;Aalten;ZZLJ00 | youngAndAlone

    ### |||2026-11-10|fields=referrer_role=ouder;;referrer_name=Jan;;referrer_address=Dorpsstraat 1, 7001 AB Doetinchem;;child_age=6;;child_town=Zieuwent;;school=Gerardus;;question=Mijn zoontje woont bij zijn moeder
    E: referral no self | 6;Oost Gelre;ZZGZ00

    ### |||2026-11-10|fields=referrer_role=school;;referrer_email=info@bolster.example.nl;;child_age=11;;child_town=Varsseveld;;school=De Bolster;;school_location=Winterswijk;;consent=ja;;question=Gedrag
    E: referral no given | 11;Oude IJsselstreek;ZZBO01

    ### |||2026-11-10|fields=referrer_role=mentor;;group=2 havo;;school=Grolse Poort;;school_location=Lichtenvoorde;;child_town=Harreveld;;consent=ouders akkoord;;question=Somber
    E: referral no given | 13-14;Oost Gelre;ZZQN02

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=24;;child_town=Winterswijk;;question=Onze dochter heeft schulden
    E: referral no self | 24;Winterswijk;-

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=23;;child_town=Winterswijk;;question=Onze zoon zit thuis zonder werk
    E: referral no self | 23;Winterswijk;-

    ### |||2026-11-10|fields=question=Kan iemand mij bellen over mijn dochter van 12? We wonen in Vragender;;referrer_phone=06-00000077
    E: referral no self | 12;Oost Gelre;-

    ### |||2026-11-10|fields=referrer_role=ouder;;children_count=2;;child_name#1=Evi;;child_birthdate#1=01-02-2018;;child_name#2=Jip;;child_birthdate#2=07-07-2021;;child_address=Hoofdstraat 2;;child_postcode=7136LG;;child_town=Zieuwent;;question=Rouw na overlijden van oma
    E: referral no self | 8;Oost Gelre;- | 5;Oost Gelre;-

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=5;;child_town=Suderwick;;school=Kroonland;;question=Taal
    E: referral no self | 5;Duitsland;ZZKL00

    ### |||2026-11-10|fields=referrer_role=wijkagent;;child_age=14;;child_town=Zwolle;;question=Overlast
    E: referral no unknown | 14;;- | residenceAmbiguous

    ### |||2026-11-10|fields=referrer_role=school;;child_age=10;;school=Huis Ruurlo;;consent=ja;;question=Ruzie thuis
    E: referral no given | 10;;ZZHR00

    ### |||2026-11-10|fields=referrer_role=ouder;;child_age=8;;child_town=Meddo;;school=Veldhoes;;custody=beide ouders;;question=Ik heb blauwe plekken bij haar gezien na het weekend bij haar vader
    E: referral yes self | 8;Winterswijk;ZZDK00
    """
}
