package vn.nenep.job.schedule;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Schedule;

/** Quartz as an alarm clock: it goes off at once, every minute and at every due time, and remembers nothing. */
final class Alarm implements AutoCloseable {

    private static final JobDetail WAKE =
            JobBuilder.newJob(Wake.class).withIdentity("wake").storeDurably().build();

    private final org.quartz.Scheduler quartz;

    private Alarm(org.quartz.Scheduler quartz) {
        this.quartz = quartz;
    }

    /** What the alarm does when it goes off; never twice at the same time. */
    @DisallowConcurrentExecution
    private static final class Wake implements Job {

        private final Runnable action;

        Wake(Runnable action) {
            this.action = action;
        }

        @Override
        public void execute(JobExecutionContext context) {
            action.run();
        }
    }

    /** Sets the alarm for all jobs; until it is closed, it calls {@code action} from a thread of its own. */
    static Alarm set(List<JobDefinition> jobs, Clock clock, Runnable action) {
        try {
            Alarm alarm = new Alarm(new StdSchedulerFactory(properties()).getScheduler());
            try {
                alarm.start(jobs, clock, action);
                return alarm;
            } catch (SchedulerException | RuntimeException e) {
                alarm.close();
                throw e;
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz could not be started", e);
        }
    }

    private void start(List<JobDefinition> jobs, Clock clock, Runnable action) throws SchedulerException {
        quartz.setJobFactory((fired, scheduler) -> new Wake(action));
        quartz.addJob(WAKE, false);
        for (JobDefinition job : jobs) {
            Optional<Schedule> schedule = job.schedule()
                    // Quartz refuses a trigger that will never fire
                    .filter(one -> !Schedules.nextTimes(one, clock.instant(), 1).isEmpty());
            if (schedule.isPresent()) {
                quartz.scheduleJob(atDueTimes(job.id(), schedule.get()));
            }
        }
        quartz.scheduleJob(TriggerBuilder.newTrigger()
                .withIdentity("minute", "look")
                .forJob(WAKE)
                .startNow()
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                .build());
        quartz.start();
    }

    private static Trigger atDueTimes(String id, Schedule schedule) {
        return TriggerBuilder.newTrigger()
                .withIdentity(id, "due")
                .forJob(WAKE)
                .withSchedule(CronScheduleBuilder.cronSchedule(schedule.cron())
                        .inTimeZone(TimeZone.getTimeZone(schedule.zone())))
                .build();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "nenep");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_ID, "nenep");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        properties.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        return properties;
    }

    /** Goes off no more, and waits for the action that is going on. */
    @Override
    public void close() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz could not be ended", e);
        }
    }
}
