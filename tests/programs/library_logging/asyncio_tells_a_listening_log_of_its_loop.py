import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(levelname)s:%(name)s:%(message)s')


async def main():
    logging.info('in the loop')


asyncio.run(main())
logging.getLogger('asyncio').setLevel(logging.INFO)
asyncio.run(main())
