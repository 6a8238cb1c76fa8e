//! Counts the steps that each case takes: `steps MODULE [PART OF A NAME]`, which `cargo xtask linear` runs.
//!
//! The module is this package built for WebAssembly, and a step is what its interpreter calls fuel: the same on every
//! machine, whatever else that does. From a list to one twice as long and from there to one twice as long again, what
//! comes on top may at most double, and a tenth. Lists are as long as takes a certain number of steps, so that what is
//! quick for each element is tried with many.
#![expect(clippy::print_stdout, reason = "it prints what it counted")]

use std::error::Error;
use std::fmt;
use std::process::ExitCode;
use std::thread;

use talka_linear::cases;
use wasmi::{CompilationMode, Config, Engine, Func, FuncType, Instance, Linker, Module, Store, Val};

/// In hundredths. It is exceeded where what grows with the square takes more than a seventh of the steps.
const MOST: u64 = 220;

/// The shortest list and the longest; each case has three, of which each is twice as long as the one before. The shortest is
/// longer than any bound above which something is only counted.
const LENGTHS: (usize, usize) = (256, 4096);

/// Lists are made longer until the longest takes so many steps more than the one half as long.
const STEPS: u64 = 4_000_000;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let module = std::fs::read(words.next().unwrap_or_default())?;
    let wanted = words.next();
    let is_wanted = |name: &str| wanted.as_ref().is_none_or(|wanted| name.contains(wanted));
    let counter = Counter::new(&module)?;
    let names = cases().into_iter().map(|case| case.name).enumerate().filter(|(_, name)| is_wanted(name));
    let names: Vec<(usize, String)> = names.collect();
    let growths = thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let (counter, names) = (&counter, &names);
            scope.spawn(move || {
                let ours = names.iter().skip(half).step_by(2);
                ours.map(|(position, _)| counter.growth(*position)).collect::<Result<Vec<_>, _>>()
            })
        });
        halves.map(|half| half.join().unwrap_or_else(|_| Err("a case panicked".to_owned())))
    });
    let [even, odd] = growths;
    let (mut growths, mut missed) = ([even?.into_iter(), odd?.into_iter()], 0);
    for (n, (_, name)) in names.iter().enumerate() {
        let Some(growth) = growths.get_mut(n % 2).and_then(Iterator::next) else { continue };
        missed += usize::from(!growth.is_linear());
        if wanted.is_some() || !growth.is_linear() {
            println!("{name}: {growth}");
        }
    }
    println!("{missed} of {} lists take more than steps in proportion to their length", names.len());
    Ok(if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a list takes, one twice as long, and one four times as long.
struct Growth {
    length: usize,
    steps: [u64; 3],
}

impl Growth {
    /// What comes on top the second time, in hundredths of what comes on top the first time. Where elements above a bound
    /// are only counted, next to nothing comes on top, and a tenth of the whole is taken for it.
    fn ratio(&self) -> u64 {
        let [n, twice, fourfold] = self.steps;
        fourfold.saturating_sub(twice) * 100 / twice.saturating_sub(n).max(n / 10).max(1)
    }

    fn is_linear(&self) -> bool {
        self.ratio() <= MOST
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [n, twice, fourfold] = self.steps;
        write!(f, "{} elements take {n} steps, then {twice} and {fourfold}: {} %", self.length, self.ratio())
    }
}

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

    fn growth(&self, case: usize) -> Result<Growth, String> {
        let steps = |length| self.steps(case, length).map_err(|error| error.to_string());
        let (mut length, longest) = LENGTHS;
        let mut taken = [steps(length)?, steps(2 * length)?, steps(4 * length)?];
        while taken[2].saturating_sub(taken[1]) < STEPS && 4 * length < longest {
            length *= 2;
            taken = [taken[1], taken[2], steps(4 * length)?];
        }
        Ok(Growth { length, steps: taken })
    }

    /// What it takes to judge the documents of a case, in a module that has done nothing before.
    fn steps(&self, case: usize, length: usize) -> Result<u64, wasmi::Error> {
        let mut store = Store::new(&self.engine, ());
        store.set_fuel(u64::MAX)?;
        let instance = self.instance(&mut store)?;
        let prepare = instance.get_typed_func::<(u32, u32), u32>(&store, self.named("prepare_"))?;
        let judge = instance.get_typed_func::<(), u32>(&store, self.named("judge_"))?;
        prepare.call(&mut store, (narrow(case), narrow(length)))?;
        let before = store.get_fuel()?;
        judge.call(&mut store, ())?;
        Ok(before - store.get_fuel()?)
    }

    /// The function whose name begins so; after it stands a number that the tool takes off that makes JavaScript of a module.
    fn named(&self, begins: &str) -> &str {
        self.module
            .exports()
            .map(|export| export.name())
            .find(|name| name.starts_with(begins))
            .unwrap_or_default()
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

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn idle(store: &mut Store<()>, func: &FuncType) -> Func {
    let results: Vec<Val> = func.results().iter().map(|result| Val::default_for_ty(*result)).collect();
    Func::new(store, func.clone(), move |_, _, out| {
        out.clone_from_slice(&results);
        Ok(())
    })
}
