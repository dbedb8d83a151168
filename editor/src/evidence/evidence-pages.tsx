import { lazy, Route, Router, useLocation } from "preact-iso"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { loadPage } from "../shell/lazy-page.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"
import { Tabs } from "../ui/tabs.tsx"
import { evidencePageMessages } from "./evidence-pages-messages.ts"

const QuestionsPage = lazy(() =>
  loadPage(() => import("./questions/questions-page.tsx").then((module) => module.QuestionsPage))
)
const QuestionPage = lazy(() =>
  loadPage(() => import("./questions/question-page.tsx").then((module) => module.QuestionPage))
)
const OutcomePage = lazy(() =>
  loadPage(() => import("./outcomes/outcome-page.tsx").then((module) => module.OutcomePage))
)
const DecisionPage = lazy(() =>
  loadPage(() => import("./decision/decision-page.tsx").then((module) => module.DecisionPage))
)
const TestimoniesPage = lazy(() =>
  loadPage(() => import("./testimonies/testimonies-page.tsx").then((module) => module.TestimoniesPage))
)
const OptionsPage = lazy(() =>
  loadPage(() => import("./options/options-page.tsx").then((module) => module.OptionsPage))
)
const UpdatesPage = lazy(() =>
  loadPage(() => import("./updates/updates-page.tsx").then((module) => module.UpdatesPage))
)
const MethodPage = lazy(() => loadPage(() => import("./method/method-page.tsx").then((module) => module.MethodPage)))
const SourcesPage = lazy(() =>
  loadPage(() => import("./references/page/references-page.tsx").then((module) => module.SourcesPage))
)
const ExchangePage = lazy(() =>
  loadPage(() => import("./exchange/exchange-page.tsx").then((module) => module.ExchangePage))
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
        <Route path="/sources" component={SourcesPage} />
        <Route path="/echanges" component={ExchangePage} />
        <Route default component={NotFoundPage} />
      </Router>
    </>
  )
}
