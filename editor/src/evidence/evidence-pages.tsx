import { Route, Router, useLocation } from "preact-iso"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { lazyPage } from "../shell/lazy-page.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"
import { Tabs } from "../ui/tabs.tsx"
import { evidencePageMessages } from "./evidence-pages-messages.ts"

const QuestionsPage = lazyPage(
  () => import("./questions/questions-page.tsx"),
  (module) => module.QuestionsPage
)
const QuestionPage = lazyPage(
  () => import("./questions/question-page.tsx"),
  (module) => module.QuestionPage
)
const OutcomePage = lazyPage(
  () => import("./outcomes/outcome-page.tsx"),
  (module) => module.OutcomePage
)
const DecisionPage = lazyPage(
  () => import("./decision/decision-page.tsx"),
  (module) => module.DecisionPage
)
const TestimoniesPage = lazyPage(
  () => import("./testimonies/testimonies-page.tsx"),
  (module) => module.TestimoniesPage
)
const OptionsPage = lazyPage(
  () => import("./options/options-page.tsx"),
  (module) => module.OptionsPage
)
const UpdatesPage = lazyPage(
  () => import("./updates/updates-page.tsx"),
  (module) => module.UpdatesPage
)
const MethodPage = lazyPage(
  () => import("./method/method-page.tsx"),
  (module) => module.MethodPage
)
const ReferencesPage = lazyPage(
  () => import("./references/page/references-page.tsx"),
  (module) => module.ReferencesPage
)
const ExchangePage = lazyPage(
  () => import("./exchange/exchange-page.tsx"),
  (module) => module.ExchangePage
)

/** The evidence of one reco: its questions and gradings, and all that helps to decide on them. */
export function EvidencePages() {
  const words = useMessages(evidencePageMessages)
  const { reco } = useReco()
  const { path } = useLocation()
  const { id } = reco
  const faces = [
    { href: paths.evidence(id), label: words.questions },
    { href: paths.decision(id), label: words.decision },
    { href: paths.testimonies(id), label: words.testimonies },
    { href: paths.options(id), label: words.options },
    { href: paths.updates(id), label: words.updates },
    { href: paths.method(id), label: words.method },
    { href: paths.sources(id), label: words.sources },
    { href: paths.exchange(id), label: words.exchange }
  ]
  const isCurrent = (href: string) =>
    href === paths.evidence(id) ? /\/preuves(\/(questions|criteres)\/[^/]+)?$/.test(path) : path === href
  return (
    <>
      <Tabs label={words.title} tabs={faces.map((face) => ({ ...face, current: isCurrent(face.href) }))} />
      <Router>
        <Route path="/" component={QuestionsPage} />
        <Route path="/questions/:question" component={QuestionPage} />
        <Route path="/criteres/:outcome" component={OutcomePage} />
        <Route path="/decision" component={DecisionPage} />
        <Route path="/temoignages" component={TestimoniesPage} />
        <Route path="/options" component={OptionsPage} />
        <Route path="/mises-a-jour" component={UpdatesPage} />
        <Route path="/methode" component={MethodPage} />
        <Route path="/sources" component={ReferencesPage} />
        <Route path="/echanges" component={ExchangePage} />
        <Route default component={NotFoundPage} />
      </Router>
    </>
  )
}
