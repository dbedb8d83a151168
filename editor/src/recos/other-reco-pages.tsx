import { Route, Router } from "preact-iso"
import { lazyPage } from "../shell/lazy-page.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"

const TeamPage = lazyPage(
  () => import("./team-page.tsx"),
  (module) => module.TeamPage
)
const SettingsPage = lazyPage(
  () => import("./settings-page.tsx"),
  (module) => module.SettingsPage
)
const BranchesPage = lazyPage(
  () => import("../branches/branches-page.tsx"),
  (module) => module.BranchesPage
)
const BranchPage = lazyPage(
  () => import("../branches/branch-page.tsx"),
  (module) => module.BranchPage
)
const HistoryPage = lazyPage(
  () => import("../history/history-page.tsx"),
  (module) => module.HistoryPage
)
const ComparePage = lazyPage(
  () => import("../versions/compare-page.tsx"),
  (module) => module.ComparePage
)
const RecoJournalPage = lazyPage(
  () => import("../audit/reco-journal-page.tsx"),
  (module) => module.RecoJournalPage
)

/** The pages of a reco that are opened now and then, whose addresses no other page of it has to know: apart, so that the others weigh less. */
export function OtherRecoPages() {
  return (
    <Router>
      <Route path="/equipe" component={TeamPage} />
      <Route path="/reglages" component={SettingsPage} />
      <Route path="/propositions" component={BranchesPage} />
      <Route path="/propositions/:branchId" component={BranchPage} />
      <Route path="/historique" component={HistoryPage} />
      <Route path="/comparer/:older/:newer" component={ComparePage} />
      <Route path="/journal" component={RecoJournalPage} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}
