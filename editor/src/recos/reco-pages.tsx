import "./recos.css"
import { TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { lazy, Route, Router, useLocation } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { evidencePageMessages } from "../evidence/evidence-pages-messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import type { Reco } from "../reco/api.ts"
import { RecoOnPage } from "../reco/reco-context.ts"
import { loadPage } from "../shell/lazy-page.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"
import { Answer } from "../ui/answer.tsx"
import { StatusChip } from "../ui/chip.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Tabs } from "../ui/tabs.tsx"
import { readReco } from "./api.ts"
import { recoFacesMessages } from "./reco-faces-messages.ts"

const OverviewPage = lazy(() => loadPage(() => import("./overview-page.tsx").then((module) => module.OverviewPage)))
const TeamPage = lazy(() => loadPage(() => import("./team-page.tsx").then((module) => module.TeamPage)))
const SettingsPage = lazy(() => loadPage(() => import("./settings-page.tsx").then((module) => module.SettingsPage)))
const ReadingsPage = lazy(() =>
  loadPage(() => import("../reviews/readings-page.tsx").then((module) => module.ReadingsPage))
)
const VersionsPage = lazy(() =>
  loadPage(() => import("../versions/versions-page.tsx").then((module) => module.VersionsPage))
)
const VersionPage = lazy(() =>
  loadPage(() => import("../versions/version-page.tsx").then((module) => module.VersionPage))
)
const ComparePage = lazy(() =>
  loadPage(() => import("../versions/compare-page.tsx").then((module) => module.ComparePage))
)
const EvidencePages = lazy(() =>
  loadPage(() => import("../evidence/evidence-pages.tsx").then((module) => module.EvidencePages))
)
const RecoJournalPage = lazy(() =>
  loadPage(() => import("../audit/reco-journal-page.tsx").then((module) => module.RecoJournalPage))
)

/** The pages of one reco, under its title and status. */
export function RecoPages({ id }: { id: string }) {
  const reco = useAnswer(id, () => readReco(id))
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
            <Route path="/equipe" component={TeamPage} />
            <Route path="/reglages" component={SettingsPage} />
            <Route path="/versions" component={VersionsPage} />
            <Route path="/versions/:number" component={VersionPage} />
            <Route path="/comparer/:older/:newer" component={ComparePage} />
            <Route path="/journal" component={RecoJournalPage} />
            <Route default component={NotFoundPage} />
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
    { href: paths.readings(id), label: words.readings },
    { href: paths.versions(id), label: words.versions },
    { href: paths.team(id), label: words.team },
    { href: paths.settings(id), label: words.settings },
    { href: paths.recoJournal(id), label: words.journal }
  ]
  const isCurrent = (href: string) =>
    href === paths.versions(id)
      ? /\/(versions|comparer)\b/.test(path)
      : path === href || (href === paths.evidence(id) && path.startsWith(`${href}/`))
  return (
    <header class="reco-header">
      <PageHeading title={reco.title} />
      <p class="reco-row-state">
        <StatusChip status={reco.status} />
        {role && <span>{words.yourRole(wordFor(TEAM_ROLE_LABELS[role]))}</span>}
      </p>
      <Tabs label={words.faces} tabs={faces.map((face) => ({ ...face, current: isCurrent(face.href) }))} />
    </header>
  )
}
