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
             'reserves': 'money',
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
            ('bus', 'yemen'): ('bus', 'dahyan'),
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
           (('thing', 'financial aid'),), (('thing', 'aid'),), (('thing', 'aid trucks'),), (('thing', 'reserves'),), (('thing', 'assets'),),
           (('thing', 'central bank reserves'),), (('thing', 'reconstruction cost'),), (('thing', 'damage cost'),), (('thing', 'insured losses'),),
           (('thing', 'defence spending'),), (('thing', 'revenue'),), (('thing', 'profit'),), (('thing', 'debt'),), (('thing', 'reparations'),),
           (('thing', 'exports'),), (('thing', 'imports'),), (('thing', 'oil exports'),), (('thing', 'grain exports'),), (('thing', 'grain'),),
           (('thing', 'inflation'),), (('thing', 'food inflation'),), (('thing', 'unemployment'),), (('thing', 'unemployed people'),),
           (('thing', 'economic growth'),), (('thing', 'GDP'),), (('thing', 'wages'),), (('thing', 'interest rate'),), (('thing', 'voters'),),
           (('thing', 'registered voters'),), (('thing', 'people of voting age'),), (('thing', 'voter turnout'),), (('thing', 'abstention'),),
           (('thing', 'turnout'),), (('thing', 'votes'),), (('thing', 'spoiled votes'),), (('thing', 'yes votes'),), (('thing', 'no votes'),),
           (('thing', 'postal votes'),), (('thing', 'early votes'),), (('thing', 'seats'),), (('thing', 'polling stations'),), (('thing', 'candidates'),),
           (('thing', 'crowd'),), (('thing', 'cases'),), (('thing', 'doses'),), (('thing', 'attacks'),), (('thing', 'artillery strikes'),),
           (('thing', 'sorties'),), (('thing', 'ceasefire violations'),), (('thing', 'aftershocks'),), (('thing', 'war crimes'),),
           (('thing', 'border crossings'),), (('thing', 'small boat arrivals'),), (('thing', 'murders'),), (('thing', 'femicides'),), (('thing', 'rapes'),),
           (('thing', 'robberies'),), (('thing', 'crimes'),), (('thing', 'drugs seized'),), (('thing', 'trees'),), (('thing', 'cattle'),),
           (('thing', 'emissions'),), (('thing', 'population'),), (('outcome', 'losses'),), (('outcome', 'casualties'),), (('outcome', 'killed'),),
           (('outcome', 'murdered'),), (('outcome', 'liquidated'),), (('outcome', 'neutralised'),), (('outcome', 'injured'),),
           (('outcome', 'seriously injured'),), (('outcome', 'amputees'),), (('outcome', 'victims'),), (('outcome', 'missing'),), (('outcome', 'feared dead'),),
           (('outcome', 'toll'),), (('outcome', 'captured'),), (('outcome', 'surrendered'),), (('outcome', 'deserted'),), (('outcome', 'detained'),),
           (('outcome', 'charged'),), (('outcome', 'convicted'),), (('outcome', 'jailed'),), (('outcome', 'sentenced to death'),), (('outcome', 'sentenced'),),
           (('outcome', 'executed'),), (('outcome', 'tortured'),), (('outcome', 'raped'),), (('outcome', 'abducted'),), (('outcome', 'held'),),
           (('outcome', 'freed'),), (('outcome', 'returned'),), (('outcome', 'remaining'),), (('outcome', 'evacuated'),), (('outcome', 'displaced'),),
           (('outcome', 'internally displaced'),), (('outcome', 'fled'),), (('outcome', 'homeless'),), (('outcome', 'deported'),), (('outcome', 'rescued'),),
           (('outcome', 'survived'),), (('outcome', 'recovered'),), (('outcome', 'identified'),), (('outcome', 'sheltering'),), (('outcome', 'trapped'),),
           (('outcome', 'affected'),), (('outcome', 'drowned'),), (('outcome', 'in need of aid'),), (('outcome', 'famine risk'),),
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
           (('period', 'total'),), (('period', 'addition'),), (('period', 'past day'),), (('period', 'yesterday'),), (('period', 'today'),),
           (('period', 'overnight'),), (('period', 'past week'),), (('period', 'this week'),), (('period', 'past month'),), (('period', 'this month'),),
           (('period', 'this year'),), (('period', 'last year'),), (('period', 'first round'),), (('period', 'second round'),), (('period', 'first quarter'),),
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
           (('concept', 'railway station'),), (('concept', 'region'),), (('concept', 'border'),), (('concept', 'navy'),), (('concept', 'black sea fleet'),),
           (('concept', 'central bank'),), (('concept', 'ceasefire'),), (('concept', 'humanitarian corridor'),), (('concept', 'grain corridor'),),
           (('concept', 'inside'),), (('concept', 'abroad'),), (('concept', 'inside and abroad'),), (('concept', 'by boat'),), (('concept', 'Iron Dome'),),
           (('concept', 'strike'),), (('concept', 'foreign'),), (('concept', 'Western'),), (('concept', 'American-made'),), (('concept', 'home'),),
           (('concept', 'Meta'),), (('concept', 'Google'),), (('concept', 'X (Twitter)'),), (('concept', 'P&O'),), (('concept', 'Amazon'),),
           (('concept', 'Microsoft'),), (('concept', 'Ford'),), (('concept', 'Tesla'),), (('concept', 'Volkswagen'),), (('concept', 'BT'),),
           (('concept', 'Royal Mail'),), (('concept', 'Credit Suisse'),), (('concept', 'UNRWA'),), (('concept', '7 October attack'),),
           (('org', 'general staff'),), (('org', 'defence ministry'),), (('org', 'health ministry'),), (('org', 'interior ministry'),),
           (('org', 'foreign ministry'),), (('org', 'government'),), (('org', 'UN'),), (('org', 'NATO'),), (('org', 'European Commission'),),
           (('org', 'Red Cross'),), (('org', 'Oryx'),), (('org', 'Mediazona'),), (('org', 'media'),), (('org', 'unions'),), (('org', 'organisers'),),
           (('org', 'rights groups'),), (('org', 'intelligence'),), (('org', 'governor'),), (('org', 'analysts'),), (('org', 'company'),),
           (('thing', 'soldiers'), ('outcome', 'killed')), (('outcome', 'killed'), ('concept', 'shooting')), (('thing', 'soldiers'), ('outcome', 'injured')),
           (('thing', 'soldiers'), ('outcome', 'casualties')), (('thing', 'soldiers'), ('outcome', 'captured')), (('adj', 'russia'), ('thing', 'soldiers')),
           (('adj', 'ukraine'), ('thing', 'soldiers'), ('army', 'ukraine')), (('adj', 'israel'), ('thing', 'soldiers'), ('army', 'israel')),
           (('adj', 'russia'), ('thing', 'soldiers'), ('army', 'russia')), (('adj', 'ukraine'), ('org', 'intelligence')), (('role', 'speaker'), ('own', 'yes')),
           (('thing', 'police'), ('org', 'police')), (('outcome', 'deported'), ('role', 'to')), (('outcome', 'launched'), ('role', 'place')),
           (('outcome', 'freed'), ('concept', 'exchange')), (('thing', 'staff'), ('outcome', 'laid off'), ('measure', 'money')),
           (('thing', 'hostages'), ('outcome', 'abducted')), (('adj', 'chechnya'), ('thing', 'soldiers')), (('thing', 'people'), ('outcome', 'rescued')),
           (('outcome', 'killed'), ('concept', 'malnutrition')), (('outcome', 'liberated'), ('by', 'ukraine')), (('outcome', 'controlled'), ('role', 'by')),
           (('outcome', 'held'), ('role', 'by')), (('thing', 'conscripts'), ('outcome', 'killed')), (('thing', 'women'), ('outcome', 'raped')),
           (('thing', 'people'), ('outcome', 'fled')), (('thing', 'territory'), ('outcome', 'burned')), (('thing', 'migrants'), ('outcome', 'drowned')),
           (('outcome', 'held'), ('concept', 'captivity')), (('thing', 'hostages'), ('outcome', 'held')), (('thing', 'bodies'), ('role', 'of')),
           (('outcome', 'remaining'), ('role', 'place')), (('thing', 'people'), ('outcome', 'killed'), ('concept', 'earthquake')), (('role', 'place'),),
           (('thing', 'votes'), ('outcome', 'cast')), (('thing', 'assets'), ('outcome', 'frozen')), (('thing', 'central bank reserves'), ('outcome', 'frozen')),
           (('adj', 'russia'), ('concept', 'central bank')), (('outcome', 'delivered'), ('by', 'us')), (('thing', 'shells'), ('outcome', 'launched')),
           (('outcome', 'killed'), ('concept', 'combat')), (('thing', 'bodies'), ('outcome', 'recovered')), (('role', 'to'),),
           (('outcome', 'delivered'), ('role', 'to')), (('outcome', 'arrived'), ('role', 'to')), (('thing', 'territory'), ('outcome', 'controlled')),
           (('concept', 'border'), ('role', 'place')), (('role', 'within'),), (('role', 'from'),), (('role', 'by'),), (('role', 'of'),), (('role', 'with'),),
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
           'in month': 'increment',
           'in one day': 'increment',
           'in past 24 hour': 'increment',
           'in past day': 'increment',
           'in single day': 'increment',
           'in total': 'total',
           'in week': 'increment',
           'last 24 hour': 'increment',
           'last 7 day': 'increment',
           'last day': 'increment',
           'last month': 'increment',
           'last night': 'increment',
           'last seven day': 'increment',
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
           'past 7 day': 'increment',
           'past day': 'increment',
           'past month': 'increment',
           'past seven day': 'increment',
           'past week': 'increment',
           'previous 24 hour': 'increment',
           'previous day': 'increment',
           'running total': 'total',
           'since': 'total',
           'since friday': 'increment',
           'since last week': 'increment',
           'since monday': 'increment',
           'since saturday': 'increment',
           'since sunday': 'increment',
           'since thursday': 'increment',
           'since tuesday': 'increment',
           'since wednesday': 'increment',
           'since yesterday': 'increment',
           'so far': 'total',
           'take total': 'total',
           'taking toll': 'total',
           'taking total': 'total',
           'this month': 'increment',
           'this week': 'increment',
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
             'amassed': 2,
             'ambulance': 2,
             'american': 2,
             'ammo': 2,
             'ammunition': 2,
             'among': 3,
             'annexation': 2,
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
             'around': 2,
             'arriving': 2,
             'artillery': 3,
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
             'bank': 3,
             'base': 2,
             'based': 2,
             'battalion': 4,
             'battalionsized': 3,
             'battle': 2,
             'battlefield': 2,
             'bbc': 3,
             'bearing': 4,
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
             'blank': 4,
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
             'bore': 4,
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
             'build': 3,
             'buildup': 2,
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
             'cast': 2,
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
             'counted': 2,
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
             'depth': 3,
             'deserted': 2,
             'destroyed': 3,
             'detention': 2,
             'did': 3,
             'died': 5,
             'directed': 2,
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
             'dug': 4,
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
             'elector': 5,
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
             'face': 2,
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
             'focal': 2,
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
             'foreigner': 3,
             'forest': 2,
             'found': 3,
             'fourth': 2,
             'freed': 4,
             'freedom': 2,
             'french': 2,
             'from': 3,
             'front': 2,
             'frontier': 2,
             'frozen': 2,
             'fuel': 2,
             'full': 3,
             'fullscale': 2,
             'fully': 2,
             'fund': 2,
             'funeral': 2,
             'gain': 3,
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
             'granted': 2,
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
             'how': 3,
             'human': 3,
             'humanitarian': 3,
             'hunger': 2,
             'hurt': 3,
             'hypersonic': 3,
             'hypocenter': 2,
             'identified': 3,
             'ill': 2,
             'illegal': 2,
             'illegally': 2,
             'immobilised': 3,
             'imprisoned': 3,
             'in': 5,
             'increase': 4,
             'incumbent': 4,
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
             'international': 3,
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
             'let': 4,
             'lethal': 2,
             'liberated': 3,
             'life': 2,
             'limb': 2,
             'listed': 2,
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
             'magnitude': 2,
             'mail': 3,
             'mailin': 2,
             'main': 3,
             'malnutrition': 2,
             'manpower': 2,
             'marching': 2,
             'marder': 3,
             'marine': 2,
             'mark': 3,
             'market': 2,
             'mass': 3,
             'massed': 2,
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
             'militia': 2,
             'mine': 3,
             'mineresistant': 2,
             'ministry': 4,
             'missile': 3,
             'missing': 3,
             'mobilized': 2,
             'moment': 2,
             'money': 2,
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
             'number': 4,
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
             'percentage': 6,
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
             'pulled': 4,
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
             'rate': 4,
             'ravaged': 3,
             're': 2,
             'reading': 4,
             'rebel': 2,
             'rebuilding': 2,
             'received': 2,
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
             'share': 7,
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
             'showing': 4,
             'shut': 2,
             'sign': 3,
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
             'sought': 2,
             'south': 3,
             'southern': 2,
             'sovereign': 2,
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
             'step': 4,
             'still': 4,
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
             'supplied': 3,
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
             'territorial': 2,
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
             'through': 3,
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
             'trace': 3,
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
             'voted': 4,
             'voter': 5,
             'voting': 4,
             'votingage': 2,
             'wagner': 2,
             'walk': 2,
             'walked': 2,
             'war': 3,
             'warplane': 2,
             'warship': 3,
             'wealth': 2,
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
             'with': 4,
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
             'yet': 4,
             'zaporizhia': 2,
             'zaporizhya': 2,
             'zaporizhzhia': 2,
             'zaporizhzhya': 2,
             'zaporozhye': 2,
             'zhitomir': 2,
             'zhytomyr': 2,
             'zmiinyi': 2,
             'zuckerberg': 2},
 'makers': {'Abrams tanks': 'us', 'Bradley vehicles': 'us', 'HIMARS launchers': 'us'},
 'measures': {'abstention': 'share',
              'economic growth': 'share',
              'food inflation': 'share',
              'inflation': 'share',
              'interest rate': 'share',
              'territory': 'area',
              'unemployment': 'share',
              'voter turnout': 'share',
              'yes votes': 'share'},
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
              'deported': {'civil': 'yes', 'default': 'people', 'harm': 'yes'},
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
              'liquidated': {'default': 'soldiers', 'harm': 'yes', 'like': 'killed', 'like_why': 'liquidated may count the disabled too'},
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
              'toll': {'default': 'people', 'harm': 'yes', 'weak': 'yes'},
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
 'rules': {('army', 'yes'): ((3, (('army', 'yes'), ('thing', 'prisoners')), (('thing', 'prisoners of war'),)),
                             (123, (('army', 'yes'), ('thing', 'people'), ('outcome', 'returned'), ('concept', 'captivity')),
                              (('thing', 'soldiers'), ('outcome', 'freed'))),
                             (124, (('army', 'yes'), ('thing', 'people'), ('outcome', 'freed'), ('concept', 'captivity')),
                              (('thing', 'soldiers'), ('outcome', 'freed'))),
                             (126, (('army', 'yes'), ('thing', 'people'), ('outcome', 'held'), ('concept', 'captivity')),
                              (('thing', 'soldiers'), ('outcome', 'captured'))),
                             (177, (('army', 'yes'), ('thing', 'people'), ('outcome', 'captured'), ('outcome', 'freed')),
                              (('thing', 'soldiers'), ('outcome', 'freed'))),
                             (196, (('army', 'yes'), ('thing', 'people'), ('outcome', 'trained')), (('thing', 'soldiers'), ('outcome', 'trained')))),
           ('class', 'equipment'): ((31, (('class', 'equipment'), ('outcome', 'fire')), (('outcome', 'launched'),)),
                                    (45, (('class', 'equipment'), ('outcome', 'killed')), (('outcome', 'destroyed'),)),
                                    (129, (('class', 'equipment'), ('outcome', 'seized')), (('outcome', 'captured'),)),
                                    (130, (('class', 'equipment'), ('outcome', 'controlled')), (('outcome', 'captured'),)),
                                    (197, (('class', 'equipment'), ('outcome', 'deployed'), ('concept', 'border')), (('concept', 'border'),))),
           ('class', 'military'): ((6, (('class', 'military'), ('outcome', 'held')), (('outcome', 'captured'),)),
                                   (7, (('class', 'military'), ('outcome', 'losses'), ('concept', 'combat')), (('outcome', 'killed'),)),
                                   (8, (('class', 'military'), ('measure', 'magnitude')), ()),
                                   (42, (('class', 'military'), ('outcome', 'delivered')), (('outcome', 'deployed'),)),
                                   (44, (('class', 'military'), ('outcome', 'controlled')), (('outcome', 'captured'),)),
                                   (46, (('class', 'military'), ('outcome', 'deployed'), ('concept', 'border')), (('concept', 'border'),)),
                                   (125, (('class', 'military'), ('outcome', 'returned'), ('concept', 'captivity')), (('outcome', 'freed'),))),
           ('concept', 'bus'): ((68, (('concept', 'bus'), ('thing', 'schoolchildren')), (('concept', 'bus'), ('thing', 'children'))),),
           ('concept', 'captivity'): ((127, (('concept', 'captivity'),), ()),),
           ('concept', 'clashes'): ((58, (('concept', 'clashes'), ('concept', 'protest')), (('concept', 'protest'),)),),
           ('concept', 'crackdown'): ((57, (('concept', 'crackdown'), ('concept', 'protest')), (('concept', 'protest'),)),),
           ('concept', 'earthquake'): ((2, (('concept', 'earthquake'), ('concept', 'rubble')), (('concept', 'earthquake'),)),),
           ('concept', 'homes'): ((179, (('concept', 'homes'),), (('concept', 'residential buildings'),)),),
           ('concept', 'rubble'): ((69, (('concept', 'rubble'), ('outcome', 'recovered')), (('outcome', 'recovered'),)),
                                   (70, (('concept', 'rubble'), ('outcome', 'trapped')), (('outcome', 'trapped'),))),
           ('outcome', 'abducted'): ((135, (('outcome', 'abducted'), ('outcome', 'returned')), (('outcome', 'returned'),)),),
           ('outcome', 'burned'): ((28, (('outcome', 'burned'), ('concept', 'wildfire')), (('outcome', 'burned'),)),),
           ('outcome', 'deported'): ((61, (('outcome', 'deported'), ('outcome', 'returned')), (('outcome', 'returned'),)),
                                     (132, (('outcome', 'deported'), ('outcome', 'controlled')), (('outcome', 'deported'),)),
                                     (133, (('outcome', 'deported'), ('outcome', 'delivered')), (('outcome', 'deported'),)),
                                     (134, (('outcome', 'deported'), ('outcome', 'abducted')), (('outcome', 'deported'),))),
           ('outcome', 'detained'): ((55, (('outcome', 'detained'), ('concept', 'protest')), (('outcome', 'detained'), ('thing', 'protesters'))),),
           ('outcome', 'displaced'): ((76, (('outcome', 'displaced'), ('concept', 'inside and abroad')), (('outcome', 'displaced'),)),
                                      (174, (('outcome', 'displaced'), ('concept', 'inside')), (('outcome', 'internally displaced'),))),
           ('outcome', 'exported'): ((49, (('outcome', 'exported'), ('concept', 'grain corridor'), ('measure', 'mass')),
                                      (('thing', 'grain exports'), ('concept', 'grain corridor'))),),
           ('outcome', 'fire'): ((32, (('outcome', 'fire'),), (('concept', 'fire'),)),),
           ('outcome', 'freed'): ((93, (('outcome', 'freed'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'frozen'): ((41, (('outcome', 'frozen'), ('concept', 'abroad')), (('outcome', 'frozen'),)),
                                   (193, (('outcome', 'frozen'), ('concept', 'Western')), (('outcome', 'frozen'),))),
           ('outcome', 'intercepted'): ((62, (('outcome', 'intercepted'), ('concept', 'Iron Dome')), (('outcome', 'intercepted'),)),),
           ('outcome', 'internally displaced'): ((175, (('outcome', 'internally displaced'), ('concept', 'inside')), (('outcome', 'internally displaced'),)),),
           ('outcome', 'laid off'): ((29, (('outcome', 'laid off'), ('concept', 'planned')), (('outcome', 'planned cuts'),)),),
           ('outcome', 'launched'): ((92, (('outcome', 'launched'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'liberated'): ((77, (('outcome', 'liberated'), ('outcome', 'controlled')), (('outcome', 'liberated'),)),),
           ('outcome', 'losses'): ((94, (('outcome', 'losses'), ('thing', 'staff')), (('outcome', 'laid off'), ('thing', 'staff'))),),
           ('outcome', 'missing'): ((180, (('outcome', 'missing'), ('outcome', 'trapped')), (('outcome', 'trapped'),)),),
           ('outcome', 'murdered'): ((202, (('outcome', 'murdered'), ('concept', '7 October attack')),
                                      (('outcome', 'killed'), ('concept', '7 October attack'))),),
           ('outcome', 'on strike'): ((113, (('outcome', 'on strike'), ('concept', 'strike')), (('outcome', 'on strike'),)),),
           ('outcome', 'remaining'): ((1, (('outcome', 'remaining'), ('outcome', 'recovered')), (('thing', 'bodies'),)),
                                      (95, (('outcome', 'remaining'), ('thing', 'staff')), (('outcome', 'employed'), ('thing', 'staff')))),
           ('outcome', 'survived'): ((34, (('outcome', 'survived'), ('outcome', 'recovered')), (('outcome', 'rescued'),)),),
           ('thing', 'GDP'): ((111, (('thing', 'GDP'), ('measure', 'share')), (('thing', 'GDP'), ('measure', '% of GDP'))),),
           ('thing', 'Shahed drones'): ((98, (('thing', 'Shahed drones'), ('outcome', 'intercepted')),
                                         (('thing', 'Shahed drones'), ('outcome', 'shot down'))),),
           ('thing', 'aftershocks'): ((39, (('thing', 'aftershocks'), ('concept', 'earthquake')), (('thing', 'aftershocks'),)),),
           ('thing', 'aid'): ((166, (('thing', 'aid'), ('outcome', 'delivered')), (('thing', 'aid'),)),),
           ('thing', 'aid trucks'): ((106, (('thing', 'aid trucks'), ('thing', 'humanitarian aid')), (('thing', 'aid trucks'),)),),
           ('thing', 'aid workers'): ((72, (('thing', 'aid workers'), ('concept', 'UNRWA')), (('thing', 'UNRWA staff'),)),),
           ('thing', 'armoured vehicles'): ((115, (('thing', 'armoured vehicles'), ('measure', 'length')), (('thing', 'convoy'), ('measure', 'length'))),),
           ('thing', 'assets'): ((164, (('thing', 'assets'), ('concept', 'central bank')), (('thing', 'central bank reserves'),)),),
           ('thing', 'attack drones'): ((97, (('thing', 'attack drones'), ('outcome', 'intercepted')),
                                         (('thing', 'attack drones'), ('outcome', 'shot down'))),),
           ('thing', 'ballistic missiles'): ((102, (('thing', 'ballistic missiles'), ('outcome', 'shot down')),
                                              (('thing', 'ballistic missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'bodies'): ((59, (('thing', 'bodies'), ('concept', 'burial site')), (('thing', 'bodies'),)),
                                 (60, (('thing', 'bodies'), ('outcome', 'recovered')), (('thing', 'bodies'),)),
                                 (64, (('thing', 'bodies'), ('outcome', 'killed')), (('thing', 'bodies'),)),
                                 (141, (('thing', 'bodies'), ('outcome', 'delivered')), (('thing', 'bodies'), ('outcome', 'returned'))),
                                 (142, (('thing', 'bodies'), ('outcome', 'rescued')), (('thing', 'bodies'),)),
                                 (199, (('thing', 'bodies'), ('thing', 'soldiers'), ('outcome', 'returned')),
                                  (('thing', 'bodies'), ('concept', 'soldiers'), ('outcome', 'returned')))),
           ('thing', 'buildings'): ((26, (('thing', 'buildings'), ('outcome', 'shot down')), (('thing', 'buildings'), ('outcome', 'collapsed'))),),
           ('thing', 'central bank reserves'): ((195, (('thing', 'central bank reserves'), ('concept', 'central bank')),
                                                 (('thing', 'central bank reserves'),)),),
           ('thing', 'children'): ((137, (('thing', 'children'), ('outcome', 'delivered')), (('thing', 'children'), ('outcome', 'deported'))),
                                   (140, (('thing', 'children'), ('outcome', 'stolen')), (('thing', 'children'), ('outcome', 'abducted'))),
                                   (186, (('thing', 'children'), ('concept', 'crackdown')), (('thing', 'children'), ('concept', 'protest')))),
           ('thing', 'cities'): ((88, (('thing', 'cities'), ('outcome', 'captured')), (('thing', 'cities'), ('outcome', 'controlled'))),),
           ('thing', 'civilians'): ((0, (('thing', 'civilians'), ('outcome', 'remaining'), ('outcome', 'recovered')), (('thing', 'bodies'),)),
                                    (139, (('thing', 'civilians'), ('outcome', 'delivered')), (('thing', 'people'), ('outcome', 'deported')))),
           ('thing', 'colonels'): ((172, (('thing', 'colonels'), ('outcome', 'losses')), (('thing', 'colonels'), ('outcome', 'killed'))),),
           ('thing', 'convoy'): ((114, (('thing', 'convoy'), ('thing', 'armoured vehicles'), ('measure', 'length')),
                                  (('thing', 'convoy'), ('measure', 'length'))),),
           ('thing', 'crew'): ((48, (('thing', 'crew'), ('outcome', 'laid off')), (('thing', 'staff'), ('outcome', 'laid off'))),
                               (163, (('thing', 'crew'), ('outcome', 'launched')), (('thing', 'staff'), ('outcome', 'laid off')))),
           ('thing', 'crowd'): ((24, (('thing', 'crowd'), ('concept', 'protest')), (('thing', 'protesters'),)),),
           ('thing', 'cruise missiles'): ((100, (('thing', 'cruise missiles'), ('outcome', 'shot down')),
                                           (('thing', 'cruise missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'drones'): ((96, (('thing', 'drones'), ('outcome', 'intercepted')), (('thing', 'drones'), ('outcome', 'shot down'))),),
           ('thing', 'emergency workers'): ((184, (('thing', 'emergency workers'), ('outcome', 'delivered')),
                                             (('thing', 'emergency workers'), ('outcome', 'deployed'))),),
           ('thing', 'generals'): ((169, (('thing', 'generals'), ('outcome', 'losses')), (('thing', 'generals'), ('outcome', 'killed'))),),
           ('thing', 'grain'): ((107, (('thing', 'grain'), ('outcome', 'exported')), (('thing', 'grain exports'),)),),
           ('thing', 'grain exports'): ((30, (('thing', 'grain exports'), ('concept', 'corridor')),
                                         (('thing', 'grain exports'), ('concept', 'grain corridor'))),
                                        (108, (('thing', 'grain exports'), ('outcome', 'exported')), (('thing', 'grain exports'),)),
                                        (109, (('thing', 'grain exports'), ('measure', 'mass')), (('thing', 'grain exports'),))),
           ('thing', 'graves'): ((143, (('thing', 'graves'), ('outcome', 'recovered')), (('thing', 'graves'),)),
                                 (144, (('thing', 'graves'), ('outcome', 'counted')), (('thing', 'graves'),)),
                                 (205, (('thing', 'graves'), ('concept', 'burial site')), (('thing', 'graves'),))),
           ('thing', 'homes'): ((27, (('thing', 'homes'), ('outcome', 'shot down')), (('thing', 'homes'), ('outcome', 'collapsed'))),
                                (35, (('thing', 'homes'), ('outcome', 'without power')), (('thing', 'households'), ('outcome', 'without power'))),
                                (63, (('thing', 'homes'), ('outcome', 'without heating')), (('thing', 'households'), ('outcome', 'without heating')))),
           ('thing', 'hostages'): ((17, (('thing', 'hostages'), ('outcome', 'returned')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (18, (('thing', 'hostages'), ('outcome', 'captured')), (('thing', 'hostages'), ('outcome', 'held'))),
                                   (19, (('thing', 'hostages'), ('outcome', 'remaining')), (('thing', 'hostages'), ('outcome', 'held'))),
                                   (20, (('thing', 'hostages'), ('outcome', 'fled')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (21, (('thing', 'hostages'), ('outcome', 'controlled')), (('thing', 'hostages'), ('outcome', 'abducted'))),
                                   (22, (('thing', 'hostages'), ('outcome', 'seized')), (('thing', 'hostages'), ('outcome', 'abducted'))),
                                   (91, (('thing', 'hostages'), ('outcome', 'liberated')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (147, (('thing', 'hostages'), ('outcome', 'laid off')), (('thing', 'hostages'), ('outcome', 'freed'))),
                                   (201, (('thing', 'hostages'), ('outcome', 'none')), (('thing', 'hostages'), ('outcome', 'held')))),
           ('thing', 'hypersonic missiles'): ((101, (('thing', 'hypersonic missiles'), ('outcome', 'shot down')),
                                               (('thing', 'hypersonic missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'inflation'): ((110, (('thing', 'inflation'), ('measure', 'yearly')), (('thing', 'inflation'),)),),
           ('thing', 'men'): ((120, (('thing', 'men'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised'))),),
           ('thing', 'military aid'): ((165, (('thing', 'military aid'), ('outcome', 'delivered')), (('thing', 'military aid'),)),),
           ('thing', 'missiles'): ((99, (('thing', 'missiles'), ('outcome', 'shot down')), (('thing', 'missiles'), ('outcome', 'intercepted'))),),
           ('thing', 'none'): ((5, (('thing', 'none'), ('outcome', 'held'), ('measure', 'share')),
                                (('thing', 'territory'), ('outcome', 'controlled'), ('measure', 'share'))),
                               (161, (('thing', 'none'), ('outcome', 'won'), ('measure', 'share')), (('thing', 'votes'), ('measure', 'share'))),
                               (206, (('thing', 'none'), ('outcome', 'damaged'), ('measure', 'money')), (('thing', 'damage cost'), ('measure', 'money'))),
                               (208, (('thing', 'none'), ('outcome', 'seized'), ('measure', 'share')),
                                (('thing', 'territory'), ('outcome', 'controlled'), ('measure', 'share')))),
           ('thing', 'officers'): ((159, (('thing', 'officers'), ('concept', 'clashes')), (('thing', 'police'), ('concept', 'protest'))),
                                   (160, (('thing', 'officers'), ('concept', 'protest')), (('thing', 'police'), ('concept', 'protest'))),
                                   (170, (('thing', 'officers'), ('outcome', 'losses')), (('thing', 'officers'), ('outcome', 'killed')))),
           ('thing', 'people'): ((10, (('thing', 'people'), ('outcome', 'freed'), ('concept', 'exchange')),
                                  (('thing', 'prisoners'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                 (33, (('thing', 'people'), ('concept', 'protest'), ('outcome', 'none')), (('thing', 'protesters'),)),
                                 (47, (('thing', 'people'), ('outcome', 'employed')), (('thing', 'staff'), ('outcome', 'employed'))),
                                 (73, (('thing', 'people'), ('outcome', 'fled'), ('concept', 'abroad')), (('thing', 'refugees'),)),
                                 (89, (('thing', 'people'), ('outcome', 'liberated')), (('thing', 'people'), ('outcome', 'freed'))),
                                 (122, (('thing', 'people'), ('concept', 'combat'), ('outcome', 'killed')), (('thing', 'soldiers'), ('outcome', 'killed'))),
                                 (138, (('thing', 'people'), ('outcome', 'delivered')), (('thing', 'people'), ('outcome', 'deported'))),
                                 (145, (('thing', 'people'), ('outcome', 'seized'), ('concept', '7 October attack')),
                                  (('thing', 'hostages'), ('outcome', 'abducted'), ('concept', '7 October attack'))),
                                 (146, (('thing', 'people'), ('outcome', 'abducted'), ('concept', '7 October attack')),
                                  (('thing', 'hostages'), ('outcome', 'abducted'), ('concept', '7 October attack'))),
                                 (149, (('thing', 'people'), ('outcome', 'freed'), ('concept', 'prison')), (('thing', 'prisoners'), ('outcome', 'freed'))),
                                 (151, (('thing', 'people'), ('outcome', 'infected')), (('thing', 'cases'),)),
                                 (153, (('thing', 'people'), ('outcome', 'held'), ('concept', 'protest')), (('thing', 'protesters'), ('outcome', 'detained'))),
                                 (154, (('thing', 'people'), ('outcome', 'killed'), ('concept', 'protest')), (('thing', 'protesters'), ('outcome', 'killed'))),
                                 (155, (('thing', 'people'), ('outcome', 'injured'), ('concept', 'protest')),
                                  (('thing', 'protesters'), ('outcome', 'injured'))),
                                 (156, (('thing', 'people'), ('outcome', 'executed'), ('concept', 'protest')),
                                  (('thing', 'protesters'), ('outcome', 'executed'))),
                                 (157, (('thing', 'people'), ('outcome', 'sentenced to death'), ('concept', 'protest')),
                                  (('thing', 'protesters'), ('outcome', 'sentenced to death'))),
                                 (158, (('thing', 'people'), ('outcome', 'jailed'), ('concept', 'protest')), (('thing', 'protesters'), ('outcome', 'jailed'))),
                                 (162, (('thing', 'people'), ('outcome', 'laid off')), (('thing', 'staff'), ('outcome', 'laid off'))),
                                 (173, (('thing', 'people'), ('outcome', 'sheltering'), ('concept', 'abroad')), (('thing', 'refugees'),)),
                                 (181, (('thing', 'people'), ('outcome', 'held'), ('concept', 'prison')), (('thing', 'prisoners'),)),
                                 (185, (('thing', 'people'), ('outcome', 'killed'), ('concept', 'crackdown')),
                                  (('thing', 'protesters'), ('outcome', 'killed'))),
                                 (187, (('thing', 'people'), ('outcome', 'detained'), ('concept', 'crackdown')),
                                  (('thing', 'protesters'), ('outcome', 'detained'))),
                                 (188, (('thing', 'people'), ('outcome', 'detained'), ('concept', 'anti-war')),
                                  (('thing', 'protesters'), ('outcome', 'detained'), ('concept', 'anti-war'))),
                                 (207, (('thing', 'people'), ('outcome', 'killed'), ('outcome', 'held')),
                                  (('thing', 'people'), ('outcome', 'killed'), ('concept', 'prison')))),
           ('thing', 'police'): ((118, (('thing', 'police'), ('org', 'police')), (('thing', 'police'),)),),
           ('thing', 'positions'): ((192, (('thing', 'positions'), ('outcome', 'laid off')), (('thing', 'staff'), ('outcome', 'laid off'))),),
           ('thing', 'prisoners'): ((16, (('thing', 'prisoners'), ('outcome', 'returned'), ('concept', 'exchange')),
                                     (('thing', 'prisoners'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                    (23, (('thing', 'prisoners'), ('outcome', 'remaining')), (('thing', 'prisoners'), ('outcome', 'held'))),
                                    (90, (('thing', 'prisoners'), ('outcome', 'liberated')), (('thing', 'prisoners'), ('outcome', 'freed'))),
                                    (148, (('thing', 'prisoners'), ('outcome', 'laid off')), (('thing', 'prisoners'), ('outcome', 'freed'))),
                                    (150, (('thing', 'prisoners'), ('outcome', 'freed'), ('concept', 'prison')),
                                     (('thing', 'prisoners'), ('outcome', 'freed'))),
                                    (182, (('thing', 'prisoners'), ('outcome', 'held')), (('thing', 'prisoners'),)),
                                    (183, (('thing', 'prisoners'), ('concept', 'protest')), (('thing', 'protesters'), ('outcome', 'detained'))),
                                    (200, (('thing', 'prisoners'), ('concept', 'prison')), (('thing', 'prisoners'),))),
           ('thing', 'prisoners of war'): ((4, (('thing', 'prisoners of war'), ('outcome', 'none')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (11, (('thing', 'prisoners of war'), ('outcome', 'held')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (12, (('thing', 'prisoners of war'), ('outcome', 'captured')), (('thing', 'soldiers'), ('outcome', 'captured'))),
                                           (13, (('thing', 'prisoners of war'), ('outcome', 'freed')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                           (14, (('thing', 'prisoners of war'), ('outcome', 'returned')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                           (43, (('thing', 'prisoners of war'), ('outcome', 'controlled')), (('thing', 'soldiers'), ('outcome', 'captured')))),
           ('thing', 'protesters'): ((50, (('thing', 'protesters'), ('concept', 'protest')), (('thing', 'protesters'),)),
                                     (51, (('thing', 'protesters'), ('thing', 'crowd')), (('thing', 'protesters'),)),
                                     (52, (('thing', 'protesters'), ('thing', 'turnout')), (('thing', 'protesters'),)),
                                     (56, (('thing', 'protesters'), ('concept', 'crackdown')), (('thing', 'protesters'),)),
                                     (152, (('thing', 'protesters'), ('outcome', 'held')), (('thing', 'protesters'), ('outcome', 'detained'))),
                                     (204, (('thing', 'protesters'), ('concept', 'riot')), (('thing', 'protesters'),))),
           ('thing', 'refugees'): ((74, (('thing', 'refugees'), ('outcome', 'fled')), (('thing', 'refugees'),)),
                                   (75, (('thing', 'refugees'), ('outcome', 'displaced')), (('thing', 'refugees'),)),
                                   (167, (('thing', 'refugees'), ('outcome', 'returned')), (('thing', 'people'), ('outcome', 'returned'))),
                                   (168, (('thing', 'refugees'), ('outcome', 'sheltering')), (('thing', 'refugees'),))),
           ('thing', 'reserves'): ((194, (('thing', 'reserves'), ('outcome', 'frozen')), (('thing', 'central bank reserves'), ('outcome', 'frozen'))),),
           ('thing', 'reservists'): ((121, (('thing', 'reservists'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised'))),),
           ('thing', 'rockets'): ((103, (('thing', 'rockets'), ('outcome', 'shot down')), (('thing', 'rockets'), ('outcome', 'intercepted'))),
                                  (203, (('thing', 'rockets'), ('outcome', 'launched'), ('concept', 'missile strike')),
                                   (('thing', 'rockets'), ('outcome', 'launched')))),
           ('thing', 'seats'): ((36, (('thing', 'seats'), ('outcome', 'held')), (('thing', 'seats'),)),
                                (116, (('thing', 'seats'), ('outcome', 'won')), (('thing', 'seats'),)),
                                (191, (('thing', 'seats'), ('outcome', 'controlled')), (('thing', 'seats'),))),
           ('thing', 'senior officers'): ((171, (('thing', 'senior officers'), ('outcome', 'losses')), (('thing', 'senior officers'), ('outcome', 'killed'))),),
           ('thing', 'settlements'): ((81, (('thing', 'settlements'), ('outcome', 'captured')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (82, (('thing', 'settlements'), ('outcome', 'seized')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (83, (('thing', 'settlements'), ('outcome', 'held')), (('thing', 'settlements'), ('outcome', 'controlled'))),
                                      (84, (('thing', 'settlements'), ('outcome', 'freed')), (('thing', 'settlements'), ('outcome', 'liberated'))),
                                      (86, (('thing', 'settlements'), ('outcome', 'recovered')), (('thing', 'settlements'), ('outcome', 'liberated')))),
           ('thing', 'shells'): ((65, (('thing', 'shells'), ('concept', 'shelling')), (('thing', 'shells'), ('outcome', 'launched'))),
                                 (66, (('thing', 'shells'), ('thing', 'soldiers'), ('outcome', 'launched')), (('thing', 'shells'), ('outcome', 'launched'))),
                                 (67, (('thing', 'shells'), ('thing', 'artillery systems')), (('thing', 'shells'),)),
                                 (198, (('thing', 'shells'), ('measure', 'daily'), ('outcome', 'none')),
                                  (('thing', 'shells'), ('outcome', 'launched'), ('measure', 'daily')))),
           ('thing', 'ships'): ((131, (('thing', 'ships'), ('concept', 'navy')), (('thing', 'warships'),)),),
           ('thing', 'soldiers'): ((15, (('thing', 'soldiers'), ('outcome', 'returned'), ('concept', 'exchange')),
                                    (('thing', 'soldiers'), ('outcome', 'freed'), ('concept', 'exchange'))),
                                   (119, (('thing', 'soldiers'), ('outcome', 'mobilised')), (('thing', 'people'), ('outcome', 'mobilised'))),
                                   (128, (('thing', 'soldiers'), ('outcome', 'freed'), ('concept', 'exchange')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                   (176, (('thing', 'soldiers'), ('outcome', 'captured'), ('outcome', 'freed')), (('thing', 'soldiers'), ('outcome', 'freed'))),
                                   (178, (('thing', 'soldiers'), ('outcome', 'captured'), ('outcome', 'returned')),
                                    (('thing', 'soldiers'), ('outcome', 'freed')))),
           ('thing', 'staff'): ((40, (('thing', 'staff'), ('outcome', 'none')), (('thing', 'staff'), ('outcome', 'employed'))),
                                (71, (('thing', 'staff'), ('concept', 'UNRWA')), (('thing', 'UNRWA staff'),))),
           ('thing', 'territory'): ((78, (('thing', 'territory'), ('outcome', 'captured')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (79, (('thing', 'territory'), ('outcome', 'seized')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (80, (('thing', 'territory'), ('outcome', 'held')), (('thing', 'territory'), ('outcome', 'controlled'))),
                                    (85, (('thing', 'territory'), ('outcome', 'freed')), (('thing', 'territory'), ('outcome', 'liberated'))),
                                    (87, (('thing', 'territory'), ('outcome', 'recovered')), (('thing', 'territory'), ('outcome', 'liberated'))),
                                    (136, (('thing', 'territory'), ('outcome', 'deported')), (('thing', 'territory'), ('outcome', 'controlled')))),
           ('thing', 'trucks'): ((104, (('thing', 'trucks'), ('thing', 'aid')), (('thing', 'aid trucks'),)),
                                 (105, (('thing', 'trucks'), ('thing', 'humanitarian aid')), (('thing', 'aid trucks'),))),
           ('thing', 'turnout'): ((25, (('thing', 'turnout'), ('concept', 'protest')), (('thing', 'protesters'),)),
                                  (54, (('thing', 'turnout'),), (('thing', 'voter turnout'), ('measure', 'share')))),
           ('thing', 'voter turnout'): ((38, (('thing', 'voter turnout'), ('concept', 'election')), (('thing', 'voter turnout'),)),),
           ('thing', 'voters'): ((53, (('thing', 'voters'), ('thing', 'turnout')), (('thing', 'voter turnout'), ('measure', 'share'))),
                                 (112, (('thing', 'voters'), ('outcome', 'cast')), (('thing', 'votes'), ('outcome', 'cast'))),
                                 (189, (('thing', 'voters'), ('measure', 'share')), (('thing', 'voter turnout'), ('measure', 'share')))),
           ('thing', 'votes'): ((117, (('thing', 'votes'), ('outcome', 'won')), (('thing', 'votes'),)),
                                (190, (('thing', 'votes'), ('outcome', 'cast'), ('measure', 'share')), (('thing', 'votes'), ('measure', 'share')))),
           ('thing', 'weapons'): ((9, (('thing', 'weapons'), ('measure', 'money')), (('thing', 'military aid'), ('measure', 'money'))),),
           ('thing', 'yes votes'): ((37, (('thing', 'yes votes'), ('concept', 'referendum')), (('thing', 'yes votes'),)),)},
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
 'spelling': {'&': 'and',
              'aeroplane': 'airplane',
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
              'midday': 'noon',
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
                     'additional\n'
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
                     'again\n'
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
                     'annexation\n'
                     'annexed\n'
                     'annihilated\n'
                     'announced\n'
                     'annual\n'
                     'annually\n'
                     'annum\n'
                     'another\n'
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
                     'axe\n'
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
                     'banker\n'
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
                     'bearing\n'
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
                     'blank\n'
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
                     'bore\n'
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
                     'cause\n'
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
                     'consumption\n'
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
                     'countrywide\n'
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
                     'cusp\n'
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
                     'directed\n'
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
                     'eliminating\n'
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
                     'exhumation\n'
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
                     'face\n'
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
                     'fight\n'
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
                     'fleet\n'
                     'flight\n'
                     'flood\n'
                     'flooded\n'
                     'flooding\n'
                     'florida\n'
                     'flown\n'
                     'flu\n'
                     'flying\n'
                     'focal\n'
                     'focus\n'
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
                     'fund\n'
                     'funeral\n'
                     'furnished\n'
                     'further',
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
                     'globally\n'
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
                     'granted\n'
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
                     'hold\n'
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
                     'hosted\n'
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
                     'hypersonic\n'
                     'hypocenter',
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
                     'join\n'
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
                     'leader\n'
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
                     'listed\n'
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
                     'mark\n'
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
                     'money\n'
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
                     'much\n'
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
                     'nationwide\n'
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
                     'occupy\n'
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
                     'plus\n'
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
                     'prize\n'
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
                     'reading\n'
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
                     'register\n'
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
                     'reporting\n'
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
                     'shipping\n'
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
                     'showing\n'
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
                     'sign\n'
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
                     'slash\n'
                     'slashed\n'
                     'slashing\n'
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
                     'sovereign\n'
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
                     'stretch\n'
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
                     'surrendering\n'
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
                     'territorial\n'
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
                     'trophy\n'
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
                     'uaf\n'
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
                     'usage\n'
                     'usd\n'
                     'use\n'
                     'used\n'
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
                     'wealth\n'
                     'weapon\n'
                     'weaponry\n'
                     'wedding\n'
                     'week\n'
                     'weekend\n'
                     'weekly\n'
                     'welcomed\n'
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
                     'world\n'
                     'worldwide\n'
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
                      'reserves': 'assets',
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
 'words': {'$': '$\t890\n$ bn\t890\n$ m\t890',
           '%': '%\t883',
           '1': '155 mm shell\t669\n155mm artillery shell\t669\n155mm round\t669\n155mm shell\t669\n1st round\t913',
           '2': '24 hour\t903\n2nd round\t914',
           '7': '7_october\t1029\n'
                '7_october assault\t1029\n'
                '7_october attack\t1029\n'
                '7_october hamas attack\t1029\n'
                '7_october massacre\t1029\n'
                '7_october raid\t1029',
           'a': 'aa system\t647\n'
                'abandoned\t845\n'
                'abducted\t799\n'
                'abducted people\t1066\n'
                'abducted person\t1066\n'
                'abducted to\t1062\n'
                'abductee\t572\n'
                'abduction\t799\n'
                'about\t1105\n'
                'abram\t631\n'
                'abram tank\t631\n'
                'abroad\t1007\n'
                'absent without leave\t789\n'
                'absentee ballot\t748\n'
                'abstention\t742\n'
                'abstention rate\t742\n'
                'abused in custody\t797\n'
                'abv\t627\n'
                'according to\t1102\n'
                'account\t1103\n'
                'acknowledged\t1103\n'
                'acknowledged by\t1060\n'
                'acled\t1045\n'
                'acre\t884\n'
                'acre burned\t1076\n'
                'acre burnt\t1076\n'
                'acre scorched\t1076\n'
                'acreage\t884\n'
                'across\t1083\n'
                'activist in street\t566\n'
                'actual\t1105\n'
                'acute food insecurity\t820\n'
                'acute malnutrition\t821\n'
                'acutely food insecure\t820\n'
                'acutely hungry\t820\n'
                'acutely malnourished\t821\n'
                'acv\t627\n'
                'ad system\t647\n'
                'additional\t902\n'
                'aden\t447\n'
                'adiyaman\t465\n'
                'administration\t1035\n'
                'admit\t1103\n'
                'admitted\t1103\n'
                'admitted by\t1060\n'
                'admitted into\t867\n'
                'admitted to\t867\n'
                'admitted to hospital\t824\n'
                'adult population\t740\n'
                'advanced\t871\n'
                'adversary\t285\n'
                'aerial attack\t958\n'
                'aerial bomb\t673\n'
                'aerial bombardment\t958\n'
                'aerial bombing\t958\n'
                'aerial drone\t658\n'
                'affected\t816\n'
                'affected by disaster\t816\n'
                'affected victim\t783\n'
                'afghan\t1\n'
                'afghanistan\t0\n'
                'afghanistan west\t452\n'
                'afp\t1042\n'
                'africa\t241\n'
                'african\t242\n'
                'after\t1101\n'
                'after shock\t760\n'
                'aftershock\t760\n'
                'afu\t1056\n'
                'afv\t627\n'
                'again\t1105\n'
                'against\t1101\n'
                'against invasion\t975\n'
                'against pension reform\t976\n'
                'against war\t975\n'
                'against war in ukraine\t975\n'
                'age\t892\n'
                'agreed to give\t862\n'
                'agreed to send\t862\n'
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
                'aimed at\t1063\n'
                'air attack\t958\n'
                'air base\t702\n'
                'air bombardment\t958\n'
                'air crash\t942\n'
                'air defense\t647\n'
                'air defense battery\t647\n'
                'air defense complex\t647\n'
                'air defense missile system\t647\n'
                'air defense system\t647\n'
                'air defense unit\t647\n'
                'air disaster\t942\n'
                'air field\t702\n'
                'air force jet\t653\n'
                'air raid\t958\n'
                'air sortie\t758\n'
                'air sortie flown\t758\n'
                'air strike\t958\n'
                'airbase\t702\n'
                'airborne force\t608\n'
                'airborne soldier\t608\n'
                'airborne troop\t608\n'
                'aircraft\t652\n'
                'aircraft crash\t942\n'
                'aircrew\t604\n'
                'airdefense system\t647\n'
                'airfield\t702\n'
                'airliner crash\t942\n'
                'airman\t604\n'
                'airmen\t604\n'
                'airplane\t653\n'
                'airstrike\t958\n'
                'airwar\t1045\n'
                'al ahli arab hospital\t432\n'
                'al ahli hospital\t432\n'
                'al fasher\t478\n'
                'al fashir\t478\n'
                'al haouz\t460\n'
                'al hudaydah\t446\n'
                'al jazeera\t1042\n'
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
                'alive\t811\n'
                'all\t1105\n'
                'all cause\t1105\n'
                'all time\t901\n'
                'all told\t901\n'
                'alleged\t1105\n'
                'alleged war crime\t761\n'
                'allegedly\t1105\n'
                'allowed in\t867\n'
                'allowed into\t867\n'
                'allowed to enter\t867\n'
                'alltime\t901\n'
                'ally\t1013\n'
                'almost\t1105\n'
                'alone\t1105\n'
                'along\t1083\n'
                'alphabet\t1017\n'
                'alqassam\t269\n'
                'alshabaab\t277\n'
                'alshabab\t277\n'
                'alshifa\t433\n'
                'alshifa hospital\t433\n'
                'also\t1105\n'
                'altogether\t901\n'
                'amassed\t857\n'
                'amassed along\t1096\n'
                'amassed near\t1096\n'
                'amazon\t1020\n'
                'amazoncom\t1020\n'
                'ambulance crew\t561\n'
                'ambulance worker\t561\n'
                'america\t286\n'
                'american\t287\n'
                'american made\t1014\n'
                'american supplied\t1088\n'
                'americanmade\t1014\n'
                'americansupplied\t1088\n'
                'amhara\t482\n'
                'amid\t1105\n'
                'ammo\t670\n'
                'ammo depot\t698\n'
                'ammo dump\t698\n'
                'ammunition\t670\n'
                'ammunition consumption\t1089\n'
                'ammunition depot\t698\n'
                'ammunition dump\t698\n'
                'ammunition expenditure\t1089\n'
                'ammunition stockpile\t698\n'
                'ammunition storage\t698\n'
                'ammunition store\t698\n'
                'ammunition use\t1089\n'
                'ammunition warehouse\t698\n'
                'amnesty\t1045\n'
                'among\t1100\n'
                'among rank of\t1105\n'
                'amongst\t1100\n'
                'amount\t1105\n'
                'amputation\t782\n'
                'amputee\t782\n'
                'analyst\t1048\n'
                'and\t1105\n'
                'ankara\t304\n'
                'annexation referendum\t980\n'
                'annexation vote\t980\n'
                'annexed\t871\n'
                'annexed crimea\t348\n'
                'annihilated\t776\n'
                'announced\t1103\n'
                'announced by\t1102\n'
                'announced for\t862\n'
                'annual\t896\n'
                'annual inflation\t730\n'
                'annual rise in consumer price\t730\n'
                'annually\t896\n'
                'another\t902\n'
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
                'anti invasion\t975\n'
                'anti personnel mine\t674\n'
                'anti tank guided missile\t646\n'
                'anti tank missile\t646\n'
                'anti tank missile system\t646\n'
                'anti tank system\t646\n'
                'anti tank weapon\t646\n'
                'anti war\t975\n'
                'antiaircraft battery\t647\n'
                'antiaircraft defense system\t647\n'
                'antiaircraft missile system\t647\n'
                'antiaircraft system\t647\n'
                'antiaircraft warfare system\t647\n'
                'antiaircraft weapon\t647\n'
                'antigovernment protester\t566\n'
                'antiinvasion\t975\n'
                'antioch\t466\n'
                'antipersonnel mine\t674\n'
                'antitank guided missile\t646\n'
                'antitank missile\t646\n'
                'antitank missile system\t646\n'
                'antitank system\t646\n'
                'antitank weapon\t646\n'
                'antiwar\t975\n'
                'any\t1105\n'
                'ap\t1042\n'
                'apartment\t688\n'
                'apartment block\t687\n'
                'apartment building\t687\n'
                'apc\t636\n'
                'application for asylum\t578\n'
                'apprehended\t790\n'
                'approaching\t1083\n'
                'approved\t865\n'
                'approximate\t1105\n'
                'approximately\t1105\n'
                'arab coalition\t274\n'
                'are\t1105\n'
                'area\t682\n'
                'area burned\t1076\n'
                'area burnt\t1076\n'
                'area of land\t682\n'
                'area scorched\t1076\n'
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
                'armed force of russia\t1058\n'
                'armed force of russian federation\t1058\n'
                'armed force of ukraine\t1056\n'
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
                'army loss\t1053\n'
                'army member\t594\n'
                'army of kyiv\t1056\n'
                'army officer\t595\n'
                'army personnel\t594\n'
                'army soldier\t594\n'
                'army troop\t594\n'
                'army vehicle\t621\n'
                'around\t1083\n'
                'around world\t1105\n'
                'arrest\t790\n'
                'arrested\t790\n'
                'arresting\t790\n'
                'arrival\t859\n'
                'arrived\t859\n'
                'arriving\t859\n'
                'arriving in\t867\n'
                'arsenal\t698\n'
                'artemivsk\t360\n'
                'artillery\t640\n'
                'artillery ammunition\t669\n'
                'artillery attack\t962\n'
                'artillery bombardment\t962\n'
                'artillery expenditure\t1089\n'
                'artillery fire\t962\n'
                'artillery fire rate\t962\n'
                'artillery gun\t640\n'
                'artillery piece\t640\n'
                'artillery projectile\t669\n'
                'artillery round\t669\n'
                'artillery round expended\t1089\n'
                'artillery shell\t669\n'
                'artillery shelling\t962\n'
                'artillery strike\t757\n'
                'artillery system\t640\n'
                'artillery unit\t640\n'
                'artillery weapon\t640\n'
                'artyomovsk\t360\n'
                'as\t1105\n'
                'as claimed by\t1102\n'
                'as given by\t1102\n'
                'as of today\t901\n'
                'as part of exchange\t987\n'
                'as reported by\t1102\n'
                'as seen by\t1102\n'
                'as stated by\t1102\n'
                'as told by\t1102\n'
                'asia\t243\n'
                'asian\t244\n'
                'asked for\t864\n'
                'assailed\t846\n'
                'assault\t967\n'
                'assaulted\t846\n'
                'assembled\t857\n'
                'assessment\t1103\n'
                'asset\t715\n'
                'assistance\t712\n'
                'associated press\t1042\n'
                'asylum applicant\t577\n'
                'asylum application\t578\n'
                'asylum claim\t578\n'
                'asylum request\t578\n'
                'asylum seeker\t577\n'
                'asylumseeker\t577\n'
                'at\t1083\n'
                'at front\t972\n'
                'at hand of\t1099\n'
                'at home\t1015\n'
                'at home and abroad\t1008\n'
                'at its height\t922\n'
                'at least\t1105\n'
                'at peak\t922\n'
                'at risk\t831\n'
                'at risk of famine\t819\n'
                'at risk of starvation\t819\n'
                'at risk of starving\t819\n'
                'at weekend\t920\n'
                'atacm\t666\n'
                'atacm missile\t666\n'
                'atgm\t646\n'
                'athen\t526\n'
                'atla mountain\t458\n'
                'attack\t967\n'
                'attack aircraft\t653\n'
                'attack count\t756\n'
                'attack drone\t659\n'
                'attack helicopter\t656\n'
                'attack jet\t653\n'
                'attack of 7_october\t1029\n'
                'attack on 7_october\t1029\n'
                'attack on israel by hamas\t1029\n'
                'attack uav\t659\n'
                'attacked\t846\n'
                'attendance\t753\n'
                'attendee\t753\n'
                'attrition\t774\n'
                'australia\t10\n'
                'australian\t11\n'
                'austria\t12\n'
                'austrian\t13\n'
                'authorised\t865\n'
                'authority\t1035\n'
                'authorized\t865\n'
                'auto and fuel tanker\t622\n'
                'avdeevka\t361\n'
                'avdeyevka\t361\n'
                'avdiivka\t361\n'
                'avdiyivka\t361\n'
                'average\t1105\n'
                'average age\t892\n'
                'average daily\t893\n'
                'average each day\t893\n'
                'average monthly\t895\n'
                'average per day\t893\n'
                'average wage\t736\n'
                'awol\t789\n'
                'axe\t830\n'
                'axed\t830\n'
                'axing\t830\n'
                'azerbaijan\t14\n'
                'azerbaijani\t15\n'
                'azeri\t15\n'
                'azovstal\t372\n'
                'azovstal plant\t372\n'
                'azovstal steel plant\t372\n'
                'azovstal steelwork\t372',
           'b': 'baby\t549\n'
                'back from captivity\t801\n'
                'back home\t802\n'
                'back in hand\t870\n'
                'back in kyiv hand\t1070\n'
                'back in ukrainian hand\t1070\n'
                'back under\t870\n'
                'back under control\t870\n'
                'back under control of ukraine\t1070\n'
                'back under kyiv control\t1070\n'
                'back under ukraine control\t1070\n'
                'back under ukrainian control\t1070\n'
                'badly hurt\t781\n'
                'badly injured\t781\n'
                'badly wounded\t781\n'
                'baghdad\t473\n'
                'bakhmut\t360\n'
                'balakleia\t382\n'
                'balakleya\t382\n'
                'balakliia\t382\n'
                'balakliya\t382\n'
                'bali\t492\n'
                'ballistic missile\t664\n'
                'ballot\t744\n'
                'ballot cast early\t749\n'
                'ballot day\t977\n'
                'ballot declared invalid\t745\n'
                'ballot invalid\t745\n'
                'ballot paper\t744\n'
                'ballot rejected\t745\n'
                'ballot spoiled\t745\n'
                'ballot spoilt\t745\n'
                'balochistan\t504\n'
                'baluchistan\t504\n'
                'bangladesh\t16\n'
                'bangladeshi\t17\n'
                'bank of russia\t1087\n'
                'banker\t569\n'
                'barcelona\t521\n'
                'base rate\t737\n'
                'based\t857\n'
                'based on\t1102\n'
                'battalion\t619\n'
                'battalion sized tactical group\t617\n'
                'battalion tactical group\t617\n'
                'battalionsized tactical group\t617\n'
                'battered\t838\n'
                'battle\t972\n'
                'battle death\t1050\n'
                'battle tank\t628\n'
                'battlefield\t972\n'
                'battlefield casualty\t1053\n'
                'battlefield death\t1050\n'
                'battlefield fatality\t1050\n'
                'battlefield loss\t1053\n'
                'bazaar\t991\n'
                'bbc\t1042\n'
                'bbc russian\t1041\n'
                'bbc russian service\t1041\n'
                'be\t1105\n'
                'bearing mark of torture\t797\n'
                'bearing sign of torture\t797\n'
                'became\t1105\n'
                'because\t1105\n'
                'become\t1105\n'
                'been\t1105\n'
                'beeri\t441\n'
                'behind bar\t793\n'
                'behind held\t800\n'
                'beijing\t313\n'
                'being\t1105\n'
                'being captured\t787\n'
                'being held\t800\n'
                'beirut\t442\n'
                'belarus\t18\n'
                'belarusian\t19\n'
                'belarussian\t19\n'
                'belgian\t21\n'
                'belgium\t20\n'
                'belgorod\t418\n'
                'belgorod region\t410\n'
                'belgrade\t530\n'
                'believed\t1105\n'
                'believed dead\t785\n'
                'benchmark rate\t737\n'
                'beneath debris\t815\n'
                'beneath rubble\t815\n'
                'benghazi\t476\n'
                'berdiansk\t394\n'
                'berdyansk\t394\n'
                'berlin\t518\n'
                'besieged\t815\n'
                'besieged enclave\t422\n'
                'between\t1101\n'
                'beyond border\t1007\n'
                'bezo company\t1020\n'
                'bill\t890\n'
                'billion\t890\n'
                'black sea corridor\t1005\n'
                'black sea deal\t1005\n'
                'black sea fleet\t1001\n'
                'black sea grain deal\t1005\n'
                'black sea grain initiative\t1005\n'
                'black sea initiative\t1005\n'
                'blacked out\t827\n'
                'blacklisted\t879\n'
                'blackout\t827\n'
                'blank and invalid vote\t745\n'
                'blast\t939\n'
                'blasted out of sky\t840\n'
                'blaze\t940\n'
                'block of flat\t687\n'
                'blocked\t850\n'
                'blocked by sanction\t850\n'
                'blown out of sky\t840\n'
                'blown up\t837\n'
                'blownup\t837\n'
                'blue helmet\t557\n'
                'bmp\t633\n'
                'bmp 1\t633\n'
                'bmp 2\t633\n'
                'bmp 3\t633\n'
                'bmp1\t633\n'
                'bmp2\t633\n'
                'bmp3\t633\n'
                'bn\t890\n'
                'boarded\t848\n'
                'boat\t675\n'
                'boat and cutter\t676\n'
                'boat capsizing\t945\n'
                'boat crossing\t1009\n'
                'boat migrant\t579\n'
                'boat sinking\t945\n'
                'body\t707\n'
                'body count\t776\n'
                'boko haram\t278\n'
                'bolivia\t22\n'
                'bolivian\t23\n'
                'bomb\t673\n'
                'bombardment\t959\n'
                'bombed\t959\n'
                'bomber\t655\n'
                'bomber aircraft\t655\n'
                'bomber plane\t655\n'
                'bombing\t959\n'
                'bombing from air\t958\n'
                'bombing raid\t958\n'
                'border\t999\n'
                'border crossing\t762\n'
                'border crossing out\t762\n'
                'border guard\t611\n'
                'borderguard\t611\n'
                'bordering\t1083\n'
                'bore sign of torture\t797\n'
                'borodianka\t389\n'
                'borodyanka\t389\n'
                'bosnia\t24\n'
                'bosnian\t25\n'
                'both\t1105\n'
                'both army\t284\n'
                'both army combined\t284\n'
                'both inside and abroad\t1008\n'
                'both side\t284\n'
                'both side combined\t284\n'
                'bound for\t1092\n'
                'boy and girl\t546\n'
                'bradley\t634\n'
                'bradley fighting vehicle\t634\n'
                'bradley ifv\t634\n'
                'bradley vehicle\t634\n'
                'branch\t704\n'
                'brazil\t26\n'
                'brazilian\t27\n'
                'breach of ceasefire\t759\n'
                'breach of truce\t759\n'
                'bridge\t695\n'
                'briefing\t1103\n'
                'brigade\t618\n'
                'britain\t289\n'
                'british\t290\n'
                'british telecom\t1025\n'
                'briton\t290\n'
                'brought back\t802\n'
                'brought back from captivity\t801\n'
                'brought back under\t870\n'
                'brought down\t840\n'
                'brought down by air defense\t843\n'
                'brought home\t802\n'
                'brought home from captivity\t801\n'
                'brought home in exchange\t801\n'
                'brought out\t812\n'
                'brought out alive\t810\n'
                'brought out of\t804\n'
                'brought out of sky\t840\n'
                'brought to ground\t841\n'
                'brought to safety\t804\n'
                'broughtdown\t840\n'
                'brovary\t391\n'
                'brussel\t293\n'
                'bryansk\t419\n'
                'bryansk region\t411\n'
                'bt\t1025\n'
                'bt group\t1025\n'
                'btg\t617\n'
                'btr\t636\n'
                'btselem\t1045\n'
                'bucha\t387\n'
                'budapest\t534\n'
                'budget aid\t711\n'
                'budget support\t711\n'
                'build up\t857\n'
                'build up near\t1096\n'
                'building\t686\n'
                'buildup\t857\n'
                'buildup near\t1096\n'
                'built\t869\n'
                'bulgaria\t28\n'
                'bulgarian\t29\n'
                'bulletin\t1103\n'
                'burial ground\t988\n'
                'burial pit\t988\n'
                'burial place\t988\n'
                'burial plot\t706\n'
                'burial site\t988\n'
                'buried\t815\n'
                'buried beneath rubble\t815\n'
                'buried in rubble\t815\n'
                'buried under debris\t815\n'
                'buried under rubble\t815\n'
                'burkina faso\t30\n'
                'burkinabe\t31\n'
                'burma\t319\n'
                'burmese\t320\n'
                'burned\t837\n'
                'burned area\t1076\n'
                'burned by wildfire\t878\n'
                'burned down\t837\n'
                'burned out\t837\n'
                'burnt\t837\n'
                'burnt area\t1076\n'
                'burnt by wildfire\t878\n'
                'burnt down\t837\n'
                'burnt out\t837\n'
                'bus\t989\n'
                'bus full of children\t989\n'
                'buse\t625\n'
                'bused out\t804\n'
                'bush fire\t932\n'
                'bushfire\t932\n'
                'busload\t989\n'
                'bussed out\t804\n'
                'butchered\t777\n'
                'by\t1099\n'
                'by force\t809\n'
                'by now\t901',
           'c': 'cabinet\t1035\n'
                'calculation\t1103\n'
                'california\t508\n'
                'call up\t860\n'
                'called for\t864\n'
                'called up\t860\n'
                'callup\t860\n'
                'cambodia\t32\n'
                'cambodian\t33\n'
                'came\t1105\n'
                'came back\t802\n'
                'came home\t802\n'
                'came home in exchange\t801\n'
                'came home in swap\t801\n'
                'came in\t859\n'
                'came to\t1094\n'
                'came under attack\t846\n'
                'cameroon\t34\n'
                'cameroonian\t35\n'
                'campaign\t1105\n'
                'can\t1105\n'
                'canada\t36\n'
                'canadian\t37\n'
                'candidate\t752\n'
                'cannon\t640\n'
                'capital kyiv\t349\n'
                'capsized boat\t945\n'
                'capsizing\t945\n'
                'captive\t572\n'
                'captive taken\t787\n'
                'captivity\t1078\n'
                'capture\t787\n'
                'capture of land\t871\n'
                'captured\t787\n'
                'captured back\t1070\n'
                'captured serviceman\t1054\n'
                'captured servicemen\t1054\n'
                'captured soldier\t1054\n'
                'capturing\t787\n'
                'car bomb\t964\n'
                'car bombing\t964\n'
                'carbomb\t964\n'
                'carbon emission\t772\n'
                'cargo 200\t1050\n'
                'cargo 300\t1052\n'
                'cargo ship\t677\n'
                'cargo vessel\t677\n'
                'cargo200\t1050\n'
                'cargo300\t1052\n'
                'case\t754\n'
                'cast\t874\n'
                'cast for\t1092\n'
                'casualty\t775\n'
                'casualty count\t775\n'
                'casualty figure\t775\n'
                'casualty toll\t775\n'
                'catalan\t246\n'
                'catalonia\t245\n'
                'cattle\t771\n'
                'caught\t823\n'
                'caused\t1105\n'
                'cave in\t943\n'
                'caved in\t841\n'
                'cavein\t943\n'
                'cease fire\t1003\n'
                'ceasefire\t1003\n'
                'ceasefire breach\t759\n'
                'ceasefire violation\t759\n'
                'central african republic\t38\n'
                'central bank\t1002\n'
                'central bank asset\t716\n'
                'central bank rate\t737\n'
                'central bank reserve\t716\n'
                'central mediterranean\t543\n'
                'central ukraine\t354\n'
                'centralbank reserve\t716\n'
                'cereal\t729\n'
                'cereal exported\t728\n'
                'cessation of hostility\t1003\n'
                'chad\t39\n'
                'chadian\t40\n'
                'challenger\t982\n'
                'challenger 2\t632\n'
                'challenger 2 tank\t632\n'
                'challenger 2s\t632\n'
                'challenger tank\t632\n'
                'channel crossing\t763\n'
                'channel migrant\t763\n'
                'charged\t791\n'
                'charity worker\t554\n'
                'charred\t878\n'
                'chased from their home\t805\n'
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
                'cholera\t949\n'
                'chopper\t656\n'
                'church\t693\n'
                'churchgoer\t587\n'
                'cia\t1046\n'
                'cited by\t1102\n'
                'citing\t1102\n'
                'citizen\t544\n'
                'city\t684\n'
                'city and town\t683\n'
                'city council\t1047\n'
                'city of kiev\t349\n'
                'city of kyiv\t349\n'
                'city of moscow\t415\n'
                'city town and village\t683\n'
                'civil defense\t1047\n'
                'civil population\t545\n'
                'civilian\t545\n'
                'civilian and soldier\t544\n'
                'civilian infrastructure\t708\n'
                'civilian population\t545\n'
                'civilian victim\t545\n'
                'civvy\t545\n'
                'claim\t1103\n'
                'claim for asylum\t578\n'
                'claim it\t1103\n'
                'claimed\t1105\n'
                'claimed by\t1102\n'
                'claimed life\t776\n'
                'claimed live\t776\n'
                'clash\t970\n'
                'clawed back\t870\n'
                'cleared\t875\n'
                'clinic\t690\n'
                'clinician\t558\n'
                'close to\t1083\n'
                'close to famine\t819\n'
                'close to starvation\t819\n'
                'closed\t851\n'
                'closing\t851\n'
                'closure\t851\n'
                'cluster bomb\t671\n'
                'cluster munition\t671\n'
                'cluster shell\t671\n'
                'cnn\t1042\n'
                'co2 emission\t772\n'
                'coach\t989\n'
                'coal miner\t585\n'
                'coalition\t274\n'
                'coastal enclave\t422\n'
                'collapse\t943\n'
                'collapsed\t841\n'
                'collapsed building\t946\n'
                'collapsed house\t946\n'
                'collision\t941\n'
                'colombia\t43\n'
                'colombian\t44\n'
                'colonel\t598\n'
                'column\t680\n'
                'column of armor\t680\n'
                'column of tank\t680\n'
                'column of vehicle\t680\n'
                'combat\t972\n'
                'combat aircraft\t653\n'
                'combat airplane\t653\n'
                'combat armored vehicle\t627\n'
                'combat casualty\t1053\n'
                'combat dead\t1050\n'
                'combat death\t1050\n'
                'combat fatality\t1050\n'
                'combat flight\t758\n'
                'combat helicopter\t656\n'
                'combat jet\t653\n'
                'combat loss\t1053\n'
                'combat plane\t653\n'
                'combat ship\t676\n'
                'combat sortie\t758\n'
                'combat wounded\t1052\n'
                'combatant\t594\n'
                'combined\t1105\n'
                'come\t1105\n'
                'come back\t802\n'
                'come under attack\t846\n'
                'coming\t1105\n'
                'coming back\t802\n'
                'coming into\t867\n'
                'coming under attack\t846\n'
                'command and control post\t701\n'
                'command center\t701\n'
                'command point\t701\n'
                'command post\t701\n'
                'commandeered\t848\n'
                'commander\t596\n'
                'commando\t609\n'
                'commandpost\t701\n'
                'commercial ship\t677\n'
                'commercial vessel\t677\n'
                'commissioned officer\t595\n'
                'commitment\t862\n'
                'committed\t862\n'
                'community\t683\n'
                'company itself\t1049\n'
                'compiled by\t1102\n'
                'completely destroyed\t837\n'
                'concede\t1103\n'
                'conceded\t1103\n'
                'conceded by\t1060\n'
                'concentrated\t857\n'
                'condemned to death\t794\n'
                'confirmed\t1105\n'
                'confirmed by\t1102\n'
                'confirmed dead\t776\n'
                'confiscated\t848\n'
                'conflict\t1105\n'
                'congo\t314\n'
                'congolese\t315\n'
                'conquered\t871\n'
                'conquest\t871\n'
                'conscript\t599\n'
                'conscript lost\t1073\n'
                'conscript soldier\t599\n'
                'conscripted\t860\n'
                'conscription\t860\n'
                'consumed by fire\t878\n'
                'consumer\t590\n'
                'consumer price inflation\t730\n'
                'consumer price rise\t730\n'
                'contract serviceman\t601\n'
                'contract servicemen\t601\n'
                'contract soldier\t601\n'
                'contracted\t823\n'
                'control\t871\n'
                'control of\t1071\n'
                'control point\t701\n'
                'control regained\t870\n'
                'control returned to ukraine\t1070\n'
                'controlled\t871\n'
                'controlled by\t1071\n'
                'convict\t613\n'
                'convict fighter\t613\n'
                'convict held\t573\n'
                'convict recruit\t613\n'
                'convicted\t792\n'
                'conviction\t792\n'
                'convoy\t680\n'
                'convoy of vehicle\t680\n'
                'cop\t567\n'
                'copter\t656\n'
                'corona virus\t950\n'
                'coronavirus\t950\n'
                'corporate employee\t571\n'
                'corporate job\t571\n'
                'corporate staff\t571\n'
                'corpse\t707\n'
                'correspondent\t563\n'
                'corridor\t924\n'
                'cost\t890\n'
                'cost of damage\t718\n'
                'cost of living rise\t730\n'
                'cost of rebuilding\t717\n'
                'cost of reconstruction\t717\n'
                'cost of redundancy\t1065\n'
                'cost to rebuild\t717\n'
                'count\t1103\n'
                'counted\t873\n'
                'counted by\t1102\n'
                'country\t1105\n'
                'countrywide\t1105\n'
                'county\t998\n'
                'coup\t971\n'
                'covid\t950\n'
                'covid 19\t950\n'
                'covid19\t950\n'
                'cow\t771\n'
                'cox bazar\t540\n'
                'cpi\t730\n'
                'crack down\t973\n'
                'crackdown\t973\n'
                'craft\t675\n'
                'crash\t941\n'
                'crashed\t842\n'
                'credit suisse\t1027\n'
                'crew\t570\n'
                'crew member\t570\n'
                'crewman\t570\n'
                'crewmen\t570\n'
                'crime\t768\n'
                'crimea\t348\n'
                'crimean\t348\n'
                'crimean peninsula\t348\n'
                'criminal offense\t768\n'
                'crisi\t1105\n'
                'critically injured\t781\n'
                'critically wounded\t781\n'
                'croatia\t45\n'
                'croatian\t46\n'
                'crocus city hall\t421\n'
                'crocus concert hall\t421\n'
                'crocus hall\t421\n'
                'cross border attack by hamas\t1029\n'
                'crossborder attack by hamas\t1029\n'
                'crossed\t876\n'
                'crossing\t876\n'
                'crossing into\t867\n'
                'crossing of border\t762\n'
                'crowd\t753\n'
                'crowd crush\t944\n'
                'crowd size\t753\n'
                'crowd surge\t944\n'
                'crude export\t727\n'
                'crude oil export\t727\n'
                'cruise missile\t663\n'
                'cruisemissile\t663\n'
                'crush\t944\n'
                'cuba\t47\n'
                'cuban\t48\n'
                'cull\t830\n'
                'cultural heritage site\t694\n'
                'cultural site\t694\n'
                'cumulative\t901\n'
                'cumulative total\t901\n'
                'cumulatively\t901\n'
                'currency reserve\t716\n'
                'current\t1105\n'
                'current president\t981\n'
                'currently\t1105\n'
                'custody\t800\n'
                'customer\t590\n'
                'cut\t830\n'
                'cut off\t815\n'
                'cut off from electricity\t827\n'
                'cut off from power\t827\n'
                'cut planned\t832\n'
                'cutoff\t815\n'
                'cutting\t830\n'
                'cyclone\t929\n'
                'cypriot\t50\n'
                'cyprus\t49\n'
                'czech\t300\n'
                'czech republic\t299\n'
                'czechia\t299',
           'd': 'daesh\t275\n'
                'dagestan\t414\n'
                'dahyan\t451\n'
                'daily\t893\n'
                'daily average\t893\n'
                'dam\t938\n'
                'dam breach\t938\n'
                'dam burst\t938\n'
                'dam collapse\t938\n'
                'dam destruction\t938\n'
                'dam disaster\t938\n'
                'dam failure\t938\n'
                'damage\t838\n'
                'damage bill\t718\n'
                'damage cost\t718\n'
                'damaged\t838\n'
                'damaged and destroyed\t839\n'
                'damaged destroyed\t839\n'
                'damaged or destroyed\t839\n'
                'damaged or wrecked\t839\n'
                'damascus\t310\n'
                'dane\t52\n'
                'danish\t52\n'
                'darfur\t479\n'
                'darna\t474\n'
                'data\t1103\n'
                'database\t1103\n'
                'day\t893\n'
                'day lost to strike\t836\n'
                'day rate\t893\n'
                'de occupied\t870\n'
                'dead\t776\n'
                'dead at sea\t817\n'
                'dead body\t707\n'
                'dead from hunger\t1069\n'
                'dead in combat\t1050\n'
                'dead of hunger\t1069\n'
                'dead of starvation\t1069\n'
                'dead on battlefield\t1050\n'
                'dead or injured\t775\n'
                'dead or wounded\t775\n'
                'dead toll\t776\n'
                'deadly\t776\n'
                'death\t776\n'
                'death at front\t1050\n'
                'death at sea\t817\n'
                'death by starvation\t1069\n'
                'death caused\t776\n'
                'death from hunger\t1069\n'
                'death from malnutrition\t1069\n'
                'death from starvation\t1069\n'
                'death in combat\t1050\n'
                'death penalty case\t794\n'
                'death sentence\t794\n'
                'death toll\t776\n'
                'debris\t946\n'
                'debt\t723\n'
                'deceased\t776\n'
                'decisive round\t914\n'
                'declared persona non grata\t880\n'
                'deep\t887\n'
                'defender\t594\n'
                'defender of ukraine\t1056\n'
                'defense aid\t709\n'
                'defense assistance\t709\n'
                'defense budget\t720\n'
                'defense department\t1031\n'
                'defense expenditure\t720\n'
                'defense intelligence\t1046\n'
                'defense ministry\t1031\n'
                'defense outlay\t720\n'
                'defense spending\t720\n'
                'defused\t875\n'
                'delhi\t500\n'
                'delivered\t863\n'
                'delivering\t863\n'
                'delivery\t863\n'
                'deluge\t926\n'
                'demanded\t864\n'
                'demo\t974\n'
                'democratic republic of congo\t314\n'
                'demolished\t837\n'
                'demonstrated\t974\n'
                'demonstrating\t974\n'
                'demonstration\t974\n'
                'demonstration participant\t566\n'
                'demonstrator\t566\n'
                'dengue\t955\n'
                'dengue fever\t955\n'
                'denmark\t51\n'
                'deoccupied\t870\n'
                'department of defense\t1031\n'
                'depend on aid\t818\n'
                'dependent on aid\t818\n'
                'deployed\t857\n'
                'deployment\t857\n'
                'deportation\t809\n'
                'deported\t809\n'
                'deportee\t581\n'
                'depth\t887\n'
                'depth of focus\t887\n'
                'depth of hypocenter\t887\n'
                'deputy\t750\n'
                'derna\t474\n'
                'deserted\t789\n'
                'deserted equipment\t845\n'
                'deserter\t789\n'
                'desertion\t789\n'
                'despatched\t863\n'
                'destroyed\t837\n'
                'destroyed and damaged\t839\n'
                'destroyed damaged\t839\n'
                'destroyed or damaged\t839\n'
                'destroying\t837\n'
                'destruction\t837\n'
                'detained\t790\n'
                'detainee\t573\n'
                'detaining\t790\n'
                'detention\t790\n'
                'detention center\t993\n'
                'detention facility\t993\n'
                'detonation\t939\n'
                'dhahyan\t451\n'
                'dhaka\t539\n'
                'dhamar\t450\n'
                'did\t1105\n'
                'did not vote\t742\n'
                'die\t776\n'
                'died\t776\n'
                'died at front\t1050\n'
                'died at sea\t817\n'
                'died fighting\t1050\n'
                'died from hunger\t1069\n'
                'died from malnutrition\t1069\n'
                'died from starvation\t1069\n'
                'died in action\t1050\n'
                'died in combat\t1050\n'
                'died of hunger\t1069\n'
                'died of lack of food\t1069\n'
                'died of malnutrition\t1069\n'
                'died of starvation\t1069\n'
                'died trying to cross\t817\n'
                'directed at\t1063\n'
                'disabled\t779\n'
                'disappeared\t784\n'
                'disarmed\t875\n'
                'disbursed\t863\n'
                'discharged\t854\n'
                'discovered\t812\n'
                'disinterred\t812\n'
                'dismissal\t830\n'
                'dismissed\t830\n'
                'disorder\t969\n'
                'dispatched\t863\n'
                'displaced\t805\n'
                'displaced inside\t806\n'
                'displaced inside country\t806\n'
                'displaced internally\t806\n'
                'displaced people\t805\n'
                'displaced person\t805\n'
                'displaced within\t806\n'
                'displaced within country\t806\n'
                'displaced within own country\t806\n'
                'displacement\t805\n'
                'distance\t886\n'
                'distance from\t886\n'
                'distance to\t886\n'
                'disturbance\t969\n'
                'ditched\t845\n'
                'dnepr\t397\n'
                'dnepropetrovsk region\t334\n'
                'dnipro\t397\n'
                'dnipropetrovsk\t397\n'
                'dnipropetrovsk region\t334\n'
                'dnr\t258\n'
                'do\t1105\n'
                'doctor\t559\n'
                'documented\t1105\n'
                'documented by\t1102\n'
                'dod\t1031\n'
                'doe\t1105\n'
                'dollar\t890\n'
                'donated\t863\n'
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
                'dose\t755\n'
                'downed\t840\n'
                'downed by air defense\t843\n'
                'downed tool\t835\n'
                'downing\t840\n'
                'downing street\t291\n'
                'dpr\t258\n'
                'dprk\t261\n'
                'dr congo\t314\n'
                'drafted\t860\n'
                'drafted into army\t860\n'
                'draftee\t599\n'
                'drama theater\t995\n'
                'drc\t314\n'
                'driven from home\t805\n'
                'driven from their home\t805\n'
                'driven from their home within\t806\n'
                'driven into\t867\n'
                'driven out of their home\t805\n'
                'drone\t658\n'
                'drone and missile\t668\n'
                'drone attack\t961\n'
                'drone crew\t605\n'
                'drone operator\t605\n'
                'drone pilot\t605\n'
                'drone strike\t961\n'
                'droneoperator\t605\n'
                'drop\t856\n'
                'dropped\t856\n'
                'dropped in box\t874\n'
                'drought\t937\n'
                'drowned\t817\n'
                'drowned at sea\t817\n'
                'drowning\t817\n'
                'drug\t769\n'
                'due\t1105\n'
                'dug alive\t810\n'
                'dug from\t812\n'
                'dug from rubble\t810\n'
                'dug out alive\t810\n'
                'dug out of rubble\t810\n'
                'dug up\t812\n'
                'during\t1101\n'
                'during last day\t903\n'
                'during night\t906\n'
                'during past day\t903\n'
                'dutch\t324\n'
                'dwelling\t688\n'
                'dying\t776',
           'e': 'each day\t893\n'
                'each hour\t897\n'
                'each month\t895\n'
                'each week\t894\n'
                'each year\t896\n'
                'early ballot\t749\n'
                'early vote\t749\n'
                'earmarked\t862\n'
                'earning\t722\n'
                'earth quake\t925\n'
                'earth tremor\t925\n'
                'earthquake\t925\n'
                'earthquake area\t925\n'
                'earthquake hit area\t925\n'
                'earthquake hit region\t925\n'
                'earthquake toll\t1082\n'
                'earthquake zone\t925\n'
                'earthquakehit area\t925\n'
                'earthquakehit region\t925\n'
                'east jerusalem\t424\n'
                'east of\t1083\n'
                'east of ukraine\t351\n'
                'eastern afghanistan\t453\n'
                'eastern ukraine\t351\n'
                'ebola\t953\n'
                'economic aid\t711\n'
                'economic assistance\t711\n'
                'economic cost\t718\n'
                'economic damage\t718\n'
                'economic growth\t734\n'
                'economic loss\t718\n'
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
                'elected\t872\n'
                'election\t977\n'
                'election turnout\t741\n'
                'elector\t738\n'
                'elector on register\t739\n'
                'elector who did not vote\t742\n'
                'electoral participation\t741\n'
                'electoral participation rate\t741\n'
                'electoral roll\t739\n'
                'electoral turnout\t741\n'
                'electorate\t739\n'
                'electricity cut off\t827\n'
                'electricity generation\t696\n'
                'electricity grid\t697\n'
                'electricity infrastructure\t697\n'
                'electricity plant\t696\n'
                'electronic warfare station\t651\n'
                'electronic warfare system\t651\n'
                'elenovka\t370\n'
                'elfashir\t478\n'
                'eligible voter\t739\n'
                'eliminated\t776\n'
                'eliminated equipment\t837\n'
                'eliminating\t830\n'
                'elon musk twitter\t1018\n'
                'emergency worker\t561\n'
                'emigrated\t807\n'
                'emirate\t317\n'
                'emirati\t318\n'
                'emission\t772\n'
                'employ\t834\n'
                'employed\t834\n'
                'employed anew\t833\n'
                'employee\t569\n'
                'employer\t1049\n'
                'employment\t834\n'
                'enemy\t285\n'
                'enemy occupier\t1055\n'
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
                'enlisted under mobilization\t860\n'
                'enter\t867\n'
                'entered\t867\n'
                'entering\t867\n'
                'epidemic\t957\n'
                'equipment\t620\n'
                'equipment item\t620\n'
                'eritrea\t59\n'
                'eritrean\t60\n'
                'eruption\t935\n'
                'escaped\t807\n'
                'estimate\t1103\n'
                'estimated\t1105\n'
                'estimated by\t1102\n'
                'estimation\t1103\n'
                'estonia\t61\n'
                'estonian\t62\n'
                'ethiopia\t63\n'
                'ethiopian\t64\n'
                'eu\t292\n'
                'eu country\t292\n'
                'eu member state\t292\n'
                'eu state\t292\n'
                'eur\t890\n'
                'euro\t890\n'
                'europe\t294\n'
                'european\t295\n'
                'european bloc\t292\n'
                'european commission\t1038\n'
                'european union\t292\n'
                'evacuated\t804\n'
                'evacuating\t804\n'
                'evacuation\t804\n'
                'evacuation corridor\t1004\n'
                'evacuee\t804\n'
                'every day\t893\n'
                'every hour\t897\n'
                'every month\t895\n'
                'every week\t894\n'
                'every year\t896\n'
                'evin\t536\n'
                'evin prison\t536\n'
                'ew system\t651\n'
                'exact\t1105\n'
                'example\t1105\n'
                'exchange\t987\n'
                'exchange of prisoner\t987\n'
                'exchanged\t1064\n'
                'executed\t796\n'
                'execution\t796\n'
                'exhumation\t1091\n'
                'exhumed\t812\n'
                'exodus\t807\n'
                'expanse\t682\n'
                'expected\t923\n'
                'expelled\t880\n'
                'expended\t854\n'
                'expense\t890\n'
                'expert\t1048\n'
                'exploding drone\t659\n'
                'explosion\t939\n'
                'explosive drone\t659\n'
                'export\t725\n'
                'export of cereal\t728\n'
                'export of grain\t728\n'
                'export of oil\t727\n'
                'exported\t868\n'
                'exported grain\t728\n'
                'exporting\t868\n'
                'expulsion\t880\n'
                'extracted alive\t810\n'
                'extreme heat\t936\n'
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
                'face redundancy\t831\n'
                'facebook\t1016\n'
                'facebook owner\t1016\n'
                'facebook parent\t1016\n'
                'facebook parent company\t1016\n'
                'facing acute hunger\t820\n'
                'facing axe\t831\n'
                'facing catastrophic hunger\t819\n'
                'facing charge\t791\n'
                'facing dismissal\t831\n'
                'facing famine\t819\n'
                'facing hunger\t820\n'
                'facing job loss\t831\n'
                'facing layoff\t831\n'
                'facing redundancy\t831\n'
                'facing starvation\t819\n'
                'factory\t703\n'
                'fall back\t861\n'
                'fallen\t1090\n'
                'fallen and wounded\t775\n'
                'fallen back\t861\n'
                'fallen ill\t823\n'
                'fallen in action\t1050\n'
                'fallen in battle\t1050\n'
                'fallen in combat\t1050\n'
                'family\t590\n'
                'famine\t947\n'
                'famine death\t1069\n'
                'famine like condition\t819\n'
                'faminelike condition\t819\n'
                'fan\t586\n'
                'far\t1105\n'
                'far from\t886\n'
                'far right\t985\n'
                'far right party\t985\n'
                'farmer\t592\n'
                'farright\t985\n'
                'farright party\t985\n'
                'fatal\t776\n'
                'fatal casualty\t776\n'
                'fatality\t776\n'
                'fatally\t776\n'
                'feared\t1105\n'
                'feared dead\t785\n'
                'feared killed\t785\n'
                'fell\t776\n'
                'fell down\t841\n'
                'fell in battle\t776\n'
                'fell in combat\t1050\n'
                'felled\t840\n'
                'felt\t1105\n'
                'female\t550\n'
                'femicide\t765\n'
                'ferry operator p&o\t1019\n'
                'ferry sinking\t945\n'
                'field gun\t640\n'
                'fielded\t857\n'
                'fighter\t614\n'
                'fighter aircraft\t653\n'
                'fighter jet\t653\n'
                'fighter plane\t653\n'
                'fighterjet\t653\n'
                'fighting\t1105\n'
                'figure\t1103\n'
                'figure for\t1103\n'
                'filed\t1105\n'
                'filipino\t166\n'
                'financial aid\t711\n'
                'financial assistance\t711\n'
                'financial damage\t718\n'
                'financial support\t711\n'
                'finland\t65\n'
                'finn\t66\n'
                'finnish\t66\n'
                'fire\t855\n'
                'fire fighter\t562\n'
                'firearm\t681\n'
                'fired\t854\n'
                'fired against\t1063\n'
                'fired at\t1063\n'
                'fired into\t1063\n'
                'fired on\t1063\n'
                'fired toward\t1063\n'
                'fired upon\t1063\n'
                'fired worker\t830\n'
                'firefighter\t562\n'
                'fireman\t562\n'
                'firemen\t562\n'
                'firing\t854\n'
                'first ballot\t913\n'
                'first day\t921\n'
                'first half\t919\n'
                'first quarter\t915\n'
                'first responder\t561\n'
                'first round\t913\n'
                'fixed wing aircraft\t653\n'
                'fixed wing plane\t653\n'
                'fixedwing aircraft\t653\n'
                'fixedwing plane\t653\n'
                'flash flood\t926\n'
                'flat\t688\n'
                'flattened\t837\n'
                'fled\t807\n'
                'fled home\t805\n'
                'fled their home\t805\n'
                'flee\t807\n'
                'fleeing\t807\n'
                'fleeing their home\t805\n'
                'flight\t807\n'
                'flood\t926\n'
                'flooded\t853\n'
                'flooding\t926\n'
                'florida\t509\n'
                'flu\t956\n'
                'flying machine\t652\n'
                'focal depth\t887\n'
                'follow up tremor\t760\n'
                'following\t1101\n'
                'followup tremor\t760\n'
                'food inflation\t731\n'
                'food insecure\t820\n'
                'food insecurity\t820\n'
                'food price inflation\t731\n'
                'food price rise\t731\n'
                'foodinsecure\t820\n'
                'football fan\t586\n'
                'for\t1092\n'
                'for last day\t903\n'
                'for past day\t903\n'
                'force\t594\n'
                'forced from home\t805\n'
                'forced from their home\t805\n'
                'forced from their home within\t806\n'
                'forced into\t1062\n'
                'forced onto\t1062\n'
                'forced out of home\t805\n'
                'forced out of their home\t805\n'
                'forced to close\t851\n'
                'forced to flee\t805\n'
                'forced to flee their home\t805\n'
                'forced to leave home\t805\n'
                'forced to leave their home\t805\n'
                'forced transfer\t809\n'
                'forcible transfer\t809\n'
                'forcibly\t809\n'
                'forcibly deported\t809\n'
                'forcibly displaced\t805\n'
                'forcibly moved\t809\n'
                'forcibly relocated\t809\n'
                'forcibly removed\t809\n'
                'forcibly taken\t809\n'
                'forcibly taken to\t1062\n'
                'forcibly transferred\t809\n'
                'ford\t1022\n'
                'ford motor\t1022\n'
                'ford motor company\t1022\n'
                'forecast\t923\n'
                'foreign\t1012\n'
                'foreign aid\t712\n'
                'foreign citizen\t589\n'
                'foreign currency reserve\t716\n'
                'foreign exchange reserve\t716\n'
                'foreign fighter\t615\n'
                'foreign legion\t615\n'
                'foreign legion member\t615\n'
                'foreign legionnaire\t615\n'
                'foreign mercenary\t615\n'
                'foreign ministry\t1034\n'
                'foreign national\t589\n'
                'foreign recruit\t615\n'
                'foreign reserve\t716\n'
                'foreign soldier\t615\n'
                'foreign tourist\t584\n'
                'foreign visitor\t584\n'
                'foreign volunteer\t615\n'
                'foreign worker\t591\n'
                'foreigner\t589\n'
                'foreigner fighting\t615\n'
                'foreigner who fight\t615\n'
                'forest fire\t932\n'
                'forest grave\t988\n'
                'found\t812\n'
                'found alive\t810\n'
                'found dead\t776\n'
                'found guilty\t792\n'
                'found refuge\t814\n'
                'found shelter\t814\n'
                'found to be\t1105\n'
                'fourth quarter\t918\n'
                'fraction\t883\n'
                'france\t67\n'
                'freed\t801\n'
                'freed from captivity\t801\n'
                'freed from occupation\t870\n'
                'freed from russian occupation\t870\n'
                'freed in prisoner exchange\t801\n'
                'freedom regained\t801\n'
                'freeing\t801\n'
                'freeze\t850\n'
                'freighter\t677\n'
                'french\t68\n'
                'french capital\t515\n'
                'from\t1098\n'
                'from data of\t1102\n'
                'from start\t901\n'
                'front\t972\n'
                'front line\t972\n'
                'frontier\t999\n'
                'frontier guard\t611\n'
                'frontline\t972\n'
                'frozen\t850\n'
                'frozen fund\t1085\n'
                'frozen holding\t1085\n'
                'frozen money\t1085\n'
                'frozen reserve\t1086\n'
                'fsb\t1046\n'
                'fuel depot\t699\n'
                'fuel dump\t699\n'
                'fuel lorry\t624\n'
                'fuel storage\t699\n'
                'fuel store\t699\n'
                'fuel tanker\t624\n'
                'fuel truck\t624\n'
                'fukushima\t486\n'
                'full scale invasion\t1105\n'
                'full scale war\t1105\n'
                'fullscale invasion\t1105\n'
                'fullscale war\t1105\n'
                'fully vaccinated\t825\n'
                'functional\t852\n'
                'functioning\t852\n'
                'fund frozen\t1085\n'
                'funeral\t990\n'
                'funeral gathering\t990\n'
                'funeral hall\t990\n'
                'funeral home\t990\n'
                'furnished\t863\n'
                'further\t902',
           'g': 'gain\t871\n'
                'gain of territory\t1095\n'
                'gained\t871\n'
                'gained seat\t872\n'
                'gansu\t494\n'
                'gathered\t753\n'
                'gathered at border\t857\n'
                'gathered near\t1096\n'
                'gave\t863\n'
                'gave their live\t776\n'
                'gave themselve up\t788\n'
                'gave up\t788\n'
                'gave way\t841\n'
                'gaza\t422\n'
                'gaza city\t425\n'
                'gaza enclave\t422\n'
                'gaza strip\t422\n'
                'gazan\t422\n'
                'gaziantep\t463\n'
                'gbp\t890\n'
                'gdp\t735\n'
                'gdp growth\t734\n'
                'gdp rise\t734\n'
                'gendarme\t567\n'
                'general\t597\n'
                'general election\t977\n'
                'general officer\t597\n'
                'general rank officer\t597\n'
                'general staff\t1030\n'
                'general strike\t1011\n'
                'generalrank officer\t597\n'
                'generating capacity\t696\n'
                'generating station\t696\n'
                'genstaff\t1030\n'
                'geological survey\t1048\n'
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
                'get\t1105\n'
                'getting\t1105\n'
                'getting into\t867\n'
                'ghana\t71\n'
                'ghanaian\t72\n'
                'given\t863\n'
                'given by\t1102\n'
                'given death penalty\t794\n'
                'given death sentence\t794\n'
                'given prison sentence\t795\n'
                'given refuge\t814\n'
                'given shelter\t814\n'
                'glide bomb\t672\n'
                'gliding bomb\t672\n'
                'globally\t1105\n'
                'going hungry\t820\n'
                'going into\t867\n'
                'golan\t439\n'
                'golan height\t439\n'
                'gone abroad\t807\n'
                'gone awol\t789\n'
                'gone back\t802\n'
                'gone home\t802\n'
                'gone on strike\t835\n'
                'gone up in flame\t878\n'
                'google\t1017\n'
                'google owner\t1017\n'
                'google parent\t1017\n'
                'google parent company\t1017\n'
                'gostomel\t390\n'
                'got\t1105\n'
                'got in\t859\n'
                'got into\t867\n'
                'got out of\t804\n'
                'governing party\t983\n'
                'government\t1035\n'
                'government debt\t723\n'
                'government party\t983\n'
                'governor\t1047\n'
                'govt\t1035\n'
                'grad\t644\n'
                'grad launcher\t644\n'
                'grain\t729\n'
                'grain corridor\t1005\n'
                'grain deal\t1005\n'
                'grain export\t728\n'
                'grain exported\t728\n'
                'grain initiative\t1005\n'
                'grain shipment\t728\n'
                'grain shipped\t728\n'
                'grain shipped out\t728\n'
                'grand total\t901\n'
                'granted refuge\t814\n'
                'grave\t706\n'
                'gravely injured\t781\n'
                'gravely wounded\t781\n'
                'great britain\t289\n'
                'greece\t73\n'
                'greek\t74\n'
                'green corridor\t1004\n'
                'greenhouse gas emission\t772\n'
                'grip\t871\n'
                'grocery inflation\t731\n'
                'gross domestic product\t735\n'
                'ground\t682\n'
                'ground attack aircraft\t653\n'
                'ground force\t594\n'
                'ground invasion\t1105\n'
                'ground offensive\t1105\n'
                'ground operation\t1105\n'
                'ground troop\t594\n'
                'ground war\t1105\n'
                'growth in gdp\t734\n'
                'growth of economy\t734\n'
                'growth rate of economy\t734\n'
                'gruz 200\t1050\n'
                'gruz 300\t1052\n'
                'guardian\t1042\n'
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
                'gun attack\t965\n'
                'gunfire\t965\n'
                'gunman\t614\n'
                'gunmen\t614\n'
                'gunmen and militant\t614\n'
                'gunned down\t1051\n'
                'gunner\t594\n'
                'gur\t1046\n'
                'gutted\t837',
           'h': 'h1\t919\n'
                'ha\t884\n'
                'had\t1105\n'
                'had to flee their home\t805\n'
                'had to leave their home\t805\n'
                'haiti\t79\n'
                'haitian\t80\n'
                'hajj pilgrim\t588\n'
                'hamas\t269\n'
                'hamas assault\t1029\n'
                'hamas assault on israel\t1029\n'
                'hamas attack\t1029\n'
                'hamas attack of 7_october\t1029\n'
                'hamas attack on israel\t1029\n'
                'hamas attack on southern israel\t1029\n'
                'hamas incursion\t1029\n'
                'hamas led assault\t1029\n'
                'hamas led attack\t1029\n'
                'hamas led attack on israel\t1029\n'
                'hamas massacre\t1029\n'
                'hamas onslaught\t1029\n'
                'hamas raid\t1029\n'
                'hamas raid on israel\t1029\n'
                'hamas run health ministry\t1032\n'
                'hamasled assault\t1029\n'
                'hamasled attack\t1029\n'
                'hamasled attack on israel\t1029\n'
                'hamasrun health ministry\t1032\n'
                'hamlet\t683\n'
                'hand\t871\n'
                'handed back in exchange\t1064\n'
                'handed back in swap\t1064\n'
                'handed death penalty\t794\n'
                'handed death sentence\t794\n'
                'handed down\t1105\n'
                'handed over\t863\n'
                'handed over in exchange\t801\n'
                'handed to\t863\n'
                'hanged\t796\n'
                'hanging\t796\n'
                'haouz\t460\n'
                'hard right\t985\n'
                'hardright\t985\n'
                'hardware\t620\n'
                'harmed\t780\n'
                'harmed building\t838\n'
                'has\t1105\n'
                'hatay\t461\n'
                'have\t1105\n'
                'have come\t859\n'
                'have come back\t802\n'
                'have come home\t802\n'
                'have come to\t1094\n'
                'have left\t807\n'
                'having\t1105\n'
                'having been\t1105\n'
                'hawaii\t507\n'
                'headcount\t569\n'
                'headcount cut\t830\n'
                'headcount reduction\t830\n'
                'heading for\t1083\n'
                'headquarter\t701\n'
                'health authority\t1032\n'
                'health care facility\t690\n'
                'health care worker\t558\n'
                'health center\t690\n'
                'health facility\t690\n'
                'health institution\t690\n'
                'health ministry\t1032\n'
                'health official\t1032\n'
                'health personnel\t558\n'
                'health professional\t558\n'
                'health staff\t558\n'
                'health worker\t558\n'
                'healthcare facility\t690\n'
                'healthcare staff\t558\n'
                'healthcare worker\t558\n'
                'healthworker\t558\n'
                'heat\t936\n'
                'heat wave\t936\n'
                'heating cut off\t828\n'
                'heatwave\t936\n'
                'heavy artillery\t640\n'
                'heavy equipment\t620\n'
                'heavy gun\t640\n'
                'heavy weapon\t620\n'
                'heavy weaponry\t620\n'
                'hebron\t436\n'
                'hectare\t884\n'
                'hectare burned\t1076\n'
                'hectare burnt\t1076\n'
                'hectare of land burned\t1076\n'
                'hectare scorched\t1076\n'
                'height\t888\n'
                'held\t800\n'
                'held as hostage\t1079\n'
                'held as prisoner\t1078\n'
                'held by police\t790\n'
                'held captive\t1078\n'
                'held hostage\t1079\n'
                'held in captivity\t1078\n'
                'held prisoner\t1078\n'
                'helicopter\t656\n'
                'helo\t656\n'
                'help\t712\n'
                'her\t1104\n'
                'herat\t455\n'
                'herat region\t455\n'
                'heritage site\t694\n'
                'hezbollah\t272\n'
                'hiding\t814\n'
                'high\t888\n'
                'high atla\t458\n'
                'high atla mountain\t458\n'
                'high mobility artillery rocket system\t645\n'
                'high ranking officer\t596\n'
                'high rise\t687\n'
                'highranking officer\t596\n'
                'highrise\t687\n'
                'hijacked\t848\n'
                'himar\t645\n'
                'himar launcher\t645\n'
                'himar mlr\t645\n'
                'himar rocket launcher\t645\n'
                'himar rocket system\t645\n'
                'himar system\t645\n'
                'himar unit\t645\n'
                'hire\t833\n'
                'hired\t833\n'
                'hired gun\t616\n'
                'hiring\t833\n'
                'his\t1104\n'
                'hit\t847\n'
                'hit by disaster\t816\n'
                'hit by strike\t847\n'
                'hizballah\t272\n'
                'hizbollah\t272\n'
                'hizbullah\t272\n'
                'hk\t321\n'
                'hodeida\t446\n'
                'hodeidah\t446\n'
                'hold\t800\n'
                'holding\t800\n'
                'holding frozen\t1085\n'
                'holding out\t803\n'
                'holed up\t814\n'
                'holiday maker\t584\n'
                'holidaymaker\t584\n'
                'holland\t323\n'
                'hom\t469\n'
                'home\t688\n'
                'home and business\t590\n'
                'home in swap\t801\n'
                'homeless\t808\n'
                'homicide\t764\n'
                'homicide rate\t764\n'
                'honduran\t82\n'
                'honduras\t81\n'
                'hong kong\t321\n'
                'hong konger\t322\n'
                'hongkong\t321\n'
                'hongkonger\t322\n'
                'hospital\t689\n'
                'hospital admission\t824\n'
                'hospital patient\t582\n'
                'hospital staff\t558\n'
                'hospitalization\t824\n'
                'hospitalized\t824\n'
                'hostage\t572\n'
                'hostage seized\t799\n'
                'hostage taken\t799\n'
                'hosted\t814\n'
                'hostile\t285\n'
                'hostomel\t390\n'
                'hour\t897\n'
                'hourly\t897\n'
                'house\t688\n'
                'household\t590\n'
                'housing\t688\n'
                'housing unit\t688\n'
                'houthi\t273\n'
                'houthi militia\t273\n'
                'houthi movement\t273\n'
                'houthi rebel\t273\n'
                'how\t1105\n'
                'how far\t886\n'
                'how many\t1105\n'
                'how many voted\t738\n'
                'how much\t1105\n'
                'how much of\t1105\n'
                'howitzer\t641\n'
                'hroza\t383\n'
                'hrw\t1045\n'
                'hryvnia\t890\n'
                'hudaydah\t446\n'
                'human\t544\n'
                'human life\t544\n'
                'human remain\t707\n'
                'human right group\t1045\n'
                'human right watch\t1045\n'
                'humanitarian\t554\n'
                'humanitarian aid\t710\n'
                'humanitarian aid truck\t713\n'
                'humanitarian aid worker\t554\n'
                'humanitarian assistance\t710\n'
                'humanitarian corridor\t1004\n'
                'humanitarian good\t710\n'
                'humanitarian help\t710\n'
                'humanitarian pause\t1003\n'
                'humanitarian personnel\t554\n'
                'humanitarian relief\t710\n'
                'humanitarian staff\t554\n'
                'humanitarian supply\t710\n'
                'humanitarian truck\t713\n'
                'humanitarian worker\t554\n'
                'hungarian\t84\n'
                'hungary\t83\n'
                'hunger\t948\n'
                'hunger death\t1069\n'
                'hungry\t820\n'
                'hurricane\t928\n'
                'hurt\t780\n'
                'hurt in action\t1052\n'
                'huthi\t273\n'
                'hypersonic kinzhal missile\t665\n'
                'hypersonic missile\t665\n'
                'hypocenter depth\t887',
           'i': 'iceland\t85\n'
                'icelandic\t86\n'
                'icrc\t1039\n'
                'icv\t633\n'
                'identified by\t1102\n'
                'identified by name\t813\n'
                'idf\t1057\n'
                'idlib\t468\n'
                'idp\t806\n'
                'ifv\t633\n'
                'iiss\t1048\n'
                'ill\t823\n'
                'ill treated\t797\n'
                'illegal migrant\t579\n'
                'illegally deported\t809\n'
                'illegally taken\t809\n'
                'illegally transferred\t809\n'
                'illtreated\t797\n'
                'immigrant\t580\n'
                'immobilised\t850\n'
                'immobilised under sanction\t850\n'
                'immobilized\t850\n'
                'immunized\t825\n'
                'import\t726\n'
                'impounded\t848\n'
                'imprisoned\t793\n'
                'imprisoned in war\t787\n'
                'imprisoned servicemen\t1054\n'
                'imprisoned soldier\t1054\n'
                'in\t1083\n'
                'in 24 hour\t903\n'
                'in 7_october attack\t1029\n'
                'in action\t972\n'
                'in acute hunger\t820\n'
                'in all\t901\n'
                'in ballot box\t874\n'
                'in battle\t972\n'
                'in blackout\t827\n'
                'in box\t874\n'
                'in captivity\t1078\n'
                'in captivity of\t1072\n'
                'in catastrophic hunger\t819\n'
                'in combat\t972\n'
                'in control\t871\n'
                'in control of\t1071\n'
                'in critical condition\t781\n'
                'in current year\t911\n'
                'in custody\t800\n'
                'in danger\t831\n'
                'in dark\t827\n'
                'in day\t893\n'
                'in detention\t800\n'
                'in dollar\t890\n'
                'in exchange\t987\n'
                'in famine like condition\t819\n'
                'in faminelike condition\t819\n'
                'in favor of\t1092\n'
                'in favor of annexation\t746\n'
                'in favor of joining russia\t746\n'
                'in field\t972\n'
                'in fighting\t972\n'
                'in food insecurity\t820\n'
                'in hand\t871\n'
                'in hand of\t1071\n'
                'in hand of captor\t1072\n'
                'in hospital\t824\n'
                'in hunger\t820\n'
                'in jail\t800\n'
                'in jeopardy\t831\n'
                'in last 24 hour\t903\n'
                'in last 24h\t903\n'
                'in last 7 day\t907\n'
                'in last day\t903\n'
                'in last month\t909\n'
                'in last seven day\t907\n'
                'in last week\t907\n'
                'in need\t818\n'
                'in need of aid\t818\n'
                'in need of assistance\t818\n'
                'in need of help\t818\n'
                'in need of humanitarian aid\t818\n'
                'in need of humanitarian assistance\t818\n'
                'in need of relief\t818\n'
                'in night\t906\n'
                'in one day\t903\n'
                'in operation\t852\n'
                'in other country\t1007\n'
                'in past 24 hour\t903\n'
                'in past 24h\t903\n'
                'in past 7 day\t907\n'
                'in past day\t903\n'
                'in past month\t909\n'
                'in past seven day\t907\n'
                'in past week\t907\n'
                'in past year\t912\n'
                'in previous year\t912\n'
                'in prison\t800\n'
                'in prisoner exchange\t987\n'
                'in prisoner swap\t987\n'
                'in rank of\t1105\n'
                'in refuge\t814\n'
                'in ruins\t837\n'
                'in service\t852\n'
                'in single day\t903\n'
                'in street of\t1083\n'
                'in swap\t987\n'
                'in total\t901\n'
                'in view of\t1102\n'
                'in word of\t1102\n'
                'incapacitated\t779\n'
                'incl\t1105\n'
                'including\t1105\n'
                'inclusive\t1105\n'
                'increase in consumer price\t730\n'
                'incumbent\t981\n'
                'incumbent head of state\t981\n'
                'incumbent leader\t981\n'
                'incumbent president\t981\n'
                'independent\t1048\n'
                'independent count\t1048\n'
                'india\t87\n'
                'indian\t88\n'
                'indicted\t791\n'
                'individual\t544\n'
                'individual figure\t1105\n'
                'indonesia\t89\n'
                'indonesian\t90\n'
                'industrial action\t835\n'
                'industrial strike\t1011\n'
                'infant\t549\n'
                'infant and toddler\t548\n'
                'infantry\t594\n'
                'infantry combat vehicle\t633\n'
                'infantry fighting vehicle\t633\n'
                'infantryman\t594\n'
                'infantrymen\t594\n'
                'infected\t823\n'
                'infected people\t754\n'
                'infection\t754\n'
                'inferno\t940\n'
                'inflation\t730\n'
                'inflation rate\t730\n'
                'influenza\t956\n'
                'infrastructure\t708\n'
                'infrastructure facility\t708\n'
                'infrastructure site\t708\n'
                'inhabitant\t545\n'
                'inhabited locality\t683\n'
                'injured\t780\n'
                'injured in action\t1052\n'
                'injured in combat\t1052\n'
                'injuring\t780\n'
                'injury\t780\n'
                'injury toll\t780\n'
                'inmate\t573\n'
                'inmate recruited\t613\n'
                'inoculated\t825\n'
                'inside\t1083\n'
                'inside and abroad\t1008\n'
                'inside and outside\t1008\n'
                'inside and outside country\t1008\n'
                'inside border\t1006\n'
                'inside country\t1006\n'
                'inside own country\t1006\n'
                'inside their country\t1006\n'
                'instagram owner\t1016\n'
                'institute for study of war\t1048\n'
                'insurance claim\t719\n'
                'insurance loss\t719\n'
                'insured damage\t719\n'
                'insured loss\t719\n'
                'insurgent\t614\n'
                'intelligence\t1046\n'
                'intend to\t923\n'
                'intended\t923\n'
                'intensity\t889\n'
                'intercepted\t843\n'
                'interception\t843\n'
                'interest rate\t737\n'
                'interfax\t1042\n'
                'interior ministry\t1033\n'
                'internal displacement\t806\n'
                'internal refugee\t806\n'
                'internally displaced\t806\n'
                'internally displaced people\t806\n'
                'internally displaced person\t806\n'
                'internallydisplaced\t806\n'
                'international\t1012\n'
                'international legion\t615\n'
                'international legion member\t615\n'
                'international volunteer\t615\n'
                'into\t1092\n'
                'inundated\t853\n'
                'inundation\t926\n'
                'invaded\t871\n'
                'invader\t1055\n'
                'invading force\t1055\n'
                'invading troop\t1055\n'
                'invalid ballot\t745\n'
                'invalid vote\t745\n'
                'invasion\t1105\n'
                'invasion force\t1055\n'
                'iom\t1036\n'
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
                'iron dome\t1010\n'
                'irpen\t388\n'
                'irpin\t388\n'
                'irrecoverable loss\t776\n'
                'irregular migrant\t579\n'
                'irretrievable loss\t776\n'
                'is\t1105\n'
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
                'isolated\t815\n'
                'israel\t264\n'
                'israel defense force\t1057\n'
                'israel iron dome\t1010\n'
                'israeli\t265\n'
                'israeli armed force\t1057\n'
                'israeli army\t1057\n'
                'israeli defense force\t1057\n'
                'israeli iron dome\t1010\n'
                'israeli military\t1057\n'
                'istanbul\t464\n'
                'isw\t1048\n'
                'it\t1105\n'
                'italian\t96\n'
                'italy\t95\n'
                'its\t1104\n'
                'its own\t1104\n'
                'ivano frankivsk region\t345\n'
                'ivanofrankivsk region\t345\n'
                'ivorian\t98\n'
                'ivory coast\t97\n'
                'izium\t380\n'
                'izyum\t380',
           'j': 'jab\t755\n'
                'jabalia\t428\n'
                'jabaliya\t428\n'
                'jabalya\t428\n'
                'jabbed\t825\n'
                'jail\t993\n'
                'jail inmate\t573\n'
                'jailed\t793\n'
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
                'job axed\t830\n'
                'job created\t833\n'
                'job culled\t830\n'
                'job cut\t830\n'
                'job cut planned\t832\n'
                'job eliminated\t830\n'
                'job going\t830\n'
                'job gone\t830\n'
                'job loss\t830\n'
                'job lost\t830\n'
                'job reduction\t830\n'
                'job shed\t830\n'
                'job slashed\t830\n'
                'job to go\t832\n'
                'jobcut\t830\n'
                'jobless\t732\n'
                'jobless people\t733\n'
                'jobless rate\t732\n'
                'joblessness\t732\n'
                'joined\t753\n'
                'joined strike\t835\n'
                'jordan\t101\n'
                'jordanian\t102\n'
                'journalist\t563\n'
                'journalist and media worker\t563\n'
                'judicially killed\t796',
           'k': 'kab\t672\n'
                'kabul\t454\n'
                'kadyrov fighter\t1067\n'
                'kadyrovite\t1067\n'
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
                'kept\t800\n'
                'kept captive\t1078\n'
                'kept hostage\t1079\n'
                'kept prisoner\t1078\n'
                'kerala\t498\n'
                'key interest rate\t737\n'
                'key rate\t737\n'
                'kg\t891\n'
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
                'kia\t1050\n'
                'kicked out\t880\n'
                'kid\t546\n'
                'kidnap victim\t572\n'
                'kidnapped\t799\n'
                'kidnapped people\t1066\n'
                'kidnapped person\t1066\n'
                'kidnapping\t799\n'
                'kiel institute\t1048\n'
                'kiev\t255\n'
                'kiev city\t349\n'
                'kiev region\t329\n'
                'kill\t776\n'
                'kill ratio\t900\n'
                'killed\t776\n'
                'killed at front\t1050\n'
                'killed by famine\t1069\n'
                'killed by gunfire\t1051\n'
                'killed by hunger\t1069\n'
                'killed by starvation\t1069\n'
                'killed dead\t776\n'
                'killed fighting\t1050\n'
                'killed in action\t1050\n'
                'killed in battle\t1050\n'
                'killed in combat\t1050\n'
                'killed off\t776\n'
                'killed on battlefield\t1050\n'
                'killed on front line\t1050\n'
                'killed or hurt\t775\n'
                'killed or injured\t775\n'
                'killed or wounded\t775\n'
                'killed outright\t776\n'
                'killing\t776\n'
                'killing recorded by police\t764\n'
                'kilogram\t891\n'
                'kilometer\t885\n'
                'kilometer from\t886\n'
                'kilometer long\t885\n'
                'kinshasa\t316\n'
                'kinzhal\t665\n'
                'kinzhal hypersonic missile\t665\n'
                'kinzhal missile\t665\n'
                'kirovograd region\t343\n'
                'kirovohrad region\t343\n'
                'kit\t620\n'
                'km\t885\n'
                'km from\t886\n'
                'km long\t885\n'
                'km sq\t884\n'
                'km2\t884\n'
                'kms squared\t884\n'
                'knife attack\t966\n'
                'knifing\t966\n'
                'knocked out\t837\n'
                'knocked out of action\t837\n'
                'knocked out of sky\t840\n'
                'knockedout\t837\n'
                'knocking out\t837\n'
                'known\t1105\n'
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
                'kyiv ally\t1013\n'
                'kyiv army\t1056\n'
                'kyiv city\t349\n'
                'kyiv region\t329\n'
                'kyivska region\t329\n'
                'kyrgyz\t112\n'
                'kyrgyzstan\t111',
           'l': 'labor union\t1043\n'
                'lack of food\t948\n'
                'lacking clean water\t829\n'
                'lacking food\t820\n'
                'lacking safe water\t829\n'
                'lahaina\t506\n'
                'laid down arm\t788\n'
                'laid down their arm\t788\n'
                'laid down their live\t776\n'
                'laid down weapon\t788\n'
                'laid off\t830\n'
                'laid off worker\t830\n'
                'laidoff\t830\n'
                'lampedusa\t524\n'
                'land\t682\n'
                'land burned\t1076\n'
                'land burnt\t1076\n'
                'land mine\t674\n'
                'land scorched\t1076\n'
                'land slide\t933\n'
                'landed\t859\n'
                'landmine\t674\n'
                'landslide\t933\n'
                'landslip\t933\n'
                'last 24 hour\t903\n'
                'last 24h\t903\n'
                'last 30 day\t909\n'
                'last 7 day\t907\n'
                'last day\t903\n'
                'last month\t909\n'
                'last night\t906\n'
                'last seven day\t907\n'
                'last week\t907\n'
                'last weekend\t920\n'
                'last year\t912\n'
                'latakia\t471\n'
                'latest\t1105\n'
                'latvia\t113\n'
                'latvian\t114\n'
                'launch\t854\n'
                'launched\t854\n'
                'launched against\t1063\n'
                'launched at\t1063\n'
                'launched into\t1063\n'
                'launched toward\t1063\n'
                'launching\t854\n'
                'law enforcement officer\t567\n'
                'lawmaker\t750\n'
                'lay off\t830\n'
                'laying off\t830\n'
                'layoff\t830\n'
                'lebanese\t116\n'
                'lebanese hezbollah\t272\n'
                'lebanon\t115\n'
                'led to safety\t804\n'
                'left\t1105\n'
                'left behind\t803\n'
                'left behind on field\t845\n'
                'left country\t807\n'
                'left dead\t776\n'
                'left homeless\t808\n'
                'left in\t1081\n'
                'left in dark\t827\n'
                'left in ruins\t837\n'
                'left injured\t780\n'
                'left position\t861\n'
                'left post\t789\n'
                'left without home\t808\n'
                'left without parent\t882\n'
                'left without shelter\t808\n'
                'left wounded\t780\n'
                'legislative election\t979\n'
                'legislator\t750\n'
                'length\t885\n'
                'length of\t885\n'
                'leopard\t630\n'
                'leopard 2\t630\n'
                'leopard 2 battle tank\t630\n'
                'leopard 2 main battle tank\t630\n'
                'leopard 2 tank\t630\n'
                'leopard 2s\t630\n'
                'leopard ii\t630\n'
                'leopard tank\t630\n'
                'lesbo\t528\n'
                'let go\t830\n'
                'let in\t867\n'
                'let into\t867\n'
                'let out\t801\n'
                'let out of\t801\n'
                'let out of jail\t801\n'
                'let out of prison\t801\n'
                'let through to\t867\n'
                'letgo\t830\n'
                'lethal aid\t709\n'
                'level\t1105\n'
                'leveled\t837\n'
                'levelled\t837\n'
                'liberated\t870\n'
                'liberated from captivity\t801\n'
                'liberating\t870\n'
                'liberation\t870\n'
                'libya\t117\n'
                'libyan\t118\n'
                'life\t544\n'
                'life claimed\t776\n'
                'life lost\t776\n'
                'liman\t369\n'
                'limb amputated\t782\n'
                'liquidated\t778\n'
                'liquidation\t778\n'
                'lisichansk\t377\n'
                'list\t1103\n'
                'listed\t1105\n'
                'listed as\t1105\n'
                'lithuania\t119\n'
                'lithuanian\t120\n'
                'live\t544\n'
                'live claimed\t776\n'
                'live force\t594\n'
                'live lost\t776\n'
                'live taken\t776\n'
                'livestock\t771\n'
                'living\t1105\n'
                'lnr\t259\n'
                'lobbed\t854\n'
                'lobbed at\t1063\n'
                'local\t545\n'
                'local media\t1042\n'
                'locality\t683\n'
                'located\t812\n'
                'locked up\t793\n'
                'lodged\t1105\n'
                'lodging\t1105\n'
                'loitering munition\t659\n'
                'lombok\t490\n'
                'london\t327\n'
                'long\t885\n'
                'loosed\t854\n'
                'looted\t849\n'
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
                'lose job\t830\n'
                'lose their job\t830\n'
                'losing\t774\n'
                'losing job\t830\n'
                'losing their job\t830\n'
                'losing their live\t776\n'
                'loss\t774\n'
                'loss of all kind\t774\n'
                'loss of life\t776\n'
                'loss of manpower\t1053\n'
                'loss of personnel\t1053\n'
                'loss ratio\t900\n'
                'lost\t774\n'
                'lost at sea\t817\n'
                'lost both parent\t882\n'
                'lost electricity\t827\n'
                'lost heating\t828\n'
                'lost home\t808\n'
                'lost in action\t1050\n'
                'lost in combat\t1050\n'
                'lost life\t776\n'
                'lost limb\t782\n'
                'lost live\t776\n'
                'lost parent\t882\n'
                'lost power\t827\n'
                'lost their home\t808\n'
                'lost their house\t808\n'
                'lost their job\t830\n'
                'lost their life\t776\n'
                'lost their live\t776\n'
                'lost without trace\t784\n'
                'lpr\t259\n'
                'lugansk\t375\n'
                'lugansk people republic\t259\n'
                'lugansk region\t357\n'
                'luhansk\t375\n'
                'luhansk people republic\t259\n'
                'luhansk rebel\t259\n'
                'luhansk region\t357\n'
                'luhansk separatist\t259\n'
                'lull\t1003\n'
                'lviv\t408\n'
                'lviv region\t340\n'
                'lvov\t408\n'
                'lvov region\t340\n'
                'lyman\t369\n'
                'lynched\t777\n'
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
                'made\t869\n'
                'made homeless\t808\n'
                'made redundant\t830\n'
                'made safe\t875\n'
                'made to flee\t805\n'
                'made to leave their home\t805\n'
                'madrid\t520\n'
                'magnitude\t889\n'
                'magnitude reading\t889\n'
                'mail ballot\t748\n'
                'mail in ballot\t748\n'
                'mail in vote\t748\n'
                'mailin ballot\t748\n'
                'mailin vote\t748\n'
                'maimed\t780\n'
                'main battle tank\t628\n'
                'main challenger\t982\n'
                'main shock\t1105\n'
                'mainshock\t1105\n'
                'make\t1105\n'
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
                'mall\t996\n'
                'malnourished\t821\n'
                'malnourishment\t948\n'
                'malnutrition\t948\n'
                'malnutrition death\t1069\n'
                'man\t552\n'
                'management\t1049\n'
                'manchester\t328\n'
                'mandalay\t537\n'
                'mandate\t750\n'
                'manifestation\t974\n'
                'manipur\t499\n'
                'manpower\t594\n'
                'manpower loss\t1053\n'
                'manufactured\t869\n'
                'manufacturing\t869\n'
                'march\t974\n'
                'marched\t974\n'
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
                'mark of torture\t797\n'
                'market\t991\n'
                'market place\t991\n'
                'marketplace\t991\n'
                'marooned\t815\n'
                'marrakech\t459\n'
                'marrakesh\t459\n'
                'marseille\t516\n'
                'maryinka\t373\n'
                'mass burial\t988\n'
                'mass burial site\t988\n'
                'mass grave\t988\n'
                'mass protest\t974\n'
                'mass rally\t974\n'
                'mass shooting\t965\n'
                'mass starvation\t947\n'
                'massacre\t968\n'
                'massacred\t777\n'
                'massed\t857\n'
                'massed along\t1096\n'
                'massed near\t1096\n'
                'massing\t857\n'
                'material damage\t718\n'
                'materiel\t620\n'
                'maui\t506\n'
                'may have\t1105\n'
                'mayor\t1047\n'
                'mbt\t628\n'
                'mean age\t892\n'
                'measles\t951\n'
                'media\t1042\n'
                'media personnel\t563\n'
                'media professional\t563\n'
                'media staff\t563\n'
                'media worker\t563\n'
                'median age\t892\n'
                'mediaworker\t563\n'
                'mediazona\t1041\n'
                'medic\t558\n'
                'medical center\t690\n'
                'medical facility\t690\n'
                'medical institution\t690\n'
                'medical personnel\t558\n'
                'medical professional\t558\n'
                'medical staff\t558\n'
                'medical worker\t558\n'
                'melitopol\t393\n'
                'member\t1105\n'
                'member of armed force\t594\n'
                'member of armed group\t614\n'
                'member of military\t594\n'
                'member of parliament\t750\n'
                'member of press\t563\n'
                'member of security force\t568\n'
                'member of staff\t569\n'
                'men\t552\n'
                'men and women\t544\n'
                'men in uniform\t594\n'
                'mercenary\t616\n'
                'merchant ship\t677\n'
                'merchant vessel\t677\n'
                'meta\t1016\n'
                'meta platform\t1016\n'
                'metric ton\t891\n'
                'mexican\t130\n'
                'mexico\t129\n'
                'mi2\t884\n'
                'mi6\t1046\n'
                'mia\t784\n'
                'microsoft\t1021\n'
                'mig 29\t653\n'
                'mig29\t653\n'
                'migrant\t579\n'
                'migrant arriving in small boat\t763\n'
                'migrant boat sinking\t945\n'
                'migrant crossing channel\t763\n'
                'migrant death at sea\t1077\n'
                'migrant drowned\t1077\n'
                'migrant in small boat\t763\n'
                'migrant laborer\t591\n'
                'migrant who crossed channel\t763\n'
                'migrant who drowned\t1077\n'
                'migrant worker\t591\n'
                'mile\t885\n'
                'mile from\t886\n'
                'mile long\t885\n'
                'mile of\t885\n'
                'militant\t614\n'
                'military\t594\n'
                'military administration\t1047\n'
                'military aid\t709\n'
                'military aid package\t709\n'
                'military aircraft\t653\n'
                'military airfield\t702\n'
                'military airplane\t653\n'
                'military assistance\t709\n'
                'military budget\t720\n'
                'military campaign\t1105\n'
                'military casualty\t1053\n'
                'military column\t680\n'
                'military convoy\t680\n'
                'military dead\t1050\n'
                'military equipment\t620\n'
                'military expenditure\t720\n'
                'military hardware\t620\n'
                'military helicopter\t656\n'
                'military help\t709\n'
                'military intelligence\t1046\n'
                'military jet\t653\n'
                'military loss\t1053\n'
                'military man\t594\n'
                'military men\t594\n'
                'military officer\t595\n'
                'military operation\t1105\n'
                'military personnel\t594\n'
                'military pilot\t604\n'
                'military plane\t653\n'
                'military servicemen\t594\n'
                'military ship\t676\n'
                'military spending\t720\n'
                'military support\t709\n'
                'military vehicle\t621\n'
                'military vessel\t676\n'
                'militia\t614\n'
                'militia fighter\t614\n'
                'militia member\t614\n'
                'militiaman\t614\n'
                'militiamen\t614\n'
                'million\t1105\n'
                'mine\t674\n'
                'mine resistant vehicle\t637\n'
                'miner\t585\n'
                'mineresistant vehicle\t637\n'
                'mineworker\t585\n'
                'ministry\t1035\n'
                'ministry of defense\t1031\n'
                'ministry of foreign affair\t1034\n'
                'ministry of health\t1032\n'
                'ministry of interior\t1033\n'
                'ministry of internal affair\t1033\n'
                'minor\t546\n'
                'minsk\t529\n'
                'missile\t662\n'
                'missile and drone\t668\n'
                'missile and rocket\t668\n'
                'missile attack\t960\n'
                'missile fire\t960\n'
                'missile strike\t960\n'
                'missing\t784\n'
                'missing believed dead\t784\n'
                'missing feared dead\t784\n'
                'missing in action\t784\n'
                'missing presumed dead\t784\n'
                'mistreated\t797\n'
                'mlr\t644\n'
                'mobilization\t860\n'
                'mobilized\t860\n'
                'mobilized man\t600\n'
                'mobilized men\t600\n'
                'mobilized recruit\t600\n'
                'mobilized reservist\t600\n'
                'mobilized serviceman\t600\n'
                'mobilized servicemen\t600\n'
                'mobilized soldier\t600\n'
                'mobilized troop\t600\n'
                'mod\t1031\n'
                'moh\t1032\n'
                'moldova\t131\n'
                'moldovan\t132\n'
                'moment magnitude\t889\n'
                'money frozen\t1085\n'
                'mongolia\t133\n'
                'mongolian\t134\n'
                'monitor\t1045\n'
                'monkey pox\t952\n'
                'monkeypox\t952\n'
                'montenegrin\t136\n'
                'montenegro\t135\n'
                'month\t895\n'
                'monthly\t895\n'
                'monthly average\t895\n'
                'monument\t694\n'
                'more than\t1105\n'
                'moroccan\t138\n'
                'morocco\t137\n'
                'mortal remain\t707\n'
                'mortality\t776\n'
                'mortar\t643\n'
                'mortar fire\t962\n'
                'mortar system\t643\n'
                'moscow\t251\n'
                'moscow army\t1058\n'
                'moscow concert hall\t421\n'
                'mosque\t692\n'
                'mosul\t472\n'
                'motor vehicle\t621\n'
                'mourner\t990\n'
                'moved back\t861\n'
                'moved by force\t809\n'
                'moved by force to\t1062\n'
                'moved out\t804\n'
                'moved to safety\t804\n'
                'mozambican\t140\n'
                'mozambique\t139\n'
                'mp\t750\n'
                'mpox\t952\n'
                'mps\t750\n'
                'mrap\t637\n'
                'mrl\t644\n'
                'mt lb\t636\n'
                'mtlb\t636\n'
                'mud slide\t933\n'
                'mudslide\t933\n'
                'mugging\t767\n'
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
                'murder\t764\n'
                'murdered\t777\n'
                'musk carmaker\t1023\n'
                'musk twitter\t1018\n'
                'mw\t889\n'
                'myanmar\t319\n'
                'mykolaiv\t400\n'
                'mykolaiv region\t335\n'
                'mykolayiv\t400\n'
                'mykolayiv region\t335',
           'n': 'nablus\t435\n'
                'named by\t1102\n'
                'named individually\t813\n'
                'narcotic\t769\n'
                'nation\t1105\n'
                'national\t544\n'
                'national debt\t723\n'
                'national guard\t612\n'
                'national guardsman\t612\n'
                'national guardsmen\t612\n'
                'national service recruit\t599\n'
                'nationwide\t1105\n'
                'nato\t1037\n'
                'nato ally\t1013\n'
                'nato tank\t629\n'
                'naval infantry\t607\n'
                'naval personnel\t610\n'
                'naval ship\t676\n'
                'naval vessel\t676\n'
                'navy\t1000\n'
                'navy personnel\t610\n'
                'navy ship\t676\n'
                'navy vessel\t676\n'
                'near\t1083\n'
                'near famine\t819\n'
                'nearly\t1105\n'
                'necessary\t866\n'
                'need\t866\n'
                'need aid\t818\n'
                'need assistance\t818\n'
                'need help\t818\n'
                'need humanitarian aid\t818\n'
                'need humanitarian assistance\t818\n'
                'need relief\t818\n'
                'needed\t866\n'
                'needing aid\t818\n'
                'needing assistance\t818\n'
                'needing help\t818\n'
                'needing hospital treatment\t824\n'
                'needing humanitarian aid\t818\n'
                'needing humanitarian assistance\t818\n'
                'needing relief\t818\n'
                'needy\t818\n'
                'nepal\t141\n'
                'nepalese\t142\n'
                'nepali\t142\n'
                'netanyahu\t266\n'
                'netherland\t323\n'
                'neutralized\t779\n'
                'new count\t1105\n'
                'new delhi\t500\n'
                'new hire\t833\n'
                'new job\t833\n'
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
                'next to\t1083\n'
                'ngo\t1045\n'
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
                'no access to clean water\t829\n'
                'no electricity\t827\n'
                'no heating\t828\n'
                'no longer functioning\t851\n'
                'no longer operating\t851\n'
                'no longer working\t851\n'
                'no power\t827\n'
                'no vote\t747\n'
                'no water\t829\n'
                'non combatant\t545\n'
                'non fatal casualty\t780\n'
                'non functional\t851\n'
                'non functioning\t851\n'
                'non operational\t851\n'
                'non voter\t742\n'
                'noncombatant\t545\n'
                'nonfatal casualty\t780\n'
                'nonfunctional\t851\n'
                'nonfunctioning\t851\n'
                'nonoperational\t851\n'
                'nonvoter\t742\n'
                'north carolina\t513\n'
                'north gaza\t430\n'
                'north korea\t261\n'
                'north korean\t262\n'
                'north macedonia\t151\n'
                'north of\t1083\n'
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
                'not accounted for\t784\n'
                'not enough to eat\t820\n'
                'not functioning\t851\n'
                'not working\t851\n'
                'not yet accounted for\t784\n'
                'not yet freed\t800\n'
                'not yet released\t800\n'
                'noto\t484\n'
                'noto peninsula\t484\n'
                'nova festival\t440\n'
                'nova kakhovka\t386\n'
                'nova music festival\t440\n'
                'novaya kakhovka\t386\n'
                'novi sad\t531\n'
                'now\t1105\n'
                'null vote\t745\n'
                'number\t1105\n'
                'number from\t1103\n'
                'number killed\t776\n'
                'number of attack\t756\n'
                'number of dead\t776\n'
                'number registered to vote\t739\n'
                'number who voted\t1084\n'
                'nurse\t560\n'
                'nuseirat\t429',
           'o': 'obliterated\t837\n'
                'observer\t1045\n'
                'occupation\t871\n'
                'occupation force\t1055\n'
                'occupation troop\t1055\n'
                'occupied\t871\n'
                'occupied palestinian territory\t267\n'
                'occupied west bank\t423\n'
                'occupier\t1055\n'
                'occupy\t871\n'
                'occupying\t871\n'
                'occupying force\t1055\n'
                'occupying troop\t1055\n'
                'ocha\t1036\n'
                'october attack\t1029\n'
                'odesa\t401\n'
                'odesa region\t336\n'
                'odessa\t401\n'
                'odessa region\t336\n'
                'of\t1100\n'
                'off\t1083\n'
                'off coast of\t1098\n'
                'offense\t768\n'
                'offensive\t1105\n'
                'offered\t862\n'
                'office job\t571\n'
                'office worker\t571\n'
                'officer\t595\n'
                'officer of police\t567\n'
                'official\t1105\n'
                'official data\t1103\n'
                'official figure\t1103\n'
                'officially\t1105\n'
                'ohchr\t1036\n'
                'oil depot\t699\n'
                'oil export\t727\n'
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
                'on\t1083\n'
                'on 7_october\t1029\n'
                'on average\t1105\n'
                'on average day\t893\n'
                'on average per day\t893\n'
                'on battlefield\t972\n'
                'on book\t834\n'
                'on both side\t284\n'
                'on brink of famine\t819\n'
                'on brink of starvation\t819\n'
                'on cusp of famine\t819\n'
                'on death row\t794\n'
                'on edge of famine\t819\n'
                'on edge of starvation\t819\n'
                'on first day\t921\n'
                'on front\t972\n'
                'on front line\t972\n'
                'on ground\t857\n'
                'on ice\t850\n'
                'on payroll\t834\n'
                'on richter scale\t889\n'
                'on sanction list\t879\n'
                'on street of\t1083\n'
                'on strike\t835\n'
                'on trial\t791\n'
                'on verge of famine\t819\n'
                'on verge of starvation\t819\n'
                'one step away from famine\t819\n'
                'one step from famine\t819\n'
                'one step from starvation\t819\n'
                'one way attack drone\t659\n'
                'oneway attack drone\t659\n'
                'only\t1105\n'
                'onslaught\t967\n'
                'onto\t1092\n'
                'open\t852\n'
                'opening day\t921\n'
                'opening round\t913\n'
                'operating\t1105\n'
                'operation\t1105\n'
                'operational\t852\n'
                'operational tactical uav\t658\n'
                'operationaltactical uav\t658\n'
                'operative\t614\n'
                'opposed to war\t975\n'
                'opposition\t984\n'
                'opposition bloc\t984\n'
                'opposition candidate\t982\n'
                'opposition party\t984\n'
                'opt\t267\n'
                'or\t1105\n'
                'orc\t1055\n'
                'ordered to leave\t880\n'
                'ordinary people\t545\n'
                'organizer\t1044\n'
                'orphan\t882\n'
                'orphaned\t882\n'
                'oryx\t1040\n'
                'oryx blog\t1040\n'
                'other\t1105\n'
                'our\t1105\n'
                'out of\t1098\n'
                'out of action\t779\n'
                'out of operation\t851\n'
                'out of service\t851\n'
                'out of use\t851\n'
                'out of work people\t733\n'
                'outbreak\t957\n'
                'outgoing president\t981\n'
                'output\t869\n'
                'outside\t1083\n'
                'outside country\t1007\n'
                'outskirt of\t1083\n'
                'ovd info\t1045\n'
                'ovdinfo\t1045\n'
                'over\t1083\n'
                'over 65\t553\n'
                'over last 24 hour\t903\n'
                'over last day\t903\n'
                'over last month\t909\n'
                'over last week\t907\n'
                'over past 24 hour\t903\n'
                'over past day\t903\n'
                'over past month\t909\n'
                'over past week\t907\n'
                'over pension reform\t976\n'
                'over war\t975\n'
                'over weekend\t920\n'
                'over65\t553\n'
                'overall\t1105\n'
                'overall number\t1105\n'
                'overall total\t901\n'
                'overnight\t906\n'
                'overrun\t871\n'
                'oversea\t1007\n'
                'own\t1104\n'
                'own count\t1103\n'
                'own data\t1103\n'
                'own estimate\t1103\n'
                'own figure\t1103\n'
                'owned up to by\t1060\n'
                'owner of facebook\t1016',
           'p': 'p and o\t1019\n'
                'p and o ferry\t1019\n'
                'p&o\t1019\n'
                'p&o ferry\t1019\n'
                'paid out\t863\n'
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
                'palestinian refugee agency\t1028\n'
                'palestinian resistance group\t271\n'
                'palestinian territory\t267\n'
                'palu\t489\n'
                'panama\t159\n'
                'panamanian\t160\n'
                'pandemic\t957\n'
                'para troop\t608\n'
                'para trooper\t608\n'
                'paraguay\t161\n'
                'paraguayan\t162\n'
                'paramedic\t561\n'
                'paratrooper\t608\n'
                'parent of facebook\t1016\n'
                'paris\t515\n'
                'parliamentarian\t750\n'
                'parliamentary election\t979\n'
                'parliamentary seat\t750\n'
                'parliamentary vote\t979\n'
                'part in percent\t883\n'
                'partial mobilization\t860\n'
                'partially damaged\t838\n'
                'partially destroyed\t838\n'
                'partially functional\t852\n'
                'partially functioning\t852\n'
                'participant\t753\n'
                'participant in protest\t566\n'
                'participation\t743\n'
                'participation in election\t741\n'
                'participation of voter\t741\n'
                'participation rate\t741\n'
                'partly damaged\t838\n'
                'partly destroyed\t838\n'
                'partly functioning\t852\n'
                'partner\t1013\n'
                'party in power\t983\n'
                'party of government\t983\n'
                'party side\t1105\n'
                'passed\t865\n'
                'passed away\t776\n'
                'passenger\t583\n'
                'past 24 hour\t903\n'
                'past 24h\t903\n'
                'past 30 day\t909\n'
                'past 7 day\t907\n'
                'past day\t903\n'
                'past month\t909\n'
                'past seven day\t907\n'
                'past week\t907\n'
                'past year\t912\n'
                'patient\t582\n'
                'patriot\t648\n'
                'patriot air defense system\t648\n'
                'patriot battery\t648\n'
                'patriot launcher\t648\n'
                'patriot missile battery\t648\n'
                'patriot missile system\t648\n'
                'patriot system\t648\n'
                'pause in fighting\t1003\n'
                'pay\t736\n'
                'payroll\t569\n'
                'pc\t883\n'
                'pct\t883\n'
                'peace keeper\t557\n'
                'peaceful citizen\t545\n'
                'peaceful resident\t545\n'
                'peacekeeper\t557\n'
                'peak\t922\n'
                'penal colony\t993\n'
                'pension\t976\n'
                'pension age rise\t976\n'
                'pension reform\t976\n'
                'pensioner\t553\n'
                'pentagon\t288\n'
                'people\t544\n'
                'people abducted\t1066\n'
                'people aboard\t583\n'
                'people arriving in small boat\t763\n'
                'people attending\t753\n'
                'people claiming asylum\t577\n'
                'people crossing channel\t763\n'
                'people crossing channel in small boat\t763\n'
                'people demonstrating\t566\n'
                'people eligible to vote\t739\n'
                'people entitled to vote\t739\n'
                'people fleeing\t1075\n'
                'people forced to flee abroad\t1075\n'
                'people gathered\t753\n'
                'people given refuge\t576\n'
                'people given temporary protection\t576\n'
                'people in street\t753\n'
                'people infected\t754\n'
                'people kidnapped\t1066\n'
                'people marching\t566\n'
                'people not voting\t742\n'
                'people of voting age\t740\n'
                'people old enough to vote\t740\n'
                'people on board\t583\n'
                'people on electoral roll\t739\n'
                'people on street\t566\n'
                'people on voter roll\t739\n'
                'people out of work\t733\n'
                'people protesting\t566\n'
                'people registered to vote\t739\n'
                'people seeking asylum\t577\n'
                'people seized as hostage\t1066\n'
                'people taken hostage\t1066\n'
                'people taken into gaza\t1066\n'
                'people taking part\t753\n'
                'people under 18\t546\n'
                'people under temporary protection\t576\n'
                'people voting\t1084\n'
                'people who attended\t753\n'
                'people who came out\t753\n'
                'people who cast ballot\t1084\n'
                'people who cast vote\t1084\n'
                'people who crossed channel\t763\n'
                'people who crossed channel in small boat\t763\n'
                'people who demonstrated\t566\n'
                'people who did not vote\t742\n'
                'people who escaped\t1075\n'
                'people who fled\t1075\n'
                'people who fled abroad\t576\n'
                'people who found refuge\t576\n'
                'people who gathered\t753\n'
                'people who have fled\t1075\n'
                'people who have fled abroad\t576\n'
                'people who have left\t1075\n'
                'people who have left country\t576\n'
                'people who have taken refuge\t576\n'
                'people who joined\t753\n'
                'people who left\t1075\n'
                'people who left country\t576\n'
                'people who marched\t566\n'
                'people who protested\t566\n'
                'people who rallied\t566\n'
                'people who sought refuge\t576\n'
                'people who took part\t753\n'
                'people who took refuge\t576\n'
                'people who took to street\t566\n'
                'people who turned out\t753\n'
                'people who voted\t1084\n'
                'people without job\t733\n'
                'people without work\t733\n'
                'per\t1102\n'
                'per 100 000\t899\n'
                'per 100000\t899\n'
                'per 100k\t899\n'
                'per 24 hour\t893\n'
                'per annum\t896\n'
                'per capita\t898\n'
                'per day\t893\n'
                'per diem\t893\n'
                'per head\t898\n'
                'per hour\t897\n'
                'per month\t895\n'
                'per person\t898\n'
                'per resident\t898\n'
                'per week\t894\n'
                'per year\t896\n'
                'percent\t883\n'
                'percentage\t883\n'
                'percentage in favor\t746\n'
                'percentage of electorate that voted\t741\n'
                'percentage of electorate voting\t741\n'
                'percentage of registered voter who voted\t741\n'
                'percentage of voter who cast ballot\t741\n'
                'percentage of voter who turned out\t741\n'
                'percentage point\t883\n'
                'perished\t776\n'
                'permanent loss\t776\n'
                'permitted into\t867\n'
                'permitted to enter\t867\n'
                'person\t544\n'
                'personnel\t594\n'
                'personnel carrier\t636\n'
                'personnel casualty\t1053\n'
                'personnel liquidated\t778\n'
                'personnel loss\t1053\n'
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
                'pile up\t941\n'
                'pileup\t941\n'
                'pilfered\t849\n'
                'pilgrim\t588\n'
                'pilot\t604\n'
                'pilotless aircraft\t658\n'
                'pink slip\t830\n'
                'pkk\t283\n'
                'placed under arrest\t790\n'
                'plan to\t923\n'
                'plane\t653\n'
                'plane crash\t942\n'
                'planned\t923\n'
                'planned cut\t832\n'
                'planned job cut\t832\n'
                'planned layoff\t832\n'
                'planned redundancy\t832\n'
                'plant\t703\n'
                'plebiscite\t980\n'
                'pledge\t862\n'
                'pledged\t862\n'
                'pledging\t862\n'
                'plucked\t810\n'
                'plucked to safety\t810\n'
                'plundered\t849\n'
                'plus\t1105\n'
                'pmc wagner\t257\n'
                'poisoned\t826\n'
                'poisoning\t826\n'
                'pokrovsk\t366\n'
                'poland\t167\n'
                'pole\t168\n'
                'police\t1061\n'
                'police force\t1061\n'
                'police officer\t567\n'
                'police personnel\t567\n'
                'policeman\t567\n'
                'policemen\t567\n'
                'policewoman\t567\n'
                'policy rate\t737\n'
                'polio\t954\n'
                'polish\t168\n'
                'political detainee\t574\n'
                'political prisoner\t574\n'
                'politician\t593\n'
                'poll\t977\n'
                'poll turnout\t741\n'
                'polling place\t751\n'
                'polling station\t751\n'
                'poltava\t405\n'
                'poltava region\t339\n'
                'popasna\t378\n'
                'populated area\t683\n'
                'populated locality\t683\n'
                'populated place\t683\n'
                'population\t544\n'
                'population size\t773\n'
                'population total\t773\n'
                'port au prince\t483\n'
                'port blast\t939\n'
                'port explosion\t939\n'
                'portauprince\t483\n'
                'portion\t883\n'
                'portugal\t169\n'
                'portuguese\t170\n'
                'position\t685\n'
                'position cut\t830\n'
                'position eliminated\t830\n'
                'positive test\t823\n'
                'post axed\t830\n'
                'post cut\t830\n'
                'postal ballot\t748\n'
                'postal vote\t748\n'
                'posted\t857\n'
                'pound\t890\n'
                'pow\t575\n'
                'power cut\t827\n'
                'power facility\t697\n'
                'power generation\t696\n'
                'power generation capacity\t696\n'
                'power grid\t697\n'
                'power infrastructure\t697\n'
                'power lost\t827\n'
                'power of quake\t889\n'
                'power outage\t827\n'
                'power plant\t696\n'
                'power station\t696\n'
                'powerplant\t696\n'
                'powerstation\t696\n'
                'prague\t301\n'
                'prc\t311\n'
                'precinct\t751\n'
                'president challenger\t982\n'
                'president in office\t981\n'
                'president seeking re election\t981\n'
                'president seeking reelection\t981\n'
                'presidential election\t978\n'
                'presidential poll\t978\n'
                'presidential vote\t978\n'
                'press\t1042\n'
                'press member\t563\n'
                'press worker\t563\n'
                'presumed\t1105\n'
                'presumed dead\t785\n'
                'previous day\t903\n'
                'previous year\t912\n'
                'price rise\t730\n'
                'price tag\t890\n'
                'prigozhin\t257\n'
                'prison\t993\n'
                'prison camp\t993\n'
                'prison recruit\t613\n'
                'prisoner\t573\n'
                'prisoner exchange\t987\n'
                'prisoner of conscience\t574\n'
                'prisoner of war\t575\n'
                'prisoner recruited\t613\n'
                'prisoner swap\t987\n'
                'prisonerswap\t987\n'
                'private house\t688\n'
                'private military contractor\t616\n'
                'pro democracy protester\t566\n'
                'pro russian donetsk\t258\n'
                'processed\t873\n'
                'prodemocracy protester\t566\n'
                'produced\t869\n'
                'production\t869\n'
                'professional soldier\t601\n'
                'profit\t722\n'
                'projected\t923\n'
                'projectile\t667\n'
                'promise\t862\n'
                'promised\t862\n'
                'proportion\t883\n'
                'proportion of electorate that voted\t741\n'
                'proportion of electorate voting\t741\n'
                'proposed\t923\n'
                'proposed job cut\t832\n'
                'prorussian donetsk\t258\n'
                'prosecuted\t791\n'
                'protest\t974\n'
                'protest march\t974\n'
                'protest movement\t974\n'
                'protest participant\t566\n'
                'protest rally\t974\n'
                'protested\t974\n'
                'protester\t566\n'
                'protesting\t974\n'
                'protestor\t566\n'
                'provided\t863\n'
                'public debt\t723\n'
                'published by\t1102\n'
                'pull back\t861\n'
                'pull out\t861\n'
                'pullback\t861\n'
                'pulled\t812\n'
                'pulled alive\t810\n'
                'pulled back\t861\n'
                'pulled from debris\t810\n'
                'pulled from rubble\t810\n'
                'pulled from ruins\t810\n'
                'pulled out\t812\n'
                'pulled out alive\t810\n'
                'pulled out from rubble\t810\n'
                'pulled out of\t861\n'
                'pulled out of rubble\t810\n'
                'pulled to safety\t810\n'
                'pullout\t861\n'
                'punjab\t505\n'
                'pupil\t547\n'
                'put behind bar\t793\n'
                'put in box\t874\n'
                'put on trial\t791\n'
                'put out of action\t779\n'
                'put out of commission\t837\n'
                'put out of service\t851\n'
                'put to death\t796\n'
                'put under arrest\t790\n'
                'put under sanction\t879\n'
                'putin\t252\n'
                'putsch\t971\n'
                'pylo\t527\n'
                'pyongyang\t263',
           'q': 'q1\t915\n'
                'q2\t916\n'
                'q3\t917\n'
                'q4\t918\n'
                'qassam brigade\t269\n'
                'qatar\t171\n'
                'qatari\t172\n'
                'quake\t925\n'
                'quake area\t925\n'
                'quake disaster\t925\n'
                'quake hit area\t925\n'
                'quake hit region\t925\n'
                'quake toll\t1082\n'
                'quake zone\t925\n'
                'quakehit area\t925\n'
                'quakehit region\t925\n'
                'quantity\t1105\n'
                'quoting\t1102',
           'r': 'rabotino\t396\n'
                'radar\t650\n'
                'radar station\t650\n'
                'radar system\t650\n'
                'rafah\t426\n'
                'raid\t967\n'
                'rail station\t997\n'
                'rail strike\t1011\n'
                'railway station\t997\n'
                'rained down\t854\n'
                'raising of pension age\t976\n'
                'rakhine\t538\n'
                'rally\t974\n'
                'rally goer\t566\n'
                'rally participant\t566\n'
                'rallygoer\t566\n'
                'rallying\t974\n'
                'rank\t1105\n'
                'rank and file\t1105\n'
                'rankandfile\t1105\n'
                'rape\t766\n'
                'rape case\t766\n'
                'raped\t798\n'
                'rapid support force\t279\n'
                'rashist\t1055\n'
                'rate of abstention\t742\n'
                'rate of artillery fire\t962\n'
                'rate of fire\t962\n'
                'rate of inflation\t730\n'
                'rate of participation\t741\n'
                'rate of shelling\t962\n'
                'rate of turnout\t741\n'
                'rate of unemployment\t732\n'
                'ratio\t900\n'
                'ravaged by fire\t878\n'
                'razed\t837\n'
                're captured\t870\n'
                're taken\t870\n'
                'reached\t859\n'
                'reaching\t867\n'
                'reading on richter scale\t889\n'
                'rebel\t614\n'
                'rebel fighter\t614\n'
                'rebuilding bill\t717\n'
                'rebuilding cost\t717\n'
                'recapture\t870\n'
                'recaptured\t870\n'
                'recapturing\t870\n'
                'received\t863\n'
                'received by\t1093\n'
                'reckoning\t1103\n'
                'reclaimed\t870\n'
                'recon drone\t661\n'
                'reconnaissance drone\t661\n'
                'reconnaissance uav\t661\n'
                'reconquered\t870\n'
                'reconstruction bill\t717\n'
                'reconstruction cost\t717\n'
                'reconstruction need\t717\n'
                'record high\t922\n'
                'recorded\t1105\n'
                'recorded by\t1102\n'
                'recorded crime\t768\n'
                'recovered\t812\n'
                'recovered alive\t810\n'
                'recovered from occupation\t870\n'
                'recovered from russia\t870\n'
                'recovered ground\t870\n'
                'recovered territory\t870\n'
                'recovery\t812\n'
                'recruit\t603\n'
                'recruited\t833\n'
                'recruited prisoner\t613\n'
                'recruitment\t833\n'
                'red crescent\t1039\n'
                'red cross\t1039\n'
                'reduced to rubble\t837\n'
                'reduced to ruins\t837\n'
                'reduction in force\t830\n'
                'redundancy\t830\n'
                'redundancy bill\t1065\n'
                'redundancy cost\t1065\n'
                'redundancy pay\t1065\n'
                'redundancy payment\t1065\n'
                'redundant\t830\n'
                'referenda\t980\n'
                'referendum\t980\n'
                'refinery\t700\n'
                'refugee\t576\n'
                'regain\t870\n'
                'regained\t870\n'
                'region\t998\n'
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
                'regional administration\t1047\n'
                'regional governor\t1047\n'
                'registered\t1105\n'
                'registered elector\t739\n'
                'registered electorate\t739\n'
                'registered for protection\t877\n'
                'registered for temporary protection\t877\n'
                'registered to vote\t739\n'
                'registered voter\t739\n'
                'registered voter who did not vote\t742\n'
                'regrouped\t861\n'
                'regrouping\t861\n'
                'regular troop\t594\n'
                'reim festival\t440\n'
                'rejected ballot\t745\n'
                'rejected vote\t745\n'
                'release\t801\n'
                'released\t801\n'
                'released by ministry\t1102\n'
                'released from captivity\t801\n'
                'reliant on aid\t818\n'
                'relief\t712\n'
                'relief aid\t710\n'
                'relief good\t710\n'
                'relief lorry\t713\n'
                'relief staff\t554\n'
                'relief supply\t710\n'
                'relief supply lorry\t713\n'
                'relief truck\t713\n'
                'relief worker\t554\n'
                'relying on aid\t818\n'
                'remain\t803\n'
                'remain in captivity\t1078\n'
                'remain of\t1080\n'
                'remaining\t803\n'
                'remaining in captivity\t1078\n'
                'removed\t875\n'
                'removed by force\t809\n'
                'removed from ground\t812\n'
                'removed to\t1062\n'
                'rendered homeless\t808\n'
                'reparation\t724\n'
                'repatriated\t802\n'
                'report\t1103\n'
                'report of\t1105\n'
                'reported\t1105\n'
                'reported by\t1102\n'
                'reported missing\t784\n'
                'reportedly\t1105\n'
                'reporter\t563\n'
                'reporting\t1105\n'
                'repress\t973\n'
                'repression\t973\n'
                'request\t864\n'
                'requested\t864\n'
                'require aid\t818\n'
                'require humanitarian aid\t818\n'
                'require humanitarian assistance\t818\n'
                'required\t866\n'
                'requirement\t866\n'
                'requiring aid\t818\n'
                'requiring assistance\t818\n'
                'requiring humanitarian aid\t818\n'
                'requiring humanitarian assistance\t818\n'
                'rescue\t810\n'
                'rescue crew\t561\n'
                'rescue worker\t561\n'
                'rescued\t810\n'
                'rescued alive\t810\n'
                'rescuer\t561\n'
                'reserve\t714\n'
                'reserve frozen\t1086\n'
                'reserve of central bank\t716\n'
                'reservist\t600\n'
                'residence\t688\n'
                'resident\t545\n'
                'residential block\t687\n'
                'residential building\t687\n'
                'residential unit\t688\n'
                'restored to control\t870\n'
                'restored to ukrainian control\t1070\n'
                'result\t1105\n'
                'retail outlet\t704\n'
                'retaken\t870\n'
                'retaking\t870\n'
                'retook\t870\n'
                'retreat\t861\n'
                'retreated\t861\n'
                'retreating\t861\n'
                'retrenched\t830\n'
                'retrenchment\t830\n'
                'retrieved\t812\n'
                'return\t802\n'
                'returned\t802\n'
                'returned from captivity\t801\n'
                'returned home\t802\n'
                'returned home from captivity\t801\n'
                'returned home in swap\t801\n'
                'returned in exchange\t801\n'
                'returned in swap\t801\n'
                'returned to control\t870\n'
                'returned to kyiv control\t1070\n'
                'returned to parliament\t872\n'
                'returned to ukrainian control\t1070\n'
                'returned under\t870\n'
                'returnee\t802\n'
                'returning\t802\n'
                'reuter\t1042\n'
                'revenue\t721\n'
                'rf\t249\n'
                'ria novosti\t1042\n'
                'richter\t889\n'
                'richter reading\t889\n'
                'richter scale\t889\n'
                'right group\t1045\n'
                'riot\t969\n'
                'riot police\t567\n'
                'rioting\t969\n'
                'rise in consumer price\t730\n'
                'rise in food price\t731\n'
                'rise in price\t730\n'
                'rival candidate\t982\n'
                'river crossing\t695\n'
                'rivne region\t346\n'
                'robbery\t767\n'
                'robot plane\t658\n'
                'robotyne\t396\n'
                'rocket\t667\n'
                'rocket and missile\t668\n'
                'rocket artillery\t644\n'
                'rocket artillery system\t644\n'
                'rocket attack\t960\n'
                'rocket fire\t960\n'
                'rocket launcher\t644\n'
                'rocket strike\t960\n'
                'rocketing\t960\n'
                'role axed\t830\n'
                'role cut\t830\n'
                'role eliminated\t830\n'
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
                'rouble\t890\n'
                'roughly\t1105\n'
                'round\t669\n'
                'round 1\t913\n'
                'round 2\t914\n'
                'round of artillery\t669\n'
                'round of artillery ammunition\t669\n'
                'round one\t913\n'
                'round two\t914\n'
                'round used\t1089\n'
                'rounded up\t790\n'
                'royal mail\t1026\n'
                'rsf\t279\n'
                'rszo\t644\n'
                'ru\t249\n'
                'ruaf\t249\n'
                'rubble\t946\n'
                'ruble\t890\n'
                'ruin\t946\n'
                'ruined\t837\n'
                'ruins\t946\n'
                'rule\t871\n'
                'ruled\t871\n'
                'ruling party\t983\n'
                'run off\t914\n'
                'run off vote\t914\n'
                'running\t901\n'
                'running total\t901\n'
                'runoff\t914\n'
                'runoff election\t914\n'
                'runoff vote\t914\n'
                'rus\t249\n'
                'russia\t249\n'
                'russia and ukraine\t284\n'
                'russia invasion\t1105\n'
                'russian\t250\n'
                'russian and ukrainian\t284\n'
                'russian armed force\t1058\n'
                'russian army\t1058\n'
                'russian capital\t415\n'
                'russian federation\t249\n'
                'russian federation armed force\t1058\n'
                'russian invader\t1055\n'
                'russian invasion\t1105\n'
                'russian military\t1058\n'
                'russian occupation force\t1055\n'
                'russian occupier\t1055\n'
                'russian occupying force\t1055\n'
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
                'sacked\t830\n'
                'sacking\t830\n'
                'sadah\t445\n'
                'saf\t280\n'
                'safe corridor\t1004\n'
                'sahel\t541\n'
                'said\t1103\n'
                'sailor\t610\n'
                'saint petersburg\t416\n'
                'salary\t736\n'
                'sale\t721\n'
                'salvadoran\t58\n'
                'sam\t647\n'
                'sam battery\t647\n'
                'sam launcher\t647\n'
                'sam system\t647\n'
                'sanaa\t444\n'
                'sanaa city\t444\n'
                'sanction\t879\n'
                'sanctioned\t879\n'
                'sank\t844\n'
                'sar cov 2\t950\n'
                'sarscov2\t950\n'
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
                'saved\t810\n'
                'saved alive\t810\n'
                'saved alive from\t810\n'
                'say\t1103\n'
                'sbu\t1046\n'
                'scale\t1105\n'
                'school\t691\n'
                'school building\t691\n'
                'school bus\t989\n'
                'school children\t547\n'
                'school facility\t691\n'
                'school hit\t994\n'
                'schoolboy\t547\n'
                'schoolbus\t989\n'
                'schoolchild\t547\n'
                'schoolchildren\t547\n'
                'schoolgirl\t547\n'
                'scorched\t878\n'
                'scot\t234\n'
                'scotland\t233\n'
                'scottish\t234\n'
                'scuttled\t844\n'
                'sea corridor\t1005\n'
                'seafarer\t570\n'
                'seaman\t610\n'
                'seamen\t610\n'
                'search giant\t1017\n'
                'seat\t750\n'
                'seat in chamber\t750\n'
                'seat in parliament\t750\n'
                'sebastopol\t409\n'
                'second ballot\t914\n'
                'second quarter\t916\n'
                'second round\t914\n'
                'secondary tremor\t760\n'
                'secured\t872\n'
                'security aid\t709\n'
                'security assistance\t709\n'
                'security crackdown\t973\n'
                'security force\t568\n'
                'security officer\t568\n'
                'security personnel\t568\n'
                'security service member\t568\n'
                'seeking refuge\t814\n'
                'seeking shelter\t814\n'
                'seismic event\t925\n'
                'seized\t848\n'
                'seized as hostage\t799\n'
                'seized as trophy\t787\n'
                'seizure\t871\n'
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
                'sent\t863\n'
                'sent abroad\t868\n'
                'sent against\t1063\n'
                'sent back\t802\n'
                'sent home\t802\n'
                'sent in\t857\n'
                'sent over\t854\n'
                'sent to bottom\t844\n'
                'sent to hospital\t824\n'
                'sent to jail\t793\n'
                'sent to prison\t793\n'
                'sentence\t795\n'
                'sentenced\t795\n'
                'sentenced to death\t794\n'
                'seoul\t298\n'
                'separatist of donetsk\t258\n'
                'serb\t182\n'
                'serbia\t181\n'
                'serbian\t182\n'
                'seriously hurt\t781\n'
                'seriously injured\t781\n'
                'seriously wounded\t781\n'
                'service member\t594\n'
                'service personnel\t594\n'
                'serviceman\t594\n'
                'servicemember\t594\n'
                'servicemen\t594\n'
                'servicemen and servicewomen\t594\n'
                'servicemen and women\t594\n'
                'servicemen held captive\t1054\n'
                'servicepeople\t594\n'
                'servicewoman\t594\n'
                'serving president\t981\n'
                'set free\t801\n'
                'set to\t923\n'
                'set upon\t846\n'
                'settlement\t683\n'
                'sevastopol\t409\n'
                'severance\t1065\n'
                'severance bill\t1065\n'
                'severance cost\t1065\n'
                'severance package\t1065\n'
                'severance pay\t1065\n'
                'severance payment\t1065\n'
                'severe acute malnutrition\t822\n'
                'severe malnutrition\t822\n'
                'severely acutely malnourished\t822\n'
                'severely injured\t781\n'
                'severely malnourished\t822\n'
                'severely wounded\t781\n'
                'severodonetsk\t376\n'
                'severodonetzk\t376\n'
                'sexually assaulted\t798\n'
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
                'sham referendum\t980\n'
                'share\t883\n'
                'share in favor\t746\n'
                'share not voting\t742\n'
                'share of electorate that voted\t741\n'
                'share of electorate voting\t741\n'
                'share of registered voter who cast ballot\t741\n'
                'share of registered voter who voted\t741\n'
                'share of voter who cast ballot\t741\n'
                'share of voter who turned out\t741\n'
                'shed\t830\n'
                'shed job\t830\n'
                'shedding\t830\n'
                'shell\t669\n'
                'shell and round\t669\n'
                'shell consumption\t1089\n'
                'shell expenditure\t1089\n'
                'shell fire\t962\n'
                'shell spent\t854\n'
                'shell usage\t1089\n'
                'shell use\t1089\n'
                'shell used\t1089\n'
                'shelled\t962\n'
                'shellfire\t962\n'
                'shelling\t962\n'
                'sheltered\t814\n'
                'sheltering\t814\n'
                'shifa\t433\n'
                'shifa hospital\t433\n'
                'ship\t675\n'
                'ship and boat\t676\n'
                'ship boat\t676\n'
                'ship wreck\t945\n'
                'shipment of grain\t728\n'
                'shipped\t863\n'
                'shipped abroad\t868\n'
                'shipped off to\t1062\n'
                'shipped out\t868\n'
                'shipping\t675\n'
                'shipwreck\t945\n'
                'shipwreck off\t945\n'
                'shock\t925\n'
                'shoot\t854\n'
                'shoot down\t840\n'
                'shootdown\t840\n'
                'shooting\t965\n'
                'shooting down\t840\n'
                'shop\t704\n'
                'shopping center\t996\n'
                'shopping mall\t996\n'
                'short of food\t820\n'
                'shot\t854\n'
                'shot and killed\t1051\n'
                'shot at\t1063\n'
                'shot dead\t1051\n'
                'shot down\t840\n'
                'shot down by air defense\t843\n'
                'shot given\t755\n'
                'shot out of sky\t840\n'
                'shotdown\t840\n'
                'showing sign of torture\t797\n'
                'shut\t851\n'
                'shut down\t851\n'
                'shuttered\t851\n'
                'siberia\t417\n'
                'sichuan\t493\n'
                'sicily\t525\n'
                'sickened\t823\n'
                'side\t1105\n'
                'sieverodonetsk\t376\n'
                'sieverodonetzk\t376\n'
                'sievierodonetsk\t376\n'
                'sign of torture\t797\n'
                'since beginning of this year\t911\n'
                'since beginning of year\t911\n'
                'since january\t911\n'
                'since new year\t911\n'
                'since start of this year\t911\n'
                'since start of year\t911\n'
                'sindh\t503\n'
                'singapore\t183\n'
                'singaporean\t184\n'
                'sinking\t844\n'
                'sitting head of state\t981\n'
                'sitting president\t981\n'
                'size\t1105\n'
                'size of crowd\t753\n'
                'skirmish\t970\n'
                'slain\t776\n'
                'slash\t830\n'
                'slashed\t830\n'
                'slashing\t830\n'
                'slaughtered\t777\n'
                'slaviansk\t363\n'
                'slavyansk\t363\n'
                'slovak\t186\n'
                'slovakia\t185\n'
                'slovenia\t187\n'
                'slovenian\t188\n'
                'sloviansk\t363\n'
                'slovyansk\t363\n'
                'small arm\t681\n'
                'small boat arrival\t763\n'
                'small boat crossing\t763\n'
                'small boat migrant\t763\n'
                'smallboat arrival\t763\n'
                'smashed\t837\n'
                'snake island\t355\n'
                'sniper fire\t965\n'
                'so called\t1105\n'
                'so called referendum\t980\n'
                'so far\t901\n'
                'so far this year\t911\n'
                'socalled\t1105\n'
                'socalled referendum\t980\n'
                'social network x\t1018\n'
                'soil\t682\n'
                'soldier\t594\n'
                'soldier and officer\t594\n'
                'soldier death\t1050\n'
                'soldier held captive\t1054\n'
                'soldier of fortune\t616\n'
                'soledar\t364\n'
                'somali\t190\n'
                'somalia\t189\n'
                'some\t1105\n'
                'sortie\t758\n'
                'sortie by aviation\t758\n'
                'sortie flown\t758\n'
                'sought\t864\n'
                'sought refuge\t814\n'
                'soul\t544\n'
                'source\t1103\n'
                'south africa\t191\n'
                'south african\t192\n'
                'south gaza\t431\n'
                'south korea\t296\n'
                'south korean\t297\n'
                'south lebanon\t443\n'
                'south of\t1083\n'
                'south of gaza\t431\n'
                'south of israel\t437\n'
                'south of ukraine\t350\n'
                'south sudan\t193\n'
                'south sudanese\t194\n'
                'southern gaza\t431\n'
                'southern israel\t437\n'
                'southern lebanon\t443\n'
                'southern ukraine\t350\n'
                'sovereign asset\t715\n'
                'spain\t195\n'
                'spanish\t196\n'
                'special equipment\t639\n'
                'special force\t609\n'
                'special machinery\t639\n'
                'special military operation\t1105\n'
                'special operation force\t609\n'
                'special operation troop\t609\n'
                'special vehicle\t639\n'
                'spectator\t586\n'
                'spetsnaz\t609\n'
                'spg\t642\n'
                'sph\t642\n'
                'spoiled ballot\t745\n'
                'spoiled ballot paper\t745\n'
                'spoiled vote\t745\n'
                'spoilt ballot\t745\n'
                'spoilt ballot paper\t745\n'
                'spoilt vote\t745\n'
                'sq kilometer\t884\n'
                'sq km\t884\n'
                'sq kms\t884\n'
                'sq mi\t884\n'
                'sq mile\t884\n'
                'sqkm\t884\n'
                'square kilometer\t884\n'
                'square km\t884\n'
                'square km of land\t682\n'
                'square mile\t884\n'
                'sri lanka\t197\n'
                'sri lankan\t198\n'
                'st petersburg\t416\n'
                'stabbing\t966\n'
                'staff\t569\n'
                'staff cut\t830\n'
                'staff member\t569\n'
                'staff reduction\t830\n'
                'staffer\t569\n'
                'staged walkout\t835\n'
                'stampede\t944\n'
                'starlink\t657\n'
                'starlink dish\t657\n'
                'starlink terminal\t657\n'
                'starlink unit\t657\n'
                'starvation\t948\n'
                'starvation death\t1069\n'
                'starved\t948\n'
                'starved to death\t1069\n'
                'starving\t948\n'
                'starving to death\t1069\n'
                'stat\t1103\n'
                'state asset\t715\n'
                'state debt\t723\n'
                'state media\t1042\n'
                'state violence\t973\n'
                'stated by\t1102\n'
                'statement\t1103\n'
                'station\t997\n'
                'stationed\t857\n'
                'statistic\t1103\n'
                'stay\t803\n'
                'stayed\t803\n'
                'staying\t803\n'
                'step away from famine\t819\n'
                'step from famine\t819\n'
                'still\t803\n'
                'still being held\t800\n'
                'still captive\t800\n'
                'still functioning\t852\n'
                'still held\t800\n'
                'still held hostage\t1079\n'
                'still in captivity\t1078\n'
                'still in country\t1006\n'
                'still left\t803\n'
                'still living\t803\n'
                'still missing\t784\n'
                'still occupied\t871\n'
                'still open\t852\n'
                'still operating\t852\n'
                'still operational\t852\n'
                'still there\t803\n'
                'still to be freed\t800\n'
                'still to be released\t800\n'
                'still under rubble\t815\n'
                'stole\t849\n'
                'stolen\t849\n'
                'stopped by air defense\t843\n'
                'store\t704\n'
                'storm\t927\n'
                'stranded\t815\n'
                'strategic bomber\t655\n'
                'street fighting\t970\n'
                'street protest\t974\n'
                'street rally\t974\n'
                'strength\t889\n'
                'strength on richter scale\t889\n'
                'stretch\t1105\n'
                'stretching toward\t1083\n'
                'strike\t967\n'
                'strike action\t1011\n'
                'strike drone\t659\n'
                'strike uav\t659\n'
                'striker\t835\n'
                'striking\t835\n'
                'striking worker\t835\n'
                'strip\t422\n'
                'strong point\t685\n'
                'stronghold\t685\n'
                'struck\t847\n'
                'strucken\t847\n'
                'structure\t686\n'
                'stuck\t803\n'
                'student\t565\n'
                'su 25\t653\n'
                'su 34\t653\n'
                'su 35\t653\n'
                'su25\t653\n'
                'su34\t653\n'
                'su35\t653\n'
                'sub marine\t679\n'
                'submarine\t679\n'
                'submerged\t853\n'
                'submitted\t874\n'
                'subscriber\t590\n'
                'subsequent tremor\t760\n'
                'sudan\t199\n'
                'sudan army\t280\n'
                'sudanese\t200\n'
                'sudanese armed force\t280\n'
                'sudanese army\t280\n'
                'suffered injury\t780\n'
                'suffered wound\t780\n'
                'suffering acute malnutrition\t821\n'
                'suffering from acute malnutrition\t821\n'
                'suffering from malnutrition\t821\n'
                'suffering from severe acute malnutrition\t822\n'
                'suffering malnutrition\t821\n'
                'suffering severe malnutrition\t822\n'
                'suicide attack\t963\n'
                'suicide blast\t963\n'
                'suicide bomb\t963\n'
                'suicide bombing\t963\n'
                'suicide drone\t659\n'
                'sulawesi\t488\n'
                'sum\t1105\n'
                'summoned to army\t860\n'
                'sumy\t402\n'
                'sumy region\t337\n'
                'sunk\t844\n'
                'supernova festival\t440\n'
                'supernova music festival\t440\n'
                'supplied\t863\n'
                'supplied by washington\t1088\n'
                'supply\t863\n'
                'support\t712\n'
                'support package\t712\n'
                'supporter\t586\n'
                'suppression\t973\n'
                'surface area\t884\n'
                'surface to air missile system\t647\n'
                'surfacetoair missile system\t647\n'
                'surgeon\t559\n'
                'surrender\t788\n'
                'surrendered\t788\n'
                'surrendering\t788\n'
                'surveillance drone\t661\n'
                'survived\t811\n'
                'surviving\t811\n'
                'survivor\t811\n'
                'survivor found alive\t1068\n'
                'suspected cholera\t949\n'
                'suspended\t881\n'
                'sustained injury\t780\n'
                'swamped\t853\n'
                'swap\t987\n'
                'swap of prisoner\t987\n'
                'swapped\t1064\n'
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
                'taken\t871\n'
                'taken against their will\t809\n'
                'taken as hostage\t799\n'
                'taken as prize\t787\n'
                'taken as trophy\t787\n'
                'taken away by police\t790\n'
                'taken away to\t1062\n'
                'taken back\t870\n'
                'taken by force\t809\n'
                'taken captive\t787\n'
                'taken down\t840\n'
                'taken hostage\t799\n'
                'taken hostage by\t799\n'
                'taken in\t814\n'
                'taken into custody\t790\n'
                'taken into gaza\t799\n'
                'taken live\t776\n'
                'taken on\t833\n'
                'taken onto\t1062\n'
                'taken out\t837\n'
                'taken out alive\t810\n'
                'taken out of\t804\n'
                'taken out of action\t779\n'
                'taken over\t848\n'
                'taken over by force\t871\n'
                'taken prisoner\t787\n'
                'taken refuge\t814\n'
                'taken to\t1062\n'
                'taken to hospital\t824\n'
                'taken to safety\t804\n'
                'taken to street\t566\n'
                'takenout\t837\n'
                'taking\t871\n'
                'taking industrial action\t835\n'
                'taking out\t837\n'
                'taking part\t753\n'
                'taking refuge\t814\n'
                'taking shelter\t814\n'
                'taleban\t276\n'
                'taliban\t276\n'
                'tallied\t873\n'
                'tally\t1105\n'
                'tank\t628\n'
                'tank crew\t606\n'
                'tank crew member\t606\n'
                'tanker\t678\n'
                'tanker crew\t606\n'
                'tankman\t606\n'
                'tankmen\t606\n'
                'tanzania\t209\n'
                'tanzanian\t210\n'
                'targeted\t846\n'
                'tass\t1042\n'
                'tbilisi\t532\n'
                'teacher\t564\n'
                'teaching staff\t564\n'
                'tech\t986\n'
                'tech company\t986\n'
                'tech firm\t986\n'
                'tech giant\t986\n'
                'tech industry\t986\n'
                'tech sector\t986\n'
                'technology\t986\n'
                'technology company\t986\n'
                'technology firm\t986\n'
                'technology industry\t986\n'
                'technology sector\t986\n'
                'teheran\t307\n'
                'tehran\t307\n'
                'tel aviv\t266\n'
                'temblor\t925\n'
                'tempest\t927\n'
                'terminated\t830\n'
                'ternopil region\t347\n'
                'terrain\t682\n'
                'territorial gain\t1095\n'
                'territory\t682\n'
                'terror operative\t614\n'
                'terrorist\t614\n'
                'terrorist fighter\t614\n'
                'tesla\t1023\n'
                'tested positive\t823\n'
                'texas\t510\n'
                'thai\t212\n'
                'thailand\t211\n'
                'that\t1105\n'
                'that came under attack\t846\n'
                'theater\t995\n'
                'theft\t849\n'
                'their\t1104\n'
                'their own\t1104\n'
                'there\t1105\n'
                'thermal power plant\t696\n'
                'thermal power station\t696\n'
                'these\t1105\n'
                'they\t1105\n'
                'they say\t1105\n'
                'thieved\t849\n'
                'third quarter\t917\n'
                'this\t1105\n'
                'this month\t910\n'
                'this week\t908\n'
                'this weekend\t920\n'
                'this year\t911\n'
                'this year so far\t911\n'
                'those\t1105\n'
                'those voting yes\t746\n'
                'those who fled\t1075\n'
                'those who have fled\t1075\n'
                'thought\t1105\n'
                'thousand\t1105\n'
                'threatened\t831\n'
                'threatened by famine\t819\n'
                'threatened with famine\t819\n'
                'through\t1101\n'
                'through street of\t1083\n'
                'throughout\t1083\n'
                'thrown out\t880\n'
                'thus far\t901\n'
                'thwarted\t843\n'
                'tibet\t497\n'
                'tidal wave\t934\n'
                'tifli\t532\n'
                'tigray\t481\n'
                'tigray people liberation front\t282\n'
                'tigrayan force\t282\n'
                'to\t1092\n'
                'to axe\t830\n'
                'to be\t1105\n'
                'to be axed\t832\n'
                'to be cut\t832\n'
                'to be laid off\t832\n'
                'to cut\t830\n'
                'to date\t901\n'
                'to go\t832\n'
                'to protest\t974\n'
                'today\t905\n'
                'tokyo\t487\n'
                'toll\t786\n'
                'toll so far\t901\n'
                'ton\t891\n'
                'tonnage\t891\n'
                'took\t871\n'
                'took back\t870\n'
                'took captive\t787\n'
                'took industrial action\t835\n'
                'took out\t837\n'
                'took part\t753\n'
                'took prisoner\t787\n'
                'took refuge\t814\n'
                'took shelter\t814\n'
                'took to street\t566\n'
                'top commander\t596\n'
                'top officer\t596\n'
                'toppled\t841\n'
                'torched\t837\n'
                'toretsk\t367\n'
                'tornado\t931\n'
                'torture\t797\n'
                'tortured\t797\n'
                'total\t901\n'
                'total figure\t901\n'
                'total number\t1105\n'
                'total so far\t901\n'
                'total to date\t901\n'
                'total toll\t901\n'
                'totally destroyed\t837\n'
                'tourist\t584\n'
                'toward\t1083\n'
                'towed howitzer\t641\n'
                'tower block\t687\n'
                'town\t683\n'
                'town and city\t683\n'
                'town and village\t683\n'
                'townsfolk\t545\n'
                'townspeople\t545\n'
                'tplf\t282\n'
                'trace of torture\t797\n'
                'trade union\t1043\n'
                'traded\t1064\n'
                'trading ship\t677\n'
                'train station\t997\n'
                'trained\t858\n'
                'training\t858\n'
                'transferred\t863\n'
                'transferred by force\t809\n'
                'trapped\t815\n'
                'trapped under debris\t815\n'
                'trapped under rubble\t815\n'
                'traveler\t583\n'
                'traveller\t583\n'
                'treated in hospital\t824\n'
                'tree\t770\n'
                'tremor\t925\n'
                'tremor after earthquake\t760\n'
                'tremor after main quake\t760\n'
                'tremor after main shock\t760\n'
                'tremor after quake\t760\n'
                'tremor following earthquake\t760\n'
                'tremor following main quake\t760\n'
                'tremor following main shock\t760\n'
                'tremor following quake\t760\n'
                'tremor since earthquake\t760\n'
                'tremor since main earthquake\t760\n'
                'tremor since main quake\t760\n'
                'tremor since main shock\t760\n'
                'tremor since quake\t760\n'
                'tremor that followed\t760\n'
                'trench\t685\n'
                'tripoli\t475\n'
                'troop\t594\n'
                'troop build up\t857\n'
                'troop buildup\t857\n'
                'troop carrier\t636\n'
                'troop concentration\t857\n'
                'troop held captive\t1054\n'
                'troop loss\t1053\n'
                'trooper\t594\n'
                'trophy\t787\n'
                'truce\t1003\n'
                'truce violation\t759\n'
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
                'tsunami\t934\n'
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
                'turned out\t753\n'
                'turned out by factory\t869\n'
                'turned out to protest\t974\n'
                'turned over\t863\n'
                'turned up\t859\n'
                'turnout\t743\n'
                'turnout at poll\t741\n'
                'turnout of voter\t741\n'
                'turnout rate\t741\n'
                'turnover\t721\n'
                'twister\t931\n'
                'twitter\t1018\n'
                'twitter under musk\t1018\n'
                'two army\t284\n'
                'two side\t284\n'
                'typhoon\t930',
           'u': 'ua\t253\n'
                'uae\t317\n'
                'uaf\t1056\n'
                'uah\t890\n'
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
                'ukraine air force\t1059\n'
                'ukraine ally\t1013\n'
                'ukraine and russia\t284\n'
                'ukraine armed force\t1056\n'
                'ukraine army\t1056\n'
                'ukraine capital\t349\n'
                'ukraine defender\t1056\n'
                'ukraine east\t351\n'
                'ukraine intelligence\t1059\n'
                'ukraine military\t1056\n'
                'ukraine south\t350\n'
                'ukrainian\t254\n'
                'ukrainian air force\t1059\n'
                'ukrainian and russian\t284\n'
                'ukrainian armed force\t1056\n'
                'ukrainian army\t1056\n'
                'ukrainian capital\t349\n'
                'ukrainian intelligence\t1059\n'
                'ukrainian military\t1056\n'
                'un\t1036\n'
                'un agency\t1036\n'
                'un agency for palestinian\t1028\n'
                'un agency for palestinian refugee\t1028\n'
                'un employee\t556\n'
                'un human right office\t1036\n'
                'un palestinian refugee agency\t1028\n'
                'un peacekeeper\t557\n'
                'un personnel\t556\n'
                'un refugee agency\t1036\n'
                'un relief agency for palestinian\t1028\n'
                'un relief and work agency\t1028\n'
                'un staff\t556\n'
                'un staffer\t556\n'
                'un troop\t557\n'
                'un worker\t556\n'
                'unable to operate\t851\n'
                'unaccounted\t784\n'
                'unaccounted for\t784\n'
                'unconfirmed\t1105\n'
                'uncovered\t812\n'
                'uncrewed aerial vehicle\t658\n'
                'uncrewed aircraft\t658\n'
                'under\t1101\n'
                'under 18\t546\n'
                'under 5\t548\n'
                'under attack\t846\n'
                'under control\t871\n'
                'under control of\t1071\n'
                'under debris\t815\n'
                'under five\t548\n'
                'under occupation\t871\n'
                'under occupation of\t1071\n'
                'under occupier\t871\n'
                'under rubble\t815\n'
                'under rule\t871\n'
                'under sanction\t879\n'
                'under siege\t815\n'
                'under threat\t831\n'
                'under water\t853\n'
                'under18\t546\n'
                'under5\t548\n'
                'underage\t546\n'
                'underfed\t821\n'
                'underfive\t548\n'
                'undernourished\t820\n'
                'undertaken\t862\n'
                'undertook to give\t862\n'
                'underwater\t853\n'
                'undocumented migrant\t579\n'
                'undp\t1036\n'
                'unearthed\t812\n'
                'unemployed\t733\n'
                'unemployed people\t733\n'
                'unemployment\t732\n'
                'unemployment rate\t732\n'
                'unhcr\t1036\n'
                'unheated\t828\n'
                'unicef\t1036\n'
                'uniformed personnel\t594\n'
                'union\t1043\n'
                'unit\t1105\n'
                'united arab emirate\t317\n'
                'united kingdom\t289\n'
                'united nation\t1036\n'
                'united nation employee\t556\n'
                'united nation palestinian refugee agency\t1028\n'
                'united nation staff\t556\n'
                'united nation worker\t556\n'
                'united state\t286\n'
                'united state of america\t286\n'
                'university student\t565\n'
                'unlawfully deported\t809\n'
                'unlawfully taken\t809\n'
                'unlawfully transferred\t809\n'
                'unleashed\t854\n'
                'unmanned aerial aircraft\t658\n'
                'unmanned aerial system\t658\n'
                'unmanned aerial vehicle\t658\n'
                'unmanned aircraft\t658\n'
                'unmanned drone\t658\n'
                'unmanned plane\t658\n'
                'unrest\t969\n'
                'unrwa\t1028\n'
                'unrwa colleague\t555\n'
                'unrwa employee\t555\n'
                'unrwa personnel\t555\n'
                'unrwa staff\t555\n'
                'unrwa staffer\t555\n'
                'unrwa worker\t555\n'
                'until now\t901\n'
                'up to\t1105\n'
                'up to now\t901\n'
                'updated\t1105\n'
                'uprooted\t805\n'
                'uprooted inside\t806\n'
                'uprooted within\t806\n'
                'uruguay\t219\n'
                'uruguayan\t220\n'
                'us\t286\n'
                'us made\t1014\n'
                'us supplied\t1088\n'
                'usa\t286\n'
                'usd\t890\n'
                'usg\t1048\n'
                'usmade\t1014\n'
                'ussupplied\t1088\n'
                'uzbek\t222\n'
                'uzbekistan\t221',
           'v': 'vaccinated\t825\n'
                'vaccination\t755\n'
                'vaccine\t755\n'
                'vaccine dose\t755\n'
                'valencia\t522\n'
                'value\t890\n'
                'value of\t890\n'
                'value of damage\t718\n'
                'vanished\t784\n'
                'vdv\t608\n'
                'vdv soldier\t608\n'
                'vdv troop\t608\n'
                'vehicle\t621\n'
                'vehicle and fuel tank\t622\n'
                'vehicle and tanker\t622\n'
                'venezuela\t223\n'
                'venezuelan\t224\n'
                'verified\t1105\n'
                'verified by\t1102\n'
                'version\t1103\n'
                'vessel\t675\n'
                'via\t1105\n'
                'victim\t783\n'
                'victim killed\t776\n'
                'victim killed and injured\t775\n'
                'vietnam\t225\n'
                'vietnamese\t226\n'
                'village\t683\n'
                'village and town\t683\n'
                'villager\t545\n'
                'vinnitsa\t407\n'
                'vinnitsa region\t342\n'
                'vinnytsia\t407\n'
                'vinnytsia region\t342\n'
                'violation of ceasefire\t759\n'
                'violation of truce\t759\n'
                'visitor\t584\n'
                'void ballot\t745\n'
                'void vote\t745\n'
                'volcanic eruption\t935\n'
                'volcano\t935\n'
                'volchansk\t384\n'
                'volkswagen\t1024\n'
                'volnovakha\t374\n'
                'volume\t1105\n'
                'volunteer\t602\n'
                'volunteer fighter\t602\n'
                'volunteer soldier\t602\n'
                'vote\t744\n'
                'vote against\t747\n'
                'vote by mail\t748\n'
                'vote by post\t748\n'
                'vote cast by mail\t748\n'
                'vote cast by post\t748\n'
                'vote cast early\t749\n'
                'vote count\t977\n'
                'vote declared invalid\t745\n'
                'vote for joining russia\t746\n'
                'vote for yes\t746\n'
                'vote in favor\t746\n'
                'vote on annexation\t980\n'
                'vote on joining russia\t980\n'
                'vote rejected\t745\n'
                'vote tally\t744\n'
                'vote to join russia\t980\n'
                'vote void\t745\n'
                'voted no\t747\n'
                'voted to join russia\t746\n'
                'voted yes\t746\n'
                'voter\t738\n'
                'voter abstention\t742\n'
                'voter on electoral roll\t739\n'
                'voter on register\t739\n'
                'voter on roll\t739\n'
                'voter participation\t741\n'
                'voter participation rate\t741\n'
                'voter registered\t739\n'
                'voter turnout\t741\n'
                'voter turnout rate\t741\n'
                'voter who did not vote\t742\n'
                'voter who stayed at home\t742\n'
                'voter who stayed away\t742\n'
                'voter who turned out\t1084\n'
                'voter who voted\t1084\n'
                'voting age population\t740\n'
                'voting for annexation\t746\n'
                'voting in favor\t746\n'
                'voting station\t751\n'
                'voting to join russia\t746\n'
                'voting turnout\t741\n'
                'voting yes\t746\n'
                'votingage population\t740\n'
                'vovchansk\t384\n'
                'vowed\t862\n'
                'vsu\t1056\n'
                'vuhledar\t365\n'
                'vw\t1024',
           'w': 'wage\t736\n'
                'wagner\t257\n'
                'wagner group\t257\n'
                'wagnerite\t257\n'
                'wake\t990\n'
                'wales\t237\n'
                'walk out\t835\n'
                'walked free\t801\n'
                'walked out\t835\n'
                'walkout\t835\n'
                'wanted\t864\n'
                'wanting\t866\n'
                'war\t1105\n'
                'war captive\t575\n'
                'war crime\t761\n'
                'war crime case\t761\n'
                'war plane\t653\n'
                'war prisoner\t575\n'
                'war reparation\t724\n'
                'war ship\t676\n'
                'warplane\t653\n'
                'warplane strike\t958\n'
                'warrior\t594\n'
                'warsaw\t533\n'
                'warship\t676\n'
                'warship and boat\t676\n'
                'warship boat\t676\n'
                'warship cutter\t676\n'
                'was\t1105\n'
                'washington\t288\n'
                'watchdog\t1045\n'
                'wealth frozen\t1085\n'
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
                'wedding\t992\n'
                'wedding party\t992\n'
                'week\t894\n'
                'weekend\t920\n'
                'weekly\t894\n'
                'welcomed\t814\n'
                'welsh\t238\n'
                'went back\t802\n'
                'went home\t802\n'
                'went into\t867\n'
                'went on strike\t835\n'
                'were\t1105\n'
                'west\t1013\n'
                'west bank\t423\n'
                'west of\t1083\n'
                'west of afghanistan\t452\n'
                'west of ukraine\t353\n'
                'western\t1013\n'
                'western afghanistan\t452\n'
                'western ally\t1013\n'
                'western battle tank\t629\n'
                'western country\t1013\n'
                'western intelligence\t1046\n'
                'western made\t1013\n'
                'western made tank\t629\n'
                'western main battle tank\t629\n'
                'western official\t1046\n'
                'western partner\t1013\n'
                'western supplied\t1013\n'
                'western supplied tank\t629\n'
                'western tank\t629\n'
                'western ukraine\t353\n'
                'westernmade\t1013\n'
                'westernmade tank\t629\n'
                'westernsupplied\t1013\n'
                'westernsupplied tank\t629\n'
                'wfp\t1036\n'
                'wheat and maize\t729\n'
                'whereabout unknown\t784\n'
                'which\t1105\n'
                'white collar job\t571\n'
                'white house\t288\n'
                'whitecollar job\t571\n'
                'who\t1105\n'
                'who fled home\t805\n'
                'who have come\t859\n'
                'who have come back\t802\n'
                'who have come to\t1094\n'
                'who have had to leave their home\t805\n'
                'who have left their home\t805\n'
                'who have lost their live\t776\n'
                'who have stayed\t803\n'
                'who mission\t1036\n'
                'who need aid\t818\n'
                'who need humanitarian assistance\t818\n'
                'who surrendered\t788\n'
                'who voted\t738\n'
                'who walked out\t835\n'
                'whom\t1105\n'
                'whose\t1105\n'
                'wia\t1052\n'
                'wild fire\t932\n'
                'wildfire\t932\n'
                'will\t1105\n'
                'win\t872\n'
                'win back\t870\n'
                'winning\t872\n'
                'winning back\t870\n'
                'wiped off\t837\n'
                'wiped out\t776\n'
                'with\t1105\n'
                'with no electricity\t827\n'
                'with no heating\t828\n'
                'with no power\t827\n'
                'with sign of torture\t797\n'
                'with trace of torture\t797\n'
                'withdraw\t861\n'
                'withdrawal\t861\n'
                'withdrawing\t861\n'
                'withdrawn\t861\n'
                'withdrew\t861\n'
                'within\t1097\n'
                'within 24 hour\t903\n'
                'within and beyond border\t1008\n'
                'within border\t1006\n'
                'within country\t1006\n'
                'within day\t903\n'
                'within own country\t1006\n'
                'within their country\t1006\n'
                'without access to clean water\t829\n'
                'without clean water\t829\n'
                'without current\t827\n'
                'without drinking water\t829\n'
                'without electricity\t827\n'
                'without enough food\t820\n'
                'without enough to eat\t820\n'
                'without food\t820\n'
                'without heat\t828\n'
                'without heating\t828\n'
                'without home\t808\n'
                'without power\t827\n'
                'without roof\t808\n'
                'without running water\t829\n'
                'without safe drinking water\t829\n'
                'without safe water\t829\n'
                'without shelter\t808\n'
                'without water\t829\n'
                'woman\t550\n'
                'woman murdered\t765\n'
                'women\t550\n'
                'women and children\t551\n'
                'women and kid\t551\n'
                'women and minor\t551\n'
                'women murdered\t765\n'
                'women raped\t1074\n'
                'won\t872\n'
                'won back\t870\n'
                'work for\t834\n'
                'work force\t569\n'
                'worker\t569\n'
                'workforce\t569\n'
                'workforce reduction\t830\n'
                'working\t834\n'
                'working day lost\t836\n'
                'working for\t834\n'
                'worldwide\t1105\n'
                'worshiper\t587\n'
                'worshipper\t587\n'
                'worth\t890\n'
                'would\t1105\n'
                'would be migrant\t579\n'
                'wouldbe migrant\t579\n'
                'wound\t780\n'
                'wounded\t780\n'
                'wounded in action\t1052\n'
                'wounded in battle\t1052\n'
                'wounded in combat\t1052\n'
                'wounded on battlefield\t1052\n'
                'wounding\t780\n'
                'wreckage\t946\n'
                'wrecked\t837\n'
                'wrecked or damaged\t839\n'
                'wuhan\t495',
           'x': 'xinjiang\t496',
           'y': 'year\t896\n'
                'year before\t912\n'
                'year earlier\t912\n'
                'year on year inflation\t730\n'
                'year to date\t911\n'
                'yearly\t896\n'
                'yearonyear inflation\t730\n'
                'yelenovka\t370\n'
                'yemen\t227\n'
                'yemen houthi\t273\n'
                'yemen rebel\t273\n'
                'yemeni\t228\n'
                'yemeni capital\t444\n'
                'yemeni houthi\t273\n'
                'yemeni rebel\t273\n'
                'yes camp\t746\n'
                'yes share\t746\n'
                'yes share of vote\t746\n'
                'yes side\t746\n'
                'yes vote\t746\n'
                'yes vote share\t746\n'
                'yesterday\t904\n'
                'yet to be freed\t800\n'
                'yet to be released\t800\n'
                'yet to leave\t803\n'
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
                'zsu\t1056\n'
                'zuckerberg company\t1016',
           '£': '£\t890',
           '€': '€\t890'}}
