// One thread for everything: tasks and actors of the simulation take their turns in the order in
// which they asked for them. So nothing depends on the machine's own threads.
//
// Failure: a task that waits for something outside the simulation would never come back; `play`
// then returns nil instead of waiting for ever.

import Synchronization

final class Turnstile: SerialExecutor, TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// Runs a task and whatever it brings about on the calling thread.
  func play<Result: Sendable>(_ body: @escaping @Sendable () async -> Result) -> Result? {
    let outcome = Outcome<Result>()
    Task(executorPreference: self) {
      let value = await body()
      outcome.value.withLock { $0 = value }
    }
    while true {
      let waiting = jobs.withLock { jobs in
        defer { jobs = [] }
        return jobs
      }
      if waiting.isEmpty { break }
      for job in waiting {
        unsafe job.runSynchronously(
          isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
      }
    }
    return outcome.value.withLock { $0 }
  }
}

private final class Outcome<Result: Sendable>: Sendable {
  let value = Mutex<Result?>(nil)
}
