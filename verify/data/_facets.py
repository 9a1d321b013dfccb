"""Made from facets.toml by verify.data.compile: correct that, not this."""

TABLE = {'causes': ('air strike', 'attack', 'bombing', 'car bomb', 'cholera', 'clashes', 'collapse', 'combat', 'covid', 'crackdown', 'crash', 'drone strike',
            'explosion', 'famine', 'fire', 'flood', 'heatwave', 'landslide', 'malnutrition', 'massacre', 'measles', 'missile strike', 'riot', 'shelling',
            'shipwreck', 'shooting', 'stabbing', 'stampede', 'storm', 'suicide bombing', 'tsunami', 'wildfire'),
 'classes': {'ATACMS': 'equipment',
             'Abrams tanks': 'equipment',
             'Bradley vehicles': 'equipment',
             'Challenger tanks': 'equipment',
             'F-16 jets': 'equipment',
             'HIMARS launchers': 'equipment',
             'Leopard tanks': 'equipment',
             'Marder vehicles': 'equipment',
             'Patriot systems': 'equipment',
             'S-300 systems': 'equipment',
             'Shahed drones': 'equipment',
             'UN staff': 'people',
             'UNRWA staff': 'people',
             'Western tanks': 'equipment',
             'aid': 'money',
             'aid trucks': 'equipment',
             'aid workers': 'people',
             'air defence systems': 'equipment',
             'aircraft': 'equipment',
             'ammunition': 'equipment',
             'anti-tank systems': 'equipment',
             'armoured fighting vehicles': 'equipment',
             'armoured personnel carriers': 'equipment',
             'armoured vehicles': 'equipment',
             'artillery systems': 'equipment',
             'assets': 'money',
             'asylum seekers': 'people',
             'attack drones': 'equipment',
             'babies': 'people',
             'ballistic missiles': 'equipment',
             'battalion tactical groups': 'military',
             'battalions': 'military',
             'bodies': 'people',
             'bombers': 'equipment',
             'bombs': 'equipment',
             'border guards': 'military',
             'bridges': 'building',
             'brigades': 'military',
             'buildings': 'building',
             'central bank reserves': 'money',
             'children': 'people',
             'children under five': 'people',
             'churches': 'building',
             'cities': 'territory',
             'civilians': 'people',
             'cluster munitions': 'equipment',
             'colonels': 'military',
             'conscripts': 'military',
             'contract soldiers': 'military',
             'convoy': 'equipment',
             'crew': 'staff',
             'cruise missiles': 'equipment',
             'cultural sites': 'building',
             'damage cost': 'money',
             'debt': 'money',
             'defence spending': 'money',
             'deportees': 'people',
             'doctors': 'people',
             'drone operators': 'military',
             'drones': 'equipment',
             'elderly people': 'people',
             'electronic warfare systems': 'equipment',
             'emergency workers': 'people',
             'energy facilities': 'building',
             'engineering vehicles': 'equipment',
             'equipment': 'equipment',
             'exports': 'trade',
             'factories': 'building',
             'fans': 'people',
             'farmers': 'people',
             'fighters': 'military',
             'financial aid': 'money',
             'firefighters': 'people',
             'foreign fighters': 'military',
             'foreigners': 'people',
             'fuel tankers': 'equipment',
             'generals': 'military',
             'grain': 'trade',
             'grain exports': 'trade',
             'guided bombs': 'equipment',
             'health facilities': 'building',
             'health workers': 'people',
             'helicopters': 'equipment',
             'homes': 'building',
             'hospitals': 'building',
             'hostages': 'people',
             'howitzers': 'equipment',
             'humanitarian aid': 'money',
             'hypersonic missiles': 'equipment',
             'immigrants': 'people',
             'imports': 'trade',
             'infantry fighting vehicles': 'equipment',
             'infrastructure': 'building',
             'insured losses': 'money',
             'journalists': 'people',
             'marines': 'military',
             'men': 'people',
             'mercenaries': 'military',
             'merchant ships': 'equipment',
             'migrant workers': 'staff',
             'migrants': 'people',
             'military aid': 'money',
             'mine-resistant vehicles': 'equipment',
             'miners': 'staff',
             'missiles': 'equipment',
             'mortars': 'equipment',
             'mosques': 'building',
             'multiple rocket launchers': 'equipment',
             'national guard': 'military',
             'nurses': 'people',
             'office staff': 'staff',
             'officers': 'military',
             'oil exports': 'trade',
             'oil refineries': 'building',
             'oil tankers': 'equipment',
             'paratroopers': 'military',
             'passengers': 'people',
             'patients': 'people',
             'peacekeepers': 'people',
             'people': 'people',
             'people of voting age': 'people',
             'pilgrims': 'people',
             'pilots': 'military',
             'planes': 'equipment',
             'police': 'people',
             'political prisoners': 'people',
             'politicians': 'people',
             'polling stations': 'building',
             'power stations': 'building',
             'prisoner recruits': 'military',
             'prisoners': 'people',
             'prisoners of war': 'military',
             'profit': 'money',
             'projectiles of all kinds': 'equipment',
             'protesters': 'people',
             'radars': 'equipment',
             'reconnaissance drones': 'equipment',
             'reconstruction cost': 'money',
             'recruits': 'military',
             'refugees': 'refugees',
             'registered voters': 'people',
             'reparations': 'money',
             'reservists': 'military',
             'residential buildings': 'building',
             'revenue': 'money',
             'rockets': 'equipment',
             'sailors': 'military',
             'schoolchildren': 'people',
             'schools': 'building',
             'security forces': 'people',
             'self-propelled guns': 'equipment',
             'senior officers': 'military',
             'settlements': 'territory',
             'shells': 'equipment',
             'ships': 'equipment',
             'shops': 'building',
             'soldiers': 'military',
             'sorties': 'trade',
             'special equipment': 'equipment',
             'special forces': 'military',
             'staff': 'staff',
             'students': 'people',
             'submarines': 'equipment',
             'tank crews': 'military',
             'tanks': 'equipment',
             'teachers': 'people',
             'territory': 'territory',
             'tourists': 'people',
             'trucks': 'equipment',
             'tunnels': 'building',
             'unemployed people': 'people',
             'vehicles': 'equipment',
             'vehicles and fuel tanks': 'equipment',
             'volunteers': 'military',
             'voters': 'people',
             'warships': 'equipment',
             'weapons': 'equipment',
             'women': 'people',
             'women and children': 'people',
             'worshippers': 'people'},
 'days': ('24_february', '7_october'),
 'events': {('7 October attack', ''): ('7 October attack', ''),
            ('7 October attack', 'gaza'): ('7 October attack', ''),
            ('7 October attack', 'israel'): ('7 October attack', ''),
            ('7 October attack', 'southern israel'): ('7 October attack', ''),
            ('bus', 'dahyan'): ('bus', 'dahyan'),
            ('bus', 'saada'): ('bus', 'dahyan'),
            ('dam', 'kherson'): ('dam', 'nova kakhovka'),
            ('dam', 'kherson region'): ('dam', 'nova kakhovka'),
            ('dam', 'nova kakhovka'): ('dam', 'nova kakhovka'),
            ('dam', 'ukraine'): ('dam', 'nova kakhovka'),
            ('earthquake', 'al haouz'): ('earthquake', 'morocco'),
            ('earthquake', 'eastern afghanistan'): ('earthquake', 'paktika'),
            ('earthquake', 'haiti'): ('earthquake', 'haiti'),
            ('earthquake', 'herat'): ('earthquake', 'herat'),
            ('earthquake', 'high atlas'): ('earthquake', 'morocco'),
            ('earthquake', 'ishikawa'): ('earthquake', 'japan'),
            ('earthquake', 'japan'): ('earthquake', 'japan'),
            ('earthquake', 'marrakesh'): ('earthquake', 'morocco'),
            ('earthquake', 'morocco'): ('earthquake', 'morocco'),
            ('earthquake', 'noto'): ('earthquake', 'japan'),
            ('earthquake', 'paktika'): ('earthquake', 'paktika'),
            ('earthquake', 'palu'): ('earthquake', 'sulawesi'),
            ('earthquake', 'port-au-prince'): ('earthquake', 'haiti'),
            ('earthquake', 'sulawesi'): ('earthquake', 'sulawesi'),
            ('earthquake', 'western afghanistan'): ('earthquake', 'herat'),
            ('explosion', 'beirut'): ('explosion', 'beirut'),
            ('explosion', 'lebanon'): ('explosion', 'beirut'),
            ('fire', 'hawaii'): ('wildfire', 'maui'),
            ('fire', 'maui'): ('wildfire', 'maui'),
            ('flood', 'derna'): ('flood', 'derna'),
            ('flood', 'libya'): ('flood', 'derna'),
            ('funeral', 'sanaa'): ('funeral', 'sanaa'),
            ('funeral', 'yemen'): ('funeral', 'sanaa'),
            ('grain corridor', ''): ('grain corridor', ''),
            ('grain corridor', 'ukraine'): ('grain corridor', ''),
            ('theater', 'mariupol'): ('theater', 'mariupol'),
            ('wildfire', 'hawaii'): ('wildfire', 'maui'),
            ('wildfire', 'maui'): ('wildfire', 'maui')},
 'facts': ((('name', 'afghanistan'),), (('adj', 'afghanistan'),), (('name', 'albania'),), (('adj', 'albania'),), (('name', 'algeria'),), (('adj', 'algeria'),),
           (('name', 'argentina'),), (('adj', 'argentina'),), (('name', 'armenia'),), (('adj', 'armenia'),), (('name', 'australia'),), (('adj', 'australia'),),
           (('name', 'austria'),), (('adj', 'austria'),), (('name', 'azerbaijan'),), (('adj', 'azerbaijan'),), (('name', 'bangladesh'),),
           (('adj', 'bangladesh'),), (('name', 'belarus'),), (('adj', 'belarus'),), (('name', 'belgium'),), (('adj', 'belgium'),), (('name', 'bolivia'),),
           (('adj', 'bolivia'),), (('name', 'bosnia'),), (('adj', 'bosnia'),), (('name', 'brazil'),), (('adj', 'brazil'),), (('name', 'bulgaria'),),
           (('adj', 'bulgaria'),), (('name', 'burkina faso'),), (('adj', 'burkina faso'),), (('name', 'cambodia'),), (('adj', 'cambodia'),),
           (('name', 'cameroon'),), (('adj', 'cameroon'),), (('name', 'canada'),), (('adj', 'canada'),), (('name', 'central african republic'),),
           (('name', 'chad'),), (('adj', 'chad'),), (('name', 'chile'),), (('adj', 'chile'),), (('name', 'colombia'),), (('adj', 'colombia'),),
           (('name', 'croatia'),), (('adj', 'croatia'),), (('name', 'cuba'),), (('adj', 'cuba'),), (('name', 'cyprus'),), (('adj', 'cyprus'),),
           (('name', 'denmark'),), (('adj', 'denmark'),), (('name', 'ecuador'),), (('adj', 'ecuador'),), (('name', 'egypt'),), (('adj', 'egypt'),),
           (('name', 'el salvador'),), (('adj', 'el salvador'),), (('name', 'eritrea'),), (('adj', 'eritrea'),), (('name', 'estonia'),), (('adj', 'estonia'),),
           (('name', 'ethiopia'),), (('adj', 'ethiopia'),), (('name', 'finland'),), (('adj', 'finland'),), (('name', 'france'),), (('adj', 'france'),),
           (('name', 'germany'),), (('adj', 'germany'),), (('name', 'ghana'),), (('adj', 'ghana'),), (('name', 'greece'),), (('adj', 'greece'),),
           (('name', 'guatemala'),), (('adj', 'guatemala'),), (('name', 'guinea'),), (('adj', 'guinea'),), (('name', 'haiti'),), (('adj', 'haiti'),),
           (('name', 'honduras'),), (('adj', 'honduras'),), (('name', 'hungary'),), (('adj', 'hungary'),), (('name', 'iceland'),), (('adj', 'iceland'),),
           (('name', 'india'),), (('adj', 'india'),), (('name', 'indonesia'),), (('adj', 'indonesia'),), (('name', 'iraq'),), (('adj', 'iraq'),),
           (('name', 'ireland'),), (('adj', 'ireland'),), (('name', 'italy'),), (('adj', 'italy'),), (('name', 'ivory coast'),), (('adj', 'ivory coast'),),
           (('name', 'japan'),), (('adj', 'japan'),), (('name', 'jordan'),), (('adj', 'jordan'),), (('name', 'kazakhstan'),), (('adj', 'kazakhstan'),),
           (('name', 'kenya'),), (('adj', 'kenya'),), (('name', 'kosovo'),), (('adj', 'kosovo'),), (('name', 'kuwait'),), (('adj', 'kuwait'),),
           (('name', 'kyrgyzstan'),), (('adj', 'kyrgyzstan'),), (('name', 'latvia'),), (('adj', 'latvia'),), (('name', 'lebanon'),), (('adj', 'lebanon'),),
           (('name', 'libya'),), (('adj', 'libya'),), (('name', 'lithuania'),), (('adj', 'lithuania'),), (('name', 'madagascar'),), (('adj', 'madagascar'),),
           (('name', 'malawi'),), (('adj', 'malawi'),), (('name', 'malaysia'),), (('adj', 'malaysia'),), (('name', 'mali'),), (('adj', 'mali'),),
           (('name', 'mexico'),), (('adj', 'mexico'),), (('name', 'moldova'),), (('adj', 'moldova'),), (('name', 'mongolia'),), (('adj', 'mongolia'),),
           (('name', 'montenegro'),), (('adj', 'montenegro'),), (('name', 'morocco'),), (('adj', 'morocco'),), (('name', 'mozambique'),),
           (('adj', 'mozambique'),), (('name', 'nepal'),), (('adj', 'nepal'),), (('name', 'new zealand'),), (('adj', 'new zealand'),), (('name', 'nicaragua'),),
           (('adj', 'nicaragua'),), (('name', 'niger'),), (('adj', 'niger'),), (('name', 'nigeria'),), (('adj', 'nigeria'),), (('name', 'north macedonia'),),
           (('adj', 'north macedonia'),), (('name', 'norway'),), (('adj', 'norway'),), (('name', 'oman'),), (('adj', 'oman'),), (('name', 'pakistan'),),
           (('adj', 'pakistan'),), (('name', 'panama'),), (('adj', 'panama'),), (('name', 'paraguay'),), (('adj', 'paraguay'),), (('name', 'peru'),),
           (('adj', 'peru'),), (('name', 'philippines'),), (('adj', 'philippines'),), (('name', 'poland'),), (('adj', 'poland'),), (('name', 'portugal'),),
           (('adj', 'portugal'),), (('name', 'qatar'),), (('adj', 'qatar'),), (('name', 'romania'),), (('adj', 'romania'),), (('name', 'rwanda'),),
           (('adj', 'rwanda'),), (('name', 'saudi arabia'),), (('adj', 'saudi arabia'),), (('name', 'senegal'),), (('adj', 'senegal'),), (('name', 'serbia'),),
           (('adj', 'serbia'),), (('name', 'singapore'),), (('adj', 'singapore'),), (('name', 'slovakia'),), (('adj', 'slovakia'),), (('name', 'slovenia'),),
           (('adj', 'slovenia'),), (('name', 'somalia'),), (('adj', 'somalia'),), (('name', 'south africa'),), (('adj', 'south africa'),),
           (('name', 'south sudan'),), (('adj', 'south sudan'),), (('name', 'spain'),), (('adj', 'spain'),), (('name', 'sri lanka'),), (('adj', 'sri lanka'),),
           (('name', 'sudan'),), (('adj', 'sudan'),), (('name', 'sweden'),), (('adj', 'sweden'),), (('name', 'switzerland'),), (('adj', 'switzerland'),),
           (('name', 'taiwan'),), (('adj', 'taiwan'),), (('name', 'tajikistan'),), (('adj', 'tajikistan'),), (('name', 'tanzania'),), (('adj', 'tanzania'),),
           (('name', 'thailand'),), (('adj', 'thailand'),), (('name', 'tunisia'),), (('adj', 'tunisia'),), (('name', 'turkmenistan'),),
           (('adj', 'turkmenistan'),), (('name', 'uganda'),), (('adj', 'uganda'),), (('name', 'uruguay'),), (('adj', 'uruguay'),), (('name', 'uzbekistan'),),
           (('adj', 'uzbekistan'),), (('name', 'venezuela'),), (('adj', 'venezuela'),), (('name', 'vietnam'),), (('adj', 'vietnam'),), (('name', 'yemen'),),
           (('adj', 'yemen'),), (('name', 'zambia'),), (('adj', 'zambia'),), (('name', 'zimbabwe'),), (('adj', 'zimbabwe'),), (('name', 'scotland'),),
           (('adj', 'scotland'),), (('name', 'england'),), (('adj', 'england'),), (('name', 'wales'),), (('adj', 'wales'),), (('name', 'northern ireland'),),
           (('adj', 'northern ireland'),), (('name', 'africa'),), (('adj', 'africa'),), (('name', 'asia'),), (('adj', 'asia'),), (('name', 'catalonia'),),
           (('adj', 'catalonia'),), (('name', 'kurdistan'),), (('adj', 'kurdistan'),), (('name', 'russia'),), (('adj', 'russia'),),
           (('capital', 'russia'), ('place', 'moscow')), (('capital', 'russia'),), (('name', 'ukraine'),), (('adj', 'ukraine'),),
           (('capital', 'ukraine'), ('place', 'kyiv')), (('capital', 'ukraine'),), (('adj', 'wagner'),), (('adj', 'dpr'),), (('adj', 'lpr'),),
           (('adj', 'chechnya'),), (('name', 'north korea'),), (('adj', 'north korea'),), (('capital', 'north korea'),), (('name', 'israel'),),
           (('adj', 'israel'),), (('capital', 'israel'),), (('name', 'palestine'),), (('adj', 'palestine'),), (('adj', 'hamas'),), (('adj', 'islamic jihad'),),
           (('adj', 'palestinian armed groups'),), (('adj', 'hezbollah'),), (('adj', 'houthis'),), (('adj', 'saudi coalition'),), (('adj', 'isis'),),
           (('adj', 'taliban'),), (('adj', 'al-shabaab'),), (('adj', 'boko haram'),), (('adj', 'rsf'),), (('adj', 'saf'),), (('adj', 'm23'),),
           (('adj', 'tplf'),), (('adj', 'pkk'),), (('adj', 'both'),), (('adj', 'enemy'),), (('name', 'us'),), (('adj', 'us'),), (('capital', 'us'),),
           (('name', 'uk'),), (('adj', 'uk'),), (('capital', 'uk'),), (('name', 'eu'),), (('capital', 'eu'),), (('name', 'europe'),), (('adj', 'europe'),),
           (('name', 'korea'),), (('adj', 'korea'),), (('capital', 'korea'),), (('name', 'czech republic'),), (('adj', 'czech republic'),),
           (('capital', 'czech republic'),), (('name', 'turkey'),), (('adj', 'turkey'),), (('capital', 'turkey'),), (('name', 'iran'),), (('adj', 'iran'),),
           (('capital', 'iran'),), (('name', 'syria'),), (('adj', 'syria'),), (('capital', 'syria'),), (('name', 'china'),), (('adj', 'china'),),
           (('capital', 'china'),), (('name', 'congo'),), (('adj', 'congo'),), (('capital', 'congo'),), (('name', 'uae'),), (('adj', 'uae'),),
           (('name', 'myanmar'),), (('adj', 'myanmar'),), (('name', 'hong kong'),), (('adj', 'hong kong'),), (('name', 'netherlands'),),
           (('adj', 'netherlands'),), (('name', 'georgia'),), (('adj', 'georgia'),), (('place', 'london'),), (('place', 'manchester'),),
           (('place', 'kyiv region'),), (('place', 'kharkiv region'),), (('place', 'kherson region'),), (('place', 'donbas'),),
           (('place', 'zaporizhzhia region'),), (('place', 'dnipropetrovsk region'),), (('place', 'mykolaiv region'),), (('place', 'odesa region'),),
           (('place', 'sumy region'),), (('place', 'chernihiv region'),), (('place', 'poltava region'),), (('place', 'lviv region'),),
           (('place', 'zhytomyr region'),), (('place', 'vinnytsia region'),), (('place', 'kirovohrad region'),), (('place', 'cherkasy region'),),
           (('place', 'ivano-frankivsk region'),), (('place', 'rivne region'),), (('place', 'ternopil region'),), (('place', 'crimea'),), (('place', 'kyiv'),),
           (('place', 'southern ukraine'),), (('place', 'eastern ukraine'),), (('place', 'northern ukraine'),), (('place', 'western ukraine'),),
           (('place', 'central ukraine'),), (('place', 'snake island'),), (('place', 'donetsk region'),), (('place', 'luhansk region'),),
           (('place', 'donetsk'),), (('place', 'mariupol'),), (('place', 'bakhmut'),), (('place', 'avdiivka'),), (('place', 'kramatorsk'),),
           (('place', 'sloviansk'),), (('place', 'soledar'),), (('place', 'vuhledar'),), (('place', 'pokrovsk'),), (('place', 'toretsk'),),
           (('place', 'chasiv yar'),), (('place', 'lyman'),), (('place', 'olenivka'),), (('place', 'makiivka'),), (('place', 'azovstal'),),
           (('place', 'marinka'),), (('place', 'volnovakha'),), (('place', 'luhansk'),), (('place', 'sievierodonetsk'),), (('place', 'lysychansk'),),
           (('place', 'popasna'),), (('place', 'kharkiv'),), (('place', 'izium'),), (('place', 'kupiansk'),), (('place', 'balakliia'),), (('place', 'hroza'),),
           (('place', 'vovchansk'),), (('place', 'kherson'),), (('place', 'nova kakhovka'),), (('place', 'bucha'),), (('place', 'irpin'),),
           (('place', 'borodianka'),), (('place', 'hostomel'),), (('place', 'brovary'),), (('place', 'zaporizhzhia'),), (('place', 'melitopol'),),
           (('place', 'berdiansk'),), (('place', 'enerhodar'),), (('place', 'robotyne'),), (('place', 'dnipro'),), (('place', 'kryvyi rih'),),
           (('place', 'nikopol'),), (('place', 'mykolaiv'),), (('place', 'odesa'),), (('place', 'sumy'),), (('place', 'okhtyrka'),), (('place', 'chernihiv'),),
           (('place', 'poltava'),), (('place', 'kremenchuk'),), (('place', 'vinnytsia'),), (('place', 'lviv'),), (('place', 'sevastopol'),),
           (('place', 'belgorod region'),), (('place', 'bryansk region'),), (('place', 'rostov region'),), (('place', 'kursk'),), (('place', 'dagestan'),),
           (('place', 'moscow'),), (('place', 'st petersburg'),), (('place', 'siberia'),), (('place', 'belgorod'),), (('place', 'bryansk'),),
           (('place', 'rostov'),), (('place', 'crocus city hall'),), (('place', 'gaza'),), (('place', 'west bank'),), (('place', 'east jerusalem'),),
           (('place', 'gaza city'),), (('place', 'rafah'),), (('place', 'khan younis'),), (('place', 'jabalia'),), (('place', 'nuseirat'),),
           (('place', 'northern gaza'),), (('place', 'southern gaza'),), (('place', 'al-ahli hospital'),), (('place', 'al-shifa hospital'),),
           (('place', 'jenin'),), (('place', 'nablus'),), (('place', 'hebron'),), (('place', 'southern israel'),), (('place', 'northern israel'),),
           (('place', 'golan heights'),), (('place', 'supernova festival'),), (('place', "be'eri"),), (('place', 'beirut'),), (('place', 'southern lebanon'),),
           (('place', 'sanaa'),), (('place', 'saada'),), (('place', 'hodeidah'),), (('place', 'aden'),), (('place', 'marib'),), (('place', 'taiz'),),
           (('place', 'dhamar'),), (('place', 'dahyan'),), (('place', 'western afghanistan'),), (('place', 'eastern afghanistan'),), (('place', 'kabul'),),
           (('place', 'herat'),), (('place', 'paktika'),), (('place', 'kunar'),), (('place', 'high atlas'),), (('place', 'marrakesh'),),
           (('place', 'al haouz'),), (('place', 'hatay'),), (('place', 'kahramanmaras'),), (('place', 'gaziantep'),), (('place', 'istanbul'),),
           (('place', 'adiyaman'),), (('place', 'antakya'),), (('place', 'aleppo'),), (('place', 'idlib'),), (('place', 'homs'),),
           (('place', 'northwest syria'),), (('place', 'latakia'),), (('place', 'mosul'),), (('place', 'baghdad'),), (('place', 'derna'),),
           (('place', 'tripoli'),), (('place', 'benghazi'),), (('place', 'khartoum'),), (('place', 'el fasher'),), (('place', 'darfur'),),
           (('place', 'omdurman'),), (('place', 'tigray'),), (('place', 'amhara'),), (('place', 'port-au-prince'),), (('place', 'noto'),),
           (('place', 'ishikawa'),), (('place', 'fukushima'),), (('place', 'tokyo'),), (('place', 'sulawesi'),), (('place', 'palu'),), (('place', 'lombok'),),
           (('place', 'java'),), (('place', 'bali'),), (('place', 'sichuan'),), (('place', 'gansu'),), (('place', 'wuhan'),), (('place', 'xinjiang'),),
           (('place', 'tibet'),), (('place', 'kerala'),), (('place', 'manipur'),), (('place', 'delhi'),), (('place', 'mumbai'),), (('place', 'kashmir'),),
           (('place', 'sindh'),), (('place', 'balochistan'),), (('place', 'punjab'),), (('place', 'maui'),), (('place', 'hawaii'),), (('place', 'california'),),
           (('place', 'florida'),), (('place', 'texas'),), (('place', 'new york'),), (('place', 'los angeles'),), (('place', 'north carolina'),),
           (('place', 'new orleans'),), (('place', 'paris'),), (('place', 'marseille'),), (('place', 'lyon'),), (('place', 'berlin'),), (('place', 'munich'),),
           (('place', 'madrid'),), (('place', 'barcelona'),), (('place', 'valencia'),), (('place', 'rome'),), (('place', 'lampedusa'),), (('place', 'sicily'),),
           (('place', 'athens'),), (('place', 'pylos'),), (('place', 'lesbos'),), (('place', 'minsk'),), (('place', 'belgrade'),), (('place', 'novi sad'),),
           (('place', 'tbilisi'),), (('place', 'warsaw'),), (('place', 'budapest'),), (('place', 'isfahan'),), (('place', 'evin'),), (('place', 'mandalay'),),
           (('place', 'rakhine'),), (('place', 'dhaka'),), (('place', "cox's bazar"),), (('place', 'sahel'),), (('place', 'gulf of aden'),),
           (('place', 'central mediterranean'),), (('thing', 'people'),), (('thing', 'civilians'),), (('thing', 'children'),), (('thing', 'schoolchildren'),),
           (('thing', 'children under five'),), (('thing', 'babies'),), (('thing', 'women'),), (('thing', 'women and children'),), (('thing', 'men'),),
           (('thing', 'elderly people'),), (('thing', 'aid workers'),), (('thing', 'UNRWA staff'),), (('thing', 'UN staff'),), (('thing', 'peacekeepers'),),
           (('thing', 'health workers'),), (('thing', 'doctors'),), (('thing', 'nurses'),), (('thing', 'emergency workers'),), (('thing', 'firefighters'),),
           (('thing', 'journalists'),), (('thing', 'teachers'),), (('thing', 'students'),), (('thing', 'protesters'),), (('thing', 'police'),),
           (('thing', 'security forces'),), (('thing', 'staff'),), (('thing', 'crew'),), (('thing', 'office staff'),), (('thing', 'hostages'),),
           (('thing', 'prisoners'),), (('thing', 'political prisoners'),), (('thing', 'prisoners of war'),), (('thing', 'refugees'),),
           (('thing', 'asylum seekers'),), (('thing', 'asylum claims'),), (('thing', 'migrants'),), (('thing', 'immigrants'),), (('thing', 'deportees'),),
           (('thing', 'patients'),), (('thing', 'passengers'),), (('thing', 'tourists'),), (('thing', 'miners'),), (('thing', 'fans'),),
           (('thing', 'worshippers'),), (('thing', 'pilgrims'),), (('thing', 'foreigners'),), (('thing', 'households'),), (('thing', 'migrant workers'),),
           (('thing', 'farmers'),), (('thing', 'politicians'),), (('thing', 'soldiers'),), (('thing', 'officers'),), (('thing', 'senior officers'),),
           (('thing', 'generals'),), (('thing', 'colonels'),), (('thing', 'conscripts'),), (('thing', 'reservists'),), (('thing', 'contract soldiers'),),
           (('thing', 'volunteers'),), (('thing', 'recruits'),), (('thing', 'pilots'),), (('thing', 'drone operators'),), (('thing', 'tank crews'),),
           (('thing', 'marines'),), (('thing', 'paratroopers'),), (('thing', 'special forces'),), (('thing', 'sailors'),), (('thing', 'border guards'),),
           (('thing', 'national guard'),), (('thing', 'prisoner recruits'),), (('thing', 'fighters'),), (('thing', 'foreign fighters'),),
           (('thing', 'mercenaries'),), (('thing', 'battalion tactical groups'),), (('thing', 'brigades'),), (('thing', 'battalions'),),
           (('thing', 'equipment'),), (('thing', 'vehicles'),), (('thing', 'vehicles and fuel tanks'),), (('thing', 'trucks'),), (('thing', 'fuel tankers'),),
           (('thing', 'buses'),), (('thing', 'armoured vehicles'),), (('thing', 'armoured fighting vehicles'),), (('thing', 'tanks'),),
           (('thing', 'Western tanks'),), (('thing', 'Leopard tanks'),), (('thing', 'Abrams tanks'),), (('thing', 'Challenger tanks'),),
           (('thing', 'infantry fighting vehicles'),), (('thing', 'Bradley vehicles'),), (('thing', 'Marder vehicles'),),
           (('thing', 'armoured personnel carriers'),), (('thing', 'mine-resistant vehicles'),), (('thing', 'engineering vehicles'),),
           (('thing', 'special equipment'),), (('thing', 'artillery systems'),), (('thing', 'howitzers'),), (('thing', 'self-propelled guns'),),
           (('thing', 'mortars'),), (('thing', 'multiple rocket launchers'),), (('thing', 'HIMARS launchers'),), (('thing', 'anti-tank systems'),),
           (('thing', 'air defence systems'),), (('thing', 'Patriot systems'),), (('thing', 'S-300 systems'),), (('thing', 'radars'),),
           (('thing', 'electronic warfare systems'),), (('thing', 'aircraft'),), (('thing', 'planes'),), (('thing', 'F-16 jets'),), (('thing', 'bombers'),),
           (('thing', 'helicopters'),), (('thing', 'Starlink terminals'),), (('thing', 'drones'),), (('thing', 'attack drones'),),
           (('thing', 'Shahed drones'),), (('thing', 'reconnaissance drones'),), (('thing', 'missiles'),), (('thing', 'cruise missiles'),),
           (('thing', 'ballistic missiles'),), (('thing', 'hypersonic missiles'),), (('thing', 'ATACMS'),), (('thing', 'rockets'),),
           (('thing', 'projectiles of all kinds'),), (('thing', 'shells'),), (('thing', 'ammunition'),), (('thing', 'cluster munitions'),),
           (('thing', 'guided bombs'),), (('thing', 'bombs'),), (('thing', 'mines'),), (('thing', 'ships'),), (('thing', 'warships'),),
           (('thing', 'merchant ships'),), (('thing', 'oil tankers'),), (('thing', 'submarines'),), (('thing', 'convoy'),), (('thing', 'weapons'),),
           (('thing', 'territory'),), (('thing', 'settlements'),), (('thing', 'cities'),), (('thing', 'positions'),), (('thing', 'buildings'),),
           (('thing', 'residential buildings'),), (('thing', 'homes'),), (('thing', 'hospitals'),), (('thing', 'health facilities'),), (('thing', 'schools'),),
           (('thing', 'mosques'),), (('thing', 'churches'),), (('thing', 'cultural sites'),), (('thing', 'bridges'),), (('thing', 'power stations'),),
           (('thing', 'energy facilities'),), (('thing', 'ammunition depots'),), (('thing', 'fuel depots'),), (('thing', 'oil refineries'),),
           (('thing', 'command posts'),), (('thing', 'airfields'),), (('thing', 'factories'),), (('thing', 'shops'),), (('thing', 'tunnels'),),
           (('thing', 'graves'),), (('thing', 'bodies'),), (('thing', 'infrastructure'),), (('thing', 'military aid'),), (('thing', 'humanitarian aid'),),
           (('thing', 'financial aid'),), (('thing', 'aid'),), (('thing', 'aid trucks'),), (('thing', 'assets'),), (('thing', 'central bank reserves'),),
           (('thing', 'reconstruction cost'),), (('thing', 'damage cost'),), (('thing', 'insured losses'),), (('thing', 'defence spending'),),
           (('thing', 'revenue'),), (('thing', 'profit'),), (('thing', 'debt'),), (('thing', 'reparations'),), (('thing', 'exports'),), (('thing', 'imports'),),
           (('thing', 'oil exports'),), (('thing', 'grain exports'),), (('thing', 'grain'),), (('thing', 'inflation'),), (('thing', 'food inflation'),),
           (('thing', 'unemployment'),), (('thing', 'unemployed people'),), (('thing', 'economic growth'),), (('thing', 'GDP'),), (('thing', 'wages'),),
           (('thing', 'interest rate'),), (('thing', 'voters'),), (('thing', 'registered voters'),), (('thing', 'people of voting age'),),
           (('thing', 'voter turnout'),), (('thing', 'abstention'),), (('thing', 'turnout'),), (('thing', 'votes'),), (('thing', 'spoiled votes'),),
           (('thing', 'yes votes'),), (('thing', 'no votes'),), (('thing', 'postal votes'),), (('thing', 'early votes'),), (('thing', 'seats'),),
           (('thing', 'polling stations'),), (('thing', 'candidates'),), (('thing', 'crowd'),), (('thing', 'cases'),), (('thing', 'doses'),),
           (('thing', 'attacks'),), (('thing', 'artillery strikes'),), (('thing', 'sorties'),), (('thing', 'ceasefire violations'),),
           (('thing', 'aftershocks'),), (('thing', 'war crimes'),), (('thing', 'border crossings'),), (('thing', 'small boat arrivals'),),
           (('thing', 'murders'),), (('thing', 'femicides'),), (('thing', 'rapes'),), (('thing', 'robberies'),), (('thing', 'crimes'),),
           (('thing', 'drugs seized'),), (('thing', 'trees'),), (('thing', 'cattle'),), (('thing', 'emissions'),), (('thing', 'population'),),
           (('outcome', 'losses'),), (('outcome', 'casualties'),), (('outcome', 'killed'),), (('outcome', 'murdered'),), (('outcome', 'liquidated'),),
           (('outcome', 'neutralised'),), (('outcome', 'injured'),), (('outcome', 'seriously injured'),), (('outcome', 'amputees'),), (('outcome', 'victims'),),
           (('outcome', 'missing'),), (('outcome', 'feared dead'),), (('outcome', 'captured'),), (('outcome', 'surrendered'),), (('outcome', 'deserted'),),
           (('outcome', 'detained'),), (('outcome', 'charged'),), (('outcome', 'convicted'),), (('outcome', 'jailed'),), (('outcome', 'sentenced to death'),),
           (('outcome', 'sentenced'),), (('outcome', 'executed'),), (('outcome', 'tortured'),), (('outcome', 'raped'),), (('outcome', 'abducted'),),
           (('outcome', 'held'),), (('outcome', 'freed'),), (('outcome', 'returned'),), (('outcome', 'remaining'),), (('outcome', 'evacuated'),),
           (('outcome', 'displaced'),), (('outcome', 'internally displaced'),), (('outcome', 'fled'),), (('outcome', 'homeless'),), (('outcome', 'deported'),),
           (('outcome', 'rescued'),), (('outcome', 'survived'),), (('outcome', 'recovered'),), (('outcome', 'identified'),), (('outcome', 'sheltering'),),
           (('outcome', 'trapped'),), (('outcome', 'affected'),), (('outcome', 'drowned'),), (('outcome', 'in need of aid'),), (('outcome', 'famine risk'),),
           (('outcome', 'food insecure'),), (('outcome', 'malnourished'),), (('outcome', 'severely malnourished'),), (('outcome', 'infected'),),
           (('outcome', 'hospitalised'),), (('outcome', 'vaccinated'),), (('outcome', 'poisoned'),), (('outcome', 'without power'),),
           (('outcome', 'without heating'),), (('outcome', 'without water'),), (('outcome', 'laid off'),), (('outcome', 'at risk'),),
           (('outcome', 'planned cuts'),), (('outcome', 'hired'),), (('outcome', 'employed'),), (('outcome', 'on strike'),),
           (('outcome', 'working days lost'),), (('outcome', 'destroyed'),), (('outcome', 'damaged'),), (('outcome', 'damaged or destroyed'),),
           (('outcome', 'shot down'),), (('outcome', 'collapsed'),), (('outcome', 'crashed'),), (('outcome', 'intercepted'),), (('outcome', 'sunk'),),
           (('outcome', 'abandoned'),), (('outcome', 'attacked'),), (('outcome', 'hit'),), (('outcome', 'seized'),), (('outcome', 'stolen'),),
           (('outcome', 'frozen'),), (('outcome', 'closed'),), (('outcome', 'functioning'),), (('outcome', 'flooded'),), (('outcome', 'launched'),),
           (('outcome', 'fire'),), (('outcome', 'dropped'),), (('outcome', 'deployed'),), (('outcome', 'trained'),), (('outcome', 'arrived'),),
           (('outcome', 'mobilised'),), (('outcome', 'withdrawn'),), (('outcome', 'pledged'),), (('outcome', 'delivered'),), (('outcome', 'requested'),),
           (('outcome', 'approved'),), (('outcome', 'needed'),), (('outcome', 'entered'),), (('outcome', 'exported'),), (('outcome', 'produced'),),
           (('outcome', 'liberated'),), (('outcome', 'controlled'),), (('outcome', 'won'),), (('outcome', 'counted'),), (('outcome', 'cast'),),
           (('outcome', 'cleared'),), (('outcome', 'crossed'),), (('outcome', 'registered'),), (('outcome', 'burned'),), (('outcome', 'sanctioned'),),
           (('outcome', 'expelled'),), (('outcome', 'suspended'),), (('outcome', 'orphaned'),), (('measure', 'share'),), (('measure', 'area'),),
           (('measure', 'length'),), (('measure', 'distance'),), (('measure', 'depth'),), (('measure', 'height'),), (('measure', 'magnitude'),),
           (('measure', 'money'),), (('measure', 'mass'),), (('measure', 'age'),), (('measure', 'daily'),), (('measure', 'weekly'),), (('measure', 'monthly'),),
           (('measure', 'yearly'),), (('measure', 'hourly'),), (('measure', 'per head'),), (('measure', 'per 100,000'),), (('measure', 'ratio'),),
           (('period', 'total'),), (('period', 'past day'),), (('period', 'yesterday'),), (('period', 'today'),), (('period', 'overnight'),),
           (('period', 'past week'),), (('period', 'this week'),), (('period', 'past month'),), (('period', 'this month'),), (('period', 'this year'),),
           (('period', 'last year'),), (('period', 'first round'),), (('period', 'second round'),), (('period', 'first quarter'),),
           (('period', 'second quarter'),), (('period', 'third quarter'),), (('period', 'fourth quarter'),), (('period', 'first half'),),
           (('period', 'weekend'),), (('period', 'first day'),), (('period', 'peak'),), (('concept', 'planned'),), (('concept', 'corridor'),),
           (('concept', 'earthquake'),), (('concept', 'flood'),), (('concept', 'storm'),), (('concept', 'hurricane'),), (('concept', 'cyclone'),),
           (('concept', 'typhoon'),), (('concept', 'tornado'),), (('concept', 'wildfire'),), (('concept', 'landslide'),), (('concept', 'tsunami'),),
           (('concept', 'eruption'),), (('concept', 'heatwave'),), (('concept', 'drought'),), (('concept', 'dam'),), (('concept', 'explosion'),),
           (('concept', 'fire'),), (('concept', 'crash'),), (('concept', 'plane crash'),), (('concept', 'collapse'),), (('concept', 'stampede'),),
           (('concept', 'shipwreck'),), (('concept', 'rubble'),), (('concept', 'famine'),), (('concept', 'malnutrition'),), (('concept', 'cholera'),),
           (('concept', 'covid'),), (('concept', 'measles'),), (('concept', 'mpox'),), (('concept', 'ebola'),), (('concept', 'polio'),),
           (('concept', 'dengue'),), (('concept', 'flu'),), (('concept', 'epidemic'),), (('concept', 'air strike'),), (('concept', 'bombing'),),
           (('concept', 'missile strike'),), (('concept', 'drone strike'),), (('concept', 'shelling'),), (('concept', 'suicide bombing'),),
           (('concept', 'car bomb'),), (('concept', 'shooting'),), (('concept', 'stabbing'),), (('concept', 'attack'),), (('concept', 'massacre'),),
           (('concept', 'riot'),), (('concept', 'clashes'),), (('concept', 'coup'),), (('concept', 'combat'),), (('concept', 'crackdown'),),
           (('concept', 'protest'),), (('concept', 'anti-war'),), (('concept', 'pension reform'),), (('concept', 'election'),),
           (('concept', 'presidential election'),), (('concept', 'parliamentary election'),), (('concept', 'referendum'),), (('concept', 'incumbent'),),
           (('concept', 'challenger'),), (('concept', 'ruling party'),), (('concept', 'opposition'),), (('concept', 'far right'),), (('concept', 'tech'),),
           (('concept', 'exchange'),), (('concept', 'burial site'),), (('concept', 'bus'),), (('concept', 'funeral'),), (('concept', 'market'),),
           (('concept', 'wedding'),), (('concept', 'prison'),), (('concept', 'school'),), (('concept', 'theater'),), (('concept', 'shopping center'),),
           (('concept', 'railway station'),), (('concept', 'region'),), (('concept', 'border'),), (('concept', 'ceasefire'),),
           (('concept', 'humanitarian corridor'),), (('concept', 'grain corridor'),), (('concept', 'abroad'),), (('concept', 'inside and abroad'),),
           (('concept', 'by boat'),), (('concept', 'Iron Dome'),), (('concept', 'strike'),), (('concept', 'foreign'),), (('concept', 'Western'),),
           (('concept', 'American-made'),), (('concept', 'home'),), (('concept', 'Meta'),), (('concept', 'Google'),), (('concept', 'X (Twitter)'),),
           (('concept', 'P&O'),), (('concept', 'Amazon'),), (('concept', 'Microsoft'),), (('concept', 'Ford'),), (('concept', 'Tesla'),),
           (('concept', 'Volkswagen'),), (('concept', 'BT'),), (('concept', 'Royal Mail'),), (('concept', 'Credit Suisse'),), (('concept', 'UNRWA'),),
           (('concept', '7 October attack'),), (('org', 'general staff'),), (('org', 'defence ministry'),), (('org', 'health ministry'),),
           (('org', 'interior ministry'),), (('org', 'foreign ministry'),), (('org', 'government'),), (('org', 'UN'),), (('org', 'NATO'),),
           (('org', 'European Commission'),), (('org', 'Red Cross'),), (('org', 'Oryx'),), (('org', 'Mediazona'),), (('org', 'media'),), (('org', 'unions'),),
           (('org', 'organisers'),), (('org', 'rights groups'),), (('org', 'intelligence'),), (('org', 'governor'),), (('org', 'analysts'),),
           (('org', 'company'),), (('thing', 'soldiers'), ('outcome', 'killed')), (('outcome', 'killed'), ('concept', 'shooting')),
           (('thing', 'soldiers'), ('outcome', 'injured')), (('thing', 'soldiers'), ('outcome', 'casualties')),
           (('thing', 'soldiers'), ('outcome', 'captured')), (('adj', 'russia'), ('thing', 'soldiers')),
           (('adj', 'ukraine'), ('thing', 'soldiers'), ('army', 'ukraine')), (('adj', 'israel'), ('thing', 'soldiers'), ('army', 'israel')),
           (('adj', 'russia'), ('thing', 'soldiers'), ('army', 'russia')), (('adj', 'ukraine'), ('org', 'intelligence')), (('role', 'speaker'), ('own', 'yes')),
           (('thing', 'police'), ('org', 'police')), (('outcome', 'deported'), ('role', 'to')), (('outcome', 'launched'), ('role', 'place')),
           (('outcome', 'freed'), ('concept', 'exchange')), (('thing', 'staff'), ('outcome', 'laid off'), ('measure', 'money')),
           (('thing', 'hostages'), ('outcome', 'abducted')), (('adj', 'chechnya'), ('thing', 'soldiers')), (('thing', 'people'), ('outcome', 'rescued')),
           (('outcome', 'killed'), ('concept', 'malnutrition')), (('outcome', 'liberated'), ('by', 'ukraine')), (('outcome', 'controlled'), ('role', 'by')),
           (('outcome', 'held'), ('role', 'by')), (('thing', 'conscripts'), ('outcome', 'killed')), (('thing', 'women'), ('outcome', 'raped')),
           (('thing', 'people'), ('outcome', 'fled')), (('thing', 'territory'), ('outcome', 'burned')), (('thing', 'migrants'), ('outcome', 'drowned')),
           (('role', 'place'),), (('role', 'within'),), (('role', 'from'),), (('role', 'to'),), (('role', 'by'),), (('role', 'of'),), (('role', 'with'),),
           (('role', 'speaker'),), (('report', 'yes'),), (('own', 'yes'),), (('drop', 'yes'),)),
 'kinds': {'additional': 'increment',
           'all told': 'total',
           'altogether': 'total',
           'another': 'increment',
           'bring total': 'total',
           'bringing number': 'total',
           'bringing toll': 'total',
           'bringing total': 'total',
           'brought total': 'total',
           'cumulative': 'total',
           'cumulatively': 'total',
           'death toll': 'total',
           'extra': 'increment',
           'fresh': 'increment',
           'further': 'increment',
           'in 24 hour': 'increment',
           'in all': 'total',
           'in last 24 hour': 'increment',
           'in last 24h': 'increment',
           'in last day': 'increment',
           'in one day': 'increment',
           'in past 24 hour': 'increment',
           'in past day': 'increment',
           'in single day': 'increment',
           'in total': 'total',
           'last 24 hour': 'increment',
           'last day': 'increment',
           'last night': 'increment',
           'last week': 'increment',
           'more since yesterday': 'increment',
           'new': 'increment',
           'new delhi': '',
           'new england': '',
           'new jersey': '',
           'new mexico': '',
           'new orlean': '',
           'new south wales': '',
           'new york': '',
           'new zealand': '',
           'newly': 'increment',
           'on day': 'increment',
           'over last 24 hour': 'increment',
           'over last day': 'increment',
           'over past 24 hour': 'increment',
           'over past day': 'increment',
           'overall': 'total',
           'overnight': 'increment',
           'papua new guinea': '',
           'past 24 hour': 'increment',
           'past day': 'increment',
           'past week': 'increment',
           'previous 24 hour': 'increment',
           'previous day': 'increment',
           'running total': 'total',
           'since': 'total',
           'since yesterday': 'increment',
           'so far': 'total',
           'take total': 'total',
           'taking toll': 'total',
           'taking total': 'total',
           'this week alone': 'increment',
           'thus far': 'total',
           'to date': 'total',
           'today alone': 'increment',
           'toll': 'total',
           'total': 'total',
           'total number': 'total',
           'until now': 'total',
           'up to now': 'total',
           'within 24 hour': 'increment',
           'within day': 'increment',
           'yesterday': 'increment'},
 'longest': {'$': 2,
             '155': 3,
             '155mm': 3,
             '1st': 2,
             '24': 2,
             '2nd': 2,
             '7_october': 3,
             'aa': 2,
             'abducted': 2,
             'abram': 2,
             'absent': 3,
             'absentee': 2,
             'abstention': 2,
             'abused': 3,
             'according': 2,
             'acknowledged': 2,
             'acre': 2,
             'activist': 3,
             'acute': 3,
             'acutely': 3,
             'ad': 2,
             'admitted': 3,
             'adult': 2,
             'aerial': 2,
             'affected': 3,
             'afghanistan': 2,
             'after': 2,
             'against': 4,
             'agreed': 3,
             'ahli': 3,
             'aid': 3,
             'aimed': 2,
             'air': 4,
             'airborne': 2,
             'aircraft': 2,
             'airdefense': 2,
             'airliner': 2,
             'al': 4,
             'alahli': 3,
             'all': 2,
             'alleged': 3,
             'allowed': 3,
             'alshifa': 2,
             'ambulance': 2,
             'american': 2,
             'ammo': 2,
             'ammunition': 2,
             'annexed': 2,
             'announced': 2,
             'annual': 5,
             'ansar': 2,
             'anti': 4,
             'antiaircraft': 3,
             'antigovernment': 2,
             'antipersonnel': 2,
             'antitank': 3,
             'apartment': 2,
             'application': 3,
             'arab': 2,
             'area': 3,
             'arm': 4,
             'armed': 5,
             'armored': 3,
             'army': 3,
             'arriving': 2,
             'artillery': 2,
             'as': 4,
             'asked': 2,
             'associated': 2,
             'asylum': 2,
             'at': 4,
             'atacm': 2,
             'atla': 2,
             'attack': 5,
             'auto': 4,
             'average': 3,
             'azovstal': 3,
             'back': 5,
             'badly': 2,
             'ballistic': 2,
             'ballot': 3,
             'base': 2,
             'based': 2,
             'battalion': 4,
             'battalionsized': 3,
             'battle': 2,
             'battlefield': 2,
             'bbc': 3,
             'behind': 2,
             'being': 2,
             'belgorod': 2,
             'believed': 2,
             'benchmark': 2,
             'beneath': 2,
             'besieged': 2,
             'beyond': 2,
             'bezo': 2,
             'black': 4,
             'blacked': 2,
             'blasted': 4,
             'block': 3,
             'blocked': 3,
             'blown': 4,
             'blue': 2,
             'bmp': 2,
             'boat': 3,
             'body': 2,
             'boko': 2,
             'bomber': 2,
             'bombing': 3,
             'border': 3,
             'both': 4,
             'bound': 2,
             'boy': 3,
             'bradley': 3,
             'breach': 3,
             'british': 2,
             'brought': 5,
             'bryansk': 2,
             'bt': 2,
             'budget': 2,
             'build': 2,
             'burial': 2,
             'buried': 3,
             'burkina': 2,
             'burned': 3,
             'burnt': 3,
             'bus': 4,
             'bused': 2,
             'bush': 2,
             'bussed': 2,
             'by': 2,
             'call': 2,
             'called': 2,
             'came': 4,
             'capital': 2,
             'capsized': 2,
             'captive': 2,
             'capture': 3,
             'captured': 2,
             'car': 2,
             'carbon': 2,
             'cargo': 2,
             'casualty': 2,
             'cave': 2,
             'caved': 2,
             'cease': 2,
             'ceasefire': 2,
             'central': 3,
             'centralbank': 2,
             'cereal': 2,
             'cessation': 3,
             'challenger': 3,
             'channel': 2,
             'charity': 2,
             'chased': 4,
             'chasiv': 2,
             'chasov': 2,
             'cherkasy': 2,
             'chernigov': 2,
             'chernihiv': 2,
             'child': 3,
             'children': 4,
             'cited': 2,
             'city': 4,
             'civil': 2,
             'civilian': 3,
             'claim': 3,
             'claimed': 2,
             'clawed': 2,
             'close': 3,
             'cluster': 2,
             'co2': 2,
             'coal': 2,
             'coastal': 2,
             'collapsed': 2,
             'column': 3,
             'combat': 3,
             'come': 3,
             'coming': 3,
             'command': 4,
             'commercial': 2,
             'commissioned': 2,
             'company': 2,
             'compiled': 2,
             'completely': 2,
             'conceded': 2,
             'condemned': 3,
             'confirmed': 2,
             'conscript': 2,
             'consumed': 3,
             'consumer': 3,
             'contract': 2,
             'control': 4,
             'controlled': 2,
             'convict': 2,
             'convoy': 3,
             'corona': 2,
             'corporate': 2,
             'cost': 4,
             'counted': 3,
             'covid': 2,
             'cox': 2,
             'crack': 2,
             'credit': 2,
             'crew': 2,
             'crimean': 2,
             'criminal': 2,
             'critically': 2,
             'crocus': 3,
             'cross': 5,
             'crossborder': 4,
             'crossing': 3,
             'crowd': 2,
             'crude': 3,
             'cruise': 2,
             'cultural': 3,
             'cumulative': 2,
             'currency': 2,
             'current': 2,
             'cut': 4,
             'czech': 2,
             'daily': 2,
             'dam': 2,
             'damage': 2,
             'damaged': 3,
             'day': 4,
             'de': 2,
             'dead': 3,
             'death': 3,
             'decisive': 2,
             'declared': 4,
             'defender': 3,
             'defense': 2,
             'democratic': 4,
             'demonstration': 2,
             'dengue': 2,
             'department': 3,
             'depend': 3,
             'dependent': 3,
             'deserted': 2,
             'destroyed': 3,
             'detention': 2,
             'died': 5,
             'displaced': 4,
             'distance': 2,
             'dnepropetrovsk': 2,
             'dnipropetrovsk': 2,
             'documented': 2,
             'donba': 2,
             'donbass': 2,
             'donet': 2,
             'donetsk': 3,
             'donetska': 2,
             'downed': 4,
             'downing': 2,
             'dr': 2,
             'drafted': 3,
             'drama': 2,
             'driven': 5,
             'drone': 3,
             'dropped': 3,
             'drowned': 3,
             'dug': 3,
             'during': 3,
             'each': 2,
             'early': 2,
             'earth': 2,
             'earthquake': 3,
             'earthquakehit': 2,
             'east': 3,
             'eastern': 2,
             'economic': 2,
             'education': 2,
             'educational': 2,
             'either': 2,
             'el': 2,
             'elderly': 2,
             'election': 2,
             'electoral': 3,
             'electricity': 3,
             'electronic': 3,
             'eligible': 2,
             'eliminated': 2,
             'elon': 3,
             'emergency': 2,
             'employed': 2,
             'enemy': 2,
             'energy': 3,
             'engineering': 2,
             'enlisted': 3,
             'equipment': 2,
             'estimated': 2,
             'eu': 3,
             'european': 2,
             'evacuation': 2,
             'every': 2,
             'evin': 2,
             'ew': 2,
             'exchange': 3,
             'exploding': 2,
             'explosive': 2,
             'export': 3,
             'exported': 2,
             'extracted': 2,
             'extreme': 2,
             'f': 4,
             'f16': 3,
             'facebook': 3,
             'facing': 3,
             'fall': 2,
             'fallen': 3,
             'famine': 3,
             'faminelike': 2,
             'far': 3,
             'farright': 2,
             'fatal': 2,
             'feared': 2,
             'fell': 3,
             'ferry': 3,
             'field': 2,
             'fighter': 2,
             'figure': 2,
             'financial': 2,
             'fire': 2,
             'fired': 2,
             'first': 2,
             'fixed': 3,
             'fixedwing': 2,
             'flash': 2,
             'fled': 3,
             'fleeing': 3,
             'flying': 2,
             'follow': 3,
             'followup': 2,
             'food': 3,
             'football': 2,
             'for': 3,
             'forced': 5,
             'forcible': 2,
             'forcibly': 3,
             'ford': 3,
             'foreign': 3,
             'forest': 2,
             'found': 3,
             'fourth': 2,
             'freed': 4,
             'freedom': 2,
             'french': 2,
             'from': 3,
             'front': 2,
             'frontier': 2,
             'fuel': 2,
             'full': 3,
             'fullscale': 2,
             'fully': 2,
             'funeral': 2,
             'gained': 2,
             'gathered': 3,
             'gave': 3,
             'gaza': 2,
             'gdp': 2,
             'general': 3,
             'generalrank': 2,
             'generating': 2,
             'geological': 2,
             'geran': 2,
             'german': 4,
             'germanmade': 3,
             'getting': 2,
             'given': 3,
             'glide': 2,
             'gliding': 2,
             'going': 2,
             'golan': 2,
             'gone': 4,
             'google': 3,
             'got': 3,
             'governing': 2,
             'government': 2,
             'grad': 2,
             'grain': 3,
             'grand': 2,
             'gravely': 2,
             'great': 2,
             'green': 2,
             'greenhouse': 3,
             'grocery': 2,
             'gross': 3,
             'ground': 3,
             'growth': 4,
             'gruz': 2,
             'guided': 3,
             'gulf': 3,
             'gun': 2,
             'gunmen': 3,
             'gunned': 2,
             'had': 5,
             'hajj': 2,
             'hamas': 5,
             'hamasled': 4,
             'hamasrun': 3,
             'handed': 4,
             'hard': 2,
             'harmed': 2,
             'have': 3,
             'having': 2,
             'headcount': 2,
             'heading': 2,
             'health': 3,
             'healthcare': 2,
             'heat': 2,
             'heating': 3,
             'heavy': 2,
             'hectare': 4,
             'held': 3,
             'herat': 2,
             'heritage': 2,
             'high': 5,
             'highranking': 2,
             'himar': 3,
             'hired': 2,
             'hit': 3,
             'holding': 2,
             'holed': 2,
             'holiday': 2,
             'home': 3,
             'homicide': 2,
             'hong': 2,
             'hospital': 2,
             'hostage': 2,
             'housing': 2,
             'houthi': 2,
             'how': 2,
             'human': 3,
             'humanitarian': 3,
             'hunger': 2,
             'hurt': 3,
             'hypersonic': 3,
             'identified': 3,
             'ill': 2,
             'illegal': 2,
             'illegally': 2,
             'immobilised': 3,
             'imprisoned': 3,
             'in': 5,
             'increase': 4,
             'independent': 2,
             'individual': 2,
             'industrial': 2,
             'infant': 3,
             'infantry': 3,
             'infected': 2,
             'inflation': 2,
             'infrastructure': 2,
             'inhabited': 2,
             'injured': 3,
             'injury': 2,
             'inmate': 2,
             'inside': 4,
             'instagram': 2,
             'institute': 5,
             'insurance': 2,
             'insured': 2,
             'intend': 2,
             'interest': 2,
             'interior': 2,
             'internal': 2,
             'internally': 3,
             'international': 2,
             'invading': 2,
             'invalid': 2,
             'invasion': 2,
             'iran': 3,
             'iranaligned': 2,
             'iranbacked': 2,
             'iranian': 4,
             'iranianbuilt': 2,
             'iraniandesigned': 2,
             'iranianmade': 3,
             'iraniansupplied': 2,
             'iron': 2,
             'irrecoverable': 2,
             'irregular': 2,
             'irretrievable': 2,
             'is': 2,
             'ishikawa': 2,
             'iskander': 2,
             'islamic': 3,
             'israel': 3,
             'israeli': 3,
             'its': 2,
             'ivano': 3,
             'ivanofrankivsk': 2,
             'ivory': 2,
             'jail': 2,
             'javelin': 2,
             'jet': 2,
             'job': 3,
             'jobless': 2,
             'joined': 2,
             'journalist': 4,
             'judicially': 2,
             'kadyrov': 2,
             'kalibr': 3,
             'kamikaze': 2,
             'kept': 2,
             'key': 3,
             'kh': 2,
             'khan': 2,
             'kharkiv': 2,
             'kharkov': 2,
             'kherson': 2,
             'kicked': 2,
             'kidnap': 2,
             'kidnapped': 2,
             'kiel': 2,
             'kiev': 2,
             'kill': 2,
             'killed': 4,
             'killing': 4,
             'kilometer': 2,
             'kinzhal': 3,
             'kirovograd': 2,
             'kirovohrad': 2,
             'km': 2,
             'kms': 2,
             'knife': 2,
             'knocked': 4,
             'knocking': 2,
             'krivoy': 2,
             'kryvyi': 2,
             'kurdistan': 3,
             'kursk': 2,
             'kyiv': 2,
             'kyivska': 2,
             'labor': 2,
             'lack': 3,
             'lacking': 3,
             'laid': 4,
             'land': 2,
             'last': 3,
             'launched': 2,
             'law': 3,
             'lay': 2,
             'laying': 2,
             'lebanese': 2,
             'led': 3,
             'left': 4,
             'legislative': 2,
             'length': 2,
             'leopard': 5,
             'let': 3,
             'lethal': 2,
             'liberated': 3,
             'life': 2,
             'limb': 2,
             'live': 2,
             'lobbed': 2,
             'local': 2,
             'locked': 2,
             'loitering': 2,
             'lorry': 4,
             'lorryload': 3,
             'los': 2,
             'lose': 3,
             'losing': 3,
             'loss': 4,
             'lost': 3,
             'lugansk': 3,
             'luhansk': 3,
             'lviv': 2,
             'lvov': 2,
             'm1': 3,
             'm142': 2,
             'm1a1': 2,
             'm2': 2,
             'm777': 2,
             'macro': 3,
             'macrofinancial': 2,
             'made': 5,
             'mail': 3,
             'mailin': 2,
             'main': 3,
             'malnutrition': 2,
             'manpower': 2,
             'marching': 2,
             'marder': 3,
             'marine': 2,
             'market': 2,
             'mass': 3,
             'material': 2,
             'may': 2,
             'mean': 2,
             'media': 2,
             'median': 2,
             'medical': 2,
             'member': 4,
             'men': 3,
             'merchant': 2,
             'meta': 2,
             'metric': 2,
             'mig': 2,
             'migrant': 5,
             'mile': 2,
             'military': 3,
             'mine': 3,
             'mineresistant': 2,
             'ministry': 4,
             'missile': 3,
             'missing': 3,
             'mobilized': 2,
             'moment': 2,
             'monkey': 2,
             'monthly': 2,
             'more': 2,
             'mortal': 2,
             'mortar': 2,
             'moscow': 3,
             'motor': 2,
             'moved': 4,
             'mt': 2,
             'mud': 2,
             'multiple': 4,
             'multiplelaunch': 3,
             'munition': 2,
             'musk': 2,
             'mykolaiv': 2,
             'mykolayiv': 2,
             'named': 2,
             'national': 3,
             'nato': 2,
             'naval': 2,
             'navy': 2,
             'near': 2,
             'need': 3,
             'needing': 3,
             'new': 2,
             'newborn': 2,
             'news': 2,
             'next': 2,
             'nikolaev': 2,
             'nikolayev': 2,
             'no': 5,
             'non': 3,
             'nonfatal': 2,
             'north': 3,
             'northern': 2,
             'northwest': 2,
             'northwestern': 2,
             'not': 4,
             'noto': 2,
             'nova': 3,
             'novaya': 2,
             'novi': 2,
             'null': 2,
             'number': 3,
             'occupation': 2,
             'occupied': 3,
             'occupying': 2,
             'october': 2,
             'odesa': 2,
             'odessa': 2,
             'off': 3,
             'office': 2,
             'officer': 3,
             'official': 2,
             'oil': 2,
             'old': 2,
             'older': 2,
             'olenivka': 2,
             'on': 4,
             'one': 5,
             'oneway': 3,
             'opening': 2,
             'operational': 3,
             'operationaltactical': 2,
             'opposed': 3,
             'opposition': 2,
             'ordered': 3,
             'ordinary': 2,
             'oryx': 2,
             'out': 4,
             'outgoing': 2,
             'outside': 2,
             'outskirt': 2,
             'ovd': 2,
             'over': 4,
             'overall': 2,
             'own': 2,
             'owned': 4,
             'owner': 3,
             'p': 4,
             'p&o': 2,
             'paid': 2,
             'paktika': 2,
             'palestinian': 3,
             'para': 2,
             'parent': 3,
             'parliamentary': 2,
             'part': 3,
             'partial': 2,
             'partially': 2,
             'participant': 3,
             'participation': 3,
             'partly': 2,
             'party': 3,
             'passed': 2,
             'past': 3,
             'patriot': 4,
             'pause': 3,
             'peace': 2,
             'peaceful': 2,
             'penal': 2,
             'pension': 3,
             'people': 7,
             'per': 3,
             'percentage': 2,
             'permanent': 2,
             'permitted': 3,
             'personnel': 3,
             'petrol': 2,
             'piece': 3,
             'pile': 2,
             'pilotless': 2,
             'pink': 2,
             'placed': 3,
             'plan': 2,
             'plane': 2,
             'planned': 3,
             'plucked': 3,
             'pmc': 2,
             'police': 2,
             'policy': 2,
             'political': 2,
             'poll': 2,
             'polling': 2,
             'poltava': 2,
             'populated': 2,
             'population': 2,
             'port': 3,
             'position': 2,
             'positive': 2,
             'post': 2,
             'postal': 2,
             'power': 3,
             'president': 4,
             'presidential': 2,
             'press': 2,
             'presumed': 2,
             'previous': 2,
             'price': 2,
             'prison': 2,
             'prisoner': 3,
             'private': 3,
             'pro': 3,
             'prodemocracy': 2,
             'professional': 2,
             'proportion': 5,
             'proposed': 3,
             'prorussian': 2,
             'protest': 2,
             'public': 2,
             'published': 2,
             'pull': 2,
             'pulled': 3,
             'put': 4,
             'qassam': 2,
             'quake': 3,
             'quakehit': 2,
             'radar': 2,
             'rail': 2,
             'railway': 2,
             'rained': 2,
             'raising': 4,
             'rally': 2,
             'rank': 3,
             'rape': 2,
             'rapid': 3,
             'rate': 3,
             'ravaged': 3,
             're': 2,
             'rebel': 2,
             'rebuilding': 2,
             'recon': 2,
             'reconnaissance': 2,
             'reconstruction': 2,
             'record': 2,
             'recorded': 2,
             'recovered': 3,
             'recruited': 2,
             'red': 2,
             'reduced': 3,
             'reduction': 3,
             'redundancy': 2,
             'region': 4,
             'regional': 2,
             'registered': 6,
             'regular': 2,
             'reim': 2,
             'rejected': 2,
             'released': 3,
             'reliant': 3,
             'relief': 3,
             'relying': 3,
             'remain': 3,
             'remaining': 3,
             'removed': 3,
             'rendered': 2,
             'report': 2,
             'reported': 2,
             'require': 3,
             'requiring': 3,
             'rescue': 2,
             'rescued': 2,
             'reserve': 4,
             'residential': 2,
             'restored': 4,
             'retail': 2,
             'returned': 4,
             'ria': 2,
             'richter': 2,
             'right': 2,
             'riot': 2,
             'rise': 4,
             'rival': 2,
             'river': 2,
             'rivne': 2,
             'robot': 2,
             'rocket': 3,
             'role': 2,
             'rostov': 3,
             'rotary': 3,
             'rotarywing': 2,
             'round': 4,
             'rounded': 2,
             'royal': 2,
             'ruling': 2,
             'run': 3,
             'running': 2,
             'runoff': 2,
             'russia': 3,
             'russian': 4,
             's': 3,
             's300': 2,
             's400': 2,
             'saada': 2,
             'safe': 2,
             'saint': 2,
             'sam': 2,
             'sanaa': 2,
             'sar': 3,
             'saudi': 4,
             'saudiled': 3,
             'saudiuae': 2,
             'saved': 3,
             'school': 2,
             'sea': 2,
             'search': 2,
             'seat': 3,
             'second': 2,
             'secondary': 2,
             'security': 3,
             'seeking': 2,
             'seismic': 2,
             'seized': 3,
             'self': 4,
             'selfpropelled': 3,
             'selfstyled': 3,
             'senior': 3,
             'sent': 3,
             'sentenced': 3,
             'separatist': 3,
             'seriously': 2,
             'service': 2,
             'servicemen': 3,
             'serving': 2,
             'set': 2,
             'severance': 2,
             'severe': 3,
             'severely': 3,
             'sexually': 2,
             'shahed': 3,
             'shahedtype': 2,
             'sham': 2,
             'share': 6,
             'shed': 2,
             'shell': 3,
             'shifa': 2,
             'ship': 3,
             'shipment': 3,
             'shipped': 3,
             'shipwreck': 2,
             'shoot': 2,
             'shooting': 2,
             'shopping': 2,
             'short': 3,
             'shot': 5,
             'shut': 2,
             'since': 5,
             'sitting': 4,
             'size': 3,
             'small': 3,
             'smallboat': 2,
             'snake': 2,
             'sniper': 2,
             'so': 4,
             'socalled': 2,
             'social': 3,
             'soldier': 3,
             'sortie': 3,
             'south': 3,
             'southern': 2,
             'special': 3,
             'spoiled': 3,
             'spoilt': 3,
             'sq': 2,
             'square': 4,
             'sri': 2,
             'st': 2,
             'staff': 2,
             'staged': 2,
             'starlink': 2,
             'starvation': 2,
             'starved': 3,
             'starving': 3,
             'state': 2,
             'stated': 2,
             'still': 3,
             'stopped': 4,
             'strategic': 2,
             'street': 2,
             'strength': 4,
             'stretching': 2,
             'strike': 2,
             'striking': 2,
             'strong': 2,
             'su': 2,
             'sub': 2,
             'subsequent': 2,
             'sudan': 2,
             'sudanese': 3,
             'suffered': 2,
             'suffering': 5,
             'suicide': 2,
             'summoned': 3,
             'sumy': 2,
             'supernova': 3,
             'support': 2,
             'surface': 5,
             'surfacetoair': 3,
             'surveillance': 2,
             'survivor': 3,
             'suspected': 2,
             'sustained': 2,
             'swap': 3,
             'syrian': 4,
             't': 2,
             'taken': 4,
             'taking': 3,
             'tank': 3,
             'tanker': 2,
             'teaching': 2,
             'tech': 2,
             'technology': 2,
             'tel': 2,
             'ternopil': 2,
             'terror': 2,
             'terrorist': 2,
             'tested': 2,
             'that': 4,
             'their': 2,
             'thermal': 3,
             'they': 2,
             'third': 2,
             'this': 4,
             'those': 4,
             'threatened': 3,
             'thrown': 2,
             'thus': 2,
             'tidal': 2,
             'tigray': 4,
             'tigrayan': 2,
             'to': 4,
             'toll': 3,
             'took': 3,
             'top': 2,
             'total': 3,
             'totally': 2,
             'towed': 2,
             'tower': 2,
             'town': 3,
             'trade': 2,
             'trading': 2,
             'train': 2,
             'transferred': 3,
             'trapped': 3,
             'treated': 3,
             'tremor': 4,
             'troop': 3,
             'truce': 2,
             'truck': 4,
             'truckload': 3,
             'tube': 2,
             'tunnel': 2,
             'turned': 4,
             'turnout': 3,
             'twitter': 3,
             'two': 2,
             'uav': 2,
             'ukraine': 3,
             'ukrainian': 3,
             'un': 5,
             'unable': 3,
             'unaccounted': 2,
             'uncrewed': 3,
             'under': 3,
             'undertook': 3,
             'undocumented': 2,
             'unemployed': 2,
             'unemployment': 2,
             'uniformed': 2,
             'united': 5,
             'university': 2,
             'unlawfully': 2,
             'unmanned': 3,
             'unrwa': 2,
             'until': 2,
             'up': 3,
             'uprooted': 2,
             'us': 2,
             'vaccine': 2,
             'value': 3,
             'vdv': 2,
             'vehicle': 4,
             'verified': 2,
             'victim': 4,
             'village': 3,
             'vinnitsa': 2,
             'vinnytsia': 2,
             'violation': 3,
             'void': 2,
             'volcanic': 2,
             'volunteer': 2,
             'vote': 4,
             'voted': 2,
             'voter': 5,
             'voting': 3,
             'votingage': 2,
             'wagner': 2,
             'walk': 2,
             'walked': 2,
             'war': 3,
             'warplane': 2,
             'warship': 3,
             'weapon': 4,
             'wedding': 2,
             'went': 3,
             'west': 3,
             'western': 4,
             'westernmade': 2,
             'westernsupplied': 2,
             'wheat': 3,
             'whereabout': 2,
             'white': 3,
             'whitecollar': 2,
             'who': 7,
             'wild': 2,
             'win': 2,
             'winning': 2,
             'wiped': 2,
             'with': 3,
             'within': 4,
             'without': 5,
             'woman': 2,
             'women': 3,
             'won': 2,
             'work': 2,
             'workforce': 2,
             'working': 3,
             'would': 3,
             'wouldbe': 2,
             'wounded': 3,
             'wrecked': 3,
             'year': 4,
             'yearonyear': 2,
             'yemen': 2,
             'yemeni': 2,
             'yes': 4,
             'yet': 3,
             'zaporizhia': 2,
             'zaporizhya': 2,
             'zaporizhzhia': 2,
             'zaporizhzhya': 2,
             'zaporozhye': 2,
             'zhitomir': 2,
             'zhytomyr': 2,
             'zmiinyi': 2,
             'zuckerberg': 2},
 'measures': {'abstention': 'share',
              'economic growth': 'share',
              'food inflation': 'share',
              'inflation': 'share',
              'interest rate': 'share',
              'territory': 'area',
              'unemployment': 'share',
              'voter turnout': 'share'},
 'opposites': {'abandoned': (('0', 'one'),),
               'accepted': (('2', 'other'), ('5', 'one')),
               'accident': (('11', 'one'),),
               'accidental': (('11', 'one'),),
               'acknowledged': (('2', 'other'),),
               'acquitted': (('9', 'other'),),
               'admit': (('2', 'other'),),
               'admitted': (('2', 'other'),),
               'advanced': (('0', 'other'),),
               'advancing': (('0', 'other'),),
               'afloat': (('3', 'other'),),
               'agreed': (('5', 'one'),),
               'alive': (('4', 'other'),),
               'alive and well': (('4', 'other'),),
               'attack': (('6', 'one'), ('11', 'other')),
               'attacked': (('6', 'one'),),
               'baseless': (('2', 'one'),),
               'blocked': (('8', 'other'),),
               'bomb': (('6', 'one'),),
               'bombed': (('6', 'one'),),
               'breached': (('5', 'other'),),
               'broken': (('5', 'other'),),
               'captured': (('0', 'other'), ('1', 'one')),
               'captured by russia': (('1', 'one'),),
               'careless handling': (('11', 'one'),),
               'ceasefire hold': (('5', 'one'),),
               'ceasefire holding': (('5', 'one'),),
               'claimed responsibility': (('2', 'other'),),
               'cleared': (('9', 'other'),),
               'closed': (('8', 'other'),),
               'collapsed': (('5', 'other'),),
               'conceded': (('2', 'other'),),
               'confirm': (('2', 'other'),),
               'confirmed': (('2', 'other'),),
               'controlled by russia': (('1', 'one'),),
               'controlled by ukraine': (('1', 'other'),),
               'convicted': (('9', 'one'),),
               'corroborated': (('2', 'other'),),
               'dead': (('4', 'one'),),
               'deceased': (('4', 'one'),),
               'declined': (('10', 'other'),),
               'decreased': (('10', 'other'),),
               'defended': (('1', 'other'),),
               'defending': (('0', 'other'),),
               'deliberate': (('11', 'other'),),
               'denied': (('2', 'one'),),
               'deny': (('2', 'one'),),
               'destroyed': (('3', 'one'),),
               'detained': (('7', 'other'),),
               'did not happen': (('2', 'one'),),
               'died': (('4', 'one'),),
               'disabled': (('3', 'one'),),
               'dismissed': (('2', 'one'),),
               'disputed': (('2', 'one'),),
               'down': (('10', 'other'),),
               'downed': (('3', 'one'),),
               'driven out': (('0', 'one'),),
               'dropped': (('10', 'other'),),
               'eliminated': (('4', 'one'),),
               'ended': (('5', 'other'),),
               'entrenched': (('0', 'other'),),
               'fabricated': (('2', 'one'),),
               'fake': (('2', 'one'),),
               'fallen': (('1', 'one'), ('10', 'other')),
               'falling': (('10', 'other'),),
               'false': (('2', 'one'),),
               'fell': (('1', 'one'), ('10', 'other')),
               'fire caused by negligence': (('11', 'one'),),
               'fired on': (('6', 'one'),),
               'fled': (('0', 'one'),),
               'forced out': (('0', 'one'),),
               'freed': (('1', 'other'), ('7', 'one')),
               'functioning': (('3', 'other'),),
               'given up': (('0', 'one'),),
               'grew': (('10', 'one'),),
               'growing': (('10', 'one'),),
               'guilty': (('9', 'one'),),
               'halted': (('8', 'other'),),
               'happened': (('2', 'other'),),
               'held': (('0', 'other'), ('7', 'other')),
               'held by ukraine': (('1', 'other'),),
               'higher': (('10', 'one'),),
               'hit': (('6', 'one'),),
               'hit by missile': (('11', 'other'),),
               'hoax': (('2', 'one'),),
               'hold': (('0', 'other'), ('1', 'other')),
               'holding': (('0', 'other'), ('1', 'other')),
               'holding out': (('0', 'other'), ('1', 'other')),
               'imprisoned': (('7', 'other'),),
               'in captivity': (('7', 'other'),),
               'in control': (('0', 'other'),),
               'in force': (('5', 'one'),),
               'in operation': (('8', 'one'),),
               'in our hand': (('0', 'other'),),
               'in russian hand': (('1', 'one'),),
               'in service': (('3', 'other'),),
               'in ukrainian hand': (('1', 'other'),),
               'increased': (('10', 'one'),),
               'innocent': (('9', 'other'),),
               'intact': (('3', 'other'),),
               'intentional': (('11', 'other'),),
               'jailed': (('7', 'other'),),
               'killed': (('4', 'one'),),
               'knocked out': (('3', 'one'),),
               'left': (('0', 'one'),),
               'liberated': (('1', 'other'),),
               'living': (('4', 'other'),),
               'lost': (('0', 'one'), ('3', 'one')),
               'lower': (('10', 'other'),),
               'missed': (('3', 'other'),),
               'missile strike': (('11', 'other'),),
               'negligence': (('11', 'one'),),
               'no attack': (('6', 'other'),),
               'no loss': (('3', 'other'),),
               'no strike': (('6', 'other'),),
               'not destroyed': (('3', 'other'),),
               'not hit': (('3', 'other'),),
               'observed': (('5', 'one'),),
               'occupied': (('1', 'one'),),
               'occupied by russia': (('1', 'one'),),
               'open': (('8', 'one'),),
               'opened': (('8', 'one'),),
               'operational': (('3', 'other'),),
               'out of service': (('3', 'one'),),
               'overrun': (('1', 'one'),),
               'proven': (('2', 'other'),),
               'pulled back': (('0', 'one'),),
               'pulled out': (('0', 'one'),),
               'pullout': (('0', 'one'),),
               'pushed out': (('0', 'one'),),
               'quit': (('0', 'one'),),
               'recaptured': (('1', 'other'),),
               'recognised': (('2', 'other'),),
               'recognized': (('2', 'other'),),
               'refused': (('5', 'other'),),
               'refuted': (('2', 'one'),),
               'regrouped': (('0', 'one'),),
               'reject': (('2', 'one'),),
               'rejected': (('2', 'one'), ('5', 'other')),
               'released': (('7', 'one'),),
               'remain': (('0', 'other'),),
               'remaining': (('0', 'other'),),
               'reopened': (('8', 'one'),),
               'repelled': (('0', 'other'), ('1', 'other')),
               'rescued': (('4', 'other'),),
               'resisting': (('1', 'other'),),
               'respected': (('5', 'one'),),
               'retaken': (('1', 'other'),),
               'retreat': (('0', 'one'),),
               'retreated': (('0', 'one'),),
               'risen': (('10', 'one'),),
               'rising': (('10', 'one'),),
               'rose': (('10', 'one'),),
               'ruled out': (('2', 'one'),),
               'russian held': (('1', 'one'),),
               'russianheld': (('1', 'one'),),
               'sabotage': (('11', 'other'),),
               'sank': (('3', 'one'),),
               'seized': (('1', 'one'),),
               'set free': (('7', 'one'),),
               'shell': (('6', 'one'),),
               'shelled': (('6', 'one'),),
               'shot down': (('3', 'one'),),
               'shrank': (('10', 'other'),),
               'shut': (('8', 'other'),),
               'signed': (('5', 'one'),),
               'slain': (('4', 'one'),),
               'spared': (('6', 'other'),),
               'staged': (('2', 'one'),),
               'standing': (('1', 'other'),),
               'standing firm': (('0', 'other'),),
               'stay': (('0', 'other'),),
               'staying': (('0', 'other'),),
               'still flying': (('3', 'other'),),
               'still held': (('7', 'other'),),
               'still in': (('0', 'other'),),
               'still in prison': (('7', 'other'),),
               'still ukrainian': (('1', 'other'),),
               'strike': (('6', 'one'), ('11', 'other')),
               'struck': (('6', 'one'), ('11', 'other')),
               'sunk': (('3', 'one'),),
               'survived': (('3', 'other'), ('4', 'other')),
               'suspended': (('5', 'other'), ('8', 'other')),
               'taken': (('0', 'other'), ('1', 'one')),
               'taken by russia': (('1', 'one'),),
               'target': (('6', 'one'),),
               'targeted': (('6', 'one'),),
               'true': (('2', 'other'),),
               'ukrainian held': (('1', 'other'),),
               'ukrainianheld': (('1', 'other'),),
               'undamaged': (('3', 'other'),),
               'under control': (('0', 'other'),),
               'under kyiv control': (('1', 'other'),),
               'under russian control': (('1', 'one'),),
               'under ukrainian control': (('1', 'other'),),
               'unharmed': (('3', 'other'), ('4', 'other')),
               'unhurt': (('4', 'other'),),
               'untouched': (('6', 'other'),),
               'untrue': (('2', 'one'),),
               'up': (('10', 'one'),),
               'vacated': (('0', 'one'),),
               'verified': (('2', 'other'),),
               'violated': (('5', 'other'),),
               'well': (('4', 'other'),),
               'withdrawal': (('0', 'one'),),
               'withdrawn': (('0', 'one'),),
               'withdrew': (('0', 'one'),),
               'working': (('3', 'other'),)},
 'ordinary': ('actin', 'acton', 'agence', 'aground', 'allaah', 'angela', 'angeli', 'angelo', 'angle', 'annal', 'annul', 'arabica', 'arial', 'arman', 'armrest',
              'auction', 'backend', 'baldy', 'ballet', 'bamber', 'bearded', 'beeing', 'bettered', 'biased', 'billiton', 'blowup', 'boarder', 'boeing', 'bossed',
              'bottle', 'bought', 'bovary', 'bradlee', 'breech', 'breton', 'brinton', 'britton', 'brixton', 'broach', 'brunch', 'brunt', 'brutish', 'bruton',
              'bucked', 'bullion', 'burnet', 'buttered', 'buttery', 'camber', 'cameron', 'canter', 'capito', 'capitol', 'caroline', 'cased', 'cashed',
              'cassation', 'cellar', 'chambre', 'champaign', 'chanel', 'chipper', 'clutter', 'collison', 'collusion', 'columbia', 'columbian', 'combing',
              'commandeer', 'commend', 'complied', 'conformed', 'contact', 'contacted', 'convection', 'convey', 'copper', 'corina', 'costal', 'cotter',
              'cottle', 'crated', 'cremated', 'crise', 'crowed', 'cruse', 'crushed', 'cuming', 'currant', 'currier', 'custer', 'dailey', 'daring', 'dawned',
              'dawning', 'decreased', 'departed', 'depute', 'dinger', 'draught', 'drifted', 'dripped', 'droning', 'dyeing', 'earley', 'electro', 'emergence',
              'emigrate', 'entre', 'ether', 'europa', 'expanded', 'extremi', 'failed', 'fairing', 'fallon', 'fallow', 'fared', 'fareed', 'faring', 'fattened',
              'fellow', 'fiction', 'figuere', 'filipina', 'filled', 'finish', 'firmer', 'firming', 'fisher', 'flasher', 'fleecing', 'fleeting', 'fling',
              'foiled', 'forearm', 'foreman', 'former', 'forrest', 'forst', 'forth', 'fortuna', 'framer', 'franca', 'franci', 'francie', 'franco', 'freezing',
              'friction', 'fried', 'frieze', 'georgie', 'georgio', 'germain', 'germane', 'gilding', 'googly', 'gorman', 'grained', 'gratia', 'gravelly',
              'greave', 'greta', 'gunnar', 'gutting', 'haight', 'haired', 'halving', 'handled', 'hanger', 'haring', 'hating', 'heart', 'heaving', 'heeding',
              'helmut', 'hermitage', 'hight', 'hinged', 'holing', 'holliday', 'hosing', 'impart', 'indicated', 'inducted', 'inflected', 'inflection',
              'inhibited', 'injure', 'instituto', 'irretrievably', 'iskandar', 'jenni', 'jointed', 'jordin', 'jordon', 'jourdan', 'kenan', 'kenyon', 'koran',
              'koren', 'lacing', 'lacked', 'laing', 'landon', 'langer', 'layman', 'licked', 'licking', 'linger', 'lobbied', 'locking', 'loosing', 'lounger',
              'loving', 'lucked', 'lunch', 'lunching', 'lying', 'lyndon', 'machina', 'malan', 'malina', 'marchant', 'marco', 'marika', 'marini', 'marino',
              'marne', 'marnie', 'martine', 'masque', 'matric', 'medan', 'medial', 'medina', 'messed', 'milian', 'missed', 'misusing', 'monkee', 'morality',
              'multiply', 'munch', 'murine', 'needling', 'newman', 'notion', 'notional', 'outrage', 'overran', 'oversee', 'palace', 'panned', 'papier',
              'parity', 'parsi', 'parson', 'parter', 'pasted', 'patent', 'patrol', 'pauper', 'pearson', 'persson', 'petrel', 'pierson', 'pilling', 'pissed',
              'placid', 'plaice', 'plaine', 'planed', 'planet', 'pliant', 'polled', 'portly', 'posited', 'potion', 'prance', 'premise', 'premised', 'pulling',
              'rabble', 'racket', 'raking', 'really', 'reaped', 'redaction', 'regan', 'reiter', 'relaying', 'replying', 'reserva', 'residency', 'ribble',
              'richer', 'ricket', 'rising', 'riven', 'roble', 'romain', 'romana', 'rooting', 'router', 'rubbery', 'saying', 'saylor', 'schelling', 'seeing',
              'selling', 'semen', 'sending', 'senor', 'sentience', 'setting', 'shattered', 'shilling', 'shingle', 'shipping', 'shitting', 'shopped', 'shouting',
              'shredding', 'shutdown', 'singly', 'sipped', 'siting', 'slacking', 'sleeker', 'slitting', 'sloshed', 'smacked', 'smacking', 'snacking', 'socked',
              'soiled', 'spector', 'spilt', 'spitting', 'splashed', 'spurgeon', 'squire', 'stacked', 'stacking', 'stared', 'staring', 'started', 'statin',
              'statue', 'stauffer', 'stele', 'stepped', 'stiffer', 'stinking', 'strang', 'strat', 'strayed', 'straying', 'streit', 'stricken', 'stricture',
              'string', 'stroke', 'stroking', 'strom', 'strung', 'stryker', 'stuart', 'sturgeon', 'sucked', 'sucking', 'supple', 'swerving', 'tacking',
              'takeout', 'talking', 'talley', 'tanking', 'tapped', 'tarde', 'tasking', 'tasted', 'terran', 'terrapin', 'terroir', 'testbed', 'thorough',
              'though', 'three', 'throat', 'tinker', 'tirade', 'topped', 'tracie', 'trail', 'tranch', 'treading', 'tring', 'tripped', 'trough', 'turnkey',
              'uninformed', 'universita', 'untied', 'varnished', 'votre', 'wagoner', 'waiter', 'waning', 'weakly', 'wegner', 'wining', 'woking', 'worship',
              'wracked', 'yeomen', 'zeeland'),
 'outcomes': {'abandoned': {'harm': 'yes'},
              'abducted': {'default': 'people', 'harm': 'yes'},
              'affected': {'default': 'people', 'harm': 'yes', 'weak': 'yes'},
              'amputees': {'default': 'people', 'harm': 'yes'},
              'approved': {'frame': 'gift'},
              'arrived': {},
              'at risk': {'default': 'staff', 'level': 'yes'},
              'attacked': {'harm': 'yes', 'weak': 'yes'},
              'burned': {'harm': 'yes'},
              'captured': {'default': 'soldiers', 'harm': 'yes'},
              'cast': {},
              'casualties': {'default': 'people', 'harm': 'yes'},
              'charged': {'default': 'people'},
              'cleared': {},
              'closed': {'harm': 'yes', 'level': 'yes'},
              'collapsed': {'harm': 'yes'},
              'controlled': {'default': 'territory', 'harm': 'yes', 'level': 'yes'},
              'convicted': {'default': 'people'},
              'counted': {},
              'crashed': {'harm': 'yes'},
              'crossed': {},
              'damaged': {'harm': 'yes'},
              'damaged or destroyed': {'harm': 'yes'},
              'delivered': {'frame': 'gift'},
              'deployed': {},
              'deported': {'default': 'people', 'harm': 'yes'},
              'deserted': {'default': 'soldiers', 'harm': 'yes'},
              'destroyed': {'harm': 'yes'},
              'detained': {'default': 'people', 'harm': 'yes'},
              'displaced': {'civil': 'yes', 'default': 'people', 'harm': 'yes'},
              'dropped': {},
              'drowned': {'default': 'people', 'harm': 'yes'},
              'employed': {'default': 'staff'},
              'entered': {'frame': 'entry'},
              'evacuated': {'civil': 'yes', 'default': 'people'},
              'executed': {'default': 'people', 'harm': 'yes'},
              'expelled': {},
              'exported': {},
              'famine risk': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'feared dead': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'fire': {},
              'fled': {'default': 'people'},
              'flooded': {'harm': 'yes', 'level': 'yes'},
              'food insecure': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'freed': {'default': 'prisoners'},
              'frozen': {'harm': 'yes', 'level': 'yes'},
              'functioning': {},
              'held': {'harm': 'yes', 'level': 'yes', 'weak': 'yes'},
              'hired': {'default': 'staff'},
              'hit': {'harm': 'yes'},
              'homeless': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'hospitalised': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'identified': {'weak': 'yes'},
              'in need of aid': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'infected': {'default': 'cases', 'harm': 'yes'},
              'injured': {'default': 'people', 'harm': 'yes'},
              'intercepted': {},
              'internally displaced': {'civil': 'yes', 'default': 'people', 'harm': 'yes'},
              'jailed': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'killed': {'default': 'people', 'harm': 'yes', 'loser': 'yes'},
              'laid off': {'default': 'staff', 'harm': 'yes'},
              'launched': {},
              'liberated': {'default': 'territory', 'harm': 'yes', 'level': 'yes'},
              'liquidated': {'default': 'soldiers', 'harm': 'yes'},
              'losses': {'default': 'soldiers', 'harm': 'yes', 'loser': 'yes'},
              'malnourished': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'missing': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'mobilised': {},
              'murdered': {'default': 'people', 'harm': 'yes'},
              'needed': {},
              'neutralised': {'default': 'soldiers', 'harm': 'yes'},
              'on strike': {'default': 'staff'},
              'orphaned': {'default': 'children', 'harm': 'yes'},
              'planned cuts': {'default': 'staff'},
              'pledged': {'frame': 'gift'},
              'poisoned': {'default': 'people', 'harm': 'yes'},
              'produced': {},
              'raped': {'default': 'people', 'harm': 'yes'},
              'recovered': {'weak': 'yes'},
              'registered': {'weak': 'yes'},
              'remaining': {'civil': 'yes', 'default': 'civilians', 'level': 'yes', 'weak': 'yes'},
              'requested': {'frame': 'gift'},
              'rescued': {'default': 'people'},
              'returned': {'default': 'people'},
              'sanctioned': {},
              'seized': {'harm': 'yes'},
              'sentenced': {'default': 'people', 'harm': 'yes'},
              'sentenced to death': {'default': 'people', 'harm': 'yes'},
              'seriously injured': {'default': 'people', 'harm': 'yes'},
              'severely malnourished': {'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'sheltering': {'civil': 'yes', 'default': 'people', 'level': 'yes', 'weak': 'yes'},
              'shot down': {'harm': 'yes'},
              'stolen': {'harm': 'yes'},
              'sunk': {'harm': 'yes'},
              'surrendered': {'default': 'soldiers', 'harm': 'yes'},
              'survived': {'default': 'people', 'weak': 'yes'},
              'suspended': {},
              'tortured': {'default': 'people', 'harm': 'yes'},
              'trained': {},
              'trapped': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'vaccinated': {'default': 'people'},
              'victims': {'default': 'people', 'harm': 'yes', 'weak': 'yes'},
              'withdrawn': {'harm': 'yes', 'level': 'yes'},
              'without heating': {'civil': 'yes', 'default': 'households', 'harm': 'yes', 'level': 'yes'},
              'without power': {'civil': 'yes', 'default': 'households', 'harm': 'yes', 'level': 'yes'},
              'without water': {'civil': 'yes', 'default': 'people', 'harm': 'yes', 'level': 'yes'},
              'won': {'weak': 'yes'},
              'working days lost': {}},
 'owners': {'Abrams tanks': 'ukraine',
            'Bradley vehicles': 'ukraine',
            'Challenger tanks': 'ukraine',
            'F-16 jets': 'ukraine',
            'HIMARS launchers': 'ukraine',
            'Leopard tanks': 'ukraine',
            'Marder vehicles': 'ukraine',
            'Patriot systems': 'ukraine',
            'Shahed drones': 'russia',
            'Western tanks': 'ukraine'},
 'rules': {('army', 'yes'): ((2, (('army', 'yes'), ('thing', 'prisoners')), (('thing', 'prisoners of war'),)),),
           ('class', 'equipment'): ((30, (('class', 'equipment'), ('outcome', 'fire')), (('outcome', 'launched'),)),
                                    (44, (('class', 'equipment'), ('outcome', 'killed')), (('outcome', 'destroyed'),))),
           ('class', 'military'): ((5, (('class', 'military'), ('outcome', 'held')), (('outcome', 'captured'),)),
                                   (6, (('class', 'military'), ('outcome', 'losses'), ('concept', 'combat')), (('outcome', 'killed'),)),
                                   (7, (('class', 'military'), ('measure', 'magnitude')), ()),
                                   (41, (('class', 'military'), ('outcome', 'delivered')), (('outcome', 'deployed'),)),
                                   (43, (('class', 'military'), ('outcome', 'controlled')), (('outcome', 'captured'),)),
                                   (45, (('class', 'military'), ('outcome', 'deployed'), ('concept', 'border')), (('concept', 'border'),))),
           ('concept', 'bus'): ((67, (('concept', 'bus'), ('thing', 'schoolchildren')), (('concept', 'bus'), ('thing', 'children'))),),
           ('concept', 'clashes'): ((57, (('concept', 'clashes'), ('concept', 'protest')), (('concept', 'protest'),)),),
           ('concept', 'crackdown'): ((56, (('concept', 'crackdown'), ('concept', 'protest')), (('concept', 'protest'),)),),
           ('concept', 'earthquake'): ((1, (('concept', 'earthquake'), ('concept', 'rubble')), (('concept', 'earthquake'),)),),
           ('concept', 'rubble'): ((68, (('concept', 'rubble'), ('outcome', 'recovered')), (('outcome', 'recovered'),)),
                                   (69, (('concept', 'rubble'), ('outcome', 'trapped')), (('outcome', 'trapped'),))),
           ('outcome', 'burned'): ((27, (('outcome', 'burned'), ('concept', 'wildfire')), (('outcome', 'burned'),)),),
           ('outcome', 'deported'): ((60, (('outcome', 'deported'), ('outcome', 'returned')), (('outcome', 'returned'),)),),
           ('outcome', 'detained'): ((54, (('outcome', 'detained'), ('concept', 'protest')), (('outcome', 'detained'), ('thing', 'protesters'))),),
           ('outcome', 'displaced'): ((75, (('outcome', 'displaced'), ('concept', 'inside and abroad')), (('outcome', 'displaced'),)),),
           ('outcome', 'exported'): ((48, (('outcome', 'exported'), ('concept', 'grain corridor'), ('measure', 'mass')),
                                      (('thing', 'grain exports'), ('concept', 'grain corridor'))),),
           ('outcome', 'fire'): ((31, (('outcome', 'fire'),), (('concept', 'fire'),)),),
           ('outcome', 'freed'): ((93, (('outcome', 'freed'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'frozen'): ((40, (('outcome', 'frozen'), ('concept', 'abroad')), (('outcome', 'frozen'),)),),
           ('outcome', 'intercepted'): ((61, (('outcome', 'intercepted'), ('concept', 'Iron Dome')), (('outcome', 'intercepted'),)),),
           ('outcome', 'laid off'): ((28, (('outcome', 'laid off'), ('concept', 'planned')), (('outcome', 'planned cuts'),)),),
           ('outcome', 'launched'): ((92, (('outcome', 'launched'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'liberated'): ((76, (('outcome', 'liberated'), ('outcome', 'controlled')), (('outcome', 'liberated'),)),),
           ('outcome', 'losses'): ((94, (('outcome', 'losses'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'on strike'): ((113, (('outcome', 'on strike'), ('concept', 'strike')), (('outcome', 'on strike'),)),),
           ('outcome', 'remaining'): ((0, (('outcome', 'remaining'), ('outcome', 'recovered')), (('thing', 'bodies'),)),
                                      (95, (('outcome', 'remaining'), ('thing', 'staff')), (('outcome', 'employed'), ('thing', 'staff')))),
           ('outcome', 'survived'): ((33, (('outcome', 'survived'), ('outcome', 'recovered')), (('outcome', 'rescued'),)),),
           ('thing', 'GDP'): ((111, (('thing', 'GDP'), ('measure', 'share')), (('thing', 'GDP'), ('measure', '% of GDP'))),),
           ('thing', 'Shahed drones'): ((98, (('thing', 'Shahed drones'), ('outcome', 'intercepted')),
                                         (('thing', 'Shahed drones'), ('outcome', 'shot down'))),),
           ('thing', 'aftershocks'): ((38, (('thing', 'aftershocks'), ('concept', 'earthquake')), (('thing', 'aftershocks'),)),),
           ('thing', 'aid trucks'): ((106, (('thing', 'aid trucks'), ('thing', 'humanitarian aid')), (('thing', 'aid trucks'),)),),
           ('thing', 'aid workers'): ((71, (('thing', 'aid workers'), ('concept', 'UNRWA')), (('thing', 'UNRWA staff'),)),),
           ('thing', 'armoured vehicles'): ((115, (('thing', 'armoured vehicles'), ('measure', 'length')), (('thing', 'convoy'), ('measure', 'length'))),),
           ('thing', 'attack drones'): ((97, (('thing', 'attack drones'), ('outcome', 'intercepted')),
                                         (('thing', 'attack drones'), ('outcome', 'shot down'))),),
           ('thing', 'ballistic missiles'): ((102, (('thing', 'ballistic missiles'), ('outcome', 'shot down')),
                                              (('thing', 'ballistic missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'bodies'): ((58, (('thing', 'bodies'), ('concept', 'burial site')), (('thing', 'bodies'),)),
                                 (59, (('thing', 'bodies'), ('outcome', 'recovered')), (('thing', 'bodies'),)),
                                 (63, (('thing', 'bodies'), ('outcome', 'killed')), (('thing', 'bodies'),))),
           ('thing', 'buildings'): ((25, (('thing', 'buildings'), ('outcome', 'shot down')), (('thing', 'buildings'), ('outcome', 'collapsed'))),),
           ('thing', 'cities'): ((87, (('thing', 'cities'), ('outcome', 'captured')), (('thing', 'cities'), ('outcome', 'controlled'))),),
           ('thing', 'convoy'): ((114, (('thing', 'convoy'), ('thing', 'armoured vehicles'), ('measure', 'length')),
                                  (('thing', 'convoy'), ('measure', 'length'))),),
           ('thing', 'crew'): ((47, (('thing', 'crew'), ('outcome', 'laid off')), (('thing', 'staff'), ('outcome', 'laid off'))),),
           ('thing', 'crowd'): ((23, (('thing', 'crowd'), ('concept', 'protest')), (('thing', 'protesters'),)),),
           ('thing', 'cruise missiles'): ((100, (('thing', 'cruise missiles'), ('outcome', 'shot down')),
                                           (('thing', 'cruise missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'drones'): ((96, (('thing', 'drones'), ('outcome', 'intercepted')), (('thing', 'drones'), ('outcome', 'shot down'))),),
           ('thing', 'grain'): ((107, (('thing', 'grain'), ('outcome', 'exported')), (('thing', 'grain exports'),)),),
           ('thing', 'grain exports'): ((29, (('thing', 'grain exports'), ('concept', 'corridor')),
                                         (('thing', 'grain exports'), ('concept', 'grain corridor'))),
                                        (108, (('thing', 'grain exports'), ('outcome', 'exported')), (('thing', 'grain exports'),)),
                                        (109, (('thing', 'grain exports'), ('measure', 'mass')), (('thing', 'grain exports'),))),
           ('thing', 'homes'): ((26, (('thing', 'homes'), ('outcome', 'shot down')), (('thing', 'homes'), ('outcome', 'collapsed'))),
                                (34, (('thing', 'homes'), ('outcome', 'without power')), (('thing', 'households'), ('outcome', 'without power'))),
                                (62, (('thing', 'homes'), ('outcome', 'without heating')), (('thing', 'households'), ('outcome', 'without heating')))),
           ('thing', 'hostages'): ((16, (('thing', 'hostages'), ('outcome', 'returned')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (17, (('thing', 'hostages'), ('outcome', 'captured')), (('thing', 'hostages'), ('outcome', 'held'))),
                                   (18, (('thing', 'hostages'), ('outcome', 'remaining')), (('thing', 'hostages'), ('outcome', 'held'))),
                                   (19, (('thing', 'hostages'), ('outcome', 'fled')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (20, (('thing', 'hostages'), ('outcome', 'controlled')), (('thing', 'hostages'), ('outcome', 'abducted'))),
                                   (21, (('thing', 'hostages'), ('outcome', 'seized')), (('thing', 'hostages'), ('outcome', 'abducted'))),
                                   (90, (('thing', 'hostages'), ('outcome', 'liberated')), (('thing', 'hostages'), ('outcome', 'freed')))),
           ('thing', 'hypersonic missiles'): ((101, (('thing', 'hypersonic missiles'), ('outcome', 'shot down')),
                                               (('thing', 'hypersonic missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'inflation'): ((110, (('thing', 'inflation'), ('measure', 'yearly')), (('thing', 'inflation'),)),),
           ('thing', 'men'): ((120, (('thing', 'men'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised'))),),
           ('thing', 'missiles'): ((99, (('thing', 'missiles'), ('outcome', 'shot down')), (('thing', 'missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'none'): ((4, (('thing', 'none'), ('outcome', 'held'), ('measure', 'share')),
                                (('thing', 'territory'), ('outcome', 'controlled'), ('measure', 'share'))),),
           ('thing', 'people'): ((9, (('thing', 'people'), ('outcome', 'freed'), ('concept', 'exchange')),
                                  (('thing', 'prisoners'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                 (32, (('thing', 'people'), ('concept', 'protest'), ('outcome', 'none')), (('thing', 'protesters'),)),
                                 (46, (('thing', 'people'), ('outcome', 'employed')), (('thing', 'staff'), ('outcome', 'employed'))),
                                 (72, (('thing', 'people'), ('outcome', 'fled'), ('concept', 'abroad')), (('thing', 'refugees'),)),
                                 (88, (('thing', 'people'), ('outcome', 'liberated')), (('thing', 'people'), ('outcome', 'freed'))),
                                 (122, (('thing', 'people'), ('concept', 'combat'), ('outcome', 'killed')), (('thing', 'soldiers'), ('outcome', 'killed')))),
           ('thing', 'police'): ((118, (('thing', 'police'), ('org', 'police')), (('thing', 'police'),)),),
           ('thing', 'prisoners'): ((15, (('thing', 'prisoners'), ('outcome', 'returned'), ('concept', 'exchange')),
                                     (('thing', 'prisoners'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                    (22, (('thing', 'prisoners'), ('outcome', 'remaining')), (('thing', 'prisoners'), ('outcome', 'held'))),
                                    (89, (('thing', 'prisoners'), ('outcome', 'liberated')), (('thing', 'prisoners'), ('outcome', 'freed')))),
           ('thing', 'prisoners of war'): ((3, (('thing', 'prisoners of war'), ('outcome', 'none')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (10, (('thing', 'prisoners of war'), ('outcome', 'held')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (11, (('thing', 'prisoners of war'), ('outcome', 'captured')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (12, (('thing', 'prisoners of war'), ('outcome', 'freed')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                           (13, (('thing', 'prisoners of war'), ('outcome', 'returned')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                           (42, (('thing', 'prisoners of war'), ('outcome', 'controlled')), (('thing', 'soldiers'), ('outcome', 'captured')))),
           ('thing', 'protesters'): ((49, (('thing', 'protesters'), ('concept', 'protest')), (('thing', 'protesters'),)),
                                     (50, (('thing', 'protesters'), ('thing', 'crowd')), (('thing', 'protesters'),)),
                                     (51, (('thing', 'protesters'), ('thing', 'turnout')), (('thing', 'protesters'),)),
                                     (55, (('thing', 'protesters'), ('outcome', 'killed'), ('concept', 'crackdown')),
                                      (('thing', 'people'), ('outcome', 'killed'), ('concept', 'protest')))),
           ('thing', 'refugees'): ((73, (('thing', 'refugees'), ('outcome', 'fled')), (('thing', 'refugees'),)),
                                   (74, (('thing', 'refugees'), ('outcome', 'displaced')), (('thing', 'refugees'),))),
           ('thing', 'reservists'): ((121, (('thing', 'reservists'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised'))),),
           ('thing', 'rockets'): ((103, (('thing', 'rockets'), ('outcome', 'shot down')), (('thing', 'rockets'), ('outcome', 'intercepted'))),),
           ('thing', 'seats'): ((35, (('thing', 'seats'), ('outcome', 'held')), (('thing', 'seats'),)),
                                (116, (('thing', 'seats'), ('outcome', 'won')), (('thing', 'seats'),))),
           ('thing', 'settlements'): ((80, (('thing', 'settlements'), ('outcome', 'captured')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (81, (('thing', 'settlements'), ('outcome', 'seized')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (82, (('thing', 'settlements'), ('outcome', 'held')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (83, (('thing', 'settlements'), ('outcome', 'freed')), (('thing', 'settlements'), ('outcome', 'liberated'))),
                                      (85, (('thing', 'settlements'), ('outcome', 'recovered')), (('thing', 'settlements'), ('outcome', 'liberated')))),
           ('thing', 'shells'): ((64, (('thing', 'shells'), ('concept', 'shelling')), (('thing', 'shells'), ('outcome', 'launched'))),
                                 (65, (('thing', 'shells'), ('thing', 'soldiers'), ('outcome', 'launched')), (('thing', 'shells'), ('outcome', 'launched'))),
                                 (66, (('thing', 'shells'), ('thing', 'artillery systems')), (('thing', 'shells'),))),
           ('thing', 'ships'): ((91, (('thing', 'ships'), ('outcome', 'captured')), (('thing', 'ships'), ('outcome', 'seized'))),),
           ('thing', 'soldiers'): ((14, (('thing', 'soldiers'), ('outcome', 'returned'), ('concept', 'exchange')),
                                    (('thing', 'soldiers'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                   (119, (('thing', 'soldiers'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised')))),
           ('thing', 'staff'): ((39, (('thing', 'staff'), ('outcome', 'none')), (('thing', 'staff'), ('outcome', 'employed'))),
                                (70, (('thing', 'staff'), ('concept', 'UNRWA')), (('thing', 'UNRWA staff'),))),
           ('thing', 'territory'): ((77, (('thing', 'territory'), ('outcome', 'captured')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (78, (('thing', 'territory'), ('outcome', 'seized')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (79, (('thing', 'territory'), ('outcome', 'held')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (84, (('thing', 'territory'), ('outcome', 'freed')), (('thing', 'territory'), ('outcome', 'liberated'))),
                                    (86, (('thing', 'territory'), ('outcome', 'recovered')), (('thing', 'territory'), ('outcome', 'liberated')))),
           ('thing', 'trucks'): ((104, (('thing', 'trucks'), ('thing', 'aid')), (('thing', 'aid trucks'),)),
                                 (105, (('thing', 'trucks'), ('thing', 'humanitarian aid')), (('thing', 'aid trucks'),))),
           ('thing', 'turnout'): ((24, (('thing', 'turnout'), ('concept', 'protest')), (('thing', 'protesters'),)),
                                  (53, (('thing', 'turnout'),), (('thing', 'voter turnout'), ('measure', 'share')))),
           ('thing', 'voter turnout'): ((37, (('thing', 'voter turnout'), ('concept', 'election')), (('thing', 'voter turnout'),)),),
           ('thing', 'voters'): ((52, (('thing', 'voters'), ('thing', 'turnout')), (('thing', 'voter turnout'), ('measure', 'share'))),
                                 (112, (('thing', 'voters'), ('outcome', 'cast')), (('thing', 'votes'), ('outcome', 'cast')))),
           ('thing', 'votes'): ((117, (('thing', 'votes'), ('outcome', 'won')), (('thing', 'votes'),)),),
           ('thing', 'weapons'): ((8, (('thing', 'weapons'), ('measure', 'money')), (('thing', 'military aid'), ('measure', 'money'))),),
           ('thing', 'yes votes'): ((36, (('thing', 'yes votes'), ('concept', 'referendum')), (('thing', 'yes votes'),)),)},
 'sides': {'afghanistan': {'adjective': 'Afghan'},
           'africa': {'adjective': 'African'},
           'al-shabaab': {'adjective': 'al-Shabaab', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'home': 'somalia'},
           'albania': {'adjective': 'Albanian'},
           'algeria': {'adjective': 'Algerian'},
           'argentina': {'adjective': 'Argentine'},
           'armenia': {'adjective': 'Armenian'},
           'asia': {'adjective': 'Asian'},
           'australia': {'adjective': 'Australian'},
           'austria': {'adjective': 'Austrian'},
           'azerbaijan': {'adjective': 'Azerbaijani'},
           'bangladesh': {'adjective': 'Bangladeshi'},
           'belarus': {'adjective': 'Belarusian'},
           'belgium': {'adjective': 'Belgian'},
           'boko haram': {'adjective': 'Boko Haram', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'home': 'nigeria'},
           'bolivia': {'adjective': 'Bolivian'},
           'bosnia': {'adjective': 'Bosnian'},
           'both': {'adjective': "both sides'"},
           'brazil': {'adjective': 'Brazilian'},
           'bulgaria': {'adjective': 'Bulgarian'},
           'burkina faso': {'adjective': 'Burkinabe'},
           'cambodia': {'adjective': 'Cambodian'},
           'cameroon': {'adjective': 'Cameroonian'},
           'canada': {'adjective': 'Canadian'},
           'catalonia': {'adjective': 'Catalan'},
           'central african republic': {'adjective': 'Central African Republic'},
           'chad': {'adjective': 'Chadian'},
           'chechnya': {'adjective': 'Chechen', 'opponent': 'ukraine', 'theatre': 'ukraine'},
           'chile': {'adjective': 'Chilean'},
           'china': {'adjective': 'Chinese'},
           'colombia': {'adjective': 'Colombian'},
           'congo': {'adjective': 'Congolese'},
           'croatia': {'adjective': 'Croatian'},
           'cuba': {'adjective': 'Cuban'},
           'cyprus': {'adjective': 'Cypriot'},
           'czech republic': {'adjective': 'Czech'},
           'denmark': {'adjective': 'Danish'},
           'dpr': {'adjective': 'Donetsk separatist',
                   'army': 'killed, injured, casualties, losses, captured, missing',
                   'group': 'yes',
                   'opponent': 'ukraine',
                   'theatre': 'ukraine'},
           'ecuador': {'adjective': 'Ecuadorian'},
           'egypt': {'adjective': 'Egyptian'},
           'el salvador': {'adjective': 'Salvadoran'},
           'enemy': {'adjective': 'enemy'},
           'england': {'adjective': 'English'},
           'eritrea': {'adjective': 'Eritrean'},
           'estonia': {'adjective': 'Estonian'},
           'ethiopia': {'adjective': 'Ethiopian'},
           'eu': {'adjective': 'European Union'},
           'europe': {'adjective': 'European'},
           'finland': {'adjective': 'Finnish'},
           'france': {'adjective': 'French'},
           'georgia': {'adjective': 'Georgian'},
           'germany': {'adjective': 'German'},
           'ghana': {'adjective': 'Ghanaian'},
           'greece': {'adjective': 'Greek'},
           'guatemala': {'adjective': 'Guatemalan'},
           'guinea': {'adjective': 'Guinean'},
           'haiti': {'adjective': 'Haitian'},
           'hamas': {'adjective': 'Hamas', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'opponent': 'israel', 'theatre': 'gaza'},
           'hezbollah': {'adjective': 'Hezbollah',
                         'army': 'killed, injured, casualties, losses, captured',
                         'group': 'yes',
                         'home': 'lebanon',
                         'opponent': 'israel'},
           'honduras': {'adjective': 'Honduran'},
           'hong kong': {'adjective': 'Hong Kong'},
           'houthis': {'adjective': 'Houthi',
                       'army': 'killed, injured, casualties, losses, captured',
                       'group': 'yes',
                       'home': 'yemen',
                       'opponent': 'saudi coalition'},
           'hungary': {'adjective': 'Hungarian'},
           'iceland': {'adjective': 'Icelandic'},
           'india': {'adjective': 'Indian'},
           'indonesia': {'adjective': 'Indonesian'},
           'iran': {'adjective': 'Iranian'},
           'iraq': {'adjective': 'Iraqi'},
           'ireland': {'adjective': 'Irish'},
           'isis': {'adjective': 'Islamic State', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes'},
           'islamic jihad': {'adjective': 'Islamic Jihad', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'opponent': 'israel'},
           'israel': {'adjective': 'Israeli', 'opponent': 'palestine'},
           'italy': {'adjective': 'Italian'},
           'ivory coast': {'adjective': 'Ivorian'},
           'japan': {'adjective': 'Japanese'},
           'jordan': {'adjective': 'Jordanian'},
           'kazakhstan': {'adjective': 'Kazakh'},
           'kenya': {'adjective': 'Kenyan'},
           'korea': {'adjective': 'South Korean'},
           'kosovo': {'adjective': 'Kosovar'},
           'kurdistan': {'adjective': 'Kurdish'},
           'kuwait': {'adjective': 'Kuwaiti'},
           'kyrgyzstan': {'adjective': 'Kyrgyz'},
           'latvia': {'adjective': 'Latvian'},
           'lebanon': {'adjective': 'Lebanese'},
           'libya': {'adjective': 'Libyan'},
           'lithuania': {'adjective': 'Lithuanian'},
           'lpr': {'adjective': 'Luhansk separatist',
                   'army': 'killed, injured, casualties, losses, captured, missing',
                   'group': 'yes',
                   'opponent': 'ukraine',
                   'theatre': 'ukraine'},
           'm23': {'adjective': 'M23', 'group': 'yes', 'home': 'congo'},
           'madagascar': {'adjective': 'Malagasy'},
           'malawi': {'adjective': 'Malawian'},
           'malaysia': {'adjective': 'Malaysian'},
           'mali': {'adjective': 'Malian'},
           'mexico': {'adjective': 'Mexican'},
           'moldova': {'adjective': 'Moldovan'},
           'mongolia': {'adjective': 'Mongolian'},
           'montenegro': {'adjective': 'Montenegrin'},
           'morocco': {'adjective': 'Moroccan'},
           'mozambique': {'adjective': 'Mozambican'},
           'myanmar': {'adjective': 'Myanmar'},
           'nepal': {'adjective': 'Nepalese'},
           'netherlands': {'adjective': 'Dutch'},
           'new zealand': {'adjective': 'New Zealander'},
           'nicaragua': {'adjective': 'Nicaraguan'},
           'niger': {'adjective': 'Nigerien'},
           'nigeria': {'adjective': 'Nigerian'},
           'north korea': {'adjective': 'North Korean', 'army': 'killed, injured, casualties, losses, missing, captured', 'opponent': 'ukraine'},
           'north macedonia': {'adjective': 'Macedonian'},
           'northern ireland': {'adjective': 'Northern Irish'},
           'norway': {'adjective': 'Norwegian'},
           'oman': {'adjective': 'Omani'},
           'pakistan': {'adjective': 'Pakistani'},
           'palestine': {'adjective': 'Palestinian', 'opponent': 'israel'},
           'palestinian armed groups': {'adjective': 'Palestinian armed group',
                                        'army': 'killed, injured, casualties, losses, captured',
                                        'group': 'yes',
                                        'opponent': 'israel'},
           'panama': {'adjective': 'Panamanian'},
           'paraguay': {'adjective': 'Paraguayan'},
           'peru': {'adjective': 'Peruvian'},
           'philippines': {'adjective': 'Filipino'},
           'pkk': {'adjective': 'PKK', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes'},
           'poland': {'adjective': 'Polish'},
           'portugal': {'adjective': 'Portuguese'},
           'qatar': {'adjective': 'Qatari'},
           'romania': {'adjective': 'Romanian'},
           'rsf': {'adjective': 'RSF', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'home': 'sudan', 'opponent': 'saf'},
           'russia': {'adjective': 'Russian',
                      'army': 'killed, injured, casualties, losses, liquidated, neutralised, missing, captured',
                      'opponent': 'ukraine',
                      'theatre': 'ukraine'},
           'rwanda': {'adjective': 'Rwandan'},
           'saf': {'adjective': 'Sudanese army', 'opponent': 'rsf'},
           'saudi arabia': {'adjective': 'Saudi'},
           'saudi coalition': {'adjective': 'coalition', 'opponent': 'houthis'},
           'scotland': {'adjective': 'Scottish'},
           'senegal': {'adjective': 'Senegalese'},
           'serbia': {'adjective': 'Serbian'},
           'singapore': {'adjective': 'Singaporean'},
           'slovakia': {'adjective': 'Slovak'},
           'slovenia': {'adjective': 'Slovenian'},
           'somalia': {'adjective': 'Somali'},
           'south africa': {'adjective': 'South African'},
           'south sudan': {'adjective': 'South Sudanese'},
           'spain': {'adjective': 'Spanish'},
           'sri lanka': {'adjective': 'Sri Lankan'},
           'sudan': {'adjective': 'Sudanese'},
           'sweden': {'adjective': 'Swedish'},
           'switzerland': {'adjective': 'Swiss'},
           'syria': {'adjective': 'Syrian'},
           'taiwan': {'adjective': 'Taiwanese'},
           'tajikistan': {'adjective': 'Tajik'},
           'taliban': {'adjective': 'Taliban', 'army': 'killed, injured, casualties, losses, captured', 'group': 'yes', 'home': 'afghanistan'},
           'tanzania': {'adjective': 'Tanzanian'},
           'thailand': {'adjective': 'Thai'},
           'tplf': {'adjective': 'Tigrayan', 'group': 'yes', 'home': 'ethiopia'},
           'tunisia': {'adjective': 'Tunisian'},
           'turkey': {'adjective': 'Turkish'},
           'turkmenistan': {'adjective': 'Turkmen'},
           'uae': {'adjective': 'Emirati'},
           'uganda': {'adjective': 'Ugandan'},
           'uk': {'adjective': 'British'},
           'ukraine': {'adjective': 'Ukrainian', 'army': 'casualties, losses, liquidated, neutralised, captured', 'opponent': 'russia', 'theatre': 'ukraine'},
           'uruguay': {'adjective': 'Uruguayan'},
           'us': {'adjective': 'American'},
           'uzbekistan': {'adjective': 'Uzbek'},
           'venezuela': {'adjective': 'Venezuelan'},
           'vietnam': {'adjective': 'Vietnamese'},
           'wagner': {'adjective': 'Wagner',
                      'army': 'killed, injured, casualties, losses, liquidated, neutralised, missing, captured',
                      'group': 'yes',
                      'opponent': 'ukraine',
                      'theatre': 'ukraine'},
           'wales': {'adjective': 'Welsh'},
           'yemen': {'adjective': 'Yemeni'},
           'zambia': {'adjective': 'Zambian'},
           'zimbabwe': {'adjective': 'Zimbabwean'}},
 'singular': ('aids', 'always', 'arkansas', 'bns', 'brics', 'chess', 'cyprus', 'debris', 'diabetes', 'dos', 'gas', 'hamas', 'honduras', 'hundreds', 'kansas',
              'laos', 'lens', 'mass', 'measles', 'mps', 'news', 'odysseas', 'philippines', 'ruins', 'tass', 'texas', 'times', 'wales'),
 'spelling': {'aeroplane': 'airplane',
              'aeroplanes': 'airplane',
              'ageing': 'aging',
              'armour': 'armor',
              'armoured': 'armored',
              'armours': 'armor',
              'cancelled': 'canceled',
              'centre': 'center',
              'centres': 'center',
              'cheque': 'check',
              'colour': 'color',
              'defence': 'defense',
              'demobilised': 'demobilized',
              'favour': 'favor',
              'fuelled': 'fueled',
              'gaol': 'jail',
              'governorate': 'region',
              'grey': 'gray',
              'harbour': 'harbor',
              'hospitalisation': 'hospitalization',
              'hospitalisations': 'hospitalization',
              'hospitalised': 'hospitalized',
              'jewellery': 'jewelry',
              'kerb': 'curb',
              'kilometre': 'kilometer',
              'kilometres': 'kilometer',
              'labour': 'labor',
              'licence': 'license',
              'manoeuvre': 'maneuver',
              'metre': 'meter',
              'metres': 'meter',
              'militarised': 'militarized',
              'mobilisation': 'mobilization',
              'mobilised': 'mobilized',
              'neighbour': 'neighbor',
              'neutralised': 'neutralized',
              'oblast': 'region',
              'organisation': 'organization',
              'organisations': 'organization',
              'organiser': 'organizer',
              'organisers': 'organizer',
              'paediatric': 'pediatric',
              'percent': 'percent',
              'plough': 'plow',
              'prefecture': 'region',
              'privatised': 'privatized',
              'programme': 'program',
              'programmes': 'program',
              'province': 'region',
              'sorty': 'sortie',
              'storey': 'story',
              'theatre': 'theater',
              'tonne': 'ton',
              'tonnes': 'ton',
              'tyre': 'tire',
              'vaccinated': 'vaccinated'},
 'start': ('24_february', '7_october', 'attack', 'began', 'beginning', 'begun', 'broke', 'conflict', 'crisi', 'day', 'disaster', 'earthquake', 'escalation',
           'fighting', 'first', 'full', 'gaza', 'hamas', 'hit', 'hostility', 'in', 'invasion', 'israel', 'it', 'large', 'launch', 'launched', 'military', 'of',
           'offensive', 'one', 'onset', 'operation', 'out', 'outbreak', 'outset', 'protest', 'quake', 'revolution', 'russia', 'russian', 'scale', 'special',
           'start', 'started', 'strike', 'struck', 'ukraine', 'uprising', 'war'),
 'targets': ('buildings', 'bus', 'churches', 'funeral', 'homes', 'hospitals', 'market', 'mosques', 'prison', 'railway station', 'residential buildings',
             'schools', 'shopping center', 'theater', 'wedding'),
 'vocabulary': {'$': '$',
                '%': '%',
                '&': '&',
                '0': '000',
                '1': '1\n100\n100000\n100k\n101\n131\n136\n155\n155mm\n16\n16s\n18\n19\n1st',
                '2': '2\n200\n24\n24h\n25\n29\n2nd\n2s',
                '3': '3\n30\n300\n34\n35',
                '4': '400\n47',
                '5': '5\n55',
                '6': '62\n64\n65',
                '7': '7\n72\n7_october',
                '8': '80',
                '9': '90',
                'a': 'aa\n'
                     'abandoned\n'
                     'abducted\n'
                     'abductee\n'
                     'abduction\n'
                     'aboard\n'
                     'about\n'
                     'abram\n'
                     'abroad\n'
                     'absent\n'
                     'absentee\n'
                     'abstention\n'
                     'abused\n'
                     'abv\n'
                     'access\n'
                     'according\n'
                     'account\n'
                     'accounted\n'
                     'acknowledged\n'
                     'acled\n'
                     'acre\n'
                     'acreage\n'
                     'across\n'
                     'action\n'
                     'activist\n'
                     'actual\n'
                     'acute\n'
                     'acutely\n'
                     'acv\n'
                     'ad\n'
                     'aden\n'
                     'adiyaman\n'
                     'administration\n'
                     'admission\n'
                     'admit\n'
                     'admitted\n'
                     'adult\n'
                     'advanced\n'
                     'adversary\n'
                     'aerial\n'
                     'affair\n'
                     'affected\n'
                     'afghan\n'
                     'afghanistan\n'
                     'afp\n'
                     'africa\n'
                     'african\n'
                     'after\n'
                     'aftershock\n'
                     'afu\n'
                     'afv\n'
                     'against\n'
                     'age\n'
                     'aged\n'
                     'agency\n'
                     'agreed\n'
                     'ahli\n'
                     'aid\n'
                     'aidworker\n'
                     'aimed\n'
                     'air\n'
                     'airbase\n'
                     'airborne\n'
                     'aircraft\n'
                     'aircrew\n'
                     'airdefense\n'
                     'airfield\n'
                     'airliner\n'
                     'airman\n'
                     'airmen\n'
                     'airplane\n'
                     'airstrike\n'
                     'airwar\n'
                     'al\n'
                     'alahli\n'
                     'albania\n'
                     'albanian\n'
                     'aleppo\n'
                     'alfashir\n'
                     'algeria\n'
                     'algerian\n'
                     'alhaouz\n'
                     'aligned\n'
                     'alive\n'
                     'all\n'
                     'allah\n'
                     'alleged\n'
                     'allegedly\n'
                     'alliance\n'
                     'allowed\n'
                     'alltime\n'
                     'ally\n'
                     'almost\n'
                     'alone\n'
                     'along\n'
                     'alphabet\n'
                     'alqassam\n'
                     'alshabaab\n'
                     'alshabab\n'
                     'alshifa\n'
                     'also\n'
                     'altogether\n'
                     'amassed\n'
                     'amazon\n'
                     'amazoncom\n'
                     'ambulance\n'
                     'america\n'
                     'american\n'
                     'americanmade\n'
                     'americansupplied\n'
                     'amhara\n'
                     'amid\n'
                     'ammo\n'
                     'ammunition\n'
                     'amnesty\n'
                     'among\n'
                     'amongst\n'
                     'amount\n'
                     'amputated\n'
                     'amputation\n'
                     'amputee\n'
                     'analyst\n'
                     'and\n'
                     'anew\n'
                     'angele\n'
                     'ankara\n'
                     'annexed\n'
                     'annihilated\n'
                     'announced\n'
                     'annual\n'
                     'annually\n'
                     'annum\n'
                     'ansar\n'
                     'ansarallah\n'
                     'ansarullah\n'
                     'antakya\n'
                     'anti\n'
                     'antiaircraft\n'
                     'antigovernment\n'
                     'antiinvasion\n'
                     'antioch\n'
                     'antipersonnel\n'
                     'antitank\n'
                     'antiwar\n'
                     'any\n'
                     'ap\n'
                     'apartment\n'
                     'apc\n'
                     'applicant\n'
                     'application\n'
                     'apprehended\n'
                     'approaching\n'
                     'approved\n'
                     'approximate\n'
                     'approximately\n'
                     'arab\n'
                     'arabia\n'
                     'arabian\n'
                     'are\n'
                     'area\n'
                     'argentina\n'
                     'argentine\n'
                     'argentinian\n'
                     'arm\n'
                     'armed\n'
                     'armenia\n'
                     'armenian\n'
                     'armor\n'
                     'armored\n'
                     'army\n'
                     'around\n'
                     'arrest\n'
                     'arrested\n'
                     'arresting\n'
                     'arrival\n'
                     'arrived\n'
                     'arriving\n'
                     'arsenal\n'
                     'artemivsk\n'
                     'artillery\n'
                     'artyomovsk\n'
                     'as\n'
                     'asia\n'
                     'asian\n'
                     'asked\n'
                     'assailed\n'
                     'assault\n'
                     'assaulted\n'
                     'assembled\n'
                     'assessment\n'
                     'asset\n'
                     'assistance\n'
                     'associated\n'
                     'asylum\n'
                     'asylumseeker\n'
                     'at\n'
                     'atacm\n'
                     'atgm\n'
                     'athen\n'
                     'atla\n'
                     'attack\n'
                     'attacked\n'
                     'attendance\n'
                     'attended\n'
                     'attendee\n'
                     'attending\n'
                     'attrition\n'
                     'au\n'
                     'australia\n'
                     'australian\n'
                     'austria\n'
                     'austrian\n'
                     'authorised\n'
                     'authority\n'
                     'authorized\n'
                     'auto\n'
                     'avdeevka\n'
                     'avdeyevka\n'
                     'avdiivka\n'
                     'avdiyivka\n'
                     'average\n'
                     'aviation\n'
                     'aviv\n'
                     'away\n'
                     'awol\n'
                     'axed\n'
                     'axing\n'
                     'azerbaijan\n'
                     'azerbaijani\n'
                     'azeri\n'
                     'azovstal',
                'b': 'baby\n'
                     'back\n'
                     'backed\n'
                     'badly\n'
                     'baghdad\n'
                     'bakhmut\n'
                     'balakleia\n'
                     'balakleya\n'
                     'balakliia\n'
                     'balakliya\n'
                     'bali\n'
                     'ballistic\n'
                     'ballot\n'
                     'balochistan\n'
                     'baluchistan\n'
                     'bangladesh\n'
                     'bangladeshi\n'
                     'bank\n'
                     'bar\n'
                     'barcelona\n'
                     'base\n'
                     'based\n'
                     'basin\n'
                     'battalion\n'
                     'battalionsized\n'
                     'battered\n'
                     'battery\n'
                     'battle\n'
                     'battlefield\n'
                     'bazaar\n'
                     'bazar\n'
                     'bbc\n'
                     'be\n'
                     'became\n'
                     'because\n'
                     'become\n'
                     'been\n'
                     'beeri\n'
                     'before\n'
                     'beginning\n'
                     'behind\n'
                     'beijing\n'
                     'being\n'
                     'beirut\n'
                     'belarus\n'
                     'belarusian\n'
                     'belarussian\n'
                     'belgian\n'
                     'belgium\n'
                     'belgorod\n'
                     'belgrade\n'
                     'believed\n'
                     'benchmark\n'
                     'beneath\n'
                     'benghazi\n'
                     'berdiansk\n'
                     'berdyansk\n'
                     'berlin\n'
                     'besieged\n'
                     'between\n'
                     'beyond\n'
                     'bezo\n'
                     'bill\n'
                     'billion\n'
                     'black\n'
                     'blacked\n'
                     'blacklisted\n'
                     'blackout\n'
                     'blast\n'
                     'blasted\n'
                     'blaze\n'
                     'bloc\n'
                     'block\n'
                     'blocked\n'
                     'blog\n'
                     'blown\n'
                     'blownup\n'
                     'blue\n'
                     'bmp\n'
                     'bmp1\n'
                     'bmp2\n'
                     'bmp3\n'
                     'bn\n'
                     'board\n'
                     'boarded\n'
                     'boat\n'
                     'body\n'
                     'boko\n'
                     'bolivia\n'
                     'bolivian\n'
                     'bomb\n'
                     'bombardment\n'
                     'bombed\n'
                     'bomber\n'
                     'bombing\n'
                     'book\n'
                     'border\n'
                     'borderguard\n'
                     'bordering\n'
                     'borodianka\n'
                     'borodyanka\n'
                     'bosnia\n'
                     'bosnian\n'
                     'both\n'
                     'bottom\n'
                     'bound\n'
                     'box\n'
                     'boy\n'
                     'bradley\n'
                     'branch\n'
                     'brazil\n'
                     'brazilian\n'
                     'breach\n'
                     'bridge\n'
                     'briefing\n'
                     'brigade\n'
                     'brink\n'
                     'britain\n'
                     'british\n'
                     'briton\n'
                     'brought\n'
                     'broughtdown\n'
                     'brovary\n'
                     'brussel\n'
                     'bryansk\n'
                     'bt\n'
                     'btg\n'
                     'btr\n'
                     'btselem\n'
                     'bucha\n'
                     'budapest\n'
                     'budget\n'
                     'build\n'
                     'building\n'
                     'buildup\n'
                     'built\n'
                     'bulgaria\n'
                     'bulgarian\n'
                     'bulletin\n'
                     'burial\n'
                     'buried\n'
                     'burkina\n'
                     'burkinabe\n'
                     'burma\n'
                     'burmese\n'
                     'burned\n'
                     'burnt\n'
                     'burst\n'
                     'bus\n'
                     'buse\n'
                     'bused\n'
                     'bush\n'
                     'bushfire\n'
                     'business\n'
                     'busload\n'
                     'bussed\n'
                     'butchered\n'
                     'by',
                'c': 'cabinet\n'
                     'calculation\n'
                     'california\n'
                     'call\n'
                     'called\n'
                     'callup\n'
                     'cambodia\n'
                     'cambodian\n'
                     'came\n'
                     'cameroon\n'
                     'cameroonian\n'
                     'camp\n'
                     'campaign\n'
                     'can\n'
                     'canada\n'
                     'canadian\n'
                     'candidate\n'
                     'cannon\n'
                     'capacity\n'
                     'capita\n'
                     'capital\n'
                     'capsized\n'
                     'capsizing\n'
                     'captive\n'
                     'captivity\n'
                     'captor\n'
                     'capture\n'
                     'captured\n'
                     'capturing\n'
                     'car\n'
                     'carbomb\n'
                     'carbon\n'
                     'care\n'
                     'cargo\n'
                     'cargo200\n'
                     'cargo300\n'
                     'carmaker\n'
                     'carolina\n'
                     'carrier\n'
                     'carrying\n'
                     'case\n'
                     'cast\n'
                     'casualty\n'
                     'catalan\n'
                     'catalonia\n'
                     'catastrophic\n'
                     'cattle\n'
                     'caught\n'
                     'caused\n'
                     'cave\n'
                     'caved\n'
                     'cavein\n'
                     'cease\n'
                     'ceasefire\n'
                     'center\n'
                     'central\n'
                     'centralbank\n'
                     'cereal\n'
                     'cessation\n'
                     'chad\n'
                     'chadian\n'
                     'challenger\n'
                     'chamber\n'
                     'channel\n'
                     'charge\n'
                     'charged\n'
                     'charity\n'
                     'charred\n'
                     'chased\n'
                     'chasiv\n'
                     'chasov\n'
                     'chechen\n'
                     'chechnya\n'
                     'cherkasy\n'
                     'chernigov\n'
                     'chernihiv\n'
                     'child\n'
                     'children\n'
                     'chile\n'
                     'chilean\n'
                     'china\n'
                     'chinese\n'
                     'cholera\n'
                     'chopper\n'
                     'church\n'
                     'churchgoer\n'
                     'cia\n'
                     'cited\n'
                     'citing\n'
                     'citizen\n'
                     'city\n'
                     'civil\n'
                     'civilian\n'
                     'civvy\n'
                     'claim\n'
                     'claimed\n'
                     'claiming\n'
                     'clash\n'
                     'clawed\n'
                     'clean\n'
                     'cleared\n'
                     'clinic\n'
                     'clinician\n'
                     'close\n'
                     'closed\n'
                     'closing\n'
                     'closure\n'
                     'cluster\n'
                     'cnn\n'
                     'co2\n'
                     'coach\n'
                     'coal\n'
                     'coalition\n'
                     'coast\n'
                     'coastal\n'
                     'collapse\n'
                     'collapsed\n'
                     'collar\n'
                     'colleague\n'
                     'collision\n'
                     'colombia\n'
                     'colombian\n'
                     'colonel\n'
                     'colony\n'
                     'column\n'
                     'combat\n'
                     'combatant\n'
                     'combined\n'
                     'come\n'
                     'coming\n'
                     'command\n'
                     'commandeered\n'
                     'commander\n'
                     'commando\n'
                     'commandpost\n'
                     'commercial\n'
                     'commission\n'
                     'commissioned\n'
                     'commitment\n'
                     'committed\n'
                     'community\n'
                     'company\n'
                     'compiled\n'
                     'completely\n'
                     'complex\n'
                     'concede\n'
                     'conceded\n'
                     'concentrated\n'
                     'concentration\n'
                     'concert\n'
                     'condemned\n'
                     'condition\n'
                     'confirmed\n'
                     'confiscated\n'
                     'conflict\n'
                     'congo\n'
                     'congolese\n'
                     'conquered\n'
                     'conquest\n'
                     'conscience\n'
                     'conscript\n'
                     'conscripted\n'
                     'conscription\n'
                     'consumed\n'
                     'consumer\n'
                     'contract\n'
                     'contracted\n'
                     'contractor\n'
                     'control\n'
                     'controlled\n'
                     'convict\n'
                     'convicted\n'
                     'conviction\n'
                     'convoy\n'
                     'cop\n'
                     'copter\n'
                     'corona\n'
                     'coronavirus\n'
                     'corporate\n'
                     'corpse\n'
                     'correspondent\n'
                     'corridor\n'
                     'cost\n'
                     'council\n'
                     'count\n'
                     'counted\n'
                     'country\n'
                     'county\n'
                     'coup\n'
                     'cov\n'
                     'covid\n'
                     'covid19\n'
                     'cow\n'
                     'cox\n'
                     'cpi\n'
                     'crack\n'
                     'crackdown\n'
                     'craft\n'
                     'crash\n'
                     'crashed\n'
                     'created\n'
                     'credit\n'
                     'crescent\n'
                     'crew\n'
                     'crewman\n'
                     'crewmen\n'
                     'crime\n'
                     'crimea\n'
                     'crimean\n'
                     'criminal\n'
                     'crisi\n'
                     'critical\n'
                     'critically\n'
                     'croatia\n'
                     'croatian\n'
                     'crocus\n'
                     'cross\n'
                     'crossborder\n'
                     'crossed\n'
                     'crossing\n'
                     'crowd\n'
                     'crude\n'
                     'cruise\n'
                     'cruisemissile\n'
                     'crush\n'
                     'cuba\n'
                     'cuban\n'
                     'cull\n'
                     'culled\n'
                     'cultural\n'
                     'cumulative\n'
                     'cumulatively\n'
                     'currency\n'
                     'current\n'
                     'currently\n'
                     'custody\n'
                     'customer\n'
                     'cut\n'
                     'cutoff\n'
                     'cutter\n'
                     'cutting\n'
                     'cyclone\n'
                     'cypriot\n'
                     'cyprus\n'
                     'czech\n'
                     'czechia',
                'd': 'daesh\n'
                     'dagestan\n'
                     'dahyan\n'
                     'daily\n'
                     'dam\n'
                     'damage\n'
                     'damaged\n'
                     'damascus\n'
                     'dane\n'
                     'danger\n'
                     'danish\n'
                     'darfur\n'
                     'dark\n'
                     'darna\n'
                     'data\n'
                     'database\n'
                     'date\n'
                     'day\n'
                     'de\n'
                     'dead\n'
                     'deadly\n'
                     'deal\n'
                     'death\n'
                     'debris\n'
                     'debt\n'
                     'deceased\n'
                     'decisive\n'
                     'declared\n'
                     'deep\n'
                     'defender\n'
                     'defense\n'
                     'defused\n'
                     'delhi\n'
                     'delivered\n'
                     'delivering\n'
                     'delivery\n'
                     'deluge\n'
                     'demanded\n'
                     'demo\n'
                     'democracy\n'
                     'democratic\n'
                     'demolished\n'
                     'demonstrated\n'
                     'demonstrating\n'
                     'demonstration\n'
                     'demonstrator\n'
                     'dengue\n'
                     'denmark\n'
                     'deoccupied\n'
                     'department\n'
                     'depend\n'
                     'dependent\n'
                     'deployed\n'
                     'deployment\n'
                     'deportation\n'
                     'deported\n'
                     'deportee\n'
                     'depot\n'
                     'depth\n'
                     'deputy\n'
                     'derna\n'
                     'deserted\n'
                     'deserter\n'
                     'desertion\n'
                     'designed\n'
                     'despatched\n'
                     'destroyed\n'
                     'destroying\n'
                     'destruction\n'
                     'detained\n'
                     'detainee\n'
                     'detaining\n'
                     'detention\n'
                     'detonation\n'
                     'dhahyan\n'
                     'dhaka\n'
                     'dhamar\n'
                     'did\n'
                     'die\n'
                     'died\n'
                     'diem\n'
                     'disabled\n'
                     'disappeared\n'
                     'disarmed\n'
                     'disaster\n'
                     'disbursed\n'
                     'discharged\n'
                     'discovered\n'
                     'dish\n'
                     'disinterred\n'
                     'dismissal\n'
                     'dismissed\n'
                     'disorder\n'
                     'dispatched\n'
                     'displaced\n'
                     'displacement\n'
                     'distance\n'
                     'disturbance\n'
                     'ditched\n'
                     'dnepr\n'
                     'dnepropetrovsk\n'
                     'dnipro\n'
                     'dnipropetrovsk\n'
                     'dnr\n'
                     'do\n'
                     'doctor\n'
                     'documented\n'
                     'dod\n'
                     'doe\n'
                     'dollar\n'
                     'dome\n'
                     'domestic\n'
                     'don\n'
                     'donated\n'
                     'donba\n'
                     'donbass\n'
                     'donet\n'
                     'donetsk\n'
                     'donetska\n'
                     'dose\n'
                     'down\n'
                     'downed\n'
                     'downing\n'
                     'dpr\n'
                     'dprk\n'
                     'dr\n'
                     'drafted\n'
                     'draftee\n'
                     'drama\n'
                     'drc\n'
                     'drinking\n'
                     'driven\n'
                     'drone\n'
                     'droneoperator\n'
                     'drop\n'
                     'dropped\n'
                     'drought\n'
                     'drowned\n'
                     'drowning\n'
                     'drug\n'
                     'due\n'
                     'dug\n'
                     'dump\n'
                     'during\n'
                     'dutch\n'
                     'dwelling\n'
                     'dying',
                'e': 'each\n'
                     'earlier\n'
                     'early\n'
                     'earmarked\n'
                     'earning\n'
                     'earth\n'
                     'earthquake\n'
                     'earthquakehit\n'
                     'east\n'
                     'eastern\n'
                     'eat\n'
                     'ebola\n'
                     'economic\n'
                     'economy\n'
                     'ecuador\n'
                     'ecuadorean\n'
                     'ecuadorian\n'
                     'edge\n'
                     'education\n'
                     'educational\n'
                     'educator\n'
                     'egypt\n'
                     'egyptian\n'
                     'either\n'
                     'el\n'
                     'elderly\n'
                     'elected\n'
                     'election\n'
                     'elector\n'
                     'electoral\n'
                     'electorate\n'
                     'electricity\n'
                     'electronic\n'
                     'elenovka\n'
                     'elfashir\n'
                     'eligible\n'
                     'eliminated\n'
                     'elon\n'
                     'emergency\n'
                     'emigrated\n'
                     'emirate\n'
                     'emirati\n'
                     'emission\n'
                     'employ\n'
                     'employed\n'
                     'employee\n'
                     'employer\n'
                     'employment\n'
                     'enclave\n'
                     'enemy\n'
                     'energodar\n'
                     'energy\n'
                     'enerhodar\n'
                     'enforcement\n'
                     'engineering\n'
                     'england\n'
                     'english\n'
                     'enlisted\n'
                     'enough\n'
                     'enter\n'
                     'entered\n'
                     'entering\n'
                     'entitled\n'
                     'epidemic\n'
                     'equipment\n'
                     'eritrea\n'
                     'eritrean\n'
                     'eruption\n'
                     'escaped\n'
                     'estimate\n'
                     'estimated\n'
                     'estimation\n'
                     'estonia\n'
                     'estonian\n'
                     'ethiopia\n'
                     'ethiopian\n'
                     'eu\n'
                     'eur\n'
                     'euro\n'
                     'europe\n'
                     'european\n'
                     'evacuated\n'
                     'evacuating\n'
                     'evacuation\n'
                     'evacuee\n'
                     'event\n'
                     'every\n'
                     'evin\n'
                     'ew\n'
                     'exact\n'
                     'example\n'
                     'exchange\n'
                     'exchanged\n'
                     'executed\n'
                     'execution\n'
                     'exhumed\n'
                     'exodus\n'
                     'expanse\n'
                     'expected\n'
                     'expelled\n'
                     'expended\n'
                     'expenditure\n'
                     'expense\n'
                     'expert\n'
                     'exploding\n'
                     'explosion\n'
                     'explosive\n'
                     'export\n'
                     'exported\n'
                     'exporting\n'
                     'expulsion\n'
                     'extracted\n'
                     'extreme\n'
                     'extremist',
                'f': 'f\n'
                     'f16\n'
                     'facebook\n'
                     'facility\n'
                     'facing\n'
                     'faction\n'
                     'factory\n'
                     'failure\n'
                     'fall\n'
                     'fallen\n'
                     'family\n'
                     'famine\n'
                     'faminelike\n'
                     'fan\n'
                     'far\n'
                     'farmer\n'
                     'farright\n'
                     'fasher\n'
                     'fashir\n'
                     'faso\n'
                     'fatal\n'
                     'fatality\n'
                     'fatally\n'
                     'favor\n'
                     'feared\n'
                     'federation\n'
                     'fell\n'
                     'felled\n'
                     'felt\n'
                     'female\n'
                     'femicide\n'
                     'ferry\n'
                     'festival\n'
                     'fever\n'
                     'field\n'
                     'fielded\n'
                     'fighter\n'
                     'fighterjet\n'
                     'fighting\n'
                     'figure\n'
                     'file\n'
                     'filed\n'
                     'filipino\n'
                     'financial\n'
                     'finland\n'
                     'finn\n'
                     'finnish\n'
                     'fire\n'
                     'firearm\n'
                     'fired\n'
                     'firefighter\n'
                     'fireman\n'
                     'firemen\n'
                     'firing\n'
                     'firm\n'
                     'first\n'
                     'five\n'
                     'fixed\n'
                     'fixedwing\n'
                     'flame\n'
                     'flash\n'
                     'flat\n'
                     'flattened\n'
                     'fled\n'
                     'flee\n'
                     'fleeing\n'
                     'flight\n'
                     'flood\n'
                     'flooded\n'
                     'flooding\n'
                     'florida\n'
                     'flown\n'
                     'flu\n'
                     'flying\n'
                     'follow\n'
                     'followed\n'
                     'following\n'
                     'followup\n'
                     'food\n'
                     'foodinsecure\n'
                     'football\n'
                     'for\n'
                     'force\n'
                     'forced\n'
                     'forcible\n'
                     'forcibly\n'
                     'ford\n'
                     'forecast\n'
                     'foreign\n'
                     'foreigner\n'
                     'forest\n'
                     'fortune\n'
                     'found\n'
                     'fourth\n'
                     'fraction\n'
                     'france\n'
                     'frankivsk\n'
                     'free\n'
                     'freed\n'
                     'freedom\n'
                     'freeing\n'
                     'freeze\n'
                     'freighter\n'
                     'french\n'
                     'from\n'
                     'front\n'
                     'frontier\n'
                     'frontline\n'
                     'frozen\n'
                     'fsb\n'
                     'fuel\n'
                     'fukushima\n'
                     'full\n'
                     'fullscale\n'
                     'fully\n'
                     'functional\n'
                     'functioning\n'
                     'funeral\n'
                     'furnished',
                'g': 'gain\n'
                     'gained\n'
                     'gansu\n'
                     'gas\n'
                     'gathered\n'
                     'gathering\n'
                     'gave\n'
                     'gaza\n'
                     'gazan\n'
                     'gaziantep\n'
                     'gbp\n'
                     'gdp\n'
                     'gendarme\n'
                     'general\n'
                     'generalrank\n'
                     'generating\n'
                     'generation\n'
                     'genstaff\n'
                     'geological\n'
                     'georgia\n'
                     'georgian\n'
                     'geran\n'
                     'geran2\n'
                     'german\n'
                     'germanmade\n'
                     'germany\n'
                     'get\n'
                     'getting\n'
                     'ghana\n'
                     'ghanaian\n'
                     'giant\n'
                     'girl\n'
                     'give\n'
                     'given\n'
                     'glide\n'
                     'gliding\n'
                     'go\n'
                     'goer\n'
                     'going\n'
                     'golan\n'
                     'gone\n'
                     'good\n'
                     'google\n'
                     'gostomel\n'
                     'got\n'
                     'governing\n'
                     'government\n'
                     'governor\n'
                     'govt\n'
                     'grad\n'
                     'grain\n'
                     'grand\n'
                     'grata\n'
                     'grave\n'
                     'gravely\n'
                     'great\n'
                     'greece\n'
                     'greek\n'
                     'green\n'
                     'greenhouse\n'
                     'grid\n'
                     'grip\n'
                     'grocery\n'
                     'gross\n'
                     'ground\n'
                     'group\n'
                     'growth\n'
                     'gruz\n'
                     'guard\n'
                     'guardian\n'
                     'guardsman\n'
                     'guardsmen\n'
                     'guatemala\n'
                     'guatemalan\n'
                     'guerrilla\n'
                     'guided\n'
                     'guilty\n'
                     'guinea\n'
                     'guinean\n'
                     'gulf\n'
                     'gun\n'
                     'gunfire\n'
                     'gunman\n'
                     'gunmen\n'
                     'gunned\n'
                     'gunner\n'
                     'gur\n'
                     'gutted',
                'h': 'h1\n'
                     'ha\n'
                     'had\n'
                     'haiti\n'
                     'haitian\n'
                     'hajj\n'
                     'half\n'
                     'hall\n'
                     'hamas\n'
                     'hamasled\n'
                     'hamasrun\n'
                     'hamlet\n'
                     'hand\n'
                     'handed\n'
                     'hanged\n'
                     'hanging\n'
                     'haouz\n'
                     'haram\n'
                     'hard\n'
                     'hardright\n'
                     'hardware\n'
                     'harmed\n'
                     'has\n'
                     'hatay\n'
                     'have\n'
                     'having\n'
                     'hawaii\n'
                     'head\n'
                     'headcount\n'
                     'heading\n'
                     'headquarter\n'
                     'health\n'
                     'healthcare\n'
                     'healthworker\n'
                     'heat\n'
                     'heating\n'
                     'heatwave\n'
                     'heavy\n'
                     'hebron\n'
                     'hectare\n'
                     'height\n'
                     'held\n'
                     'helicopter\n'
                     'helmet\n'
                     'helo\n'
                     'help\n'
                     'her\n'
                     'herat\n'
                     'heritage\n'
                     'hezbollah\n'
                     'hiding\n'
                     'high\n'
                     'highranking\n'
                     'highrise\n'
                     'hijacked\n'
                     'himar\n'
                     'hire\n'
                     'hired\n'
                     'hiring\n'
                     'his\n'
                     'hit\n'
                     'hizballah\n'
                     'hizbollah\n'
                     'hizbullah\n'
                     'hk\n'
                     'hodeida\n'
                     'hodeidah\n'
                     'holding\n'
                     'holed\n'
                     'holiday\n'
                     'holidaymaker\n'
                     'holland\n'
                     'hom\n'
                     'home\n'
                     'homeless\n'
                     'homicide\n'
                     'honduran\n'
                     'honduras\n'
                     'hong\n'
                     'hongkong\n'
                     'hongkonger\n'
                     'hospital\n'
                     'hospitalization\n'
                     'hospitalized\n'
                     'hostage\n'
                     'hostile\n'
                     'hostility\n'
                     'hostomel\n'
                     'hour\n'
                     'hourly\n'
                     'house\n'
                     'household\n'
                     'housing\n'
                     'houthi\n'
                     'how\n'
                     'howitzer\n'
                     'hroza\n'
                     'hrw\n'
                     'hryvnia\n'
                     'hudaydah\n'
                     'human\n'
                     'humanitarian\n'
                     'hungarian\n'
                     'hungary\n'
                     'hunger\n'
                     'hungry\n'
                     'hurricane\n'
                     'hurt\n'
                     'huthi\n'
                     'hypersonic',
                'i': 'ice\n'
                     'iceland\n'
                     'icelandic\n'
                     'icrc\n'
                     'icv\n'
                     'identified\n'
                     'idf\n'
                     'idlib\n'
                     'idp\n'
                     'ifv\n'
                     'ii\n'
                     'iiss\n'
                     'ill\n'
                     'illegal\n'
                     'illegally\n'
                     'illtreated\n'
                     'immigrant\n'
                     'immobilised\n'
                     'immobilized\n'
                     'immunized\n'
                     'import\n'
                     'impounded\n'
                     'imprisoned\n'
                     'in\n'
                     'incapacitated\n'
                     'incl\n'
                     'including\n'
                     'inclusive\n'
                     'increase\n'
                     'incumbent\n'
                     'incursion\n'
                     'independent\n'
                     'india\n'
                     'indian\n'
                     'indicted\n'
                     'individual\n'
                     'individually\n'
                     'indonesia\n'
                     'indonesian\n'
                     'industrial\n'
                     'industry\n'
                     'infant\n'
                     'infantry\n'
                     'infantryman\n'
                     'infantrymen\n'
                     'infected\n'
                     'infection\n'
                     'inferno\n'
                     'inflation\n'
                     'influenza\n'
                     'info\n'
                     'infrastructure\n'
                     'inhabitant\n'
                     'inhabited\n'
                     'initiative\n'
                     'injured\n'
                     'injuring\n'
                     'injury\n'
                     'inmate\n'
                     'inoculated\n'
                     'insecure\n'
                     'insecurity\n'
                     'inside\n'
                     'instagram\n'
                     'installation\n'
                     'institute\n'
                     'institution\n'
                     'insurance\n'
                     'insured\n'
                     'insurgent\n'
                     'intelligence\n'
                     'intend\n'
                     'intended\n'
                     'intensity\n'
                     'intercepted\n'
                     'interception\n'
                     'interest\n'
                     'interfax\n'
                     'interior\n'
                     'internal\n'
                     'internally\n'
                     'internallydisplaced\n'
                     'international\n'
                     'into\n'
                     'inundated\n'
                     'inundation\n'
                     'invaded\n'
                     'invader\n'
                     'invading\n'
                     'invalid\n'
                     'invasion\n'
                     'iom\n'
                     'iran\n'
                     'iranaligned\n'
                     'iranbacked\n'
                     'iranian\n'
                     'iranianbuilt\n'
                     'iraniandesigned\n'
                     'iranianmade\n'
                     'iraniansupplied\n'
                     'iraq\n'
                     'iraqi\n'
                     'ireland\n'
                     'irish\n'
                     'iron\n'
                     'irpen\n'
                     'irpin\n'
                     'irrecoverable\n'
                     'irregular\n'
                     'irretrievable\n'
                     'is\n'
                     'isfahan\n'
                     'ishikawa\n'
                     'isil\n'
                     'isis\n'
                     'iskander\n'
                     'islamic\n'
                     'island\n'
                     'isolated\n'
                     'israel\n'
                     'israeli\n'
                     'istanbul\n'
                     'isw\n'
                     'it\n'
                     'italian\n'
                     'italy\n'
                     'item\n'
                     'its\n'
                     'itself\n'
                     'ivano\n'
                     'ivanofrankivsk\n'
                     'ivorian\n'
                     'ivory\n'
                     'izium\n'
                     'izyum',
                'j': 'jab\n'
                     'jabalia\n'
                     'jabaliya\n'
                     'jabalya\n'
                     'jabbed\n'
                     'jail\n'
                     'jailed\n'
                     'jammer\n'
                     'january\n'
                     'japan\n'
                     'japanese\n'
                     'java\n'
                     'javelin\n'
                     'jazeera\n'
                     'jenin\n'
                     'jeopardy\n'
                     'jerusalem\n'
                     'jet\n'
                     'jihad\n'
                     'jihadi\n'
                     'jihadist\n'
                     'job\n'
                     'jobcut\n'
                     'jobless\n'
                     'joblessness\n'
                     'joined\n'
                     'joining\n'
                     'jordan\n'
                     'jordanian\n'
                     'journalist\n'
                     'judicially',
                'k': 'kab\n'
                     'kabul\n'
                     'kadyrov\n'
                     'kadyrovite\n'
                     'kahramanmara\n'
                     'kakhovka\n'
                     'kalibr\n'
                     'kamikaze\n'
                     'kashmir\n'
                     'katyusha\n'
                     'kazakh\n'
                     'kazakhstan\n'
                     'keeper\n'
                     'kenya\n'
                     'kenyan\n'
                     'kept\n'
                     'kerala\n'
                     'key\n'
                     'kg\n'
                     'kh\n'
                     'kh101\n'
                     'kh47\n'
                     'khan\n'
                     'kharkiv\n'
                     'kharkov\n'
                     'khartoum\n'
                     'kherson\n'
                     'kia\n'
                     'kicked\n'
                     'kid\n'
                     'kidnap\n'
                     'kidnapped\n'
                     'kidnapping\n'
                     'kiel\n'
                     'kiev\n'
                     'kill\n'
                     'killed\n'
                     'killing\n'
                     'kilogram\n'
                     'kilometer\n'
                     'kind\n'
                     'kingdom\n'
                     'kinshasa\n'
                     'kinzhal\n'
                     'kirovograd\n'
                     'kirovohrad\n'
                     'kit\n'
                     'km\n'
                     'km2\n'
                     'kms\n'
                     'knife\n'
                     'knifing\n'
                     'knocked\n'
                     'knockedout\n'
                     'knocking\n'
                     'known\n'
                     'kong\n'
                     'konger\n'
                     'kontraktnik\n'
                     'korea\n'
                     'korean\n'
                     'kosovan\n'
                     'kosovar\n'
                     'kosovo\n'
                     'kramatorsk\n'
                     'kremenchug\n'
                     'kremenchuk\n'
                     'kremlin\n'
                     'krivoy\n'
                     'kryvyi\n'
                     'kunar\n'
                     'kupiansk\n'
                     'kupyansk\n'
                     'kurd\n'
                     'kurdish\n'
                     'kurdistan\n'
                     'kursk\n'
                     'kuwait\n'
                     'kuwaiti\n'
                     'kyiv\n'
                     'kyivska\n'
                     'kyrgyz\n'
                     'kyrgyzstan',
                'l': 'labor\n'
                     'laborer\n'
                     'lack\n'
                     'lacking\n'
                     'lahaina\n'
                     'laid\n'
                     'laidoff\n'
                     'lampedusa\n'
                     'land\n'
                     'landed\n'
                     'landmine\n'
                     'landslide\n'
                     'landslip\n'
                     'lanka\n'
                     'lankan\n'
                     'last\n'
                     'latakia\n'
                     'latest\n'
                     'latvia\n'
                     'latvian\n'
                     'launch\n'
                     'launched\n'
                     'launcher\n'
                     'launching\n'
                     'law\n'
                     'lawmaker\n'
                     'lay\n'
                     'laying\n'
                     'layoff\n'
                     'lb\n'
                     'least\n'
                     'leave\n'
                     'lebanese\n'
                     'lebanon\n'
                     'led\n'
                     'left\n'
                     'legion\n'
                     'legionnaire\n'
                     'legislative\n'
                     'legislator\n'
                     'length\n'
                     'leopard\n'
                     'lesbo\n'
                     'let\n'
                     'letgo\n'
                     'lethal\n'
                     'level\n'
                     'leveled\n'
                     'levelled\n'
                     'liberated\n'
                     'liberating\n'
                     'liberation\n'
                     'libya\n'
                     'libyan\n'
                     'life\n'
                     'like\n'
                     'liman\n'
                     'limb\n'
                     'line\n'
                     'liquidated\n'
                     'liquidation\n'
                     'lisichansk\n'
                     'list\n'
                     'lithuania\n'
                     'lithuanian\n'
                     'live\n'
                     'livestock\n'
                     'living\n'
                     'lnr\n'
                     'load\n'
                     'lobbed\n'
                     'local\n'
                     'locality\n'
                     'located\n'
                     'locked\n'
                     'lodged\n'
                     'lodging\n'
                     'loitering\n'
                     'lombok\n'
                     'london\n'
                     'long\n'
                     'longer\n'
                     'loosed\n'
                     'looted\n'
                     'lorry\n'
                     'lorryload\n'
                     'los\n'
                     'lose\n'
                     'losing\n'
                     'loss\n'
                     'lost\n'
                     'lpr\n'
                     'lugansk\n'
                     'luhansk\n'
                     'lull\n'
                     'lviv\n'
                     'lvov\n'
                     'lyman\n'
                     'lynched\n'
                     'lyon\n'
                     'lysychansk',
                'm': 'm\n'
                     'm1\n'
                     'm142\n'
                     'm1a1\n'
                     'm2\n'
                     'm23\n'
                     'm777\n'
                     'macedonia\n'
                     'macedonian\n'
                     'machine\n'
                     'machinery\n'
                     'macro\n'
                     'macrofinancial\n'
                     'madagascar\n'
                     'made\n'
                     'madrid\n'
                     'magnitude\n'
                     'mail\n'
                     'mailin\n'
                     'maimed\n'
                     'main\n'
                     'mainshock\n'
                     'maize\n'
                     'make\n'
                     'makeevka\n'
                     'maker\n'
                     'makeyevka\n'
                     'makiivka\n'
                     'makiyivka\n'
                     'malagasy\n'
                     'malawi\n'
                     'malawian\n'
                     'malaysia\n'
                     'malaysian\n'
                     'male\n'
                     'mali\n'
                     'malian\n'
                     'mall\n'
                     'malnourished\n'
                     'malnourishment\n'
                     'malnutrition\n'
                     'man\n'
                     'management\n'
                     'manchester\n'
                     'mandalay\n'
                     'mandate\n'
                     'manifestation\n'
                     'manipur\n'
                     'manpower\n'
                     'manufactured\n'
                     'manufacturing\n'
                     'many\n'
                     'march\n'
                     'marched\n'
                     'marcher\n'
                     'marching\n'
                     'marder\n'
                     'marib\n'
                     'mariinka\n'
                     'marine\n'
                     'marinka\n'
                     'mariupol\n'
                     'market\n'
                     'marketplace\n'
                     'marooned\n'
                     'marrakech\n'
                     'marrakesh\n'
                     'marseille\n'
                     'maryinka\n'
                     'mass\n'
                     'massacre\n'
                     'massacred\n'
                     'massed\n'
                     'massing\n'
                     'material\n'
                     'materiel\n'
                     'maui\n'
                     'may\n'
                     'mayor\n'
                     'mbt\n'
                     'mean\n'
                     'measles\n'
                     'media\n'
                     'median\n'
                     'mediaworker\n'
                     'mediazona\n'
                     'medic\n'
                     'medical\n'
                     'mediterranean\n'
                     'melitopol\n'
                     'member\n'
                     'men\n'
                     'mercenary\n'
                     'merchant\n'
                     'meta\n'
                     'metric\n'
                     'mexican\n'
                     'mexico\n'
                     'mi\n'
                     'mi2\n'
                     'mi6\n'
                     'mia\n'
                     'microsoft\n'
                     'mig\n'
                     'mig29\n'
                     'migrant\n'
                     'mile\n'
                     'militant\n'
                     'military\n'
                     'militia\n'
                     'militiaman\n'
                     'militiamen\n'
                     'million\n'
                     'mine\n'
                     'miner\n'
                     'mineresistant\n'
                     'mineworker\n'
                     'ministry\n'
                     'minor\n'
                     'minsk\n'
                     'missile\n'
                     'missing\n'
                     'mission\n'
                     'mistreated\n'
                     'mlr\n'
                     'mm\n'
                     'mobility\n'
                     'mobilization\n'
                     'mobilized\n'
                     'mod\n'
                     'moh\n'
                     'moldova\n'
                     'moldovan\n'
                     'moment\n'
                     'mongolia\n'
                     'mongolian\n'
                     'monitor\n'
                     'monkey\n'
                     'monkeypox\n'
                     'montenegrin\n'
                     'montenegro\n'
                     'month\n'
                     'monthly\n'
                     'monument\n'
                     'more\n'
                     'moroccan\n'
                     'morocco\n'
                     'mortal\n'
                     'mortality\n'
                     'mortar\n'
                     'moscow\n'
                     'mosque\n'
                     'mosul\n'
                     'motor\n'
                     'mountain\n'
                     'mourner\n'
                     'moved\n'
                     'movement\n'
                     'mozambican\n'
                     'mozambique\n'
                     'mp\n'
                     'mpox\n'
                     'mps\n'
                     'mrap\n'
                     'mrl\n'
                     'mt\n'
                     'mtlb\n'
                     'mud\n'
                     'mudslide\n'
                     'mugging\n'
                     'multiple\n'
                     'multiplelaunch\n'
                     'mumbai\n'
                     'munich\n'
                     'munition\n'
                     'murder\n'
                     'murdered\n'
                     'music\n'
                     'musk\n'
                     'mw\n'
                     'myanmar\n'
                     'mykolaiv\n'
                     'mykolayiv',
                'n': 'nablus\n'
                     'name\n'
                     'named\n'
                     'narcotic\n'
                     'nation\n'
                     'national\n'
                     'nato\n'
                     'naval\n'
                     'navy\n'
                     'near\n'
                     'nearly\n'
                     'necessary\n'
                     'need\n'
                     'needed\n'
                     'needing\n'
                     'needy\n'
                     'nepal\n'
                     'nepalese\n'
                     'nepali\n'
                     'netanyahu\n'
                     'netherland\n'
                     'network\n'
                     'neutralized\n'
                     'new\n'
                     'newborn\n'
                     'news\n'
                     'newsman\n'
                     'newsmen\n'
                     'next\n'
                     'ngo\n'
                     'nicaragua\n'
                     'nicaraguan\n'
                     'niger\n'
                     'nigeria\n'
                     'nigerian\n'
                     'nigerien\n'
                     'night\n'
                     'nikolaev\n'
                     'nikolayev\n'
                     'nikopol\n'
                     'no\n'
                     'non\n'
                     'noncombatant\n'
                     'nonfatal\n'
                     'nonfunctional\n'
                     'nonfunctioning\n'
                     'nonoperational\n'
                     'nonvoter\n'
                     'north\n'
                     'northern\n'
                     'northwest\n'
                     'northwestern\n'
                     'norway\n'
                     'norwegian\n'
                     'not\n'
                     'noto\n'
                     'nova\n'
                     'novaya\n'
                     'novi\n'
                     'novosti\n'
                     'now\n'
                     'null\n'
                     'number\n'
                     'nurse\n'
                     'nuseirat',
                'o': 'o\n'
                     'object\n'
                     'obliterated\n'
                     'observer\n'
                     'occupation\n'
                     'occupied\n'
                     'occupier\n'
                     'occupying\n'
                     'ocha\n'
                     'october\n'
                     'odesa\n'
                     'odessa\n'
                     'of\n'
                     'off\n'
                     'offense\n'
                     'offensive\n'
                     'offered\n'
                     'office\n'
                     'officer\n'
                     'official\n'
                     'officially\n'
                     'ohchr\n'
                     'oil\n'
                     'okhtyrka\n'
                     'old\n'
                     'older\n'
                     'olenivka\n'
                     'oman\n'
                     'omani\n'
                     'omdurman\n'
                     'on\n'
                     'one\n'
                     'oneway\n'
                     'only\n'
                     'onslaught\n'
                     'onto\n'
                     'open\n'
                     'opening\n'
                     'operate\n'
                     'operating\n'
                     'operation\n'
                     'operational\n'
                     'operationaltactical\n'
                     'operative\n'
                     'operator\n'
                     'opposed\n'
                     'opposition\n'
                     'opt\n'
                     'or\n'
                     'orc\n'
                     'ordered\n'
                     'ordinary\n'
                     'organizer\n'
                     'orlean\n'
                     'orphan\n'
                     'orphaned\n'
                     'oryx\n'
                     'other\n'
                     'our\n'
                     'out\n'
                     'outage\n'
                     'outbreak\n'
                     'outgoing\n'
                     'outlay\n'
                     'outlet\n'
                     'output\n'
                     'outright\n'
                     'outside\n'
                     'outskirt\n'
                     'ovd\n'
                     'ovdinfo\n'
                     'over\n'
                     'over65\n'
                     'overall\n'
                     'overnight\n'
                     'overrun\n'
                     'oversea\n'
                     'own\n'
                     'owned\n'
                     'owner',
                'p': 'p\n'
                     'p&o\n'
                     'package\n'
                     'paid\n'
                     'pakistan\n'
                     'pakistani\n'
                     'paktika\n'
                     'palestine\n'
                     'palestinian\n'
                     'palu\n'
                     'panama\n'
                     'panamanian\n'
                     'pandemic\n'
                     'paper\n'
                     'para\n'
                     'paraguay\n'
                     'paraguayan\n'
                     'paramedic\n'
                     'paratrooper\n'
                     'parent\n'
                     'paris\n'
                     'parliament\n'
                     'parliamentarian\n'
                     'parliamentary\n'
                     'part\n'
                     'partial\n'
                     'partially\n'
                     'participant\n'
                     'participation\n'
                     'partly\n'
                     'partner\n'
                     'party\n'
                     'passed\n'
                     'passenger\n'
                     'past\n'
                     'patient\n'
                     'patriot\n'
                     'pause\n'
                     'pay\n'
                     'payment\n'
                     'payroll\n'
                     'pc\n'
                     'pct\n'
                     'peace\n'
                     'peaceful\n'
                     'peacekeeper\n'
                     'peak\n'
                     'penal\n'
                     'penalty\n'
                     'peninsula\n'
                     'pension\n'
                     'pensioner\n'
                     'pentagon\n'
                     'people\n'
                     'per\n'
                     'percent\n'
                     'percentage\n'
                     'perished\n'
                     'permanent\n'
                     'permitted\n'
                     'person\n'
                     'persona\n'
                     'personnel\n'
                     'peru\n'
                     'peruvian\n'
                     'petersburg\n'
                     'petrol\n'
                     'philippine\n'
                     'philippines\n'
                     'photojournalist\n'
                     'physician\n'
                     'piece\n'
                     'pij\n'
                     'pile\n'
                     'pileup\n'
                     'pilfered\n'
                     'pilgrim\n'
                     'pilot\n'
                     'pilotless\n'
                     'pink\n'
                     'pit\n'
                     'pkk\n'
                     'place\n'
                     'placed\n'
                     'plan\n'
                     'plane\n'
                     'planned\n'
                     'plant\n'
                     'platform\n'
                     'plebiscite\n'
                     'pledge\n'
                     'pledged\n'
                     'pledging\n'
                     'plot\n'
                     'plucked\n'
                     'plundered\n'
                     'pmc\n'
                     'point\n'
                     'poisoned\n'
                     'poisoning\n'
                     'pokrovsk\n'
                     'poland\n'
                     'pole\n'
                     'police\n'
                     'policeman\n'
                     'policemen\n'
                     'policewoman\n'
                     'policy\n'
                     'polio\n'
                     'polish\n'
                     'political\n'
                     'politician\n'
                     'poll\n'
                     'polling\n'
                     'poltava\n'
                     'popasna\n'
                     'populated\n'
                     'population\n'
                     'port\n'
                     'portauprince\n'
                     'portion\n'
                     'portugal\n'
                     'portuguese\n'
                     'position\n'
                     'positive\n'
                     'post\n'
                     'postal\n'
                     'posted\n'
                     'pound\n'
                     'pow\n'
                     'power\n'
                     'powerplant\n'
                     'powerstation\n'
                     'pox\n'
                     'prague\n'
                     'prc\n'
                     'precinct\n'
                     'president\n'
                     'presidential\n'
                     'press\n'
                     'presumed\n'
                     'previous\n'
                     'price\n'
                     'prigozhin\n'
                     'prince\n'
                     'prison\n'
                     'prisoner\n'
                     'prisonerswap\n'
                     'private\n'
                     'pro\n'
                     'processed\n'
                     'prodemocracy\n'
                     'produced\n'
                     'product\n'
                     'production\n'
                     'professional\n'
                     'profit\n'
                     'projected\n'
                     'projectile\n'
                     'promise\n'
                     'promised\n'
                     'propelled\n'
                     'proportion\n'
                     'proposed\n'
                     'prorussian\n'
                     'prosecuted\n'
                     'protection\n'
                     'protest\n'
                     'protested\n'
                     'protester\n'
                     'protesting\n'
                     'protestor\n'
                     'provided\n'
                     'public\n'
                     'published\n'
                     'pull\n'
                     'pullback\n'
                     'pulled\n'
                     'pullout\n'
                     'punjab\n'
                     'pupil\n'
                     'put\n'
                     'putin\n'
                     'putsch\n'
                     'pylo\n'
                     'pyongyang',
                'q': 'q1\nq2\nq3\nq4\nqassam\nqatar\nqatari\nquake\nquakehit\nquantity\nquarter\nquoting',
                'r': 'rabotino\n'
                     'radar\n'
                     'rafah\n'
                     'raid\n'
                     'rail\n'
                     'railway\n'
                     'rained\n'
                     'raising\n'
                     'rakhine\n'
                     'rallied\n'
                     'rally\n'
                     'rallygoer\n'
                     'rallying\n'
                     'rank\n'
                     'rankandfile\n'
                     'ranking\n'
                     'rape\n'
                     'raped\n'
                     'rapid\n'
                     'rashist\n'
                     'rate\n'
                     'ratio\n'
                     'ravaged\n'
                     'razed\n'
                     're\n'
                     'reached\n'
                     'reaching\n'
                     'rebel\n'
                     'rebuild\n'
                     'rebuilding\n'
                     'recapture\n'
                     'recaptured\n'
                     'recapturing\n'
                     'received\n'
                     'reckoning\n'
                     'reclaimed\n'
                     'recon\n'
                     'reconnaissance\n'
                     'reconquered\n'
                     'reconstruction\n'
                     'record\n'
                     'recorded\n'
                     'recovered\n'
                     'recovery\n'
                     'recruit\n'
                     'recruited\n'
                     'recruitment\n'
                     'red\n'
                     'reduced\n'
                     'reduction\n'
                     'redundancy\n'
                     'redundant\n'
                     'reelection\n'
                     'referenda\n'
                     'referendum\n'
                     'refinery\n'
                     'reform\n'
                     'refuge\n'
                     'refugee\n'
                     'regain\n'
                     'regained\n'
                     'region\n'
                     'regional\n'
                     'registered\n'
                     'regrouped\n'
                     'regrouping\n'
                     'regular\n'
                     'reim\n'
                     'rejected\n'
                     'release\n'
                     'released\n'
                     'reliant\n'
                     'relief\n'
                     'relocated\n'
                     'relying\n'
                     'remain\n'
                     'remaining\n'
                     'removed\n'
                     'rendered\n'
                     'reparation\n'
                     'repatriated\n'
                     'report\n'
                     'reported\n'
                     'reportedly\n'
                     'reporter\n'
                     'repress\n'
                     'repression\n'
                     'republic\n'
                     'request\n'
                     'requested\n'
                     'require\n'
                     'required\n'
                     'requirement\n'
                     'requiring\n'
                     'rescue\n'
                     'rescued\n'
                     'rescuer\n'
                     'reserve\n'
                     'reservist\n'
                     'residence\n'
                     'resident\n'
                     'residential\n'
                     'resistance\n'
                     'resistant\n'
                     'responder\n'
                     'restored\n'
                     'result\n'
                     'retail\n'
                     'retaken\n'
                     'retaking\n'
                     'retook\n'
                     'retreat\n'
                     'retreated\n'
                     'retreating\n'
                     'retrenched\n'
                     'retrenchment\n'
                     'retrieved\n'
                     'return\n'
                     'returned\n'
                     'returnee\n'
                     'returning\n'
                     'reuter\n'
                     'revenue\n'
                     'rf\n'
                     'ria\n'
                     'richter\n'
                     'right\n'
                     'rih\n'
                     'riot\n'
                     'rioting\n'
                     'rise\n'
                     'risk\n'
                     'rival\n'
                     'river\n'
                     'rivne\n'
                     'robbery\n'
                     'robot\n'
                     'robotyne\n'
                     'rocket\n'
                     'rocketing\n'
                     'rog\n'
                     'role\n'
                     'roll\n'
                     'romania\n'
                     'romanian\n'
                     'rome\n'
                     'roof\n'
                     'rosgvardia\n'
                     'rosgvardiya\n'
                     'rostov\n'
                     'rostovondon\n'
                     'rotary\n'
                     'rotarywing\n'
                     'rouble\n'
                     'roughly\n'
                     'round\n'
                     'rounded\n'
                     'row\n'
                     'royal\n'
                     'rsf\n'
                     'rszo\n'
                     'ru\n'
                     'ruaf\n'
                     'rubble\n'
                     'ruble\n'
                     'ruin\n'
                     'ruined\n'
                     'ruins\n'
                     'rule\n'
                     'ruled\n'
                     'ruling\n'
                     'run\n'
                     'running\n'
                     'runoff\n'
                     'rus\n'
                     'russia\n'
                     'russian\n'
                     'rwanda\n'
                     'rwandan',
                's': 's\n'
                     's300\n'
                     's400\n'
                     'saada\n'
                     'saadah\n'
                     'sacked\n'
                     'sacking\n'
                     'sad\n'
                     'sadah\n'
                     'saf\n'
                     'safe\n'
                     'safety\n'
                     'sahel\n'
                     'said\n'
                     'sailor\n'
                     'saint\n'
                     'salary\n'
                     'sale\n'
                     'salvador\n'
                     'salvadoran\n'
                     'sam\n'
                     'sanaa\n'
                     'sanction\n'
                     'sanctioned\n'
                     'sank\n'
                     'sar\n'
                     'sarscov2\n'
                     'saudi\n'
                     'saudiled\n'
                     'saudiuae\n'
                     'saved\n'
                     'say\n'
                     'sbu\n'
                     'scale\n'
                     'school\n'
                     'schoolboy\n'
                     'schoolbus\n'
                     'schoolchild\n'
                     'schoolchildren\n'
                     'schoolgirl\n'
                     'scorched\n'
                     'scot\n'
                     'scotland\n'
                     'scottish\n'
                     'scuttled\n'
                     'sea\n'
                     'seafarer\n'
                     'seaman\n'
                     'seamen\n'
                     'search\n'
                     'seat\n'
                     'sebastopol\n'
                     'second\n'
                     'secondary\n'
                     'sector\n'
                     'secured\n'
                     'security\n'
                     'seeker\n'
                     'seeking\n'
                     'seen\n'
                     'seismic\n'
                     'seized\n'
                     'seizure\n'
                     'self\n'
                     'selfpropelled\n'
                     'selfstyled\n'
                     'send\n'
                     'senegal\n'
                     'senegalese\n'
                     'senior\n'
                     'sent\n'
                     'sentence\n'
                     'sentenced\n'
                     'seoul\n'
                     'separatist\n'
                     'serb\n'
                     'serbia\n'
                     'serbian\n'
                     'seriously\n'
                     'service\n'
                     'serviceman\n'
                     'servicemember\n'
                     'servicemen\n'
                     'servicepeople\n'
                     'servicewoman\n'
                     'servicewomen\n'
                     'serving\n'
                     'set\n'
                     'settlement\n'
                     'sevastopol\n'
                     'seven\n'
                     'severance\n'
                     'severe\n'
                     'severely\n'
                     'severodonetsk\n'
                     'severodonetzk\n'
                     'sexually\n'
                     'shabaab\n'
                     'shabab\n'
                     'shaft\n'
                     'shahed\n'
                     'shahed131\n'
                     'shahed136\n'
                     'shahedtype\n'
                     'sham\n'
                     'share\n'
                     'shed\n'
                     'shedding\n'
                     'shell\n'
                     'shelled\n'
                     'shellfire\n'
                     'shelling\n'
                     'shelter\n'
                     'sheltered\n'
                     'sheltering\n'
                     'shifa\n'
                     'ship\n'
                     'shipment\n'
                     'shipped\n'
                     'shipwreck\n'
                     'shock\n'
                     'shoot\n'
                     'shootdown\n'
                     'shooting\n'
                     'shop\n'
                     'shopping\n'
                     'short\n'
                     'shot\n'
                     'shotdown\n'
                     'shut\n'
                     'shuttered\n'
                     'siberia\n'
                     'sichuan\n'
                     'sicily\n'
                     'sickened\n'
                     'side\n'
                     'siege\n'
                     'sieverodonetsk\n'
                     'sieverodonetzk\n'
                     'sievierodonetsk\n'
                     'since\n'
                     'sindh\n'
                     'singapore\n'
                     'singaporean\n'
                     'single\n'
                     'sinking\n'
                     'site\n'
                     'sitting\n'
                     'size\n'
                     'sized\n'
                     'skirmish\n'
                     'sky\n'
                     'slain\n'
                     'slashed\n'
                     'slaughtered\n'
                     'slaviansk\n'
                     'slavyansk\n'
                     'slide\n'
                     'slip\n'
                     'slovak\n'
                     'slovakia\n'
                     'slovenia\n'
                     'slovenian\n'
                     'sloviansk\n'
                     'slovyansk\n'
                     'small\n'
                     'smallboat\n'
                     'smashed\n'
                     'snake\n'
                     'sniper\n'
                     'so\n'
                     'socalled\n'
                     'social\n'
                     'soil\n'
                     'soldier\n'
                     'soledar\n'
                     'somali\n'
                     'somalia\n'
                     'some\n'
                     'sortie\n'
                     'sought\n'
                     'soul\n'
                     'source\n'
                     'south\n'
                     'southern\n'
                     'spain\n'
                     'spanish\n'
                     'special\n'
                     'spectator\n'
                     'spending\n'
                     'spent\n'
                     'spetsnaz\n'
                     'spg\n'
                     'sph\n'
                     'spoiled\n'
                     'spoilt\n'
                     'sq\n'
                     'sqkm\n'
                     'square\n'
                     'squared\n'
                     'sri\n'
                     'st\n'
                     'stabbing\n'
                     'staff\n'
                     'staffer\n'
                     'staged\n'
                     'stampede\n'
                     'starlink\n'
                     'start\n'
                     'starvation\n'
                     'starved\n'
                     'starving\n'
                     'stat\n'
                     'state\n'
                     'stated\n'
                     'statement\n'
                     'station\n'
                     'stationed\n'
                     'statistic\n'
                     'stay\n'
                     'stayed\n'
                     'staying\n'
                     'steel\n'
                     'steelwork\n'
                     'step\n'
                     'still\n'
                     'stockpile\n'
                     'stole\n'
                     'stolen\n'
                     'stopped\n'
                     'storage\n'
                     'store\n'
                     'storm\n'
                     'stranded\n'
                     'strategic\n'
                     'street\n'
                     'strength\n'
                     'stretching\n'
                     'strike\n'
                     'striker\n'
                     'striking\n'
                     'strip\n'
                     'strong\n'
                     'stronghold\n'
                     'struck\n'
                     'strucken\n'
                     'structure\n'
                     'stuck\n'
                     'student\n'
                     'study\n'
                     'styled\n'
                     'su\n'
                     'su25\n'
                     'su34\n'
                     'su35\n'
                     'sub\n'
                     'submarine\n'
                     'submerged\n'
                     'submitted\n'
                     'subscriber\n'
                     'subsequent\n'
                     'sudan\n'
                     'sudanese\n'
                     'suffered\n'
                     'suffering\n'
                     'suicide\n'
                     'suisse\n'
                     'sulawesi\n'
                     'sum\n'
                     'summoned\n'
                     'sumy\n'
                     'sunk\n'
                     'supernova\n'
                     'supplied\n'
                     'supply\n'
                     'support\n'
                     'supporter\n'
                     'suppression\n'
                     'surface\n'
                     'surfacetoair\n'
                     'surge\n'
                     'surgeon\n'
                     'surrender\n'
                     'surrendered\n'
                     'surveillance\n'
                     'survey\n'
                     'survived\n'
                     'surviving\n'
                     'survivor\n'
                     'suspected\n'
                     'suspended\n'
                     'sustained\n'
                     'swamped\n'
                     'swap\n'
                     'swapped\n'
                     'swede\n'
                     'sweden\n'
                     'swedish\n'
                     'swiss\n'
                     'switzerland\n'
                     'syevyerodonetsk\n'
                     'syria\n'
                     'syrian\n'
                     'system',
                't': 't\n'
                     't55\n'
                     't62\n'
                     't64\n'
                     't72\n'
                     't80\n'
                     't90\n'
                     'tactical\n'
                     'tag\n'
                     'taiwan\n'
                     'taiwanese\n'
                     'taiz\n'
                     'taizz\n'
                     'tajik\n'
                     'tajikistan\n'
                     'taken\n'
                     'takenout\n'
                     'taking\n'
                     'taleban\n'
                     'taliban\n'
                     'tallied\n'
                     'tally\n'
                     'tank\n'
                     'tanker\n'
                     'tankman\n'
                     'tankmen\n'
                     'tanzania\n'
                     'tanzanian\n'
                     'targeted\n'
                     'tass\n'
                     'tbilisi\n'
                     'teacher\n'
                     'teaching\n'
                     'tech\n'
                     'technology\n'
                     'teheran\n'
                     'tehran\n'
                     'tel\n'
                     'telecom\n'
                     'temblor\n'
                     'tempest\n'
                     'temporary\n'
                     'terminal\n'
                     'terminated\n'
                     'ternopil\n'
                     'terrain\n'
                     'territory\n'
                     'terror\n'
                     'terrorist\n'
                     'tesla\n'
                     'test\n'
                     'tested\n'
                     'texas\n'
                     'thai\n'
                     'thailand\n'
                     'than\n'
                     'that\n'
                     'theater\n'
                     'theft\n'
                     'their\n'
                     'themselve\n'
                     'there\n'
                     'thermal\n'
                     'these\n'
                     'they\n'
                     'thieved\n'
                     'third\n'
                     'this\n'
                     'those\n'
                     'thought\n'
                     'thousand\n'
                     'threat\n'
                     'threatened\n'
                     'through\n'
                     'throughout\n'
                     'thrown\n'
                     'thus\n'
                     'thwarted\n'
                     'tibet\n'
                     'tidal\n'
                     'tifli\n'
                     'tigray\n'
                     'tigrayan\n'
                     'time\n'
                     'to\n'
                     'today\n'
                     'toddler\n'
                     'tokyo\n'
                     'told\n'
                     'toll\n'
                     'ton\n'
                     'tonnage\n'
                     'took\n'
                     'tool\n'
                     'top\n'
                     'toppled\n'
                     'torched\n'
                     'toretsk\n'
                     'tornado\n'
                     'torture\n'
                     'tortured\n'
                     'total\n'
                     'totally\n'
                     'tourist\n'
                     'toward\n'
                     'towed\n'
                     'tower\n'
                     'town\n'
                     'townsfolk\n'
                     'townspeople\n'
                     'tplf\n'
                     'trace\n'
                     'trade\n'
                     'traded\n'
                     'trading\n'
                     'train\n'
                     'trained\n'
                     'training\n'
                     'transfer\n'
                     'transferred\n'
                     'transport\n'
                     'trapped\n'
                     'traveler\n'
                     'traveller\n'
                     'treated\n'
                     'treatment\n'
                     'tree\n'
                     'tremor\n'
                     'trench\n'
                     'trial\n'
                     'tripoli\n'
                     'troop\n'
                     'trooper\n'
                     'truce\n'
                     'truck\n'
                     'truckload\n'
                     'trying\n'
                     'tsunami\n'
                     'tube\n'
                     'tunisia\n'
                     'tunisian\n'
                     'tunnel\n'
                     'turk\n'
                     'turkey\n'
                     'turkish\n'
                     'turkiye\n'
                     'turkmen\n'
                     'turkmenistan\n'
                     'turned\n'
                     'turnout\n'
                     'turnover\n'
                     'twister\n'
                     'twitter\n'
                     'two\n'
                     'type\n'
                     'typhoon',
                'u': 'ua\n'
                     'uae\n'
                     'uah\n'
                     'uas\n'
                     'uav\n'
                     'uganda\n'
                     'ugandan\n'
                     'ugledar\n'
                     'uk\n'
                     'ukr\n'
                     'ukraine\n'
                     'ukrainian\n'
                     'un\n'
                     'unable\n'
                     'unaccounted\n'
                     'unconfirmed\n'
                     'uncovered\n'
                     'uncrewed\n'
                     'under\n'
                     'under18\n'
                     'under5\n'
                     'underage\n'
                     'underfed\n'
                     'underfive\n'
                     'undernourished\n'
                     'undertaken\n'
                     'undertook\n'
                     'underwater\n'
                     'undocumented\n'
                     'undp\n'
                     'unearthed\n'
                     'unemployed\n'
                     'unemployment\n'
                     'unhcr\n'
                     'unheated\n'
                     'unicef\n'
                     'uniform\n'
                     'uniformed\n'
                     'union\n'
                     'unit\n'
                     'united\n'
                     'university\n'
                     'unknown\n'
                     'unlawfully\n'
                     'unleashed\n'
                     'unmanned\n'
                     'unrest\n'
                     'unrwa\n'
                     'until\n'
                     'up\n'
                     'updated\n'
                     'upon\n'
                     'uprooted\n'
                     'uruguay\n'
                     'uruguayan\n'
                     'us\n'
                     'usa\n'
                     'usd\n'
                     'use\n'
                     'usg\n'
                     'usmade\n'
                     'ussupplied\n'
                     'uzbek\n'
                     'uzbekistan',
                'v': 'vaccinated\n'
                     'vaccination\n'
                     'vaccine\n'
                     'valencia\n'
                     'value\n'
                     'vanished\n'
                     'vdv\n'
                     'vehicle\n'
                     'venezuela\n'
                     'venezuelan\n'
                     'verge\n'
                     'verified\n'
                     'version\n'
                     'vessel\n'
                     'via\n'
                     'victim\n'
                     'vietnam\n'
                     'vietnamese\n'
                     'view\n'
                     'village\n'
                     'villager\n'
                     'vinnitsa\n'
                     'vinnytsia\n'
                     'violation\n'
                     'violence\n'
                     'virus\n'
                     'visitor\n'
                     'void\n'
                     'volcanic\n'
                     'volcano\n'
                     'volchansk\n'
                     'volkswagen\n'
                     'volnovakha\n'
                     'volume\n'
                     'volunteer\n'
                     'vote\n'
                     'voted\n'
                     'voter\n'
                     'voting\n'
                     'votingage\n'
                     'vovchansk\n'
                     'vowed\n'
                     'vsu\n'
                     'vuhledar\n'
                     'vw',
                'w': 'wage\n'
                     'wagner\n'
                     'wagnerite\n'
                     'wake\n'
                     'wales\n'
                     'walk\n'
                     'walked\n'
                     'walkout\n'
                     'wanted\n'
                     'wanting\n'
                     'war\n'
                     'warehouse\n'
                     'warfare\n'
                     'warplane\n'
                     'warrior\n'
                     'warsaw\n'
                     'warship\n'
                     'was\n'
                     'washington\n'
                     'watch\n'
                     'watchdog\n'
                     'water\n'
                     'wave\n'
                     'way\n'
                     'weapon\n'
                     'weaponry\n'
                     'wedding\n'
                     'week\n'
                     'weekend\n'
                     'weekly\n'
                     'welsh\n'
                     'went\n'
                     'were\n'
                     'west\n'
                     'western\n'
                     'westernmade\n'
                     'westernsupplied\n'
                     'wfp\n'
                     'wheat\n'
                     'whereabout\n'
                     'which\n'
                     'white\n'
                     'whitecollar\n'
                     'who\n'
                     'whom\n'
                     'whose\n'
                     'wia\n'
                     'wild\n'
                     'wildfire\n'
                     'will\n'
                     'win\n'
                     'wing\n'
                     'winning\n'
                     'wiped\n'
                     'with\n'
                     'withdraw\n'
                     'withdrawal\n'
                     'withdrawing\n'
                     'withdrawn\n'
                     'withdrew\n'
                     'within\n'
                     'without\n'
                     'woman\n'
                     'women\n'
                     'won\n'
                     'word\n'
                     'work\n'
                     'worker\n'
                     'workforce\n'
                     'working\n'
                     'worshiper\n'
                     'worshipper\n'
                     'worth\n'
                     'would\n'
                     'wouldbe\n'
                     'wound\n'
                     'wounded\n'
                     'wounding\n'
                     'wreck\n'
                     'wreckage\n'
                     'wrecked\n'
                     'wuhan',
                'x': 'x\nxinjiang',
                'y': 'yar\nyear\nyearly\nyearonyear\nyelenovka\nyemen\nyemeni\nyes\nyesterday\nyet\nyork\nyoungster\nyouni\nyunis\nyunus',
                'z': 'zambia\n'
                     'zambian\n'
                     'zaporizhia\n'
                     'zaporizhya\n'
                     'zaporizhzhia\n'
                     'zaporizhzhya\n'
                     'zaporozhye\n'
                     'zealand\n'
                     'zealander\n'
                     'zelenskiy\n'
                     'zelensky\n'
                     'zelenskyy\n'
                     'zhitomir\n'
                     'zhytomyr\n'
                     'zimbabwe\n'
                     'zimbabwean\n'
                     'zmiinyi\n'
                     'zone\n'
                     'zsu\n'
                     'zuckerberg',
                '£': '£',
                '€': '€'},
 'wholes': {'outcome': {'abandoned': 'losses',
                        'amputees': 'injured',
                        'captured': 'losses',
                        'casualties': 'losses',
                        'crashed': 'losses',
                        'damaged': 'losses',
                        'damaged or destroyed': 'losses',
                        'destroyed': 'losses',
                        'drowned': 'killed',
                        'famine risk': 'food insecure',
                        'food insecure': 'in need of aid',
                        'injured': 'casualties',
                        'internally displaced': 'displaced',
                        'killed': 'casualties',
                        'liquidated': 'losses',
                        'missing': 'losses',
                        'murdered': 'killed',
                        'neutralised': 'losses',
                        'seriously injured': 'injured',
                        'severely malnourished': 'malnourished',
                        'shot down': 'destroyed',
                        'sunk': 'destroyed',
                        'surrendered': 'captured'},
            'place': {'aden': 'yemen',
                      'adiyaman': 'turkey',
                      'al haouz': 'morocco',
                      'al-ahli hospital': 'gaza',
                      'al-shifa hospital': 'gaza',
                      'aleppo': 'syria',
                      'amhara': 'ethiopia',
                      'antakya': 'turkey',
                      'athens': 'greece',
                      'austria': 'europe',
                      'avdiivka': 'donetsk region',
                      'azovstal': 'donetsk region',
                      'baghdad': 'iraq',
                      'bakhmut': 'donetsk region',
                      'balakliia': 'kharkiv region',
                      'bali': 'indonesia',
                      'balochistan': 'pakistan',
                      'barcelona': 'spain',
                      "be'eri": 'israel',
                      'beirut': 'lebanon',
                      'belarus': 'europe',
                      'belgium': 'europe',
                      'belgorod': 'belgorod region',
                      'belgorod region': 'russia',
                      'belgrade': 'serbia',
                      'benghazi': 'libya',
                      'berdiansk': 'zaporizhzhia region',
                      'berlin': 'germany',
                      'borodianka': 'kyiv region',
                      'brovary': 'kyiv region',
                      'bryansk': 'bryansk region',
                      'bryansk region': 'russia',
                      'bucha': 'kyiv region',
                      'budapest': 'hungary',
                      'bulgaria': 'europe',
                      'california': 'us',
                      'central mediterranean': 'mediterranean',
                      'central ukraine': 'ukraine',
                      'chasiv yar': 'donetsk region',
                      'cherkasy region': 'ukraine',
                      'chernihiv': 'chernihiv region',
                      'chernihiv region': 'ukraine',
                      "cox's bazar": 'bangladesh',
                      'crimea': 'ukraine',
                      'croatia': 'europe',
                      'crocus city hall': 'moscow',
                      'czech republic': 'europe',
                      'dagestan': 'russia',
                      'dahyan': 'saada',
                      'darfur': 'sudan',
                      'delhi': 'india',
                      'denmark': 'europe',
                      'derna': 'libya',
                      'dhaka': 'bangladesh',
                      'dhamar': 'yemen',
                      'dnipro': 'dnipropetrovsk region',
                      'dnipropetrovsk region': 'ukraine',
                      'donbas': 'ukraine',
                      'donetsk': 'donetsk region',
                      'donetsk region': 'donbas',
                      'east jerusalem': 'palestine',
                      'eastern afghanistan': 'afghanistan',
                      'eastern ukraine': 'ukraine',
                      'el fasher': 'sudan',
                      'enerhodar': 'zaporizhzhia region',
                      'england': 'uk',
                      'estonia': 'europe',
                      'eu': 'europe',
                      'evin': 'iran',
                      'finland': 'europe',
                      'florida': 'us',
                      'france': 'europe',
                      'fukushima': 'japan',
                      'gansu': 'china',
                      'gaza': 'palestine',
                      'gaza city': 'gaza',
                      'gaziantep': 'turkey',
                      'germany': 'europe',
                      'golan heights': 'israel',
                      'greece': 'europe',
                      'gulf of aden': 'red sea',
                      'hatay': 'turkey',
                      'hawaii': 'us',
                      'hebron': 'west bank',
                      'herat': 'western afghanistan',
                      'high atlas': 'morocco',
                      'hodeidah': 'yemen',
                      'homs': 'syria',
                      'hong kong': 'china',
                      'hostomel': 'kyiv region',
                      'hroza': 'kharkiv region',
                      'hungary': 'europe',
                      'idlib': 'syria',
                      'ireland': 'europe',
                      'irpin': 'kyiv region',
                      'isfahan': 'iran',
                      'ishikawa': 'japan',
                      'istanbul': 'turkey',
                      'italy': 'europe',
                      'ivano-frankivsk region': 'ukraine',
                      'izium': 'kharkiv region',
                      'jabalia': 'gaza',
                      'java': 'indonesia',
                      'jenin': 'west bank',
                      'kabul': 'afghanistan',
                      'kahramanmaras': 'turkey',
                      'kashmir': 'india',
                      'kerala': 'india',
                      'khan younis': 'gaza',
                      'kharkiv': 'kharkiv region',
                      'kharkiv region': 'ukraine',
                      'khartoum': 'sudan',
                      'kherson': 'kherson region',
                      'kherson region': 'ukraine',
                      'kirovohrad region': 'ukraine',
                      'kramatorsk': 'donetsk region',
                      'kremenchuk': 'poltava region',
                      'kryvyi rih': 'dnipropetrovsk region',
                      'kunar': 'eastern afghanistan',
                      'kupiansk': 'kharkiv region',
                      'kursk': 'russia',
                      'kyiv': 'ukraine',
                      'kyiv region': 'ukraine',
                      'lampedusa': 'italy',
                      'latakia': 'syria',
                      'latvia': 'europe',
                      'lesbos': 'greece',
                      'lithuania': 'europe',
                      'lombok': 'indonesia',
                      'london': 'uk',
                      'los angeles': 'us',
                      'luhansk': 'luhansk region',
                      'luhansk region': 'donbas',
                      'lviv': 'lviv region',
                      'lviv region': 'ukraine',
                      'lyman': 'donetsk region',
                      'lyon': 'france',
                      'lysychansk': 'luhansk region',
                      'madrid': 'spain',
                      'makiivka': 'donetsk region',
                      'manchester': 'uk',
                      'mandalay': 'myanmar',
                      'manipur': 'india',
                      'marib': 'yemen',
                      'marinka': 'donetsk region',
                      'mariupol': 'donetsk region',
                      'marrakesh': 'morocco',
                      'marseille': 'france',
                      'maui': 'us',
                      'melitopol': 'zaporizhzhia region',
                      'minsk': 'belarus',
                      'moldova': 'europe',
                      'moscow': 'russia',
                      'mosul': 'iraq',
                      'mumbai': 'india',
                      'munich': 'germany',
                      'mykolaiv': 'mykolaiv region',
                      'mykolaiv region': 'ukraine',
                      'nablus': 'west bank',
                      'netherlands': 'europe',
                      'new orleans': 'us',
                      'new york': 'us',
                      'nikopol': 'dnipropetrovsk region',
                      'north carolina': 'us',
                      'northern gaza': 'gaza',
                      'northern ireland': 'uk',
                      'northern israel': 'israel',
                      'northern ukraine': 'ukraine',
                      'northwest syria': 'syria',
                      'norway': 'europe',
                      'noto': 'japan',
                      'nova kakhovka': 'kherson region',
                      'novi sad': 'serbia',
                      'nuseirat': 'gaza',
                      'odesa': 'odesa region',
                      'odesa region': 'ukraine',
                      'okhtyrka': 'sumy region',
                      'olenivka': 'donetsk region',
                      'omdurman': 'sudan',
                      'paktika': 'eastern afghanistan',
                      'palu': 'indonesia',
                      'paris': 'france',
                      'pokrovsk': 'donetsk region',
                      'poland': 'europe',
                      'poltava': 'poltava region',
                      'poltava region': 'ukraine',
                      'popasna': 'luhansk region',
                      'port-au-prince': 'haiti',
                      'portugal': 'europe',
                      'punjab': 'pakistan',
                      'pylos': 'greece',
                      'rafah': 'gaza',
                      'rakhine': 'myanmar',
                      'rivne region': 'ukraine',
                      'robotyne': 'zaporizhzhia region',
                      'romania': 'europe',
                      'rome': 'italy',
                      'rostov': 'rostov region',
                      'rostov region': 'russia',
                      'saada': 'yemen',
                      'sahel': 'africa',
                      'sanaa': 'yemen',
                      'scotland': 'uk',
                      'serbia': 'europe',
                      'sevastopol': 'crimea',
                      'siberia': 'russia',
                      'sichuan': 'china',
                      'sicily': 'italy',
                      'sievierodonetsk': 'luhansk region',
                      'sindh': 'pakistan',
                      'slovakia': 'europe',
                      'slovenia': 'europe',
                      'sloviansk': 'donetsk region',
                      'snake island': 'ukraine',
                      'soledar': 'donetsk region',
                      'southern gaza': 'gaza',
                      'southern israel': 'israel',
                      'southern lebanon': 'lebanon',
                      'southern ukraine': 'ukraine',
                      'spain': 'europe',
                      'st petersburg': 'russia',
                      'sulawesi': 'indonesia',
                      'sumy': 'sumy region',
                      'sumy region': 'ukraine',
                      'supernova festival': 'israel',
                      'sweden': 'europe',
                      'switzerland': 'europe',
                      'taiz': 'yemen',
                      'tbilisi': 'georgia',
                      'ternopil region': 'ukraine',
                      'texas': 'us',
                      'tibet': 'china',
                      'tigray': 'ethiopia',
                      'tokyo': 'japan',
                      'toretsk': 'donetsk region',
                      'tripoli': 'libya',
                      'uk': 'europe',
                      'ukraine': 'europe',
                      'valencia': 'spain',
                      'vinnytsia': 'vinnytsia region',
                      'vinnytsia region': 'ukraine',
                      'volnovakha': 'donetsk region',
                      'vovchansk': 'kharkiv region',
                      'vuhledar': 'donetsk region',
                      'wales': 'uk',
                      'warsaw': 'poland',
                      'west bank': 'palestine',
                      'western afghanistan': 'afghanistan',
                      'western ukraine': 'ukraine',
                      'wuhan': 'china',
                      'xinjiang': 'china',
                      'zaporizhzhia': 'zaporizhzhia region',
                      'zaporizhzhia region': 'ukraine',
                      'zhytomyr region': 'ukraine'},
            'side': {'chechnya': 'russia',
                     'hamas': 'palestinian armed groups',
                     'islamic jihad': 'palestinian armed groups',
                     'russia': 'both',
                     'ukraine': 'both',
                     'wagner': 'russia'},
            'thing': {'ATACMS': 'ballistic missiles',
                      'Abrams tanks': 'Western tanks',
                      'Bradley vehicles': 'infantry fighting vehicles',
                      'Challenger tanks': 'Western tanks',
                      'F-16 jets': 'planes',
                      'HIMARS launchers': 'multiple rocket launchers',
                      'Leopard tanks': 'Western tanks',
                      'Marder vehicles': 'infantry fighting vehicles',
                      'Patriot systems': 'air defence systems',
                      'S-300 systems': 'air defence systems',
                      'Shahed drones': 'attack drones',
                      'UN staff': 'people',
                      'UNRWA staff': 'aid workers',
                      'Western tanks': 'tanks',
                      'aid trucks': 'trucks',
                      'aid workers': 'civilians',
                      'air defence systems': 'equipment',
                      'aircraft': 'equipment',
                      'anti-tank systems': 'equipment',
                      'armoured fighting vehicles': 'armoured vehicles',
                      'armoured personnel carriers': 'armoured vehicles',
                      'armoured vehicles': 'vehicles',
                      'artillery systems': 'equipment',
                      'asylum seekers': 'people',
                      'attack drones': 'drones',
                      'babies': 'children',
                      'ballistic missiles': 'missiles',
                      'bombers': 'planes',
                      'border guards': 'soldiers',
                      'central bank reserves': 'assets',
                      'children': 'civilians',
                      'children under five': 'children',
                      'churches': 'buildings',
                      'cities': 'settlements',
                      'civilians': 'people',
                      'colonels': 'senior officers',
                      'conscripts': 'soldiers',
                      'contract soldiers': 'soldiers',
                      'crew': 'staff',
                      'cruise missiles': 'missiles',
                      'deportees': 'people',
                      'doctors': 'health workers',
                      'drone operators': 'soldiers',
                      'drones': 'equipment',
                      'early votes': 'votes',
                      'elderly people': 'people',
                      'electronic warfare systems': 'equipment',
                      'emergency workers': 'people',
                      'engineering vehicles': 'vehicles',
                      'fans': 'people',
                      'farmers': 'people',
                      'femicides': 'murders',
                      'fighters': 'people',
                      'financial aid': 'aid',
                      'firefighters': 'emergency workers',
                      'food inflation': 'inflation',
                      'foreign fighters': 'soldiers',
                      'foreigners': 'people',
                      'fuel tankers': 'vehicles',
                      'generals': 'senior officers',
                      'grain exports': 'exports',
                      'health workers': 'civilians',
                      'helicopters': 'aircraft',
                      'homes': 'buildings',
                      'hospitals': 'health facilities',
                      'hostages': 'people',
                      'howitzers': 'artillery systems',
                      'humanitarian aid': 'aid',
                      'hypersonic missiles': 'missiles',
                      'immigrants': 'people',
                      'infantry fighting vehicles': 'armoured fighting vehicles',
                      'insured losses': 'damage cost',
                      'journalists': 'civilians',
                      'marines': 'soldiers',
                      'men': 'people',
                      'mercenaries': 'soldiers',
                      'merchant ships': 'ships',
                      'migrant workers': 'staff',
                      'migrants': 'people',
                      'military aid': 'aid',
                      'mine-resistant vehicles': 'armoured vehicles',
                      'miners': 'staff',
                      'missiles': 'equipment',
                      'mortars': 'artillery systems',
                      'mosques': 'buildings',
                      'multiple rocket launchers': 'equipment',
                      'national guard': 'soldiers',
                      'no votes': 'votes',
                      'nurses': 'health workers',
                      'office staff': 'staff',
                      'officers': 'soldiers',
                      'oil exports': 'exports',
                      'oil tankers': 'merchant ships',
                      'paratroopers': 'soldiers',
                      'passengers': 'people',
                      'patients': 'people',
                      'peacekeepers': 'people',
                      'people of voting age': 'people',
                      'pilgrims': 'people',
                      'pilots': 'soldiers',
                      'planes': 'aircraft',
                      'police': 'people',
                      'political prisoners': 'prisoners',
                      'politicians': 'people',
                      'postal votes': 'votes',
                      'power stations': 'energy facilities',
                      'prisoner recruits': 'soldiers',
                      'prisoners': 'people',
                      'prisoners of war': 'soldiers',
                      'protesters': 'people',
                      'radars': 'equipment',
                      'reconnaissance drones': 'drones',
                      'recruits': 'soldiers',
                      'refugees': 'people',
                      'registered voters': 'people',
                      'reservists': 'soldiers',
                      'residential buildings': 'buildings',
                      'rockets': 'projectiles of all kinds',
                      'sailors': 'soldiers',
                      'schoolchildren': 'children',
                      'schools': 'buildings',
                      'security forces': 'people',
                      'self-propelled guns': 'artillery systems',
                      'senior officers': 'officers',
                      'ships': 'equipment',
                      'soldiers': 'people',
                      'special equipment': 'equipment',
                      'special forces': 'soldiers',
                      'spoiled votes': 'votes',
                      'students': 'civilians',
                      'submarines': 'ships',
                      'tank crews': 'soldiers',
                      'tanks': 'armoured fighting vehicles',
                      'teachers': 'civilians',
                      'tourists': 'people',
                      'trucks': 'vehicles',
                      'unemployed people': 'people',
                      'vehicles': 'equipment',
                      'vehicles and fuel tanks': 'vehicles',
                      'volunteers': 'soldiers',
                      'voters': 'people',
                      'warships': 'ships',
                      'women': 'people',
                      'women and children': 'people',
                      'worshippers': 'people',
                      'yes votes': 'votes'}},
 'words': {'$': '$\t888\n$ bn\t888\n$ m\t888',
           '%': '%\t881',
           '&': '&\t1081',
           '1': '155 mm shell\t669\n155mm artillery shell\t669\n155mm round\t669\n155mm shell\t669\n1st round\t910',
           '2': '24 hour\t900\n2nd round\t911',
           '7': '7_october\t1022\n'
                '7_october assault\t1022\n'
                '7_october attack\t1022\n'
                '7_october hamas attack\t1022\n'
                '7_october massacre\t1022\n'
                '7_october raid\t1022',
           'a': 'aa system\t647\n'
                'abandoned\t843\n'
                'abducted\t797\n'
                'abducted people\t1059\n'
                'abducted person\t1059\n'
                'abducted to\t1055\n'
                'abductee\t572\n'
                'abduction\t797\n'
                'about\t1081\n'
                'abram\t631\n'
                'abram tank\t631\n'
                'abroad\t1000\n'
                'absent without leave\t787\n'
                'absentee ballot\t747\n'
                'abstention\t741\n'
                'abstention rate\t741\n'
                'abused in custody\t795\n'
                'abv\t627\n'
                'according to\t1078\n'
                'account\t1079\n'
                'acknowledged\t1079\n'
                'acknowledged by\t1053\n'
                'acled\t1038\n'
                'acre\t882\n'
                'acre burned\t1069\n'
                'acre burnt\t1069\n'
                'acre scorched\t1069\n'
                'acreage\t882\n'
                'across\t1071\n'
                'activist in street\t566\n'
                'actual\t1081\n'
                'acute food insecurity\t818\n'
                'acute malnutrition\t819\n'
                'acutely food insecure\t818\n'
                'acutely hungry\t818\n'
                'acutely malnourished\t819\n'
                'acv\t627\n'
                'ad system\t647\n'
                'aden\t447\n'
                'adiyaman\t465\n'
                'administration\t1028\n'
                'admit\t1079\n'
                'admitted\t1079\n'
                'admitted by\t1053\n'
                'admitted into\t865\n'
                'admitted to\t865\n'
                'admitted to hospital\t822\n'
                'adult population\t739\n'
                'advanced\t869\n'
                'adversary\t285\n'
                'aerial attack\t955\n'
                'aerial bomb\t673\n'
                'aerial bombardment\t955\n'
                'aerial bombing\t955\n'
                'aerial drone\t658\n'
                'affected\t814\n'
                'affected by disaster\t814\n'
                'affected victim\t782\n'
                'afghan\t1\n'
                'afghanistan\t0\n'
                'afghanistan west\t452\n'
                'afp\t1035\n'
                'africa\t241\n'
                'african\t242\n'
                'after\t1077\n'
                'after shock\t759\n'
                'aftershock\t759\n'
                'afu\t1049\n'
                'afv\t627\n'
                'against\t1077\n'
                'against invasion\t972\n'
                'against pension reform\t973\n'
                'against war\t972\n'
                'against war in ukraine\t972\n'
                'age\t890\n'
                'agreed to give\t860\n'
                'agreed to send\t860\n'
                'ahli arab hospital\t432\n'
                'ahli hospital\t432\n'
                'aid\t712\n'
                'aid agency staff\t554\n'
                'aid employee\t554\n'
                'aid in weapon\t709\n'
                'aid lorry\t713\n'
                'aid lorry load\t713\n'
                'aid package\t712\n'
                'aid personnel\t554\n'
                'aid staff\t554\n'
                'aid supply\t710\n'
                'aid truck\t713\n'
                'aid worker\t554\n'
                'aidworker\t554\n'
                'aimed at\t1056\n'
                'air attack\t955\n'
                'air base\t702\n'
                'air bombardment\t955\n'
                'air crash\t939\n'
                'air defense\t647\n'
                'air defense battery\t647\n'
                'air defense complex\t647\n'
                'air defense missile system\t647\n'
                'air defense system\t647\n'
                'air defense unit\t647\n'
                'air disaster\t939\n'
                'air field\t702\n'
                'air force jet\t653\n'
                'air raid\t955\n'
                'air sortie\t757\n'
                'air sortie flown\t757\n'
                'air strike\t955\n'
                'airbase\t702\n'
                'airborne force\t608\n'
                'airborne soldier\t608\n'
                'airborne troop\t608\n'
                'aircraft\t652\n'
                'aircraft crash\t939\n'
                'aircrew\t604\n'
                'airdefense system\t647\n'
                'airfield\t702\n'
                'airliner crash\t939\n'
                'airman\t604\n'
                'airmen\t604\n'
                'airplane\t653\n'
                'airstrike\t955\n'
                'airwar\t1038\n'
                'al ahli arab hospital\t432\n'
                'al ahli hospital\t432\n'
                'al fasher\t478\n'
                'al fashir\t478\n'
                'al haouz\t460\n'
                'al hudaydah\t446\n'
                'al jazeera\t1035\n'
                'al qassam\t269\n'
                'al shabaab\t277\n'
                'al shabab\t277\n'
                'al shifa\t433\n'
                'al shifa hospital\t433\n'
                'alahli arab hospital\t432\n'
                'alahli hospital\t432\n'
                'albania\t2\n'
                'albanian\t3\n'
                'aleppo\t467\n'
                'alfashir\t478\n'
                'algeria\t4\n'
                'algerian\t5\n'
                'alhaouz\t460\n'
                'alive\t809\n'
                'all\t1081\n'
                'all time\t899\n'
                'all told\t899\n'
                'alleged\t1081\n'
                'alleged war crime\t760\n'
                'allegedly\t1081\n'
                'allowed in\t865\n'
                'allowed into\t865\n'
                'allowed to enter\t865\n'
                'alltime\t899\n'
                'ally\t1006\n'
                'almost\t1081\n'
                'alone\t1081\n'
                'along\t1071\n'
                'alphabet\t1010\n'
                'alqassam\t269\n'
                'alshabaab\t277\n'
                'alshabab\t277\n'
                'alshifa\t433\n'
                'alshifa hospital\t433\n'
                'also\t1081\n'
                'altogether\t899\n'
                'amassed\t855\n'
                'amazon\t1013\n'
                'amazoncom\t1013\n'
                'ambulance crew\t561\n'
                'ambulance worker\t561\n'
                'america\t286\n'
                'american\t287\n'
                'american made\t1007\n'
                'american supplied\t1007\n'
                'americanmade\t1007\n'
                'americansupplied\t1007\n'
                'amhara\t482\n'
                'amid\t1081\n'
                'ammo\t670\n'
                'ammo depot\t698\n'
                'ammo dump\t698\n'
                'ammunition\t670\n'
                'ammunition depot\t698\n'
                'ammunition dump\t698\n'
                'ammunition stockpile\t698\n'
                'ammunition storage\t698\n'
                'ammunition store\t698\n'
                'ammunition warehouse\t698\n'
                'amnesty\t1038\n'
                'among\t1076\n'
                'amongst\t1076\n'
                'amount\t1081\n'
                'amputation\t781\n'
                'amputee\t781\n'
                'analyst\t1041\n'
                'and\t1081\n'
                'ankara\t304\n'
                'annexed\t869\n'
                'annexed crimea\t348\n'
                'annihilated\t775\n'
                'announced\t1079\n'
                'announced by\t1078\n'
                'announced for\t860\n'
                'annual\t894\n'
                'annual inflation\t729\n'
                'annual rise in consumer price\t729\n'
                'annually\t894\n'
                'ansar allah\t273\n'
                'ansarallah\t273\n'
                'ansarullah\t273\n'
                'antakya\t466\n'
                'anti aircraft battery\t647\n'
                'anti aircraft defense system\t647\n'
                'anti aircraft missile system\t647\n'
                'anti aircraft system\t647\n'
                'anti aircraft warfare system\t647\n'
                'anti aircraft weapon\t647\n'
                'anti government protester\t566\n'
                'anti invasion\t972\n'
                'anti personnel mine\t674\n'
                'anti tank guided missile\t646\n'
                'anti tank missile\t646\n'
                'anti tank missile system\t646\n'
                'anti tank system\t646\n'
                'anti tank weapon\t646\n'
                'anti war\t972\n'
                'antiaircraft battery\t647\n'
                'antiaircraft defense system\t647\n'
                'antiaircraft missile system\t647\n'
                'antiaircraft system\t647\n'
                'antiaircraft warfare system\t647\n'
                'antiaircraft weapon\t647\n'
                'antigovernment protester\t566\n'
                'antiinvasion\t972\n'
                'antioch\t466\n'
                'antipersonnel mine\t674\n'
                'antitank guided missile\t646\n'
                'antitank missile\t646\n'
                'antitank missile system\t646\n'
                'antitank system\t646\n'
                'antitank weapon\t646\n'
                'antiwar\t972\n'
                'any\t1081\n'
                'ap\t1035\n'
                'apartment\t688\n'
                'apartment block\t687\n'
                'apartment building\t687\n'
                'apc\t636\n'
                'application for asylum\t578\n'
                'apprehended\t788\n'
                'approaching\t1071\n'
                'approved\t863\n'
                'approximate\t1081\n'
                'approximately\t1081\n'
                'arab coalition\t274\n'
                'are\t1081\n'
                'area\t682\n'
                'area burned\t1069\n'
                'area burnt\t1069\n'
                'area of land\t682\n'
                'area scorched\t1069\n'
                'argentina\t6\n'
                'argentine\t7\n'
                'argentinian\t7\n'
                'arm\t681\n'
                'arm aid\t709\n'
                'arm and military aid\t709\n'
                'arm and security assistance\t709\n'
                'arm depot\t698\n'
                'arm dump\t698\n'
                'arm package\t709\n'
                'arm supply\t709\n'
                'arm warehouse\t698\n'
                'armed force\t594\n'
                'armed force of russia\t1051\n'
                'armed force of russian federation\t1051\n'
                'armed force of ukraine\t1049\n'
                'armed group member\t614\n'
                'armed man\t614\n'
                'armed men\t614\n'
                'armed militant\t614\n'
                'armed palestinian faction\t271\n'
                'armed palestinian group\t271\n'
                'armenia\t8\n'
                'armenian\t9\n'
                'armor\t626\n'
                'armored car\t626\n'
                'armored carrier\t636\n'
                'armored column\t680\n'
                'armored combat vehicle\t627\n'
                'armored convoy\t680\n'
                'armored fighting vehicle\t627\n'
                'armored force vehicle\t626\n'
                'armored personnel carrier\t636\n'
                'armored transport\t636\n'
                'armored troop carrier\t636\n'
                'armored unit\t626\n'
                'armored vehicle\t626\n'
                'army\t594\n'
                'army general\t597\n'
                'army helicopter\t656\n'
                'army loss\t1046\n'
                'army member\t594\n'
                'army of kyiv\t1049\n'
                'army officer\t595\n'
                'army personnel\t594\n'
                'army soldier\t594\n'
                'army troop\t594\n'
                'army vehicle\t621\n'
                'around\t1071\n'
                'arrest\t788\n'
                'arrested\t788\n'
                'arresting\t788\n'
                'arrival\t857\n'
                'arrived\t857\n'
                'arriving\t857\n'
                'arriving in\t865\n'
                'arsenal\t698\n'
                'artemivsk\t360\n'
                'artillery\t640\n'
                'artillery ammunition\t669\n'
                'artillery attack\t959\n'
                'artillery bombardment\t959\n'
                'artillery fire\t959\n'
                'artillery gun\t640\n'
                'artillery piece\t640\n'
                'artillery projectile\t669\n'
                'artillery round\t669\n'
                'artillery shell\t669\n'
                'artillery shelling\t959\n'
                'artillery strike\t756\n'
                'artillery system\t640\n'
                'artillery unit\t640\n'
                'artillery weapon\t640\n'
                'artyomovsk\t360\n'
                'as\t1081\n'
                'as claimed by\t1078\n'
                'as given by\t1078\n'
                'as of today\t899\n'
                'as part of exchange\t984\n'
                'as reported by\t1078\n'
                'as seen by\t1078\n'
                'as stated by\t1078\n'
                'as told by\t1078\n'
                'asia\t243\n'
                'asian\t244\n'
                'asked for\t862\n'
                'assailed\t844\n'
                'assault\t964\n'
                'assaulted\t844\n'
                'assembled\t855\n'
                'assessment\t1079\n'
                'asset\t714\n'
                'assistance\t712\n'
                'associated press\t1035\n'
                'asylum applicant\t577\n'
                'asylum application\t578\n'
                'asylum claim\t578\n'
                'asylum request\t578\n'
                'asylum seeker\t577\n'
                'asylumseeker\t577\n'
                'at\t1071\n'
                'at front\t969\n'
                'at hand of\t1075\n'
                'at home\t1008\n'
                'at home and abroad\t1001\n'
                'at its height\t919\n'
                'at least\t1081\n'
                'at peak\t919\n'
                'at risk\t829\n'
                'at risk of famine\t817\n'
                'at risk of starvation\t817\n'
                'at risk of starving\t817\n'
                'at weekend\t917\n'
                'atacm\t666\n'
                'atacm missile\t666\n'
                'atgm\t646\n'
                'athen\t526\n'
                'atla mountain\t458\n'
                'attack\t964\n'
                'attack aircraft\t653\n'
                'attack count\t755\n'
                'attack drone\t659\n'
                'attack helicopter\t656\n'
                'attack jet\t653\n'
                'attack of 7_october\t1022\n'
                'attack on 7_october\t1022\n'
                'attack on israel by hamas\t1022\n'
                'attack uav\t659\n'
                'attacked\t844\n'
                'attendance\t752\n'
                'attendee\t752\n'
                'attrition\t773\n'
                'australia\t10\n'
                'australian\t11\n'
                'austria\t12\n'
                'austrian\t13\n'
                'authorised\t863\n'
                'authority\t1028\n'
                'authorized\t863\n'
                'auto and fuel tanker\t622\n'
                'avdeevka\t361\n'
                'avdeyevka\t361\n'
                'avdiivka\t361\n'
                'avdiyivka\t361\n'
                'average age\t890\n'
                'average daily\t891\n'
                'average each day\t891\n'
                'average monthly\t893\n'
                'average per day\t891\n'
                'average wage\t735\n'
                'awol\t787\n'
                'axed\t828\n'
                'axing\t828\n'
                'azerbaijan\t14\n'
                'azerbaijani\t15\n'
                'azeri\t15\n'
                'azovstal\t372\n'
                'azovstal plant\t372\n'
                'azovstal steel plant\t372\n'
                'azovstal steelwork\t372',
           'b': 'baby\t549\n'
                'back from captivity\t799\n'
                'back home\t800\n'
                'back in hand\t868\n'
                'back in kyiv hand\t1063\n'
                'back in ukrainian hand\t1063\n'
                'back under\t868\n'
                'back under control\t868\n'
                'back under control of ukraine\t1063\n'
                'back under kyiv control\t1063\n'
                'back under ukraine control\t1063\n'
                'back under ukrainian control\t1063\n'
                'badly hurt\t780\n'
                'badly injured\t780\n'
                'badly wounded\t780\n'
                'baghdad\t473\n'
                'bakhmut\t360\n'
                'balakleia\t382\n'
                'balakleya\t382\n'
                'balakliia\t382\n'
                'balakliya\t382\n'
                'bali\t492\n'
                'ballistic missile\t664\n'
                'ballot\t743\n'
                'ballot cast early\t748\n'
                'ballot day\t974\n'
                'ballot declared invalid\t744\n'
                'ballot invalid\t744\n'
                'ballot paper\t743\n'
                'ballot spoiled\t744\n'
                'ballot spoilt\t744\n'
                'balochistan\t504\n'
                'baluchistan\t504\n'
                'bangladesh\t16\n'
                'bangladeshi\t17\n'
                'barcelona\t521\n'
                'base rate\t736\n'
                'based\t855\n'
                'based on\t1078\n'
                'battalion\t619\n'
                'battalion sized tactical group\t617\n'
                'battalion tactical group\t617\n'
                'battalionsized tactical group\t617\n'
                'battered\t836\n'
                'battle\t969\n'
                'battle death\t1043\n'
                'battle tank\t628\n'
                'battlefield\t969\n'
                'battlefield casualty\t1046\n'
                'battlefield death\t1043\n'
                'battlefield fatality\t1043\n'
                'battlefield loss\t1046\n'
                'bazaar\t988\n'
                'bbc\t1035\n'
                'bbc russian\t1034\n'
                'bbc russian service\t1034\n'
                'be\t1081\n'
                'became\t1081\n'
                'because\t1081\n'
                'become\t1081\n'
                'been\t1081\n'
                'beeri\t441\n'
                'behind bar\t791\n'
                'behind held\t798\n'
                'beijing\t313\n'
                'being\t1081\n'
                'being captured\t785\n'
                'being held\t798\n'
                'beirut\t442\n'
                'belarus\t18\n'
                'belarusian\t19\n'
                'belarussian\t19\n'
                'belgian\t21\n'
                'belgium\t20\n'
                'belgorod\t418\n'
                'belgorod region\t410\n'
                'belgrade\t530\n'
                'believed\t1081\n'
                'believed dead\t784\n'
                'benchmark rate\t736\n'
                'beneath debris\t813\n'
                'beneath rubble\t813\n'
                'benghazi\t476\n'
                'berdiansk\t394\n'
                'berdyansk\t394\n'
                'berlin\t518\n'
                'besieged\t813\n'
                'besieged enclave\t422\n'
                'between\t1077\n'
                'beyond border\t1000\n'
                'bezo company\t1013\n'
                'bill\t888\n'
                'billion\t888\n'
                'black sea corridor\t999\n'
                'black sea deal\t999\n'
                'black sea grain deal\t999\n'
                'black sea grain initiative\t999\n'
                'black sea initiative\t999\n'
                'blacked out\t825\n'
                'blacklisted\t877\n'
                'blackout\t825\n'
                'blast\t936\n'
                'blasted out of sky\t838\n'
                'blaze\t937\n'
                'block of flat\t687\n'
                'blocked\t848\n'
                'blocked by sanction\t848\n'
                'blown out of sky\t838\n'
                'blown up\t835\n'
                'blownup\t835\n'
                'blue helmet\t557\n'
                'bmp\t633\n'
                'bmp 1\t633\n'
                'bmp 2\t633\n'
                'bmp 3\t633\n'
                'bmp1\t633\n'
                'bmp2\t633\n'
                'bmp3\t633\n'
                'bn\t888\n'
                'boarded\t846\n'
                'boat\t675\n'
                'boat and cutter\t676\n'
                'boat capsizing\t942\n'
                'boat crossing\t1002\n'
                'boat migrant\t579\n'
                'boat sinking\t942\n'
                'body\t707\n'
                'body count\t775\n'
                'boko haram\t278\n'
                'bolivia\t22\n'
                'bolivian\t23\n'
                'bomb\t673\n'
                'bombardment\t956\n'
                'bombed\t956\n'
                'bomber\t655\n'
                'bomber aircraft\t655\n'
                'bomber plane\t655\n'
                'bombing\t956\n'
                'bombing from air\t955\n'
                'bombing raid\t955\n'
                'border\t996\n'
                'border crossing\t761\n'
                'border crossing out\t761\n'
                'border guard\t611\n'
                'borderguard\t611\n'
                'bordering\t1071\n'
                'borodianka\t389\n'
                'borodyanka\t389\n'
                'bosnia\t24\n'
                'bosnian\t25\n'
                'both\t1081\n'
                'both army\t284\n'
                'both army combined\t284\n'
                'both inside and abroad\t1001\n'
                'both side\t284\n'
                'both side combined\t284\n'
                'bound for\t1074\n'
                'boy and girl\t546\n'
                'bradley\t634\n'
                'bradley fighting vehicle\t634\n'
                'bradley ifv\t634\n'
                'bradley vehicle\t634\n'
                'branch\t704\n'
                'brazil\t26\n'
                'brazilian\t27\n'
                'breach of ceasefire\t758\n'
                'breach of truce\t758\n'
                'bridge\t695\n'
                'briefing\t1079\n'
                'brigade\t618\n'
                'britain\t289\n'
                'british\t290\n'
                'british telecom\t1018\n'
                'briton\t290\n'
                'brought back\t800\n'
                'brought back from captivity\t799\n'
                'brought back under\t868\n'
                'brought down\t838\n'
                'brought down by air defense\t841\n'
                'brought home\t800\n'
                'brought home from captivity\t799\n'
                'brought home in exchange\t799\n'
                'brought out\t810\n'
                'brought out alive\t808\n'
                'brought out of\t802\n'
                'brought out of sky\t838\n'
                'brought to ground\t839\n'
                'brought to safety\t802\n'
                'broughtdown\t838\n'
                'brovary\t391\n'
                'brussel\t293\n'
                'bryansk\t419\n'
                'bryansk region\t411\n'
                'bt\t1018\n'
                'bt group\t1018\n'
                'btg\t617\n'
                'btr\t636\n'
                'btselem\t1038\n'
                'bucha\t387\n'
                'budapest\t534\n'
                'budget aid\t711\n'
                'budget support\t711\n'
                'build up\t855\n'
                'building\t686\n'
                'buildup\t855\n'
                'built\t867\n'
                'bulgaria\t28\n'
                'bulgarian\t29\n'
                'bulletin\t1079\n'
                'burial ground\t985\n'
                'burial pit\t985\n'
                'burial place\t985\n'
                'burial plot\t706\n'
                'burial site\t985\n'
                'buried\t813\n'
                'buried beneath rubble\t813\n'
                'buried in rubble\t813\n'
                'buried under debris\t813\n'
                'buried under rubble\t813\n'
                'burkina faso\t30\n'
                'burkinabe\t31\n'
                'burma\t319\n'
                'burmese\t320\n'
                'burned\t835\n'
                'burned area\t1069\n'
                'burned by wildfire\t876\n'
                'burned down\t835\n'
                'burned out\t835\n'
                'burnt\t835\n'
                'burnt area\t1069\n'
                'burnt by wildfire\t876\n'
                'burnt down\t835\n'
                'burnt out\t835\n'
                'bus\t986\n'
                'bus full of children\t986\n'
                'buse\t625\n'
                'bused out\t802\n'
                'bush fire\t929\n'
                'bushfire\t929\n'
                'busload\t986\n'
                'bussed out\t802\n'
                'butchered\t776\n'
                'by\t1075\n'
                'by now\t899',
           'c': 'cabinet\t1028\n'
                'calculation\t1079\n'
                'california\t508\n'
                'call up\t858\n'
                'called for\t862\n'
                'called up\t858\n'
                'callup\t858\n'
                'cambodia\t32\n'
                'cambodian\t33\n'
                'came\t1081\n'
                'came back\t800\n'
                'came home\t800\n'
                'came home in exchange\t799\n'
                'came home in swap\t799\n'
                'came in\t857\n'
                'came under attack\t844\n'
                'cameroon\t34\n'
                'cameroonian\t35\n'
                'campaign\t1081\n'
                'can\t1081\n'
                'canada\t36\n'
                'canadian\t37\n'
                'candidate\t751\n'
                'cannon\t640\n'
                'capital kyiv\t349\n'
                'capsized boat\t942\n'
                'capsizing\t942\n'
                'captive\t572\n'
                'captive taken\t785\n'
                'captivity\t798\n'
                'capture\t785\n'
                'capture of land\t869\n'
                'captured\t785\n'
                'captured back\t1063\n'
                'captured serviceman\t1047\n'
                'captured servicemen\t1047\n'
                'captured soldier\t1047\n'
                'capturing\t785\n'
                'car bomb\t961\n'
                'car bombing\t961\n'
                'carbomb\t961\n'
                'carbon emission\t771\n'
                'cargo 200\t1043\n'
                'cargo 300\t1045\n'
                'cargo ship\t677\n'
                'cargo vessel\t677\n'
                'cargo200\t1043\n'
                'cargo300\t1045\n'
                'case\t753\n'
                'cast\t872\n'
                'casualty\t774\n'
                'casualty count\t774\n'
                'casualty figure\t774\n'
                'casualty toll\t774\n'
                'catalan\t246\n'
                'catalonia\t245\n'
                'cattle\t770\n'
                'caught\t821\n'
                'caused\t1081\n'
                'cave in\t940\n'
                'caved in\t839\n'
                'cavein\t940\n'
                'cease fire\t997\n'
                'ceasefire\t997\n'
                'ceasefire breach\t758\n'
                'ceasefire violation\t758\n'
                'central african republic\t38\n'
                'central bank asset\t715\n'
                'central bank rate\t736\n'
                'central bank reserve\t715\n'
                'central mediterranean\t543\n'
                'central ukraine\t354\n'
                'centralbank reserve\t715\n'
                'cereal\t728\n'
                'cereal exported\t727\n'
                'cessation of hostility\t997\n'
                'chad\t39\n'
                'chadian\t40\n'
                'challenger\t979\n'
                'challenger 2\t632\n'
                'challenger 2 tank\t632\n'
                'challenger 2s\t632\n'
                'challenger tank\t632\n'
                'channel crossing\t762\n'
                'channel migrant\t762\n'
                'charged\t789\n'
                'charity worker\t554\n'
                'charred\t876\n'
                'chased from their home\t803\n'
                'chasiv yar\t368\n'
                'chasov yar\t368\n'
                'chechen\t260\n'
                'chechnya\t260\n'
                'cherkasy region\t344\n'
                'chernigov\t404\n'
                'chernigov region\t338\n'
                'chernihiv\t404\n'
                'chernihiv region\t338\n'
                'child\t546\n'
                'child under five\t548\n'
                'children\t546\n'
                'children aged under five\t548\n'
                'children and women\t551\n'
                'children under 5\t548\n'
                'children under five\t548\n'
                'chile\t41\n'
                'chilean\t42\n'
                'china\t311\n'
                'chinese\t312\n'
                'cholera\t946\n'
                'chopper\t656\n'
                'church\t693\n'
                'churchgoer\t587\n'
                'cia\t1039\n'
                'cited by\t1078\n'
                'citing\t1078\n'
                'citizen\t544\n'
                'city\t684\n'
                'city and town\t683\n'
                'city council\t1040\n'
                'city of kiev\t349\n'
                'city of kyiv\t349\n'
                'city of moscow\t415\n'
                'city town and village\t683\n'
                'civil defense\t1040\n'
                'civil population\t545\n'
                'civilian\t545\n'
                'civilian and soldier\t544\n'
                'civilian infrastructure\t708\n'
                'civilian population\t545\n'
                'civilian victim\t545\n'
                'civvy\t545\n'
                'claim\t1079\n'
                'claim for asylum\t578\n'
                'claim it\t1079\n'
                'claimed\t1081\n'
                'claimed by\t1078\n'
                'claimed life\t775\n'
                'claimed live\t775\n'
                'clash\t967\n'
                'clawed back\t868\n'
                'cleared\t873\n'
                'clinic\t690\n'
                'clinician\t558\n'
                'close to\t1071\n'
                'close to famine\t817\n'
                'close to starvation\t817\n'
                'closed\t849\n'
                'closing\t849\n'
                'closure\t849\n'
                'cluster bomb\t671\n'
                'cluster munition\t671\n'
                'cluster shell\t671\n'
                'cnn\t1035\n'
                'co2 emission\t771\n'
                'coach\t986\n'
                'coal miner\t585\n'
                'coalition\t274\n'
                'coastal enclave\t422\n'
                'collapse\t940\n'
                'collapsed\t839\n'
                'collapsed building\t943\n'
                'collapsed house\t943\n'
                'collision\t938\n'
                'colombia\t43\n'
                'colombian\t44\n'
                'colonel\t598\n'
                'column\t680\n'
                'column of armor\t680\n'
                'column of tank\t680\n'
                'column of vehicle\t680\n'
                'combat\t969\n'
                'combat aircraft\t653\n'
                'combat airplane\t653\n'
                'combat armored vehicle\t627\n'
                'combat casualty\t1046\n'
                'combat dead\t1043\n'
                'combat death\t1043\n'
                'combat fatality\t1043\n'
                'combat flight\t757\n'
                'combat helicopter\t656\n'
                'combat jet\t653\n'
                'combat loss\t1046\n'
                'combat plane\t653\n'
                'combat ship\t676\n'
                'combat sortie\t757\n'
                'combat wounded\t1045\n'
                'combatant\t594\n'
                'combined\t1081\n'
                'come\t1081\n'
                'come back\t800\n'
                'come under attack\t844\n'
                'coming\t1081\n'
                'coming into\t865\n'
                'coming under attack\t844\n'
                'command and control post\t701\n'
                'command center\t701\n'
                'command point\t701\n'
                'command post\t701\n'
                'commandeered\t846\n'
                'commander\t596\n'
                'commando\t609\n'
                'commandpost\t701\n'
                'commercial ship\t677\n'
                'commercial vessel\t677\n'
                'commissioned officer\t595\n'
                'commitment\t860\n'
                'committed\t860\n'
                'community\t683\n'
                'company itself\t1042\n'
                'compiled by\t1078\n'
                'completely destroyed\t835\n'
                'concede\t1079\n'
                'conceded\t1079\n'
                'conceded by\t1053\n'
                'concentrated\t855\n'
                'condemned to death\t792\n'
                'confirmed\t1081\n'
                'confirmed by\t1078\n'
                'confirmed dead\t775\n'
                'confiscated\t846\n'
                'conflict\t1081\n'
                'congo\t314\n'
                'congolese\t315\n'
                'conquered\t869\n'
                'conquest\t869\n'
                'conscript\t599\n'
                'conscript lost\t1066\n'
                'conscript soldier\t599\n'
                'conscripted\t858\n'
                'conscription\t858\n'
                'consumed by fire\t876\n'
                'consumer\t590\n'
                'consumer price inflation\t729\n'
                'consumer price rise\t729\n'
                'contract serviceman\t601\n'
                'contract servicemen\t601\n'
                'contract soldier\t601\n'
                'contracted\t821\n'
                'control\t869\n'
                'control of\t1064\n'
                'control point\t701\n'
                'control regained\t868\n'
                'control returned to ukraine\t1063\n'
                'controlled\t869\n'
                'controlled by\t1064\n'
                'convict\t613\n'
                'convict fighter\t613\n'
                'convict held\t573\n'
                'convict recruit\t613\n'
                'convicted\t790\n'
                'conviction\t790\n'
                'convoy\t680\n'
                'convoy of vehicle\t680\n'
                'cop\t567\n'
                'copter\t656\n'
                'corona virus\t947\n'
                'coronavirus\t947\n'
                'corporate employee\t571\n'
                'corporate job\t571\n'
                'corporate staff\t571\n'
                'corpse\t707\n'
                'correspondent\t563\n'
                'corridor\t921\n'
                'cost\t888\n'
                'cost of damage\t717\n'
                'cost of living rise\t729\n'
                'cost of rebuilding\t716\n'
                'cost of reconstruction\t716\n'
                'cost of redundancy\t1058\n'
                'cost to rebuild\t716\n'
                'count\t1079\n'
                'counted\t871\n'
                'counted by\t1078\n'
                'counted so far\t1081\n'
                'country\t1081\n'
                'county\t995\n'
                'coup\t968\n'
                'covid\t947\n'
                'covid 19\t947\n'
                'covid19\t947\n'
                'cow\t770\n'
                'cox bazar\t540\n'
                'cpi\t729\n'
                'crack down\t970\n'
                'crackdown\t970\n'
                'craft\t675\n'
                'crash\t938\n'
                'crashed\t840\n'
                'credit suisse\t1020\n'
                'crew\t570\n'
                'crew member\t570\n'
                'crewman\t570\n'
                'crewmen\t570\n'
                'crime\t767\n'
                'crimea\t348\n'
                'crimean\t348\n'
                'crimean peninsula\t348\n'
                'criminal offense\t767\n'
                'crisi\t1081\n'
                'critically injured\t780\n'
                'critically wounded\t780\n'
                'croatia\t45\n'
                'croatian\t46\n'
                'crocus city hall\t421\n'
                'crocus concert hall\t421\n'
                'crocus hall\t421\n'
                'cross border attack by hamas\t1022\n'
                'crossborder attack by hamas\t1022\n'
                'crossed\t874\n'
                'crossing\t874\n'
                'crossing into\t865\n'
                'crossing of border\t761\n'
                'crowd\t752\n'
                'crowd crush\t941\n'
                'crowd size\t752\n'
                'crowd surge\t941\n'
                'crude export\t726\n'
                'crude oil export\t726\n'
                'cruise missile\t663\n'
                'cruisemissile\t663\n'
                'crush\t941\n'
                'cuba\t47\n'
                'cuban\t48\n'
                'cull\t828\n'
                'cultural heritage site\t694\n'
                'cultural site\t694\n'
                'cumulative\t899\n'
                'cumulative total\t899\n'
                'cumulatively\t899\n'
                'currency reserve\t715\n'
                'current\t1081\n'
                'current president\t978\n'
                'currently\t1081\n'
                'custody\t798\n'
                'customer\t590\n'
                'cut\t828\n'
                'cut off\t813\n'
                'cut off from electricity\t825\n'
                'cut off from power\t825\n'
                'cut planned\t830\n'
                'cutoff\t813\n'
                'cutting\t828\n'
                'cyclone\t926\n'
                'cypriot\t50\n'
                'cyprus\t49\n'
                'czech\t300\n'
                'czech republic\t299\n'
                'czechia\t299',
           'd': 'daesh\t275\n'
                'dagestan\t414\n'
                'dahyan\t451\n'
                'daily\t891\n'
                'daily average\t891\n'
                'dam\t935\n'
                'dam breach\t935\n'
                'dam burst\t935\n'
                'dam collapse\t935\n'
                'dam destruction\t935\n'
                'dam disaster\t935\n'
                'dam failure\t935\n'
                'damage\t836\n'
                'damage bill\t717\n'
                'damage cost\t717\n'
                'damaged\t836\n'
                'damaged and destroyed\t837\n'
                'damaged destroyed\t837\n'
                'damaged or destroyed\t837\n'
                'damaged or wrecked\t837\n'
                'damascus\t310\n'
                'dane\t52\n'
                'danish\t52\n'
                'darfur\t479\n'
                'darna\t474\n'
                'data\t1079\n'
                'database\t1079\n'
                'day\t891\n'
                'day lost to strike\t834\n'
                'day rate\t891\n'
                'de occupied\t868\n'
                'dead\t775\n'
                'dead at sea\t815\n'
                'dead body\t707\n'
                'dead from hunger\t1062\n'
                'dead in combat\t1043\n'
                'dead of hunger\t1062\n'
                'dead of starvation\t1062\n'
                'dead on battlefield\t1043\n'
                'dead or injured\t774\n'
                'dead or wounded\t774\n'
                'dead toll\t775\n'
                'deadly\t775\n'
                'death\t775\n'
                'death at front\t1043\n'
                'death at sea\t815\n'
                'death by starvation\t1062\n'
                'death caused\t775\n'
                'death from hunger\t1062\n'
                'death from malnutrition\t1062\n'
                'death from starvation\t1062\n'
                'death in combat\t1043\n'
                'death penalty case\t792\n'
                'death sentence\t792\n'
                'death toll\t775\n'
                'debris\t943\n'
                'debt\t722\n'
                'deceased\t775\n'
                'decisive round\t911\n'
                'declared persona non grata\t878\n'
                'deep\t885\n'
                'defender\t594\n'
                'defender of ukraine\t1049\n'
                'defense aid\t709\n'
                'defense assistance\t709\n'
                'defense budget\t719\n'
                'defense department\t1024\n'
                'defense expenditure\t719\n'
                'defense intelligence\t1039\n'
                'defense ministry\t1024\n'
                'defense outlay\t719\n'
                'defense spending\t719\n'
                'defused\t873\n'
                'delhi\t500\n'
                'delivered\t861\n'
                'delivering\t861\n'
                'delivery\t861\n'
                'deluge\t923\n'
                'demanded\t862\n'
                'demo\t971\n'
                'democratic republic of congo\t314\n'
                'demolished\t835\n'
                'demonstrated\t971\n'
                'demonstrating\t971\n'
                'demonstration\t971\n'
                'demonstration participant\t566\n'
                'demonstrator\t566\n'
                'dengue\t952\n'
                'dengue fever\t952\n'
                'denmark\t51\n'
                'deoccupied\t868\n'
                'department of defense\t1024\n'
                'depend on aid\t816\n'
                'dependent on aid\t816\n'
                'deployed\t855\n'
                'deployment\t855\n'
                'deportation\t807\n'
                'deported\t807\n'
                'deportee\t581\n'
                'depth\t885\n'
                'deputy\t749\n'
                'derna\t474\n'
                'deserted\t787\n'
                'deserted equipment\t843\n'
                'deserter\t787\n'
                'desertion\t787\n'
                'despatched\t861\n'
                'destroyed\t835\n'
                'destroyed and damaged\t837\n'
                'destroyed damaged\t837\n'
                'destroyed or damaged\t837\n'
                'destroying\t835\n'
                'destruction\t835\n'
                'detained\t788\n'
                'detainee\t573\n'
                'detaining\t788\n'
                'detention\t788\n'
                'detention center\t990\n'
                'detention facility\t990\n'
                'detonation\t936\n'
                'dhahyan\t451\n'
                'dhaka\t539\n'
                'dhamar\t450\n'
                'did\t1081\n'
                'die\t775\n'
                'died\t775\n'
                'died at front\t1043\n'
                'died at sea\t815\n'
                'died fighting\t1043\n'
                'died from hunger\t1062\n'
                'died from malnutrition\t1062\n'
                'died from starvation\t1062\n'
                'died in action\t1043\n'
                'died in combat\t1043\n'
                'died of hunger\t1062\n'
                'died of lack of food\t1062\n'
                'died of malnutrition\t1062\n'
                'died of starvation\t1062\n'
                'died trying to cross\t815\n'
                'disabled\t778\n'
                'disappeared\t783\n'
                'disarmed\t873\n'
                'disbursed\t861\n'
                'discharged\t852\n'
                'discovered\t810\n'
                'disinterred\t810\n'
                'dismissal\t828\n'
                'dismissed\t828\n'
                'disorder\t966\n'
                'dispatched\t861\n'
                'displaced\t803\n'
                'displaced inside\t804\n'
                'displaced inside country\t804\n'
                'displaced internally\t804\n'
                'displaced people\t803\n'
                'displaced person\t803\n'
                'displaced within\t804\n'
                'displaced within country\t804\n'
                'displaced within own country\t804\n'
                'displacement\t803\n'
                'distance\t884\n'
                'distance from\t884\n'
                'distance to\t884\n'
                'disturbance\t966\n'
                'ditched\t843\n'
                'dnepr\t397\n'
                'dnepropetrovsk region\t334\n'
                'dnipro\t397\n'
                'dnipropetrovsk\t397\n'
                'dnipropetrovsk region\t334\n'
                'dnr\t258\n'
                'do\t1081\n'
                'doctor\t559\n'
                'documented\t1081\n'
                'documented by\t1078\n'
                'dod\t1024\n'
                'doe\t1081\n'
                'dollar\t888\n'
                'donated\t861\n'
                'donba\t332\n'
                'donba region\t332\n'
                'donbass\t332\n'
                'donbass region\t332\n'
                'donet basin\t332\n'
                'donetsk\t358\n'
                'donetsk people republic\t258\n'
                'donetsk rebel\t258\n'
                'donetsk region\t356\n'
                'donetsk separatist\t258\n'
                'donetska region\t356\n'
                'dose\t754\n'
                'downed\t838\n'
                'downed by air defense\t841\n'
                'downed tool\t833\n'
                'downing\t838\n'
                'downing street\t291\n'
                'dpr\t258\n'
                'dprk\t261\n'
                'dr congo\t314\n'
                'drafted\t858\n'
                'drafted into army\t858\n'
                'draftee\t599\n'
                'drama theater\t992\n'
                'drc\t314\n'
                'driven from home\t803\n'
                'driven from their home\t803\n'
                'driven from their home within\t804\n'
                'driven into\t865\n'
                'driven out of their home\t803\n'
                'drone\t658\n'
                'drone and missile\t668\n'
                'drone attack\t958\n'
                'drone crew\t605\n'
                'drone operator\t605\n'
                'drone pilot\t605\n'
                'drone strike\t958\n'
                'droneoperator\t605\n'
                'drop\t854\n'
                'dropped\t854\n'
                'dropped in box\t872\n'
                'drought\t934\n'
                'drowned\t815\n'
                'drowned at sea\t815\n'
                'drowning\t815\n'
                'drug\t768\n'
                'due\t1081\n'
                'dug alive\t808\n'
                'dug from\t810\n'
                'dug out alive\t808\n'
                'dug up\t810\n'
                'during\t1077\n'
                'during last day\t900\n'
                'during night\t903\n'
                'during past day\t900\n'
                'dutch\t324\n'
                'dwelling\t688\n'
                'dying\t775',
           'e': 'each day\t891\n'
                'each hour\t895\n'
                'each month\t893\n'
                'each week\t892\n'
                'each year\t894\n'
                'early ballot\t748\n'
                'early vote\t748\n'
                'earmarked\t860\n'
                'earning\t721\n'
                'earth quake\t922\n'
                'earth tremor\t922\n'
                'earthquake\t922\n'
                'earthquake area\t922\n'
                'earthquake hit area\t922\n'
                'earthquake hit region\t922\n'
                'earthquake zone\t922\n'
                'earthquakehit area\t922\n'
                'earthquakehit region\t922\n'
                'east jerusalem\t424\n'
                'east of\t1071\n'
                'east of ukraine\t351\n'
                'eastern afghanistan\t453\n'
                'eastern ukraine\t351\n'
                'ebola\t950\n'
                'economic aid\t711\n'
                'economic assistance\t711\n'
                'economic cost\t717\n'
                'economic damage\t717\n'
                'economic growth\t733\n'
                'economic loss\t717\n'
                'economic support\t711\n'
                'ecuador\t53\n'
                'ecuadorean\t54\n'
                'ecuadorian\t54\n'
                'education facility\t691\n'
                'educational facility\t691\n'
                'educational institution\t691\n'
                'educator\t564\n'
                'egypt\t55\n'
                'egyptian\t56\n'
                'either side\t284\n'
                'el fasher\t478\n'
                'el fashir\t478\n'
                'el salvador\t57\n'
                'elderly\t553\n'
                'elderly people\t553\n'
                'elected\t870\n'
                'election\t974\n'
                'election turnout\t740\n'
                'elector\t737\n'
                'electoral participation\t740\n'
                'electoral participation rate\t740\n'
                'electoral roll\t738\n'
                'electoral turnout\t740\n'
                'electorate\t738\n'
                'electricity cut off\t825\n'
                'electricity generation\t696\n'
                'electricity grid\t697\n'
                'electricity infrastructure\t697\n'
                'electricity plant\t696\n'
                'electronic warfare station\t651\n'
                'electronic warfare system\t651\n'
                'elenovka\t370\n'
                'elfashir\t478\n'
                'eligible voter\t738\n'
                'eliminated\t775\n'
                'eliminated equipment\t835\n'
                'elon musk twitter\t1011\n'
                'emergency worker\t561\n'
                'emigrated\t805\n'
                'emirate\t317\n'
                'emirati\t318\n'
                'emission\t771\n'
                'employ\t832\n'
                'employed\t832\n'
                'employed anew\t831\n'
                'employee\t569\n'
                'employer\t1042\n'
                'employment\t832\n'
                'enemy\t285\n'
                'enemy occupier\t1048\n'
                'energodar\t395\n'
                'energy facility\t697\n'
                'energy infrastructure\t697\n'
                'energy infrastructure facility\t697\n'
                'energy infrastructure site\t697\n'
                'energy installation\t697\n'
                'energy object\t697\n'
                'energy site\t697\n'
                'energy system\t697\n'
                'enerhodar\t395\n'
                'engineering equipment\t638\n'
                'engineering vehicle\t638\n'
                'england\t235\n'
                'english\t236\n'
                'enlisted under mobilization\t858\n'
                'enter\t865\n'
                'entered\t865\n'
                'entering\t865\n'
                'epidemic\t954\n'
                'equipment\t620\n'
                'equipment item\t620\n'
                'eritrea\t59\n'
                'eritrean\t60\n'
                'eruption\t932\n'
                'escaped\t805\n'
                'estimate\t1079\n'
                'estimated\t1081\n'
                'estimated by\t1078\n'
                'estimation\t1079\n'
                'estonia\t61\n'
                'estonian\t62\n'
                'ethiopia\t63\n'
                'ethiopian\t64\n'
                'eu\t292\n'
                'eu country\t292\n'
                'eu member state\t292\n'
                'eu state\t292\n'
                'eur\t888\n'
                'euro\t888\n'
                'europe\t294\n'
                'european\t295\n'
                'european bloc\t292\n'
                'european commission\t1031\n'
                'european union\t292\n'
                'evacuated\t802\n'
                'evacuating\t802\n'
                'evacuation\t802\n'
                'evacuation corridor\t998\n'
                'evacuee\t802\n'
                'every day\t891\n'
                'every hour\t895\n'
                'every month\t893\n'
                'every week\t892\n'
                'every year\t894\n'
                'evin\t536\n'
                'evin prison\t536\n'
                'ew system\t651\n'
                'exact\t1081\n'
                'example\t1081\n'
                'exchange\t984\n'
                'exchange of prisoner\t984\n'
                'exchanged\t1057\n'
                'executed\t794\n'
                'execution\t794\n'
                'exhumed\t810\n'
                'exodus\t805\n'
                'expanse\t682\n'
                'expected\t920\n'
                'expelled\t878\n'
                'expended\t852\n'
                'expense\t888\n'
                'expert\t1041\n'
                'exploding drone\t659\n'
                'explosion\t936\n'
                'explosive drone\t659\n'
                'export\t724\n'
                'export of cereal\t727\n'
                'export of grain\t727\n'
                'export of oil\t726\n'
                'exported\t866\n'
                'exported grain\t727\n'
                'exporting\t866\n'
                'expulsion\t878\n'
                'extracted alive\t808\n'
                'extreme heat\t933\n'
                'extremist\t614',
           'f': 'f 16\t654\n'
                'f 16 aircraft\t654\n'
                'f 16 fighter\t654\n'
                'f 16 fighter jet\t654\n'
                'f 16 jet\t654\n'
                'f 16 plane\t654\n'
                'f 16s\t654\n'
                'f16\t654\n'
                'f16 aircraft\t654\n'
                'f16 fighter\t654\n'
                'f16 fighter jet\t654\n'
                'f16 jet\t654\n'
                'f16 plane\t654\n'
                'facebook\t1009\n'
                'facebook owner\t1009\n'
                'facebook parent\t1009\n'
                'facebook parent company\t1009\n'
                'facing acute hunger\t818\n'
                'facing catastrophic hunger\t817\n'
                'facing charge\t789\n'
                'facing famine\t817\n'
                'facing hunger\t818\n'
                'facing starvation\t817\n'
                'factory\t703\n'
                'fall back\t859\n'
                'fallen\t775\n'
                'fallen and wounded\t774\n'
                'fallen back\t859\n'
                'fallen ill\t821\n'
                'fallen in action\t1043\n'
                'fallen in battle\t1043\n'
                'fallen in combat\t1043\n'
                'family\t590\n'
                'famine\t944\n'
                'famine death\t1062\n'
                'famine like condition\t817\n'
                'faminelike condition\t817\n'
                'fan\t586\n'
                'far\t1081\n'
                'far from\t884\n'
                'far right\t982\n'
                'far right party\t982\n'
                'farmer\t592\n'
                'farright\t982\n'
                'farright party\t982\n'
                'fatal\t775\n'
                'fatal casualty\t775\n'
                'fatality\t775\n'
                'fatally\t775\n'
                'feared\t1081\n'
                'feared dead\t784\n'
                'feared killed\t784\n'
                'fell\t775\n'
                'fell down\t839\n'
                'fell in battle\t775\n'
                'fell in combat\t1043\n'
                'felled\t838\n'
                'felt\t1081\n'
                'female\t550\n'
                'femicide\t764\n'
                'ferry operator p&o\t1012\n'
                'ferry sinking\t942\n'
                'field gun\t640\n'
                'fielded\t855\n'
                'fighter\t614\n'
                'fighter aircraft\t653\n'
                'fighter jet\t653\n'
                'fighter plane\t653\n'
                'fighterjet\t653\n'
                'fighting\t1081\n'
                'figure\t1079\n'
                'figure for\t1079\n'
                'filed\t1081\n'
                'filipino\t166\n'
                'financial aid\t711\n'
                'financial assistance\t711\n'
                'financial damage\t717\n'
                'financial support\t711\n'
                'finland\t65\n'
                'finn\t66\n'
                'finnish\t66\n'
                'fire\t853\n'
                'fire fighter\t562\n'
                'firearm\t681\n'
                'fired\t852\n'
                'fired against\t1056\n'
                'fired at\t1056\n'
                'fired on\t1056\n'
                'fired upon\t1056\n'
                'fired worker\t828\n'
                'firefighter\t562\n'
                'fireman\t562\n'
                'firemen\t562\n'
                'firing\t852\n'
                'first ballot\t910\n'
                'first day\t918\n'
                'first half\t916\n'
                'first quarter\t912\n'
                'first responder\t561\n'
                'first round\t910\n'
                'fixed wing aircraft\t653\n'
                'fixed wing plane\t653\n'
                'fixedwing aircraft\t653\n'
                'fixedwing plane\t653\n'
                'flash flood\t923\n'
                'flat\t688\n'
                'flattened\t835\n'
                'fled\t805\n'
                'fled home\t803\n'
                'fled their home\t803\n'
                'flee\t805\n'
                'fleeing\t805\n'
                'fleeing their home\t803\n'
                'flight\t805\n'
                'flood\t923\n'
                'flooded\t851\n'
                'flooding\t923\n'
                'florida\t509\n'
                'flu\t953\n'
                'flying machine\t652\n'
                'follow up tremor\t759\n'
                'following\t1077\n'
                'followup tremor\t759\n'
                'food inflation\t730\n'
                'food insecure\t818\n'
                'food insecurity\t818\n'
                'food price inflation\t730\n'
                'food price rise\t730\n'
                'foodinsecure\t818\n'
                'football fan\t586\n'
                'for\t1074\n'
                'for last day\t900\n'
                'for past day\t900\n'
                'force\t594\n'
                'forced from home\t803\n'
                'forced from their home\t803\n'
                'forced from their home within\t804\n'
                'forced into\t1055\n'
                'forced onto\t1055\n'
                'forced out of home\t803\n'
                'forced out of their home\t803\n'
                'forced to close\t849\n'
                'forced to flee\t803\n'
                'forced to flee their home\t803\n'
                'forced to leave home\t803\n'
                'forced to leave their home\t803\n'
                'forced transfer\t807\n'
                'forcible transfer\t807\n'
                'forcibly deported\t807\n'
                'forcibly displaced\t803\n'
                'forcibly moved\t807\n'
                'forcibly relocated\t807\n'
                'forcibly removed\t807\n'
                'forcibly taken\t807\n'
                'forcibly taken to\t1055\n'
                'forcibly transferred\t807\n'
                'ford\t1015\n'
                'ford motor\t1015\n'
                'ford motor company\t1015\n'
                'forecast\t920\n'
                'foreign\t1005\n'
                'foreign aid\t712\n'
                'foreign citizen\t589\n'
                'foreign currency reserve\t715\n'
                'foreign exchange reserve\t715\n'
                'foreign fighter\t615\n'
                'foreign legion member\t615\n'
                'foreign legionnaire\t615\n'
                'foreign mercenary\t616\n'
                'foreign ministry\t1027\n'
                'foreign national\t589\n'
                'foreign recruit\t615\n'
                'foreign reserve\t715\n'
                'foreign soldier\t615\n'
                'foreign tourist\t584\n'
                'foreign visitor\t584\n'
                'foreign volunteer\t615\n'
                'foreign worker\t591\n'
                'foreigner\t589\n'
                'forest fire\t929\n'
                'forest grave\t985\n'
                'found\t810\n'
                'found alive\t808\n'
                'found dead\t775\n'
                'found guilty\t790\n'
                'found to be\t1081\n'
                'fourth quarter\t915\n'
                'fraction\t881\n'
                'france\t67\n'
                'freed\t799\n'
                'freed from captivity\t799\n'
                'freed from occupation\t868\n'
                'freed from russian occupation\t868\n'
                'freed in prisoner exchange\t799\n'
                'freedom regained\t799\n'
                'freeing\t799\n'
                'freeze\t848\n'
                'freighter\t677\n'
                'french\t68\n'
                'french capital\t515\n'
                'from\t1073\n'
                'from data of\t1078\n'
                'from start\t899\n'
                'front\t969\n'
                'front line\t969\n'
                'frontier\t996\n'
                'frontier guard\t611\n'
                'frontline\t969\n'
                'frozen\t848\n'
                'fsb\t1039\n'
                'fuel depot\t699\n'
                'fuel dump\t699\n'
                'fuel lorry\t624\n'
                'fuel storage\t699\n'
                'fuel store\t699\n'
                'fuel tanker\t624\n'
                'fuel truck\t624\n'
                'fukushima\t486\n'
                'full scale invasion\t1081\n'
                'full scale war\t1081\n'
                'fullscale invasion\t1081\n'
                'fullscale war\t1081\n'
                'fully vaccinated\t823\n'
                'functional\t850\n'
                'functioning\t850\n'
                'funeral\t987\n'
                'funeral gathering\t987\n'
                'funeral hall\t987\n'
                'funeral home\t987\n'
                'furnished\t861',
           'g': 'gain\t869\n'
                'gained\t869\n'
                'gained seat\t870\n'
                'gansu\t494\n'
                'gathered\t752\n'
                'gathered at border\t855\n'
                'gave\t861\n'
                'gave themselve up\t786\n'
                'gave up\t786\n'
                'gave way\t839\n'
                'gaza\t422\n'
                'gaza city\t425\n'
                'gaza enclave\t422\n'
                'gaza strip\t422\n'
                'gazan\t422\n'
                'gaziantep\t463\n'
                'gbp\t888\n'
                'gdp\t734\n'
                'gdp growth\t733\n'
                'gdp rise\t733\n'
                'gendarme\t567\n'
                'general\t597\n'
                'general election\t974\n'
                'general officer\t597\n'
                'general rank officer\t597\n'
                'general staff\t1023\n'
                'general strike\t1004\n'
                'generalrank officer\t597\n'
                'generating capacity\t696\n'
                'generating station\t696\n'
                'genstaff\t1023\n'
                'geological survey\t1041\n'
                'georgia\t325\n'
                'georgian\t326\n'
                'geran 2\t660\n'
                'geran drone\t660\n'
                'geran2\t660\n'
                'german\t70\n'
                'german leopard\t630\n'
                'german made leopard tank\t630\n'
                'germanmade leopard tank\t630\n'
                'germany\t69\n'
                'get\t1081\n'
                'getting\t1081\n'
                'getting into\t865\n'
                'ghana\t71\n'
                'ghanaian\t72\n'
                'given\t861\n'
                'given by\t1078\n'
                'given death penalty\t792\n'
                'given death sentence\t792\n'
                'given prison sentence\t793\n'
                'glide bomb\t672\n'
                'gliding bomb\t672\n'
                'going hungry\t818\n'
                'going into\t865\n'
                'golan\t439\n'
                'golan height\t439\n'
                'gone abroad\t805\n'
                'gone awol\t787\n'
                'gone back\t800\n'
                'gone home\t800\n'
                'gone on strike\t833\n'
                'gone up in flame\t876\n'
                'google\t1010\n'
                'google owner\t1010\n'
                'google parent\t1010\n'
                'google parent company\t1010\n'
                'gostomel\t390\n'
                'got\t1081\n'
                'got in\t857\n'
                'got into\t865\n'
                'got out of\t802\n'
                'governing party\t980\n'
                'government\t1028\n'
                'government debt\t722\n'
                'government party\t980\n'
                'governor\t1040\n'
                'govt\t1028\n'
                'grad\t644\n'
                'grad launcher\t644\n'
                'grain\t728\n'
                'grain corridor\t999\n'
                'grain deal\t999\n'
                'grain export\t727\n'
                'grain exported\t727\n'
                'grain initiative\t999\n'
                'grain shipment\t727\n'
                'grain shipped\t727\n'
                'grain shipped out\t727\n'
                'grand total\t899\n'
                'grave\t706\n'
                'gravely injured\t780\n'
                'gravely wounded\t780\n'
                'great britain\t289\n'
                'greece\t73\n'
                'greek\t74\n'
                'green corridor\t998\n'
                'greenhouse gas emission\t771\n'
                'grip\t869\n'
                'grocery inflation\t730\n'
                'gross domestic product\t734\n'
                'ground\t682\n'
                'ground attack aircraft\t653\n'
                'ground force\t594\n'
                'ground invasion\t1081\n'
                'ground offensive\t1081\n'
                'ground operation\t1081\n'
                'ground troop\t594\n'
                'ground war\t1081\n'
                'growth in gdp\t733\n'
                'growth of economy\t733\n'
                'growth rate of economy\t733\n'
                'gruz 200\t1043\n'
                'gruz 300\t1045\n'
                'guardian\t1035\n'
                'guatemala\t75\n'
                'guatemalan\t76\n'
                'guerrilla\t614\n'
                'guided aerial bomb\t672\n'
                'guided bomb\t672\n'
                'guided missile\t662\n'
                'guinea\t77\n'
                'guinean\t78\n'
                'gulf of aden\t542\n'
                'gun\t640\n'
                'gun attack\t962\n'
                'gunfire\t962\n'
                'gunman\t614\n'
                'gunmen\t614\n'
                'gunmen and militant\t614\n'
                'gunned down\t1044\n'
                'gunner\t594\n'
                'gur\t1039\n'
                'gutted\t835',
           'h': 'h1\t916\n'
                'ha\t882\n'
                'had\t1081\n'
                'had to flee their home\t803\n'
                'had to leave their home\t803\n'
                'haiti\t79\n'
                'haitian\t80\n'
                'hajj pilgrim\t588\n'
                'hamas\t269\n'
                'hamas assault\t1022\n'
                'hamas assault on israel\t1022\n'
                'hamas attack\t1022\n'
                'hamas attack of 7_october\t1022\n'
                'hamas attack on israel\t1022\n'
                'hamas attack on southern israel\t1022\n'
                'hamas incursion\t1022\n'
                'hamas led assault\t1022\n'
                'hamas led attack\t1022\n'
                'hamas led attack on israel\t1022\n'
                'hamas massacre\t1022\n'
                'hamas onslaught\t1022\n'
                'hamas raid\t1022\n'
                'hamas raid on israel\t1022\n'
                'hamas run health ministry\t1025\n'
                'hamasled assault\t1022\n'
                'hamasled attack\t1022\n'
                'hamasled attack on israel\t1022\n'
                'hamasrun health ministry\t1025\n'
                'hamlet\t683\n'
                'hand\t869\n'
                'handed back in exchange\t1057\n'
                'handed back in swap\t1057\n'
                'handed death penalty\t792\n'
                'handed death sentence\t792\n'
                'handed down\t1081\n'
                'handed over\t861\n'
                'handed over in exchange\t799\n'
                'handed to\t861\n'
                'hanged\t794\n'
                'hanging\t794\n'
                'haouz\t460\n'
                'hard right\t982\n'
                'hardright\t982\n'
                'hardware\t620\n'
                'harmed\t779\n'
                'harmed building\t836\n'
                'has\t1081\n'
                'hatay\t461\n'
                'have\t1081\n'
                'have come\t857\n'
                'have come home\t800\n'
                'have left\t805\n'
                'having\t1081\n'
                'having been\t1081\n'
                'hawaii\t507\n'
                'headcount\t569\n'
                'headcount cut\t828\n'
                'headcount reduction\t828\n'
                'heading for\t1071\n'
                'headquarter\t701\n'
                'health authority\t1025\n'
                'health care facility\t690\n'
                'health care worker\t558\n'
                'health center\t690\n'
                'health facility\t690\n'
                'health institution\t690\n'
                'health ministry\t1025\n'
                'health official\t1025\n'
                'health personnel\t558\n'
                'health professional\t558\n'
                'health staff\t558\n'
                'health worker\t558\n'
                'healthcare facility\t690\n'
                'healthcare staff\t558\n'
                'healthcare worker\t558\n'
                'healthworker\t558\n'
                'heat\t933\n'
                'heat wave\t933\n'
                'heating cut off\t826\n'
                'heatwave\t933\n'
                'heavy artillery\t640\n'
                'heavy equipment\t620\n'
                'heavy gun\t640\n'
                'heavy weapon\t620\n'
                'heavy weaponry\t620\n'
                'hebron\t436\n'
                'hectare\t882\n'
                'hectare burned\t1069\n'
                'hectare burnt\t1069\n'
                'hectare of land burned\t1069\n'
                'hectare scorched\t1069\n'
                'height\t886\n'
                'held\t798\n'
                'held by police\t788\n'
                'held captive\t798\n'
                'held hostage\t798\n'
                'held in captivity\t798\n'
                'held prisoner\t798\n'
                'helicopter\t656\n'
                'helo\t656\n'
                'help\t712\n'
                'her\t1080\n'
                'herat\t455\n'
                'herat region\t455\n'
                'heritage site\t694\n'
                'hezbollah\t272\n'
                'hiding\t812\n'
                'high\t886\n'
                'high atla\t458\n'
                'high atla mountain\t458\n'
                'high mobility artillery rocket system\t645\n'
                'high ranking officer\t596\n'
                'high rise\t687\n'
                'highranking officer\t596\n'
                'highrise\t687\n'
                'hijacked\t846\n'
                'himar\t645\n'
                'himar launcher\t645\n'
                'himar mlr\t645\n'
                'himar rocket launcher\t645\n'
                'himar rocket system\t645\n'
                'himar system\t645\n'
                'himar unit\t645\n'
                'hire\t831\n'
                'hired\t831\n'
                'hired gun\t616\n'
                'hiring\t831\n'
                'his\t1080\n'
                'hit\t845\n'
                'hit by disaster\t814\n'
                'hit by strike\t845\n'
                'hizballah\t272\n'
                'hizbollah\t272\n'
                'hizbullah\t272\n'
                'hk\t321\n'
                'hodeida\t446\n'
                'hodeidah\t446\n'
                'holding\t798\n'
                'holding out\t801\n'
                'holed up\t812\n'
                'holiday maker\t584\n'
                'holidaymaker\t584\n'
                'holland\t323\n'
                'hom\t469\n'
                'home\t688\n'
                'home and business\t590\n'
                'home in swap\t799\n'
                'homeless\t806\n'
                'homicide\t763\n'
                'homicide rate\t763\n'
                'honduran\t82\n'
                'honduras\t81\n'
                'hong kong\t321\n'
                'hong konger\t322\n'
                'hongkong\t321\n'
                'hongkonger\t322\n'
                'hospital\t689\n'
                'hospital admission\t822\n'
                'hospital patient\t582\n'
                'hospital staff\t558\n'
                'hospitalization\t822\n'
                'hospitalized\t822\n'
                'hostage\t572\n'
                'hostage seized\t797\n'
                'hostage taken\t797\n'
                'hostile\t285\n'
                'hostomel\t390\n'
                'hour\t895\n'
                'hourly\t895\n'
                'house\t688\n'
                'household\t590\n'
                'housing\t688\n'
                'housing unit\t688\n'
                'houthi\t273\n'
                'houthi militia\t273\n'
                'houthi movement\t273\n'
                'houthi rebel\t273\n'
                'how\t1081\n'
                'how far\t884\n'
                'how many\t1081\n'
                'howitzer\t641\n'
                'hroza\t383\n'
                'hrw\t1038\n'
                'hryvnia\t888\n'
                'hudaydah\t446\n'
                'human\t544\n'
                'human life\t544\n'
                'human remain\t707\n'
                'human right group\t1038\n'
                'human right watch\t1038\n'
                'humanitarian\t554\n'
                'humanitarian aid\t710\n'
                'humanitarian aid truck\t713\n'
                'humanitarian aid worker\t554\n'
                'humanitarian assistance\t710\n'
                'humanitarian corridor\t998\n'
                'humanitarian good\t710\n'
                'humanitarian help\t710\n'
                'humanitarian pause\t997\n'
                'humanitarian personnel\t554\n'
                'humanitarian relief\t710\n'
                'humanitarian staff\t554\n'
                'humanitarian supply\t710\n'
                'humanitarian truck\t713\n'
                'humanitarian worker\t554\n'
                'hungarian\t84\n'
                'hungary\t83\n'
                'hunger\t945\n'
                'hunger death\t1062\n'
                'hungry\t818\n'
                'hurricane\t925\n'
                'hurt\t779\n'
                'hurt in action\t1045\n'
                'huthi\t273\n'
                'hypersonic kinzhal missile\t665\n'
                'hypersonic missile\t665',
           'i': 'iceland\t85\n'
                'icelandic\t86\n'
                'icrc\t1032\n'
                'icv\t633\n'
                'identified by\t1078\n'
                'identified by name\t811\n'
                'idf\t1050\n'
                'idlib\t468\n'
                'idp\t804\n'
                'ifv\t633\n'
                'iiss\t1041\n'
                'ill\t821\n'
                'ill treated\t795\n'
                'illegal migrant\t579\n'
                'illegally deported\t807\n'
                'illegally taken\t807\n'
                'illegally transferred\t807\n'
                'illtreated\t795\n'
                'immigrant\t580\n'
                'immobilised\t848\n'
                'immobilised under sanction\t848\n'
                'immobilized\t848\n'
                'immunized\t823\n'
                'import\t725\n'
                'impounded\t846\n'
                'imprisoned\t791\n'
                'imprisoned in war\t785\n'
                'imprisoned servicemen\t1047\n'
                'imprisoned soldier\t1047\n'
                'in\t1071\n'
                'in 24 hour\t900\n'
                'in 7_october attack\t1022\n'
                'in action\t969\n'
                'in acute hunger\t818\n'
                'in all\t899\n'
                'in ballot box\t872\n'
                'in battle\t969\n'
                'in blackout\t825\n'
                'in box\t872\n'
                'in captivity\t798\n'
                'in captivity of\t1065\n'
                'in catastrophic hunger\t817\n'
                'in combat\t969\n'
                'in control\t869\n'
                'in control of\t1064\n'
                'in critical condition\t780\n'
                'in current year\t908\n'
                'in custody\t798\n'
                'in danger\t829\n'
                'in dark\t825\n'
                'in day\t891\n'
                'in detention\t798\n'
                'in dollar\t888\n'
                'in exchange\t984\n'
                'in famine like condition\t817\n'
                'in faminelike condition\t817\n'
                'in favor of\t1074\n'
                'in field\t969\n'
                'in fighting\t969\n'
                'in food insecurity\t818\n'
                'in hand\t869\n'
                'in hand of\t1064\n'
                'in hand of captor\t1065\n'
                'in hospital\t822\n'
                'in hunger\t818\n'
                'in jail\t798\n'
                'in jeopardy\t829\n'
                'in last 24 hour\t900\n'
                'in last 24h\t900\n'
                'in last 7 day\t904\n'
                'in last day\t900\n'
                'in last month\t906\n'
                'in last seven day\t904\n'
                'in last week\t904\n'
                'in need\t816\n'
                'in need of aid\t816\n'
                'in need of assistance\t816\n'
                'in need of help\t816\n'
                'in need of humanitarian aid\t816\n'
                'in need of humanitarian assistance\t816\n'
                'in need of relief\t816\n'
                'in night\t903\n'
                'in one day\t900\n'
                'in operation\t850\n'
                'in other country\t1000\n'
                'in past 24 hour\t900\n'
                'in past 24h\t900\n'
                'in past 7 day\t904\n'
                'in past day\t900\n'
                'in past month\t906\n'
                'in past seven day\t904\n'
                'in past week\t904\n'
                'in past year\t909\n'
                'in previous year\t909\n'
                'in prison\t798\n'
                'in prisoner exchange\t984\n'
                'in prisoner swap\t984\n'
                'in service\t850\n'
                'in single day\t900\n'
                'in swap\t984\n'
                'in total\t899\n'
                'in view of\t1078\n'
                'in war\t969\n'
                'in word of\t1078\n'
                'incapacitated\t778\n'
                'incl\t1081\n'
                'including\t1081\n'
                'inclusive\t1081\n'
                'increase in consumer price\t729\n'
                'incumbent\t978\n'
                'independent\t1041\n'
                'independent count\t1041\n'
                'india\t87\n'
                'indian\t88\n'
                'indicted\t789\n'
                'individual\t544\n'
                'individual figure\t1081\n'
                'indonesia\t89\n'
                'indonesian\t90\n'
                'industrial action\t833\n'
                'industrial strike\t1004\n'
                'infant\t549\n'
                'infant and toddler\t548\n'
                'infantry\t594\n'
                'infantry combat vehicle\t633\n'
                'infantry fighting vehicle\t633\n'
                'infantryman\t594\n'
                'infantrymen\t594\n'
                'infected\t821\n'
                'infected people\t753\n'
                'infection\t753\n'
                'inferno\t937\n'
                'inflation\t729\n'
                'inflation rate\t729\n'
                'influenza\t953\n'
                'infrastructure\t708\n'
                'infrastructure facility\t708\n'
                'infrastructure site\t708\n'
                'inhabitant\t545\n'
                'inhabited locality\t683\n'
                'injured\t779\n'
                'injured in action\t1045\n'
                'injured in combat\t1045\n'
                'injuring\t779\n'
                'injury\t779\n'
                'injury toll\t779\n'
                'inmate\t573\n'
                'inmate recruited\t613\n'
                'inoculated\t823\n'
                'inside\t1071\n'
                'inside and abroad\t1001\n'
                'inside and outside\t1001\n'
                'inside and outside country\t1001\n'
                'instagram owner\t1009\n'
                'institute for study of war\t1041\n'
                'insurance claim\t718\n'
                'insurance loss\t718\n'
                'insured damage\t718\n'
                'insured loss\t718\n'
                'insurgent\t614\n'
                'intelligence\t1039\n'
                'intend to\t920\n'
                'intended\t920\n'
                'intensity\t887\n'
                'intercepted\t841\n'
                'interception\t841\n'
                'interest rate\t736\n'
                'interfax\t1035\n'
                'interior ministry\t1026\n'
                'internal displacement\t804\n'
                'internal refugee\t804\n'
                'internally displaced\t804\n'
                'internally displaced people\t804\n'
                'internally displaced person\t804\n'
                'internallydisplaced\t804\n'
                'international\t1005\n'
                'international volunteer\t615\n'
                'into\t1074\n'
                'inundated\t851\n'
                'inundation\t923\n'
                'invaded\t869\n'
                'invader\t1048\n'
                'invading force\t1048\n'
                'invading troop\t1048\n'
                'invalid ballot\t744\n'
                'invalid vote\t744\n'
                'invasion\t1081\n'
                'invasion force\t1048\n'
                'iom\t1029\n'
                'iran\t305\n'
                'iran aligned houthi\t273\n'
                'iran backed houthi\t273\n'
                'iranaligned houthi\t273\n'
                'iranbacked houthi\t273\n'
                'iranian\t306\n'
                'iranian attack drone\t660\n'
                'iranian built drone\t660\n'
                'iranian designed drone\t660\n'
                'iranian drone\t660\n'
                'iranian kamikaze drone\t660\n'
                'iranian made drone\t660\n'
                'iranian made kamikaze drone\t660\n'
                'iranian made shahed\t660\n'
                'iranian made uav\t660\n'
                'iranian shahed drone\t660\n'
                'iranian supplied drone\t660\n'
                'iranianbuilt drone\t660\n'
                'iraniandesigned drone\t660\n'
                'iranianmade drone\t660\n'
                'iranianmade kamikaze drone\t660\n'
                'iranianmade shahed\t660\n'
                'iranianmade uav\t660\n'
                'iraniansupplied drone\t660\n'
                'iraq\t91\n'
                'iraqi\t92\n'
                'ireland\t93\n'
                'irish\t94\n'
                'iron dome\t1003\n'
                'irpen\t388\n'
                'irpin\t388\n'
                'irrecoverable loss\t775\n'
                'irregular migrant\t579\n'
                'irretrievable loss\t775\n'
                'is\t1081\n'
                'is group\t275\n'
                'isfahan\t535\n'
                'ishikawa\t485\n'
                'ishikawa region\t485\n'
                'isil\t275\n'
                'isis\t275\n'
                'iskander\t664\n'
                'iskander missile\t664\n'
                'islamic jihad\t270\n'
                'islamic republic\t305\n'
                'islamic state\t275\n'
                'islamic state group\t275\n'
                'isolated\t813\n'
                'israel\t264\n'
                'israel defense force\t1050\n'
                'israeli\t265\n'
                'israeli armed force\t1050\n'
                'israeli army\t1050\n'
                'israeli defense force\t1050\n'
                'israeli military\t1050\n'
                'istanbul\t464\n'
                'isw\t1041\n'
                'it\t1081\n'
                'italian\t96\n'
                'italy\t95\n'
                'its\t1080\n'
                'its own\t1080\n'
                'ivano frankivsk region\t345\n'
                'ivanofrankivsk region\t345\n'
                'ivorian\t98\n'
                'ivory coast\t97\n'
                'izium\t380\n'
                'izyum\t380',
           'j': 'jab\t754\n'
                'jabalia\t428\n'
                'jabaliya\t428\n'
                'jabalya\t428\n'
                'jabbed\t823\n'
                'jail\t990\n'
                'jail inmate\t573\n'
                'jailed\t791\n'
                'jammer\t651\n'
                'japan\t99\n'
                'japanese\t100\n'
                'java\t491\n'
                'javelin\t646\n'
                'javelin missile\t646\n'
                'jenin\t434\n'
                'jerusalem\t266\n'
                'jet\t653\n'
                'jet fighter\t653\n'
                'jihadi\t614\n'
                'jihadist\t614\n'
                'job\t569\n'
                'job axed\t828\n'
                'job created\t831\n'
                'job culled\t828\n'
                'job cut\t828\n'
                'job cut planned\t830\n'
                'job eliminated\t828\n'
                'job gone\t828\n'
                'job loss\t828\n'
                'job lost\t828\n'
                'job reduction\t828\n'
                'job shed\t828\n'
                'job slashed\t828\n'
                'job to go\t830\n'
                'jobcut\t828\n'
                'jobless\t731\n'
                'jobless people\t732\n'
                'jobless rate\t731\n'
                'joblessness\t731\n'
                'joined\t752\n'
                'joined strike\t833\n'
                'jordan\t101\n'
                'jordanian\t102\n'
                'journalist\t563\n'
                'journalist and media worker\t563\n'
                'judicially killed\t794',
           'k': 'kab\t672\n'
                'kabul\t454\n'
                'kadyrov fighter\t1060\n'
                'kadyrovite\t1060\n'
                'kahramanmara\t462\n'
                'kakhovka\t386\n'
                'kalibr\t663\n'
                'kalibr cruise missile\t663\n'
                'kalibr missile\t663\n'
                'kamikaze drone\t659\n'
                'kamikaze uav\t659\n'
                'kashmir\t502\n'
                'katyusha\t644\n'
                'kazakh\t104\n'
                'kazakhstan\t103\n'
                'kenya\t105\n'
                'kenyan\t106\n'
                'kept\t798\n'
                'kept captive\t798\n'
                'kept prisoner\t798\n'
                'kerala\t498\n'
                'key interest rate\t736\n'
                'key rate\t736\n'
                'kg\t889\n'
                'kh 101\t663\n'
                'kh 47\t665\n'
                'kh101\t663\n'
                'kh47\t665\n'
                'khan youni\t427\n'
                'khan yunis\t427\n'
                'khan yunus\t427\n'
                'kharkiv\t379\n'
                'kharkiv region\t330\n'
                'kharkov\t379\n'
                'kharkov region\t330\n'
                'khartoum\t477\n'
                'kherson\t385\n'
                'kherson region\t331\n'
                'kia\t1043\n'
                'kicked out\t878\n'
                'kid\t546\n'
                'kidnap victim\t572\n'
                'kidnapped\t797\n'
                'kidnapped people\t1059\n'
                'kidnapped person\t1059\n'
                'kidnapping\t797\n'
                'kiel institute\t1041\n'
                'kiev\t255\n'
                'kiev city\t349\n'
                'kiev region\t329\n'
                'kill\t775\n'
                'kill ratio\t898\n'
                'killed\t775\n'
                'killed at front\t1043\n'
                'killed by famine\t1062\n'
                'killed by gunfire\t1044\n'
                'killed by hunger\t1062\n'
                'killed by starvation\t1062\n'
                'killed dead\t775\n'
                'killed fighting\t1043\n'
                'killed in action\t1043\n'
                'killed in battle\t1043\n'
                'killed in combat\t1043\n'
                'killed off\t775\n'
                'killed on battlefield\t1043\n'
                'killed on front line\t1043\n'
                'killed or hurt\t774\n'
                'killed or injured\t774\n'
                'killed or wounded\t774\n'
                'killed outright\t775\n'
                'killing\t775\n'
                'killing recorded by police\t763\n'
                'kilogram\t889\n'
                'kilometer\t883\n'
                'kilometer from\t884\n'
                'kilometer long\t883\n'
                'kinshasa\t316\n'
                'kinzhal\t665\n'
                'kinzhal hypersonic missile\t665\n'
                'kinzhal missile\t665\n'
                'kirovograd region\t343\n'
                'kirovohrad region\t343\n'
                'kit\t620\n'
                'km\t883\n'
                'km from\t884\n'
                'km long\t883\n'
                'km sq\t882\n'
                'km2\t882\n'
                'kms squared\t882\n'
                'knife attack\t963\n'
                'knifing\t963\n'
                'knocked out\t835\n'
                'knocked out of action\t835\n'
                'knocked out of sky\t838\n'
                'knockedout\t835\n'
                'knocking out\t835\n'
                'known\t1081\n'
                'kontraktnik\t601\n'
                'kosovan\t108\n'
                'kosovar\t108\n'
                'kosovo\t107\n'
                'kramatorsk\t362\n'
                'kremenchug\t406\n'
                'kremenchuk\t406\n'
                'kremlin\t252\n'
                'krivoy rog\t398\n'
                'kryvyi rih\t398\n'
                'kunar\t457\n'
                'kupiansk\t381\n'
                'kupyansk\t381\n'
                'kurd\t248\n'
                'kurdish\t248\n'
                'kurdistan\t247\n'
                'kurdistan worker party\t283\n'
                'kursk\t413\n'
                'kursk region\t413\n'
                'kuwait\t109\n'
                'kuwaiti\t110\n'
                'kyiv\t255\n'
                'kyiv ally\t1006\n'
                'kyiv army\t1049\n'
                'kyiv city\t349\n'
                'kyiv region\t329\n'
                'kyivska region\t329\n'
                'kyrgyz\t112\n'
                'kyrgyzstan\t111',
           'l': 'labor union\t1036\n'
                'lack of food\t945\n'
                'lacking clean water\t827\n'
                'lacking food\t818\n'
                'lacking safe water\t827\n'
                'lahaina\t506\n'
                'laid down arm\t786\n'
                'laid down their arm\t786\n'
                'laid down weapon\t786\n'
                'laid off\t828\n'
                'laid off worker\t828\n'
                'laidoff\t828\n'
                'lampedusa\t524\n'
                'land\t682\n'
                'land burned\t1069\n'
                'land burnt\t1069\n'
                'land mine\t674\n'
                'land scorched\t1069\n'
                'land slide\t930\n'
                'landed\t857\n'
                'landmine\t674\n'
                'landslide\t930\n'
                'landslip\t930\n'
                'last 24 hour\t900\n'
                'last 24h\t900\n'
                'last 30 day\t906\n'
                'last 7 day\t904\n'
                'last day\t900\n'
                'last month\t906\n'
                'last night\t903\n'
                'last seven day\t904\n'
                'last week\t904\n'
                'last weekend\t917\n'
                'last year\t909\n'
                'latakia\t471\n'
                'latest\t1081\n'
                'latvia\t113\n'
                'latvian\t114\n'
                'launch\t852\n'
                'launched\t852\n'
                'launched against\t1056\n'
                'launched at\t1056\n'
                'launching\t852\n'
                'law enforcement officer\t567\n'
                'lawmaker\t749\n'
                'lay off\t828\n'
                'laying off\t828\n'
                'layoff\t828\n'
                'lebanese\t116\n'
                'lebanese hezbollah\t272\n'
                'lebanon\t115\n'
                'led to safety\t802\n'
                'left\t1081\n'
                'left behind\t801\n'
                'left behind on field\t843\n'
                'left country\t805\n'
                'left dead\t775\n'
                'left homeless\t806\n'
                'left in dark\t825\n'
                'left injured\t779\n'
                'left position\t859\n'
                'left post\t787\n'
                'left without home\t806\n'
                'left without parent\t880\n'
                'left without shelter\t806\n'
                'left wounded\t779\n'
                'legislative election\t976\n'
                'legislator\t749\n'
                'length\t883\n'
                'length of\t883\n'
                'leopard\t630\n'
                'leopard 2\t630\n'
                'leopard 2 battle tank\t630\n'
                'leopard 2 main battle tank\t630\n'
                'leopard 2 tank\t630\n'
                'leopard 2s\t630\n'
                'leopard ii\t630\n'
                'leopard tank\t630\n'
                'lesbo\t528\n'
                'let go\t828\n'
                'let in\t865\n'
                'let into\t865\n'
                'let through to\t865\n'
                'letgo\t828\n'
                'lethal aid\t709\n'
                'level\t1081\n'
                'leveled\t835\n'
                'levelled\t835\n'
                'liberated\t868\n'
                'liberated from captivity\t799\n'
                'liberating\t868\n'
                'liberation\t868\n'
                'libya\t117\n'
                'libyan\t118\n'
                'life\t544\n'
                'life claimed\t775\n'
                'life lost\t775\n'
                'liman\t369\n'
                'limb amputated\t781\n'
                'liquidated\t777\n'
                'liquidation\t777\n'
                'lisichansk\t377\n'
                'list\t1079\n'
                'lithuania\t119\n'
                'lithuanian\t120\n'
                'live\t544\n'
                'live claimed\t775\n'
                'live force\t594\n'
                'live lost\t775\n'
                'livestock\t770\n'
                'living\t1081\n'
                'lnr\t259\n'
                'lobbed\t852\n'
                'lobbed at\t1056\n'
                'local\t545\n'
                'local media\t1035\n'
                'locality\t683\n'
                'located\t810\n'
                'locked up\t791\n'
                'lodged\t1081\n'
                'lodging\t1081\n'
                'loitering munition\t659\n'
                'lombok\t490\n'
                'london\t327\n'
                'long\t883\n'
                'loosed\t852\n'
                'looted\t847\n'
                'lorry\t623\n'
                'lorry and fuel tanker\t622\n'
                'lorry and tanker\t622\n'
                'lorry carrying aid\t713\n'
                'lorry carrying relief\t713\n'
                'lorry of aid\t713\n'
                'lorry of humanitarian aid\t713\n'
                'lorry of relief\t713\n'
                'lorry of relief supply\t713\n'
                'lorry with aid\t713\n'
                'lorryload of aid\t713\n'
                'los angele\t512\n'
                'lose their job\t828\n'
                'losing\t773\n'
                'losing job\t828\n'
                'losing their job\t828\n'
                'loss\t773\n'
                'loss of all kind\t773\n'
                'loss of life\t775\n'
                'loss of manpower\t1046\n'
                'loss of personnel\t1046\n'
                'loss ratio\t898\n'
                'lost\t773\n'
                'lost at sea\t815\n'
                'lost both parent\t880\n'
                'lost electricity\t825\n'
                'lost heating\t826\n'
                'lost home\t806\n'
                'lost in action\t1043\n'
                'lost in combat\t1043\n'
                'lost life\t775\n'
                'lost limb\t781\n'
                'lost live\t775\n'
                'lost parent\t880\n'
                'lost power\t825\n'
                'lost their home\t806\n'
                'lost their house\t806\n'
                'lost their job\t828\n'
                'lost their life\t775\n'
                'lost without trace\t783\n'
                'lpr\t259\n'
                'lugansk\t375\n'
                'lugansk people republic\t259\n'
                'lugansk region\t357\n'
                'luhansk\t375\n'
                'luhansk people republic\t259\n'
                'luhansk rebel\t259\n'
                'luhansk region\t357\n'
                'luhansk separatist\t259\n'
                'lull\t997\n'
                'lviv\t408\n'
                'lviv region\t340\n'
                'lvov\t408\n'
                'lvov region\t340\n'
                'lyman\t369\n'
                'lynched\t776\n'
                'lyon\t517\n'
                'lysychansk\t377',
           'm': 'm1 abram\t631\n'
                'm1 abram tank\t631\n'
                'm142\t645\n'
                'm142 himar\t645\n'
                'm1a1 abram\t631\n'
                'm2 bradley\t634\n'
                'm23\t281\n'
                'm777\t641\n'
                'm777 howitzer\t641\n'
                'macedonian\t152\n'
                'macro financial assistance\t711\n'
                'macrofinancial assistance\t711\n'
                'madagascar\t121\n'
                'made\t867\n'
                'made homeless\t806\n'
                'made redundant\t828\n'
                'made safe\t873\n'
                'made to flee\t803\n'
                'made to leave their home\t803\n'
                'madrid\t520\n'
                'magnitude\t887\n'
                'mail ballot\t747\n'
                'mail in ballot\t747\n'
                'mail in vote\t747\n'
                'mailin ballot\t747\n'
                'mailin vote\t747\n'
                'maimed\t779\n'
                'main battle tank\t628\n'
                'main challenger\t979\n'
                'main shock\t1081\n'
                'mainshock\t1081\n'
                'make\t1081\n'
                'makeevka\t371\n'
                'makeyevka\t371\n'
                'makiivka\t371\n'
                'makiyivka\t371\n'
                'malagasy\t122\n'
                'malawi\t123\n'
                'malawian\t124\n'
                'malaysia\t125\n'
                'malaysian\t126\n'
                'male\t552\n'
                'mali\t127\n'
                'malian\t128\n'
                'mall\t993\n'
                'malnourished\t819\n'
                'malnourishment\t945\n'
                'malnutrition\t945\n'
                'malnutrition death\t1062\n'
                'man\t552\n'
                'management\t1042\n'
                'manchester\t328\n'
                'mandalay\t537\n'
                'mandate\t749\n'
                'manifestation\t971\n'
                'manipur\t499\n'
                'manpower\t594\n'
                'manpower loss\t1046\n'
                'manufactured\t867\n'
                'manufacturing\t867\n'
                'march\t971\n'
                'marched\t971\n'
                'marcher\t566\n'
                'marching people\t566\n'
                'marder\t635\n'
                'marder fighting vehicle\t635\n'
                'marder ifv\t635\n'
                'marib\t448\n'
                'mariinka\t373\n'
                'marine\t607\n'
                'marine infantry\t607\n'
                'marinka\t373\n'
                'mariupol\t359\n'
                'market\t988\n'
                'market place\t988\n'
                'marketplace\t988\n'
                'marooned\t813\n'
                'marrakech\t459\n'
                'marrakesh\t459\n'
                'marseille\t516\n'
                'maryinka\t373\n'
                'mass burial\t985\n'
                'mass burial site\t985\n'
                'mass grave\t985\n'
                'mass protest\t971\n'
                'mass rally\t971\n'
                'mass shooting\t962\n'
                'mass starvation\t944\n'
                'massacre\t965\n'
                'massacred\t776\n'
                'massed\t855\n'
                'massing\t855\n'
                'material damage\t717\n'
                'materiel\t620\n'
                'maui\t506\n'
                'may have\t1081\n'
                'mayor\t1040\n'
                'mbt\t628\n'
                'mean age\t890\n'
                'measles\t948\n'
                'media\t1035\n'
                'media personnel\t563\n'
                'media professional\t563\n'
                'media staff\t563\n'
                'media worker\t563\n'
                'median age\t890\n'
                'mediaworker\t563\n'
                'mediazona\t1034\n'
                'medic\t558\n'
                'medical center\t690\n'
                'medical facility\t690\n'
                'medical institution\t690\n'
                'medical personnel\t558\n'
                'medical professional\t558\n'
                'medical staff\t558\n'
                'medical worker\t558\n'
                'melitopol\t393\n'
                'member\t1081\n'
                'member of armed force\t594\n'
                'member of armed group\t614\n'
                'member of military\t594\n'
                'member of parliament\t749\n'
                'member of press\t563\n'
                'member of security force\t568\n'
                'member of staff\t569\n'
                'men\t552\n'
                'men and women\t544\n'
                'men in uniform\t594\n'
                'mercenary\t616\n'
                'merchant ship\t677\n'
                'merchant vessel\t677\n'
                'meta\t1009\n'
                'meta platform\t1009\n'
                'metric ton\t889\n'
                'mexican\t130\n'
                'mexico\t129\n'
                'mi2\t882\n'
                'mi6\t1039\n'
                'mia\t783\n'
                'microsoft\t1014\n'
                'mig 29\t653\n'
                'mig29\t653\n'
                'migrant\t579\n'
                'migrant arriving in small boat\t762\n'
                'migrant boat sinking\t942\n'
                'migrant crossing channel\t762\n'
                'migrant death at sea\t1070\n'
                'migrant drowned\t1070\n'
                'migrant in small boat\t762\n'
                'migrant laborer\t591\n'
                'migrant who crossed channel\t762\n'
                'migrant who drowned\t1070\n'
                'migrant worker\t591\n'
                'mile\t883\n'
                'mile from\t884\n'
                'mile long\t883\n'
                'mile of\t883\n'
                'militant\t614\n'
                'military\t594\n'
                'military administration\t1040\n'
                'military aid\t709\n'
                'military aid package\t709\n'
                'military aircraft\t653\n'
                'military airfield\t702\n'
                'military airplane\t653\n'
                'military assistance\t709\n'
                'military budget\t719\n'
                'military campaign\t1081\n'
                'military casualty\t1046\n'
                'military column\t680\n'
                'military convoy\t680\n'
                'military dead\t1043\n'
                'military equipment\t620\n'
                'military expenditure\t719\n'
                'military hardware\t620\n'
                'military helicopter\t656\n'
                'military help\t709\n'
                'military intelligence\t1039\n'
                'military jet\t653\n'
                'military loss\t1046\n'
                'military man\t594\n'
                'military men\t594\n'
                'military officer\t595\n'
                'military operation\t1081\n'
                'military personnel\t594\n'
                'military pilot\t604\n'
                'military plane\t653\n'
                'military servicemen\t594\n'
                'military ship\t676\n'
                'military spending\t719\n'
                'military support\t709\n'
                'military vehicle\t621\n'
                'military vessel\t676\n'
                'militiaman\t614\n'
                'militiamen\t614\n'
                'million\t1081\n'
                'mine\t674\n'
                'mine resistant vehicle\t637\n'
                'miner\t585\n'
                'mineresistant vehicle\t637\n'
                'mineworker\t585\n'
                'ministry\t1028\n'
                'ministry of defense\t1024\n'
                'ministry of foreign affair\t1027\n'
                'ministry of health\t1025\n'
                'ministry of interior\t1026\n'
                'ministry of internal affair\t1026\n'
                'minor\t546\n'
                'minsk\t529\n'
                'missile\t662\n'
                'missile and drone\t668\n'
                'missile and rocket\t668\n'
                'missile attack\t957\n'
                'missile fire\t957\n'
                'missile strike\t957\n'
                'missing\t783\n'
                'missing believed dead\t783\n'
                'missing feared dead\t783\n'
                'missing in action\t783\n'
                'missing presumed dead\t783\n'
                'mistreated\t795\n'
                'mlr\t644\n'
                'mobilization\t858\n'
                'mobilized\t858\n'
                'mobilized man\t600\n'
                'mobilized men\t600\n'
                'mobilized recruit\t600\n'
                'mobilized reservist\t600\n'
                'mobilized serviceman\t600\n'
                'mobilized servicemen\t600\n'
                'mobilized soldier\t600\n'
                'mobilized troop\t600\n'
                'mod\t1024\n'
                'moh\t1025\n'
                'moldova\t131\n'
                'moldovan\t132\n'
                'moment magnitude\t887\n'
                'mongolia\t133\n'
                'mongolian\t134\n'
                'monitor\t1038\n'
                'monkey pox\t949\n'
                'monkeypox\t949\n'
                'montenegrin\t136\n'
                'montenegro\t135\n'
                'month\t893\n'
                'monthly\t893\n'
                'monthly average\t893\n'
                'monument\t694\n'
                'more than\t1081\n'
                'moroccan\t138\n'
                'morocco\t137\n'
                'mortal remain\t707\n'
                'mortality\t775\n'
                'mortar\t643\n'
                'mortar fire\t959\n'
                'mortar system\t643\n'
                'moscow\t251\n'
                'moscow army\t1051\n'
                'moscow concert hall\t421\n'
                'mosque\t692\n'
                'mosul\t472\n'
                'motor vehicle\t621\n'
                'mourner\t987\n'
                'moved back\t859\n'
                'moved by force\t807\n'
                'moved by force to\t1055\n'
                'moved out\t802\n'
                'moved to safety\t802\n'
                'mozambican\t140\n'
                'mozambique\t139\n'
                'mp\t749\n'
                'mpox\t949\n'
                'mps\t749\n'
                'mrap\t637\n'
                'mrl\t644\n'
                'mt lb\t636\n'
                'mtlb\t636\n'
                'mud slide\t930\n'
                'mudslide\t930\n'
                'mugging\t766\n'
                'multiple launch rocket launcher\t644\n'
                'multiple launch rocket system\t644\n'
                'multiple rocket launch system\t644\n'
                'multiple rocket launcher\t644\n'
                'multiple rocket system\t644\n'
                'multiplelaunch rocket launcher\t644\n'
                'mumbai\t501\n'
                'munich\t519\n'
                'munition\t670\n'
                'munition depot\t698\n'
                'munition store\t698\n'
                'murder\t763\n'
                'murdered\t776\n'
                'musk carmaker\t1016\n'
                'musk twitter\t1011\n'
                'mw\t887\n'
                'myanmar\t319\n'
                'mykolaiv\t400\n'
                'mykolaiv region\t335\n'
                'mykolayiv\t400\n'
                'mykolayiv region\t335',
           'n': 'nablus\t435\n'
                'named by\t1078\n'
                'named individually\t811\n'
                'narcotic\t768\n'
                'nation\t1081\n'
                'national\t544\n'
                'national debt\t722\n'
                'national guard\t612\n'
                'national guardsman\t612\n'
                'national guardsmen\t612\n'
                'national service recruit\t599\n'
                'nato\t1030\n'
                'nato ally\t1006\n'
                'nato tank\t629\n'
                'naval infantry\t607\n'
                'naval personnel\t610\n'
                'naval ship\t676\n'
                'naval vessel\t676\n'
                'navy personnel\t610\n'
                'navy ship\t676\n'
                'navy vessel\t676\n'
                'near\t1071\n'
                'near famine\t817\n'
                'nearly\t1081\n'
                'necessary\t864\n'
                'need\t864\n'
                'need aid\t816\n'
                'need assistance\t816\n'
                'need help\t816\n'
                'need humanitarian aid\t816\n'
                'need humanitarian assistance\t816\n'
                'need relief\t816\n'
                'needed\t864\n'
                'needing aid\t816\n'
                'needing assistance\t816\n'
                'needing help\t816\n'
                'needing hospital treatment\t822\n'
                'needing humanitarian aid\t816\n'
                'needing humanitarian assistance\t816\n'
                'needing relief\t816\n'
                'needy\t816\n'
                'nepal\t141\n'
                'nepalese\t142\n'
                'nepali\t142\n'
                'netanyahu\t266\n'
                'netherland\t323\n'
                'neutralized\t778\n'
                'new count\t1081\n'
                'new delhi\t500\n'
                'new hire\t831\n'
                'new job\t831\n'
                'new orlean\t514\n'
                'new recruit\t603\n'
                'new york\t511\n'
                'new zealand\t143\n'
                'new zealander\t144\n'
                'newborn\t549\n'
                'newborn baby\t549\n'
                'news worker\t563\n'
                'newsman\t563\n'
                'newsmen\t563\n'
                'next to\t1071\n'
                'ngo\t1038\n'
                'nicaragua\t145\n'
                'nicaraguan\t146\n'
                'niger\t147\n'
                'nigeria\t149\n'
                'nigerian\t150\n'
                'nigerien\t148\n'
                'nikolaev\t400\n'
                'nikolaev region\t335\n'
                'nikolayev\t400\n'
                'nikolayev region\t335\n'
                'nikopol\t399\n'
                'no access to clean water\t827\n'
                'no electricity\t825\n'
                'no heating\t826\n'
                'no longer functioning\t849\n'
                'no longer operating\t849\n'
                'no longer working\t849\n'
                'no power\t825\n'
                'no vote\t746\n'
                'no water\t827\n'
                'non combatant\t545\n'
                'non fatal casualty\t779\n'
                'non functional\t849\n'
                'non functioning\t849\n'
                'non operational\t849\n'
                'non voter\t741\n'
                'noncombatant\t545\n'
                'nonfatal casualty\t779\n'
                'nonfunctional\t849\n'
                'nonfunctioning\t849\n'
                'nonoperational\t849\n'
                'nonvoter\t741\n'
                'north carolina\t513\n'
                'north gaza\t430\n'
                'north korea\t261\n'
                'north korean\t262\n'
                'north macedonia\t151\n'
                'north of\t1071\n'
                'north of gaza\t430\n'
                'north of israel\t438\n'
                'north of ukraine\t352\n'
                'north west syria\t470\n'
                'north western syria\t470\n'
                'northern gaza\t430\n'
                'northern ireland\t239\n'
                'northern irish\t240\n'
                'northern israel\t438\n'
                'northern ukraine\t352\n'
                'northwest syria\t470\n'
                'northwestern syria\t470\n'
                'norway\t153\n'
                'norwegian\t154\n'
                'not accounted for\t783\n'
                'not enough to eat\t818\n'
                'not functioning\t849\n'
                'not working\t849\n'
                'not yet accounted for\t783\n'
                'noto\t484\n'
                'noto peninsula\t484\n'
                'nova festival\t440\n'
                'nova kakhovka\t386\n'
                'nova music festival\t440\n'
                'novaya kakhovka\t386\n'
                'novi sad\t531\n'
                'now\t1081\n'
                'null vote\t744\n'
                'number\t1081\n'
                'number from\t1079\n'
                'number killed\t775\n'
                'number of attack\t755\n'
                'number of dead\t775\n'
                'nurse\t560\n'
                'nuseirat\t429',
           'o': 'obliterated\t835\n'
                'observer\t1038\n'
                'occupation\t869\n'
                'occupation force\t1048\n'
                'occupation troop\t1048\n'
                'occupied\t869\n'
                'occupied palestinian territory\t267\n'
                'occupied west bank\t423\n'
                'occupier\t1048\n'
                'occupying force\t1048\n'
                'occupying troop\t1048\n'
                'ocha\t1029\n'
                'october attack\t1022\n'
                'odesa\t401\n'
                'odesa region\t336\n'
                'odessa\t401\n'
                'odessa region\t336\n'
                'of\t1076\n'
                'off\t1071\n'
                'off coast of\t1073\n'
                'offense\t767\n'
                'offensive\t1081\n'
                'offered\t860\n'
                'office job\t571\n'
                'office worker\t571\n'
                'officer\t595\n'
                'officer of police\t567\n'
                'official\t1081\n'
                'official data\t1079\n'
                'official figure\t1079\n'
                'officially\t1081\n'
                'ohchr\t1029\n'
                'oil depot\t699\n'
                'oil export\t726\n'
                'oil refinery\t700\n'
                'oil storage\t699\n'
                'oil tanker\t678\n'
                'okhtyrka\t403\n'
                'old people\t553\n'
                'older people\t553\n'
                'olenivka\t370\n'
                'olenivka prison\t370\n'
                'oman\t155\n'
                'omani\t156\n'
                'omdurman\t480\n'
                'on\t1071\n'
                'on 7_october\t1022\n'
                'on average day\t891\n'
                'on average per day\t891\n'
                'on battlefield\t969\n'
                'on book\t832\n'
                'on both side\t284\n'
                'on brink of famine\t817\n'
                'on brink of starvation\t817\n'
                'on death row\t792\n'
                'on edge of famine\t817\n'
                'on first day\t918\n'
                'on front\t969\n'
                'on front line\t969\n'
                'on ground\t855\n'
                'on ice\t848\n'
                'on payroll\t832\n'
                'on sanction list\t877\n'
                'on strike\t833\n'
                'on trial\t789\n'
                'on verge of famine\t817\n'
                'on verge of starvation\t817\n'
                'one step away from famine\t817\n'
                'one step from famine\t817\n'
                'one way attack drone\t659\n'
                'oneway attack drone\t659\n'
                'only\t1081\n'
                'onslaught\t964\n'
                'onto\t1074\n'
                'open\t850\n'
                'opening day\t918\n'
                'opening round\t910\n'
                'operating\t1081\n'
                'operation\t1081\n'
                'operational\t850\n'
                'operational tactical uav\t658\n'
                'operationaltactical uav\t658\n'
                'operative\t614\n'
                'opposed to war\t972\n'
                'opposition\t981\n'
                'opposition bloc\t981\n'
                'opposition candidate\t979\n'
                'opposition party\t981\n'
                'opt\t267\n'
                'or\t1081\n'
                'orc\t1048\n'
                'ordered to leave\t878\n'
                'ordinary people\t545\n'
                'organizer\t1037\n'
                'orphan\t880\n'
                'orphaned\t880\n'
                'oryx\t1033\n'
                'oryx blog\t1033\n'
                'other\t1081\n'
                'our\t1081\n'
                'out of\t1073\n'
                'out of action\t778\n'
                'out of operation\t849\n'
                'out of service\t849\n'
                'out of use\t849\n'
                'out of work people\t732\n'
                'outbreak\t954\n'
                'outgoing president\t978\n'
                'output\t867\n'
                'outside\t1071\n'
                'outside country\t1000\n'
                'outskirt of\t1071\n'
                'ovd info\t1038\n'
                'ovdinfo\t1038\n'
                'over\t1071\n'
                'over 65\t553\n'
                'over last 24 hour\t900\n'
                'over last day\t900\n'
                'over last month\t906\n'
                'over last week\t904\n'
                'over past 24 hour\t900\n'
                'over past day\t900\n'
                'over past month\t906\n'
                'over past week\t904\n'
                'over pension reform\t973\n'
                'over war\t972\n'
                'over weekend\t917\n'
                'over65\t553\n'
                'overall\t1081\n'
                'overall number\t1081\n'
                'overall total\t899\n'
                'overnight\t903\n'
                'overrun\t869\n'
                'oversea\t1000\n'
                'own\t1080\n'
                'own count\t1079\n'
                'own data\t1079\n'
                'own estimate\t1079\n'
                'own figure\t1079\n'
                'owned up to by\t1053\n'
                'owner of facebook\t1009',
           'p': 'p & o\t1012\n'
                'p & o ferry\t1012\n'
                'p and o\t1012\n'
                'p and o ferry\t1012\n'
                'p&o\t1012\n'
                'p&o ferry\t1012\n'
                'paid out\t861\n'
                'pakistan\t157\n'
                'pakistani\t158\n'
                'paktika\t456\n'
                'paktika region\t456\n'
                'palestine\t267\n'
                'palestinian\t268\n'
                'palestinian armed group\t271\n'
                'palestinian enclave\t422\n'
                'palestinian faction\t271\n'
                'palestinian islamic jihad\t270\n'
                'palestinian militant group\t271\n'
                'palestinian refugee agency\t1021\n'
                'palestinian resistance group\t271\n'
                'palestinian territory\t267\n'
                'palu\t489\n'
                'panama\t159\n'
                'panamanian\t160\n'
                'pandemic\t954\n'
                'para troop\t608\n'
                'para trooper\t608\n'
                'paraguay\t161\n'
                'paraguayan\t162\n'
                'paramedic\t561\n'
                'paratrooper\t608\n'
                'parent of facebook\t1009\n'
                'paris\t515\n'
                'parliamentarian\t749\n'
                'parliamentary election\t976\n'
                'parliamentary seat\t749\n'
                'parliamentary vote\t976\n'
                'part in percent\t881\n'
                'partial mobilization\t858\n'
                'partially damaged\t836\n'
                'partially destroyed\t836\n'
                'partially functional\t850\n'
                'partially functioning\t850\n'
                'participant\t752\n'
                'participant in protest\t566\n'
                'participation in election\t740\n'
                'participation of voter\t740\n'
                'participation rate\t740\n'
                'partly damaged\t836\n'
                'partly destroyed\t836\n'
                'partly functioning\t850\n'
                'partner\t1006\n'
                'party in power\t980\n'
                'party of government\t980\n'
                'party side\t1081\n'
                'passed\t863\n'
                'passed away\t775\n'
                'passenger\t583\n'
                'past 24 hour\t900\n'
                'past 24h\t900\n'
                'past 30 day\t906\n'
                'past 7 day\t904\n'
                'past day\t900\n'
                'past month\t906\n'
                'past seven day\t904\n'
                'past week\t904\n'
                'past year\t909\n'
                'patient\t582\n'
                'patriot\t648\n'
                'patriot air defense system\t648\n'
                'patriot battery\t648\n'
                'patriot launcher\t648\n'
                'patriot missile battery\t648\n'
                'patriot missile system\t648\n'
                'patriot system\t648\n'
                'pause in fighting\t997\n'
                'pay\t735\n'
                'payroll\t569\n'
                'pc\t881\n'
                'pct\t881\n'
                'peace keeper\t557\n'
                'peaceful citizen\t545\n'
                'peaceful resident\t545\n'
                'peacekeeper\t557\n'
                'peak\t919\n'
                'penal colony\t990\n'
                'pension\t973\n'
                'pension age rise\t973\n'
                'pension protest\t973\n'
                'pension reform\t973\n'
                'pensioner\t553\n'
                'pentagon\t288\n'
                'people\t544\n'
                'people abducted\t1059\n'
                'people aboard\t583\n'
                'people arriving in small boat\t762\n'
                'people attending\t752\n'
                'people claiming asylum\t577\n'
                'people crossing channel\t762\n'
                'people crossing channel in small boat\t762\n'
                'people demonstrating\t752\n'
                'people eligible to vote\t738\n'
                'people entitled to vote\t738\n'
                'people fleeing\t1068\n'
                'people forced to flee abroad\t1068\n'
                'people gathered\t752\n'
                'people given refuge\t576\n'
                'people given temporary protection\t576\n'
                'people in street\t752\n'
                'people infected\t753\n'
                'people kidnapped\t1059\n'
                'people marching\t566\n'
                'people of voting age\t739\n'
                'people old enough to vote\t739\n'
                'people on board\t583\n'
                'people on electoral roll\t738\n'
                'people on street\t752\n'
                'people on voter roll\t738\n'
                'people out of work\t732\n'
                'people protesting\t752\n'
                'people registered to vote\t738\n'
                'people seeking asylum\t577\n'
                'people seized as hostage\t1059\n'
                'people taken hostage\t1059\n'
                'people taken into gaza\t1059\n'
                'people taking part\t752\n'
                'people under 18\t546\n'
                'people under temporary protection\t576\n'
                'people voting\t737\n'
                'people who attended\t752\n'
                'people who came out\t752\n'
                'people who crossed channel\t762\n'
                'people who crossed channel in small boat\t762\n'
                'people who demonstrated\t752\n'
                'people who escaped\t1068\n'
                'people who fled\t1068\n'
                'people who fled abroad\t576\n'
                'people who found refuge\t576\n'
                'people who gathered\t752\n'
                'people who have fled\t1068\n'
                'people who have fled abroad\t576\n'
                'people who have left\t1068\n'
                'people who have left country\t576\n'
                'people who have taken refuge\t576\n'
                'people who joined\t752\n'
                'people who left\t1068\n'
                'people who left country\t576\n'
                'people who marched\t566\n'
                'people who protested\t752\n'
                'people who rallied\t752\n'
                'people who sought refuge\t576\n'
                'people who took part\t752\n'
                'people who took refuge\t576\n'
                'people who took to street\t752\n'
                'people who turned out\t752\n'
                'people who voted\t737\n'
                'people without job\t732\n'
                'people without work\t732\n'
                'per\t1078\n'
                'per 100 000\t897\n'
                'per 100000\t897\n'
                'per 100k\t897\n'
                'per 24 hour\t891\n'
                'per annum\t894\n'
                'per capita\t896\n'
                'per day\t891\n'
                'per diem\t891\n'
                'per head\t896\n'
                'per hour\t895\n'
                'per month\t893\n'
                'per person\t896\n'
                'per resident\t896\n'
                'per week\t892\n'
                'per year\t894\n'
                'percent\t881\n'
                'percentage\t881\n'
                'percentage point\t881\n'
                'perished\t775\n'
                'permanent loss\t775\n'
                'permitted into\t865\n'
                'permitted to enter\t865\n'
                'person\t544\n'
                'personnel\t594\n'
                'personnel carrier\t636\n'
                'personnel casualty\t1046\n'
                'personnel liquidated\t777\n'
                'personnel loss\t1046\n'
                'personnel of company\t569\n'
                'peru\t163\n'
                'peruvian\t164\n'
                'petrol tanker\t624\n'
                'philippine\t166\n'
                'philippines\t165\n'
                'photojournalist\t563\n'
                'physician\t559\n'
                'piece of equipment\t620\n'
                'pij\t270\n'
                'pile up\t938\n'
                'pileup\t938\n'
                'pilfered\t847\n'
                'pilgrim\t588\n'
                'pilot\t604\n'
                'pilotless aircraft\t658\n'
                'pink slip\t828\n'
                'pkk\t283\n'
                'placed under arrest\t788\n'
                'plan to\t920\n'
                'plane\t653\n'
                'plane crash\t939\n'
                'planned\t920\n'
                'planned cut\t830\n'
                'planned job cut\t830\n'
                'planned layoff\t830\n'
                'planned redundancy\t830\n'
                'plant\t703\n'
                'plebiscite\t977\n'
                'pledge\t860\n'
                'pledged\t860\n'
                'pledging\t860\n'
                'plucked\t808\n'
                'plucked to safety\t808\n'
                'plundered\t847\n'
                'pmc wagner\t257\n'
                'poisoned\t824\n'
                'poisoning\t824\n'
                'pokrovsk\t366\n'
                'poland\t167\n'
                'pole\t168\n'
                'police\t1054\n'
                'police force\t1054\n'
                'police officer\t567\n'
                'police personnel\t567\n'
                'policeman\t567\n'
                'policemen\t567\n'
                'policewoman\t567\n'
                'policy rate\t736\n'
                'polio\t951\n'
                'polish\t168\n'
                'political detainee\t574\n'
                'political prisoner\t574\n'
                'politician\t593\n'
                'poll\t974\n'
                'poll turnout\t740\n'
                'polling place\t750\n'
                'polling station\t750\n'
                'poltava\t405\n'
                'poltava region\t339\n'
                'popasna\t378\n'
                'populated area\t683\n'
                'populated locality\t683\n'
                'populated place\t683\n'
                'population\t544\n'
                'population size\t772\n'
                'population total\t772\n'
                'port au prince\t483\n'
                'port blast\t936\n'
                'port explosion\t936\n'
                'portauprince\t483\n'
                'portion\t881\n'
                'portugal\t169\n'
                'portuguese\t170\n'
                'position\t685\n'
                'position cut\t828\n'
                'position eliminated\t828\n'
                'positive test\t821\n'
                'post axed\t828\n'
                'post cut\t828\n'
                'postal ballot\t747\n'
                'postal vote\t747\n'
                'posted\t855\n'
                'pound\t888\n'
                'pow\t575\n'
                'power cut\t825\n'
                'power facility\t697\n'
                'power generation\t696\n'
                'power generation capacity\t696\n'
                'power grid\t697\n'
                'power infrastructure\t697\n'
                'power lost\t825\n'
                'power of quake\t887\n'
                'power outage\t825\n'
                'power plant\t696\n'
                'power station\t696\n'
                'powerplant\t696\n'
                'powerstation\t696\n'
                'prague\t301\n'
                'prc\t311\n'
                'precinct\t750\n'
                'president challenger\t979\n'
                'president in office\t978\n'
                'president seeking re election\t978\n'
                'president seeking reelection\t978\n'
                'presidential election\t975\n'
                'presidential poll\t975\n'
                'presidential vote\t975\n'
                'press\t1035\n'
                'press member\t563\n'
                'press worker\t563\n'
                'presumed\t1081\n'
                'presumed dead\t784\n'
                'previous day\t900\n'
                'previous year\t909\n'
                'price rise\t729\n'
                'price tag\t888\n'
                'prigozhin\t257\n'
                'prison\t990\n'
                'prison camp\t990\n'
                'prison recruit\t613\n'
                'prisoner\t573\n'
                'prisoner exchange\t984\n'
                'prisoner of conscience\t574\n'
                'prisoner of war\t575\n'
                'prisoner recruited\t613\n'
                'prisoner swap\t984\n'
                'prisonerswap\t984\n'
                'private house\t688\n'
                'private military contractor\t616\n'
                'pro democracy protester\t566\n'
                'pro russian donetsk\t258\n'
                'processed\t871\n'
                'prodemocracy protester\t566\n'
                'produced\t867\n'
                'production\t867\n'
                'professional soldier\t601\n'
                'profit\t721\n'
                'projected\t920\n'
                'projectile\t667\n'
                'promise\t860\n'
                'promised\t860\n'
                'proportion\t881\n'
                'proportion of electorate that voted\t740\n'
                'proposed\t920\n'
                'proposed job cut\t830\n'
                'prorussian donetsk\t258\n'
                'prosecuted\t789\n'
                'protest\t971\n'
                'protest march\t971\n'
                'protest movement\t971\n'
                'protest participant\t566\n'
                'protest rally\t971\n'
                'protested\t971\n'
                'protester\t566\n'
                'protesting\t971\n'
                'protestor\t566\n'
                'provided\t861\n'
                'public debt\t722\n'
                'published by\t1078\n'
                'pull back\t859\n'
                'pull out\t859\n'
                'pullback\t859\n'
                'pulled\t810\n'
                'pulled alive\t808\n'
                'pulled back\t859\n'
                'pulled out\t810\n'
                'pulled out alive\t808\n'
                'pulled out of\t859\n'
                'pulled to safety\t808\n'
                'pullout\t859\n'
                'punjab\t505\n'
                'pupil\t547\n'
                'put behind bar\t791\n'
                'put in box\t872\n'
                'put on trial\t789\n'
                'put out of action\t778\n'
                'put out of commission\t835\n'
                'put out of service\t849\n'
                'put to death\t794\n'
                'put under arrest\t788\n'
                'put under sanction\t877\n'
                'putin\t252\n'
                'putsch\t968\n'
                'pylo\t527\n'
                'pyongyang\t263',
           'q': 'q1\t912\n'
                'q2\t913\n'
                'q3\t914\n'
                'q4\t915\n'
                'qassam brigade\t269\n'
                'qatar\t171\n'
                'qatari\t172\n'
                'quake\t922\n'
                'quake area\t922\n'
                'quake disaster\t922\n'
                'quake hit area\t922\n'
                'quake hit region\t922\n'
                'quake zone\t922\n'
                'quakehit area\t922\n'
                'quakehit region\t922\n'
                'quantity\t1081\n'
                'quoting\t1078',
           'r': 'rabotino\t396\n'
                'radar\t650\n'
                'radar station\t650\n'
                'radar system\t650\n'
                'rafah\t426\n'
                'raid\t964\n'
                'rail station\t994\n'
                'rail strike\t1004\n'
                'railway station\t994\n'
                'rained down\t852\n'
                'raising of pension age\t973\n'
                'rakhine\t538\n'
                'rally\t971\n'
                'rally goer\t566\n'
                'rally participant\t566\n'
                'rallygoer\t566\n'
                'rallying\t971\n'
                'rank and file\t1081\n'
                'rankandfile\t1081\n'
                'rape\t765\n'
                'rape case\t765\n'
                'raped\t796\n'
                'rapid support force\t279\n'
                'rashist\t1048\n'
                'rate of abstention\t741\n'
                'rate of inflation\t729\n'
                'rate of unemployment\t731\n'
                'ratio\t898\n'
                'ravaged by fire\t876\n'
                'razed\t835\n'
                're captured\t868\n'
                're taken\t868\n'
                'reached\t857\n'
                'reaching\t865\n'
                'rebel\t614\n'
                'rebel fighter\t614\n'
                'rebuilding bill\t716\n'
                'rebuilding cost\t716\n'
                'recapture\t868\n'
                'recaptured\t868\n'
                'recapturing\t868\n'
                'received\t861\n'
                'reckoning\t1079\n'
                'reclaimed\t868\n'
                'recon drone\t661\n'
                'reconnaissance drone\t661\n'
                'reconnaissance uav\t661\n'
                'reconquered\t868\n'
                'reconstruction bill\t716\n'
                'reconstruction cost\t716\n'
                'reconstruction need\t716\n'
                'record high\t919\n'
                'recorded\t1081\n'
                'recorded by\t1078\n'
                'recorded crime\t767\n'
                'recovered\t810\n'
                'recovered alive\t808\n'
                'recovered from occupation\t868\n'
                'recovered from russia\t868\n'
                'recovered ground\t868\n'
                'recovered territory\t868\n'
                'recovery\t810\n'
                'recruit\t603\n'
                'recruited\t831\n'
                'recruited prisoner\t613\n'
                'recruitment\t831\n'
                'red crescent\t1032\n'
                'red cross\t1032\n'
                'reduced to rubble\t835\n'
                'reduced to ruins\t835\n'
                'reduction in force\t828\n'
                'redundancy\t828\n'
                'redundancy cost\t1058\n'
                'redundancy pay\t1058\n'
                'redundancy payment\t1058\n'
                'redundant\t828\n'
                'referenda\t977\n'
                'referendum\t977\n'
                'refinery\t700\n'
                'refugee\t576\n'
                'regain\t868\n'
                'regained\t868\n'
                'region\t995\n'
                'region of belgorod\t410\n'
                'region of bryansk\t411\n'
                'region of cherkasy\t344\n'
                'region of chernigov\t338\n'
                'region of chernihiv\t338\n'
                'region of dnepropetrovsk\t334\n'
                'region of dnipropetrovsk\t334\n'
                'region of donetsk\t356\n'
                'region of donetska\t356\n'
                'region of ivano frankivsk\t345\n'
                'region of ivanofrankivsk\t345\n'
                'region of kharkiv\t330\n'
                'region of kharkov\t330\n'
                'region of kherson\t331\n'
                'region of kiev\t329\n'
                'region of kirovograd\t343\n'
                'region of kirovohrad\t343\n'
                'region of kursk\t413\n'
                'region of kyiv\t329\n'
                'region of kyivska\t329\n'
                'region of lugansk\t357\n'
                'region of luhansk\t357\n'
                'region of lviv\t340\n'
                'region of lvov\t340\n'
                'region of mykolaiv\t335\n'
                'region of mykolayiv\t335\n'
                'region of nikolaev\t335\n'
                'region of nikolayev\t335\n'
                'region of odesa\t336\n'
                'region of odessa\t336\n'
                'region of poltava\t339\n'
                'region of rivne\t346\n'
                'region of rostov\t412\n'
                'region of sumy\t337\n'
                'region of ternopil\t347\n'
                'region of vinnitsa\t342\n'
                'region of vinnytsia\t342\n'
                'region of zaporizhia\t333\n'
                'region of zaporizhya\t333\n'
                'region of zaporizhzhia\t333\n'
                'region of zaporizhzhya\t333\n'
                'region of zaporozhye\t333\n'
                'region of zhitomir\t341\n'
                'region of zhytomyr\t341\n'
                'regional administration\t1040\n'
                'regional governor\t1040\n'
                'registered\t1081\n'
                'registered elector\t738\n'
                'registered for protection\t875\n'
                'registered for temporary protection\t875\n'
                'registered voter\t738\n'
                'registered voter who did not vote\t741\n'
                'regrouped\t859\n'
                'regrouping\t859\n'
                'regular troop\t594\n'
                'reim festival\t440\n'
                'rejected ballot\t744\n'
                'release\t799\n'
                'released\t799\n'
                'released by ministry\t1078\n'
                'released from captivity\t799\n'
                'reliant on aid\t816\n'
                'relief\t712\n'
                'relief aid\t710\n'
                'relief good\t710\n'
                'relief lorry\t713\n'
                'relief staff\t554\n'
                'relief supply\t710\n'
                'relief supply lorry\t713\n'
                'relief truck\t713\n'
                'relief worker\t554\n'
                'relying on aid\t816\n'
                'remain\t801\n'
                'remain in captivity\t798\n'
                'remaining\t801\n'
                'remaining in captivity\t798\n'
                'removed\t873\n'
                'removed by force\t807\n'
                'removed from ground\t810\n'
                'rendered homeless\t806\n'
                'reparation\t723\n'
                'repatriated\t800\n'
                'report\t1079\n'
                'report of\t1081\n'
                'reported\t1081\n'
                'reported by\t1078\n'
                'reported missing\t783\n'
                'reportedly\t1081\n'
                'reporter\t563\n'
                'repress\t970\n'
                'repression\t970\n'
                'request\t862\n'
                'requested\t862\n'
                'require aid\t816\n'
                'require humanitarian aid\t816\n'
                'require humanitarian assistance\t816\n'
                'required\t864\n'
                'requirement\t864\n'
                'requiring aid\t816\n'
                'requiring assistance\t816\n'
                'requiring humanitarian aid\t816\n'
                'requiring humanitarian assistance\t816\n'
                'rescue\t808\n'
                'rescue crew\t561\n'
                'rescue worker\t561\n'
                'rescued\t808\n'
                'rescued alive\t808\n'
                'rescuer\t561\n'
                'reserve of central bank\t715\n'
                'reservist\t600\n'
                'residence\t688\n'
                'resident\t545\n'
                'residential block\t687\n'
                'residential building\t687\n'
                'residential unit\t688\n'
                'restored to control\t868\n'
                'restored to ukrainian control\t1063\n'
                'result\t1081\n'
                'retail outlet\t704\n'
                'retaken\t868\n'
                'retaking\t868\n'
                'retook\t868\n'
                'retreat\t859\n'
                'retreated\t859\n'
                'retreating\t859\n'
                'retrenched\t828\n'
                'retrenchment\t828\n'
                'retrieved\t810\n'
                'return\t800\n'
                'returned\t800\n'
                'returned from captivity\t799\n'
                'returned home\t800\n'
                'returned home from captivity\t799\n'
                'returned home in swap\t799\n'
                'returned in exchange\t799\n'
                'returned in swap\t799\n'
                'returned to control\t868\n'
                'returned to kyiv control\t1063\n'
                'returned to parliament\t870\n'
                'returned to ukrainian control\t1063\n'
                'returned under\t868\n'
                'returnee\t800\n'
                'returning\t800\n'
                'reuter\t1035\n'
                'revenue\t720\n'
                'rf\t249\n'
                'ria novosti\t1035\n'
                'richter\t887\n'
                'richter scale\t887\n'
                'right group\t1038\n'
                'riot\t966\n'
                'riot police\t567\n'
                'rioting\t966\n'
                'rise in consumer price\t729\n'
                'rise in food price\t730\n'
                'rise in price\t729\n'
                'rival candidate\t979\n'
                'river crossing\t695\n'
                'rivne region\t346\n'
                'robbery\t766\n'
                'robot plane\t658\n'
                'robotyne\t396\n'
                'rocket\t667\n'
                'rocket and missile\t668\n'
                'rocket artillery\t644\n'
                'rocket artillery system\t644\n'
                'rocket attack\t957\n'
                'rocket fire\t957\n'
                'rocket launcher\t644\n'
                'rocket strike\t957\n'
                'rocketing\t957\n'
                'role axed\t828\n'
                'role cut\t828\n'
                'role eliminated\t828\n'
                'romania\t173\n'
                'romanian\t174\n'
                'rome\t523\n'
                'rosgvardia\t612\n'
                'rosgvardiya\t612\n'
                'rostov\t420\n'
                'rostov on don\t420\n'
                'rostov region\t412\n'
                'rostovondon\t420\n'
                'rotary wing aircraft\t656\n'
                'rotarywing aircraft\t656\n'
                'rouble\t888\n'
                'roughly\t1081\n'
                'round\t669\n'
                'round 1\t910\n'
                'round 2\t911\n'
                'round of artillery\t669\n'
                'round of artillery ammunition\t669\n'
                'round one\t910\n'
                'round two\t911\n'
                'rounded up\t788\n'
                'royal mail\t1019\n'
                'rsf\t279\n'
                'rszo\t644\n'
                'ru\t249\n'
                'ruaf\t249\n'
                'rubble\t943\n'
                'ruble\t888\n'
                'ruin\t943\n'
                'ruined\t835\n'
                'ruins\t943\n'
                'rule\t869\n'
                'ruled\t869\n'
                'ruling party\t980\n'
                'run off\t911\n'
                'run off vote\t911\n'
                'running\t899\n'
                'running total\t899\n'
                'runoff\t911\n'
                'runoff election\t911\n'
                'runoff vote\t911\n'
                'rus\t249\n'
                'russia\t249\n'
                'russia and ukraine\t284\n'
                'russia invasion\t1081\n'
                'russian\t250\n'
                'russian and ukrainian\t284\n'
                'russian armed force\t1051\n'
                'russian army\t1051\n'
                'russian capital\t415\n'
                'russian federation\t249\n'
                'russian federation armed force\t1051\n'
                'russian invader\t1048\n'
                'russian invasion\t1081\n'
                'russian military\t1051\n'
                'russian occupation force\t1048\n'
                'russian occupier\t1048\n'
                'russian occupying force\t1048\n'
                'rwanda\t175\n'
                'rwandan\t176',
           's': 's 300\t649\n'
                's 300 launcher\t649\n'
                's 300 system\t649\n'
                's 400\t649\n'
                's 400 launcher\t649\n'
                's 400 system\t649\n'
                's300\t649\n'
                's300 launcher\t649\n'
                's300 system\t649\n'
                's400\t649\n'
                's400 launcher\t649\n'
                's400 system\t649\n'
                'saada\t445\n'
                'saada region\t445\n'
                'saadah\t445\n'
                'sacked\t828\n'
                'sacking\t828\n'
                'sadah\t445\n'
                'saf\t280\n'
                'safe corridor\t998\n'
                'sahel\t541\n'
                'said\t1079\n'
                'sailor\t610\n'
                'saint petersburg\t416\n'
                'salary\t735\n'
                'sale\t720\n'
                'salvadoran\t58\n'
                'sam\t647\n'
                'sam battery\t647\n'
                'sam launcher\t647\n'
                'sam system\t647\n'
                'sanaa\t444\n'
                'sanaa city\t444\n'
                'sanctioned\t877\n'
                'sank\t842\n'
                'sar cov 2\t947\n'
                'sarscov2\t947\n'
                'saudi\t178\n'
                'saudi arabia\t177\n'
                'saudi arabian\t178\n'
                'saudi coalition\t274\n'
                'saudi led\t274\n'
                'saudi led alliance\t274\n'
                'saudi led coalition\t274\n'
                'saudi led military coalition\t274\n'
                'saudi uae coalition\t274\n'
                'saudiled\t274\n'
                'saudiled alliance\t274\n'
                'saudiled coalition\t274\n'
                'saudiled military coalition\t274\n'
                'saudiuae coalition\t274\n'
                'saved\t808\n'
                'saved alive\t808\n'
                'saved alive from\t808\n'
                'say\t1079\n'
                'sbu\t1039\n'
                'scale\t1081\n'
                'school\t691\n'
                'school building\t691\n'
                'school bus\t986\n'
                'school children\t547\n'
                'school facility\t691\n'
                'school hit\t991\n'
                'schoolboy\t547\n'
                'schoolbus\t986\n'
                'schoolchild\t547\n'
                'schoolchildren\t547\n'
                'schoolgirl\t547\n'
                'scorched\t876\n'
                'scot\t234\n'
                'scotland\t233\n'
                'scottish\t234\n'
                'scuttled\t842\n'
                'sea corridor\t999\n'
                'seafarer\t570\n'
                'seaman\t610\n'
                'seamen\t610\n'
                'search giant\t1010\n'
                'seat\t749\n'
                'seat in chamber\t749\n'
                'seat in parliament\t749\n'
                'sebastopol\t409\n'
                'second ballot\t911\n'
                'second quarter\t913\n'
                'second round\t911\n'
                'secondary tremor\t759\n'
                'secured\t870\n'
                'security aid\t709\n'
                'security assistance\t709\n'
                'security crackdown\t970\n'
                'security force\t568\n'
                'security officer\t568\n'
                'security personnel\t568\n'
                'security service member\t568\n'
                'seeking refuge\t812\n'
                'seeking shelter\t812\n'
                'seismic event\t922\n'
                'seized\t846\n'
                'seized as hostage\t797\n'
                'seizure\t869\n'
                'self propelled artillery\t642\n'
                'self propelled artillery system\t642\n'
                'self propelled gun\t642\n'
                'self propelled howitzer\t642\n'
                'self styled donetsk republic\t258\n'
                'selfpropelled artillery\t642\n'
                'selfpropelled artillery system\t642\n'
                'selfpropelled gun\t642\n'
                'selfpropelled howitzer\t642\n'
                'selfstyled donetsk republic\t258\n'
                'senegal\t179\n'
                'senegalese\t180\n'
                'senior citizen\t553\n'
                'senior commander\t596\n'
                'senior military officer\t596\n'
                'senior officer\t596\n'
                'sent\t861\n'
                'sent abroad\t866\n'
                'sent back\t800\n'
                'sent home\t800\n'
                'sent in\t855\n'
                'sent over\t852\n'
                'sent to bottom\t842\n'
                'sent to hospital\t822\n'
                'sent to jail\t791\n'
                'sent to prison\t791\n'
                'sentence\t793\n'
                'sentenced\t793\n'
                'sentenced to death\t792\n'
                'seoul\t298\n'
                'separatist of donetsk\t258\n'
                'serb\t182\n'
                'serbia\t181\n'
                'serbian\t182\n'
                'seriously hurt\t780\n'
                'seriously injured\t780\n'
                'seriously wounded\t780\n'
                'service member\t594\n'
                'service personnel\t594\n'
                'serviceman\t594\n'
                'servicemember\t594\n'
                'servicemen\t594\n'
                'servicemen and servicewomen\t594\n'
                'servicemen and women\t594\n'
                'servicemen held captive\t1047\n'
                'servicepeople\t594\n'
                'servicewoman\t594\n'
                'serving president\t978\n'
                'set free\t799\n'
                'set to\t920\n'
                'set upon\t844\n'
                'settlement\t683\n'
                'sevastopol\t409\n'
                'severance\t1058\n'
                'severance cost\t1058\n'
                'severance pay\t1058\n'
                'severe acute malnutrition\t820\n'
                'severe malnutrition\t820\n'
                'severely acutely malnourished\t820\n'
                'severely injured\t780\n'
                'severely malnourished\t820\n'
                'severely wounded\t780\n'
                'severodonetsk\t376\n'
                'severodonetzk\t376\n'
                'sexually assaulted\t796\n'
                'shabaab\t277\n'
                'shahed\t660\n'
                'shahed 131\t660\n'
                'shahed 136\t660\n'
                'shahed attack drone\t660\n'
                'shahed drone\t660\n'
                'shahed kamikaze drone\t660\n'
                'shahed type drone\t660\n'
                'shahed uav\t660\n'
                'shahed131\t660\n'
                'shahed136\t660\n'
                'shahedtype drone\t660\n'
                'sham referendum\t977\n'
                'share\t881\n'
                'share of electorate that voted\t740\n'
                'share of registered voter who voted\t740\n'
                'shed\t828\n'
                'shed job\t828\n'
                'shedding\t828\n'
                'shell\t669\n'
                'shell and round\t669\n'
                'shell fire\t959\n'
                'shell spent\t852\n'
                'shelled\t959\n'
                'shellfire\t959\n'
                'shelling\t959\n'
                'sheltered\t812\n'
                'sheltering\t812\n'
                'shifa\t433\n'
                'shifa hospital\t433\n'
                'ship\t675\n'
                'ship and boat\t676\n'
                'ship boat\t676\n'
                'ship wreck\t942\n'
                'shipment of grain\t727\n'
                'shipped\t861\n'
                'shipped abroad\t866\n'
                'shipped off to\t1055\n'
                'shipped out\t866\n'
                'shipwreck\t942\n'
                'shipwreck off\t942\n'
                'shock\t922\n'
                'shoot\t852\n'
                'shoot down\t838\n'
                'shootdown\t838\n'
                'shooting\t962\n'
                'shooting down\t838\n'
                'shop\t704\n'
                'shopping center\t993\n'
                'shopping mall\t993\n'
                'short of food\t818\n'
                'shot\t852\n'
                'shot and killed\t1044\n'
                'shot at\t1056\n'
                'shot dead\t1044\n'
                'shot down\t838\n'
                'shot down by air defense\t841\n'
                'shot given\t754\n'
                'shot out of sky\t838\n'
                'shotdown\t838\n'
                'shut\t849\n'
                'shut down\t849\n'
                'shuttered\t849\n'
                'siberia\t417\n'
                'sichuan\t493\n'
                'sicily\t525\n'
                'sickened\t821\n'
                'side\t1081\n'
                'sieverodonetsk\t376\n'
                'sieverodonetzk\t376\n'
                'sievierodonetsk\t376\n'
                'since beginning of this year\t908\n'
                'since beginning of year\t908\n'
                'since january\t908\n'
                'since new year\t908\n'
                'since start of this year\t908\n'
                'since start of year\t908\n'
                'sindh\t503\n'
                'singapore\t183\n'
                'singaporean\t184\n'
                'sinking\t842\n'
                'sitting head of state\t978\n'
                'sitting president\t978\n'
                'size\t1081\n'
                'size of crowd\t752\n'
                'skirmish\t967\n'
                'slain\t775\n'
                'slashed\t828\n'
                'slaughtered\t776\n'
                'slaviansk\t363\n'
                'slavyansk\t363\n'
                'slovak\t186\n'
                'slovakia\t185\n'
                'slovenia\t187\n'
                'slovenian\t188\n'
                'sloviansk\t363\n'
                'slovyansk\t363\n'
                'small arm\t681\n'
                'small boat arrival\t762\n'
                'small boat crossing\t762\n'
                'small boat migrant\t762\n'
                'smallboat arrival\t762\n'
                'smashed\t835\n'
                'snake island\t355\n'
                'sniper fire\t962\n'
                'so called\t1081\n'
                'so called referendum\t977\n'
                'so far\t899\n'
                'so far this year\t908\n'
                'socalled\t1081\n'
                'socalled referendum\t977\n'
                'social network x\t1011\n'
                'soil\t682\n'
                'soldier\t594\n'
                'soldier and officer\t594\n'
                'soldier death\t1043\n'
                'soldier held captive\t1047\n'
                'soldier of fortune\t616\n'
                'soledar\t364\n'
                'somali\t190\n'
                'somalia\t189\n'
                'some\t1081\n'
                'sortie\t757\n'
                'sortie by aviation\t757\n'
                'sortie flown\t757\n'
                'sought\t862\n'
                'soul\t544\n'
                'source\t1079\n'
                'south africa\t191\n'
                'south african\t192\n'
                'south gaza\t431\n'
                'south korea\t296\n'
                'south korean\t297\n'
                'south lebanon\t443\n'
                'south of\t1071\n'
                'south of gaza\t431\n'
                'south of israel\t437\n'
                'south of ukraine\t350\n'
                'south sudan\t193\n'
                'south sudanese\t194\n'
                'southern gaza\t431\n'
                'southern israel\t437\n'
                'southern lebanon\t443\n'
                'southern ukraine\t350\n'
                'spain\t195\n'
                'spanish\t196\n'
                'special equipment\t639\n'
                'special force\t609\n'
                'special machinery\t639\n'
                'special military operation\t1081\n'
                'special operation force\t609\n'
                'special operation troop\t609\n'
                'special vehicle\t639\n'
                'spectator\t586\n'
                'spetsnaz\t609\n'
                'spg\t642\n'
                'sph\t642\n'
                'spoiled ballot\t744\n'
                'spoiled ballot paper\t744\n'
                'spoiled vote\t744\n'
                'spoilt ballot\t744\n'
                'spoilt ballot paper\t744\n'
                'spoilt vote\t744\n'
                'sq kilometer\t882\n'
                'sq km\t882\n'
                'sq kms\t882\n'
                'sq mi\t882\n'
                'sq mile\t882\n'
                'sqkm\t882\n'
                'square kilometer\t882\n'
                'square km\t882\n'
                'square km of land\t682\n'
                'square mile\t882\n'
                'sri lanka\t197\n'
                'sri lankan\t198\n'
                'st petersburg\t416\n'
                'stabbing\t963\n'
                'staff\t569\n'
                'staff cut\t828\n'
                'staff member\t569\n'
                'staff reduction\t828\n'
                'staffer\t569\n'
                'staged walkout\t833\n'
                'stampede\t941\n'
                'starlink\t657\n'
                'starlink dish\t657\n'
                'starlink terminal\t657\n'
                'starlink unit\t657\n'
                'starvation\t945\n'
                'starvation death\t1062\n'
                'starved\t945\n'
                'starved to death\t1062\n'
                'starving\t945\n'
                'starving to death\t1062\n'
                'stat\t1079\n'
                'state debt\t722\n'
                'state media\t1035\n'
                'state violence\t970\n'
                'stated by\t1078\n'
                'statement\t1079\n'
                'station\t994\n'
                'stationed\t855\n'
                'statistic\t1079\n'
                'stay\t801\n'
                'stayed\t801\n'
                'staying\t801\n'
                'still\t801\n'
                'still being held\t798\n'
                'still captive\t798\n'
                'still functioning\t850\n'
                'still held\t798\n'
                'still held hostage\t798\n'
                'still in captivity\t798\n'
                'still left\t801\n'
                'still living\t801\n'
                'still missing\t783\n'
                'still occupied\t869\n'
                'still open\t850\n'
                'still operating\t850\n'
                'still operational\t850\n'
                'still there\t801\n'
                'still under rubble\t813\n'
                'stole\t847\n'
                'stolen\t847\n'
                'stopped by air defense\t841\n'
                'store\t704\n'
                'storm\t924\n'
                'stranded\t813\n'
                'strategic bomber\t655\n'
                'street fighting\t967\n'
                'street protest\t971\n'
                'street rally\t971\n'
                'strength\t887\n'
                'strength on richter scale\t887\n'
                'stretching toward\t1071\n'
                'strike\t964\n'
                'strike action\t1004\n'
                'strike drone\t659\n'
                'strike uav\t659\n'
                'striker\t833\n'
                'striking\t833\n'
                'striking worker\t833\n'
                'strip\t422\n'
                'strong point\t685\n'
                'stronghold\t685\n'
                'struck\t845\n'
                'strucken\t845\n'
                'structure\t686\n'
                'stuck\t801\n'
                'student\t565\n'
                'su 25\t653\n'
                'su 34\t653\n'
                'su 35\t653\n'
                'su25\t653\n'
                'su34\t653\n'
                'su35\t653\n'
                'sub marine\t679\n'
                'submarine\t679\n'
                'submerged\t851\n'
                'submitted\t872\n'
                'subscriber\t590\n'
                'subsequent tremor\t759\n'
                'sudan\t199\n'
                'sudan army\t280\n'
                'sudanese\t200\n'
                'sudanese armed force\t280\n'
                'sudanese army\t280\n'
                'suffered injury\t779\n'
                'suffered wound\t779\n'
                'suffering acute malnutrition\t819\n'
                'suffering from acute malnutrition\t819\n'
                'suffering from malnutrition\t819\n'
                'suffering from severe acute malnutrition\t820\n'
                'suffering malnutrition\t819\n'
                'suffering severe malnutrition\t820\n'
                'suicide attack\t960\n'
                'suicide blast\t960\n'
                'suicide bomb\t960\n'
                'suicide bombing\t960\n'
                'suicide drone\t659\n'
                'sulawesi\t488\n'
                'sum\t1081\n'
                'summoned to army\t858\n'
                'sumy\t402\n'
                'sumy region\t337\n'
                'sunk\t842\n'
                'supernova festival\t440\n'
                'supernova music festival\t440\n'
                'supplied\t861\n'
                'supply\t861\n'
                'support\t712\n'
                'support package\t712\n'
                'supporter\t586\n'
                'suppression\t970\n'
                'surface area\t882\n'
                'surface to air missile system\t647\n'
                'surfacetoair missile system\t647\n'
                'surgeon\t559\n'
                'surrender\t786\n'
                'surrendered\t786\n'
                'surveillance drone\t661\n'
                'survived\t809\n'
                'surviving\t809\n'
                'survivor\t809\n'
                'survivor found alive\t1061\n'
                'suspected cholera\t946\n'
                'suspended\t879\n'
                'sustained injury\t779\n'
                'swamped\t851\n'
                'swap\t984\n'
                'swap of prisoner\t984\n'
                'swapped\t1057\n'
                'swede\t202\n'
                'sweden\t201\n'
                'swedish\t202\n'
                'swiss\t204\n'
                'switzerland\t203\n'
                'syevyerodonetsk\t376\n'
                'syria\t308\n'
                'syrian\t309\n'
                'syrian side of border\t308',
           't': 't 55\t628\n'
                't 62\t628\n'
                't 64\t628\n'
                't 72\t628\n'
                't 80\t628\n'
                't 90\t628\n'
                't55\t628\n'
                't62\t628\n'
                't64\t628\n'
                't72\t628\n'
                't80\t628\n'
                't90\t628\n'
                'taiwan\t205\n'
                'taiwanese\t206\n'
                'taiz\t449\n'
                'taizz\t449\n'
                'tajik\t208\n'
                'tajikistan\t207\n'
                'taken\t869\n'
                'taken against their will\t807\n'
                'taken as hostage\t797\n'
                'taken away by police\t788\n'
                'taken away to\t1055\n'
                'taken back\t868\n'
                'taken by force\t807\n'
                'taken captive\t785\n'
                'taken down\t838\n'
                'taken hostage\t797\n'
                'taken hostage by\t797\n'
                'taken into custody\t788\n'
                'taken into gaza\t797\n'
                'taken live\t775\n'
                'taken on\t831\n'
                'taken onto\t1055\n'
                'taken out\t835\n'
                'taken out alive\t808\n'
                'taken out of\t802\n'
                'taken out of action\t778\n'
                'taken over\t846\n'
                'taken over by force\t869\n'
                'taken prisoner\t785\n'
                'taken to\t1055\n'
                'taken to hospital\t822\n'
                'taken to safety\t802\n'
                'takenout\t835\n'
                'taking\t869\n'
                'taking industrial action\t833\n'
                'taking out\t835\n'
                'taking part\t752\n'
                'taking refuge\t812\n'
                'taking shelter\t812\n'
                'taleban\t276\n'
                'taliban\t276\n'
                'tallied\t871\n'
                'tally\t1081\n'
                'tank\t628\n'
                'tank crew\t606\n'
                'tank crew member\t606\n'
                'tanker\t678\n'
                'tanker crew\t606\n'
                'tankman\t606\n'
                'tankmen\t606\n'
                'tanzania\t209\n'
                'tanzanian\t210\n'
                'targeted\t844\n'
                'tass\t1035\n'
                'tbilisi\t532\n'
                'teacher\t564\n'
                'teaching staff\t564\n'
                'tech\t983\n'
                'tech company\t983\n'
                'tech firm\t983\n'
                'tech giant\t983\n'
                'tech industry\t983\n'
                'tech sector\t983\n'
                'technology\t983\n'
                'technology company\t983\n'
                'technology firm\t983\n'
                'technology industry\t983\n'
                'technology sector\t983\n'
                'teheran\t307\n'
                'tehran\t307\n'
                'tel aviv\t266\n'
                'temblor\t922\n'
                'tempest\t924\n'
                'terminated\t828\n'
                'ternopil region\t347\n'
                'terrain\t682\n'
                'territory\t682\n'
                'terror operative\t614\n'
                'terrorist\t614\n'
                'terrorist fighter\t614\n'
                'tesla\t1016\n'
                'tested positive\t821\n'
                'texas\t510\n'
                'thai\t212\n'
                'thailand\t211\n'
                'that\t1081\n'
                'that came under attack\t844\n'
                'theater\t992\n'
                'theft\t847\n'
                'their\t1080\n'
                'their own\t1080\n'
                'there\t1081\n'
                'thermal power plant\t696\n'
                'thermal power station\t696\n'
                'these\t1081\n'
                'they\t1081\n'
                'they say\t1081\n'
                'thieved\t847\n'
                'third quarter\t914\n'
                'this\t1081\n'
                'this month\t907\n'
                'this week\t905\n'
                'this weekend\t917\n'
                'this year\t908\n'
                'this year so far\t908\n'
                'those\t1081\n'
                'those voting yes\t745\n'
                'those who fled\t1068\n'
                'those who have fled\t1068\n'
                'thought\t1081\n'
                'thousand\t1081\n'
                'threatened\t829\n'
                'threatened by famine\t817\n'
                'threatened with famine\t817\n'
                'through\t1077\n'
                'throughout\t1071\n'
                'thrown out\t878\n'
                'thus far\t899\n'
                'thwarted\t841\n'
                'tibet\t497\n'
                'tidal wave\t931\n'
                'tifli\t532\n'
                'tigray\t481\n'
                'tigray people liberation front\t282\n'
                'tigrayan force\t282\n'
                'to\t1074\n'
                'to be\t1081\n'
                'to be axed\t830\n'
                'to be cut\t830\n'
                'to be laid off\t830\n'
                'to date\t899\n'
                'to go\t830\n'
                'to protest\t971\n'
                'today\t902\n'
                'tokyo\t487\n'
                'toll\t1081\n'
                'toll so far\t899\n'
                'ton\t889\n'
                'tonnage\t889\n'
                'took\t869\n'
                'took back\t868\n'
                'took captive\t785\n'
                'took industrial action\t833\n'
                'took out\t835\n'
                'took part\t752\n'
                'took prisoner\t785\n'
                'took shelter\t812\n'
                'took to street\t752\n'
                'top commander\t596\n'
                'top officer\t596\n'
                'toppled\t839\n'
                'torched\t835\n'
                'toretsk\t367\n'
                'tornado\t928\n'
                'torture\t795\n'
                'tortured\t795\n'
                'total\t899\n'
                'total figure\t899\n'
                'total number\t1081\n'
                'total so far\t899\n'
                'total to date\t899\n'
                'total toll\t899\n'
                'totally destroyed\t835\n'
                'tourist\t584\n'
                'toward\t1071\n'
                'towed howitzer\t641\n'
                'tower block\t687\n'
                'town\t683\n'
                'town and city\t683\n'
                'town and village\t683\n'
                'townsfolk\t545\n'
                'townspeople\t545\n'
                'tplf\t282\n'
                'trade union\t1036\n'
                'traded\t1057\n'
                'trading ship\t677\n'
                'train station\t994\n'
                'trained\t856\n'
                'training\t856\n'
                'transferred\t861\n'
                'transferred by force\t807\n'
                'trapped\t813\n'
                'trapped under debris\t813\n'
                'trapped under rubble\t813\n'
                'traveler\t583\n'
                'traveller\t583\n'
                'treated in hospital\t822\n'
                'tree\t769\n'
                'tremor\t922\n'
                'tremor after earthquake\t759\n'
                'tremor after main quake\t759\n'
                'tremor after main shock\t759\n'
                'tremor after quake\t759\n'
                'tremor following earthquake\t759\n'
                'tremor following main quake\t759\n'
                'tremor following main shock\t759\n'
                'tremor following quake\t759\n'
                'tremor since main shock\t759\n'
                'tremor that followed\t759\n'
                'trench\t685\n'
                'tripoli\t475\n'
                'troop\t594\n'
                'troop build up\t855\n'
                'troop buildup\t855\n'
                'troop carrier\t636\n'
                'troop concentration\t855\n'
                'troop held captive\t1047\n'
                'troop loss\t1046\n'
                'trooper\t594\n'
                'truce\t997\n'
                'truce violation\t758\n'
                'truck\t623\n'
                'truck and fuel tanker\t622\n'
                'truck and tanker\t622\n'
                'truck carrying aid\t713\n'
                'truck carrying humanitarian aid\t713\n'
                'truck carrying relief supply\t713\n'
                'truck of aid\t713\n'
                'truck of humanitarian aid\t713\n'
                'truck of relief good\t713\n'
                'truck of relief supply\t713\n'
                'truck with aid\t713\n'
                'truck with humanitarian aid\t713\n'
                'truckload of aid\t713\n'
                'tsunami\t931\n'
                'tube artillery\t640\n'
                'tunisia\t213\n'
                'tunisian\t214\n'
                'tunnel\t705\n'
                'tunnel shaft\t705\n'
                'turk\t303\n'
                'turkey\t302\n'
                'turkish\t303\n'
                'turkiye\t302\n'
                'turkmen\t216\n'
                'turkmenistan\t215\n'
                'turned out\t752\n'
                'turned out by factory\t867\n'
                'turned out to protest\t971\n'
                'turned over\t861\n'
                'turned up\t857\n'
                'turnout\t742\n'
                'turnout at poll\t740\n'
                'turnout of voter\t740\n'
                'turnout rate\t740\n'
                'turnover\t720\n'
                'twister\t928\n'
                'twitter\t1011\n'
                'twitter under musk\t1011\n'
                'two army\t284\n'
                'two side\t284\n'
                'typhoon\t927',
           'u': 'ua\t253\n'
                'uae\t317\n'
                'uah\t888\n'
                'uas\t658\n'
                'uav\t658\n'
                'uav operator\t605\n'
                'uav pilot\t605\n'
                'uganda\t217\n'
                'ugandan\t218\n'
                'ugledar\t365\n'
                'uk\t289\n'
                'ukr\t253\n'
                'ukraine\t253\n'
                'ukraine air force\t1052\n'
                'ukraine ally\t1006\n'
                'ukraine and russia\t284\n'
                'ukraine armed force\t1049\n'
                'ukraine army\t1049\n'
                'ukraine capital\t349\n'
                'ukraine defender\t1049\n'
                'ukraine east\t351\n'
                'ukraine intelligence\t1052\n'
                'ukraine military\t1049\n'
                'ukraine south\t350\n'
                'ukrainian\t254\n'
                'ukrainian air force\t1052\n'
                'ukrainian and russian\t284\n'
                'ukrainian armed force\t1049\n'
                'ukrainian army\t1049\n'
                'ukrainian capital\t349\n'
                'ukrainian intelligence\t1052\n'
                'ukrainian military\t1049\n'
                'un\t1029\n'
                'un agency\t1029\n'
                'un agency for palestinian\t1021\n'
                'un agency for palestinian refugee\t1021\n'
                'un employee\t556\n'
                'un human right office\t1029\n'
                'un palestinian refugee agency\t1021\n'
                'un peacekeeper\t557\n'
                'un personnel\t556\n'
                'un refugee agency\t1029\n'
                'un relief agency for palestinian\t1021\n'
                'un relief and work agency\t1021\n'
                'un staff\t556\n'
                'un staffer\t556\n'
                'un troop\t557\n'
                'un worker\t556\n'
                'unable to operate\t849\n'
                'unaccounted\t783\n'
                'unaccounted for\t783\n'
                'unconfirmed\t1081\n'
                'uncovered\t810\n'
                'uncrewed aerial vehicle\t658\n'
                'uncrewed aircraft\t658\n'
                'under\t1077\n'
                'under 18\t546\n'
                'under 5\t548\n'
                'under attack\t844\n'
                'under control\t869\n'
                'under control of\t1064\n'
                'under debris\t813\n'
                'under five\t548\n'
                'under occupation\t869\n'
                'under occupation of\t1064\n'
                'under occupier\t869\n'
                'under rubble\t813\n'
                'under rule\t869\n'
                'under sanction\t877\n'
                'under siege\t813\n'
                'under threat\t829\n'
                'under water\t851\n'
                'under18\t546\n'
                'under5\t548\n'
                'underage\t546\n'
                'underfed\t819\n'
                'underfive\t548\n'
                'undernourished\t818\n'
                'undertaken\t860\n'
                'undertook to give\t860\n'
                'underwater\t851\n'
                'undocumented migrant\t579\n'
                'undp\t1029\n'
                'unearthed\t810\n'
                'unemployed\t732\n'
                'unemployed people\t732\n'
                'unemployment\t731\n'
                'unemployment rate\t731\n'
                'unhcr\t1029\n'
                'unheated\t826\n'
                'unicef\t1029\n'
                'uniformed personnel\t594\n'
                'union\t1036\n'
                'unit\t1081\n'
                'united arab emirate\t317\n'
                'united kingdom\t289\n'
                'united nation\t1029\n'
                'united nation employee\t556\n'
                'united nation palestinian refugee agency\t1021\n'
                'united nation staff\t556\n'
                'united nation worker\t556\n'
                'united state\t286\n'
                'united state of america\t286\n'
                'university student\t565\n'
                'unlawfully deported\t807\n'
                'unlawfully taken\t807\n'
                'unlawfully transferred\t807\n'
                'unleashed\t852\n'
                'unmanned aerial aircraft\t658\n'
                'unmanned aerial system\t658\n'
                'unmanned aerial vehicle\t658\n'
                'unmanned aircraft\t658\n'
                'unmanned drone\t658\n'
                'unmanned plane\t658\n'
                'unrest\t966\n'
                'unrwa\t1021\n'
                'unrwa colleague\t555\n'
                'unrwa employee\t555\n'
                'unrwa personnel\t555\n'
                'unrwa staff\t555\n'
                'unrwa staffer\t555\n'
                'unrwa worker\t555\n'
                'until now\t899\n'
                'up to\t1081\n'
                'up to now\t899\n'
                'updated\t1081\n'
                'uprooted\t803\n'
                'uprooted inside\t804\n'
                'uprooted within\t804\n'
                'uruguay\t219\n'
                'uruguayan\t220\n'
                'us\t286\n'
                'us made\t1007\n'
                'us supplied\t1007\n'
                'usa\t286\n'
                'usd\t888\n'
                'usg\t1041\n'
                'usmade\t1007\n'
                'ussupplied\t1007\n'
                'uzbek\t222\n'
                'uzbekistan\t221',
           'v': 'vaccinated\t823\n'
                'vaccination\t754\n'
                'vaccine\t754\n'
                'vaccine dose\t754\n'
                'valencia\t522\n'
                'value\t888\n'
                'value of\t888\n'
                'value of damage\t717\n'
                'vanished\t783\n'
                'vdv\t608\n'
                'vdv soldier\t608\n'
                'vdv troop\t608\n'
                'vehicle\t621\n'
                'vehicle and fuel tank\t622\n'
                'vehicle and tanker\t622\n'
                'venezuela\t223\n'
                'venezuelan\t224\n'
                'verified\t1081\n'
                'verified by\t1078\n'
                'version\t1079\n'
                'vessel\t675\n'
                'via\t1081\n'
                'victim\t782\n'
                'victim killed\t775\n'
                'victim killed and injured\t774\n'
                'vietnam\t225\n'
                'vietnamese\t226\n'
                'village\t683\n'
                'village and town\t683\n'
                'villager\t545\n'
                'vinnitsa\t407\n'
                'vinnitsa region\t342\n'
                'vinnytsia\t407\n'
                'vinnytsia region\t342\n'
                'violation of ceasefire\t758\n'
                'violation of truce\t758\n'
                'visitor\t584\n'
                'void ballot\t744\n'
                'volcanic eruption\t932\n'
                'volcano\t932\n'
                'volchansk\t384\n'
                'volkswagen\t1017\n'
                'volnovakha\t374\n'
                'volume\t1081\n'
                'volunteer\t602\n'
                'volunteer fighter\t602\n'
                'volunteer soldier\t602\n'
                'vote\t743\n'
                'vote against\t746\n'
                'vote by mail\t747\n'
                'vote by post\t747\n'
                'vote cast by mail\t747\n'
                'vote cast by post\t747\n'
                'vote cast early\t748\n'
                'vote count\t974\n'
                'vote declared invalid\t744\n'
                'vote for joining russia\t745\n'
                'vote for yes\t745\n'
                'vote in favor\t745\n'
                'vote tally\t743\n'
                'voted no\t746\n'
                'voted yes\t745\n'
                'voter\t737\n'
                'voter abstention\t741\n'
                'voter on electoral roll\t738\n'
                'voter on roll\t738\n'
                'voter participation\t740\n'
                'voter participation rate\t740\n'
                'voter registered\t738\n'
                'voter turnout\t740\n'
                'voter who did not vote\t741\n'
                'voter who stayed at home\t741\n'
                'voter who stayed away\t741\n'
                'voting age population\t739\n'
                'voting in favor\t745\n'
                'voting station\t750\n'
                'voting turnout\t740\n'
                'voting yes\t745\n'
                'votingage population\t739\n'
                'vovchansk\t384\n'
                'vowed\t860\n'
                'vsu\t1049\n'
                'vuhledar\t365\n'
                'vw\t1017',
           'w': 'wage\t735\n'
                'wagner\t257\n'
                'wagner group\t257\n'
                'wagnerite\t257\n'
                'wake\t987\n'
                'wales\t237\n'
                'walk out\t833\n'
                'walked out\t833\n'
                'walkout\t833\n'
                'wanted\t862\n'
                'wanting\t864\n'
                'war\t1081\n'
                'war captive\t575\n'
                'war crime\t760\n'
                'war crime case\t760\n'
                'war plane\t653\n'
                'war prisoner\t575\n'
                'war reparation\t723\n'
                'war ship\t676\n'
                'warplane\t653\n'
                'warplane strike\t955\n'
                'warrior\t594\n'
                'warsaw\t533\n'
                'warship\t676\n'
                'warship and boat\t676\n'
                'warship boat\t676\n'
                'warship cutter\t676\n'
                'was\t1081\n'
                'washington\t288\n'
                'watchdog\t1038\n'
                'weapon\t681\n'
                'weapon aid\t709\n'
                'weapon and equipment\t709\n'
                'weapon and military aid\t709\n'
                'weapon and security assistance\t709\n'
                'weapon delivery\t709\n'
                'weapon depot\t698\n'
                'weapon package\t709\n'
                'weapon system\t620\n'
                'weaponry\t681\n'
                'wedding\t989\n'
                'wedding party\t989\n'
                'week\t892\n'
                'weekend\t917\n'
                'weekly\t892\n'
                'welsh\t238\n'
                'went back\t800\n'
                'went home\t800\n'
                'went into\t865\n'
                'went on strike\t833\n'
                'were\t1081\n'
                'west\t1006\n'
                'west bank\t423\n'
                'west of\t1071\n'
                'west of afghanistan\t452\n'
                'west of ukraine\t353\n'
                'western\t1006\n'
                'western afghanistan\t452\n'
                'western ally\t1006\n'
                'western battle tank\t629\n'
                'western country\t1006\n'
                'western intelligence\t1039\n'
                'western made\t1006\n'
                'western made tank\t629\n'
                'western main battle tank\t629\n'
                'western official\t1039\n'
                'western partner\t1006\n'
                'western supplied\t1006\n'
                'western supplied tank\t629\n'
                'western tank\t629\n'
                'western ukraine\t353\n'
                'westernmade\t1006\n'
                'westernmade tank\t629\n'
                'westernsupplied\t1006\n'
                'westernsupplied tank\t629\n'
                'wfp\t1029\n'
                'wheat and maize\t728\n'
                'whereabout unknown\t783\n'
                'which\t1081\n'
                'white collar job\t571\n'
                'white house\t288\n'
                'whitecollar job\t571\n'
                'who\t1081\n'
                'who fled home\t803\n'
                'who have come\t857\n'
                'who have had to leave their home\t803\n'
                'who have left their home\t803\n'
                'who have stayed\t801\n'
                'who mission\t1029\n'
                'who need aid\t816\n'
                'who need humanitarian assistance\t816\n'
                'who walked out\t833\n'
                'whom\t1081\n'
                'whose\t1081\n'
                'wia\t1045\n'
                'wild fire\t929\n'
                'wildfire\t929\n'
                'will\t1081\n'
                'win\t870\n'
                'win back\t868\n'
                'winning\t870\n'
                'winning back\t868\n'
                'wiped off\t835\n'
                'wiped out\t775\n'
                'with\t1081\n'
                'with no electricity\t825\n'
                'with no heating\t826\n'
                'with no power\t825\n'
                'withdraw\t859\n'
                'withdrawal\t859\n'
                'withdrawing\t859\n'
                'withdrawn\t859\n'
                'withdrew\t859\n'
                'within\t1072\n'
                'within 24 hour\t900\n'
                'within and beyond border\t1001\n'
                'within day\t900\n'
                'without access to clean water\t827\n'
                'without clean water\t827\n'
                'without current\t825\n'
                'without drinking water\t827\n'
                'without electricity\t825\n'
                'without enough food\t818\n'
                'without enough to eat\t818\n'
                'without food\t818\n'
                'without heat\t826\n'
                'without heating\t826\n'
                'without home\t806\n'
                'without power\t825\n'
                'without roof\t806\n'
                'without running water\t827\n'
                'without safe drinking water\t827\n'
                'without safe water\t827\n'
                'without shelter\t806\n'
                'without water\t827\n'
                'woman\t550\n'
                'woman murdered\t764\n'
                'women\t550\n'
                'women and children\t551\n'
                'women and kid\t551\n'
                'women and minor\t551\n'
                'women murdered\t764\n'
                'women raped\t1067\n'
                'won\t870\n'
                'won back\t868\n'
                'work for\t832\n'
                'work force\t569\n'
                'worker\t569\n'
                'workforce\t569\n'
                'workforce reduction\t828\n'
                'working\t832\n'
                'working day lost\t834\n'
                'working for\t832\n'
                'worshiper\t587\n'
                'worshipper\t587\n'
                'worth\t888\n'
                'would\t1081\n'
                'would be migrant\t579\n'
                'wouldbe migrant\t579\n'
                'wound\t779\n'
                'wounded\t779\n'
                'wounded in action\t1045\n'
                'wounded in battle\t1045\n'
                'wounded in combat\t1045\n'
                'wounded on battlefield\t1045\n'
                'wounding\t779\n'
                'wreckage\t943\n'
                'wrecked\t835\n'
                'wrecked or damaged\t837\n'
                'wuhan\t495',
           'x': 'xinjiang\t496',
           'y': 'year\t894\n'
                'year before\t909\n'
                'year earlier\t909\n'
                'year on year inflation\t729\n'
                'year to date\t908\n'
                'yearly\t894\n'
                'yearonyear inflation\t729\n'
                'yelenovka\t370\n'
                'yemen\t227\n'
                'yemen houthi\t273\n'
                'yemen rebel\t273\n'
                'yemeni\t228\n'
                'yemeni capital\t444\n'
                'yemeni houthi\t273\n'
                'yemeni rebel\t273\n'
                'yes camp\t745\n'
                'yes share\t745\n'
                'yes share of vote\t745\n'
                'yes side\t745\n'
                'yes vote\t745\n'
                'yes vote share\t745\n'
                'yesterday\t901\n'
                'yet to leave\t801\n'
                'youngster\t546',
           'z': 'zambia\t229\n'
                'zambian\t230\n'
                'zaporizhia\t392\n'
                'zaporizhia region\t333\n'
                'zaporizhya\t392\n'
                'zaporizhya region\t333\n'
                'zaporizhzhia\t392\n'
                'zaporizhzhia region\t333\n'
                'zaporizhzhya region\t333\n'
                'zaporozhye\t392\n'
                'zaporozhye region\t333\n'
                'zelenskiy\t256\n'
                'zelensky\t256\n'
                'zelenskyy\t256\n'
                'zhitomir region\t341\n'
                'zhytomyr region\t341\n'
                'zimbabwe\t231\n'
                'zimbabwean\t232\n'
                'zmiinyi island\t355\n'
                'zsu\t1049\n'
                'zuckerberg company\t1009',
           '£': '£\t888',
           '€': '€\t888'}}
