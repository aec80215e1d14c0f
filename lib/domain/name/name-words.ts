const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What stands before a name in the countries we know, without points, in lower case. */
export const HONORIFICS = words(`
  dr prof professor professeur professore profesor mr mister mrs ms miss mx sir dame lord lady rev fr hon madam
  herr herrn frau fräulein hr fru frk dr-ing dipl-kfm dipl-volksw dipl-inf dipl-ing dipling dipl ing mag dkfm univ-prof habil
  monsieur madame mademoiselle mme mlle mm me maître
  sr sra srta señor señora señorita don doña d dña lic licenciado arq ingeniero dra
  sig sigra signor signora signorina dott dottssa dottoressa avv ingegner geom arch rag egr gent
  dhr heer mevr mevrouw mw drs ir mr.
  senhor senhora exmo exma eng doutor doutora
  pan pani p inż mgr bc mudr judr phdr rndr
  shri smt sri kumari
  rabbi imam father sister brother pastor bishop captain capt cpt colonel col lt lieutenant major maj general gen sgt sergeant cmdr commander
  judge senator ambassador sheikh sheikha gräfin freiherr freifrau baron baronin baroness di
`);

/** What stands after a name: degrees, offices, certificates, without points, in lower case. */
export const CREDENTIALS = words(`
  jr sr ii iii iv phd dphil md mba emba msc bsc ma ba bs ms meng beng med mph mpa mfa bfa llb llm jd dba edd psyd dds dmd dvm
  rn np bsn msn lcsw lpc lmft otr pt dpt
  esq cpa cfa cfp cma cia cisa cism cissp crisc cgeit ccsp cisco ccna ccnp ccie ceh oscp comptia itil itilv4 togaf prince2
  pmp pmi capm pgmp pmi-acp csm cspo cspo-a csp psm psm1 psmi pspo safe spc rte acp
  pe pmc ceng cphys cchem eur-ing eit leed ap leedap aia riba ra fra
  phr sphr shrm shrm-cp shrm-scp cipd mcipd fcipd chrp
  acca aca fca fcca cima acma icaew ca cga frm caia series7 cebs clu chfc
  cscp cpim cltd cpsm cips mcips fcips apics lean blackbelt greenbelt lssbb lssgb six-sigma
  cmrp csp cih chmm cfe cams cpp psp cmp cae cfre iom cssgb ccim sior crs gri
  obe mbe cbe kbe dbe kcb frs frsa fcim mcim dipm obi rsa frcp mrcp mbbs mbchb bds bvsc
  ing dipling dipl-ing dipl mag bakk ll.m mim mas dr habil fh tu univ
  ceo cto cfo coo cmo cio ciso cro cpo chro cdo evp svp avp vp md gm
  phd(c) abd candidate
`);

/** Mailboxes and firms, never a person: one such word anywhere in a name is enough. In lower case. */
export const ROLES = words(`
  info sales support team teams office admin administrator administration hello contact contacts noreply no-reply donotreply marketing
  billing accounts accounting help helpdesk service services customer customers success the reception purchasing procurement orders
  order newsletter notifications notification mailer-daemon postmaster webmaster hr careers jobs recruiting press media inbox mailbox
  department dept desk group company enquiries inquiries feedback community hotline finance payable receivable security privacy legal
  member linkedin facebook xing mitglied membre miembro membro lid utilisateur usuario utente gebruiker anonymous anonym deleted
  familie family famille familia famiglia eheleute and und et
  unknown undisclosed recipients recipient user account system bot automated
  büro praxis kanzlei cabinet bureau despacho kantoor escritório firma
  kundenservice kundendienst vertrieb einkauf buchhaltung zentrale sekretariat geschäftsleitung verwaltung personalabteilung empfang
  rechnungswesen bestellung kundenbetreuung bewerbung poststelle teamleitung abteilung
  service-client clientèle accueil comptabilité secrétariat ventes achats équipe direction
  ventas soporte servicio servicios cliente atención contabilidad compras administración recepción equipo clientes facturación
  vendite assistenza amministrazione segreteria acquisti ufficio clienti commerciale squadra
  verkoop klantenservice administratie inkoop boekhouding receptie afdeling
  vendas suporte atendimento contabilidade administração equipa equipe recepção compras
  営業部 サポート 総務部 事務局 カスタマーサポート 株式会社
`);

/** Small words inside a family name. */
export const PARTICLES = words(
  'de del della di da das do dos du d van von der den ter ten la le los las bin ibn al el y zu e te vom zum af av',
);

