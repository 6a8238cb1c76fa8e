//! Counts the steps that each case takes: `steps MODULE [PART OF A NAME]`, which `cargo xtask linear` runs.
//!
//! The module is this package built for WebAssembly, and a step is what its interpreter calls fuel: the same on every
//! machine, whatever else that does. From a list to one twice as long and from there to one twice as long again, what
//! comes on top may at most double, and a tenth. Lists are as long as takes a certain number of steps, so that what is
//! quick for each element is tried with many.
#![expect(clippy::print_stdout, reason = "it prints what it counted")]

use std::error::Error;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use talka_linear::{Case, Documents, Growth, cases};
use wasmi::{CompilationMode, Config, Engine, Func, FuncType, Instance, Linker, Module, Store, Val};

/// Where each case begins, at the least and at the most, and the longest list; each case has three lengths, of which each is
/// twice the one before. Errors above two hundred are only counted.
const LENGTHS: [usize; 3] = [24, 192, 12_288];

/// A case begins where a list takes so many steps.
const BEGIN: u64 = 36_000_000;

/// Lists are made longer until the longest takes so many steps more than the one half as long.
const STEPS: u64 = 16_000_000;

/// A list that seems to take more than in proportion is made longer until it takes so many steps: what sorting takes, or what
/// comes in leaps, is less beside more elements, and what grows with the square is more.
const MOST: u64 = 1_500_000_000;

/// So many findings of each rule are listed: the others are counted, and sentences hide no more what is found.
const LISTED: u32 = 16;

