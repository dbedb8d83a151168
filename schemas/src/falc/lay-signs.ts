import type { Language } from "../vocabulary/closed-lists.ts"

/** How a sign of alarm is told in everyday words: a beginning of the specialist's word, and what says the same, both folded. */
type LayWords = readonly (readonly [said: RegExp, plain: RegExp])[]

/** Compared without accents or capitals. What is not here must be said with its own word. */
export const LAY_SIGNS: Record<Language, LayWords> = {
  fr: [
    [/^(?:somno|incon|letha)/, /\bdor[tm]|reveil/],
    [/^convu/, /tremble|secoue/],
    [/^paral/, /bouge plus|bouge pas|tombe|tord/],
    [/^(?:dyspn|essou|lutte|detre|respi)/, /respir|souffle/],
    [/^cepha/, /tete/],
    [/^palpi/, /coeur/],
    [/^confu/, /plus ou je suis|plus ou il est|plus ou elle est|perdue?\b/],
    [/^hallu/, /qui n.existe/],
    [/^uri/, /pipi/],
    [/^sensi/, /sen[st]|endorm/],
    [/^refus/, /ve(?:ut|ux) pas|ve(?:ut|ux) plus/],
    [/^anxi/, /peur|angoiss/],
    [/^suici/, /mourir|mort/],
    [/^hemor/, /sang|saign/],
    [/^diffi/, /\bmal\b|arrive pas|arrive plus/],
    [/^parol/, /parl/],
    [/^visio/, /\bvue|\bvois|\bvoit|yeux/],
    [/^thora/, /poitrine/],
    [/^cuta/, /peau/],
    [/^nause/, /mal au coeur|vomi/],
    [/^oedem/, /gonfl/]
  ],
  en: [
    [/^(?:drows|uncon|letha)/, /asleep|sleepy|wake/],
    [/^(?:seizu|convu)/, /shak|trembl/],
    [/^paral/, /move|droop/],
    [/^(?:dyspn|breat|strug)/, /breath/],
    [/^palpi/, /heart/],
    [/^confu/, /where (?:i am|they are)|lost/],
    [/^refus/, /not want|will not/],
    [/^urin/, /\bpee\b/],
    [/^suici/, /die|dying/],
    [/^numb/, /feel/],
    [/^chest/, /heart/]
  ],
  ar: [
    [/^جاهد/, /صعوبة|تنفس/],
    [/^رفض/, /لا يريد/]
  ]
}

/** Words that name nobody and no sign: a sign is compared without them. */
export const EMPTY_WORDS: Record<Language, RegExp> = {
  fr: /^(?:avec|sans|dans|pour|mais|meme|plus|moins|tres|tout|toute|tous|grand|grande|petit|petite|une|des|les|par|sur|qui|que|est|son|ses|mon|mes|cela|apres|avant|depuis|pendant|entre|chez|enfant|enfants|personne|personnes|plusieurs|mois|jours|jour|ans|heures|autour|ainsi|ete|pas|car|aux|dont|fait|devient|autre|pris|partir)$/,
  en: /^(?:with|without|the|and|who|that|for|from|more|than|under|over|very|all|any|child|children|person|people|his|her|their|months|month|days|day|years|year|has|have|had|into|after|before|small|great|not)$/,
  ar: /^(?:من|في|عن|على|مع|لديه|عمره|اقل|اكثر|طفل|كي|بعد|قبل|او|التي|الذي)$/
}

/** What only says when or about whom a sign is to be taken so: « après une chute, », « at any age, ». */
export const FRAME: Record<Language, RegExp> = {
  fr: /^(?:dans les|dans l|apres|avant|pres d|a tout|a partir|chez|meme|au cours|pendant)\b/,
  en: /^(?:in the|after|before|at any|from|even|during)\b/,
  ar: /^(?:في |بعد |قبل |ابتداء)/
}

/** What a part of an easy text must hold for an emergency to be said, and for advice the same day. */
export const CALLS: Record<Language, Record<"emergency" | "same-day", RegExp>> = {
  fr: {
    emergency: /\b(?:15|18|112|114|3114|urgences)\b/,
    "same-day": /\b(?:15|112|urgences|medecin|pharmac\p{L}*|jour meme|aujourd)/u
  },
  en: {
    emergency: /\b(?:15|18|112|114|999|3114|emergency)\b/,
    "same-day": /\b(?:15|112|999|emergency|doctor|nurse|pharmacist|same day|today)\b/
  },
  ar: { emergency: /15|112|114|3114|طوارئ/, "same-day": /15|112|طوارئ|طبيب|اليوم/ }
}

/** Small numbers in words: a sign may write « trois jours » where an easy text writes « 3 jours ». */
export const SMALL_NUMBERS: Record<Language, readonly string[]> = {
  fr: "zero un deux trois quatre cinq six sept huit neuf dix".split(" "),
  en: "zero one two three four five six seven eight nine ten".split(" "),
  ar: ["صفر", "واحد", "اثنان", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
}
