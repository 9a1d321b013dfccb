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
 'words': (((('name', 'afghanistan'),), 'afghanistan'), ((('adj', 'afghanistan'),), 'afghan'), ((('name', 'albania'),), 'albania'),
           ((('adj', 'albania'),), 'albanian'), ((('name', 'algeria'),), 'algeria'), ((('adj', 'algeria'),), 'algerian'),
           ((('name', 'argentina'),), 'argentina'), ((('adj', 'argentina'),), 'argentine\nargentinian'), ((('name', 'armenia'),), 'armenia'),
           ((('adj', 'armenia'),), 'armenian'), ((('name', 'australia'),), 'australia'), ((('adj', 'australia'),), 'australian'),
           ((('name', 'austria'),), 'austria'), ((('adj', 'austria'),), 'austrian'), ((('name', 'azerbaijan'),), 'azerbaijan'),
           ((('adj', 'azerbaijan'),), 'azerbaijani\nazeri'), ((('name', 'bangladesh'),), 'bangladesh'), ((('adj', 'bangladesh'),), 'bangladeshi'),
           ((('name', 'belarus'),), 'belarus'), ((('adj', 'belarus'),), 'belarusian\nbelarussian'), ((('name', 'belgium'),), 'belgium'),
           ((('adj', 'belgium'),), 'belgian'), ((('name', 'bolivia'),), 'bolivia'), ((('adj', 'bolivia'),), 'bolivian'), ((('name', 'bosnia'),), 'bosnia'),
           ((('adj', 'bosnia'),), 'bosnian'), ((('name', 'brazil'),), 'brazil'), ((('adj', 'brazil'),), 'brazilian'), ((('name', 'bulgaria'),), 'bulgaria'),
           ((('adj', 'bulgaria'),), 'bulgarian'), ((('name', 'burkina faso'),), 'burkina faso'), ((('adj', 'burkina faso'),), 'burkinabe'),
           ((('name', 'cambodia'),), 'cambodia'), ((('adj', 'cambodia'),), 'cambodian'), ((('name', 'cameroon'),), 'cameroon'),
           ((('adj', 'cameroon'),), 'cameroonian'), ((('name', 'canada'),), 'canada'), ((('adj', 'canada'),), 'canadian'),
           ((('name', 'central african republic'),), 'central african republic'), ((('name', 'chad'),), 'chad'), ((('adj', 'chad'),), 'chadian'),
           ((('name', 'chile'),), 'chile'), ((('adj', 'chile'),), 'chilean'), ((('name', 'colombia'),), 'colombia'), ((('adj', 'colombia'),), 'colombian'),
           ((('name', 'croatia'),), 'croatia'), ((('adj', 'croatia'),), 'croatian'), ((('name', 'cuba'),), 'cuba'), ((('adj', 'cuba'),), 'cuban'),
           ((('name', 'cyprus'),), 'cyprus'), ((('adj', 'cyprus'),), 'cypriot'), ((('name', 'denmark'),), 'denmark'), ((('adj', 'denmark'),), 'danish\ndane'),
           ((('name', 'ecuador'),), 'ecuador'), ((('adj', 'ecuador'),), 'ecuadorian\necuadorean'), ((('name', 'egypt'),), 'egypt'),
           ((('adj', 'egypt'),), 'egyptian'), ((('name', 'el salvador'),), 'el salvador'), ((('adj', 'el salvador'),), 'salvadoran'),
           ((('name', 'eritrea'),), 'eritrea'), ((('adj', 'eritrea'),), 'eritrean'), ((('name', 'estonia'),), 'estonia'), ((('adj', 'estonia'),), 'estonian'),
           ((('name', 'ethiopia'),), 'ethiopia'), ((('adj', 'ethiopia'),), 'ethiopian'), ((('name', 'finland'),), 'finland'),
           ((('adj', 'finland'),), 'finnish\nfinn'), ((('name', 'france'),), 'france'), ((('adj', 'france'),), 'french'), ((('name', 'germany'),), 'germany'),
           ((('adj', 'germany'),), 'german'), ((('name', 'ghana'),), 'ghana'), ((('adj', 'ghana'),), 'ghanaian'), ((('name', 'greece'),), 'greece'),
           ((('adj', 'greece'),), 'greek'), ((('name', 'guatemala'),), 'guatemala'), ((('adj', 'guatemala'),), 'guatemalan'), ((('name', 'guinea'),), 'guinea'),
           ((('adj', 'guinea'),), 'guinean'), ((('name', 'haiti'),), 'haiti'), ((('adj', 'haiti'),), 'haitian'), ((('name', 'honduras'),), 'honduras'),
           ((('adj', 'honduras'),), 'honduran'), ((('name', 'hungary'),), 'hungary'), ((('adj', 'hungary'),), 'hungarian'), ((('name', 'iceland'),), 'iceland'),
           ((('adj', 'iceland'),), 'icelandic'), ((('name', 'india'),), 'india'), ((('adj', 'india'),), 'indian'), ((('name', 'indonesia'),), 'indonesia'),
           ((('adj', 'indonesia'),), 'indonesian'), ((('name', 'iraq'),), 'iraq'), ((('adj', 'iraq'),), 'iraqi'), ((('name', 'ireland'),), 'ireland'),
           ((('adj', 'ireland'),), 'irish'), ((('name', 'italy'),), 'italy'), ((('adj', 'italy'),), 'italian'), ((('name', 'ivory coast'),), 'ivory coast'),
           ((('adj', 'ivory coast'),), 'ivorian'), ((('name', 'japan'),), 'japan'), ((('adj', 'japan'),), 'japanese'), ((('name', 'jordan'),), 'jordan'),
           ((('adj', 'jordan'),), 'jordanian'), ((('name', 'kazakhstan'),), 'kazakhstan'), ((('adj', 'kazakhstan'),), 'kazakh'),
           ((('name', 'kenya'),), 'kenya'), ((('adj', 'kenya'),), 'kenyan'), ((('name', 'kosovo'),), 'kosovo'), ((('adj', 'kosovo'),), 'kosovar\nkosovan'),
           ((('name', 'kuwait'),), 'kuwait'), ((('adj', 'kuwait'),), 'kuwaiti'), ((('name', 'kyrgyzstan'),), 'kyrgyzstan'),
           ((('adj', 'kyrgyzstan'),), 'kyrgyz'), ((('name', 'latvia'),), 'latvia'), ((('adj', 'latvia'),), 'latvian'), ((('name', 'lebanon'),), 'lebanon'),
           ((('adj', 'lebanon'),), 'lebanese'), ((('name', 'libya'),), 'libya'), ((('adj', 'libya'),), 'libyan'), ((('name', 'lithuania'),), 'lithuania'),
           ((('adj', 'lithuania'),), 'lithuanian'), ((('name', 'madagascar'),), 'madagascar'), ((('adj', 'madagascar'),), 'malagasy'),
           ((('name', 'malawi'),), 'malawi'), ((('adj', 'malawi'),), 'malawian'), ((('name', 'malaysia'),), 'malaysia'), ((('adj', 'malaysia'),), 'malaysian'),
           ((('name', 'mali'),), 'mali'), ((('adj', 'mali'),), 'malian'), ((('name', 'mexico'),), 'mexico'), ((('adj', 'mexico'),), 'mexican'),
           ((('name', 'moldova'),), 'moldova'), ((('adj', 'moldova'),), 'moldovan'), ((('name', 'mongolia'),), 'mongolia'),
           ((('adj', 'mongolia'),), 'mongolian'), ((('name', 'montenegro'),), 'montenegro'), ((('adj', 'montenegro'),), 'montenegrin'),
           ((('name', 'morocco'),), 'morocco'), ((('adj', 'morocco'),), 'moroccan'), ((('name', 'mozambique'),), 'mozambique'),
           ((('adj', 'mozambique'),), 'mozambican'), ((('name', 'nepal'),), 'nepal'), ((('adj', 'nepal'),), 'nepalese\nnepali'),
           ((('name', 'new zealand'),), 'new zealand'), ((('adj', 'new zealand'),), 'new zealander'), ((('name', 'nicaragua'),), 'nicaragua'),
           ((('adj', 'nicaragua'),), 'nicaraguan'), ((('name', 'niger'),), 'niger'), ((('adj', 'niger'),), 'nigerien'), ((('name', 'nigeria'),), 'nigeria'),
           ((('adj', 'nigeria'),), 'nigerian'), ((('name', 'north macedonia'),), 'north macedonia'), ((('adj', 'north macedonia'),), 'macedonian'),
           ((('name', 'norway'),), 'norway'), ((('adj', 'norway'),), 'norwegian'), ((('name', 'oman'),), 'oman'), ((('adj', 'oman'),), 'omani'),
           ((('name', 'pakistan'),), 'pakistan'), ((('adj', 'pakistan'),), 'pakistani'), ((('name', 'panama'),), 'panama'),
           ((('adj', 'panama'),), 'panamanian'), ((('name', 'paraguay'),), 'paraguay'), ((('adj', 'paraguay'),), 'paraguayan'), ((('name', 'peru'),), 'peru'),
           ((('adj', 'peru'),), 'peruvian'), ((('name', 'philippines'),), 'philippines'), ((('adj', 'philippines'),), 'filipino\nphilippine'),
           ((('name', 'poland'),), 'poland'), ((('adj', 'poland'),), 'polish\npole'), ((('name', 'portugal'),), 'portugal'),
           ((('adj', 'portugal'),), 'portuguese'), ((('name', 'qatar'),), 'qatar'), ((('adj', 'qatar'),), 'qatari'), ((('name', 'romania'),), 'romania'),
           ((('adj', 'romania'),), 'romanian'), ((('name', 'rwanda'),), 'rwanda'), ((('adj', 'rwanda'),), 'rwandan'),
           ((('name', 'saudi arabia'),), 'saudi arabia'), ((('adj', 'saudi arabia'),), 'saudi\nsaudi arabian'), ((('name', 'senegal'),), 'senegal'),
           ((('adj', 'senegal'),), 'senegalese'), ((('name', 'serbia'),), 'serbia'), ((('adj', 'serbia'),), 'serbian\nserb'),
           ((('name', 'singapore'),), 'singapore'), ((('adj', 'singapore'),), 'singaporean'), ((('name', 'slovakia'),), 'slovakia'),
           ((('adj', 'slovakia'),), 'slovak'), ((('name', 'slovenia'),), 'slovenia'), ((('adj', 'slovenia'),), 'slovenian'),
           ((('name', 'somalia'),), 'somalia'), ((('adj', 'somalia'),), 'somali'), ((('name', 'south africa'),), 'south africa'),
           ((('adj', 'south africa'),), 'south african'), ((('name', 'south sudan'),), 'south sudan'), ((('adj', 'south sudan'),), 'south sudanese'),
           ((('name', 'spain'),), 'spain'), ((('adj', 'spain'),), 'spanish'), ((('name', 'sri lanka'),), 'sri lanka'), ((('adj', 'sri lanka'),), 'sri lankan'),
           ((('name', 'sudan'),), 'sudan'), ((('adj', 'sudan'),), 'sudanese'), ((('name', 'sweden'),), 'sweden'), ((('adj', 'sweden'),), 'swedish\nswede'),
           ((('name', 'switzerland'),), 'switzerland'), ((('adj', 'switzerland'),), 'swiss'), ((('name', 'taiwan'),), 'taiwan'),
           ((('adj', 'taiwan'),), 'taiwanese'), ((('name', 'tajikistan'),), 'tajikistan'), ((('adj', 'tajikistan'),), 'tajik'),
           ((('name', 'tanzania'),), 'tanzania'), ((('adj', 'tanzania'),), 'tanzanian'), ((('name', 'thailand'),), 'thailand'),
           ((('adj', 'thailand'),), 'thai'), ((('name', 'tunisia'),), 'tunisia'), ((('adj', 'tunisia'),), 'tunisian'),
           ((('name', 'turkmenistan'),), 'turkmenistan'), ((('adj', 'turkmenistan'),), 'turkmen'), ((('name', 'uganda'),), 'uganda'),
           ((('adj', 'uganda'),), 'ugandan'), ((('name', 'uruguay'),), 'uruguay'), ((('adj', 'uruguay'),), 'uruguayan'),
           ((('name', 'uzbekistan'),), 'uzbekistan'), ((('adj', 'uzbekistan'),), 'uzbek'), ((('name', 'venezuela'),), 'venezuela'),
           ((('adj', 'venezuela'),), 'venezuelan'), ((('name', 'vietnam'),), 'vietnam'), ((('adj', 'vietnam'),), 'vietnamese'), ((('name', 'yemen'),), 'yemen'),
           ((('adj', 'yemen'),), 'yemeni'), ((('name', 'zambia'),), 'zambia'), ((('adj', 'zambia'),), 'zambian'), ((('name', 'zimbabwe'),), 'zimbabwe'),
           ((('adj', 'zimbabwe'),), 'zimbabwean'), ((('name', 'scotland'),), 'scotland'), ((('adj', 'scotland'),), 'scottish\nscot'),
           ((('name', 'england'),), 'england'), ((('adj', 'england'),), 'english'), ((('name', 'wales'),), 'wales'), ((('adj', 'wales'),), 'welsh'),
           ((('name', 'northern ireland'),), 'northern ireland'), ((('adj', 'northern ireland'),), 'northern irish'), ((('name', 'africa'),), 'africa'),
           ((('adj', 'africa'),), 'african'), ((('name', 'asia'),), 'asia'), ((('adj', 'asia'),), 'asian'), ((('name', 'catalonia'),), 'catalonia'),
           ((('adj', 'catalonia'),), 'catalan'), ((('name', 'kurdistan'),), 'kurdistan'), ((('adj', 'kurdistan'),), 'kurdish\nkurd'),
           ((('name', 'russia'),), 'russia\nrussian federation\nrf\nru\nrus\nruaf'), ((('adj', 'russia'),), 'russian'),
           ((('capital', 'russia'), ('place', 'moscow')), 'moscow'), ((('capital', 'russia'),), 'kremlin\nputin'), ((('name', 'ukraine'),), 'ukraine\nua\nukr'),
           ((('adj', 'ukraine'),), 'ukrainian'), ((('capital', 'ukraine'), ('place', 'kyiv')), 'kyiv\nkiev'),
           ((('capital', 'ukraine'),), 'zelensky\nzelenskyy\nzelenskiy'), ((('adj', 'wagner'),), 'wagner\nwagner group\npmc wagner\nwagnerite\nprigozhin'),
           ((('adj', 'dpr'),),
            'dpr\n'
            'dnr\n'
            'donetsk people republic\n'
            'donetsk separatist\n'
            'donetsk rebel\n'
            'pro russian donetsk\n'
            'prorussian donetsk\n'
            'self styled donetsk republic\n'
            'selfstyled donetsk republic\n'
            'separatist of donetsk'),
           ((('adj', 'lpr'),), 'lpr\nlnr\nluhansk people republic\nluhansk separatist\nlugansk people republic\nluhansk rebel'),
           ((('adj', 'chechnya'),), 'chechen\nchechnya'), ((('name', 'north korea'),), 'north korea\ndprk'), ((('adj', 'north korea'),), 'north korean'),
           ((('capital', 'north korea'),), 'pyongyang'), ((('name', 'israel'),), 'israel'), ((('adj', 'israel'),), 'israeli'),
           ((('capital', 'israel'),), 'jerusalem\ntel aviv\nnetanyahu'),
           ((('name', 'palestine'),), 'palestine\npalestinian territory\noccupied palestinian territory\nopt'), ((('adj', 'palestine'),), 'palestinian'),
           ((('adj', 'hamas'),), 'hamas\nqassam brigade\nal qassam\nalqassam'), ((('adj', 'islamic jihad'),), 'islamic jihad\npij\npalestinian islamic jihad'),
           ((('adj', 'palestinian armed groups'),),
            'palestinian armed group\n'
            'armed palestinian group\n'
            'palestinian militant group\n'
            'palestinian faction\n'
            'armed palestinian faction\n'
            'palestinian resistance group'),
           ((('adj', 'hezbollah'),), 'hezbollah\nhizbollah\nhizbullah\nhizballah\nlebanese hezbollah'),
           ((('adj', 'houthis'),),
            'houthi\n'
            'huthi\n'
            'ansar allah\n'
            'ansarallah\n'
            'ansarullah\n'
            'yemen houthi\n'
            'yemeni houthi\n'
            'yemeni rebel\n'
            'houthi rebel\n'
            'houthi movement\n'
            'iran backed houthi\n'
            'iranbacked houthi\n'
            'yemen rebel\n'
            'houthi militia\n'
            'iran aligned houthi\n'
            'iranaligned houthi'),
           ((('adj', 'saudi coalition'),),
            'saudi led coalition\n'
            'saudiled coalition\n'
            'saudi coalition\n'
            'arab coalition\n'
            'coalition\n'
            'saudi uae coalition\n'
            'saudiuae coalition\n'
            'saudi led\n'
            'saudiled\n'
            'saudi led alliance\n'
            'saudiled alliance\n'
            'saudi led military coalition\n'
            'saudiled military coalition'),
           ((('adj', 'isis'),), 'isis\nisil\nislamic state\ndaesh\nis group\nislamic state group'), ((('adj', 'taliban'),), 'taliban\ntaleban'),
           ((('adj', 'al-shabaab'),), 'al shabaab\nalshabaab\nal shabab\nalshabab\nshabaab'), ((('adj', 'boko haram'),), 'boko haram'),
           ((('adj', 'rsf'),), 'rsf\nrapid support force'), ((('adj', 'saf'),), 'saf\nsudanese army\nsudanese armed force\nsudan army'),
           ((('adj', 'm23'),), 'm23'), ((('adj', 'tplf'),), 'tplf\ntigray people liberation front\ntigrayan force'),
           ((('adj', 'pkk'),), 'pkk\nkurdistan worker party'),
           ((('adj', 'both'),),
            'both side\n'
            'both army\n'
            'either side\n'
            'two side\n'
            'russian and ukrainian\n'
            'russia and ukraine\n'
            'ukrainian and russian\n'
            'ukraine and russia\n'
            'two army\n'
            'both army combined\n'
            'both side combined\n'
            'on both side'),
           ((('adj', 'enemy'),), 'enemy\nhostile\nadversary'), ((('name', 'us'),), 'us\nusa\nunited state\namerica\nunited state of america'),
           ((('adj', 'us'),), 'american'), ((('capital', 'us'),), 'washington\nwhite house\npentagon'),
           ((('name', 'uk'),), 'uk\nbritain\nunited kingdom\ngreat britain'), ((('adj', 'uk'),), 'british\nbriton'), ((('capital', 'uk'),), 'downing street'),
           ((('name', 'eu'),), 'european union\neu\neu country\neu state\neu member state\neuropean bloc'), ((('capital', 'eu'),), 'brussel'),
           ((('name', 'europe'),), 'europe'), ((('adj', 'europe'),), 'european'), ((('name', 'korea'),), 'south korea'), ((('adj', 'korea'),), 'south korean'),
           ((('capital', 'korea'),), 'seoul'), ((('name', 'czech republic'),), 'czech republic\nczechia'), ((('adj', 'czech republic'),), 'czech'),
           ((('capital', 'czech republic'),), 'prague'), ((('name', 'turkey'),), 'turkey\nturkiye'), ((('adj', 'turkey'),), 'turkish\nturk'),
           ((('capital', 'turkey'),), 'ankara'), ((('name', 'iran'),), 'iran\nislamic republic'), ((('adj', 'iran'),), 'iranian'),
           ((('capital', 'iran'),), 'tehran\nteheran'), ((('name', 'syria'),), 'syria\nsyrian side of border'), ((('adj', 'syria'),), 'syrian'),
           ((('capital', 'syria'),), 'damascus'), ((('name', 'china'),), 'china\nprc'), ((('adj', 'china'),), 'chinese'), ((('capital', 'china'),), 'beijing'),
           ((('name', 'congo'),), 'congo\ndr congo\ndrc\ndemocratic republic of congo'), ((('adj', 'congo'),), 'congolese'),
           ((('capital', 'congo'),), 'kinshasa'), ((('name', 'uae'),), 'uae\nunited arab emirate\nemirate'), ((('adj', 'uae'),), 'emirati'),
           ((('name', 'myanmar'),), 'myanmar\nburma'), ((('adj', 'myanmar'),), 'burmese'), ((('name', 'hong kong'),), 'hong kong\nhk\nhongkong'),
           ((('adj', 'hong kong'),), 'hongkonger\nhong konger'), ((('name', 'netherlands'),), 'netherland\nholland'), ((('adj', 'netherlands'),), 'dutch'),
           ((('name', 'georgia'),), 'georgia'), ((('adj', 'georgia'),), 'georgian'), ((('place', 'london'),), 'london'),
           ((('place', 'manchester'),), 'manchester'),
           ((('place', 'kyiv region'),), 'kyiv region\nregion of kyiv\nkiev region\nregion of kiev\nkyivska region\nregion of kyivska'),
           ((('place', 'kharkiv region'),), 'kharkiv region\nregion of kharkiv\nkharkov region\nregion of kharkov'),
           ((('place', 'kherson region'),), 'kherson region\nregion of kherson'),
           ((('place', 'donbas'),), 'donba\ndonbass\ndonet basin\ndonba region\ndonbass region'),
           ((('place', 'zaporizhzhia region'),),
            'zaporizhzhia region\n'
            'region of zaporizhzhia\n'
            'zaporizhia region\n'
            'region of zaporizhia\n'
            'zaporizhya region\n'
            'region of zaporizhya\n'
            'zaporozhye region\n'
            'region of zaporozhye\n'
            'zaporizhzhya region\n'
            'region of zaporizhzhya'),
           ((('place', 'dnipropetrovsk region'),), 'dnipropetrovsk region\nregion of dnipropetrovsk\ndnepropetrovsk region\nregion of dnepropetrovsk'),
           ((('place', 'mykolaiv region'),),
            'mykolaiv region\n'
            'region of mykolaiv\n'
            'nikolaev region\n'
            'region of nikolaev\n'
            'nikolayev region\n'
            'region of nikolayev\n'
            'mykolayiv region\n'
            'region of mykolayiv'),
           ((('place', 'odesa region'),), 'odesa region\nregion of odesa\nodessa region\nregion of odessa'),
           ((('place', 'sumy region'),), 'sumy region\nregion of sumy'),
           ((('place', 'chernihiv region'),), 'chernihiv region\nregion of chernihiv\nchernigov region\nregion of chernigov'),
           ((('place', 'poltava region'),), 'poltava region\nregion of poltava'),
           ((('place', 'lviv region'),), 'lviv region\nregion of lviv\nlvov region\nregion of lvov'),
           ((('place', 'zhytomyr region'),), 'zhytomyr region\nregion of zhytomyr\nzhitomir region\nregion of zhitomir'),
           ((('place', 'vinnytsia region'),), 'vinnytsia region\nregion of vinnytsia\nvinnitsa region\nregion of vinnitsa'),
           ((('place', 'kirovohrad region'),), 'kirovohrad region\nregion of kirovohrad\nkirovograd region\nregion of kirovograd'),
           ((('place', 'cherkasy region'),), 'cherkasy region\nregion of cherkasy'),
           ((('place', 'ivano-frankivsk region'),), 'ivano frankivsk region\nivanofrankivsk region\nregion of ivano frankivsk\nregion of ivanofrankivsk'),
           ((('place', 'rivne region'),), 'rivne region\nregion of rivne'), ((('place', 'ternopil region'),), 'ternopil region\nregion of ternopil'),
           ((('place', 'crimea'),), 'crimea\ncrimean peninsula\ncrimean\nannexed crimea'),
           ((('place', 'kyiv'),), 'city of kyiv\nkyiv city\nukrainian capital\nukraine capital\ncity of kiev\nkiev city\ncapital kyiv'),
           ((('place', 'southern ukraine'),), 'southern ukraine\nsouth of ukraine\nukraine south'),
           ((('place', 'eastern ukraine'),), 'eastern ukraine\neast of ukraine\nukraine east'),
           ((('place', 'northern ukraine'),), 'northern ukraine\nnorth of ukraine'), ((('place', 'western ukraine'),), 'western ukraine\nwest of ukraine'),
           ((('place', 'central ukraine'),), 'central ukraine'), ((('place', 'snake island'),), 'snake island\nzmiinyi island'),
           ((('place', 'donetsk region'),), 'donetsk region\nregion of donetsk\ndonetska region\nregion of donetska'),
           ((('place', 'luhansk region'),), 'luhansk region\nregion of luhansk\nlugansk region\nregion of lugansk'), ((('place', 'donetsk'),), 'donetsk'),
           ((('place', 'mariupol'),), 'mariupol'), ((('place', 'bakhmut'),), 'bakhmut\nartemivsk\nartyomovsk'),
           ((('place', 'avdiivka'),), 'avdiivka\navdiyivka\navdeevka\navdeyevka'), ((('place', 'kramatorsk'),), 'kramatorsk'),
           ((('place', 'sloviansk'),), 'sloviansk\nslavyansk\nslaviansk\nslovyansk'), ((('place', 'soledar'),), 'soledar'),
           ((('place', 'vuhledar'),), 'vuhledar\nugledar'), ((('place', 'pokrovsk'),), 'pokrovsk'), ((('place', 'toretsk'),), 'toretsk'),
           ((('place', 'chasiv yar'),), 'chasiv yar\nchasov yar'), ((('place', 'lyman'),), 'lyman\nliman'),
           ((('place', 'olenivka'),), 'olenivka\nyelenovka\nelenovka\nolenivka prison'), ((('place', 'makiivka'),), 'makiivka\nmakeyevka\nmakeevka\nmakiyivka'),
           ((('place', 'azovstal'),), 'azovstal\nazovstal steelwork\nazovstal plant\nazovstal steel plant'),
           ((('place', 'marinka'),), 'marinka\nmaryinka\nmariinka'), ((('place', 'volnovakha'),), 'volnovakha'), ((('place', 'luhansk'),), 'luhansk\nlugansk'),
           ((('place', 'sievierodonetsk'),), 'sievierodonetsk\nseverodonetsk\nsyevyerodonetsk\nsieverodonetsk\nsieverodonetzk\nseverodonetzk'),
           ((('place', 'lysychansk'),), 'lysychansk\nlisichansk'), ((('place', 'popasna'),), 'popasna'), ((('place', 'kharkiv'),), 'kharkiv\nkharkov'),
           ((('place', 'izium'),), 'izium\nizyum'), ((('place', 'kupiansk'),), 'kupiansk\nkupyansk'),
           ((('place', 'balakliia'),), 'balakliia\nbalakliya\nbalakleya\nbalakleia'), ((('place', 'hroza'),), 'hroza'),
           ((('place', 'vovchansk'),), 'vovchansk\nvolchansk'), ((('place', 'kherson'),), 'kherson'),
           ((('place', 'nova kakhovka'),), 'nova kakhovka\nnovaya kakhovka\nkakhovka'), ((('place', 'bucha'),), 'bucha'),
           ((('place', 'irpin'),), 'irpin\nirpen'), ((('place', 'borodianka'),), 'borodianka\nborodyanka'), ((('place', 'hostomel'),), 'hostomel\ngostomel'),
           ((('place', 'brovary'),), 'brovary'), ((('place', 'zaporizhzhia'),), 'zaporizhzhia\nzaporizhia\nzaporizhya\nzaporozhye'),
           ((('place', 'melitopol'),), 'melitopol'), ((('place', 'berdiansk'),), 'berdiansk\nberdyansk'), ((('place', 'enerhodar'),), 'enerhodar\nenergodar'),
           ((('place', 'robotyne'),), 'robotyne\nrabotino'), ((('place', 'dnipro'),), 'dnipro\ndnepr\ndnipropetrovsk'),
           ((('place', 'kryvyi rih'),), 'kryvyi rih\nkrivoy rog'), ((('place', 'nikopol'),), 'nikopol'),
           ((('place', 'mykolaiv'),), 'mykolaiv\nnikolaev\nnikolayev\nmykolayiv'), ((('place', 'odesa'),), 'odesa\nodessa'), ((('place', 'sumy'),), 'sumy'),
           ((('place', 'okhtyrka'),), 'okhtyrka'), ((('place', 'chernihiv'),), 'chernihiv\nchernigov'), ((('place', 'poltava'),), 'poltava'),
           ((('place', 'kremenchuk'),), 'kremenchuk\nkremenchug'), ((('place', 'vinnytsia'),), 'vinnytsia\nvinnitsa'), ((('place', 'lviv'),), 'lviv\nlvov'),
           ((('place', 'sevastopol'),), 'sevastopol\nsebastopol'), ((('place', 'belgorod region'),), 'belgorod region\nregion of belgorod'),
           ((('place', 'bryansk region'),), 'bryansk region\nregion of bryansk'), ((('place', 'rostov region'),), 'rostov region\nregion of rostov'),
           ((('place', 'kursk'),), 'kursk\nkursk region\nregion of kursk'), ((('place', 'dagestan'),), 'dagestan'),
           ((('place', 'moscow'),), 'russian capital\ncity of moscow'), ((('place', 'st petersburg'),), 'st petersburg\nsaint petersburg'),
           ((('place', 'siberia'),), 'siberia'), ((('place', 'belgorod'),), 'belgorod'), ((('place', 'bryansk'),), 'bryansk'),
           ((('place', 'rostov'),), 'rostov\nrostov on don\nrostovondon'),
           ((('place', 'crocus city hall'),), 'crocus city hall\ncrocus hall\ncrocus concert hall\nmoscow concert hall'),
           ((('place', 'gaza'),), 'gaza\ngaza strip\nstrip\ngazan\npalestinian enclave\nbesieged enclave\ngaza enclave\ncoastal enclave'),
           ((('place', 'west bank'),), 'west bank\noccupied west bank'), ((('place', 'east jerusalem'),), 'east jerusalem'),
           ((('place', 'gaza city'),), 'gaza city'), ((('place', 'rafah'),), 'rafah'), ((('place', 'khan younis'),), 'khan youni\nkhan yunis\nkhan yunus'),
           ((('place', 'jabalia'),), 'jabalia\njabaliya\njabalya'), ((('place', 'nuseirat'),), 'nuseirat'),
           ((('place', 'northern gaza'),), 'northern gaza\nnorth gaza\nnorth of gaza'),
           ((('place', 'southern gaza'),), 'southern gaza\nsouth gaza\nsouth of gaza'),
           ((('place', 'al-ahli hospital'),),
            'al ahli hospital\nalahli hospital\nahli hospital\nal ahli arab hospital\nalahli arab hospital\nahli arab hospital'),
           ((('place', 'al-shifa hospital'),), 'al shifa hospital\nalshifa hospital\nshifa hospital\nshifa\nal shifa\nalshifa'),
           ((('place', 'jenin'),), 'jenin'), ((('place', 'nablus'),), 'nablus'), ((('place', 'hebron'),), 'hebron'),
           ((('place', 'southern israel'),), 'southern israel\nsouth of israel'), ((('place', 'northern israel'),), 'northern israel\nnorth of israel'),
           ((('place', 'golan heights'),), 'golan height\ngolan'),
           ((('place', 'supernova festival'),), 'supernova festival\nnova festival\nnova music festival\nsupernova music festival\nreim festival'),
           ((('place', "be'eri"),), 'beeri'), ((('place', 'beirut'),), 'beirut'), ((('place', 'southern lebanon'),), 'southern lebanon\nsouth lebanon'),
           ((('place', 'sanaa'),), 'sanaa\nsanaa city\nyemeni capital'), ((('place', 'saada'),), 'saada\nsaada region\nsadah\nsaadah'),
           ((('place', 'hodeidah'),), 'hodeidah\nhodeida\nhudaydah\nal hudaydah'), ((('place', 'aden'),), 'aden'), ((('place', 'marib'),), 'marib'),
           ((('place', 'taiz'),), 'taiz\ntaizz'), ((('place', 'dhamar'),), 'dhamar'), ((('place', 'dahyan'),), 'dahyan\ndhahyan'),
           ((('place', 'western afghanistan'),), 'western afghanistan\nwest of afghanistan\nafghanistan west'),
           ((('place', 'eastern afghanistan'),), 'eastern afghanistan'), ((('place', 'kabul'),), 'kabul'), ((('place', 'herat'),), 'herat\nherat region'),
           ((('place', 'paktika'),), 'paktika\npaktika region'), ((('place', 'kunar'),), 'kunar'),
           ((('place', 'high atlas'),), 'high atla\natla mountain\nhigh atla mountain'), ((('place', 'marrakesh'),), 'marrakesh\nmarrakech'),
           ((('place', 'al haouz'),), 'al haouz\nalhaouz\nhaouz'), ((('place', 'hatay'),), 'hatay'), ((('place', 'kahramanmaras'),), 'kahramanmara'),
           ((('place', 'gaziantep'),), 'gaziantep'), ((('place', 'istanbul'),), 'istanbul'), ((('place', 'adiyaman'),), 'adiyaman'),
           ((('place', 'antakya'),), 'antakya\nantioch'), ((('place', 'aleppo'),), 'aleppo'), ((('place', 'idlib'),), 'idlib'), ((('place', 'homs'),), 'hom'),
           ((('place', 'northwest syria'),), 'northwest syria\nnorth west syria\nnorthwestern syria\nnorth western syria'),
           ((('place', 'latakia'),), 'latakia'), ((('place', 'mosul'),), 'mosul'), ((('place', 'baghdad'),), 'baghdad'),
           ((('place', 'derna'),), 'derna\ndarna'), ((('place', 'tripoli'),), 'tripoli'), ((('place', 'benghazi'),), 'benghazi'),
           ((('place', 'khartoum'),), 'khartoum'), ((('place', 'el fasher'),), 'el fasher\nal fashir\nalfashir\nel fashir\nelfashir\nal fasher'),
           ((('place', 'darfur'),), 'darfur'), ((('place', 'omdurman'),), 'omdurman'), ((('place', 'tigray'),), 'tigray'), ((('place', 'amhara'),), 'amhara'),
           ((('place', 'port-au-prince'),), 'port au prince\nportauprince'), ((('place', 'noto'),), 'noto\nnoto peninsula'),
           ((('place', 'ishikawa'),), 'ishikawa\nishikawa region'), ((('place', 'fukushima'),), 'fukushima'), ((('place', 'tokyo'),), 'tokyo'),
           ((('place', 'sulawesi'),), 'sulawesi'), ((('place', 'palu'),), 'palu'), ((('place', 'lombok'),), 'lombok'), ((('place', 'java'),), 'java'),
           ((('place', 'bali'),), 'bali'), ((('place', 'sichuan'),), 'sichuan'), ((('place', 'gansu'),), 'gansu'), ((('place', 'wuhan'),), 'wuhan'),
           ((('place', 'xinjiang'),), 'xinjiang'), ((('place', 'tibet'),), 'tibet'), ((('place', 'kerala'),), 'kerala'), ((('place', 'manipur'),), 'manipur'),
           ((('place', 'delhi'),), 'delhi\nnew delhi'), ((('place', 'mumbai'),), 'mumbai'), ((('place', 'kashmir'),), 'kashmir'),
           ((('place', 'sindh'),), 'sindh'), ((('place', 'balochistan'),), 'balochistan\nbaluchistan'), ((('place', 'punjab'),), 'punjab'),
           ((('place', 'maui'),), 'maui\nlahaina'), ((('place', 'hawaii'),), 'hawaii'), ((('place', 'california'),), 'california'),
           ((('place', 'florida'),), 'florida'), ((('place', 'texas'),), 'texas'), ((('place', 'new york'),), 'new york'),
           ((('place', 'los angeles'),), 'los angele'), ((('place', 'north carolina'),), 'north carolina'), ((('place', 'new orleans'),), 'new orlean'),
           ((('place', 'paris'),), 'paris\nfrench capital'), ((('place', 'marseille'),), 'marseille'), ((('place', 'lyon'),), 'lyon'),
           ((('place', 'berlin'),), 'berlin'), ((('place', 'munich'),), 'munich'), ((('place', 'madrid'),), 'madrid'), ((('place', 'barcelona'),), 'barcelona'),
           ((('place', 'valencia'),), 'valencia'), ((('place', 'rome'),), 'rome'), ((('place', 'lampedusa'),), 'lampedusa'), ((('place', 'sicily'),), 'sicily'),
           ((('place', 'athens'),), 'athen'), ((('place', 'pylos'),), 'pylo'), ((('place', 'lesbos'),), 'lesbo'), ((('place', 'minsk'),), 'minsk'),
           ((('place', 'belgrade'),), 'belgrade'), ((('place', 'novi sad'),), 'novi sad'), ((('place', 'tbilisi'),), 'tbilisi\ntifli'),
           ((('place', 'warsaw'),), 'warsaw'), ((('place', 'budapest'),), 'budapest'), ((('place', 'isfahan'),), 'isfahan'),
           ((('place', 'evin'),), 'evin\nevin prison'), ((('place', 'mandalay'),), 'mandalay'), ((('place', 'rakhine'),), 'rakhine'),
           ((('place', 'dhaka'),), 'dhaka'), ((('place', "cox's bazar"),), 'cox bazar'), ((('place', 'sahel'),), 'sahel'),
           ((('place', 'gulf of aden'),), 'gulf of aden'), ((('place', 'central mediterranean'),), 'central mediterranean'),
           ((('thing', 'people'),),
            'people\nperson\nindividual\npopulation\ncitizen\nmen and women\nhuman\nsoul\nlife\nlive\nhuman life\ncivilian and soldier\nnational'),
           ((('thing', 'civilians'),),
            'civilian\n'
            'noncombatant\n'
            'non combatant\n'
            'civil population\n'
            'civilian population\n'
            'resident\n'
            'inhabitant\n'
            'townspeople\n'
            'villager\n'
            'local\n'
            'ordinary people\n'
            'peaceful resident\n'
            'peaceful citizen\n'
            'civvy\n'
            'townsfolk\n'
            'civilian victim'),
           ((('thing', 'children'),), 'child\nchildren\nminor\nkid\nboy and girl\nunder 18\nunder18\nunderage\nyoungster\npeople under 18'),
           ((('thing', 'schoolchildren'),), 'schoolchild\nschool children\nschoolchildren\npupil\nschoolboy\nschoolgirl'),
           ((('thing', 'children under five'),),
            'children under five\nchild under five\nunder five\nunderfive\nchildren under 5\nunder 5\nunder5\ninfant and toddler\nchildren aged under five'),
           ((('thing', 'babies'),), 'baby\ninfant\nnewborn\nnewborn baby'), ((('thing', 'women'),), 'woman\nwomen\nfemale'),
           ((('thing', 'women and children'),), 'women and children\nwomen and minor\nchildren and women\nwomen and kid'),
           ((('thing', 'men'),), 'man\nmen\nmale'),
           ((('thing', 'elderly people'),), 'elderly\nelderly people\npensioner\nolder people\nsenior citizen\nold people\nover 65\nover65'),
           ((('thing', 'aid workers'),),
            'aid worker\n'
            'aidworker\n'
            'humanitarian worker\n'
            'relief worker\n'
            'humanitarian staff\n'
            'aid staff\n'
            'humanitarian\n'
            'aid agency staff\n'
            'aid employee\n'
            'aid personnel\n'
            'humanitarian personnel\n'
            'humanitarian aid worker\n'
            'charity worker\n'
            'relief staff'),
           ((('thing', 'UNRWA staff'),), 'unrwa staff\nunrwa employee\nunrwa worker\nunrwa personnel\nunrwa staffer\nunrwa colleague'),
           ((('thing', 'UN staff'),),
            'un staff\nun employee\nun worker\nun personnel\nunited nation staff\nunited nation employee\nunited nation worker\nun staffer'),
           ((('thing', 'peacekeepers'),), 'peace keeper\npeacekeeper\nun peacekeeper\nblue helmet\nun troop'),
           ((('thing', 'health workers'),),
            'medic\n'
            'health worker\n'
            'healthworker\n'
            'medical worker\n'
            'medical staff\n'
            'healthcare worker\n'
            'health care worker\n'
            'medical personnel\n'
            'health personnel\n'
            'health staff\n'
            'healthcare staff\n'
            'hospital staff\n'
            'medical professional\n'
            'health professional\n'
            'clinician'),
           ((('thing', 'doctors'),), 'doctor\nphysician\nsurgeon'), ((('thing', 'nurses'),), 'nurse'),
           ((('thing', 'emergency workers'),),
            'rescuer\nrescue worker\nfirst responder\nemergency worker\nparamedic\nambulance crew\nambulance worker\nrescue crew'),
           ((('thing', 'firefighters'),), 'fire fighter\nfirefighter\nfireman\nfiremen'),
           ((('thing', 'journalists'),),
            'journalist\n'
            'reporter\n'
            'media worker\n'
            'mediaworker\n'
            'press worker\n'
            'media professional\n'
            'correspondent\n'
            'newsman\n'
            'newsmen\n'
            'member of press\n'
            'journalist and media worker\n'
            'media staff\n'
            'news worker\n'
            'photojournalist\n'
            'press member\n'
            'media personnel'),
           ((('thing', 'teachers'),), 'teacher\neducator\nteaching staff'), ((('thing', 'students'),), 'student\nuniversity student'),
           ((('thing', 'protesters'),),
            'protester\n'
            'protestor\n'
            'demonstrator\n'
            'marcher\n'
            'anti government protester\n'
            'antigovernment protester\n'
            'rally goer\n'
            'rallygoer\n'
            'activist in street\n'
            'pro democracy protester\n'
            'prodemocracy protester\n'
            'participant in protest\n'
            'protest participant\n'
            'demonstration participant\n'
            'rally participant\n'
            'people who marched\n'
            'marching people\n'
            'people marching'),
           ((('thing', 'police'),),
            'police officer\npoliceman\npolicemen\npolicewoman\ncop\nlaw enforcement officer\npolice personnel\nofficer of police\ngendarme\nriot police'),
           ((('thing', 'security forces'),), 'security force\nsecurity personnel\nsecurity officer\nmember of security force\nsecurity service member'),
           ((('thing', 'staff'),),
            'staff\nemployee\nworker\nworkforce\njob\nstaff member\nmember of staff\nheadcount\nstaffer\npayroll\npersonnel of company\nwork force'),
           ((('thing', 'crew'),), 'crew\ncrew member\nseafarer\ncrewman\ncrewmen'),
           ((('thing', 'office staff'),), 'corporate employee\ncorporate job\ncorporate staff\nwhite collar job\nwhitecollar job\noffice job\noffice worker'),
           ((('thing', 'hostages'),), 'hostage\ncaptive\nabductee\nkidnap victim'),
           ((('thing', 'prisoners'),), 'prisoner\ninmate\ndetainee\nconvict held\njail inmate'),
           ((('thing', 'political prisoners'),), 'political prisoner\nprisoner of conscience\npolitical detainee'),
           ((('thing', 'prisoners of war'),), 'pow\nprisoner of war\nwar prisoner\nwar captive'),
           ((('thing', 'refugees'),),
            'refugee\n'
            'people who took refuge\n'
            'people who have taken refuge\n'
            'people who found refuge\n'
            'people given refuge\n'
            'people who sought refuge\n'
            'people given temporary protection\n'
            'people under temporary protection\n'
            'people who fled abroad\n'
            'people who have fled abroad\n'
            'people who left country\n'
            'people who have left country'),
           ((('thing', 'asylum seekers'),), 'asylum seeker\nasylumseeker\nasylum applicant\npeople seeking asylum\npeople claiming asylum'),
           ((('thing', 'asylum claims'),), 'asylum claim\nasylum application\nasylum request\napplication for asylum\nclaim for asylum'),
           ((('thing', 'migrants'),), 'migrant\nirregular migrant\nillegal migrant\nundocumented migrant\nboat migrant\nwould be migrant\nwouldbe migrant'),
           ((('thing', 'immigrants'),), 'immigrant'), ((('thing', 'deportees'),), 'deportee'), ((('thing', 'patients'),), 'patient\nhospital patient'),
           ((('thing', 'passengers'),), 'passenger\ntraveler\ntraveller\npeople on board\npeople aboard'),
           ((('thing', 'tourists'),), 'tourist\nholiday maker\nholidaymaker\nvisitor\nforeign visitor\nforeign tourist'),
           ((('thing', 'miners'),), 'miner\ncoal miner\nmineworker'), ((('thing', 'fans'),), 'fan\nspectator\nfootball fan\nsupporter'),
           ((('thing', 'worshippers'),), 'worshipper\nworshiper\nchurchgoer'), ((('thing', 'pilgrims'),), 'pilgrim\nhajj pilgrim'),
           ((('thing', 'foreigners'),), 'foreigner\nforeign national\nforeign citizen'),
           ((('thing', 'households'),), 'household\ncustomer\nfamily\nconsumer\nhome and business\nsubscriber'),
           ((('thing', 'migrant workers'),), 'migrant worker\nforeign worker\nmigrant laborer'), ((('thing', 'farmers'),), 'farmer'),
           ((('thing', 'politicians'),), 'politician'),
           ((('thing', 'soldiers'),),
            'soldier\n'
            'troop\n'
            'serviceman\n'
            'servicemen\n'
            'servicewoman\n'
            'servicepeople\n'
            'service member\n'
            'servicemember\n'
            'service personnel\n'
            'military personnel\n'
            'army personnel\n'
            'personnel\n'
            'military\n'
            'military servicemen\n'
            'army\n'
            'armed force\n'
            'force\n'
            'combatant\n'
            'defender\n'
            'gunner\n'
            'trooper\n'
            'infantryman\n'
            'infantrymen\n'
            'men in uniform\n'
            'uniformed personnel\n'
            'soldier and officer\n'
            'servicemen and women\n'
            'servicemen and servicewomen\n'
            'manpower\n'
            'live force\n'
            'military men\n'
            'military man\n'
            'army troop\n'
            'army soldier\n'
            'ground troop\n'
            'ground force\n'
            'army member\n'
            'member of armed force\n'
            'member of military\n'
            'warrior\n'
            'regular troop\n'
            'infantry'),
           ((('thing', 'officers'),), 'officer\narmy officer\nmilitary officer\ncommissioned officer'),
           ((('thing', 'senior officers'),),
            'senior officer\nsenior commander\ncommander\ntop commander\nhigh ranking officer\nhighranking officer\ntop officer\nsenior military officer'),
           ((('thing', 'generals'),), 'general\narmy general\ngeneral officer\ngeneral rank officer\ngeneralrank officer'),
           ((('thing', 'colonels'),), 'colonel'), ((('thing', 'conscripts'),), 'conscript\nconscript soldier\ndraftee\nnational service recruit'),
           ((('thing', 'reservists'),),
            'reservist\n'
            'mobilized soldier\n'
            'mobilized men\n'
            'mobilized man\n'
            'mobilized serviceman\n'
            'mobilized servicemen\n'
            'mobilized troop\n'
            'mobilized reservist\n'
            'mobilized recruit'),
           ((('thing', 'contract soldiers'),), 'contract soldier\nkontraktnik\ncontract serviceman\ncontract servicemen\nprofessional soldier'),
           ((('thing', 'volunteers'),), 'volunteer soldier\nvolunteer fighter\nvolunteer'), ((('thing', 'recruits'),), 'recruit\nnew recruit'),
           ((('thing', 'pilots'),), 'pilot\nairman\nairmen\naircrew\nmilitary pilot'),
           ((('thing', 'drone operators'),), 'drone operator\ndroneoperator\ndrone pilot\nuav operator\ndrone crew\nuav pilot'),
           ((('thing', 'tank crews'),), 'tank crew\ntank crew member\ntanker crew\ntankman\ntankmen'),
           ((('thing', 'marines'),), 'marine\nnaval infantry\nmarine infantry'),
           ((('thing', 'paratroopers'),),
            'para trooper\nparatrooper\nairborne troop\nairborne soldier\nvdv\nvdv soldier\nvdv troop\nairborne force\npara troop'),
           ((('thing', 'special forces'),), 'special force\nspetsnaz\ncommando\nspecial operation force\nspecial operation troop'),
           ((('thing', 'sailors'),), 'sailor\nseaman\nseamen\nnaval personnel\nnavy personnel'),
           ((('thing', 'border guards'),), 'border guard\nborderguard\nfrontier guard'),
           ((('thing', 'national guard'),), 'national guard\nnational guardsman\nnational guardsmen\nrosgvardia\nrosgvardiya'),
           ((('thing', 'prisoner recruits'),),
            'convict\nprison recruit\nrecruited prisoner\nconvict recruit\nconvict fighter\ninmate recruited\nprisoner recruited'),
           ((('thing', 'fighters'),),
            'fighter\n'
            'militant\n'
            'terrorist\n'
            'gunman\n'
            'gunmen\n'
            'insurgent\n'
            'rebel\n'
            'armed group member\n'
            'member of armed group\n'
            'rebel fighter\n'
            'militiaman\n'
            'militiamen\n'
            'armed men\n'
            'armed man\n'
            'guerrilla\n'
            'jihadist\n'
            'operative\n'
            'terror operative\n'
            'gunmen and militant\n'
            'terrorist fighter\n'
            'armed militant\n'
            'jihadi\n'
            'extremist'),
           ((('thing', 'foreign fighters'),),
            'foreign fighter\nforeign volunteer\ninternational volunteer\nforeign legionnaire\nforeign legion member\nforeign recruit\nforeign soldier'),
           ((('thing', 'mercenaries'),), 'mercenary\nsoldier of fortune\nhired gun\nforeign mercenary\nprivate military contractor'),
           ((('thing', 'battalion tactical groups'),), 'btg\nbattalion tactical group\nbattalion sized tactical group\nbattalionsized tactical group'),
           ((('thing', 'brigades'),), 'brigade'), ((('thing', 'battalions'),), 'battalion'),
           ((('thing', 'equipment'),),
            'equipment\n'
            'military equipment\n'
            'hardware\n'
            'military hardware\n'
            'heavy equipment\n'
            'equipment item\n'
            'piece of equipment\n'
            'materiel\n'
            'weapon system\n'
            'heavy weapon\n'
            'heavy weaponry\n'
            'kit'),
           ((('thing', 'vehicles'),), 'vehicle\nmilitary vehicle\narmy vehicle\nmotor vehicle'),
           ((('thing', 'vehicles and fuel tanks'),),
            'vehicle and fuel tank\n'
            'vehicle and tanker\n'
            'truck and fuel tanker\n'
            'truck and tanker\n'
            'lorry and fuel tanker\n'
            'lorry and tanker\n'
            'auto and fuel tanker'),
           ((('thing', 'trucks'),), 'truck\nlorry'), ((('thing', 'fuel tankers'),), 'fuel tanker\nfuel truck\npetrol tanker\nfuel lorry'),
           ((('thing', 'buses'),), 'buse'), ((('thing', 'armoured vehicles'),), 'armored vehicle\narmor\narmored force vehicle\narmored unit\narmored car'),
           ((('thing', 'armoured fighting vehicles'),), 'armored fighting vehicle\nafv\narmored combat vehicle\nacv\ncombat armored vehicle\nabv'),
           ((('thing', 'tanks'),), 'tank\nmbt\nmain battle tank\nbattle tank\nt 72\nt72\nt 80\nt80\nt 90\nt90\nt 64\nt64\nt 62\nt62\nt 55\nt55'),
           ((('thing', 'Western tanks'),),
            'western tank\n'
            'nato tank\n'
            'western made tank\n'
            'westernmade tank\n'
            'western main battle tank\n'
            'western battle tank\n'
            'western supplied tank\n'
            'westernsupplied tank'),
           ((('thing', 'Leopard tanks'),),
            'leopard\n'
            'leopard tank\n'
            'leopard 2\n'
            'leopard 2s\n'
            'leopard 2 tank\n'
            'leopard ii\n'
            'leopard 2 main battle tank\n'
            'german leopard\n'
            'german made leopard tank\n'
            'germanmade leopard tank\n'
            'leopard 2 battle tank'),
           ((('thing', 'Abrams tanks'),), 'abram\nabram tank\nm1 abram\nm1 abram tank\nm1a1 abram'),
           ((('thing', 'Challenger tanks'),), 'challenger tank\nchallenger 2\nchallenger 2s\nchallenger 2 tank'),
           ((('thing', 'infantry fighting vehicles'),),
            'ifv\ninfantry fighting vehicle\ninfantry combat vehicle\nicv\nbmp\nbmp 1\nbmp1\nbmp 2\nbmp2\nbmp 3\nbmp3'),
           ((('thing', 'Bradley vehicles'),), 'bradley\nbradley fighting vehicle\nbradley ifv\nm2 bradley\nbradley vehicle'),
           ((('thing', 'Marder vehicles'),), 'marder\nmarder ifv\nmarder fighting vehicle'),
           ((('thing', 'armoured personnel carriers'),),
            'apc\narmored personnel carrier\narmored troop carrier\narmored carrier\npersonnel carrier\ntroop carrier\nbtr\nmt lb\nmtlb\narmored transport'),
           ((('thing', 'mine-resistant vehicles'),), 'mrap\nmine resistant vehicle\nmineresistant vehicle'),
           ((('thing', 'engineering vehicles'),), 'engineering vehicle\nengineering equipment'),
           ((('thing', 'special equipment'),), 'special equipment\nspecial vehicle\nspecial machinery'),
           ((('thing', 'artillery systems'),),
            'artillery\n'
            'artillery system\n'
            'artillery piece\n'
            'gun\n'
            'field gun\n'
            'artillery gun\n'
            'artillery unit\n'
            'tube artillery\n'
            'cannon\n'
            'heavy gun\n'
            'heavy artillery\n'
            'artillery weapon'),
           ((('thing', 'howitzers'),), 'howitzer\ntowed howitzer\nm777\nm777 howitzer'),
           ((('thing', 'self-propelled guns'),),
            'spg\n'
            'self propelled gun\n'
            'selfpropelled gun\n'
            'self propelled artillery\n'
            'selfpropelled artillery\n'
            'sph\n'
            'self propelled howitzer\n'
            'selfpropelled howitzer\n'
            'self propelled artillery system\n'
            'selfpropelled artillery system'),
           ((('thing', 'mortars'),), 'mortar\nmortar system'),
           ((('thing', 'multiple rocket launchers'),),
            'mlr\n'
            'mrl\n'
            'rszo\n'
            'multiple launch rocket system\n'
            'multiple rocket launch system\n'
            'multiple rocket launcher\n'
            'multiple rocket system\n'
            'multiple launch rocket launcher\n'
            'multiplelaunch rocket launcher\n'
            'rocket launcher\n'
            'rocket artillery\n'
            'rocket artillery system\n'
            'grad\n'
            'grad launcher\n'
            'katyusha'),
           ((('thing', 'HIMARS launchers'),),
            'himar\n'
            'himar launcher\n'
            'himar system\n'
            'himar rocket system\n'
            'himar rocket launcher\n'
            'm142\n'
            'm142 himar\n'
            'high mobility artillery rocket system\n'
            'himar mlr\n'
            'himar unit'),
           ((('thing', 'anti-tank systems'),),
            'anti tank system\n'
            'antitank system\n'
            'anti tank weapon\n'
            'antitank weapon\n'
            'atgm\n'
            'anti tank missile\n'
            'antitank missile\n'
            'anti tank guided missile\n'
            'antitank guided missile\n'
            'javelin\n'
            'javelin missile\n'
            'anti tank missile system\n'
            'antitank missile system'),
           ((('thing', 'air defence systems'),),
            'air defense system\n'
            'airdefense system\n'
            'air defense\n'
            'air defense missile system\n'
            'anti aircraft system\n'
            'antiaircraft system\n'
            'anti aircraft warfare system\n'
            'antiaircraft warfare system\n'
            'anti aircraft weapon\n'
            'antiaircraft weapon\n'
            'anti aircraft missile system\n'
            'antiaircraft missile system\n'
            'aa system\n'
            'sam\n'
            'sam system\n'
            'surface to air missile system\n'
            'surfacetoair missile system\n'
            'air defense unit\n'
            'air defense battery\n'
            'anti aircraft battery\n'
            'antiaircraft battery\n'
            'air defense complex\n'
            'anti aircraft defense system\n'
            'antiaircraft defense system\n'
            'sam launcher\n'
            'sam battery\n'
            'ad system'),
           ((('thing', 'Patriot systems'),),
            'patriot\npatriot system\npatriot battery\npatriot launcher\npatriot air defense system\npatriot missile system\npatriot missile battery'),
           ((('thing', 'S-300 systems'),),
            's 300\ns300\ns 300 system\ns300 system\ns 300 launcher\ns300 launcher\ns 400\ns400\ns 400 system\ns400 system\ns 400 launcher\ns400 launcher'),
           ((('thing', 'radars'),), 'radar\nradar station\nradar system'),
           ((('thing', 'electronic warfare systems'),), 'electronic warfare system\new system\nelectronic warfare station\njammer'),
           ((('thing', 'aircraft'),), 'aircraft\nflying machine'),
           ((('thing', 'planes'),),
            'plane\n'
            'airplane\n'
            'jet\n'
            'warplane\n'
            'fighter jet\n'
            'fighterjet\n'
            'fighter aircraft\n'
            'fighter plane\n'
            'combat aircraft\n'
            'combat jet\n'
            'combat plane\n'
            'combat airplane\n'
            'military plane\n'
            'military aircraft\n'
            'military airplane\n'
            'military jet\n'
            'fixed wing plane\n'
            'fixedwing plane\n'
            'fixed wing aircraft\n'
            'fixedwing aircraft\n'
            'attack aircraft\n'
            'attack jet\n'
            'war plane\n'
            'jet fighter\n'
            'air force jet\n'
            'su 25\n'
            'su25\n'
            'su 34\n'
            'su34\n'
            'su 35\n'
            'su35\n'
            'mig 29\n'
            'mig29\n'
            'ground attack aircraft'),
           ((('thing', 'F-16 jets'),),
            'f 16\n'
            'f16\n'
            'f 16s\n'
            'f 16 jet\n'
            'f16 jet\n'
            'f 16 fighter\n'
            'f16 fighter\n'
            'f 16 fighter jet\n'
            'f16 fighter jet\n'
            'f 16 plane\n'
            'f16 plane\n'
            'f 16 aircraft\n'
            'f16 aircraft'),
           ((('thing', 'bombers'),), 'bomber\nstrategic bomber\nbomber plane\nbomber aircraft'),
           ((('thing', 'helicopters'),),
            'helicopter\n'
            'helo\n'
            'chopper\n'
            'military helicopter\n'
            'combat helicopter\n'
            'attack helicopter\n'
            'rotary wing aircraft\n'
            'rotarywing aircraft\n'
            'copter\n'
            'army helicopter'),
           ((('thing', 'Starlink terminals'),), 'starlink\nstarlink terminal\nstarlink dish\nstarlink unit'),
           ((('thing', 'drones'),),
            'drone\n'
            'uav\n'
            'uas\n'
            'unmanned aerial vehicle\n'
            'unmanned aircraft\n'
            'unmanned aerial system\n'
            'unmanned aerial aircraft\n'
            'uncrewed aircraft\n'
            'uncrewed aerial vehicle\n'
            'unmanned plane\n'
            'pilotless aircraft\n'
            'operational tactical uav\n'
            'operationaltactical uav\n'
            'unmanned drone\n'
            'aerial drone\n'
            'robot plane'),
           ((('thing', 'attack drones'),),
            'attack drone\n'
            'strike drone\n'
            'kamikaze drone\n'
            'suicide drone\n'
            'explosive drone\n'
            'loitering munition\n'
            'one way attack drone\n'
            'oneway attack drone\n'
            'exploding drone\n'
            'strike uav\n'
            'attack uav\n'
            'kamikaze uav'),
           ((('thing', 'Shahed drones'),),
            'shahed\n'
            'shahed drone\n'
            'shahed 136\n'
            'shahed136\n'
            'shahed 131\n'
            'shahed131\n'
            'iranian made drone\n'
            'iranianmade drone\n'
            'iranian drone\n'
            'geran drone\n'
            'geran 2\n'
            'geran2\n'
            'iranian made kamikaze drone\n'
            'iranianmade kamikaze drone\n'
            'iranian kamikaze drone\n'
            'iranian made shahed\n'
            'iranianmade shahed\n'
            'iranian supplied drone\n'
            'iraniansupplied drone\n'
            'iranian designed drone\n'
            'iraniandesigned drone\n'
            'shahed uav\n'
            'shahed kamikaze drone\n'
            'shahed attack drone\n'
            'iranian shahed drone\n'
            'iranian built drone\n'
            'iranianbuilt drone\n'
            'shahed type drone\n'
            'shahedtype drone\n'
            'iranian made uav\n'
            'iranianmade uav\n'
            'iranian attack drone'),
           ((('thing', 'reconnaissance drones'),), 'reconnaissance drone\nreconnaissance uav\nrecon drone\nsurveillance drone'),
           ((('thing', 'missiles'),), 'missile\nguided missile'),
           ((('thing', 'cruise missiles'),), 'cruise missile\ncruisemissile\nkalibr\nkh 101\nkh101\nkalibr missile\nkalibr cruise missile'),
           ((('thing', 'ballistic missiles'),), 'ballistic missile\niskander\niskander missile'),
           ((('thing', 'hypersonic missiles'),),
            'hypersonic missile\nkinzhal\nkinzhal missile\nhypersonic kinzhal missile\nkinzhal hypersonic missile\nkh 47\nkh47'),
           ((('thing', 'ATACMS'),), 'atacm\natacm missile'), ((('thing', 'rockets'),), 'rocket\nprojectile'),
           ((('thing', 'projectiles of all kinds'),), 'rocket and missile\nmissile and rocket\ndrone and missile\nmissile and drone'),
           ((('thing', 'shells'),),
            'shell\n'
            'artillery shell\n'
            'artillery round\n'
            'round\n'
            'artillery ammunition\n'
            '155mm shell\n'
            '155 mm shell\n'
            '155mm round\n'
            '155mm artillery shell\n'
            'artillery projectile\n'
            'shell and round\n'
            'round of artillery\n'
            'round of artillery ammunition'),
           ((('thing', 'ammunition'),), 'ammunition\nammo\nmunition'), ((('thing', 'cluster munitions'),), 'cluster munition\ncluster bomb\ncluster shell'),
           ((('thing', 'guided bombs'),), 'guided bomb\nglide bomb\nkab\nguided aerial bomb\ngliding bomb'), ((('thing', 'bombs'),), 'bomb\naerial bomb'),
           ((('thing', 'mines'),), 'mine\nland mine\nlandmine\nanti personnel mine\nantipersonnel mine'), ((('thing', 'ships'),), 'ship\nvessel\nboat\ncraft'),
           ((('thing', 'warships'),),
            'war ship\n'
            'warship\n'
            'navy ship\n'
            'naval ship\n'
            'naval vessel\n'
            'military ship\n'
            'military vessel\n'
            'navy vessel\n'
            'warship and boat\n'
            'ship and boat\n'
            'ship boat\n'
            'boat and cutter\n'
            'combat ship\n'
            'warship boat\n'
            'warship cutter'),
           ((('thing', 'merchant ships'),),
            'merchant ship\nmerchant vessel\ncommercial ship\ncommercial vessel\ncargo ship\ncargo vessel\nfreighter\ntrading ship'),
           ((('thing', 'oil tankers'),), 'oil tanker\ntanker'), ((('thing', 'submarines'),), 'sub marine\nsubmarine'),
           ((('thing', 'convoy'),),
            'convoy\n'
            'column\n'
            'military convoy\n'
            'armored column\n'
            'column of armor\n'
            'convoy of vehicle\n'
            'military column\n'
            'armored convoy\n'
            'column of vehicle\n'
            'column of tank'),
           ((('thing', 'weapons'),), 'weapon\narm\nweaponry\nsmall arm\nfirearm'),
           ((('thing', 'territory'),), 'territory\nland\nground\narea\nsoil\narea of land\nsquare km of land\nterrain\nexpanse'),
           ((('thing', 'settlements'),),
            'settlement\n'
            'village\n'
            'town\n'
            'town and village\n'
            'village and town\n'
            'populated area\n'
            'populated place\n'
            'community\n'
            'locality\n'
            'hamlet\n'
            'city town and village\n'
            'city and town\n'
            'town and city\n'
            'populated locality\n'
            'inhabited locality'),
           ((('thing', 'cities'),), 'city'), ((('thing', 'positions'),), 'position\nstronghold\nstrong point\ntrench'),
           ((('thing', 'buildings'),), 'building\nstructure'),
           ((('thing', 'residential buildings'),),
            'residential building\napartment building\napartment block\nblock of flat\nresidential block\ntower block\nhigh rise\nhighrise'),
           ((('thing', 'homes'),), 'home\nhouse\nhousing unit\ndwelling\nresidence\nhousing\napartment\nflat\nprivate house\nresidential unit'),
           ((('thing', 'hospitals'),), 'hospital'),
           ((('thing', 'health facilities'),),
            'health facility\n'
            'health care facility\n'
            'healthcare facility\n'
            'medical facility\n'
            'clinic\n'
            'health center\n'
            'medical center\n'
            'medical institution\n'
            'health institution'),
           ((('thing', 'schools'),), 'school\nschool building\neducational institution\neducation facility\neducational facility\nschool facility'),
           ((('thing', 'mosques'),), 'mosque'), ((('thing', 'churches'),), 'church'),
           ((('thing', 'cultural sites'),), 'cultural site\nheritage site\ncultural heritage site\nmonument'),
           ((('thing', 'bridges'),), 'bridge\nriver crossing'),
           ((('thing', 'power stations'),),
            'power station\n'
            'powerstation\n'
            'power plant\n'
            'powerplant\n'
            'thermal power plant\n'
            'thermal power station\n'
            'generating station\n'
            'electricity plant\n'
            'generating capacity\n'
            'power generation capacity\n'
            'electricity generation\n'
            'power generation'),
           ((('thing', 'energy facilities'),),
            'energy facility\n'
            'energy infrastructure\n'
            'energy infrastructure facility\n'
            'power infrastructure\n'
            'energy site\n'
            'energy object\n'
            'power facility\n'
            'electricity infrastructure\n'
            'energy infrastructure site\n'
            'power grid\n'
            'electricity grid\n'
            'energy system\n'
            'energy installation'),
           ((('thing', 'ammunition depots'),),
            'ammunition depot\n'
            'ammo depot\n'
            'ammunition dump\n'
            'ammo dump\n'
            'arm depot\n'
            'arm dump\n'
            'weapon depot\n'
            'munition depot\n'
            'ammunition warehouse\n'
            'ammunition store\n'
            'ammunition storage\n'
            'arm warehouse\n'
            'arsenal\n'
            'munition store\n'
            'ammunition stockpile'),
           ((('thing', 'fuel depots'),), 'fuel depot\noil depot\nfuel dump\nfuel storage\nfuel store\noil storage'),
           ((('thing', 'oil refineries'),), 'oil refinery\nrefinery'),
           ((('thing', 'command posts'),), 'command post\ncommandpost\ncommand point\ncontrol point\ncommand center\ncommand and control post\nheadquarter'),
           ((('thing', 'airfields'),), 'air field\nairfield\nair base\nairbase\nmilitary airfield'), ((('thing', 'factories'),), 'factory\nplant'),
           ((('thing', 'shops'),), 'shop\nstore\nretail outlet\nbranch'), ((('thing', 'tunnels'),), 'tunnel\ntunnel shaft'),
           ((('thing', 'graves'),), 'grave\nburial plot'), ((('thing', 'bodies'),), 'body\ncorpse\ndead body\nhuman remain\nmortal remain'),
           ((('thing', 'infrastructure'),), 'infrastructure\ninfrastructure facility\ninfrastructure site\ncivilian infrastructure'),
           ((('thing', 'military aid'),),
            'military aid\n'
            'military assistance\n'
            'security assistance\n'
            'military support\n'
            'security aid\n'
            'defense aid\n'
            'weapon aid\n'
            'arm aid\n'
            'military help\n'
            'weapon and security assistance\n'
            'arm and security assistance\n'
            'weapon and military aid\n'
            'arm and military aid\n'
            'lethal aid\n'
            'defense assistance\n'
            'aid in weapon\n'
            'weapon and equipment\n'
            'arm package\n'
            'weapon package\n'
            'military aid package\n'
            'arm supply\n'
            'weapon delivery'),
           ((('thing', 'humanitarian aid'),),
            'humanitarian aid\n'
            'humanitarian assistance\n'
            'relief aid\n'
            'humanitarian supply\n'
            'relief supply\n'
            'aid supply\n'
            'humanitarian relief\n'
            'relief good\n'
            'humanitarian help\n'
            'humanitarian good'),
           ((('thing', 'financial aid'),),
            'financial aid\n'
            'economic aid\n'
            'budget support\n'
            'financial assistance\n'
            'financial support\n'
            'economic assistance\n'
            'macro financial assistance\n'
            'macrofinancial assistance\n'
            'budget aid\n'
            'economic support'),
           ((('thing', 'aid'),), 'aid\nassistance\nsupport\nhelp\nrelief\naid package\nsupport package\nforeign aid'),
           ((('thing', 'aid trucks'),),
            'aid truck\n'
            'aid lorry\n'
            'relief truck\n'
            'relief lorry\n'
            'truck of aid\n'
            'truck carrying aid\n'
            'lorry of relief supply\n'
            'lorry of aid\n'
            'humanitarian truck\n'
            'humanitarian aid truck\n'
            'lorry carrying aid\n'
            'truckload of aid\n'
            'lorryload of aid\n'
            'truck with aid\n'
            'truck with humanitarian aid\n'
            'lorry with aid\n'
            'lorry of humanitarian aid\n'
            'truck of humanitarian aid\n'
            'aid lorry load\n'
            'lorry of relief\n'
            'truck of relief supply\n'
            'truck carrying humanitarian aid\n'
            'lorry carrying relief\n'
            'relief supply lorry\n'
            'truck of relief good\n'
            'truck carrying relief supply'),
           ((('thing', 'assets'),), 'asset'),
           ((('thing', 'central bank reserves'),),
            'central bank reserve\n'
            'central bank asset\n'
            'reserve of central bank\n'
            'centralbank reserve\n'
            'foreign reserve\n'
            'currency reserve\n'
            'foreign exchange reserve\n'
            'foreign currency reserve'),
           ((('thing', 'reconstruction cost'),),
            'reconstruction cost\n'
            'cost of reconstruction\n'
            'cost of rebuilding\n'
            'rebuilding cost\n'
            'cost to rebuild\n'
            'reconstruction bill\n'
            'reconstruction need\n'
            'rebuilding bill'),
           ((('thing', 'damage cost'),),
            'damage cost\ncost of damage\neconomic damage\nvalue of damage\ndamage bill\nmaterial damage\nfinancial damage\neconomic loss\neconomic cost'),
           ((('thing', 'insured losses'),), 'insured loss\ninsurance loss\ninsured damage\ninsurance claim'),
           ((('thing', 'defence spending'),),
            'defense spending\nmilitary spending\ndefense budget\nmilitary budget\nmilitary expenditure\ndefense expenditure\ndefense outlay'),
           ((('thing', 'revenue'),), 'revenue\nturnover\nsale'), ((('thing', 'profit'),), 'profit\nearning'),
           ((('thing', 'debt'),), 'debt\ngovernment debt\npublic debt\nnational debt\nstate debt'), ((('thing', 'reparations'),), 'reparation\nwar reparation'),
           ((('thing', 'exports'),), 'export'), ((('thing', 'imports'),), 'import'),
           ((('thing', 'oil exports'),), 'oil export\ncrude export\nexport of oil\ncrude oil export'),
           ((('thing', 'grain exports'),),
            'grain export\n'
            'export of grain\n'
            'grain exported\n'
            'exported grain\n'
            'grain shipment\n'
            'grain shipped\n'
            'shipment of grain\n'
            'grain shipped out\n'
            'cereal exported\n'
            'export of cereal'),
           ((('thing', 'grain'),), 'grain\ncereal\nwheat and maize'),
           ((('thing', 'inflation'),),
            'inflation\n'
            'inflation rate\n'
            'annual inflation\n'
            'consumer price inflation\n'
            'rise in consumer price\n'
            'consumer price rise\n'
            'cpi\n'
            'increase in consumer price\n'
            'annual rise in consumer price\n'
            'rate of inflation\n'
            'cost of living rise\n'
            'price rise\n'
            'rise in price\n'
            'year on year inflation\n'
            'yearonyear inflation'),
           ((('thing', 'food inflation'),), 'food inflation\nfood price inflation\nrise in food price\nfood price rise\ngrocery inflation'),
           ((('thing', 'unemployment'),), 'unemployment\nunemployment rate\njobless rate\njoblessness\nrate of unemployment\njobless'),
           ((('thing', 'unemployed people'),),
            'unemployed\nunemployed people\njobless people\nout of work people\npeople out of work\npeople without job\npeople without work'),
           ((('thing', 'economic growth'),), 'gdp growth\neconomic growth\ngrowth of economy\ngrowth in gdp\ngrowth rate of economy\ngdp rise'),
           ((('thing', 'GDP'),), 'gdp\ngross domestic product'), ((('thing', 'wages'),), 'wage\nsalary\npay\naverage wage'),
           ((('thing', 'interest rate'),), 'interest rate\nkey rate\nbase rate\nkey interest rate\npolicy rate\ncentral bank rate\nbenchmark rate'),
           ((('thing', 'voters'),), 'voter\nelector\npeople who voted\npeople voting'),
           ((('thing', 'registered voters'),),
            'registered voter\n'
            'voter registered\n'
            'voter on electoral roll\n'
            'people on voter roll\n'
            'registered elector\n'
            'electoral roll\n'
            'people on electoral roll\n'
            'eligible voter\n'
            'people registered to vote\n'
            'voter on roll\n'
            'electorate\n'
            'people entitled to vote\n'
            'people eligible to vote'),
           ((('thing', 'people of voting age'),),
            'people of voting age\nvoting age population\nvotingage population\nadult population\npeople old enough to vote'),
           ((('thing', 'voter turnout'),),
            'voter turnout\n'
            'electoral participation\n'
            'electoral participation rate\n'
            'election turnout\n'
            'voting turnout\n'
            'turnout of voter\n'
            'turnout at poll\n'
            'participation rate\n'
            'poll turnout\n'
            'turnout rate\n'
            'electoral turnout\n'
            'share of electorate that voted\n'
            'proportion of electorate that voted\n'
            'share of registered voter who voted\n'
            'participation in election\n'
            'voter participation\n'
            'voter participation rate\n'
            'participation of voter'),
           ((('thing', 'abstention'),),
            'abstention\n'
            'abstention rate\n'
            'voter abstention\n'
            'rate of abstention\n'
            'voter who stayed at home\n'
            'voter who stayed away\n'
            'voter who did not vote\n'
            'registered voter who did not vote\n'
            'non voter\n'
            'nonvoter'),
           ((('thing', 'turnout'),), 'turnout'), ((('thing', 'votes'),), 'vote\nballot paper\nballot\nvote tally'),
           ((('thing', 'spoiled votes'),),
            'spoiled ballot\n'
            'spoilt ballot\n'
            'invalid ballot\n'
            'invalid vote\n'
            'spoiled vote\n'
            'spoilt vote\n'
            'spoiled ballot paper\n'
            'spoilt ballot paper\n'
            'null vote\n'
            'void ballot\n'
            'rejected ballot\n'
            'ballot spoiled\n'
            'ballot spoilt\n'
            'ballot invalid\n'
            'ballot declared invalid\n'
            'vote declared invalid'),
           ((('thing', 'yes votes'),),
            'yes vote\n'
            'vote in favor\n'
            'voted yes\n'
            'vote for yes\n'
            'voting yes\n'
            'yes vote share\n'
            'yes share of vote\n'
            'voting in favor\n'
            'yes side\n'
            'yes share\n'
            'those voting yes\n'
            'yes camp\n'
            'vote for joining russia'),
           ((('thing', 'no votes'),), 'no vote\nvote against\nvoted no'),
           ((('thing', 'postal votes'),),
            'postal vote\n'
            'mail in ballot\n'
            'mailin ballot\n'
            'mail in vote\n'
            'mailin vote\n'
            'absentee ballot\n'
            'mail ballot\n'
            'postal ballot\n'
            'vote by mail\n'
            'vote by post\n'
            'vote cast by post\n'
            'vote cast by mail'),
           ((('thing', 'early votes'),), 'early vote\nearly ballot\nvote cast early\nballot cast early'),
           ((('thing', 'seats'),),
            'seat\n'
            'mp\n'
            'mps\n'
            'parliamentary seat\n'
            'deputy\n'
            'lawmaker\n'
            'member of parliament\n'
            'mandate\n'
            'seat in parliament\n'
            'parliamentarian\n'
            'seat in chamber\n'
            'legislator'),
           ((('thing', 'polling stations'),), 'polling station\npolling place\nprecinct\nvoting station'), ((('thing', 'candidates'),), 'candidate'),
           ((('thing', 'crowd'),),
            'crowd\n'
            'crowd size\n'
            'attendance\n'
            'attendee\n'
            'people attending\n'
            'people who attended\n'
            'participant\n'
            'people taking part\n'
            'people who took part\n'
            'people who turned out\n'
            'turned out\n'
            'people who came out\n'
            'people in street\n'
            'people on street\n'
            'people who joined\n'
            'people who rallied\n'
            'people who demonstrated\n'
            'people who protested\n'
            'people protesting\n'
            'people demonstrating\n'
            'size of crowd\n'
            'taking part\n'
            'took part\n'
            'joined\n'
            'gathered\n'
            'people gathered\n'
            'people who gathered\n'
            'people who took to street\n'
            'took to street'),
           ((('thing', 'cases'),), 'case\ninfection\ninfected people\npeople infected'),
           ((('thing', 'doses'),), 'dose\nvaccine dose\njab\nvaccine\nvaccination\nshot given'), ((('thing', 'attacks'),), 'attack count\nnumber of attack'),
           ((('thing', 'artillery strikes'),), 'artillery strike'),
           ((('thing', 'sorties'),), 'sortie\ncombat sortie\nair sortie\nsortie flown\ncombat flight\nair sortie flown\nsortie by aviation'),
           ((('thing', 'ceasefire violations'),),
            'ceasefire violation\nceasefire breach\ntruce violation\nbreach of ceasefire\nviolation of ceasefire\nviolation of truce\nbreach of truce'),
           ((('thing', 'aftershocks'),),
            'after shock\n'
            'aftershock\n'
            'tremor following main shock\n'
            'tremor after main shock\n'
            'tremor after quake\n'
            'tremor since main shock\n'
            'tremor following quake\n'
            'tremor following earthquake\n'
            'secondary tremor\n'
            'follow up tremor\n'
            'followup tremor\n'
            'tremor after main quake\n'
            'tremor that followed\n'
            'tremor following main quake\n'
            'tremor after earthquake\n'
            'subsequent tremor'),
           ((('thing', 'war crimes'),), 'war crime\nalleged war crime\nwar crime case'),
           ((('thing', 'border crossings'),), 'border crossing\ncrossing of border\nborder crossing out'),
           ((('thing', 'small boat arrivals'),),
            'small boat arrival\n'
            'smallboat arrival\n'
            'channel crossing\n'
            'migrant crossing channel\n'
            'people crossing channel\n'
            'channel migrant\n'
            'people who crossed channel in small boat\n'
            'migrant who crossed channel\n'
            'people crossing channel in small boat\n'
            'small boat crossing\n'
            'people arriving in small boat\n'
            'migrant arriving in small boat\n'
            'people who crossed channel\n'
            'migrant in small boat\n'
            'small boat migrant'),
           ((('thing', 'murders'),), 'murder\nhomicide\nhomicide rate\nkilling recorded by police'),
           ((('thing', 'femicides'),), 'femicide\nwomen murdered\nwoman murdered'), ((('thing', 'rapes'),), 'rape\nrape case'),
           ((('thing', 'robberies'),), 'robbery\nmugging'), ((('thing', 'crimes'),), 'crime\nrecorded crime\ncriminal offense\noffense'),
           ((('thing', 'drugs seized'),), 'drug\nnarcotic'), ((('thing', 'trees'),), 'tree'), ((('thing', 'cattle'),), 'cattle\nlivestock\ncow'),
           ((('thing', 'emissions'),), 'emission\ncarbon emission\ngreenhouse gas emission\nco2 emission'),
           ((('thing', 'population'),), 'population size\npopulation total'), ((('outcome', 'losses'),), 'loss\nlost\nlosing\nloss of all kind\nattrition'),
           ((('outcome', 'casualties'),),
            'casualty\n'
            'killed or wounded\n'
            'killed or injured\n'
            'dead or wounded\n'
            'dead or injured\n'
            'killed or hurt\n'
            'casualty figure\n'
            'casualty toll\n'
            'casualty count\n'
            'fallen and wounded\n'
            'victim killed and injured'),
           ((('outcome', 'killed'),),
            'killed\n'
            'dead\n'
            'death\n'
            'died\n'
            'die\n'
            'dying\n'
            'killing\n'
            'kill\n'
            'fatality\n'
            'fatal\n'
            'fatally\n'
            'fallen\n'
            'fell in battle\n'
            'slain\n'
            'perished\n'
            'deceased\n'
            'eliminated\n'
            'death toll\n'
            'mortality\n'
            'lost life\n'
            'lost their life\n'
            'lost live\n'
            'loss of life\n'
            'live lost\n'
            'life lost\n'
            'body count\n'
            'killed off\n'
            'found dead\n'
            'deadly\n'
            'annihilated\n'
            'fatal casualty\n'
            'wiped out\n'
            'live claimed\n'
            'life claimed\n'
            'claimed life\n'
            'claimed live\n'
            'killed outright\n'
            'passed away\n'
            'left dead\n'
            'fell\n'
            'confirmed dead\n'
            'dead toll\n'
            'number of dead\n'
            'irrecoverable loss\n'
            'irretrievable loss\n'
            'permanent loss\n'
            'taken live\n'
            'killed dead\n'
            'number killed\n'
            'death caused\n'
            'victim killed'),
           ((('outcome', 'murdered'),), 'murdered\nmassacred\nslaughtered\nbutchered\nlynched'),
           ((('outcome', 'liquidated'),), 'liquidated\nliquidation\npersonnel liquidated'),
           ((('outcome', 'neutralised'),), 'neutralized\nput out of action\ntaken out of action\nout of action\ndisabled\nincapacitated'),
           ((('outcome', 'injured'),),
            'injured\n'
            'injury\n'
            'wounded\n'
            'hurt\n'
            'maimed\n'
            'wound\n'
            'wounding\n'
            'harmed\n'
            'injuring\n'
            'non fatal casualty\n'
            'nonfatal casualty\n'
            'suffered injury\n'
            'suffered wound\n'
            'sustained injury\n'
            'left injured\n'
            'left wounded\n'
            'injury toll'),
           ((('outcome', 'seriously injured'),),
            'seriously injured\n'
            'seriously wounded\n'
            'badly wounded\n'
            'badly injured\n'
            'critically injured\n'
            'gravely wounded\n'
            'severely wounded\n'
            'severely injured\n'
            'critically wounded\n'
            'seriously hurt\n'
            'badly hurt\n'
            'gravely injured\n'
            'in critical condition'),
           ((('outcome', 'amputees'),), 'amputee\nlost limb\namputation\nlimb amputated'), ((('outcome', 'victims'),), 'victim\naffected victim'),
           ((('outcome', 'missing'),),
            'missing\n'
            'unaccounted for\n'
            'missing in action\n'
            'reported missing\n'
            'still missing\n'
            'unaccounted\n'
            'mia\n'
            'disappeared\n'
            'missing feared dead\n'
            'missing presumed dead\n'
            'lost without trace\n'
            'vanished\n'
            'whereabout unknown\n'
            'not yet accounted for\n'
            'not accounted for\n'
            'missing believed dead'),
           ((('outcome', 'feared dead'),), 'feared dead\npresumed dead\nbelieved dead\nfeared killed'),
           ((('outcome', 'captured'),),
            'captured\ntaken prisoner\ntaken captive\ncaptive taken\ncapture\ntook prisoner\ntook captive\ncapturing\nbeing captured\nimprisoned in war'),
           ((('outcome', 'surrendered'),), 'surrendered\nlaid down arm\ngave themselve up\nsurrender\ngave up\nlaid down their arm\nlaid down weapon'),
           ((('outcome', 'deserted'),), 'deserted\ndeserter\ndesertion\nawol\nabsent without leave\ngone awol\nleft post'),
           ((('outcome', 'detained'),),
            'detained\n'
            'arrested\n'
            'arrest\n'
            'detention\n'
            'taken into custody\n'
            'rounded up\n'
            'held by police\n'
            'put under arrest\n'
            'arresting\n'
            'placed under arrest\n'
            'apprehended\n'
            'detaining\n'
            'taken away by police'),
           ((('outcome', 'charged'),), 'charged\nindicted\nprosecuted\nfacing charge\nput on trial\non trial'),
           ((('outcome', 'convicted'),), 'convicted\nfound guilty\nconviction'),
           ((('outcome', 'jailed'),), 'jailed\nimprisoned\nsent to prison\nsent to jail\nput behind bar\nlocked up\nbehind bar'),
           ((('outcome', 'sentenced to death'),),
            'sentenced to death\n'
            'death sentence\n'
            'given death penalty\n'
            'condemned to death\n'
            'on death row\n'
            'handed death sentence\n'
            'handed death penalty\n'
            'given death sentence\n'
            'death penalty case'),
           ((('outcome', 'sentenced'),), 'sentenced\nsentence\ngiven prison sentence'),
           ((('outcome', 'executed'),), 'executed\nput to death\nhanged\nexecution\njudicially killed\nhanging'),
           ((('outcome', 'tortured'),), 'tortured\ntorture\nill treated\nilltreated\nmistreated\nabused in custody'),
           ((('outcome', 'raped'),), 'raped\nsexually assaulted'),
           ((('outcome', 'abducted'),),
            'abducted\n'
            'kidnapped\n'
            'seized as hostage\n'
            'taken hostage\n'
            'hostage taken\n'
            'taken as hostage\n'
            'taken hostage by\n'
            'kidnapping\n'
            'abduction\n'
            'hostage seized\n'
            'taken into gaza'),
           ((('outcome', 'held'),),
            'held\n'
            'captivity\n'
            'in captivity\n'
            'kept\n'
            'in jail\n'
            'in prison\n'
            'in custody\n'
            'custody\n'
            'holding\n'
            'being held\n'
            'still held\n'
            'remaining in captivity\n'
            'still in captivity\n'
            'held captive\n'
            'kept captive\n'
            'behind held\n'
            'kept prisoner\n'
            'held prisoner\n'
            'in detention\n'
            'held in captivity\n'
            'still being held\n'
            'remain in captivity\n'
            'held hostage\n'
            'still held hostage\n'
            'still captive'),
           ((('outcome', 'freed'),),
            'freed\n'
            'released\n'
            'set free\n'
            'liberated from captivity\n'
            'freeing\n'
            'release\n'
            'freed from captivity\n'
            'released from captivity\n'
            'returned from captivity\n'
            'returned in exchange\n'
            'brought home in exchange\n'
            'brought back from captivity\n'
            'returned home from captivity\n'
            'returned in swap\n'
            'handed over in exchange\n'
            'brought home from captivity\n'
            'back from captivity\n'
            'returned home in swap\n'
            'came home in swap\n'
            'home in swap\n'
            'came home in exchange\n'
            'freed in prisoner exchange\n'
            'freedom regained'),
           ((('outcome', 'returned'),),
            'returned\n'
            'brought back\n'
            'brought home\n'
            'sent back\n'
            'repatriated\n'
            'came back\n'
            'come back\n'
            'gone back\n'
            'return\n'
            'back home\n'
            'returned home\n'
            'went home\n'
            'gone home\n'
            'went back\n'
            'returnee\n'
            'returning\n'
            'have come home\n'
            'came home\n'
            'sent home'),
           ((('outcome', 'remaining'),),
            'remaining\n'
            'still\n'
            'remain\n'
            'staying\n'
            'stayed\n'
            'left behind\n'
            'still living\n'
            'still there\n'
            'stuck\n'
            'who have stayed\n'
            'stay\n'
            'yet to leave\n'
            'holding out\n'
            'still left'),
           ((('outcome', 'evacuated'),),
            'evacuated\n'
            'taken out of\n'
            'got out of\n'
            'brought out of\n'
            'evacuee\n'
            'evacuation\n'
            'moved to safety\n'
            'taken to safety\n'
            'brought to safety\n'
            'evacuating\n'
            'led to safety\n'
            'bussed out\n'
            'bused out\n'
            'moved out'),
           ((('outcome', 'displaced'),),
            'displaced\n'
            'uprooted\n'
            'forced from home\n'
            'forced from their home\n'
            'driven from home\n'
            'driven from their home\n'
            'forced to leave home\n'
            'forced to flee\n'
            'forced to leave their home\n'
            'displacement\n'
            'fled home\n'
            'fled their home\n'
            'made to flee\n'
            'made to leave their home\n'
            'forced out of their home\n'
            'forced out of home\n'
            'driven out of their home\n'
            'who have had to leave their home\n'
            'had to flee their home\n'
            'had to leave their home\n'
            'who have left their home\n'
            'displaced people\n'
            'displaced person\n'
            'forcibly displaced\n'
            'forced to flee their home\n'
            'fleeing their home\n'
            'chased from their home\n'
            'who fled home'),
           ((('outcome', 'internally displaced'),),
            'internally displaced\n'
            'idp\n'
            'internally displaced person\n'
            'internally displaced people\n'
            'internal displacement\n'
            'displaced internally\n'
            'internal refugee\n'
            'displaced inside country\n'
            'displaced within country\n'
            'displaced inside\n'
            'displaced within\n'
            'uprooted within\n'
            'uprooted inside\n'
            'forced from their home within\n'
            'internallydisplaced\n'
            'driven from their home within\n'
            'displaced within own country'),
           ((('outcome', 'fled'),), 'fled\nfleeing\nflee\nescaped\nleft country\nhave left\nflight\nemigrated\ngone abroad\nexodus'),
           ((('outcome', 'homeless'),),
            'homeless\n'
            'left homeless\n'
            'made homeless\n'
            'lost home\n'
            'lost their home\n'
            'left without home\n'
            'without home\n'
            'without shelter\n'
            'without roof\n'
            'rendered homeless\n'
            'left without shelter\n'
            'lost their house'),
           ((('outcome', 'deported'),),
            'deported\n'
            'deportation\n'
            'forcibly transferred\n'
            'taken by force\n'
            'forcibly taken\n'
            'forcibly moved\n'
            'forcible transfer\n'
            'unlawfully transferred\n'
            'illegally transferred\n'
            'forcibly relocated\n'
            'taken against their will\n'
            'removed by force\n'
            'forcibly removed\n'
            'transferred by force\n'
            'unlawfully deported\n'
            'illegally deported\n'
            'forcibly deported\n'
            'moved by force\n'
            'forced transfer\n'
            'illegally taken\n'
            'unlawfully taken'),
           ((('outcome', 'rescued'),),
            'rescued\n'
            'rescue\n'
            'saved\n'
            'rescued alive\n'
            'saved alive from\n'
            'pulled alive\n'
            'pulled out alive\n'
            'found alive\n'
            'brought out alive\n'
            'dug out alive\n'
            'pulled to safety\n'
            'saved alive\n'
            'extracted alive\n'
            'recovered alive\n'
            'plucked\n'
            'plucked to safety\n'
            'taken out alive\n'
            'dug alive'),
           ((('outcome', 'survived'),), 'survivor\nsurvived\nsurviving\nalive'),
           ((('outcome', 'recovered'),),
            'recovered\n'
            'found\n'
            'exhumed\n'
            'unearthed\n'
            'discovered\n'
            'dug up\n'
            'retrieved\n'
            'uncovered\n'
            'recovery\n'
            'located\n'
            'pulled out\n'
            'removed from ground\n'
            'disinterred\n'
            'brought out\n'
            'dug from\n'
            'pulled'),
           ((('outcome', 'identified'),), 'identified by name\nnamed individually'),
           ((('outcome', 'sheltering'),),
            'sheltering\nsheltered\ntaking shelter\nhiding\ntaking refuge\ntook shelter\nholed up\nseeking shelter\nseeking refuge'),
           ((('outcome', 'trapped'),),
            'trapped\n'
            'buried\n'
            'stranded\n'
            'cut off\n'
            'cutoff\n'
            'isolated\n'
            'marooned\n'
            'under rubble\n'
            'beneath rubble\n'
            'buried under rubble\n'
            'trapped under rubble\n'
            'trapped under debris\n'
            'buried under debris\n'
            'buried beneath rubble\n'
            'besieged\n'
            'under siege\n'
            'under debris\n'
            'beneath debris\n'
            'buried in rubble\n'
            'still under rubble'),
           ((('outcome', 'affected'),), 'affected\nhit by disaster\naffected by disaster'),
           ((('outcome', 'drowned'),), 'drowned\ndrowning\ndied at sea\nlost at sea\ndead at sea\ndrowned at sea\ndied trying to cross\ndeath at sea'),
           ((('outcome', 'in need of aid'),),
            'in need\n'
            'in need of aid\n'
            'need aid\n'
            'needing aid\n'
            'in need of humanitarian aid\n'
            'in need of humanitarian assistance\n'
            'requiring humanitarian assistance\n'
            'requiring aid\n'
            'requiring assistance\n'
            'need humanitarian aid\n'
            'need humanitarian assistance\n'
            'needing humanitarian assistance\n'
            'in need of assistance\n'
            'need help\n'
            'in need of help\n'
            'who need aid\n'
            'dependent on aid\n'
            'reliant on aid\n'
            'relying on aid\n'
            'requiring humanitarian aid\n'
            'who need humanitarian assistance\n'
            'needing assistance\n'
            'require humanitarian assistance\n'
            'require aid\n'
            'needing humanitarian aid\n'
            'depend on aid\n'
            'require humanitarian aid\n'
            'need assistance\n'
            'need relief\n'
            'needing relief\n'
            'in need of relief\n'
            'needing help\n'
            'needy'),
           ((('outcome', 'famine risk'),),
            'on brink of famine\n'
            'one step from famine\n'
            'on verge of famine\n'
            'at risk of famine\n'
            'facing famine\n'
            'threatened by famine\n'
            'one step away from famine\n'
            'close to famine\n'
            'on edge of famine\n'
            'near famine\n'
            'on brink of starvation\n'
            'on verge of starvation\n'
            'at risk of starvation\n'
            'facing starvation\n'
            'in catastrophic hunger\n'
            'famine like condition\n'
            'faminelike condition\n'
            'in famine like condition\n'
            'in faminelike condition\n'
            'threatened with famine\n'
            'close to starvation\n'
            'at risk of starving\n'
            'facing catastrophic hunger'),
           ((('outcome', 'food insecure'),),
            'food insecure\n'
            'foodinsecure\n'
            'hungry\n'
            'going hungry\n'
            'short of food\n'
            'in food insecurity\n'
            'food insecurity\n'
            'acute food insecurity\n'
            'facing hunger\n'
            'in acute hunger\n'
            'acutely hungry\n'
            'not enough to eat\n'
            'without enough food\n'
            'without enough to eat\n'
            'facing acute hunger\n'
            'in hunger\n'
            'acutely food insecure\n'
            'lacking food\n'
            'without food\n'
            'undernourished'),
           ((('outcome', 'malnourished'),),
            'malnourished\n'
            'acutely malnourished\n'
            'acute malnutrition\n'
            'suffering malnutrition\n'
            'suffering from malnutrition\n'
            'suffering from acute malnutrition\n'
            'suffering acute malnutrition\n'
            'underfed'),
           ((('outcome', 'severely malnourished'),),
            'severely malnourished\n'
            'severe acute malnutrition\n'
            'severe malnutrition\n'
            'suffering severe malnutrition\n'
            'suffering from severe acute malnutrition\n'
            'severely acutely malnourished'),
           ((('outcome', 'infected'),), 'infected\ntested positive\ncaught\ncontracted\nfallen ill\nsickened\nill\npositive test'),
           ((('outcome', 'hospitalised'),),
            'hospitalized\n'
            'in hospital\n'
            'taken to hospital\n'
            'admitted to hospital\n'
            'hospital admission\n'
            'hospitalization\n'
            'treated in hospital\n'
            'needing hospital treatment\n'
            'sent to hospital'),
           ((('outcome', 'vaccinated'),), 'vaccinated\njabbed\ninoculated\nimmunized\nfully vaccinated'), ((('outcome', 'poisoned'),), 'poisoned\npoisoning'),
           ((('outcome', 'without power'),),
            'without power\n'
            'without electricity\n'
            'in dark\n'
            'power cut\n'
            'without current\n'
            'blackout\n'
            'lost power\n'
            'power outage\n'
            'power lost\n'
            'cut off from electricity\n'
            'cut off from power\n'
            'with no power\n'
            'with no electricity\n'
            'electricity cut off\n'
            'lost electricity\n'
            'no electricity\n'
            'no power\n'
            'left in dark\n'
            'blacked out\n'
            'in blackout'),
           ((('outcome', 'without heating'),), 'without heating\nwithout heat\nno heating\nwith no heating\nheating cut off\nlost heating\nunheated'),
           ((('outcome', 'without water'),),
            'without water\n'
            'without running water\n'
            'without clean water\n'
            'without safe water\n'
            'no water\n'
            'lacking clean water\n'
            'lacking safe water\n'
            'no access to clean water\n'
            'without drinking water\n'
            'without access to clean water\n'
            'without safe drinking water'),
           ((('outcome', 'laid off'),),
            'laid off\n'
            'laidoff\n'
            'lay off\n'
            'layoff\n'
            'laying off\n'
            'redundancy\n'
            'made redundant\n'
            'redundant\n'
            'sacked\n'
            'sacking\n'
            'dismissed\n'
            'dismissal\n'
            'let go\n'
            'job cut\n'
            'jobcut\n'
            'cut\n'
            'axed\n'
            'shed\n'
            'job loss\n'
            'job lost\n'
            'losing job\n'
            'losing their job\n'
            'lose their job\n'
            'lost their job\n'
            'fired worker\n'
            'cull\n'
            'job axed\n'
            'axing\n'
            'staff cut\n'
            'workforce reduction\n'
            'reduction in force\n'
            'headcount reduction\n'
            'staff reduction\n'
            'position eliminated\n'
            'position cut\n'
            'role cut\n'
            'post cut\n'
            'post axed\n'
            'job reduction\n'
            'headcount cut\n'
            'shed job\n'
            'cutting\n'
            'slashed\n'
            'job slashed\n'
            'job gone\n'
            'pink slip\n'
            'retrenched\n'
            'retrenchment\n'
            'laid off worker\n'
            'role axed\n'
            'role eliminated\n'
            'job eliminated\n'
            'job shed\n'
            'letgo\n'
            'shedding\n'
            'terminated\n'
            'job culled'),
           ((('outcome', 'at risk'),), 'at risk\nunder threat\nthreatened\nin danger\nin jeopardy'),
           ((('outcome', 'planned cuts'),),
            'planned layoff\n'
            'planned job cut\n'
            'to be cut\n'
            'to be axed\n'
            'to be laid off\n'
            'planned redundancy\n'
            'job cut planned\n'
            'proposed job cut\n'
            'cut planned\n'
            'job to go\n'
            'to go\n'
            'planned cut'),
           ((('outcome', 'hired'),), 'hired\nrecruited\nhire\ntaken on\nnew hire\nrecruitment\nhiring\njob created\nnew job\nemployed anew'),
           ((('outcome', 'employed'),), 'employed\non payroll\nworking\nemploy\non book\nwork for\nworking for\nemployment'),
           ((('outcome', 'on strike'),),
            'on strike\n'
            'walked out\n'
            'walk out\n'
            'walkout\n'
            'striking\n'
            'striker\n'
            'striking worker\n'
            'who walked out\n'
            'downed tool\n'
            'industrial action\n'
            'taking industrial action\n'
            'took industrial action\n'
            'staged walkout\n'
            'joined strike\n'
            'went on strike\n'
            'gone on strike'),
           ((('outcome', 'working days lost'),), 'working day lost\nday lost to strike'),
           ((('outcome', 'destroyed'),),
            'destroyed\n'
            'knocked out\n'
            'knockedout\n'
            'taken out\n'
            'takenout\n'
            'took out\n'
            'wrecked\n'
            'wiped off\n'
            'blown up\n'
            'blownup\n'
            'eliminated equipment\n'
            'obliterated\n'
            'demolished\n'
            'razed\n'
            'flattened\n'
            'burnt out\n'
            'burned out\n'
            'reduced to rubble\n'
            'levelled\n'
            'leveled\n'
            'burnt down\n'
            'burned down\n'
            'destruction\n'
            'totally destroyed\n'
            'completely destroyed\n'
            'smashed\n'
            'burned\n'
            'burnt\n'
            'gutted\n'
            'ruined\n'
            'knocked out of action\n'
            'put out of commission\n'
            'knocking out\n'
            'taking out\n'
            'destroying\n'
            'reduced to ruins\n'
            'torched'),
           ((('outcome', 'damaged'),), 'damaged\ndamage\nbattered\npartly destroyed\npartially destroyed\npartially damaged\npartly damaged\nharmed building'),
           ((('outcome', 'damaged or destroyed'),),
            'damaged or destroyed\n'
            'destroyed or damaged\n'
            'damaged and destroyed\n'
            'destroyed and damaged\n'
            'damaged destroyed\n'
            'destroyed damaged\n'
            'wrecked or damaged\n'
            'damaged or wrecked'),
           ((('outcome', 'shot down'),),
            'shot down\n'
            'shotdown\n'
            'downed\n'
            'brought down\n'
            'broughtdown\n'
            'shoot down\n'
            'shootdown\n'
            'blown out of sky\n'
            'felled\n'
            'shooting down\n'
            'brought out of sky\n'
            'downing\n'
            'blasted out of sky\n'
            'taken down\n'
            'shot out of sky\n'
            'knocked out of sky'),
           ((('outcome', 'collapsed'),), 'collapsed\nfell down\ntoppled\ncaved in\ngave way\nbrought to ground'), ((('outcome', 'crashed'),), 'crashed'),
           ((('outcome', 'intercepted'),),
            'intercepted\nshot down by air defense\ninterception\nstopped by air defense\nbrought down by air defense\nthwarted\ndowned by air defense'),
           ((('outcome', 'sunk'),), 'sunk\nsank\nsinking\nsent to bottom\nscuttled'),
           ((('outcome', 'abandoned'),), 'abandoned\nleft behind on field\ndeserted equipment\nditched'),
           ((('outcome', 'attacked'),),
            'attacked\n'
            'targeted\n'
            'came under attack\n'
            'under attack\n'
            'come under attack\n'
            'assaulted\n'
            'assailed\n'
            'coming under attack\n'
            'set upon\n'
            'that came under attack'),
           ((('outcome', 'hit'),), 'hit\nstruck\nstrucken\nhit by strike'),
           ((('outcome', 'seized'),), 'seized\nhijacked\nimpounded\ncommandeered\nconfiscated\ntaken over\nboarded'),
           ((('outcome', 'stolen'),), 'stolen\nlooted\ntheft\nplundered\nstole\npilfered\nthieved'),
           ((('outcome', 'frozen'),), 'frozen\nblocked\nimmobilized\nimmobilised\nfreeze\non ice\nblocked by sanction\nimmobilised under sanction'),
           ((('outcome', 'closed'),),
            'closed\n'
            'shut\n'
            'shut down\n'
            'shuttered\n'
            'out of service\n'
            'not functioning\n'
            'non functional\n'
            'nonfunctional\n'
            'out of operation\n'
            'non functioning\n'
            'nonfunctioning\n'
            'not working\n'
            'out of use\n'
            'no longer functioning\n'
            'no longer working\n'
            'put out of service\n'
            'closing\n'
            'closure\n'
            'unable to operate\n'
            'forced to close\n'
            'non operational\n'
            'nonoperational\n'
            'no longer operating'),
           ((('outcome', 'functioning'),),
            'functioning\n'
            'functional\n'
            'operational\n'
            'in service\n'
            'open\n'
            'partially functional\n'
            'partly functioning\n'
            'still functioning\n'
            'partially functioning\n'
            'still open\n'
            'still operating\n'
            'in operation\n'
            'still operational'),
           ((('outcome', 'flooded'),), 'flooded\ninundated\nunder water\nsubmerged\nswamped\nunderwater'),
           ((('outcome', 'launched'),),
            'fired\nlaunched\nshot\nlobbed\nfiring\nlaunch\nlaunching\nexpended\nshell spent\ndischarged\nshoot\nloosed\nunleashed\nsent over\nrained down'),
           ((('outcome', 'fire'),), 'fire'), ((('outcome', 'dropped'),), 'dropped\ndrop'),
           ((('outcome', 'deployed'),),
            'deployed\n'
            'massed\n'
            'stationed\n'
            'sent in\n'
            'amassed\n'
            'deployment\n'
            'posted\n'
            'concentrated\n'
            'fielded\n'
            'massing\n'
            'based\n'
            'assembled\n'
            'on ground\n'
            'gathered at border\n'
            'build up\n'
            'buildup\n'
            'troop build up\n'
            'troop buildup\n'
            'troop concentration'),
           ((('outcome', 'trained'),), 'trained\ntraining'),
           ((('outcome', 'arrived'),), 'arrived\narrival\narriving\nreached\nlanded\ncame in\ngot in\nturned up\nhave come\nwho have come'),
           ((('outcome', 'mobilised'),),
            'mobilized\n'
            'called up\n'
            'partial mobilization\n'
            'call up\n'
            'callup\n'
            'drafted\n'
            'mobilization\n'
            'conscripted\n'
            'conscription\n'
            'drafted into army\n'
            'enlisted under mobilization\n'
            'summoned to army'),
           ((('outcome', 'withdrawn'),),
            'withdrawn\n'
            'withdrawal\n'
            'withdrew\n'
            'pulled back\n'
            'pull back\n'
            'pullback\n'
            'pull out\n'
            'pullout\n'
            'pulled out of\n'
            'retreat\n'
            'retreated\n'
            'moved back\n'
            'regrouped\n'
            'regrouping\n'
            'withdraw\n'
            'withdrawing\n'
            'retreating\n'
            'left position\n'
            'fall back\n'
            'fallen back'),
           ((('outcome', 'pledged'),),
            'pledged\n'
            'promised\n'
            'committed\n'
            'pledge\n'
            'earmarked\n'
            'offered\n'
            'promise\n'
            'commitment\n'
            'announced for\n'
            'vowed\n'
            'pledging\n'
            'undertaken\n'
            'undertook to give\n'
            'agreed to give\n'
            'agreed to send'),
           ((('outcome', 'delivered'),),
            'delivered\n'
            'supplied\n'
            'sent\n'
            'provided\n'
            'delivery\n'
            'handed over\n'
            'given\n'
            'donated\n'
            'shipped\n'
            'supply\n'
            'received\n'
            'transferred\n'
            'gave\n'
            'delivering\n'
            'handed to\n'
            'furnished\n'
            'turned over\n'
            'dispatched\n'
            'despatched\n'
            'disbursed\n'
            'paid out'),
           ((('outcome', 'requested'),), 'requested\nasked for\nsought\ndemanded\nrequest\ncalled for\nwanted'),
           ((('outcome', 'approved'),), 'approved\nauthorised\nauthorized\npassed'),
           ((('outcome', 'needed'),), 'needed\nneed\nrequired\nnecessary\nrequirement\nwanting'),
           ((('outcome', 'entered'),),
            'entered\n'
            'entering\n'
            'let into\n'
            'allowed into\n'
            'going into\n'
            'crossing into\n'
            'let in\n'
            'allowed in\n'
            'admitted into\n'
            'enter\n'
            'permitted into\n'
            'getting into\n'
            'got into\n'
            'reaching\n'
            'arriving in\n'
            'allowed to enter\n'
            'let through to\n'
            'admitted to\n'
            'coming into\n'
            'driven into\n'
            'went into\n'
            'permitted to enter'),
           ((('outcome', 'exported'),), 'exported\nshipped out\nexporting\nshipped abroad\nsent abroad'),
           ((('outcome', 'produced'),), 'produced\nmanufactured\nmade\nbuilt\nproduction\noutput\nturned out by factory\nmanufacturing'),
           ((('outcome', 'liberated'),),
            'liberated\n'
            'retaken\n'
            'recaptured\n'
            'won back\n'
            'regained\n'
            'reclaimed\n'
            'taken back\n'
            'recovered ground\n'
            'retook\n'
            'reconquered\n'
            'liberation\n'
            'back under\n'
            'clawed back\n'
            'freed from occupation\n'
            'de occupied\n'
            'deoccupied\n'
            're taken\n'
            're captured\n'
            'returned to control\n'
            'back in hand\n'
            'restored to control\n'
            'brought back under\n'
            'back under control\n'
            'took back\n'
            'returned under\n'
            'recovered territory\n'
            'winning back\n'
            'retaking\n'
            'recapturing\n'
            'recapture\n'
            'win back\n'
            'recovered from russia\n'
            'freed from russian occupation\n'
            'recovered from occupation\n'
            'control regained\n'
            'liberating\n'
            'regain'),
           ((('outcome', 'controlled'),),
            'controlled\n'
            'control\n'
            'under control\n'
            'occupied\n'
            'occupation\n'
            'under occupation\n'
            'in hand\n'
            'hand\n'
            'overrun\n'
            'conquered\n'
            'annexed\n'
            'invaded\n'
            'taken over by force\n'
            'in control\n'
            'taken\n'
            'took\n'
            'taking\n'
            'gained\n'
            'gain\n'
            'advanced\n'
            'seizure\n'
            'conquest\n'
            'capture of land\n'
            'ruled\n'
            'rule\n'
            'under rule\n'
            'still occupied\n'
            'grip\n'
            'under occupier'),
           ((('outcome', 'won'),), 'won\nelected\ngained seat\nwin\nwinning\nsecured\nreturned to parliament'),
           ((('outcome', 'counted'),), 'counted\ntallied\nprocessed'),
           ((('outcome', 'cast'),), 'cast\nin box\nput in box\nin ballot box\nsubmitted\ndropped in box'),
           ((('outcome', 'cleared'),), 'cleared\nremoved\ndefused\ndisarmed\nmade safe'), ((('outcome', 'crossed'),), 'crossed\ncrossing'),
           ((('outcome', 'registered'),), 'registered for protection\nregistered for temporary protection'),
           ((('outcome', 'burned'),), 'scorched\ncharred\nravaged by fire\nburned by wildfire\nburnt by wildfire\nconsumed by fire\ngone up in flame'),
           ((('outcome', 'sanctioned'),), 'sanctioned\nunder sanction\nblacklisted\non sanction list\nput under sanction'),
           ((('outcome', 'expelled'),), 'expelled\nthrown out\nkicked out\nordered to leave\nexpulsion\ndeclared persona non grata'),
           ((('outcome', 'suspended'),), 'suspended'), ((('outcome', 'orphaned'),), 'orphaned\norphan\nleft without parent\nlost parent\nlost both parent'),
           ((('measure', 'share'),), 'share\npercentage\npercent\n%\nproportion\nfraction\npct\npart in percent\nportion\npercentage point\npc'),
           ((('measure', 'area'),),
            'sq km\n'
            'square km\n'
            'square kilometer\n'
            'km2\n'
            'sq mile\n'
            'square mile\n'
            'hectare\n'
            'acre\n'
            'sq kilometer\n'
            'km sq\n'
            'ha\n'
            'mi2\n'
            'sq mi\n'
            'surface area\n'
            'acreage\n'
            'kms squared\n'
            'sqkm\n'
            'sq kms'),
           ((('measure', 'length'),), 'length\nlong\nmile\nkm\nkilometer\nkm long\nmile of\nmile long\nkilometer long\nlength of'),
           ((('measure', 'distance'),), 'distance\nhow far\nkm from\nmile from\ndistance to\ndistance from\nkilometer from\nfar from'),
           ((('measure', 'depth'),), 'depth\ndeep'), ((('measure', 'height'),), 'height\nhigh'),
           ((('measure', 'magnitude'),),
            'magnitude\nstrength\nrichter scale\nrichter\nintensity\nmoment magnitude\nstrength on richter scale\nmw\npower of quake'),
           ((('measure', 'money'),),
            'value\n'
            'cost\n'
            'worth\n'
            '$ bn\n'
            '$ m\n'
            '€\n'
            '£\n'
            '$\n'
            'bn\n'
            'usd\n'
            'dollar\n'
            'euro\n'
            'billion\n'
            'pound\n'
            'bill\n'
            'value of\n'
            'price tag\n'
            'in dollar\n'
            'expense\n'
            'eur\n'
            'gbp\n'
            'rouble\n'
            'ruble\n'
            'uah\n'
            'hryvnia'),
           ((('measure', 'mass'),), 'ton\nmetric ton\nkilogram\nkg\ntonnage'), ((('measure', 'age'),), 'average age\nmean age\nmedian age\nage'),
           ((('measure', 'daily'),),
            'per day\n'
            'daily\n'
            'each day\n'
            'day\n'
            'every day\n'
            'per diem\n'
            'day rate\n'
            'average per day\n'
            'average daily\n'
            'on average day\n'
            'daily average\n'
            'on average per day\n'
            'per 24 hour\n'
            'average each day\n'
            'in day'),
           ((('measure', 'weekly'),), 'per week\nweekly\neach week\nevery week\nweek'),
           ((('measure', 'monthly'),), 'per month\nmonthly\neach month\nevery month\nmonth\naverage monthly\nmonthly average'),
           ((('measure', 'yearly'),), 'per year\nyearly\nannual\nannually\neach year\nevery year\nyear\nper annum'),
           ((('measure', 'hourly'),), 'per hour\nhourly\neach hour\nevery hour\nhour'),
           ((('measure', 'per head'),), 'per person\nper head\nper capita\nper resident'), ((('measure', 'per 100,000'),), 'per 100000\nper 100 000\nper 100k'),
           ((('measure', 'ratio'),), 'ratio\nkill ratio\nloss ratio'),
           ((('period', 'total'),),
            'total\n'
            'in total\n'
            'in all\n'
            'altogether\n'
            'to date\n'
            'so far\n'
            'cumulative\n'
            'cumulatively\n'
            'running total\n'
            'until now\n'
            'up to now\n'
            'all told\n'
            'all time\n'
            'alltime\n'
            'as of today\n'
            'overall total\n'
            'running\n'
            'cumulative total\n'
            'grand total\n'
            'total so far\n'
            'from start\n'
            'total to date\n'
            'thus far\n'
            'by now\n'
            'total figure\n'
            'total toll\n'
            'toll so far'),
           ((('period', 'past day'),),
            'in last day\n'
            'in past day\n'
            'last day\n'
            'past day\n'
            'in past 24 hour\n'
            'in last 24 hour\n'
            'past 24 hour\n'
            'last 24 hour\n'
            'over past day\n'
            'over last day\n'
            'within day\n'
            'in 24 hour\n'
            'over past 24 hour\n'
            'over last 24 hour\n'
            'during past day\n'
            'during last day\n'
            'past 24h\n'
            'last 24h\n'
            'in one day\n'
            'in single day\n'
            '24 hour\n'
            'in last 24h\n'
            'in past 24h\n'
            'for past day\n'
            'previous day\n'
            'for last day\n'
            'within 24 hour'),
           ((('period', 'yesterday'),), 'yesterday'), ((('period', 'today'),), 'today'),
           ((('period', 'overnight'),), 'overnight\nlast night\nduring night\nin night'),
           ((('period', 'past week'),),
            'in last week\n'
            'in past week\n'
            'last week\n'
            'past week\n'
            'over past week\n'
            'over last week\n'
            'in past seven day\n'
            'in last seven day\n'
            'last 7 day\n'
            'past 7 day\n'
            'last seven day\n'
            'past seven day\n'
            'in last 7 day\n'
            'in past 7 day'),
           ((('period', 'this week'),), 'this week'),
           ((('period', 'past month'),), 'in last month\nin past month\nlast month\npast month\nover past month\nover last month\nlast 30 day\npast 30 day'),
           ((('period', 'this month'),), 'this month'),
           ((('period', 'this year'),),
            'this year\n'
            'since start of this year\n'
            'since beginning of this year\n'
            'since january\n'
            'since start of year\n'
            'so far this year\n'
            'year to date\n'
            'since beginning of year\n'
            'in current year\n'
            'since new year\n'
            'this year so far'),
           ((('period', 'last year'),), 'last year\nin previous year\nprevious year\nyear before\nyear earlier\npast year\nin past year'),
           ((('period', 'first round'),), 'first round\nround one\nround 1\nfirst ballot\n1st round\nopening round'),
           ((('period', 'second round'),),
            'run off\nrunoff\nsecond round\nround two\nround 2\nsecond ballot\n2nd round\nrunoff vote\nrun off vote\nrunoff election\ndecisive round'),
           ((('period', 'first quarter'),), 'first quarter\nq1'), ((('period', 'second quarter'),), 'second quarter\nq2'),
           ((('period', 'third quarter'),), 'third quarter\nq3'), ((('period', 'fourth quarter'),), 'fourth quarter\nq4'),
           ((('period', 'first half'),), 'first half\nh1'), ((('period', 'weekend'),), 'at weekend\nover weekend\nthis weekend\nweekend\nlast weekend'),
           ((('period', 'first day'),), 'on first day\nfirst day\nopening day'), ((('period', 'peak'),), 'at peak\npeak\nat its height\nrecord high'),
           ((('concept', 'planned'),), 'planned\nintend to\nintended\nplan to\nset to\nproposed\nexpected\nprojected\nforecast'),
           ((('concept', 'corridor'),), 'corridor'),
           ((('concept', 'earthquake'),),
            'earth quake\n'
            'earthquake\n'
            'quake zone\n'
            'earthquake zone\n'
            'quake area\n'
            'earthquake area\n'
            'quake hit area\n'
            'quakehit area\n'
            'earthquake hit area\n'
            'earthquakehit area\n'
            'quake hit region\n'
            'quakehit region\n'
            'earthquake hit region\n'
            'earthquakehit region\n'
            'quake disaster\n'
            'quake\n'
            'tremor\n'
            'temblor\n'
            'seismic event\n'
            'shock\n'
            'earth tremor'),
           ((('concept', 'flood'),), 'flood\nflooding\ninundation\nflash flood\ndeluge'), ((('concept', 'storm'),), 'storm\ntempest'),
           ((('concept', 'hurricane'),), 'hurricane'), ((('concept', 'cyclone'),), 'cyclone'), ((('concept', 'typhoon'),), 'typhoon'),
           ((('concept', 'tornado'),), 'tornado\ntwister'), ((('concept', 'wildfire'),), 'wild fire\nwildfire\nbushfire\nforest fire\nbush fire'),
           ((('concept', 'landslide'),), 'land slide\nlandslide\nmudslide\nmud slide\nlandslip'), ((('concept', 'tsunami'),), 'tsunami\ntidal wave'),
           ((('concept', 'eruption'),), 'eruption\nvolcano\nvolcanic eruption'), ((('concept', 'heatwave'),), 'heat wave\nheatwave\nheat\nextreme heat'),
           ((('concept', 'drought'),), 'drought'),
           ((('concept', 'dam'),), 'dam\ndam burst\ndam breach\ndam collapse\ndam failure\ndam destruction\ndam disaster'),
           ((('concept', 'explosion'),), 'explosion\nport explosion\nport blast\nblast\ndetonation'), ((('concept', 'fire'),), 'blaze\ninferno'),
           ((('concept', 'crash'),), 'crash\ncollision\npile up\npileup'),
           ((('concept', 'plane crash'),), 'plane crash\nair crash\naircraft crash\nairliner crash\nair disaster'),
           ((('concept', 'collapse'),), 'collapse\ncave in\ncavein'), ((('concept', 'stampede'),), 'stampede\ncrush\ncrowd crush\ncrowd surge'),
           ((('concept', 'shipwreck'),),
            'ship wreck\nshipwreck\nboat sinking\ncapsized boat\ncapsizing\nferry sinking\nboat capsizing\nshipwreck off\nmigrant boat sinking'),
           ((('concept', 'rubble'),), 'rubble\ndebris\nruin\nruins\nwreckage\ncollapsed building\ncollapsed house'),
           ((('concept', 'famine'),), 'famine\nmass starvation'),
           ((('concept', 'malnutrition'),), 'malnutrition\nhunger\nstarvation\nlack of food\nmalnourishment\nstarving\nstarved'),
           ((('concept', 'cholera'),), 'cholera\nsuspected cholera'),
           ((('concept', 'covid'),), 'covid\ncovid 19\ncovid19\ncoronavirus\nsar cov 2\nsarscov2\ncorona virus'), ((('concept', 'measles'),), 'measles'),
           ((('concept', 'mpox'),), 'mpox\nmonkeypox\nmonkey pox'), ((('concept', 'ebola'),), 'ebola'), ((('concept', 'polio'),), 'polio'),
           ((('concept', 'dengue'),), 'dengue\ndengue fever'), ((('concept', 'flu'),), 'flu\ninfluenza'),
           ((('concept', 'epidemic'),), 'epidemic\noutbreak\npandemic'),
           ((('concept', 'air strike'),),
            'air strike\n'
            'airstrike\n'
            'air raid\n'
            'aerial bombardment\n'
            'air attack\n'
            'air bombardment\n'
            'bombing from air\n'
            'warplane strike\n'
            'aerial bombing\n'
            'aerial attack\n'
            'bombing raid'),
           ((('concept', 'bombing'),), 'bombing\nbombardment\nbombed'),
           ((('concept', 'missile strike'),), 'missile strike\nmissile attack\nrocket attack\nrocket strike\nrocket fire\nmissile fire\nrocketing'),
           ((('concept', 'drone strike'),), 'drone strike\ndrone attack'),
           ((('concept', 'shelling'),),
            'shelling\nartillery fire\nartillery bombardment\nartillery shelling\nshell fire\nshellfire\nartillery attack\nshelled\nmortar fire'),
           ((('concept', 'suicide bombing'),), 'suicide bombing\nsuicide attack\nsuicide bomb\nsuicide blast'),
           ((('concept', 'car bomb'),), 'car bomb\ncarbomb\ncar bombing'),
           ((('concept', 'shooting'),), 'shooting\ngun attack\ngunfire\nmass shooting\nsniper fire'),
           ((('concept', 'stabbing'),), 'stabbing\nknife attack\nknifing'), ((('concept', 'attack'),), 'attack\nstrike\nassault\nraid\nonslaught'),
           ((('concept', 'massacre'),), 'massacre'), ((('concept', 'riot'),), 'riot\nrioting\nunrest\ndisorder\ndisturbance'),
           ((('concept', 'clashes'),), 'clash\nskirmish\nstreet fighting'), ((('concept', 'coup'),), 'coup\nputsch'),
           ((('concept', 'combat'),),
            'combat\n'
            'in combat\n'
            'in battle\n'
            'battle\n'
            'in action\n'
            'on battlefield\n'
            'battlefield\n'
            'at front\n'
            'on front line\n'
            'front line\n'
            'frontline\n'
            'front\n'
            'on front\n'
            'in fighting\n'
            'in war\n'
            'in field'),
           ((('concept', 'crackdown'),), 'crack down\ncrackdown\nrepression\nsuppression\nrepress\nstate violence\nsecurity crackdown'),
           ((('concept', 'protest'),),
            'protest\n'
            'protesting\n'
            'demonstration\n'
            'demo\n'
            'rally\n'
            'march\n'
            'street protest\n'
            'mass protest\n'
            'protest march\n'
            'manifestation\n'
            'protest rally\n'
            'demonstrating\n'
            'rallying\n'
            'marched\n'
            'protested\n'
            'demonstrated\n'
            'to protest\n'
            'street rally\n'
            'mass rally\n'
            'protest movement\n'
            'turned out to protest'),
           ((('concept', 'anti-war'),),
            'anti war\nantiwar\nagainst war\nopposed to war\nagainst invasion\nanti invasion\nantiinvasion\nagainst war in ukraine\nover war'),
           ((('concept', 'pension reform'),),
            'pension reform\npension\npension protest\nagainst pension reform\nover pension reform\nraising of pension age\npension age rise'),
           ((('concept', 'election'),), 'election\nvote count\npoll\ngeneral election\nballot day'),
           ((('concept', 'presidential election'),), 'presidential election\npresidential vote\npresidential poll'),
           ((('concept', 'parliamentary election'),), 'parliamentary election\nlegislative election\nparliamentary vote'),
           ((('concept', 'referendum'),), 'referendum\nplebiscite\nreferenda\nso called referendum\nsocalled referendum\nsham referendum'),
           ((('concept', 'incumbent'),),
            'incumbent\n'
            'sitting president\n'
            'current president\n'
            'president in office\n'
            'serving president\n'
            'sitting head of state\n'
            'president seeking re election\n'
            'president seeking reelection\n'
            'outgoing president'),
           ((('concept', 'challenger'),), 'challenger\nopposition candidate\nrival candidate\nmain challenger\npresident challenger'),
           ((('concept', 'ruling party'),), 'ruling party\ngoverning party\nparty in power\ngovernment party\nparty of government'),
           ((('concept', 'opposition'),), 'opposition\nopposition party\nopposition bloc'),
           ((('concept', 'far right'),), 'far right\nfarright\nfar right party\nfarright party\nhard right\nhardright'),
           ((('concept', 'tech'),),
            'tech\n'
            'technology sector\n'
            'tech sector\n'
            'tech industry\n'
            'technology company\n'
            'tech company\n'
            'tech firm\n'
            'technology firm\n'
            'technology industry\n'
            'technology\n'
            'tech giant'),
           ((('concept', 'exchange'),),
            'exchange\n'
            'swap\n'
            'prisoner swap\n'
            'prisoner exchange\n'
            'in swap\n'
            'in exchange\n'
            'in prisoner swap\n'
            'in prisoner exchange\n'
            'prisonerswap\n'
            'as part of exchange\n'
            'exchange of prisoner\n'
            'swap of prisoner'),
           ((('concept', 'burial site'),), 'burial site\nmass grave\nmass burial\nburial ground\nmass burial site\nburial pit\nforest grave\nburial place'),
           ((('concept', 'bus'),), 'bus\nschool bus\nschoolbus\nbus full of children\ncoach\nbusload'),
           ((('concept', 'funeral'),), 'funeral\nfuneral hall\nfuneral gathering\nwake\nfuneral home\nmourner'),
           ((('concept', 'market'),), 'market\nmarket place\nmarketplace\nbazaar'), ((('concept', 'wedding'),), 'wedding\nwedding party'),
           ((('concept', 'prison'),), 'prison\njail\ndetention center\ndetention facility\npenal colony\nprison camp'),
           ((('concept', 'school'),), 'school hit'), ((('concept', 'theater'),), 'theater\ndrama theater'),
           ((('concept', 'shopping center'),), 'shopping center\nshopping mall\nmall'),
           ((('concept', 'railway station'),), 'railway station\ntrain station\nrail station\nstation'), ((('concept', 'region'),), 'region\ncounty'),
           ((('concept', 'border'),), 'border\nfrontier'),
           ((('concept', 'ceasefire'),), 'cease fire\nceasefire\ntruce\ncessation of hostility\nhumanitarian pause\npause in fighting\nlull'),
           ((('concept', 'humanitarian corridor'),), 'humanitarian corridor\ngreen corridor\nevacuation corridor\nsafe corridor'),
           ((('concept', 'grain corridor'),),
            'grain corridor\n'
            'black sea corridor\n'
            'black sea grain deal\n'
            'grain deal\n'
            'black sea initiative\n'
            'black sea deal\n'
            'sea corridor\n'
            'grain initiative\n'
            'black sea grain initiative'),
           ((('concept', 'abroad'),), 'abroad\noutside country\nin other country\nbeyond border\noversea'),
           ((('concept', 'inside and abroad'),),
            'inside and abroad\nat home and abroad\ninside and outside country\nboth inside and abroad\nwithin and beyond border\ninside and outside'),
           ((('concept', 'by boat'),), 'boat crossing'), ((('concept', 'Iron Dome'),), 'iron dome'),
           ((('concept', 'strike'),), 'industrial strike\nrail strike\ngeneral strike\nstrike action'), ((('concept', 'foreign'),), 'foreign\ninternational'),
           ((('concept', 'Western'),),
            'western\n'
            'west\n'
            'western made\n'
            'westernmade\n'
            'western supplied\n'
            'westernsupplied\n'
            'ally\n'
            'western ally\n'
            'western country\n'
            'western partner\n'
            'kyiv ally\n'
            'ukraine ally\n'
            'partner\n'
            'nato ally'),
           ((('concept', 'American-made'),), 'american made\namericanmade\nus made\nusmade\nus supplied\nussupplied\namerican supplied\namericansupplied'),
           ((('concept', 'home'),), 'at home'),
           ((('concept', 'Meta'),),
            'meta\n'
            'facebook\n'
            'facebook parent\n'
            'facebook parent company\n'
            'facebook owner\n'
            'instagram owner\n'
            'meta platform\n'
            'owner of facebook\n'
            'parent of facebook\n'
            'zuckerberg company'),
           ((('concept', 'Google'),), 'google\nalphabet\ngoogle parent company\ngoogle parent\ngoogle owner\nsearch giant'),
           ((('concept', 'X (Twitter)'),), 'twitter\nmusk twitter\nsocial network x\ntwitter under musk\nelon musk twitter'),
           ((('concept', 'P&O'),), 'p&o\np&o ferry\np and o\np & o\np and o ferry\np & o ferry\nferry operator p&o'),
           ((('concept', 'Amazon'),), 'amazon\namazoncom\nbezo company'), ((('concept', 'Microsoft'),), 'microsoft'),
           ((('concept', 'Ford'),), 'ford\nford motor\nford motor company'), ((('concept', 'Tesla'),), 'tesla\nmusk carmaker'),
           ((('concept', 'Volkswagen'),), 'volkswagen\nvw'), ((('concept', 'BT'),), 'bt\nbt group\nbritish telecom'),
           ((('concept', 'Royal Mail'),), 'royal mail'), ((('concept', 'Credit Suisse'),), 'credit suisse'),
           ((('concept', 'UNRWA'),),
            'unrwa\n'
            'un palestinian refugee agency\n'
            'un agency for palestinian refugee\n'
            'un agency for palestinian\n'
            'un relief and work agency\n'
            'un relief agency for palestinian\n'
            'united nation palestinian refugee agency\n'
            'palestinian refugee agency'),
           ((('concept', '7 October attack'),),
            'hamas attack on israel\n'
            'hamas attack of 7_october\n'
            'hamas led attack\n'
            'hamasled attack\n'
            'hamas led attack on israel\n'
            'hamasled attack on israel\n'
            'hamas assault on israel\n'
            'october attack\n'
            'hamas raid on israel\n'
            'hamas raid\n'
            'hamas onslaught\n'
            'hamas attack\n'
            'on 7_october\n'
            '7_october attack\n'
            '7_october massacre\n'
            '7_october assault\n'
            '7_october raid\n'
            'attack of 7_october\n'
            'in 7_october attack\n'
            'attack on 7_october\n'
            'hamas assault\n'
            'hamas massacre\n'
            'hamas attack on southern israel\n'
            'attack on israel by hamas\n'
            'hamas led assault\n'
            'hamasled assault\n'
            '7_october hamas attack\n'
            'cross border attack by hamas\n'
            'crossborder attack by hamas\n'
            'hamas incursion\n'
            '7_october'),
           ((('org', 'general staff'),), 'general staff\ngenstaff'),
           ((('org', 'defence ministry'),), 'defense ministry\nministry of defense\nmod\ndefense department\ndepartment of defense\ndod'),
           ((('org', 'health ministry'),),
            'health ministry\nministry of health\nmoh\nhamas run health ministry\nhamasrun health ministry\nhealth authority\nhealth official'),
           ((('org', 'interior ministry'),), 'interior ministry\nministry of interior\nministry of internal affair'),
           ((('org', 'foreign ministry'),), 'foreign ministry\nministry of foreign affair'),
           ((('org', 'government'),), 'government\ngovt\nauthority\ncabinet\nministry\nadministration'),
           ((('org', 'UN'),),
            'un\nunited nation\nohchr\nunhcr\nocha\nun human right office\nwho mission\niom\nunicef\nwfp\nundp\nun agency\nun refugee agency'),
           ((('org', 'NATO'),), 'nato'), ((('org', 'European Commission'),), 'european commission'), ((('org', 'Red Cross'),), 'red cross\nicrc\nred crescent'),
           ((('org', 'Oryx'),), 'oryx\noryx blog'), ((('org', 'Mediazona'),), 'mediazona\nbbc russian\nbbc russian service'),
           ((('org', 'media'),),
            'bbc\nreuter\nafp\nassociated press\nap\nguardian\ncnn\nal jazeera\nstate media\nmedia\npress\ntass\nria novosti\ninterfax\nlocal media'),
           ((('org', 'unions'),), 'union\ntrade union\nlabor union'), ((('org', 'organisers'),), 'organizer'),
           ((('org', 'rights groups'),),
            'right group\nhuman right group\namnesty\nhuman right watch\nhrw\nbtselem\nairwar\nacled\nngo\nmonitor\novd info\novdinfo\nwatchdog\nobserver'),
           ((('org', 'intelligence'),),
            'intelligence\nmilitary intelligence\ngur\nsbu\nfsb\nmi6\ncia\nwestern official\nwestern intelligence\ndefense intelligence'),
           ((('org', 'governor'),), 'governor\nregional governor\nmayor\ncity council\ncivil defense\nmilitary administration\nregional administration'),
           ((('org', 'analysts'),),
            'isw\ninstitute for study of war\nanalyst\nexpert\nindependent count\nindependent\niiss\nkiel institute\nusg\ngeological survey'),
           ((('org', 'company'),), 'company itself\nmanagement\nemployer'),
           ((('thing', 'soldiers'), ('outcome', 'killed')),
            'kia\n'
            'killed in action\n'
            'combat death\n'
            'battlefield death\n'
            'death in combat\n'
            'battle death\n'
            'died in combat\n'
            'combat fatality\n'
            'fallen in combat\n'
            'fallen in battle\n'
            'killed in combat\n'
            'killed in battle\n'
            'killed on battlefield\n'
            'cargo 200\n'
            'cargo200\n'
            'gruz 200\n'
            'died in action\n'
            'dead in combat\n'
            'fell in combat\n'
            'fallen in action\n'
            'lost in combat\n'
            'lost in action\n'
            'killed at front\n'
            'combat dead\n'
            'death at front\n'
            'battlefield fatality\n'
            'dead on battlefield\n'
            'died at front\n'
            'soldier death\n'
            'military dead\n'
            'died fighting\n'
            'killed fighting\n'
            'killed on front line'),
           ((('outcome', 'killed'), ('concept', 'shooting')), 'shot dead\ngunned down\nshot and killed\nkilled by gunfire'),
           ((('thing', 'soldiers'), ('outcome', 'injured')),
            'wia\n'
            'wounded in action\n'
            'cargo 300\n'
            'cargo300\n'
            'gruz 300\n'
            'injured in action\n'
            'hurt in action\n'
            'injured in combat\n'
            'wounded in combat\n'
            'wounded in battle\n'
            'wounded on battlefield\n'
            'combat wounded'),
           ((('thing', 'soldiers'), ('outcome', 'casualties')),
            'military casualty\n'
            'combat casualty\n'
            'battlefield casualty\n'
            'personnel loss\n'
            'manpower loss\n'
            'military loss\n'
            'personnel casualty\n'
            'battlefield loss\n'
            'combat loss\n'
            'troop loss\n'
            'loss of personnel\n'
            'loss of manpower\n'
            'army loss'),
           ((('thing', 'soldiers'), ('outcome', 'captured')),
            'captured soldier\n'
            'captured serviceman\n'
            'captured servicemen\n'
            'imprisoned soldier\n'
            'imprisoned servicemen\n'
            'soldier held captive\n'
            'troop held captive\n'
            'servicemen held captive'),
           ((('adj', 'russia'), ('thing', 'soldiers')),
            'occupier\n'
            'invader\n'
            'occupying troop\n'
            'occupying force\n'
            'invading troop\n'
            'invading force\n'
            'invasion force\n'
            'occupation force\n'
            'occupation troop\n'
            'russian occupier\n'
            'russian invader\n'
            'russian occupying force\n'
            'orc\n'
            'rashist\n'
            'russian occupation force\n'
            'enemy occupier'),
           ((('adj', 'ukraine'), ('thing', 'soldiers'), ('army', 'ukraine')),
            'afu\n'
            'zsu\n'
            'armed force of ukraine\n'
            'ukrainian armed force\n'
            'ukraine armed force\n'
            'ukrainian army\n'
            'ukraine army\n'
            'ukrainian military\n'
            'ukraine military\n'
            'vsu\n'
            'army of kyiv\n'
            'kyiv army\n'
            'defender of ukraine\n'
            'ukraine defender'),
           ((('adj', 'israel'), ('thing', 'soldiers'), ('army', 'israel')),
            'idf\nisrael defense force\nisraeli army\nisraeli military\nisraeli defense force\nisraeli armed force'),
           ((('adj', 'russia'), ('thing', 'soldiers'), ('army', 'russia')),
            'russian army\n'
            'russian military\n'
            'russian armed force\n'
            'armed force of russia\n'
            'russian federation armed force\n'
            'armed force of russian federation\n'
            'moscow army'),
           ((('adj', 'ukraine'), ('org', 'intelligence')), 'ukrainian air force\nukraine air force\nukrainian intelligence\nukraine intelligence'),
           ((('role', 'speaker'), ('own', 'yes')), 'admitted by\nacknowledged by\nconceded by\nowned up to by'),
           ((('thing', 'police'), ('org', 'police')), 'police\npolice force'),
           ((('outcome', 'deported'), ('role', 'to')),
            'abducted to\ntaken to\ntaken onto\ntaken away to\nshipped off to\nmoved by force to\nforcibly taken to\nforced into\nforced onto'),
           ((('outcome', 'launched'), ('role', 'place')),
            'fired at\nfired on\nfired upon\nshot at\nlaunched at\nfired against\nlaunched against\nlobbed at\naimed at'),
           ((('outcome', 'freed'), ('concept', 'exchange')), 'swapped\nexchanged\ntraded\nhanded back in swap\nhanded back in exchange'),
           ((('thing', 'staff'), ('outcome', 'laid off'), ('measure', 'money')),
            'severance cost\nseverance pay\nseverance\nredundancy pay\nredundancy payment\nredundancy cost\ncost of redundancy'),
           ((('thing', 'hostages'), ('outcome', 'abducted')),
            'people taken hostage\n'
            'people abducted\n'
            'people kidnapped\n'
            'abducted people\n'
            'kidnapped people\n'
            'abducted person\n'
            'kidnapped person\n'
            'people seized as hostage\n'
            'people taken into gaza'),
           ((('adj', 'chechnya'), ('thing', 'soldiers')), 'kadyrovite\nkadyrov fighter'),
           ((('thing', 'people'), ('outcome', 'rescued')), 'survivor found alive'),
           ((('outcome', 'killed'), ('concept', 'malnutrition')),
            'starved to death\n'
            'starving to death\n'
            'died of hunger\n'
            'died of starvation\n'
            'died of malnutrition\n'
            'death from malnutrition\n'
            'death from hunger\n'
            'death from starvation\n'
            'hunger death\n'
            'starvation death\n'
            'malnutrition death\n'
            'died from malnutrition\n'
            'died from hunger\n'
            'died from starvation\n'
            'dead of hunger\n'
            'dead of starvation\n'
            'dead from hunger\n'
            'died of lack of food\n'
            'famine death\n'
            'killed by hunger\n'
            'killed by starvation\n'
            'killed by famine\n'
            'death by starvation'),
           ((('outcome', 'liberated'), ('by', 'ukraine')),
            'captured back\n'
            'control returned to ukraine\n'
            'returned to ukrainian control\n'
            'back under ukrainian control\n'
            'back under kyiv control\n'
            'returned to kyiv control\n'
            'back in ukrainian hand\n'
            'back in kyiv hand\n'
            'restored to ukrainian control\n'
            'back under control of ukraine\n'
            'back under ukraine control'),
           ((('outcome', 'controlled'), ('role', 'by')), 'in hand of\nunder control of\nin control of\nunder occupation of\ncontrol of\ncontrolled by'),
           ((('outcome', 'held'), ('role', 'by')), 'in captivity of\nin hand of captor'), ((('thing', 'conscripts'), ('outcome', 'killed')), 'conscript lost'),
           ((('thing', 'women'), ('outcome', 'raped')), 'women raped'),
           ((('thing', 'people'), ('outcome', 'fled')),
            'people who fled\n'
            'people fleeing\n'
            'people who have fled\n'
            'those who fled\n'
            'those who have fled\n'
            'people who escaped\n'
            'people who left\n'
            'people who have left\n'
            'people forced to flee abroad'),
           ((('thing', 'territory'), ('outcome', 'burned')),
            'acre burned\n'
            'acre burnt\n'
            'hectare burned\n'
            'hectare burnt\n'
            'area burned\n'
            'area burnt\n'
            'burned area\n'
            'burnt area\n'
            'land burned\n'
            'land burnt\n'
            'hectare scorched\n'
            'acre scorched\n'
            'hectare of land burned\n'
            'land scorched\n'
            'area scorched'),
           ((('thing', 'migrants'), ('outcome', 'drowned')), 'migrant death at sea\nmigrant drowned\nmigrant who drowned'),
           ((('role', 'place'),),
            'in\n'
            'inside\n'
            'at\n'
            'near\n'
            'around\n'
            'across\n'
            'throughout\n'
            'on\n'
            'north of\n'
            'south of\n'
            'east of\n'
            'west of\n'
            'outside\n'
            'toward\n'
            'along\n'
            'off\n'
            'stretching toward\n'
            'outskirt of\n'
            'close to\n'
            'next to\n'
            'bordering\n'
            'heading for\n'
            'approaching\n'
            'over'),
           ((('role', 'within'),), 'within'), ((('role', 'from'),), 'from\nout of\noff coast of'),
           ((('role', 'to'),), 'to\nonto\ninto\nfor\nin favor of\nbound for'), ((('role', 'by'),), 'by\nat hand of'), ((('role', 'of'),), 'of\namong\namongst'),
           ((('role', 'with'),), 'between\nagainst\nafter\nduring\nfollowing\nthrough\nunder'),
           ((('role', 'speaker'),),
            'according to\n'
            'per\n'
            'citing\n'
            'cited by\n'
            'quoting\n'
            'as reported by\n'
            'reported by\n'
            'as claimed by\n'
            'claimed by\n'
            'confirmed by\n'
            'verified by\n'
            'announced by\n'
            'counted by\n'
            'documented by\n'
            'recorded by\n'
            'estimated by\n'
            'published by\n'
            'compiled by\n'
            'released by ministry\n'
            'as told by\n'
            'as given by\n'
            'given by\n'
            'in word of\n'
            'in view of\n'
            'as seen by\n'
            'as stated by\n'
            'stated by\n'
            'from data of\n'
            'based on\n'
            'identified by\n'
            'named by'),
           ((('report', 'yes'),),
            'figure\n'
            'claim\n'
            'count\n'
            'estimate\n'
            'estimation\n'
            'data\n'
            'statement\n'
            'version\n'
            'report\n'
            'reckoning\n'
            'assessment\n'
            'account\n'
            'calculation\n'
            'statistic\n'
            'stat\n'
            'number from\n'
            'own figure\n'
            'own count\n'
            'own estimate\n'
            'own data\n'
            'official figure\n'
            'official data\n'
            'say\n'
            'said\n'
            'claim it\n'
            'admit\n'
            'admitted\n'
            'acknowledged\n'
            'concede\n'
            'conceded\n'
            'announced\n'
            'source\n'
            'figure for\n'
            'bulletin\n'
            'briefing\n'
            'list\n'
            'database'),
           ((('own', 'yes'),), 'own\nits\ntheir\nhis\nher\nits own\ntheir own'),
           ((('drop', 'yes'),),
            '&\n'
            'number\n'
            'total number\n'
            'overall number\n'
            'amount\n'
            'quantity\n'
            'sum\n'
            'level\n'
            'volume\n'
            'size\n'
            'scale\n'
            'and\n'
            'or\n'
            'as\n'
            'with\n'
            'been\n'
            'being\n'
            'be\n'
            'is\n'
            'are\n'
            'was\n'
            'were\n'
            'has\n'
            'have\n'
            'had\n'
            'having\n'
            'who\n'
            'whom\n'
            'whose\n'
            'which\n'
            'that\n'
            'those\n'
            'these\n'
            'this\n'
            'there\n'
            'it\n'
            'they\n'
            'all\n'
            'both\n'
            'also\n'
            'some\n'
            'any\n'
            'other\n'
            'only\n'
            'alone\n'
            'about\n'
            'approximately\n'
            'roughly\n'
            'nearly\n'
            'almost\n'
            'more than\n'
            'at least\n'
            'up to\n'
            'million\n'
            'thousand\n'
            'reported\n'
            'reportedly\n'
            'report of\n'
            'known\n'
            'confirmed\n'
            'unconfirmed\n'
            'verified\n'
            'documented\n'
            'recorded\n'
            'registered\n'
            'counted so far\n'
            'official\n'
            'officially\n'
            'claimed\n'
            'alleged\n'
            'allegedly\n'
            'estimated\n'
            'approximate\n'
            'actual\n'
            'exact\n'
            'current\n'
            'currently\n'
            'now\n'
            'overall\n'
            'combined\n'
            'latest\n'
            'updated\n'
            'new count\n'
            'so called\n'
            'socalled\n'
            'feared\n'
            'believed\n'
            'thought\n'
            'presumed\n'
            'side\n'
            'party side\n'
            'member\n'
            'rank and file\n'
            'rankandfile\n'
            'unit\n'
            'example\n'
            'incl\n'
            'including\n'
            'inclusive\n'
            'via\n'
            'due\n'
            'result\n'
            'because\n'
            'caused\n'
            'amid\n'
            'left\n'
            'operation\n'
            'ground operation\n'
            'ground offensive\n'
            'ground invasion\n'
            'ground war\n'
            'offensive\n'
            'military operation\n'
            'military campaign\n'
            'special military operation\n'
            'campaign\n'
            'conflict\n'
            'war\n'
            'fighting\n'
            'full scale war\n'
            'fullscale war\n'
            'invasion\n'
            'russian invasion\n'
            'full scale invasion\n'
            'fullscale invasion\n'
            'russia invasion\n'
            'crisi\n'
            'main shock\n'
            'mainshock\n'
            'toll\n'
            'tally\n'
            'country\n'
            'nation\n'
            'our\n'
            'they say\n'
            'make\n'
            'having been\n'
            'to be\n'
            'got\n'
            'get\n'
            'getting\n'
            'did\n'
            'doe\n'
            'do\n'
            'will\n'
            'would\n'
            'can\n'
            'may have\n'
            'individual figure\n'
            'far\n'
            'found to be\n'
            'became\n'
            'become\n'
            'come\n'
            'came\n'
            'coming\n'
            'felt\n'
            'how\n'
            'how many\n'
            'living\n'
            'handed down\n'
            'lodging\n'
            'lodged\n'
            'filed\n'
            'operating'))}