/// What is called of the module: what judges, and the same with something quadratic planted.
const JUDGE: &str = "judge";
const PLANTED: &str = "planted";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let counter = Counter::new(&std::fs::read(words.next().unwrap_or_default())?)?;
    let wanted = words.next().unwrap_or_default();
    let mut cases = cases();
    let control = cases.iter().find(|case| case.name == CONTROL).ok_or("the control is no case")?;
    let planted = counter.growth(PLANTED, control)?;
    if planted.is_linear() {
        println!("what was planted to grow with the square was not noticed: {planted}");
        return Ok(ExitCode::FAILURE);
    }
    cases.retain(|case| case.name.contains(&wanted));
    let (mut missed, mut steps) = (0, 0);
    for (case, growth) in cases.iter().zip(counter.growths(&cases)?) {
        missed += usize::from(!growth.is_linear());
        steps += growth.steps.iter().sum::<u64>();
        if !wanted.is_empty() || !growth.is_linear() {
            println!("{}: {growth}", case.name);
        }
    }
    println!(
        "{missed} of {} lists take more than steps in proportion to their length; {steps} steps were counted",
        cases.len()
    );
    Ok(if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The case beside which something quadratic is planted.
const CONTROL: &str = "entries on consecutive days";

struct Counter {
    engine: Engine,
    module: Module,
}

impl Counter {
    fn new(bytes: &[u8]) -> Result<Self, wasmi::Error> {
        let mut config = Config::default();
        config.consume_fuel(true).compilation_mode(CompilationMode::Eager);
        let engine = Engine::new(&config);
        let module = Module::new(&engine, bytes)?;
        Ok(Self { engine, module })
    }

    /// Of each case in its order, counted by several threads, of which each takes the next case when it has done with one.
    fn growths(&self, cases: &[Case]) -> Result<Vec<Growth>, String> {
        let next = Mutex::new(cases.iter().enumerate());
        let work = || {
            let mut done = Vec::new();
            loop {
                let taken = next.lock().map_err(|_| "another thread panicked")?.next();
                let Some((position, case)) = taken else { return Ok::<_, String>(done) };
                done.push((position, self.growth(JUDGE, case)?));
            }
        };
        let mut growths = thread::scope(|scope| {
            let cores = thread::available_parallelism().map_or(1, usize::from);
            let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
            let mut all = Vec::new();
            for thread in threads {
                all.extend(thread.join().map_err(|_| "a case panicked")??);
            }
            Ok::<_, String>(all)
        })?;
        growths.sort_unstable_by_key(|(position, _)| *position);
        Ok(growths.into_iter().map(|(_, growth)| growth).collect())
    }

    fn growth(&self, function: &str, case: &Case) -> Result<Growth, String> {
        let steps = |length| {
            let documents = case.documents(length, Some(LISTED));
            self.steps(function, &documents).map_err(|error| format!("{}: {error}", case.name))
        };
        let [mut length, begin, longest] = LENGTHS;
        while length < begin && steps(length)? < BEGIN {
            length *= 2;
        }
        let mut growth = Growth { length, steps: [steps(length)?, steps(2 * length)?, steps(4 * length)?] };
        loop {
            let [_, twice, fourfold] = growth.steps;
            let more = fourfold.saturating_sub(twice) < STEPS || (!growth.is_linear() && fourfold < MOST);
            if !more || 8 * length > longest {
                return Ok(growth);
            }
            length *= 2;
            growth = Growth { length, steps: [twice, fourfold, steps(4 * length)?] };
        }
    }

    /// What it takes to judge documents, in a module that has done nothing before.
    fn steps(&self, function: &str, documents: &Documents) -> Result<u64, wasmi::Error> {
        let mut store = Store::new(&self.engine, ());
        store.set_fuel(u64::MAX)?;
        let instance = self.instance(&mut store)?;
        let [register, check, recognize] = [&documents.register, &documents.check, &documents.recognize]
            .map(|bytes| given(&mut store, instance, bytes));
        let arguments = (register?, check?, recognize?);
        let function = instance.get_typed_func::<Arguments, u32>(&store, self.named(function))?;
        let before = store.get_fuel()?;
        let ((at, long), (at_check, long_check), (at_recognize, long_recognize)) = arguments;
        function.call(&mut store, (at, long, at_check, long_check, at_recognize, long_recognize))?;
        Ok(before - store.get_fuel()?)
    }

    /// The function whose name begins so; after it stands a number that the tool takes off that makes JavaScript of a module.
    fn named<'a>(&'a self, begins: &'a str) -> &'a str {
        let is_named = |name: &&str| name.strip_prefix(begins).is_some_and(|rest| rest.starts_with('_'));
        self.module.exports().map(|export| export.name()).find(is_named).unwrap_or(begins)
    }

    /// Whatever the module would call of a browser does nothing.
    fn instance(&self, store: &mut Store<()>) -> Result<Instance, wasmi::Error> {
        let mut linker = Linker::new(&self.engine);
        for import in self.module.imports() {
            if let Some(func) = import.ty().func() {
                let idle = idle(store, func);
                linker.define(import.module(), import.name(), idle)?;
            }
        }
        linker.instantiate_and_start(store, &self.module)
    }
}

/// Where each document lies in the module's memory, and its length.
type Arguments = (u32, u32, u32, u32, u32, u32);

/// Puts bytes into the memory of the module, as its JavaScript would.
fn given(store: &mut Store<()>, instance: Instance, bytes: &[u8]) -> Result<(u32, u32), wasmi::Error> {
    let failed = |why: &'static str| wasmi::Error::new(why);
    let length = u32::try_from(bytes.len()).map_err(|_| failed("the document is too long"))?;
    let malloc = instance.get_typed_func::<(u32, u32), u32>(&*store, "__wbindgen_malloc")?;
    let at = malloc.call(&mut *store, (length, 1))?;
    let memory = instance.get_memory(&*store, "memory").ok_or_else(|| failed("the module has no memory"))?;
    memory.write(store, usize::try_from(at).unwrap_or(usize::MAX), bytes)?;
    Ok((at, length))
}

fn idle(store: &mut Store<()>, func: &FuncType) -> Func {
    let results: Vec<Val> = func.results().iter().map(|result| Val::default_for_ty(*result)).collect();
    Func::new(store, func.clone(), move |_, _, out| {
        out.clone_from_slice(&results);
        Ok(())
    })
}
