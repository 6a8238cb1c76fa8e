// Properties are tried on the same cases each time, so that what fails is the change and not the chance of a day.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 2016) });
