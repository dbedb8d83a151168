import type { Words } from "./words.ts"

const SOURCE_NAMES = { fr: "الفرنسي", en: "الإنجليزي", ar: "العربي" }

/** Everything the public site says in Arabic. */
export const ar: Words = {
  lang: "ar",
  direction: "rtl",
  locale: "ar-u-nu-latn",
  comma: "، ",
  languageName: "العربية",
  site: "Recos de la Coop",
  tagline: "يكتبها متلقّو الرعاية ومهنيّو الصحة معًا، في منطقة السيفين، للجميع.",
  skip: "الانتقال إلى المحتوى",
  demonstration: "نسخة تجريبية: لا يجوز أن توجّه العلاج",
  nav: {
    label: "الموقع",
    home: "الصفحة الرئيسية",
    search: "بحث",
    list: "كل التوصيات",
    method: "المنهجية",
    people: "الأشخاص وتضارب المصالح",
    glossary: "مسرد المصطلحات",
    accessibility: "إمكانية الوصول",
    legal: "بيانات قانونية",
    feed: "الجديد (Atom)",
    languages: "اللغات"
  },
  search: {
    title: "البحث عن توصية",
    label: "عمّ تبحث؟",
    example: "مثلًا: ألم الظهر، ضغط الدم، القراد",
    button: "بحث",
    filter: "تصفية",
    theme: "الموضوع",
    audience: "الجمهور",
    strength: "القوة",
    all: "الكل",
    list: "كل التوصيات مرتبة أبجديًا",
    letters: "بحسب الحرف الأول",
    byTheme: "بحسب الموضوع",
    byAudience: "بحسب الجمهور",
    byProfession: "بحسب المهنة أو الأشخاص المعنيين",
    noScript: "البحث بالكلمات يحتاج إلى JavaScript. القائمة أدناه تعمل من دونه.",
    searching: "جارٍ البحث…",
    failed: "تعذّر تحميل البحث. القائمة أدناه تبقى صالحة. تحقّق من الاتصال ثم أعد المحاولة.",
    more: "عرض المزيد من النتائج",
    none: "لا نتائج. جرّب كلمة أخرى أو تصفّح القائمة.",
    results: (count) => `عدد النتائج: ${count}`
  },
  states: {
    heading: "حسب الحالة",
    "en-vigueur": { title: "سارية", intro: "التوصيات التي يُعمل بها اليوم." },
    "a-revoir": {
      title: "ستُراجع قريبًا",
      intro: "ما زالت سارية، لكن موعد مراجعتها فات أو يحلّ خلال ستة أشهر."
    },
    remplacees: {
      title: "نسخ مستبدلة",
      intro: "نسخ حلّت محلها نسخة أحدث. تبقى متاحة للقراءة ولا يجوز أن توجّه العلاج بعد الآن."
    },
    retirees: { title: "مسحوبة", intro: "توصيات مسحوبة. تبقى متاحة للقراءة مع سبب السحب." },
    none: "لا شيء حاليًا.",
    asOf: (date) => `الحالة بتاريخ ${date}`
  },
  offline: {
    title: (theme) => `الحفظ للقراءة دون اتصال: ${theme}`,
    link: "حفظ هذا الموضوع للقراءة دون اتصال",
    intro:
      "يمكن حفظ صفحات هذا الموضوع على هذا الجهاز لقراءتها دون شبكة. عند توفر الشبكة تقرؤون دائمًا النسخة المنشورة. تُحفظ أيضًا البطاقات المختصرة؛ أما البطاقات الأخرى فتتطلب الشبكة. لا يُرسل أي شيء إلى أحد.",
    list: "ما سيُحفظ",
    keep: "الحفظ على هذا الجهاز",
    forget: "الحذف من هذا الجهاز",
    working: "جارٍ النسخ…",
    kept: (pages) => `تم الحفظ: ${pages} صفحة. تُقرأ بالعنوان نفسه حتى دون شبكة.`,
    forgotten: "لم تعد صفحات هذا الموضوع على هذا الجهاز.",
    failed: "تعذّر إكمال النسخ. لم يضِع شيء. تحققوا من الاتصال ثم أعيدوا المحاولة.",
    unsupported: "لا يستطيع هذا المتصفح حفظ الصفحات. يمكنكم طباعة الأوراق.",
    noScript: "يتطلب حفظ الصفحات جافاسكريبت. يمكنكم طباعة الأوراق.",
    notice: "دون اتصال. نسخة محفوظة على هذا الجهاز في {date}. {version}"
  },
  moved: {
    before: "أصبح هذا الموضوع جزءًا من موضوع آخر.",
    link: "توصياته هنا:"
  },
  home: {
    title: "توصيات صحية تُكتب وتُقرَّر معًا",
    latest: "آخر ما نُشر",
    themes: "بحسب الموضوع",
    empty: "لم تُنشر أي توصية بعد.",
    all: "عرض كل التوصيات"
  },
  reco: {
    forWhom: "لمن:",
    statements: "عمليًا",
    inBrief: "ما يقال معًا",
    practicalAdvice: "نصائح عملية",
    judgementsHelp: "القوة واليقين والدرجة: ماذا تعني هذه الكلمات",
    more: "لمعرفة المزيد",
    status: (version, date) => `النسخة ${version} بتاريخ ${date}`,
    nextReview: (date) => `تُراجَع قبل ${date}`,
    sheet: "بطاقة من صفحة واحدة (PDF)",
    cite: "الاستشهاد بهذه النسخة",
    citeFiles: "لبرنامج إدارة المراجع:",
    permanent: "العنوان الدائم لهذه النسخة",
    hash: "بصمة هذه النسخة (SHA-256)",
    licence: "الرخصة",
    professionsConcerned: "المهن والأشخاص المعنيون:",
    wholeText: "النص الكامل لهذه النسخة"
  },
  layers: {
    preuves: "السؤال والأسباب والأدلة",
    decision: "القرار: الأحكام والتجربة والخيارات",
    methode: "المنهج والتقييمات والمصالح",
    deliberation: "القراءات والتوقيعات",
    sources: "المصادر",
    historique: "النسخ",
    formation: "للتدريب: حالة وأسئلة",
    "pour-tous": "نسخة سهلة القراءة"
  },
  layerHints: {
    preuves: "السؤال المطروح وما أثّر في القرار والبيئة وعدم المساواة.",
    decision: "ما وزنته المجموعة، وما يعيشه الناس، ومقارنة الخيارات.",
    methode: "كيف بحثنا عن الأدلة وقيمناها، ومن قام بذلك، وبأي مصالح.",
    deliberation: "من قرأ ومن وقّع وما الذي قيل.",
    sources: "الدراسات والوثائق المستشهد بها.",
    historique: "ما الذي تغيّر من نسخة إلى أخرى وبصمة كل منها.",
    formation: "حالة للنقاش وأسئلة مع شرح.",
    "pour-tous": "المحتوى نفسه بجمل قصيرة جدًا."
  },
  pages: { label: "صفحات القائمة", page: (number, of) => `صفحة ${number} من ${of}` },
  back: (title) => `العودة إلى: ${title}`,
  source: "المصدر",
  table: "جدول",
  sources: {
    none: "لا تستشهد هذه النسخة بأي مصدر.",
    checked: (date) => `فُتح المصدر وتم التحقق منه في ${date}.`,
    mark: (what, date, reason) => `${what} (أُشير إلى ذلك في ${date}): ${reason}`
  },
  deliberation: {
    readings: "القراءات",
    signatures: "التوقيعات",
    contributors: "كتب هذه النسخة",
    noReadings: "لا قراءة مرفقة بهذه النسخة.",
    noSignatures: "لا توقيع مرفق بهذه النسخة.",
    on: (date) => `في ${date}`
  },
  translation: {
    heading: "الترجمة",
    nobody: {
      translated: "لم يُذكر من ترجم هذا النص.",
      reviewed: "لم يراجع شخص آخر هذه الترجمة بعد."
    },
    when: (date, version) => `في ${date}، للنسخة ${version}`,
    line: (translators, reviewers) =>
      [translators && `الترجمة: ${translators}.`, reviewers && `المراجعة: ${reviewers}.`].filter(Boolean).join(" ")
  },
  easyRead: {
    heading: "من راجع هذا النص",
    mark: "قُرئ وروجع",
    by: (names) => `من طرف ${names}`,
    follows: "نتبع قواعد القراءة السهلة.",
    breaks: "هذا النص لا يتبع بعد كل قواعد القراءة السهلة.",
    notRead: "لم يراجع المعنيون هذا النص بعد.",
    session: "راجع المعنيون هذا النص.",
    sessionBefore: (version) => `راجع المعنيون نصا أقدم، في النسخة ${version}.`,
    when: (date) => `التاريخ: ${date}.`,
    where: (place) => `المكان: ${place}.`,
    who: (names) => `مع: ${names}.`,
    changed: "ما الذي تغير:",
    toMend: "للفريق: ما يبقى تغييره",
    found: (words) => words.map((one) => `«${one}»`).join("، ")
  },
  judgements: {
    strong: "الفائدة راجحة بوضوح: لدى كل المعنيين تقريبًا مصلحة في اتباع هذه النصيحة.",
    conditional: "الفائدة راجحة على الأرجح، لكن الاختيار يتوقف على كل شخص: تحدثوا عنه معًا.",
    "good-practice": "نصيحة سليمة اعتمدها الفريق من دون دراسات مباشرة.",
    grade: "الدرجة تعبّر عن متانة الدراسات ولا تعبّر عن قوة التوصية."
  },
  versions: {
    current: "سارية",
    withdrawnState: "مسحوبة",
    superseded: (date) => `لم تعد هذه النسخة سارية منذ ${date}.`,
    seeCurrent: "قراءة النسخة السارية",
    withdrawn: (date) => `سُحبت هذه التوصية في ${date}. لا يجوز أن توجّه العلاج بعد الآن.`,
    withdrawnReason: "سبب السحب",
    replaced: "مستبدلة",
    changes: "ما الذي يتغيّر في هذه النسخة",
    verify: "يمكن إعادة حساب هذه البصمة من الملفات المنشورة.",
    read: (version) => `قراءة النسخة ${version}`,
    translationOf: (version) => `ترجمة النسخة ${version}.`,
    sourceMoved: (source, version, date) =>
      `تغيّر النص ${SOURCE_NAMES[source]} منذ ذلك: النسخة ${version} بتاريخ ${date}.`,
    readNewer: (source, version) => `قراءة النسخة ${version} (النص ${SOURCE_NAMES[source]})`,
    readTranslated: (source, version) => `قراءة النسخة ${version} التي تُرجمت (النص ${SOURCE_NAMES[source]})`
  },
  changes: {
    summary: "ما الذي تغيّر منذ النسخة السابقة",
    nothing: "لم يتغيّر شيء في نص هذه اللغة.",
    title: "تغيّر العنوان",
    titleHeading: "العنوان",
    evidence: "الأدلة",
    onlyForm: "تغيّر التنسيق من دون الكلمات",
    none: "غير محدد",
    field: (name, from, to) => `${name}: من «${from}» إلى «${to}»`
  },
  statusIsNoLevel: "ليس مستوى دليل",
  readMonograph: "قراءة الدراسة المرجعية",
  quiz: { show: "عرض الأجوبة مع الشرح", right: "صحيح.", wrong: "يحتاج إلى مراجعة." },
  people: {
    intro: "الأشخاص الذين كتبوا التوصيات السارية أو قرؤوها أو وقّعوها، بحسب المجلس.",
    interests: "لم تُنشر بعد إقرارات تضارب المصالح هنا. يمكن الاطلاع على الروابط التي تصرّح بها شركات الصحة في"
  },
  glossary: {
    title: "مسرد المصطلحات",
    intro: "الكلمات المشروحة في التوصيات.",
    empty: "لم تُشرح أي كلمة بعد."
  },
  notFound: {
    title: "هذه الصفحة غير موجودة",
    text: "قد يكون في العنوان خطأ أو أن الصفحة نُقلت.",
    action: "البحث عن توصية"
  },
  disclaimers: {
    everyone:
      "تساعد هذه التوصية على اتخاذ القرار معًا. وهي لا تحلّ محلّ رأي أحد مهنيّي الصحة ولا محلّ اختيارك. في حالة الطوارئ في فرنسا: 15 أو 112.",
    professionals: "مرجع عام يُكيَّف مع كل شخص؛ وهو ليس جهازًا طبيًا ولا يعالج أي بيانات مرضى.",
    sheet: (version, date) => `النسخة ${version} بتاريخ ${date}. تحقّق من أنها محدّثة:`
  },
  sheet: {
    kind: "بطاقة للاستشارة",
    meaning: "القوة: خط متصل، نوصي؛ خط متقطع، نقترح؛ نقاط، ممارسة جيدة.",
    licence: "رخصة CC BY-SA 4.0",
    continuedCount: (count) => `توصيات أخرى (${count}): التتمة على الموقع، في عنوان هذه الصفحة.`,
    continuedSigns: "علامات إنذار أخرى: التتمة على الموقع.",
    qr: (address) => `رمز QR إلى ${address}`,
    hash: "البصمة"
  },
  footer: {
    licence: "المحتوى برخصة CC BY-SA 4.0",
    code: "الشيفرة المصدرية برخصة AGPL-3.0",
    privacy: "لا يضع هذا الموقع أي ملف تعريف ولا يتتبّعك."
  }
}
