import "./recos.css"
import { TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { Route, Router, useLocation } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { evidencePageMessages } from "../evidence/evidence-pages-messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { type Reco, readReco } from "../reco/api.ts"
import { RecoOnPage } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import type { RecoPart } from "../reco/told-changes.ts"
import { lazyPage } from "../shell/lazy-page.tsx"
import { Answer } from "../ui/answer.tsx"
import { StatusChip } from "../ui/chip.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Tabs } from "../ui/tabs.tsx"
import { Told } from "../ui/told.tsx"
import { recoFacesMessages } from "./reco-faces-messages.ts"
import { sayBecame } from "./say-became.ts"

const OverviewPage = lazyPage(
  () => import("./overview-page.tsx"),
  (module) => module.OverviewPage
)
const OtherPages = lazyPage(
  () => import("./other-reco-pages.tsx"),
  (module) => module.OtherRecoPages
)
const ReadingsPage = lazyPage(
  () => import("../reviews/readings-page.tsx"),
  (module) => module.ReadingsPage
)
const VersionsPage = lazyPage(
  () => import("../versions/versions-page.tsx"),
  (module) => module.VersionsPage
)
const VersionPage = lazyPage(
  () => import("../versions/version-page.tsx"),
  (module) => module.VersionPage
)
const EvidencePages = lazyPage(
  () => import("../evidence/evidence-pages.tsx"),
  (module) => module.EvidencePages
)

/** What all its pages rest on; what else is missing before a step is looked at by the page that says it. */
const RECO_PARTS: readonly RecoPart[] = ["settings", "team", "step", "review", "text"]

/** The pages of one reco, under its title and status. */
export function RecoPages({ id }: { id: string }) {
  const reco = useAnswer(id, () => readReco(id))
  useRecoNews(id, { parts: RECO_PARTS }, reco.reload)
  return (
    <Answer of={reco}>
      {(value) => (
        <RecoOnPage.Provider value={{ reco: value, reload: reco.reload }}>
          <RecoHeader reco={value} />
          <Router>
            <Route path="/" component={OverviewPage} />
            <Route path="/preuves" component={EvidencePages} />
            <Route path="/preuves/*" component={EvidencePages} />
            <Route path="/lectures" component={ReadingsPage} />
            <Route path="/versions" component={VersionsPage} />
            <Route path="/versions/:number" component={VersionPage} />
            <Route path="/*" component={OtherPages} />
          </Router>
        </RecoOnPage.Provider>
      )}
    </Answer>
  )
}

function RecoHeader({ reco }: { reco: Reco }) {
  const words = useMessages(recoFacesMessages)
  const evidenceWords = useMessages(evidencePageMessages)
  const { path } = useLocation()
  const { id } = reco
  const role = reco.standing.teamRole
  const mayWrite = reco.allowed.includes("reco.write")
  const faces = [
    { href: paths.reco(id), label: words.overview },
    { href: paths.write(id), label: mayWrite ? words.write : words.readText },
    { href: paths.evidence(id), label: evidenceWords.title },
    { href: `${paths.reco(id)}/propositions`, label: words.proposals },
    { href: paths.readings(id), label: words.readings },
    { href: paths.versions(id), label: words.versions },
    { href: paths.team(id), label: words.team },
    { href: paths.settings(id), label: words.settings },
    { href: paths.recoJournal(id), label: words.journal }
  ]
  const isCurrent = (href: string) =>
    href === paths.versions(id)
      ? /\/(versions|comparer|historique)\b/.test(path)
      : path === href || (href !== paths.reco(id) && path.startsWith(`${href}/`))
  return (
    <header class="reco-header">
      <PageHeading title={reco.title} lang={reco.documents[0]?.language} />
      <p class="reco-row-state">
        <StatusChip status={reco.status} isWithdrawalAsked={reco.isWithdrawalAsked} />
        {role && <span>{words.yourRole(wordFor(TEAM_ROLE_LABELS[role]))}</span>}
      </p>
      <Told key={id} of={reco} say={sayBecame} />
      <Tabs label={words.faces} tabs={faces.map((face) => ({ ...face, current: isCurrent(face.href) }))} />
    </header>
  )
}