/** Given names that are commonly one half of a double one ("María José"), and what the other half may be. */
export const DOUBLE_FIRST = words(
  'maría maria josé jose juan ana anna luis carlos miguel pedro jesús marco jean marie anne pierre paul mary john luca gian giovanni joão antónio josep',
);
export const DOUBLE_SECOND = words(
  'josé jose maría maria luis luisa carlos antonio manuel jesús ángel angel pablo pedro fernando miguel ignacio isabel carmen teresa paula belén pilar elena lucía rosa sofía cristina claude pierre paul marc françois luc philippe michel louis baptiste christophe laure charlotte ann anne lou grace kate paulo antónio giuseppe luca',
);

/**
 * Chinese and Korean family names as they are spelt in Latin letters: in capitals first, what follows is one
 * given name of two words.
 */
export const EASTERN_FAMILY = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong ng tan lim ong goh chua chan cheung wong leung lau lam ho tsang kwok chow yip yeung tse',
);
/** Vietnamese ones: there the name to call somebody by comes last. */
export const VIETNAMESE_FAMILY = words(
  'nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ngo ngô duong dương ly lý',
);

/**
 * Given names common enough to know one where its place does not say ("Brandt Ana"?). A name that is not here
 * is no less a name.
 */
export const GIVEN = words(`
  ada adam adrian agnes alan albert alejandro alessandro alex alexander alexandra alexis alfred ali alice alicia alina amanda amelia amy
  ana andre andrea andreas andrew andy angela anita ann anna anne annette anthony antoine antonio antónio arthur astrid audrey aylin
  barbara beatriz ben benjamin bernard bernd bettina bianca bill birgit bob brian bruno camille carl carla carlos carmen carol caroline
  catherine charles charlotte chloe chris christian christina christine christoph christopher claire clara claudia claudio clément
  daniel daniela daniele dave david deborah denis dennis diana diego dieter dirk dominik dominique donald dora dorothea edward elena
  eleanor elias elisa elisabeth elizabeth ella ellen emily emma emmanuel eric erik erika ernst esther eva evelyn fabian fabio fatima
  federico felix fernando filip florian frances francesca francesco francis francisco françois frank franz fred frederik friedrich
  gabriel gabriela gabriele georg george gerd gerhard giovanni giulia giuseppe gonzalo grace greg guido gustavo hannah hans harald
  harry heather heidi heike helen helena helga henri henrik henry herbert hiroshi holger hugo ian ignacio inês ines ingrid irene iris
  isabel isabella isabelle ivan jack jacob jacques jakob james jan jana jane janet jason javier jean jeff jennifer jens jeremy jessica
  jesús jill jim joachim joana joanna joão joe joel johan johann johanna john jonas jonathan jordan jorge josé josef joseph joshua juan
  juana julia julian julie julien jürgen justin kai karen karin karl karl-heinz karsten kate katharina katherine kathrin katrin kazuo
  keiko keith kelly ken kenji kerstin kevin kim klaus kristin kurt lars laura laurent lea lena leo leon leonardo liam linda lisa lorenzo
  louis louise luc luca lucas lucia lucía luis luisa lukas lydia magdalena manfred manon manuel manuela marc marco marcus margaret maria
  maría marie marina mario marion mark markus marta martha martin martina mary mateo mathieu matt matteo matthew matthias max
  maximilian mei mercedes michael michel michele michelle miguel mike milena miriam mohamed mohammed monica monika nadine nancy natalia
  nathalie nathan nicholas nick nico nicola nicolas nicole nina noah nora odalys olaf ole oliver olivia olivier oscar otto pablo paola
  paolo pascal patricia patrick paul paula paulo pedro peter petra philip philipp philippe pierre pilar priya rachel rafael rainer ralf
  ramón raúl rebecca renate ricardo richard rita robert roberto robin roger roland rolf roman ronald rosa rui ruth ryan sabine sakura
  sally sam samantha samuel sandra sara sarah scott sean sebastian sergio silke silvia simon simone sofia sofía sonia sophia sophie
  stefan stefania stefano stephanie stephen steve steven sue susan susanne sven sylvie takashi tanja taylor teresa thomas tim timo tobias
  tom tomas tomás tony udo ulrich ulrike ursula uwe valentina valérie vanessa vera veronica victor victoria vincent vincenzo walter
  wei werner will william wolfgang xavier yuki yuko yusuf yves zoe
`);
