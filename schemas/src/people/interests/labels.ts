import { type Label, label } from "../../vocabulary/label.ts"
import type { AnalysisLevel, LinkKind } from "./kinds.ts"

/** What each kind of link is called. */
export const LINK_KIND_LABELS: Record<LinkKind, Label> = {
  employment: label("Emploi ou activité régulière", "Employment or regular activity", "عمل أو نشاط منتظم"),
  consulting: label("Conseil", "Consulting", "استشارة"),
  "governing-body": label("Direction ou conseil d’administration", "Governing body", "عضوية هيئة إدارية"),
  expertise: label("Expertise", "Expertise", "خبرة"),
  research: label("Travaux scientifiques, essais", "Scientific work, trials", "أعمال علمية وتجارب"),
  "articles-and-talks": label(
    "Articles, conférences, invitations payées par des entreprises",
    "Articles, talks, invitations paid by companies",
    "مقالات ومحاضرات ودعوات تدفعها شركات"
  ),
  patent: label("Brevet ou invention", "Patent or invention", "براءة اختراع أو ابتكار"),
  "body-financing": label(
    "Financement d’un organisme que vous dirigez",
    "Financing of a body that you lead",
    "تمويل هيئة تديرها"
  ),
  shareholding: label("Actions, parts, placements", "Shares, holdings, investments", "أسهم وحصص واستثمارات"),
  relative: label("Lien d’un proche", "Link of somebody close", "صلة لأحد المقربين")
}

/** What another member finds of somebody's links with one question. */
export const ANALYSIS_LABELS: Record<AnalysisLevel, Label> = {
  none: label("Aucun lien avec la question", "No link with the question", "لا صلة بالسؤال"),
  "to-manage": label("Lien à gérer", "A link to manage", "صلة تحتاج إلى تدبير"),
  major: label("Lien majeur", "A major link", "صلة كبيرة")
}
