package nu.kommunalutveckling.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nu.kommunalutveckling.gateway.plans.PlanWritten;
import nu.kommunalutveckling.gateway.publications.Publication;

/** Makes events of what publishing and planning announce, in their transactions. */
@ApplicationScoped
class FeedNews {
    private final Feed feed;

    FeedNews(Feed feed) {
        this.feed = feed;
    }

    void published(@Observes Publication news) {
        feed.append(
                news.version() == 1 ? FeedEventType.PUBLISHED : FeedEventType.RESTATED,
                "goals/v1/publications/" + news.id(),
                FeedData.of(news));
    }

    void planned(@Observes PlanWritten news) {
        int year = news.plan().year();
        feed.append(
                FeedEventType.PLAN_CHANGED, "goals/v1/plans/" + year, FeedData.ofPlan(year, news.act(), news.part()));
    }
}
