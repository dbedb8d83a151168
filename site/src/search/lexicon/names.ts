/**
 * Names of medicines, substances, diseases and products that dictionaries lack and people look for: taken as they are written, so that none
 * is mended into a word that happens to look like it (« Mopral » is not « moral »). It says nothing of any of them.
 */
export const NAMES: readonly string[] = (
  "abilify abstral acarbose aciclovir actifed activelle actonel acupan adalimumab adartrel advagraf aerius airomir alairgix alendronate alfuzosine alimemazine alli allopurinol alodont " +
  "alprazolam altim amarel amiodarone amitriptyline amlodipine amlor amoxicilline anafranil anastrozole angeliq antarene apidra apixaban apranax aprovel arcoxia aricept arimidex aromasine " +
  "artotec aspegic aspirine atarax atenolol atorvastatine atropine atrovent augmentin avamys avastin avelox avlocardyl avodart azathioprine azithromycine azopt baclofene bactrim bactroban " +
  "beclometasone becotide bedelix betadine betahistine betaserc betnesol betnéval biafine biprofenid bipreterax bisoprolol bisolvon boostrix botox bricanyl brintellix brufen budesonide " +
  "buprenorphine buscopan cacit calciparine calcidose candesartan carbamazepine cardensiel carbocisteine cebutid cefixime cefpodoxime ceftriaxone celebrex celestene celecoxib celluvisc cerazette " +
  "cervarix cetirizine champix chibro-cadron chloraminophene cialis ciclosporine ciflox ciloxan ciprofloxacine circadin citalopram clamoxyl claradol claritine clarithromycine clarityne clexane " +
  "climara clindamycine clobazam clomid clonazepam clopidogrel clopixol clotrimazole clozapine coaprovel codoliprane colchimax colchicine colpotrophine combivir comirnaty concerta contramal " +
  "convuline copalia coramine cordarone coryzalia cortancyl cosopt cotareg coumadine coversyl cozaar cranberry crestor curcuma cymbalta cytotec dabigatran dacryoserum dafalgan daflon daktarin " +
  "dalacine daonil debridat decapeptyl decontractyl deltacortene depakine depakote depamide deroxat dermoval desloratadine desogestrel desomedine detensiel dexeryl dexamethasone diamicron " +
  "diane diclofenac dicetel diflucan digoxine diltiazem diosmectite diprosone diprosalic dipyridamole discotrine ditropan doliprane domperidone donormyl doxycycline doxylamine duloxetine " +
  "duphaston duphalac durogesic ebastel econazole eductyl efexor effexor efferalgan effient elevit eliquis elomet elontril emend emla enalapril enbrel endotelon enoxaparine entresto epinitril " +
  "epipen equanil erythromycine escitalopram esidrex esomeprazole estradiol estreva etoricoxib euphytose eupressyl euthyrox exacyl exforge exjade ezetimibe ezetrol femara fenofibrate fentanyl " +
  "feldene ferrograd fervex fexofenadine finasteride flagyl flector flecaine flixotide flixonase fluanxol fluconazole fluoxetine fluvermal foradil forlax formoterol forxiga fosamax fosfomycine " +
  "fraxiparine fucidine fumafer fungizone furadantine furosemide gabapentine galvus gardasil gaviscon gelox genotropin gentamicine ginkor glibenclamide glimepiride gliclazide glivec glucophage " +
  "glucor gynerium gyno-pevaryl haldol hamamelis havrix helicidine hemigoxine herceptin hexaquine hextril homeogene humalog humira humex hydrea hydrocortisone hydroxyzine hyperium hypnovel " +
  "ibuprofene ikorel imigrane imipramine imiject imodium imovane imurel indapamide indocid inegy inexium influvac infanrix innohep inipomp insulatard irbesartan isoptine ivabradine ivermectine " +
  "janumet januvia jardiance jasmine jasminelle kaleorid kaletra kardegic kenacort keppra kerlone kestin ketoconazole ketoderm ketoprofene ketum konakion lamaline lamictal lamisil lamotrigine " +
  "lansoprazole lansoyl lantus largactil laroxyl lasilix leponex lercan lercanidipine letrozole levemir levitra levofloxacine levonorgestrel levothyrox levothyroxine lexomil librax lioresal " +
  "lipanthyl lipitor lodales lomexin loperamide loratadine lorazepam losartan lovenox lucentis ludiomil lutenyl lumigan lyrica lysanxia lysopaine maalox macrogol madopar magne magnevie mantadix " +
  "maxilase maxidrol mediator meteospasmyl methadone methotrexate metformine metoclopramide metronidazole meteoxane miansan microval micropakine minidril mirena mirtazapine mitosyl mobic modafinil " +
  "modiodal modopar molsidomine monoprost monuril mopral moprazole morphine motilium mucomyst mycoster mycostatine myolastan nabilone naproxene naproxène naramig nasacort nasonex natispray nebilox " +
  "nebivolol necyrane neisvac neo-codion neurontin nexplanon nicorette nicopatch nicardipine nifedipine nisis nitrofurantoine nivaquine noctamide noctran noradrenaline norfloxacine norlevo normacol " +
  "norset novatrex novomix novonorm novorapid nurofen nuctalon nutella ofloxacine oflocet ogast olanzapine olmesartan olmetec omacor omeprazole omix onbrez opium oracilline oravir orelox orgametril " +
  "oropivalone oroken osmopril otipax otrivin oxazepam oxybutynine oxycodone oxycontin oxynorm ozempic ozurdex pantoprazole paracetamol pariet parkinane parlodel paroxetine pentasa perindopril " +
  "permixon pevaryl phenergan phenobarbital phloroglucinol phosphalugel physiotens piascledine piroxicam pivalone plaquenil plavix polaramine pradaxa praluent pravastatine praxilene prazepam " +
  "prednisolone prednisone pregabaline preterax previscan prevenar primperan pristinamycine pritor procoralan profenid progesterone prograf propecia propranolol proscar protelos prozac pulmicort " +
  "pyostacine questran quetiapine quinine ramipril ranitidine rasilez reductil regaine relenza relpax remicade reminyl renitec requip revatio rhinadvil rhinofluimucil rifadine rifampicine rilatine " +
  "risperdal risperidone ritaline rivaroxaban rivotril rocaltrol roaccutane rovamycine rosuvastatine salazopyrine salbutamol salmeterol sandoz saxenda seloken selsun seresta seretide seropram seroplex " +
  "serevent sertraline sevikar sildenafil simvastatine sinemet singulair sitagliptine skenan smecta solupred solian sotalex sotalol spasfon spedra spironolactone spiriva spiramycine stablon stagid " +
  "staltor stediril stelara sterogyl stilnox strattera strepsils stresam striadyne suboxone subutex sulfarlem surgam surmontil symbicort synthol tadalafil tahor tamiflu tamoxifene tamsulosine " +
  "tanakan tardyferon targocid tareg tavanic tegretol telfast temesta tenofovir tenormine tercian terbinafine terfluzine teriparatide tetrazepam thalidomide theralene theralite thiocolchicoside " +
  "thyrozol tiapridal tiorfan titanoreine tobradex tofranil topalgic topiramate toplexil tracolimus tramadol trandate tranxene trental trevicta triatec tridesonit trimebutine trinitrine trinordiol " +
  "triptan trivastal trulicity twinrix tyverb ultralevure uvedose uvesterol valaciclovir valdoxan valium valsartan vancomycine varenox vasten vastarel vaxigrip venlafaxine ventoline verapamil versatis " +
  "vesicare vfend viagra vicks victan victoza viread vitamine vogalene vogalib voltarene warfarine wegovy xalatan xanax xarelto xatral xeloda xenical xeroquel xolair xyzall yasmin yaz zaldiar zarator " +
  "zelitrex zeffix zeldox zestril zinnat zithromax zocor zofran zolmitriptan zolpidem zomig zoloft zoplicone zovirax zyban zyloric zymad zypadhera zyprexa zyrtec " +
  "covid coronavirus chikungunya zika ebola mpox norovirus rotavirus listeriose toxoplasmose legionellose leptospirose brucellose tularémie echinococcose bilharziose giardiase lambliase oxyurose " +
  "ascaridiose teniasis pediculose scarlatine roseole impetigo erysipele intertrigo onychomycose vitiligo lupus sclerodermie sarcoidose mucoviscidose drepanocytose thalassemie hemophilie fibromyalgie " +
  "spondylarthrite polyarthrite chikungunya crohn rectocolite coeliaque diverticulite cholecystite pyelonephrite prostatite salpingite vaginose vaginisme preeclampsie eclampsie endometriose " +
  "myocardite pericardite tachycardie bradycardie arythmie phlebite lymphoedeme pneumothorax pneumonie pleuresie bpco emphyseme apnee glaucome dmla strabisme chalazion orgelet conjonctivite " +
  "acouphene labyrinthite cholesteatome tdah trisomie autisme bipolaire schizophrenie burnout alzheimer parkinson huntington charcot hodgkin kawasaki guillain basedow hashimoto cushing addison " +
  "ikea google facebook netflix amazon carrefour decathlon renault peugeot citroen toyota iphone android samsung tiktok youtube instagram whatsapp nutella coca pepsi mcdonald"
).split(" ")
