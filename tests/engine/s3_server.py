"""An S3 server on this machine that checks every signature, for test_s3.py. It runs in the Python that has moto.

It writes its address and a login as JSON, then uploads the folders that it is told, one JSON a line, and answers each.
"""

import json
import os
import sys
from pathlib import Path

os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "4"  # a bucket, a user, its rights, its key; read as moto is loaded
os.environ["S3_IGNORE_SUBDOMAIN_BUCKETNAME"] = "true"

import boto3
from moto.server import ThreadedMotoServer

BUCKET, REGION = "crops", "sa-east-1"
ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def main():
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    address = "http://{}:{}".format(*server.get_host_and_port())
    anybody = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": REGION, "endpoint_url": address}
    boto3.client("s3", **anybody).create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    users = boto3.client("iam", **anybody)
    users.create_user(UserName="ana")
    users.put_user_policy(UserName="ana", PolicyName="all", PolicyDocument=json.dumps(ALL))
    key = users.create_access_key(UserName="ana")["AccessKey"]
    login = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    print(json.dumps({"address": address, "bucket": BUCKET, "region": REGION, **login}), flush=True)
    client = boto3.client("s3", **{**anybody, **login})
    for line in sys.stdin:
        asked = json.loads(line)
        for file in sorted(Path(asked["folder"]).glob("*.tif")):
            client.upload_file(str(file), BUCKET, f"{asked['prefix']}/{file.name}")
        print("uploaded", flush=True)


if __name__ == "__main__":
    main()
