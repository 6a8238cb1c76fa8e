"""Every public class and exception goes through pickle, copy and another process; threads judge at the same time."""

from __future__ import annotations

import copy
import functools
import json
import multiprocessing
import pickle
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import talka
from talka import _talka
from vectors import cases

IDENTIFIERS: list[Any] = [talka.PersonalCode("111111-11410"), talka.RegistrationNumber("40008218958")]


NO_REGISTER: Any = {"a": 1, "b": 2}


def an_error() -> talka.TalkaError:
    with pytest.raises(talka.TalkaError) as caught:
        talka.check(NO_REGISTER, today="2020-12-31")
    return caught.value


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(protocol: int) -> None:
    for identifier in IDENTIFIERS:
        assert pickle.loads(pickle.dumps(identifier, protocol)) == identifier
    error = an_error()
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is talka.TalkaError
    assert again.errors == error.errors
    assert str(again) == str(error)


def test_copy() -> None:
    for identifier in IDENTIFIERS:
        assert copy.copy(identifier) == copy.deepcopy(identifier) == identifier
    error = an_error()
    assert copy.copy(error).errors == copy.deepcopy(error).errors == error.errors


def test_another_process() -> None:
    # A process that is started anew, so that nothing of this one is inherited.
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert [pool.submit(copy.copy, identifier).result() for identifier in IDENTIFIERS] == IDENTIFIERS
        judge = functools.partial(talka.check, {}, today="2020-12-31")
        assert pool.submit(judge).result() == judge()
        with pytest.raises(talka.TalkaError) as caught:
            pool.submit(talka.check, NO_REGISTER, today="2020-12-31").result()
    assert caught.value.errors == an_error().errors


def test_threads_get_the_answers_that_one_gets() -> None:
    def judge(case: Any) -> Any:
        return talka.check(case.register, lang="lv", detail="full", **case.settings)

    alone = [judge(case) for case in cases()]
    with ThreadPoolExecutor(max_workers=4) as pool:
        assert list(pool.map(judge, cases())) == alone


def test_other_threads_run_while_one_judges(office: Path) -> None:
    register = json.dumps(talka.read_folder(office)["register"]).encode()
    options = b'{"settings": {"today": "2020-12-31"}}'
    judged: list[str] = []

    def judge() -> None:
        for _ in range(20):
            judged.append(_talka.check(register, options))

    # Longer than any test: one thread gives way to another only where it does so by itself.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        worker = threading.Thread(target=judge)
        worker.start()
        assert len(judged) < 20
    finally:
        sys.setswitchinterval(interval)
        worker.join()
    assert len(judged) == 20
