"""Makes the call of `src/bin/call.rs` with the vendor's Python client."""

import asyncio
import json
import sys
import time

from smallestai.client import AsyncSmallestAI, SmallestAI
from smallestai.environment import SmallestAIEnvironment

REQUESTS = 1000


def settings(url):
    environment = SmallestAIEnvironment(atoms=url, waves=url, waves_ws=url, payment=url)
    return {"environment": environment, "api_key": "key"}


def arguments(config):
    return {
        "id": "agent-1",
        "draft_id": "draft-1",
        "single_prompt_config": config["singlePromptConfig"],
        "first_message": config["firstMessage"],
        "allow_interruptions": config["allowInterruptions"],
        "interruption_backoff_timer": config["interruptionBackoffTimer"],
    }


def measured(start, cpu, latencies):
    count = len(latencies)
    seconds = (time.perf_counter() - start) / count
    cpu = (time.process_time() - cpu) / count
    return {"seconds": [seconds], "cpu": [cpu], "latencies": latencies}


def one_by_one(url, call):
    drafts = SmallestAI(**settings(url)).atoms.agent_versioning_drafts
    drafts.update_draft_config(**call)
    start, cpu, latencies = time.perf_counter(), time.process_time(), []
    for _ in range(REQUESTS):
        begun = time.perf_counter()
        drafts.update_draft_config(**call)
        latencies.append(time.perf_counter() - begun)
    return measured(start, cpu, latencies)


async def together(url, call, in_flight):
    drafts = AsyncSmallestAI(**settings(url)).atoms.agent_versioning_drafts
    await asyncio.gather(*(drafts.update_draft_config(**call) for _ in range(in_flight)))
    start, cpu, latencies = time.perf_counter(), time.process_time(), []
    left = iter(range(REQUESTS))

    async def work():
        for _ in left:
            begun = time.perf_counter()
            await drafts.update_draft_config(**call)
            latencies.append(time.perf_counter() - begun)

    await asyncio.gather(*(work() for _ in range(in_flight)))
    return measured(start, cpu, latencies)


def main():
    url, in_flight, config = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
    call = arguments(config)
    if in_flight == 1:
        found = one_by_one(url, call)
    else:
        found = asyncio.run(together(url, call, in_flight))
    print(json.dumps(found))


main()
