import { Route, Router } from "preact-iso"
import { lazyPage } from "../shell/lazy-page.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"

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

/** What became of a reco: pages that are opened now and then, and whose addresses no other page of a reco has to know. */
export function PastPages() {
  return (
    <Router>
      <Route path="/historique" component={HistoryPage} />
      <Route path="/comparer/:older/:newer" component={ComparePage} />
      <Route path="/journal" component={RecoJournalPage} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}
